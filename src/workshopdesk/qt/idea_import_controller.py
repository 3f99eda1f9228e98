"""Ideas from files onto the board: what they hold, what their columns mean, and what became of their rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import AddNotes
from workshopdesk.app.placing import ground_below
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.exchange.columns import IDEA_ROLES
from workshopdesk.exchange.idea_import import ImportReport, take_in
from workshopdesk.exchange.ideas.column_profile import ProfileShelf, mapping_for
from workshopdesk.exchange.ideas.draft import IdeaSheet
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.ideas.presets import AUTO, GENERIC
from workshopdesk.exchange.table_preview import preview
from workshopdesk.qt.column_mapping import ColumnMapping
from workshopdesk.qt.idea_preview import IdeaPreview, preset_key
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.row_reasons import rows_by_reason

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = ImportReport(rows_read=0, ideas_added=0, rows_skipped=(), other_sheets=())


@QmlElement
@QmlUncreatable("made by the workshop controller")
class IdeaImportController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Files are looked into first and taken in when the user says so. The report is that of the files taken in last;
    `fileName` is empty until there are any.
    """

    reportChanged = Signal()
    sourceChanged = Signal()
    partsChanged = Signal()

    def __init__(
        self, session: Session, profiles: ProfileShelf, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._profiles = profiles
        self._messenger = messenger
        self._preview = IdeaPreview(self)
        self._mapping = ColumnMapping(IDEA_ROLES, ("title", "text"), self)
        self._by_mail = False
        self._file_name = ""
        self._report = _NOTHING

    @Property(IdeaPreview, notify=partsChanged)
    def preview(self) -> IdeaPreview:
        return self._preview

    @Property(ColumnMapping, notify=partsChanged)
    def mapping(self) -> ColumnMapping:
        """In use where the columns of a table were not recognised, or the user knows better."""
        return self._mapping

    @Property(bool, notify=sourceChanged)
    def byMail(self) -> bool:
        """Whether ideas that are taken in came by e-mail; else from the internet."""
        return self._by_mail

    @Slot(bool)
    def setByMail(self, by_mail: bool) -> None:
        self._by_mail = by_mail
        self.sourceChanged.emit()

    @Property(str, notify=reportChanged)
    def fileName(self) -> str:
        return self._file_name

    @Property(int, notify=reportChanged)
    def rowsRead(self) -> int:
        return self._report.rows_read

    @Property(int, notify=reportChanged)
    def ideasAdded(self) -> int:
        return self._report.ideas_added

    @Property(int, notify=reportChanged)
    def rowsSkipped(self) -> int:
        return len(self._report.rows_skipped)

    @Property("QVariantList", notify=reportChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def skipped(self) -> list[dict[str, Any]]:
        """Each reason in the language shown, with its rows as Excel numbers them: "4, 7–9"."""
        return rows_by_reason(self._report.rows_skipped)

    @Property(str, notify=reportChanged)
    def otherSheets(self) -> str:
        """Sheets of the file that look like lists of ideas too and were not read."""
        return ", ".join(self._report.other_sheets)

    @Property(int, notify=reportChanged)
    def ideasRefreshed(self) -> int:
        """Cards that were here already and got newer online votes or an address."""
        return self._report.ideas_refreshed

    @Slot("QVariantList")
    def look(self, urls: Sequence[QUrl]) -> None:
        """Look into CSV, XLSX or JSON files; or say why not. Where no column is recognised, the user is asked."""
        self._forget()
        self._look([Path(url.toLocalFile()) for url in urls], AUTO)

    @Slot(int)
    def choosePlatform(self, platform: int) -> None:
        """Read the files in hand as another platform's: a place in preview.platforms, or any table after them."""
        self._look([path for path, _ in self._preview.files], preset_key(platform))

    @Slot()
    def nameColumns(self) -> None:
        """The user names the columns of the one file in hand."""
        path = self._preview.files[0][0]
        if self._messenger.attempt(lambda: self._mapping.open(path)):
            self._preview.close()

    @Slot()
    def takeIn(self) -> None:
        """Put the ideas of the files in hand on cards, in one change that undo takes back; or say why not."""
        files = self._preview.files
        if files and self._take(files):
            self._preview.close()

    @Slot()
    def readMapped(self) -> None:
        """The same with the columns that the user has named, and remember them for such tables."""
        path, mapping = self._mapping.path, self._mapping.mapping
        if path is None or mapping is None:
            return
        sheets: list[tuple[Path, IdeaSheet]] = []
        if self._messenger.attempt(lambda: sheets.append((path, read_ideas(path, mapping=mapping)))):
            self._profiles.remember(preview(path, IDEA_ROLES).heads, mapping)
            if self._take(sheets):
                self._mapping.close()

    @Slot(str, result=bool)
    def addMailed(self, text: str) -> bool:
        """One idea that came by e-mail, as a card below what lies on the first board; nothing of its sender (J6)."""
        state = self._session.state
        board_id = queries.boards(state)[0].id
        x, y = ground_below(state, board_id)
        note = Note(id=new_id(), board_id=board_id, text=text.strip(), source=NoteSource.EMAIL, x=x, y=y)
        return bool(note.text) and self._messenger.attempt(lambda: self._session.do(AddNotes((note,))))

    @property
    def _source(self) -> NoteSource:
        return NoteSource.EMAIL if self._by_mail else NoteSource.ONLINE

    def _look(self, paths: Sequence[Path], preset: str) -> None:
        try:
            files = [(path, self._sheet(path, preset)) for path in paths]
        except KnownError as error:
            if error.code == "no-idea-column" and len(paths) == 1:
                self._preview.close()
                self._messenger.attempt(lambda: self._mapping.open(paths[0]))
            else:
                self._messenger.refuse(error)
        else:
            self._preview.show(files)

    def _sheet(self, path: Path, preset: str) -> IdeaSheet:
        """What the user has said of such a table before counts more than what its header seems to mean."""
        if preset in (AUTO, GENERIC):
            profile = self._profiles.recall(preview(path, IDEA_ROLES).heads)
            if profile is not None:
                return read_ideas(path, mapping=mapping_for(path, profile))
        return read_ideas(path, preset=preset)

    def _take(self, files: Sequence[tuple[Path, IdeaSheet]]) -> bool:
        self._file_name, self._report = "", _NOTHING
        sheets = [(path.name, sheet) for path, sheet in files]

        def take() -> None:
            self._report = take_in(self._session, sheets, source=self._source)

        taken = self._messenger.attempt(take)
        if taken:
            self._file_name = ", ".join(name for name, _ in sheets)
        self.reportChanged.emit()
        return taken

    def _forget(self) -> None:
        self._preview.close()
        self._mapping.close()
        self._file_name, self._report = "", _NOTHING
        self.reportChanged.emit()
