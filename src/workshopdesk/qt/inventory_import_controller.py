"""Projects from a table into the inventory: choosing columns, reading, and what became of the rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.session import Session
from workshopdesk.exchange.inventory_import import InventoryReport, import_inventory
from workshopdesk.exchange.spreadsheet_inventory import INVENTORY_ROLES
from workshopdesk.qt.column_mapping import ColumnMapping
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.row_reasons import rows_by_reason

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class InventoryImportController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """A file is looked into first; what was read is told once the user has said what its columns mean."""

    reportChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._mapping = ColumnMapping(INVENTORY_ROLES, ("title",), self)
        self._report: InventoryReport | None = None

    @Property(ColumnMapping, notify=partsChanged)
    def mapping(self) -> ColumnMapping:
        return self._mapping

    @Property(bool, notify=reportChanged)
    def done(self) -> bool:
        return self._report is not None

    @Property(int, notify=reportChanged)
    def rowsRead(self) -> int:
        return self._report.rows_read if self._report else 0

    @Property(int, notify=reportChanged)
    def projectsAdded(self) -> int:
        return self._report.projects_added if self._report else 0

    @Property("QVariantList", notify=reportChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def remarks(self) -> list[dict[str, Any]]:
        """Each reason in the language shown, with its rows as Excel numbers them."""
        return rows_by_reason((*self._report.rows_skipped, *self._report.remarks)) if self._report else []

    @Slot(QUrl)
    def look(self, url: QUrl) -> None:
        """Look into a CSV or XLSX file and guess what its columns mean; or say why not."""
        path = Path(url.toLocalFile())
        self._report = None
        self.reportChanged.emit()
        self._messenger.attempt(lambda: self._mapping.open(path))

    @Slot()
    def read(self) -> None:
        """Bring the projects in, in one change that undo takes back."""
        if self._messenger.attempt(self._read):
            self._mapping.close()
        self.reportChanged.emit()

    def _read(self) -> None:
        path, mapping = self._mapping.path, self._mapping.mapping
        if path is not None and mapping is not None:
            self._report = import_inventory(self._session, path, mapping=mapping)
