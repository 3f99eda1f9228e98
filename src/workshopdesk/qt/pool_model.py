"""A list model with as many rows as are in view, re-used while the view moves (BOARD.md §2)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
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
        self._free: list[int] = []
        self._waiting: deque[Key] = deque()
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
            self._free.extend(range(first + missing - 1, first - 1, -1))
            self.endInsertRows()

    def show(self, things: Mapping[Key, Mapping[str, Any]]) -> None:
        """Show exactly these things (and what is held), at once; slots keep their thing if it stays in view."""
        self.want(list(things))
        self.feed(things.__getitem__, created=len(things), given=len(things))
        self.update_shown(things)

    def want(self, keys: Sequence[Key]) -> None:
        """These things and no others (but for what is held) are to be shown, the first ones soonest: see `feed`."""
        wanted = set(keys)
        freed = [self._row.pop(key) for key in list(self._row) if key not in wanted and key not in self._held]
        for row in freed:
            self._keys[row] = None
            # the other values stay: a slot that nobody sees need not be laid out
            self._slots[row] = {**self._slots[row], "used": False}
        self._free.extend(freed)
        self._waiting = deque(key for key in keys if key not in self._row)
        self._tell(set(freed), [_FIRST])

    def feed(self, values_of: Callable[[Key], Mapping[str, Any] | None], created: int, given: int) -> None:
        """Give slots to so many of what waits, making at most so many new ones; None: the thing is gone."""
        ready: list[tuple[Key, Mapping[str, Any]]] = []
        room = min(given, len(self._free) + created)
        while self._waiting and len(ready) < room:
            key = self._waiting.popleft()
            values = values_of(key)
            if values is not None:
                ready.append((key, values))
        known = len(self._free)
        changed = set()
        for key, values in ready[:known]:
            row = self._free.pop()
            self._row[key], self._keys[row], self._slots[row] = row, key, values
            changed.add(row)
        self._tell(changed)
        self._insert(ready[known:])

    def _insert(self, things: Sequence[tuple[Key, Mapping[str, Any]]]) -> None:
        if things:
            first = len(self._slots)
            self.beginInsertRows(QModelIndex(), first, first + len(things) - 1)
            self._slots.extend(values for _, values in things)
            self._keys.extend(key for key, _ in things)
            self._row.update({key: first + i for i, (key, _) in enumerate(things)})
            self.endInsertRows()

    @property
    def waiting(self) -> int:
        """How many things are to be shown and have no slot yet."""
        return len(self._waiting)

    def update_shown(self, things: Mapping[Key, Mapping[str, Any] | None]) -> None:
        """New values for things that are shown; None takes a thing away."""
        changed = set()
        for key, values in things.items():
            row = self._row.get(key)
            if row is None or self._slots[row] == values:
                continue
            if values is None:
                del self._row[key]
                self._held.discard(key)
                self._keys[row] = None
                self._free.append(row)
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

    def let_go_of_all(self) -> None:
        self._held.clear()

    @property
    def held(self) -> frozenset[Key]:
        return frozenset(self._held)

    def _tell(self, rows: set[int], roles: Sequence[int] = ()) -> None:
        """One signal per run of neighbouring rows; without `roles` for all of them."""
        ordered = sorted(rows)
        start = 0
        for i, row in enumerate(ordered):
            if i + 1 == len(ordered) or ordered[i + 1] != row + 1:
                self.dataChanged.emit(self.index(ordered[start]), self.index(row), list(roles))
                start = i + 1
