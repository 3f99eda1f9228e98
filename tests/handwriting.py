"""A hand that writes in tests: a word as strokes, sampled as densely as a touch screen does. Board units.

The letters are drawn along their centre lines on a grid 4 wide and 10 high, y downwards: enough for "Mehr Bäume".
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from workshopdesk.app.commands import AddStroke
from workshopdesk.domain.ink import PEN_WIDTH, InkPoint, Stroke, pack_points
from workshopdesk.domain.ink_shape import strands, tidied

Place = tuple[float, float]

LETTERS: dict[str, list[list[Place]]] = {
    "M": [[(0, 10), (0.3, 0), (2, 6), (3.7, 0), (4, 10)]],
    "e": [[(0.2, 7), (3.6, 6.6), (3, 4.6), (1.2, 4.6), (0.2, 6.8), (0.6, 9.2), (2.2, 10), (3.8, 9)]],
    "h": [[(0.3, 0), (0.3, 10)], [(0.3, 6.5), (1.6, 4.8), (3.2, 5.2), (3.5, 10)]],
    "r": [[(0.6, 4.8), (0.6, 10)], [(0.6, 6.4), (1.6, 5), (3.2, 4.9)]],
    "B": [[(0.3, 0), (0.3, 10)], [(0.3, 0.2), (3, 0.8), (3, 4), (0.3, 4.8), (3.4, 5.4), (3.6, 9), (0.3, 10)]],
    "ä": [[(3.4, 5.4), (1.4, 4.7), (0.2, 7), (0.8, 9.6), (2.6, 9.4), (3.4, 5), (3.6, 10)], [(1, 2.6)], [(2.8, 2.6)]],
    "u": [[(0.3, 4.8), (0.5, 9), (1.8, 10), (3.2, 8.6), (3.4, 4.8), (3.6, 10)]],
    "m": [[(0.2, 10), (0.2, 5), (1, 4.6), (1.8, 5.6), (1.9, 10), (2, 5.8), (2.8, 4.6), (3.6, 5.4), (3.8, 10)]],
}


def written(words: str = "Mehr Bäume", left: float = 34, top: float = 30, size: float = 3.6) -> list[list[InkPoint]]:
    """The points of every stroke of a line of handwriting."""
    strokes = []
    for i, letter in enumerate(words):
        for way in LETTERS.get(letter, []):
            places = [(left + (5.2 * i + x) * size, top + y * size * 1.5) for x, y in way]
            strokes.append([InkPoint(x, y) for x, y in _sampled(places)])
    return strokes


def _sampled(places: list[Place], step: float = 1.2) -> Iterator[Place]:
    """Along round curves, every step a little off, as hands and sensors are."""
    way = Stroke(id="", points=pack_points([InkPoint(*place) for place in places], False))
    (strand,) = strands(way)
    yield strand.start
    here, number = strand.start, 0
    for first, second, end in strand.curves:
        count = max(1, round(math.dist(here, end) / step))
        for i in range(1, count + 1):
            number += 1
            x, y = (_bezier(*corners, i / count) for corners in zip(here, first, second, end, strict=True))
            yield x + 0.2 * math.sin(1.7 * number), y + 0.2 * math.cos(2.3 * number)
        here = end


def _bezier(a: float, b: float, c: float, d: float, t: float) -> float:
    return (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t**3 * d


def strokes_for(note_id: str, words: str = "Mehr Bäume") -> tuple[AddStroke, ...]:
    """The wishes that put a line of handwriting on a card, tidied as the program does it."""
    return tuple(
        AddStroke(f"{note_id}-{i}", note_id, PEN_WIDTH, pack_points(tidied(points), False))
        for i, points in enumerate(written(words))
    )
