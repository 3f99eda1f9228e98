"""Saving the closing record of a ballot that is over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_record
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.record_files import write_records

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the vote controller")
class RecordController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`ballot` gives the ballot in hand, `folder` where the files for the room go."""

    changed = Signal()

    def __init__(
        self,
        opened: OpenWorkshop,
        ballot: Callable[[], Ballot],
        folder: Callable[[], Path],
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._ballot = ballot
        self._folder = folder
        self._messenger = messenger
        self._saved = ""

    def refresh(self) -> None:
        """Another ballot, or another stage of it: nothing was saved of it yet."""
        self._saved = ""
        self.changed.emit()

    @Property(str, notify=changed)
    def checksum(self) -> str:
        """SHA-256 of the closing record, 64 hexadecimal digits, or empty before the ballot is closed."""
        return self._ballot().record_sha256

    @Property(bool, notify=changed)
    def totalsHidden(self) -> bool:
        """Whether fewer than five secret papers keep the result to themselves."""
        return hidden_totals(self._ballot())

    @Property(str, notify=changed)
    def saved(self) -> str:
        """The file that was written last, or empty."""
        return self._saved

    @Slot()
    def save(self) -> None:
        """Write the record into the folder, under a free name."""
        if self._messenger.attempt(self._write):
            self.changed.emit()

    def _write(self) -> None:
        state = self._opened.session.state
        content = closing_record(state, self._ballot(), self._opened.ballot_box)
        self._saved = str(write_records(queries.workshop_of(state), [content], self._folder())[0])
