"""The colours a picture of the board is drawn in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty

from workshopdesk.domain.note import Colour


@dataclass(frozen=True, slots=True)
class Palette:
    """Paper and tab by card colour; ground and frames; `ink` writes titles, `card_ink` on cards."""

    ground: QColor
    frame_fill: QColor
    frame_line: QColor
    ink: QColor
    card_ink: QColor
    papers: Mapping[Colour, QColor]
    tabs: Mapping[Colour, QColor]


# The light colours of Theme (LOOK.md §3): a picture on paper or on a tile is the same in every theme.
LIGHT = Palette(
    ground=QColor("#E1E6E3"),
    frame_fill=QColor("#E9EDEA"),
    frame_line=QColor("#74827D"),
    ink=QColor("#16211F"),
    card_ink=QColor("#16211F"),
    papers={
        Colour.YELLOW: QColor("#FFE27A"),
        Colour.GREEN: QColor("#B5D98F"),
        Colour.BLUE: QColor("#9CCBEF"),
        Colour.PINK: QColor("#FBB6B6"),
        Colour.WHITE: QColor("#FFFFFF"),
    },
    tabs={
        Colour.YELLOW: QColor("#F1CD54"),
        Colour.GREEN: QColor("#98C26C"),
        Colour.BLUE: QColor("#78B2DF"),
        Colour.PINK: QColor("#EE9797"),
        Colour.WHITE: QColor("#E1E6E3"),
    },
)


def palette_of(colours: QObject | None) -> Palette:
    """The palette of a ColourSet of Theme; without one the light colours."""
    if colours is None:
        return LIGHT
    return Palette(
        ground=_read(colours, "board"),
        frame_fill=_read(colours, "sunken"),
        frame_line=_read(colours, "lineStrong"),
        ink=_read(colours, "ink"),
        card_ink=_read(colours, "cardInk"),
        papers={colour: _read(colours, f"cards.{colour.value}") for colour in Colour},
        tabs={colour: _read(colours, f"tabs.{colour.value}") for colour in Colour},
    )


def _read(colours: QObject, name: str) -> QColor:
    colour = QQmlProperty.read(colours, name)
    if not isinstance(colour, QColor):
        raise TypeError(f"{name} is no colour of a ColourSet")
    return colour
