"""Where the frame of a group goes when it is born or grows. Knows nothing of Qt; board units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workshopdesk.app.tidying import locked_things
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.layout import FRAME_HEAD, HeightOf, frame_of
from workshopdesk.domain.state import State
from workshopdesk.qt.board_geometry import BoardGeometry, Key, PlacedFrame, Rect
from workshopdesk.qt.free_places import caught


def head_in(frame: Rect, sight: Rect) -> tuple[float, float]:
    """The place nearest to a frame's own where its title bar lies inside what is in sight."""
    return caught(Rect(frame.x, frame.y, frame.width, FRAME_HEAD), sight)


def grown_place(
    state: State,
    geometry: BoardGeometry,
    placed: PlacedFrame,
    arriving: Sequence[Key],
    height_of: HeightOf,
    sight: Rect | None,
) -> tuple[float, float] | None:
    """Where the corner of a frame goes that takes in more cards, or None if it stays.

    Neighbours never move unasked. The frame grows down and to the right as ever; if that covers neighbours, it grows up
    or to the left where that covers less, inside its area of the board, with its title in sight. What is locked in it
    keeps it where it is.
    """
    cluster, before = placed.cluster, placed.rect
    note_ids = [key[0] for key in arriving if key[0] not in cluster.members]
    members = (*cluster.members, *dict.fromkeys(note_ids))
    frame = frame_of(replace(cluster, members=members), height_of)
    wide, high = max(0.0, frame.width - before.width), max(0.0, frame.height - before.height)
    locked = set(locked_things(state, cluster.board_id).note_ids)
    if not (wide or high) or locked.intersection(members):
        return None
    around = Rect(before.x - wide, before.y - high, frame.width + wide, frame.height + high)
    others = [geometry.box(key) for key in geometry.within(around) if not key[1] and key not in arriving]
    others += [other.rect for other in geometry.frames_within(around) if other.cluster.id != cluster.id]
    area = area_at(geometry.board, before.x, before.y)

    def allowed(rect: Rect) -> bool:
        visible = sight is None or head_in(rect, sight) == (rect.x, rect.y)
        return area_at(geometry.board, rect.x, rect.y) == area and visible

    stays = Rect(before.x, before.y, frame.width, frame.height)
    wishes = (stays.moved_to(before.x - dx, before.y - dy) for dx, dy in ((0, high), (wide, 0), (wide, high)))
    best = min((stays, *filter(allowed, wishes)), key=lambda rect: sum(_common(rect, other) for other in others))
    return None if best == stays else (best.x, best.y)


def _common(one: Rect, other: Rect) -> float:
    """How much of them lies on each other."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0.0, width) * max(0.0, height)
