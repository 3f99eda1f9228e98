"""What the rim of the screen catches: things let go or thrown out of reach. Knows nothing of Qt; board units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshopdesk.qt.board_geometry import Rect
from workshopdesk.qt.free_places import caught


@dataclass(frozen=True, slots=True)
class Reach:
    """Where hands reach things on the board, and what lies over a part of it."""

    area: Rect
    covered: Rect

    def misses(self, x: float, y: float) -> bool:
        """Whether a place cannot be reached by hand."""
        return not self.area.holds(x, y) or self.covered.holds(x, y)

    def lets_out(self, rect: Rect) -> bool:
        """Whether a thing would not lie wholly inside."""
        return caught(rect, self.area) != (rect.x, rect.y)


def flown(rect: Rect, flight: tuple[float, float]) -> Rect:
    """Where a thing that was let go there would come to rest on an endless board."""
    return rect.moved_to(rect.x + flight[0], rect.y + flight[1])


def caught_by_head(rect: Rect, area: Rect) -> Rect:
    """As `caught`, but of what is too large the upper left corner lies inside: that is where it is held by."""
    x, y = caught(rect, area)
    return rect.moved_to(x if rect.width <= area.width else area.x, y if rect.height <= area.height else area.y)


def caught_together(rects: Sequence[Rect], held: Rect, area: Rect) -> list[Rect]:
    """Things that were dragged together lie inside together, beside each other as before as far as there is room."""
    left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right = max(rect.x + rect.width for rect in rects)
    bottom = max(rect.y + rect.height for rect in rects)
    whole = Rect(left, top, right - left, bottom - top)
    to_x, to_y = caught(whole, area)
    held_x, held_y = caught(held, area)
    dx = to_x - whole.x if whole.width <= area.width else held_x - held.x
    dy = to_y - whole.y if whole.height <= area.height else held_y - held.y
    moved = [rect.moved_to(rect.x + dx, rect.y + dy) for rect in rects]
    return [rect.moved_to(*caught(rect, area)) for rect in moved]
