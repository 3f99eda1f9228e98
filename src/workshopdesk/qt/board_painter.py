"""Draws the whole board small: the far layer while zoomed out, thumbnails, the picture on the results page.

Ten thousand cards are painted anew in every frame of a pan, so a card is a filled rectangle, and rectangles of one
colour are handed to Qt together. They are kept in square blocks: what is out of view costs nothing, and a change
only makes its own blocks anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Colour
from workshopdesk.qt.board_areas import placed_areas
from workshopdesk.qt.board_geometry import CELL, BoardGeometry, Key, Rect
from workshopdesk.qt.board_palette import LIGHT, Palette
from workshopdesk.qt.board_titles import BoardTitles
from workshopdesk.qt.card_text import TAB_WIDTH
from workshopdesk.qt.ink_book import InkBook
from workshopdesk.qt.ink_painter import Line, draw_ink, ink_lines

MARGIN = 40.0  # units around a thumbnail's board
THUMBNAIL_TITLE = 22  # pixels
CELLS = 4  # of the geometry, on each side of a block
BLOCK = CELLS * CELL
EDGES_FROM = 0.16  # zoom from which a card's edge is a third of a pixel and can be seen
EDGE = 2.0  # units
INTERNAL_MARK = 34.0  # units: the lower end of the tab of what is internal, where the near card has its sign
ROUND_FROM = 0.25  # zoom from which a frame's corners are seen to be round
SMOOTH_FROM = 0.16  # zoom from which cards are few enough in view for smooth edges: below, they cost half of a frame
FRAME_RADIUS = 12.0
FRAME_LINE = 2.0  # units

BlockAt = tuple[int, int]


@dataclass(slots=True)
class Block:
    """Cards of a part of the board by colour; turned and sized ones by themselves."""

    papers: dict[Colour, list[QRectF]] = field(default_factory=dict)
    tabs: dict[Colour, list[QRectF]] = field(default_factory=dict)
    edges: dict[Colour, list[QRectF]] = field(default_factory=dict)
    internal: list[QRectF] = field(default_factory=list)
    turned: list[Key] = field(default_factory=list)
    inked: list[Key] = field(default_factory=list)


class BoardPainter:
    """Tell it with `forget` which cards changed."""

    def __init__(self, geometry: BoardGeometry, ink: InkBook) -> None:
        self._geometry = geometry
        self._ink = ink
        self._titles = BoardTitles(geometry)
        # per card the strokes and what they look like: a change of one card does not work out all the others anew
        self._lines: dict[str, tuple[tuple[Stroke, ...], list[Line]]] = {}
        self._blocks: dict[BlockAt, Block] = {}
        self._block_of: dict[Key, BlockAt] = {}
        self._frames: list[QRectF] | None = None

    def forget(self, keys: Iterable[Key]) -> None:
        """These cards are somewhere else, look different, are new or gone, and with them the frames they are in."""
        self._frames = None
        for key in keys:
            before, cell = self._block_of.pop(key, None), self._geometry.cell(key)
            if before is not None:
                self._blocks.pop(before, None)
            if cell is not None:
                self._blocks.pop((cell[0] // CELLS, cell[1] // CELLS), None)

    def paint(self, painter: QPainter, area: Rect, zoom: float, palette: Palette = LIGHT) -> None:
        """Draw what lies in an area, in board units; the painter is scaled by `zoom` pixels per unit."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= SMOOTH_FROM)
        self._paint_areas(painter, palette)
        self._paint_frames(painter, area, zoom, palette)
        blocks = [self.block(at) for at in self.blocks_in(area)]
        if zoom >= EDGES_FROM:
            _fill(painter, blocks, "edges", {colour: tab.darker(110) for colour, tab in palette.tabs.items()})
        _fill(painter, blocks, "papers", palette.papers)
        _fill(painter, blocks, "tabs", palette.tabs)
        painter.setBrush(palette.card_ink)
        for block in blocks:
            if block.internal:
                painter.drawRects(block.internal)
        for block in blocks:
            for key in block.turned:
                self._paint_turned(painter, key, palette)
        self.paint_ink(painter, area, palette)

    def paint_ink(self, painter: QPainter, area: Rect, palette: Palette = LIGHT) -> None:
        """The handwriting on cards that lie in an area; the painter is as for `paint`."""
        if self._geometry.board.face_down:
            return
        for at in self.blocks_in(area):
            for key in self.block(at).inked:
                self._paint_ink(painter, key, palette)

    def paint_titles(self, painter: QPainter, area: Rect, zoom: float, size: int, palette: Palette = LIGHT) -> None:
        """The titles of frames and areas, `size` pixels high wherever there is room; the painter is as for `paint`."""
        self._titles.paint(painter, area, zoom, size, palette)

    def save_thumbnail(self, path: Path, width: int, height: int) -> bool:
        """A PNG of the whole board on its ground; False if it could not be written."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(LIGHT.ground)
        bounds = self._geometry.bounds()
        scale = min(width / (bounds.width + 2 * MARGIN), height / (bounds.height + 2 * MARGIN), 1.0)
        painter = QPainter(image)
        painter.translate(width / 2, height / 2)
        painter.scale(scale, scale)
        painter.translate(-bounds.x - bounds.width / 2, -bounds.y - bounds.height / 2)
        self.paint(painter, bounds, scale)
        self.paint_titles(painter, bounds, scale, THUMBNAIL_TITLE)
        painter.end()
        path.parent.mkdir(parents=True, exist_ok=True)
        return image.save(str(path))

    @property
    def geometry(self) -> BoardGeometry:
        return self._geometry

    def frame_rects(self) -> list[QRectF]:
        """The frames of all clusters; the same list until one of them changes."""
        if self._frames is None:
            self._frames = [_qt(placed.rect) for placed in self._geometry.frames]
        return self._frames

    def area_rects(self) -> list[QRectF]:
        return [_qt(placed.rect) for placed in placed_areas(self._geometry.board, self._geometry)]

    def blocks_in(self, area: Rect) -> Iterable[BlockAt]:
        """Where the blocks are that reach into an area, in board units."""
        reach_x, reach_y = self._geometry.reach
        columns = range(int((area.x - reach_x) // BLOCK), int((area.x + area.width) // BLOCK) + 1)
        rows = range(int((area.y - reach_y) // BLOCK), int((area.y + area.height) // BLOCK) + 1)
        return [(column, row) for column in columns for row in rows]

    def block(self, at: BlockAt) -> Block:
        """The cards of a block; another object as soon as one of them changes."""
        block = self._blocks.get(at)
        if block is None:
            block = self._blocks[at] = self._made(at)
        return block

    def _made(self, at: BlockAt) -> Block:
        block = Block()
        column, row = at[0] * CELLS, at[1] * CELLS
        for key in self._geometry.cards_in_cells(range(column, column + CELLS), range(row, row + CELLS)):
            self._block_of[key] = at
            if self._ink.of(key[0]):
                block.inked.append(key)
            if self._geometry.turn(key) != (0.0, 1.0):
                block.turned.append(key)
                continue
            x, y = self._geometry.corner(key) or (0.0, 0.0)
            colour = self._geometry.note(key).colour
            edge = QRectF(x - EDGE / 2, y - EDGE / 2, CARD_WIDTH + EDGE, CARD_HEIGHT + EDGE)
            block.edges.setdefault(colour, []).append(edge)
            block.papers.setdefault(colour, []).append(QRectF(x, y, CARD_WIDTH, CARD_HEIGHT))
            block.tabs.setdefault(colour, []).append(QRectF(x, y, TAB_WIDTH, CARD_HEIGHT))
            if self._geometry.note(key).internal:
                block.internal.append(QRectF(x, y + CARD_HEIGHT - INTERNAL_MARK, TAB_WIDTH, INTERNAL_MARK))
        return block

    def _lie_down(self, painter: QPainter, key: Key) -> Rect:
        """Turn the painter to a card, its corner at 0, 0."""
        rect = self._geometry.rect(key)
        rotation, size = self._geometry.turn(key)
        painter.translate(rect.x + rect.width / 2, rect.y + rect.height / 2)
        painter.rotate(rotation)
        painter.scale(size, size)
        painter.translate(-rect.width / 2, -rect.height / 2)
        return rect

    def _paint_turned(self, painter: QPainter, key: Key, palette: Palette) -> None:
        colour = self._geometry.note(key).colour
        painter.save()
        rect = self._lie_down(painter, key)
        painter.setPen(QPen(palette.tabs[colour].darker(110), EDGE))
        painter.setBrush(palette.papers[colour])
        painter.drawRect(QRectF(0, 0, rect.width, rect.height))
        painter.fillRect(QRectF(0, 0, TAB_WIDTH, rect.height), palette.tabs[colour])
        if self._geometry.note(key).internal:
            mark = QRectF(0, rect.height - INTERNAL_MARK, TAB_WIDTH, INTERNAL_MARK)
            painter.fillRect(mark, palette.card_ink)
        painter.restore()

    def _paint_ink(self, painter: QPainter, key: Key, palette: Palette) -> None:
        strokes = self._ink.of(key[0])
        if key[0] not in self._lines or self._lines[key[0]][0] is not strokes:
            self._lines[key[0]] = strokes, ink_lines(strokes)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lie_down(painter, key)
        draw_ink(painter, self._lines[key[0]][1], palette.card_ink)
        painter.restore()

    def _paint_areas(self, painter: QPainter, palette: Palette) -> None:
        painter.setPen(QPen(palette.frame_line, FRAME_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects(self.area_rects())

    def _paint_frames(self, painter: QPainter, area: Rect, zoom: float, palette: Palette) -> None:
        painter.setBrush(palette.frame_fill)
        if zoom >= ROUND_FROM:
            painter.setPen(QPen(palette.frame_line, FRAME_LINE))
            for placed in self._geometry.frames_within(area):
                painter.drawRoundedRect(_qt(placed.rect), FRAME_RADIUS, FRAME_RADIUS)
            return
        painter.setPen(QPen(palette.frame_line, 0))
        painter.drawRects(self.frame_rects())


def _qt(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _fill(painter: QPainter, blocks: Iterable[Block], layer: str, colours: Mapping[Colour, QColor]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, paint in colours.items():
        painter.setBrush(paint)
        for block in blocks:
            rects = getattr(block, layer).get(colour)
            if rects:
                painter.drawRects(rects)
