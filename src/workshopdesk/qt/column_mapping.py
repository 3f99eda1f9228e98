"""What the columns of a table mean: guessed by the words of its header, corrected by the user."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.exchange.columns import Roles
from workshopdesk.exchange.table_file import Mapping
from workshopdesk.exchange.table_preview import TablePreview, preview

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by an import controller")
class ColumnMapping(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The table in hand, if there is one. `needed` are the roles of which one at least must have a column."""

    changed = Signal()

    def __init__(self, roles: Roles, needed: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = roles
        self._needed = needed
        self._path: Path | None = None
        self._seen: TablePreview | None = None
        self._columns: dict[str, int] = {}

    @Property(str, notify=changed)
    def fileName(self) -> str:
        """Empty without a table in hand."""
        return self._path.name if self._path else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def heads(self) -> list[str]:
        """What stands above each column, or its letter as Excel shows it."""
        return self._heads()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def cells(self) -> list[str]:
        """What the preview shows, row by row: the heads and the first rows."""
        rows = self._seen.rows if self._seen else ()
        return [*self._heads(), *(cell for row in rows for cell in row)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def roles(self) -> list[dict[str, Any]]:
        """Each with key and column, which counts from 0; -1 is none."""
        return [{"key": key, "column": self._columns.get(key, -1)} for key, _ in self._roles]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return any(role in self._columns for role in self._needed)

    @Slot(str, int)
    def choose(self, role: str, column: int) -> None:
        """Say what a column means; what it meant before is free again. -1 takes the role's column away."""
        self._columns = {key: at for key, at in self._columns.items() if key != role and at != column}
        if column >= 0:
            self._columns[role] = column
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._path, self._seen, self._columns = None, None, {}
        self.changed.emit()

    def open(self, path: Path) -> None:
        """Look into a table. Raises KnownError as table_preview.preview does."""
        self._seen = preview(path, self._roles)
        self._path, self._columns = path, dict(self._seen.guess.columns)
        self.changed.emit()

    def _heads(self) -> list[str]:
        heads = self._seen.heads if self._seen else ()
        return [head or self.tr("Spalte %1").replace("%1", _letters(index)) for index, head in enumerate(heads)]

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def mapping(self) -> Mapping | None:
        """None without a table in hand."""
        if self._seen is None:
            return None
        return Mapping(self._seen.guess.sheet, self._seen.guess.header_row, tuple(self._columns.items()))


def _letters(index: int) -> str:
    """0 is A, 25 is Z, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
