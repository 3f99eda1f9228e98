"""What eyes need on a shared screen: how large letters must be, and how many cards then fit."""

from __future__ import annotations

import math
from dataclasses import dataclass

# BGI 650 (VBG, "Bildschirm- und Büroarbeitsplätze"): capital height needed = distance / 155.
DISTANCE_BY_HEIGHT = 155.0
CAPITAL_RATIO = 0.668  # of Atkinson Hyperlegible Next, in em (LOOK.md §1)
BANK_CARD_WIDTH = 85.6  # mm, ISO/IEC 7810 ID-1; 53.98 mm high
INCH = 25.4  # mm
UNIT_TEXT = 26  # board units of a card's text

# Without a word from the screen: 65 inch, 4K at 200 %, seen from two metres (LOOK.md §1).
USUAL_PX_PER_MM = 1.333
USUAL_DISTANCE = 2.0
# A laptop or a monitor on a desk: one or two people sit before it. More than 40 inch hang before a group.
DESK_DISTANCE = 0.7
WALL_FROM_INCHES = 40.0
# What no real screen has: broken data about its size (projectors report 16 by 9 millimetres or centimetres).
LEAST_PX_PER_MM, MOST_PX_PER_MM = 0.3, 12.0
NEAREST, FARTHEST = 0.4, 6.0  # metres


@dataclass(frozen=True, slots=True)
class Sight:
    """Logical pixels per millimetre on the glass, and metres from the farthest eye to it."""

    px_per_mm: float
    distance: float

    @property
    def text_pixels(self) -> int:
        """Size of a card's text, its capitals as high as the distance asks for: the rule of Theme.wall.card."""
        return math.ceil(self.distance * 1000 / DISTANCE_BY_HEIGHT * self.px_per_mm / CAPITAL_RATIO)

    @property
    def capital_height(self) -> float:
        """Millimetres on the glass."""
        return self.text_pixels * CAPITAL_RATIO / self.px_per_mm

    def readable_from(self, zoom: float) -> float:
        """Metres from which a card's text can be read when a board unit is shown `zoom` pixels large."""
        return UNIT_TEXT * zoom * CAPITAL_RATIO / self.px_per_mm * DISTANCE_BY_HEIGHT / 1000


def sight_of_screen(px_per_mm: float, width: float, height: float) -> Sight:
    """The sight for a screen of so many pixels that says so itself; 0 or impossible: as if it had said nothing."""
    if not LEAST_PX_PER_MM <= px_per_mm <= MOST_PX_PER_MM:
        return Sight(USUAL_PX_PER_MM, USUAL_DISTANCE)
    wall = diagonal(px_per_mm, width, height) > WALL_FROM_INCHES
    return Sight(px_per_mm, USUAL_DISTANCE if wall else DESK_DISTANCE)


def diagonal(px_per_mm: float, width: float, height: float) -> float:
    """Inches."""
    return math.hypot(width, height) / px_per_mm / INCH


def px_per_mm_of(inches: float, width: float, height: float) -> float:
    return math.hypot(width, height) / (inches * INCH)


def capacity(sight: Sight, width: float, height: float) -> int:
    """Cards that fit side by side at full size into a window of so many pixels (LOOK.md §4: 25 on 55", 49 on 65").

    Taken off: rims of 36, 161 for the bar and what is around it, 60 units for the question; gaps of 12.
    """
    unit = sight.text_pixels / UNIT_TEXT
    columns = (width - 2 * 36 + 12) // (252 * unit + 12)
    rows = (height - 161 - 60 * unit + 12) // (112 * unit + 12)
    return int(max(0, columns) * max(0, rows))
