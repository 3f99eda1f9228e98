"""Marks without words: the symbols of the card colours, dots, and codes. Vectors only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import qrcode
from reportlab.lib.units import mm

from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.tokens import INK
from workshopdesk.domain.note import Colour

QUIET_MODULES = 4  # ISO/IEC 18004, 5.3.8
MODULE = 0.8 * mm  # the smallest that is printed: PROCESS-STEPS.md, row P1

DOT_DIAMETER, DOT_PITCH, DOT_GROUP_GAP = 6.3, 7.5, 4.0
_DOTS_IN_GROUP = 5

_CROSS_ARM = 0.13
_BOLT = ((0.62, 1), (0.10, 0.44), (0.45, 0.44), (0.34, 0), (0.90, 0.60), (0.54, 0.60))
_SHAPES: dict[Colour, tuple[tuple[float, float], ...]] = {
    Colour.GREEN: ((0.04, 0.10), (0.96, 0.10), (0.50, 0.92)),
    Colour.BLUE: ((0.12, 0.12), (0.88, 0.12), (0.88, 0.88), (0.12, 0.88)),
    Colour.PINK: ((0.50, 0.00), (1.00, 0.50), (0.50, 1.00), (0.00, 0.50)),
}


def symbol(canvas: Any, colour: Colour, x: float, y: float, size: float) -> None:
    """The symbol of a card colour in the square with its lower left corner at x, y; the shape alone tells it."""
    canvas.saveState()
    canvas.setFillColor(INK)
    centre_x, centre_y = x + size / 2, y + size / 2
    if colour is Colour.YELLOW:
        canvas.circle(centre_x, centre_y, size * 0.42, stroke=0, fill=1)
    elif colour is Colour.WHITE:
        arm = size * _CROSS_ARM
        canvas.rect(centre_x - arm, y + size * 0.06, 2 * arm, size * 0.88, stroke=0, fill=1)
        canvas.rect(x + size * 0.06, centre_y - arm, size * 0.88, 2 * arm, stroke=0, fill=1)
    else:
        _polygon(canvas, _SHAPES[colour], x, y, size)
    canvas.restoreState()


def bolt(canvas: Any, x: float, y: float, size: float) -> None:
    """The Blitz that marks a contradiction."""
    canvas.saveState()
    canvas.setFillColor(INK)
    _polygon(canvas, _BOLT, x, y, size)
    canvas.restoreState()


def question_mark(canvas: Any, x: float, y: float, size: float) -> None:
    """Marks a card that is not clear yet."""
    canvas.saveState()
    canvas.setFillColor(INK)
    canvas.setStrokeColor(INK)
    canvas.setLineCap(1)
    radius, top, centre = size * 0.24, y + size * 0.68, x + size / 2
    hook = canvas.beginPath()
    hook.moveTo(centre - radius, top)
    hook.arcTo(centre - radius, top - radius, centre + radius, top + radius, 180, -225)
    hook.lineTo(centre, y + size * 0.34)
    canvas.setLineWidth(size * 0.17)
    canvas.drawPath(hook, stroke=1, fill=0)
    canvas.circle(centre, y + size * 0.09, size * 0.11, stroke=0, fill=1)
    canvas.restoreState()


def dots(canvas: Any, count: int, x: float, y: float, colour: Any, scale: float = 1.0) -> None:
    """Sticky dots in groups of five; x is the left edge, y the line through their centres."""
    radius = DOT_DIAMETER * scale / 2
    canvas.saveState()
    canvas.setFillColor(colour)
    for i in range(count):
        offset = (i * DOT_PITCH + (i // _DOTS_IN_GROUP) * DOT_GROUP_GAP) * scale
        canvas.circle(x + radius + offset, y, radius, stroke=0, fill=1)
    canvas.restoreState()


def dots_width(count: int) -> float:
    """The width of that many dots at scale 1, in points."""
    if not count:
        return 0.0
    return DOT_DIAMETER + (count - 1) * DOT_PITCH + ((count - 1) // _DOTS_IN_GROUP) * DOT_GROUP_GAP


class Code(Block):
    """A QR code (level M) as one vector path, so that no seams and no pixels appear.

    Width and height are those of the ink: it lines up with text, and the quiet zone of four modules hangs outside
    on all sides. The layout keeps that zone (`quiet`, in points) free.
    """

    def __init__(self, address: str, ink: float = 0) -> None:
        """`ink` is at least the edge in points without the quiet zone; a long address makes it larger."""
        super().__init__()
        matrix = _matrix(address)
        self.modules = len(matrix)
        self.width = self.height = max(ink, self.modules * MODULE)
        self.quiet = QUIET_MODULES * self.width / self.modules
        self._path = _path(matrix)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.scale(self.width / self.modules, self.height / self.modules)
        self.canv.setFillGray(0)
        self.canv.addLiteral(self._path)
        self.canv.restoreState()


def _matrix(address: str) -> list[list[bool]]:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0, box_size=1)
    code.add_data(address)
    code.make(fit=True)
    matrix: list[list[bool]] = code.get_matrix()
    return matrix


def _path(matrix: list[list[bool]]) -> str:
    """Dark modules as rectangles in whole numbers, neighbours in a row merged, filled by one operator."""
    edge = len(matrix)
    rectangles = []
    for row, modules in enumerate(matrix):
        start = 0
        while start < edge:
            end = start
            while end < edge and modules[end]:
                end += 1
            if end > start:
                rectangles.append(f"{start} {edge - 1 - row} {end - start} 1 re")
            start = end + 1
    return " ".join(rectangles) + " f"


def _polygon(canvas: Any, corners: Sequence[tuple[float, float]], x: float, y: float, size: float) -> None:
    path = canvas.beginPath()
    for i, (u, v) in enumerate(corners):
        (path.lineTo if i else path.moveTo)(x + u * size, y + v * size)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
