"""What a finger touches on a board seen from far, where cards have no delegates."""

from __future__ import annotations

from workshopdesk.domain.note import CARD_WIDTH
from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect
from workshopdesk.qt.board_titles import frame_strip

LEAST_CARD = 20  # pixels a card must be wide to be meant by a fingertip; below, a touch means the board


def touched(geometry: BoardGeometry, x: float, y: float, zoom: float, title_size: float) -> Key | None:
    """The card at a place in board units, ("", cluster id) for a frame's title, None for the ground.

    `zoom` pixels per unit, `title_size` in pixels: the title lies over the cards.
    """
    for placed in reversed(geometry.frames_within(Rect(x, y, 1, 1))):
        strip = frame_strip(placed, zoom, title_size)
        if strip is not None and strip.holds(x, y):
            return ("", placed.cluster.id)
    if zoom * CARD_WIDTH < LEAST_CARD:
        return None
    hits = [key for key in geometry.within(Rect(x, y, 1, 1)) if geometry.covers(key, x, y)]
    # cards on free ground lie above frames
    return min(hits, key=lambda key: key[1] != "", default=None)
