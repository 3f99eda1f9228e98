"""The result of one ballot as rows for charts and tables."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.outcome_table import OutcomeTable
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("rank", "number", "title", "tied", "figure", "note", "part", "shares", "values", "places", "startRow")


@QmlElement
@QmlUncreatable("made by a controller")
class RankingModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows as app/outcome_table.py gives them. `startRow` is the row in the order in which the candidates stood.

    `places` has three numbers for every place in a field: across, up, and how many dots lie there.
    """

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._table = OutcomeTable((), ())

    def show(self, table: OutcomeTable) -> None:
        """Replace all rows."""
        if table == self._table:
            return
        self._table = table
        by_number = sorted(table.rows, key=lambda row: row.candidate.number)
        start_rows = {row.candidate: place for place, row in enumerate(by_number)}
        self.replace_rows(
            (
                row.rank,
                row.candidate.number,
                row.candidate.title,
                row.tied,
                row.figure,
                row.note,
                row.part,
                list(row.shares),
                list(row.cells),
                [part for place in row.places for part in place],
                start_rows[row.candidate],
            )
            for row in table.rows
        )
        self.shownChanged.emit()

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return len(self._table.rows)

    @Property("QStringList", notify=shownChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def heads(self) -> list[str]:
        """What the cells of a row are called."""
        return list(self._table.heads)

    @Property(str, notify=shownChanged)
    def reason(self) -> str:
        """Why there are no rows to be seen, or nothing."""
        return self._table.reason
