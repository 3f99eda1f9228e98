"""Areas of a board: which one a card lies in, and how far it reaches. Everything in board units."""

from __future__ import annotations

from workshopdesk.domain.layout import FREE_GAP
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Area, Board, BoardKind

AREA_HEAD = 72.0  # the title's height on top of an area


def area_at(board: Board, x: float, y: float) -> Area | None:
    """The area in which the middle of a card with its upper left corner at x, y lies.

    Columns have no lower end: they grow with their cards.
    """
    across, down = x + CARD_WIDTH / 2, y + CARD_HEIGHT / 2
    open_ended = board.kind is BoardKind.COLUMNS

    def holds(area: Area) -> bool:
        below = area.y + area.height
        return area.x <= across < area.x + area.width and area.y <= down and (open_ended or down < below)

    return next((area for area in board.areas if holds(area)), None)


def cards_across(area: Area) -> int:
    """How many cards lie side by side in an area."""
    return max(1, int((area.width - FREE_GAP) // (CARD_WIDTH + FREE_GAP)))


def left_edge(area: Area) -> float:
    """Where the first card of a row lies, so that the row stands in the middle of the area."""
    across = cards_across(area)
    return area.x + (area.width - across * (CARD_WIDTH + FREE_GAP) + FREE_GAP) / 2
