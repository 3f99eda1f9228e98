"""A list model with as many rows as are in view, re-used while the view moves (BOARD.md §2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Key = tuple[str, str]
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("made by the board controller")
class PoolModel(QAbstractListModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows are slots. A slot shows one thing or nothing (`used` false); a held slot is never given to another thing.

    `roles` are the QML names of the values; every shown thing is a mapping of these names.
    """

    def __init__(self, roles: Sequence[str], empty: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = {_FIRST + i: QByteArray(name.encode()) for i, name in enumerate(("used", *roles))}
        self._fields = {_FIRST + i: name for i, name in enumerate(("used", *roles))}
        self._empty = {"used": False, **empty}
        self._slots: list[Mapping[str, Any]] = []
        self._keys: list[Key | None] = []
        self._row: dict[Key, int] = {}
        self._held: set[Key] = set()

    def roleNames(self) -> dict[int, QByteArray]:
        return dict(self._names)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._slots)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        field = self._fields.get(role)
        return self._slots[index.row()][field] if field and index.isValid() else None

    def grow(self, slots: int) -> None:
        """Have at least this many slots, so that a later view finds them ready."""
        missing = slots - len(self._slots)
        if missing > 0:
            first = len(self._slots)
            self.beginInsertRows(QModelIndex(), first, first + missing - 1)
            self._slots.extend(self._empty for _ in range(missing))
            self._keys.extend(None for _ in range(missing))
            self.endInsertRows()

    def show(self, things: Mapping[Key, Mapping[str, Any]]) -> None:
        """Show exactly these things (and what is held); slots keep their thing if it stays in view."""
        leaving = [key for key in self._row if key not in things and key not in self._held]
        free = sorted((self._row.pop(key) for key in leaving), reverse=True)
        changed = set(free)
        for row in free:
            self._keys[row] = None
            self._slots[row] = self._empty
        free = sorted((row for row, key in enumerate(self._keys) if key is None), reverse=True)
        arriving = [key for key in things if key not in self._row]
        self.grow(len(self._slots) + len(arriving) - len(free))
        free = [*range(len(self._slots) - 1, len(self._slots) - 1 - max(0, len(arriving) - len(free)), -1), *free]
        for key in arriving:
            row = free.pop()
            self._row[key], self._keys[row] = row, key
            changed.add(row)
        for key, values in things.items():
            row = self._row[key]
            if row in changed or self._slots[row] != values:
                self._slots[row] = values
                changed.add(row)
        self._tell(changed)

    def update_shown(self, things: Mapping[Key, Mapping[str, Any] | None]) -> None:
        """New values for things that are shown; None takes a thing away."""
        changed = set()
        for key, values in things.items():
            row = self._row.get(key)
            if row is None:
                continue
            if values is None:
                del self._row[key]
                self._held.discard(key)
                self._keys[row] = None
            self._slots[row] = self._empty if values is None else values
            changed.add(row)
        self._tell(changed)

    @property
    def shown(self) -> Iterable[Key]:
        return self._row.keys()

    def hold(self, key: Key) -> None:
        self._held.add(key)

    def let_go(self, key: Key) -> None:
        self._held.discard(key)

    @property
    def held(self) -> frozenset[Key]:
        return frozenset(self._held)

    def _tell(self, rows: set[int]) -> None:
        """One signal per run of neighbouring rows."""
        ordered = sorted(rows)
        start = 0
        for i, row in enumerate(ordered):
            if i + 1 == len(ordered) or ordered[i + 1] != row + 1:
                self.dataChanged.emit(self.index(ordered[start]), self.index(row))
                start = i + 1
