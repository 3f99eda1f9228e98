"""The municipality's colour in printed matter: for words only where it can be read, for lines and bands always."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import HexColor

from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.tokens import ACCENT, INK, PAPER, TINT
from workshopdesk.domain.contrast import readable

_BAND = 4.0  # points


def accent(colour: str) -> Any:
    """The town's colour (#RRGGBB or empty) for words on PAPER and TINT, or ACCENT where they could not be read."""
    return HexColor(colour) if colour and readable(colour, *map(as_hex, (PAPER, TINT))) else ACCENT


def line_colour(colour: str) -> Any:
    """The town's colour for lines and bands, which say nothing; INK where it has none."""
    return HexColor(colour) if colour else INK


class Band(Block):
    """A broad line over the whole width in the town's colour."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, _BAND
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(line_colour(self._colour))
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.restoreState()


def as_hex(colour: Any) -> str:
    """#RRGGBB"""
    return f"#{colour.hexval()[2:].upper()}"
