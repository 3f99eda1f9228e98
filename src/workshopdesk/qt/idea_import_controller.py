"""Ideas from a table onto the board: reading the file, and what became of its rows."""

from __future__ import annotations

from collections.abc import Callable
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
from workshopdesk.exchange.idea_import import ImportReport, import_ideas
from workshopdesk.qt.column_mapping import ColumnMapping
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.row_reasons import rows_by_reason

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = ImportReport(rows_read=0, ideas_added=0, rows_skipped=(), other_sheets=())


@QmlElement
@QmlUncreatable("made by the workshop controller")
class IdeaImportController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The report is that of the last file read; `fileName` is empty until there is one."""

    reportChanged = Signal()
    sourceChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._mapping = ColumnMapping(IDEA_ROLES, ("title", "text"), self)
        self._by_mail = False
        self._file_name = ""
        self._report = _NOTHING

    @Property(ColumnMapping, notify=partsChanged)
    def mapping(self) -> ColumnMapping:
        """In use where the columns of a table were not recognised."""
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

    @Slot(QUrl)
    def read(self, url: QUrl) -> None:
        """Put the ideas of a CSV or XLSX file on cards, in one change that undo takes back; or say why not.

        Where no column is recognised, the user is asked: `mapping`.
        """
        path = Path(url.toLocalFile())
        self._mapping.close()
        self._take(lambda: self._read_or_ask(path), path)

    @Slot()
    def readMapped(self) -> None:
        """The same with the columns that the user has named."""
        path, mapping = self._mapping.path, self._mapping.mapping
        if path is None:
            return

        def read() -> None:
            self._report = import_ideas(self._session, path, mapping=mapping, source=self._source)

        self._take(read, path)
        if self._file_name:
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

    def _take(self, read: Callable[[], None], path: Path) -> None:
        self._file_name, self._report = "", _NOTHING
        self._messenger.attempt(read)
        if self._report is not _NOTHING:
            self._file_name = path.name
        self.reportChanged.emit()

    def _read_or_ask(self, path: Path) -> None:
        try:
            self._report = import_ideas(self._session, path, source=self._source)
        except KnownError as error:
            if error.code != "no-idea-column":
                raise
            self._mapping.open(path)
