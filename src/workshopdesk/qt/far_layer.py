"""The whole board as one picture, for zooming out beyond what can be read (BOARD.md §2)."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from workshopdesk.qt.board_controller import BoardController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FarLayer(QQuickPaintedItem):
    """As large as the window; `zoom` is pixels per board unit, `originX`/`originY` where the board's 0, 0 is shown."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._board: BoardController | None = None
        self._zoom = 1.0
        self._origin_x = 0.0
        self._origin_y = 0.0
        self.changed.connect(self.update)
        self.visibleChanged.connect(self.update)

    def paint(self, painter: QPainter) -> None:
        if self._board is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._zoom > 0.1)
        painter.translate(self._origin_x, self._origin_y)
        painter.scale(self._zoom, self._zoom)
        self._board.painter.play(painter, self._zoom)

    def _get_board(self) -> BoardController | None:
        return self._board

    def _set_board(self, board: BoardController | None) -> None:
        if board is not self._board:
            if self._board is not None:
                self._board.boardChanged.disconnect(self.update)
            self._board = board
            if board is not None:
                board.boardChanged.connect(self.update)
            self.changed.emit()

    def _get_zoom(self) -> float:
        return self._zoom

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self.changed.emit()

    def _get_origin_x(self) -> float:
        return self._origin_x

    def _set_origin_x(self, origin: float) -> None:
        self._origin_x = origin
        self.changed.emit()

    def _get_origin_y(self) -> float:
        return self._origin_y

    def _set_origin_y(self, origin: float) -> None:
        self._origin_y = origin
        self.changed.emit()

    board = Property(BoardController, _get_board, _set_board, notify=changed)
    zoom = Property(float, _get_zoom, _set_zoom, notify=changed)
    originX = Property(float, _get_origin_x, _set_origin_x, notify=changed)
    originY = Property(float, _get_origin_y, _set_origin_y, notify=changed)
