"""The closing records of all ballots, written before a workshop is closed and their papers are erased."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_records
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.record_files import write_records

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class ClosingRecordsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rule D11. `folder` is where the files for the room go."""

    changed = Signal()

    def __init__(
        self, opened: OpenWorkshop, folder: Callable[[], Path], messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._folder = folder
        self._messenger = messenger
        self._possible = 0
        self._saved: list[Path] = []

    @Slot()
    def look(self) -> None:
        """Count the records that can be written now; nothing was saved yet."""
        self._saved = []
        self._possible = 0
        self._messenger.attempt(self._count)
        self.changed.emit()

    @Property(int, notify=changed)
    def possible(self) -> int:
        """How many ballots have a closing record, as of `look`."""
        return self._possible

    @Property(int, notify=changed)
    def saved(self) -> int:
        """How many were written since `look`."""
        return len(self._saved)

    @Property(str, notify=changed)
    def savedFolder(self) -> str:
        """Where they lie, or empty."""
        return str(self._saved[0].parent) if self._saved else ""

    @Slot()
    def saveAll(self) -> None:
        """Write all of them into the folder, each under a free name."""
        if self._messenger.attempt(self._write):
            self.changed.emit()

    def _count(self) -> None:
        self._possible = len(closing_records(self._opened.session.state, self._opened.ballot_box))

    def _write(self) -> None:
        state = self._opened.session.state
        contents = closing_records(state, self._opened.ballot_box)
        self._saved = write_records(queries.workshop_of(state), contents, self._folder())
