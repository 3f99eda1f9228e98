"""The criteria of a matrix with their weights, as rows to edit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import Criterion
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the method controller")
class CriteriaModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One row per criterion. A changed name or weight leaves its row, and with it the focus, where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("name", "weight"), parent)

    def show(self, criteria: Sequence[Criterion]) -> None:
        if self.rowCount() != len(criteria):
            self.replace_rows((criterion.name, criterion.weight) for criterion in criteria)
            return
        for row, criterion in enumerate(criteria):
            self.set_value(row, "name", criterion.name)
            self.set_value(row, "weight", criterion.weight)
