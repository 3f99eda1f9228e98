"""Draws the whole board small: the far layer while zoomed out, thumbnails, the picture on the results page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPicture

from workshopdesk.domain.areas import AREA_HEAD
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Colour
from workshopdesk.qt.board_areas import placed_areas
from workshopdesk.qt.board_geometry import BoardGeometry
from workshopdesk.qt.card_text import TAB_WIDTH
from workshopdesk.qt.fonts import FAMILY
from workshopdesk.qt.ink_book import InkBook
from workshopdesk.qt.ink_painter import Line, draw_ink, ink_lines

# The light palette of Theme (LOOK.md §3): a picture on paper or on a tile is the same in every theme.
PAPER = {
    Colour.YELLOW: "#FFE27A", Colour.GREEN: "#B5D98F", Colour.BLUE: "#9CCBEF", Colour.PINK: "#FBB6B6",
    Colour.WHITE: "#FFFFFF",
}  # fmt: skip
TAB = {
    Colour.YELLOW: "#F1CD54", Colour.GREEN: "#98C26C", Colour.BLUE: "#78B2DF", Colour.PINK: "#EE9797",
    Colour.WHITE: "#E1E6E3",
}  # fmt: skip
GROUND, FRAME_FILL, FRAME_LINE, INK = "#E1E6E3", "#E9EDEA", "#74827D", "#16211F"
TITLE_SIZE = 40
MARGIN = 40.0
TITLES_FROM = 0.12  # below this zoom a title is less than five pixels high


class BoardPainter:
    """Records the drawing once and plays it at any size; `forget` after every change."""

    def __init__(self, geometry: BoardGeometry, ink: InkBook) -> None:
        self._geometry = geometry
        self._ink = ink
        # per card the strokes and what they look like: a change of one card does not work out all the others anew
        self._inked: dict[str, tuple[tuple[Stroke, ...], list[Line]]] = {}
        self._picture: QPicture | None = None
        self._titles: QPicture | None = None

    def forget(self) -> None:
        self._picture = self._titles = None

    def play(self, painter: QPainter, zoom: float) -> None:
        """Draw everything in board units; the caller has scaled the painter by `zoom` pixels per unit."""
        if self._picture is None:
            self._picture = self._record()
        self._picture.play(painter)
        if zoom >= TITLES_FROM:
            if self._titles is None:
                self._titles = self._record_titles()
            self._titles.play(painter)

    def save_thumbnail(self, path: Path, width: int, height: int) -> bool:
        """A PNG of the whole board on its ground; False if it could not be written."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(GROUND))
        bounds = self._geometry.bounds()
        scale = min(width / (bounds.width + 2 * MARGIN), height / (bounds.height + 2 * MARGIN), 1.0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(width / 2, height / 2)
        painter.scale(scale, scale)
        painter.translate(-bounds.x - bounds.width / 2, -bounds.y - bounds.height / 2)
        self.play(painter, scale)
        painter.end()
        path.parent.mkdir(parents=True, exist_ok=True)
        return image.save(str(path))

    def _record(self) -> QPicture:
        picture = QPicture()
        painter = QPainter(picture)
        self._record_areas(painter)
        self._record_frames(painter)
        papers: dict[Colour, list[QRectF]] = {}
        tabs: dict[Colour, list[QRectF]] = {}
        for key in self._geometry.keys:
            corner = self._geometry.corner(key)
            if corner is None:
                continue
            note = self._geometry.note(key)
            papers.setdefault(note.colour, []).append(QRectF(*corner, CARD_WIDTH, CARD_HEIGHT))
            tabs.setdefault(note.colour, []).append(QRectF(*corner, TAB_WIDTH, CARD_HEIGHT))
        for colour, rects in papers.items():
            edge = QPen(QColor(TAB[colour]).darker(110), 2)
            edge.setCosmetic(False)
            painter.setPen(edge)
            painter.setBrush(QBrush(QColor(PAPER[colour])))
            painter.drawRects(rects)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(TAB[colour])))
            painter.drawRects(tabs[colour])
        self._record_ink(painter)
        painter.end()
        return picture

    def _record_ink(self, painter: QPainter) -> None:
        for key in () if self._geometry.board.face_down else self._geometry.keys:
            strokes = self._ink.of(key[0])
            if not strokes:
                continue
            if key[0] not in self._inked or self._inked[key[0]][0] is not strokes:
                self._inked[key[0]] = strokes, ink_lines(strokes)
            rect = self._geometry.rect(key)
            rotation, size = self._geometry.turn(key)
            painter.save()
            painter.translate(rect.x + rect.width / 2, rect.y + rect.height / 2)
            painter.rotate(rotation)
            painter.scale(size, size)
            painter.translate(-rect.width / 2, -rect.height / 2)
            draw_ink(painter, self._inked[key[0]][1], QColor(INK))
            painter.restore()

    def _record_areas(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(FRAME_LINE), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for placed in placed_areas(self._geometry.board, self._geometry):
            painter.drawRect(QRectF(placed.rect.x, placed.rect.y, placed.rect.width, placed.rect.height))

    def _record_frames(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(FRAME_LINE), 2))
        painter.setBrush(QBrush(QColor(FRAME_FILL)))
        for placed in self._geometry.frames:
            painter.drawRoundedRect(QRectF(placed.rect.x, placed.rect.y, placed.rect.width, placed.rect.height), 12, 12)

    def _record_titles(self) -> QPicture:
        picture = QPicture()
        painter = QPainter(picture)
        font = QFont(FAMILY)
        font.setPixelSize(TITLE_SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        for area in self._geometry.board.areas:
            head = QRectF(area.x + 14, area.y, area.width - 28, AREA_HEAD)
            painter.drawText(head, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), area.title)
        for placed in self._geometry.frames:
            title = QRectF(placed.rect.x + 14, placed.rect.y, placed.rect.width - 28, 56)
            painter.drawText(
                title,
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                f"{placed.cluster.number}  {placed.cluster.title}",
            )
        painter.end()
        return picture
