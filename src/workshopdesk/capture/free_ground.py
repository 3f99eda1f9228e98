"""What was framed as a card but is the wall between cards: bare, and the same beyond its sides.

The numbers were measured on photos of the kind "typical" (`make bench-capture`, seeds 8000-8005 and 9000-9003).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np

from workshopdesk.capture.free_field import Field
from workshopdesk.capture.photo import Pixels

if TYPE_CHECKING:
    from workshopdesk.capture.free_cards import FreeCard
    from workshopdesk.capture.lens import Points

_INSIDE = 0.8  # of a frame's edges: its sides lie at edges of the picture, which do not count
_NEXT_TO, _BEYOND = 1.08, 1.5  # the ring around a frame, in its edges: shadows left out
_OF_OTHERS = 1.12  # what a neighbour's shadow may take
_LEAST_RING = 0.1  # of the frame's area; with less of it there is nothing to compare with
_SAME_COLOUR = 3.0
_LIGHT_SPOT = 30.0  # of Lab's 255: a reflection on the wall is lighter by so much and looks like a white card
_NOTHING_WRITTEN = 6.5  # the steepest hundredth: walls reach 5.6, the palest words 22
_CROOKED = 25.0
"""Degrees off a right angle: of 328 right frames two had more than 7 (17 and 22) on the board; none had 25."""
_AS_GRAINY = 0.7  # paper is smoother than felt, cork and brown paper
_CROOKED_AS_GRAINY = 0.5  # where cork is calm by chance: 0.64


def without_ground(field: Field, cards: Sequence[FreeCard]) -> tuple[FreeCard, ...]:
    """The cards without those frames that hold nothing and whose colour goes on beyond their sides.

    What other frames hold does not count as beyond. A card with a word or a dot on it always stays, unless its frame is
    crooked as no card is: the coarse grain of cork passes for words.
    """
    frames = [card.corners_px * field.scale for card in cards]
    return tuple(card for i, card in enumerate(cards) if not _is_ground(field, frames[i], frames[:i] + frames[i + 1 :]))


def _is_ground(field: Field, frame: Points, others: Sequence[Points]) -> bool:
    beyond = _grown(frame, _BEYOND)
    left, top = np.clip(np.floor(beyond.min(0)).astype(int), 0, [field.width - 1, field.height - 1])
    right, low = np.clip(np.ceil(beyond.max(0)).astype(int) + 1, 1, [field.width, field.height])
    part = np.s_[top:low, left:right]
    shape = (int(low - top), int(right - left))
    inside = _filled(shape, [_grown(frame, _INSIDE) - (left, top)]) > 0
    slopes = field.slope[part]
    crooked = _is_crooked(frame)
    if not inside.any() or (np.percentile(slopes[inside], 99) > _NOTHING_WRITTEN and not crooked):
        return False
    near = [_grown(other, _OF_OTHERS) - (left, top) for other in others]
    taken = _filled(shape, [_grown(frame, _NEXT_TO) - (left, top), *near])
    ring = (_filled(shape, [beyond - (left, top)]) > 0) & (taken == 0)
    if ring.sum() < _LEAST_RING * inside.sum():
        return False
    if np.median(slopes[inside]) < (_CROOKED_AS_GRAINY if crooked else _AS_GRAINY) * np.median(slopes[ring]):
        return False
    u, v, light = (
        float(np.median(plane[part][inside]) - np.median(plane[part][ring]))
        for plane in (field.u, field.v, field.lightness)
    )
    return bool(np.hypot(u, v) < _SAME_COLOUR and abs(light) < _LIGHT_SPOT)


def _is_crooked(frame: Points) -> bool:
    sides = np.roll(frame, -1, 0) - frame
    sides = sides / np.maximum(1e-6, np.linalg.norm(sides, axis=1, keepdims=True))
    return bool(np.abs((sides * np.roll(sides, 1, 0)).sum(1)).max() > np.sin(np.radians(_CROOKED)))


def _grown(frame: Points, share: float) -> Points:
    centre = frame.mean(0)
    return np.asarray(centre + (frame - centre) * share)


def _filled(shape: tuple[int, int], frames: Sequence[Points]) -> Pixels:
    filled = np.zeros(shape, np.uint8)
    for frame in frames:
        cv2.fillConvexPoly(filled, frame.round().astype(np.int32), 1)
    return filled
