"""What lists for QML have in common: rows of plain values, one value per role."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_FIRST = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """Each row has one value for each role, in the order of `roles`."""

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = tuple(roles)
        self._rows: list[tuple[object, ...]] = []

    def replace_rows(self, rows: Iterable[tuple[object, ...]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def follow_rows(self, rows: Iterable[tuple[object, ...]]) -> None:
        """Show these rows; while their first values, the ids, stay the same in order, delegates stay as well."""
        new = list(rows)
        if [row[0] for row in new] != [row[0] for row in self._rows]:
            self.replace_rows(new)
            return
        for place, row in enumerate(new):
            for role, value in zip(self._roles, row, strict=True):
                self.set_value(place, role, value)

    def insert_row(self, place: int, row: tuple[object, ...]) -> None:
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def append_rows(self, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def set_value(self, row: int, role: str, value: object) -> None:
        """Change one value; nothing is told if it is the same."""
        place = self._roles.index(role)
        values = self._rows[row]
        if values[place] != value:
            self._rows[row] = (*values[:place], value, *values[place + 1 :])
            index = self.index(row)
            self.dataChanged.emit(index, index, [_FIRST + place])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = role - _FIRST
        return self._rows[index.row()][place] if index.isValid() and 0 <= place < len(self._roles) else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST + place: QByteArray(name.encode()) for place, name in enumerate(self._roles)}
