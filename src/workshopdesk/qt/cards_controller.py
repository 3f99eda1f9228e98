"""Printing voting cards: new codes into a PDF, their hashes into the ballot box, and nothing else anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands_ballot import RecordCards
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.app.voting_cards import MOST_CARDS, card_hash, new_codes
from workshopdesk.base.clock import SystemClock
from workshopdesk.base.errors import KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.base.files import free_path, write_new
from workshopdesk.domain.ballot import Ballot
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES = {"de": "Stimmkarten", "en": "Voting cards"}


@QmlElement
@QmlUncreatable("made by the vote controller")
class CardsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`folder` is where the files for the room go. Printing again makes new cards; those printed before stay valid."""

    changed = Signal()
    partsChanged = Signal()

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
        self._file: Path | None = None
        self._used = 0

    @Slot()
    def refresh(self) -> None:
        """Look into the box again."""
        ballot = self._ballot()

        def look() -> None:
            self._used = self._opened.ballot_box.cards(ballot.id)[1] if ballot.cards_issued else 0

        self._messenger.attempt(look)
        self.changed.emit()

    @Property(int, notify=changed)
    def issued(self) -> int:
        """How many cards were printed for the ballot in hand."""
        return self._ballot().cards_issued

    @Property(int, notify=changed)
    def used(self) -> int:
        return self._used

    @Property(int, notify=partsChanged)
    def most(self) -> int:
        """So many cards can be printed at once."""
        return MOST_CARDS

    @Property(str, notify=changed)
    def file(self) -> str:
        """The PDF with the last cards while it is there, or empty."""
        return str(self._file) if self._file else ""

    @Slot(int)
    def print(self, number: int) -> None:
        """Make so many new cards as a PDF in the folder, and show it."""
        if 1 <= number <= MOST_CARDS and self._messenger.attempt(lambda: self._make(number)):
            self.refresh()
            self.show()

    @Slot()
    def show(self) -> None:
        """Open the PDF with the computer's program for it."""
        if self._file and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file))):
            self._messenger.refuse(KnownError("folder-not-shown", path=str(self._file)))

    @Slot()
    def destroyFile(self) -> None:
        """The cards are printed: the codes are to be on paper only."""
        if self._file and self._messenger.attempt(self._destroy):
            self._file = None
            self.changed.emit()

    def _make(self, number: int) -> None:
        from workshopdesk.documents.voting_cards import voting_cards_pdf  # half a second, only needed here

        ballot, language = self._ballot(), queries.workshop_of(self._opened.session.state).language
        codes, key = new_codes(number), self._opened.card_key()
        pdf = voting_cards_pdf(self._opened.session.state, ballot, codes, made_at=SystemClock().now())
        folder = self._folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError("folder-not-writable", folder=str(folder)) from error
        name = _NAMES["en" if language == "en" else "de"]
        title = queries.workshop_of(self._opened.session.state).title
        path = free_path(folder, safe_name(f"{title} – {name}", name), ".pdf")
        write_new(path, pdf)
        try:
            self._opened.ballot_box.issue_cards(ballot.id, [card_hash(code, key) for code in codes])
            self._opened.session.do(RecordCards(ballot.id, number))
        except BaseException:
            path.unlink()  # made a moment ago; nobody shall print cards that are not valid
            raise
        self._file = path

    def _destroy(self) -> None:
        if self._file is None:
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("file-not-writable", path=str(self._file)) from error
