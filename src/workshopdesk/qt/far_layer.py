"""The whole board as one picture, for zooming out beyond what can be read (BOARD.md §2).

Where there is a graphics card, cards and frames are geometry (far_nodes.py), and only titles and ink are painted above
them; the software renderer draws no geometry, so there all of it is painted.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem, QQuickWindow, QSGRendererInterface

from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Key, Rect
from workshopdesk.qt.board_palette import LIGHT, palette_of
from workshopdesk.qt.far_hits import touched
from workshopdesk.qt.far_nodes import FarNodes, FarPicture
from workshopdesk.qt.qml_made import emptied_when_destroyed

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TITLE_SIZE = 14


@QmlElement
class FarLayer(QQuickPaintedItem):
    """As large as its view; `zoom` is pixels per board unit, `originX`/`originY` where the board's 0, 0 is shown.

    `colours` is a ColourSet of Theme, light without one; `titleSize` the height of the titles in pixels.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._board: BoardController | None = None
        self._zoom = 1.0
        self._origin_x = 0.0
        self._origin_y = 0.0
        self._colours: QObject | None = None
        self._palette = LIGHT
        self._title_size = TITLE_SIZE
        self._nodes: FarNodes | None = None
        self.changed.connect(self._show)
        self.visibleChanged.connect(self._show)
        emptied_when_destroyed(self)

    def paint(self, painter: QPainter) -> None:
        if self._board is None or self._zoom <= 0:
            return
        area = self._area()
        painter.translate(self._origin_x, self._origin_y)
        painter.scale(self._zoom, self._zoom)
        if self._nodes is None:
            self._board.painter.paint(painter, area, self._zoom, self._palette)
        else:
            self._board.painter.paint_ink(painter, area, self._palette)
        self._board.painter.paint_titles(painter, area, self._zoom, self._title_size, self._palette)

    @Slot()
    def _show(self) -> None:
        self.update()
        if self._nodes is None and self.isVisible() and _draws_geometry():
            self._nodes = FarNodes(self)
        if self._nodes is not None:
            shown = self._board is not None and self._zoom > 0 and self.isVisible()
            self._nodes.show_picture(self._picture() if shown else None)

    def _picture(self) -> FarPicture | None:
        if self._board is None:
            return None
        painter = self._board.painter
        return FarPicture(painter, self._area(), self._zoom, self._origin_x, self._origin_y, self._palette)

    def _area(self) -> Rect:
        """What is in view, in board units."""
        zoom = self._zoom
        return Rect(-self._origin_x / zoom, -self._origin_y / zoom, self.width() / zoom, self.height() / zoom)

    def contains(self, point: QPointF) -> bool:  # type: ignore[override]  # the stub allows QPoint; Qt sends QPointF
        """Whether a card or a frame's title is there: what is for the hands in the far view, all else is ground."""
        return self._touched(point.x(), point.y()) is not None

    @Slot(float, float, result="QVariantMap")
    def thingAt(self, x: float, y: float) -> dict[str, object]:
        """The card or frame at a place in pixels: {noteId, clusterId, place in board units}; empty on the ground."""
        key = self._touched(x, y)
        if key is None or self._board is None:
            return {}
        geometry = self._board.geometry
        placed = geometry.frame(key[1])
        rect = placed.rect if placed and not key[0] else geometry.rect(key)
        place = QRectF(rect.x, rect.y, rect.width, rect.height)
        return {"noteId": key[0], "clusterId": key[1], "place": place}

    def _touched(self, x: float, y: float) -> Key | None:
        if self._board is None or self._zoom <= 0:
            return None
        board_x, board_y = (x - self._origin_x) / self._zoom, (y - self._origin_y) / self._zoom
        return touched(self._board.geometry, board_x, board_y, self._zoom, self._title_size)

    def _get_board(self) -> BoardController | None:
        return self._board

    def _set_board(self, board: BoardController | None) -> None:
        if board is not self._board:
            # the board of a workshop that was left is gone already, and its signals with it
            if self._board is not None and shiboken6.isValid(self._board):
                self._board.boardChanged.disconnect(self._show)
            self._board = board
            if board is not None:
                board.boardChanged.connect(self._show)
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

    def _get_colours(self) -> QObject | None:
        return self._colours

    def _set_colours(self, colours: QObject | None) -> None:
        self._colours = colours
        self._palette = palette_of(colours)
        self.changed.emit()

    def _get_title_size(self) -> int:
        return self._title_size

    def _set_title_size(self, size: int) -> None:
        self._title_size = size
        self.changed.emit()

    board = Property(BoardController, _get_board, _set_board, notify=changed)
    zoom = Property(float, _get_zoom, _set_zoom, notify=changed)
    originX = Property(float, _get_origin_x, _set_origin_x, notify=changed)
    originY = Property(float, _get_origin_y, _set_origin_y, notify=changed)
    colours = Property(QObject, _get_colours, _set_colours, notify=changed)
    titleSize = Property(int, _get_title_size, _set_title_size, notify=changed)


def _draws_geometry() -> bool:
    """Whether windows are drawn by a graphics interface, not by the software renderer, as far as it is known yet.

    The item's own window is not asked: PySide makes what `window()` returns a child of the item, and when the board
    goes, the program's only handle to its window would go with it. All windows are drawn in the same way.
    """
    windows = (window for window in QGuiApplication.topLevelWindows() if isinstance(window, QQuickWindow))
    apis = {window.rendererInterface().graphicsApi() for window in windows}
    return bool(apis - {QSGRendererInterface.GraphicsApi.Unknown, QSGRendererInterface.GraphicsApi.Software})
