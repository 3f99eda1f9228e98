"""Where something fits in without covering anything. Knows nothing of Qt; any unit of length."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from workshopdesk.qt.board_geometry import Rect


@dataclass(frozen=True, slots=True)
class Reluctance:
    """How much a step sideways or up and down counts: what stays at an edge would rather slide along it."""

    sideways: float = 1.0
    upright: float = 1.0


def nearest_free(
    wish: Rect, area: Rect, taken: Sequence[Rect], gap: float = 0.0, reluctance: Reluctance | None = None
) -> tuple[float, float] | None:
    """The place nearest to the wish, inside the area, that keeps a gap to everything taken; None if nothing is free.

    The best place always touches the wish, the area's rim or something taken, so only those have to be tried.
    """
    if wish.width > area.width or wish.height > area.height:
        return None
    cost = reluctance or Reluctance()
    least_x, most_x = area.x, area.x + area.width - wish.width
    least_y, most_y = area.y, area.y + area.height - wish.height
    near_x, near_y = _within(wish.x, least_x, most_x), _within(wish.y, least_y, most_y)
    xs = {near_x, *_beside(((rect.x, rect.width) for rect in taken), wish.width, gap, least_x, most_x)}
    ys = {near_y, *_beside(((rect.y, rect.height) for rect in taken), wish.height, gap, least_y, most_y)}

    def way(place: tuple[float, float]) -> float:
        return abs(place[0] - near_x) * cost.sideways + abs(place[1] - near_y) * cost.upright

    for x, y in sorted(product(xs, ys), key=way):
        wanted = Rect(x - gap, y - gap, wish.width + 2 * gap, wish.height + 2 * gap)
        if not any(wanted.meets(rect) for rect in taken):
            return x, y
    return None


def caught(rect: Rect, area: Rect) -> tuple[float, float]:
    """The place nearest to a rectangle's own that lies fully inside the area; what is too large lies in its middle."""
    x = _within(rect.x, area.x, area.x + area.width - rect.width)
    y = _within(rect.y, area.y, area.y + area.height - rect.height)
    return x, y


def _within(value: float, least: float, most: float) -> float:
    return (least + most) / 2 if most < least else min(most, max(least, value))


def _beside(spans: Iterable[tuple[float, float]], length: float, gap: float, least: float, most: float) -> set[float]:
    """Positions directly before and behind each span, as far as they are allowed."""
    places = {place for start, size in spans for place in (start - length - gap, start + size + gap)}
    return {place for place in places if least <= place <= most}
