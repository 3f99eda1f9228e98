"""Saving the closing record of a ballot that is over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_record
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.base.errors import KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.base.files import free_path, write_new
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES = {"de": "Zählprotokoll", "en": "Closing record"}


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
        session, folder = self._opened.session, self._folder()
        workshop = queries.workshop_of(session.state)
        content = closing_record(session.state, self._ballot(), self._opened.ballot_box)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError("folder-not-writable", folder=str(folder)) from error
        name = _NAMES["en" if workshop.language == "en" else "de"]
        path = free_path(folder, safe_name(f"{workshop.title} – {name}", name), ".json")
        write_new(path, content)
        self._saved = str(path)
