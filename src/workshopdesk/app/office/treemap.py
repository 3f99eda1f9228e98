"""A treemap: rectangles as large as their numbers, as square as can be.

Squarified treemap of M. Bruls, K. Huizing, J. J. van Wijk: Squarified Treemaps (2000).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tile:
    """A rectangle; x and y are its corner nearest to the origin."""

    x: float
    y: float
    width: float
    height: float


def treemap(values: Sequence[float], width: float, height: float) -> list[Tile]:
    """A tile for each value, in the order given; together they fill the room. Values above 0, best descending."""
    if not values:
        return []
    if min(values) <= 0:
        raise ValueError("a tile needs a value above 0")
    scale = width * height / sum(values)
    tiles: list[Tile] = []
    x = y = 0.0
    left = [value * scale for value in values]
    while left:
        side = min(width, height)
        taken = _row_length(left, side)
        thickness = sum(left[:taken]) / side
        place = 0.0
        for area in left[:taken]:
            length = area / thickness
            upright = width >= height
            tiles.append(Tile(x, y + place, thickness, length) if upright else Tile(x + place, y, length, thickness))
            place += length
        if width >= height:
            x, width = x + thickness, max(0.0, width - thickness)
        else:
            y, height = y + thickness, max(0.0, height - thickness)
        left = left[taken:]
    return tiles


def _row_length(areas: Sequence[float], side: float) -> int:
    """How many of the first areas stand in one row along `side`: as long as its worst tile gets no longer."""
    total, smallest, largest, worst = 0.0, areas[0], areas[0], float("inf")
    for place, area in enumerate(areas):
        total, smallest, largest = total + area, min(smallest, area), max(largest, area)
        now = max(side * side * largest / (total * total), total * total / (side * side * smallest))
        if now > worst:
            return place
        worst = now
    return len(areas)
