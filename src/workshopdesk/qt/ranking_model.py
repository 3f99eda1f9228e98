"""The result of one ballot as rows for charts and tables."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import RankedCandidate
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("rank", "number", "title", "dots", "tied", "startRow")


@QmlElement
@QmlUncreatable("made by a controller")
class RankingModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows as domain/voting.ranking gives them. `startRow` is the row in the order in which the candidates stood."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._lines: tuple[RankedCandidate, ...] = ()

    def show(self, lines: tuple[RankedCandidate, ...]) -> None:
        """Replace all rows."""
        if lines == self._lines:
            return
        self._lines = lines
        by_number = sorted(lines, key=lambda line: line.candidate.number)
        start_rows = {line.candidate: row for row, line in enumerate(by_number)}
        self.replace_rows(
            (line.rank, line.candidate.number, line.candidate.title, line.dots, line.tied, start_rows[line.candidate])
            for line in lines
        )
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
