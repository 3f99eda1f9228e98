"""The selections as the board shows them: how many cards, and the line around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainterPath
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.qt.board_geometry import Rect

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

AIR = 14.0  # between the cards and the line, board units; cards that lie side by side get one line around both
_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_FIELDS = {_FIRST: "selectionId", _FIRST + 1: "count", _FIRST + 2: "outline", _FIRST + 3: "place"}
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class SelectionShown:
    """`rects` are what the selected cards cover, in board units."""

    selectionId: int
    rects: tuple[Rect, ...]


@QmlElement
@QmlUncreatable("made by the sorting controller")
class SelectionsModel(QAbstractListModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: selectionId, count, outline (an SVG path in board units), place (the rectangle around it)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SelectionShown] = []

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in _FIELDS.items()}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match _FIELDS.get(role):
            case "selectionId":
                return row.selectionId
            case "count":
                return len(row.rects)
            case "outline":
                return svg_path(around(row.rects))
            case "place":
                return around(row.rects).boundingRect()
        return None

    def show(self, rows: Iterable[SelectionShown]) -> None:
        """Rows stay with their selection, so that a sheet keeps its focus while others select."""
        wanted = {row.selectionId: row for row in rows}
        for position in reversed(range(len(self._rows))):
            if self._rows[position].selectionId not in wanted:
                self.beginRemoveRows(QModelIndex(), position, position)
                del self._rows[position]
                self.endRemoveRows()
        for position, row in enumerate(self._rows):
            if wanted[row.selectionId] != row:
                self._rows[position] = wanted[row.selectionId]
                self.dataChanged.emit(self.index(position), self.index(position))
        known = {row.selectionId for row in self._rows}
        for row in wanted.values():
            if row.selectionId not in known:
                self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
                self._rows.append(row)
                self.endInsertRows()


def around(rects: Iterable[Rect]) -> QPainterPath:
    """One line around cards that lie side by side, several around cards far apart."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        wide = QRectF(rect.x, rect.y, rect.width, rect.height).adjusted(-AIR, -AIR, AIR, AIR)
        path.addRoundedRect(wide, AIR, AIR)
    return path.simplified()


def svg_path(path: QPainterPath) -> str:
    """The path in the letters of SVG (https://www.w3.org/TR/SVG2/paths.html): M, L and C with absolute places."""
    parts: list[str] = []
    for position in range(path.elementCount()):
        element = path.elementAt(position)
        letter = {
            QPainterPath.ElementType.MoveToElement: "M",
            QPainterPath.ElementType.LineToElement: "L",
            QPainterPath.ElementType.CurveToElement: "C",
        }.get(element.type, "")
        parts.append(f"{letter}{element.x:.1f} {element.y:.1f}")
    return " ".join(parts)
