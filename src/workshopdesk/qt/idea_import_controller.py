"""Ideas from a table onto the board: reading the file, and what became of its rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.messages import skip_reason
from workshopdesk.app.session import Session
from workshopdesk.exchange.idea_import import ImportReport, import_ideas
from workshopdesk.exchange.skipped_rows import SkippedRow
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = ImportReport(rows_read=0, ideas_added=0, rows_skipped=(), other_sheets=())


@QmlElement
@QmlUncreatable("made by the workshop controller")
class IdeaImportController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The report is that of the last file read; `fileName` is empty until there is one."""

    reportChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._file_name = ""
        self._report = _NOTHING

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
        language = QLocale().bcp47Name()[:2]  # set by qt/i18n.py
        rows: dict[str, list[SkippedRow]] = {}
        for row in self._report.rows_skipped:
            rows.setdefault(skip_reason(row.reason, language), []).append(row)
        return [{"reason": reason, "rows": row_ranges([row.row for row in of])} for reason, of in rows.items()]

    @Property(str, notify=reportChanged)
    def otherSheets(self) -> str:
        """Sheets of the file that look like lists of ideas too and were not read."""
        return ", ".join(self._report.other_sheets)

    @Slot(QUrl)
    def read(self, url: QUrl) -> None:
        """Put the ideas of a CSV or XLSX file on cards, in one change that undo takes back; or say why not."""
        path = Path(url.toLocalFile())
        self._file_name, self._report = "", _NOTHING
        if self._messenger.attempt(lambda: self._read(path)):
            self._file_name = path.name
        self.reportChanged.emit()

    def _read(self, path: Path) -> None:
        self._report = import_ideas(self._session, path)


def row_ranges(rows: list[int]) -> str:
    """Ascending numbers in few words: [4, 7, 8, 9] as "4, 7–9"."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
