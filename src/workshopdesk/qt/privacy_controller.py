"""What is kept and who may read it: internal marks, retention, closing the workshop for good, erasing one card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import details, queries
from workshopdesk.app.closing import Erased
from workshopdesk.app.commands import EditDetails
from workshopdesk.app.commands_privacy import ReopenWorkshop, SetInternal
from workshopdesk.app.data_version import content_sha256
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.app.visibility import Edition, born_internal, edition_of, is_internal
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import DomainError
from workshopdesk.base.settings import HandedOut
from workshopdesk.domain.catalogue import TYPE_BY_NAME
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.workshop import Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class PrivacyController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rules: SPEC.md D and V. Whoever calls `finish` or `eraseNote` has asked before, for the PIN too (D10).

    `kind` is a name of domain.catalogue.TYPE_BY_NAME whose records have an internal mark: note, cluster, statement …
    """

    changed = Signal()
    plannedChanged = Signal()
    erasedChanged = Signal()
    handedOutChanged = Signal()
    staleChanged = Signal()
    # words have been erased: pictures and lists that may still have them are to be made anew
    wordsErased = Signal()

    def __init__(
        self,
        opened: OpenWorkshop,
        messenger: Messenger,
        handed_out: tuple[HandedOut, ...] = (),
        parent: QObject | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._messenger = messenger
        self._handed_out = handed_out
        self._clock = clock or SystemClock()
        self._changes = 0
        self._stale: list[str] = []
        self._planned: Erased | None = None
        self._erased: Erased | None = None
        opened.session.subscribe(self._on_change)

    # Internal and public

    @Property(int, notify=changed)
    def changes(self) -> int:
        """Grows with every change; passed to isInternal so that a binding follows."""
        return self._changes

    @Slot(str, str, int, result=bool)
    def isInternal(self, kind: str, record_id: str, _changes: int) -> bool:
        record = self._opened.session.state.find(TYPE_BY_NAME[kind], record_id)
        return record is not None and is_internal(record)

    @Slot(str, str, bool)
    def setInternal(self, kind: str, record_id: str, internal: bool) -> None:
        wish = SetInternal(TYPE_BY_NAME[kind], record_id, internal)
        self._messenger.attempt(lambda: self._opened.session.do(wish))

    @Property(int, notify=changed)
    def internalCount(self) -> int:
        """How many things are marked as internal, without the workshop itself."""
        state = self._opened.session.state
        return sum(is_internal(record) for record in state if not isinstance(record, Workshop))

    @Property(bool, notify=changed)
    def bornInternal(self) -> bool:
        """New cards are internal, because this is an interview (V6)."""
        return born_internal(self._opened.session.state)

    @Property(bool, notify=changed)
    def workshopInternal(self) -> bool:
        return self._workshop.internal

    @Slot(bool)
    def setWorkshopInternal(self, internal: bool) -> None:
        self._edit(replace(self._workshop, internal=internal))

    # Retention

    @Property(str, notify=changed)
    def retainUntil(self) -> str:
        """TT.MM.JJJJ or empty."""
        return details.shown_date(self._workshop.retain_until)

    @Property(bool, notify=changed)
    def retentionOver(self) -> bool:
        """The date has passed and the workshop is not closed (D9)."""
        until = self._workshop.retain_until
        return bool(until) and not self._workshop.finished and date.fromisoformat(until) < self._today()

    @Slot(str, result=str)
    def setRetainUntil(self, text: str) -> str:
        """Store the date; returns what is wrong with it, or nothing."""
        try:
            stored = details.stored_date(text)
        except DomainError:
            return self.tr("Bitte schreiben Sie das Datum so: 24.11.2026")
        self._edit(replace(self._workshop, retain_until=stored))
        return ""

    # The end

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        return self._workshop.finished

    @Property(str, notify=changed)
    def finishedOn(self) -> str:
        """TT.MM.JJJJ or empty."""
        return details.shown_date(self._workshop.finished_on)

    @Slot()
    def plan(self) -> None:
        """Look what closing would erase now."""
        self._messenger.attempt(self._look)

    @Property("QVariantMap", notify=plannedChanged)  # type: ignore[arg-type]  # qmllint knows no "dict"
    def planned(self) -> dict[str, Any]:
        """What closing would erase: binnedCards, papers, votingCards, copies (names of files); empty before `plan`."""
        return _told(self._planned)

    @Property("QVariantMap", notify=erasedChanged)  # type: ignore[arg-type]  # as above
    def erased(self) -> dict[str, Any]:
        """What closing has erased, as `planned`; empty if it was not just now."""
        return _told(self._erased)

    @Slot(result=bool)
    def finish(self) -> bool:
        """Close the workshop for good. False if that was refused; the message says why."""
        return self._messenger.attempt(self._finish)

    @Slot()
    def reopen(self) -> None:
        """For corrections; what was erased stays erased."""
        if self._messenger.attempt(lambda: self._opened.session.do(ReopenWorkshop())):
            self._erased = None
            self.erasedChanged.emit()

    # One card

    @Slot(str, result=bool)
    def eraseNote(self, note_id: str) -> bool:
        """Erase a card's words for ever (D7). False if that was refused; the message says why."""
        done = self._messenger.attempt(lambda: self._opened.erase_note(note_id))
        if done:
            self.wordsErased.emit()
        return done

    @Property("QVariantList", notify=handedOutChanged)  # type: ignore[arg-type]  # as above
    def handedOut(self) -> list[dict[str, Any]]:
        """Files with results that were written on this computer, newest first.

        Each with number (counted from the oldest), name, day (TT.MM.JJJJ), internal and receiver.
        """
        return [
            {
                "number": number,
                "name": one.name,
                "day": details.shown_date(one.day),
                "internal": one.internal,
                "receiver": one.receiver,
            }
            for number, one in reversed(list(enumerate(self._handed_out)))
        ]

    @Slot(int, str)
    def setReceiver(self, number: int, receiver: str) -> None:
        """Note whom the file with this number was given to; only this computer knows it."""
        if 0 <= number < len(self._handed_out):
            files = list(self._handed_out)
            files[number] = replace(files[number], receiver=" ".join(receiver.split()))
            self._handed_out = tuple(files)
            self.handedOutChanged.emit()

    @Property("QStringList", notify=staleChanged)  # type: ignore[arg-type]  # as above
    def stale(self) -> list[str]:
        """Names of those of them that tell something else than would be written now, newest first."""
        return self._stale

    @Slot()
    def lookForStale(self) -> None:
        """Compare the files with what would be written now; asked for by whoever shows them, at first and on `changed`.

        A computer that writes a file under a name again has the older one no longer.
        """
        editions = {one.internal for one in self._handed_out if one.content}
        state = self._opened.session.state
        now = {}
        for internal in editions:
            if internal or not self._workshop.internal:
                now[internal] = content_sha256(edition_of(state, Edition.INTERNAL if internal else Edition.PUBLIC))
        latest = {one.name: one for one in self._handed_out if one.content}
        self._stale = [one.name for one in reversed(latest.values()) if now.get(one.internal, "") != one.content]
        self.staleChanged.emit()

    @property
    def files(self) -> tuple[HandedOut, ...]:
        """The same for the settings, oldest first."""
        return self._handed_out

    @Slot(str, bool)
    @Slot(str, bool, str)
    def noteHandedOut(self, name: str, internal: bool, content: str = "") -> None:
        """`content` is the fingerprint of what the file tells, or empty for papers that tell no results."""
        self._handed_out = (*self._handed_out, HandedOut(name, self._today().isoformat(), internal, content))
        self.handedOutChanged.emit()

    # Inside

    @property
    def _workshop(self) -> Workshop:
        return queries.workshop_of(self._opened.session.state)

    def _today(self) -> date:
        return self._clock.now().date()

    def _look(self) -> None:
        self._planned = self._opened.to_be_erased()
        self.plannedChanged.emit()

    def _finish(self) -> None:
        self._erased = self._opened.finish(self._today().isoformat())
        self.erasedChanged.emit()
        self.wordsErased.emit()

    def _edit(self, workshop: Workshop) -> None:
        self._messenger.attempt(lambda: self._opened.session.do(EditDetails((workshop,))))

    def _on_change(self, _change_set: ChangeSet) -> None:
        self._changes += 1
        self.changed.emit()


def _told(erased: Erased | None) -> dict[str, Any]:
    if erased is None:
        return {}
    return {
        "binnedCards": erased.binned_cards,
        "boardPhotos": erased.board_photos,
        "papers": erased.papers,
        "votingCards": erased.voting_cards,
        "copies": list(erased.copies),
    }
