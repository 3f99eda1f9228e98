"""What became of the ideas of former workshops: reading files, what is there, and showing it to the room."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QDate, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands_former import RemoveFormerWorkshop
from workshopdesk.app.former import FormerReport, by_outcome, former_workshops, measures_of, take_former
from workshopdesk.app.former_told import counts_told, decision_told, ideas_told, measure_told
from workshopdesk.app.former_words import FormerWords, former_words
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.former import FormerIdea, FormerWorkshop
from workshopdesk.exchange.former_file import read_former
from workshopdesk.qt.i18n import locale
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class FormerController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Former workshops by date. A file is read at once, as undo takes it back; the report tells what it brought."""

    changed = Signal()
    reportChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._report: FormerReport | None = None
        self._shown_id = ""
        session.subscribe(self._on_change)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def workshops(self) -> list[dict[str, Any]]:
        """workshopId, title, day, told (days in words, or empty), ideas (3 Ideen), counts (a phrase each answer)."""
        return [self._told(one) for one in former_workshops(self._session.state)]

    @Property(bool, notify=reportChanged)
    def done(self) -> bool:
        """A file was read since the page was shown."""
        return self._report is not None

    @Property(str, notify=reportChanged)
    def reportTitle(self) -> str:
        return self._report.title if self._report else ""

    @Property(int, notify=reportChanged)
    def reportIdeas(self) -> int:
        return self._report.ideas if self._report else 0

    @Property(int, notify=reportChanged)
    def reportNew(self) -> int:
        return self._report.new if self._report else 0

    @Property(int, notify=reportChanged)
    def reportChangedIdeas(self) -> int:
        return self._report.changed if self._report else 0

    @Property(int, notify=reportChanged)
    def reportGone(self) -> int:
        return self._report.gone if self._report else 0

    @Slot(QUrl)
    def read(self, url: QUrl) -> None:
        """Take a file of the project office in one step, or say why not."""
        path = Path(url.toLocalFile())
        self._report = None
        self._messenger.attempt(lambda: self._take(path))
        self.reportChanged.emit()

    @Slot(str)
    def remove(self, workshop_id: str) -> None:
        """Forget a former workshop in one step, which undo takes back."""
        command = RemoveFormerWorkshop(workshop_id)
        if self._messenger.attempt(lambda: self._session.do(command, by=Actor.FACILITATOR)):
            self._report = None
            self.reportChanged.emit()

    @Slot(str)
    def show(self, workshop_id: str) -> None:
        """Choose the former workshop that the room is shown."""
        self._shown_id = workshop_id
        self.changed.emit()

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "dict"
    def shown(self) -> dict[str, Any] | None:
        """What the room is shown, like an entry of `workshops`: the chosen one, else the last; null without any."""
        workshop = self._shown()
        return self._told(workshop) if workshop else None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def shownRows(self) -> list[dict[str, Any]]:
        """Every idea of it by what became of it: heading (of the first with an answer, else empty), number, words,
        answer, on (a day in words), reason, measures (a line each).
        """
        workshop = self._shown()
        if workshop is None:
            return []
        words = self._words()
        told: list[dict[str, Any]] = []
        for outcome, ideas in by_outcome(workshop):
            heading = f"{_begun(words.outcomes[outcome])} ({ideas_told(len(ideas), words)})"
            told += [
                {"heading": "" if place else heading, **self._row(workshop, idea, words)}
                for place, idea in enumerate(ideas)
            ]
        return told

    def _shown(self) -> FormerWorkshop | None:
        found = former_workshops(self._session.state)
        chosen = (one for one in found if one.id == self._shown_id)
        return next(chosen, found[-1] if found else None)

    def _row(self, workshop: FormerWorkshop, idea: FormerIdea, words: FormerWords) -> dict[str, Any]:
        lines: list[str] = []
        for measure in measures_of(workshop, idea):
            lines.append(measure_told(measure, words, self._day))
            lines += [decision_told(one, words, self._day) for one in measure.decisions]
        return {
            "number": idea.number,
            "words": idea.text or self.tr("von Hand geschrieben"),
            "answer": _begun(words.outcomes[idea.outcome]),
            "on": self._day(idea.on),
            "reason": idea.reason,
            "measures": lines,
        }

    def _take(self, path: Path) -> None:
        self._report = take_former(self._session, read_former(path))

    def _told(self, workshop: FormerWorkshop) -> dict[str, Any]:
        return {
            "workshopId": workshop.id,
            "title": workshop.title,
            "day": self._day(workshop.date),
            "told": self._day(workshop.told_on),
            "ideas": ideas_told(len(workshop.ideas), self._words()),
            "counts": counts_told(workshop, self._words()),
        }

    def _words(self) -> FormerWords:
        return former_words(self._messenger.language)

    def _day(self, day: str) -> str:
        """A day in the language of the screen; what is no day as it is."""
        found = QDate.fromString(day, Qt.DateFormat.ISODate)
        return locale(self._messenger.language).toString(found, self.tr("d. MMMM yyyy")) if found.isValid() else day

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(change_set.of(FormerWorkshop)):
            self.changed.emit()


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
