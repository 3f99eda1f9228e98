"""Cards and frames of the far view as geometry, where there is a graphics card to draw them (BOARD.md §2).

Panning and zooming only change one matrix: 0.3 ms of the GUI thread's time for 10,000 cards, where painting takes 10 to
16 at Full HD and grows with the screen. The nodes are kept per block of the board and made anew when its cards change.
"""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass

from PySide6.QtGui import QMatrix4x4
from PySide6.QtQuick import (
    QQuickItem,
    QSGGeometry,
    QSGGeometryNode,
    QSGNode,
    QSGTransformNode,
    QSGVertexColorMaterial,
)

from workshopdesk.qt import far_shapes
from workshopdesk.qt.board_geometry import Rect
from workshopdesk.qt.board_painter import FRAME_LINE, INTERNAL_MARK, BlockAt, BoardPainter
from workshopdesk.qt.board_palette import Palette

_TRIANGLES = 0x0004  # GL_TRIANGLES, QSGGeometry.DrawTriangles


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A node with what it needs to live: freed by Python before the node, each of these crashes the program."""

    of: object
    node: QSGGeometryNode
    geometry: QSGGeometry
    attributes: QSGGeometry.AttributeSet


@dataclass(frozen=True, slots=True)
class FarPicture:
    """What is shown: the area in board units, pixels per unit, where the board's 0, 0 lies in pixels, the colours."""

    painter: BoardPainter
    area: Rect
    zoom: float
    origin_x: float
    origin_y: float
    palette: Palette


class FarNodes(QQuickItem):
    """Draws a FarPicture; needs a renderer with geometry, the software renderer shows nothing."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self.setZ(-1)  # behind what its parent paints
        self._picture: FarPicture | None = None
        self._painter: BoardPainter | None = None
        self._root: QSGTransformNode | None = None
        self._material: QSGVertexColorMaterial | None = None
        self._frames: _Drawn | None = None
        self._blocks: dict[BlockAt, _Drawn] = {}
        self.made = 0
        """How many nodes were made so far, for tests and benchmarks."""

    def show_picture(self, picture: FarPicture | None) -> None:
        self._picture = picture
        self.update()

    def updatePaintNode(  # type: ignore[override]  # the stub knows no None; without a picture nothing was made yet
        self, old: QSGNode | None, _data: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        picture = self._picture
        if picture is None:
            return old
        if old is None or self._root is None:
            # there was none yet, or Qt has thrown it away together with its window
            self._root, self._material, self._frames = QSGTransformNode(), QSGVertexColorMaterial(), None
            self._blocks.clear()
        if picture.painter is not self._painter:
            self._clear(self._root)
            self._painter = picture.painter
        matrix = QMatrix4x4()
        matrix.translate(picture.origin_x, picture.origin_y)
        matrix.scale(picture.zoom, picture.zoom)
        self._root.setMatrix(matrix)
        self._renew_frames(picture)
        for at in picture.painter.blocks_in(picture.area):
            self._renew_block(at, picture)
        return self._root

    def _clear(self, root: QSGTransformNode) -> None:
        """Take the cards and frames of another board away."""
        for drawn in (self._frames, *self._blocks.values()):
            if drawn is not None:
                root.removeChildNode(drawn.node)
        self._frames = None
        self._blocks.clear()

    def _renew_frames(self, picture: FarPicture) -> None:
        frames, areas = picture.painter.frame_rects(), picture.painter.area_rects()
        # a line is 1 to 1.4 pixels wide: thinner it may fall between two, and it is not made anew at every zoom
        step = math.floor(2 * math.log2(picture.zoom))
        of = (frames, areas, step, picture.palette)
        if self._frames is not None and self._frames.of == of:
            return
        line = max(FRAME_LINE, 1 / 2 ** (step / 2))
        corners = far_shapes.frames(frames, areas, line, picture.palette)
        self._frames = self._drawn(of, corners, self._frames, first=True)

    def _renew_block(self, at: BlockAt, picture: FarPicture) -> None:
        block, before = picture.painter.block(at), self._blocks.get(at)
        of = (block, picture.palette)
        if before is not None and before.of == of:
            return
        corners = far_shapes.cards(block.edges, block.papers, block.tabs, block.internal, picture.palette)
        corners += far_shapes.turned_cards(picture.painter.geometry, block.turned, INTERNAL_MARK, picture.palette)
        drawn = self._drawn(of, corners, before)
        if drawn is None:
            self._blocks.pop(at, None)
        else:
            self._blocks[at] = drawn

    def _drawn(self, of: object, corners: bytes, before: _Drawn | None, *, first: bool = False) -> _Drawn | None:
        """A node with these corners in the place of the one before; None for nothing to draw."""
        assert self._root is not None
        assert self._material is not None
        if before is not None:
            self._root.removeChildNode(before.node)
        if not corners:
            return None
        attributes = QSGGeometry.defaultAttributes_ColoredPoint2D()
        geometry = QSGGeometry(attributes, len(corners) // far_shapes.CORNER_BYTES)
        geometry.setDrawingMode(_TRIANGLES)
        ctypes.memmove(int(geometry.vertexData()), corners, len(corners))
        node = QSGGeometryNode()
        node.setGeometry(geometry)
        node.setMaterial(self._material)
        if first:
            self._root.prependChildNode(node)
        else:
            self._root.appendChildNode(node)
        self.made += 1
        return _Drawn(of, node, geometry, attributes)
