"""From one card to the next by keyboard, in reading order or in a direction."""

from __future__ import annotations

from workshopdesk.qt.board_geometry import BoardGeometry, Key

_DIRECTIONS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def neighbour(geometry: BoardGeometry, key: Key, direction: str) -> Key | None:
    """The card one step on, the same card at the rim, the first card from nowhere; None on an empty board."""
    order = geometry.reading_order()
    if not order:
        return None
    if geometry.corner(key) is None:
        return order[0]
    if direction in ("next", "previous"):
        place = order.index(key) + (1 if direction == "next" else -1)
        return order[place] if 0 <= place < len(order) else key
    return _in_direction(geometry, key, _DIRECTIONS[direction], order)


def _in_direction(geometry: BoardGeometry, key: Key, direction: tuple[int, int], order: list[Key]) -> Key:
    """The nearest card ahead; being beside the line counts double."""
    own = geometry.rect(key)
    best, best_cost = key, float("inf")
    for other in order:
        rect = geometry.rect(other)
        dx, dy = rect.x - own.x, rect.y - own.y
        ahead = dx * direction[0] + dy * direction[1]
        aside = abs(dx * direction[1]) + abs(dy * direction[0])
        if other != key and ahead > 1 and ahead + 2 * aside < best_cost:
            best, best_cost = other, ahead + 2 * aside
    return best
