"""The result of one ballot as rows for charts and tables."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import RankedCandidate

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS: tuple[tuple[str, Callable[[RankedCandidate], object]], ...] = (
    ("rank", lambda line: line.rank),
    ("number", lambda line: line.candidate.number),
    ("title", lambda line: line.candidate.title),
    ("dots", lambda line: line.dots),
    ("tied", lambda line: line.tied),
)
_START_ROW = Qt.ItemDataRole.UserRole + len(_FIELDS)


@QmlElement
@QmlUncreatable("made by a controller")
class RankingModel(QAbstractListModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows as domain/voting.ranking gives them. `startRow` is the row in the order in which the candidates stood."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RankedCandidate, ...] = ()
        self._start_rows: dict[str, int] = {}

    def show(self, lines: tuple[RankedCandidate, ...]) -> None:
        """Replace all rows."""
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        by_number = sorted(lines, key=lambda line: line.candidate.number)
        self._start_rows = {line.candidate.id: row for row, line in enumerate(by_number)}
        self.endResetModel()
        self.shownChanged.emit()

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return len(self._lines)

    @Property(int, notify=shownChanged)
    def mostDots(self) -> int:
        """The longest bar, at least 1, so that it can be divided by."""
        return max((line.dots for line in self._lines), default=1) or 1

    @Property(int, notify=shownChanged)
    def totalDots(self) -> int:
        return sum(line.dots for line in self._lines)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == _START_ROW:
            return self._start_rows[line.candidate.id]
        field = role - Qt.ItemDataRole.UserRole
        return _FIELDS[field][1](line) if 0 <= field < len(_FIELDS) else None

    def roleNames(self) -> dict[int, QByteArray]:
        names = [name for name, _ in _FIELDS] + ["startRow"]
        return {Qt.ItemDataRole.UserRole + place: QByteArray(name.encode()) for place, name in enumerate(names)}
