"""The outline of a found card, drawn exactly: the search works on a small picture and is 5 mm off at a corner.

Frames that cut off letters cost more words than all else, and dots beside an edge are lost with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

_ALONG = np.linspace(0.06, 0.94, 40)  # where a side is looked at; its ends belong to the corners
_AROUND = np.linspace(0, 2 * np.pi, 96, endpoint=False)
_REACH = 0.11  # how far beside a side its edge is looked for, by the card's shorter side
_LEAST_REACH, _MOST_REACH = 5.0, 24.0  # pixels
_STEP = 0.5
_BLUR = 2.0  # steps
_LEAST_EDGE = 6.0  # of 255 over two pixels, below which there is no edge
_LEAST_SHARE = 0.45  # of a side's samples that lie at the edge that was found
_NEAR = 3.0  # steps from the found line in which a sample's own edge is trusted


@dataclass(frozen=True, slots=True)
class _Profiles:
    """`strength` (samples, steps) from 0 to 1: how much of an edge lies there, step 0 inside of the card."""

    strength: Points
    steps: Points


def exact_corners(pixels: Pixels, corners: Points) -> Points:
    """The corners (4, 2) of a quadrilateral moved onto the edges that the photo shows beside its sides.

    A side beside which no edge shows stays where it is; so does all where the sides would not meet near the corners.
    """
    reach = _reach(corners)
    sides = [_exact_side(pixels, corners[i], corners[(i + 1) % 4], reach) for i in range(4)]
    moved = np.array([_meeting(sides[i - 1], sides[i], corners[i]) for i in range(4)], np.float32)
    too_far = np.linalg.norm(moved - corners, axis=1).max() > 2 * reach
    if too_far or not cv2.isContourConvex(moved.reshape(-1, 1, 2)):
        return corners
    return moved


def exact_oval(pixels: Pixels, corners: Points) -> Points:
    """The same for an oval that is given by the box around it."""
    reach = _reach(corners)
    middle = corners.mean(0)
    radii: Points = np.cos(_AROUND)[:, None] * (corners[1] - corners[0]) / 2
    radii = radii + np.sin(_AROUND)[:, None] * (corners[3] - corners[0]) / 2
    outward = radii / np.maximum(1e-6, np.linalg.norm(radii, axis=1, keepdims=True))
    found = _profiles(pixels, middle + radii, outward, reach)
    best = found.strength.argmax(1)
    clear = found.strength[np.arange(len(best)), best] > 0.5
    clear &= np.abs(found.steps[best] - np.median(found.steps[best][clear])) < reach / 3 if clear.any() else clear
    if clear.mean() < _LEAST_SHARE:
        return corners
    outline = middle + radii + outward * found.steps[best][:, None]
    (x, y), axes, angle = cv2.fitEllipseDirect(outline[clear].astype(np.float32))
    box = cv2.boxPoints(((x, y), axes, angle))
    start = min(range(4), key=lambda i: float(np.linalg.norm(np.roll(box, -i, 0) - corners, axis=1).sum()))
    box = np.roll(box, -start, 0)
    return box if np.linalg.norm(box.mean(0) - middle) < reach else corners


def _reach(corners: Points) -> float:
    shortest = min(float(np.linalg.norm(corners[i] - corners[i - 1])) for i in range(4))
    return float(np.clip(_REACH * shortest, _LEAST_REACH, _MOST_REACH))


def _profiles(pixels: Pixels, points: Points, outward: Points, reach: float) -> _Profiles:
    steps = np.arange(-reach, reach + _STEP, _STEP)
    at = (points[:, None] + steps[None, :, None] * outward[:, None]).astype(np.float32)
    low = np.maximum(np.floor(at.min((0, 1))).astype(int) - 2, 0)
    high = np.ceil(at.max((0, 1))).astype(int) + 3
    part = pixels[low[1] : high[1], low[0] : high[0]]
    if part.size == 0:
        return _Profiles(np.zeros(at.shape[:2], np.float32), steps)
    x, y = (np.ascontiguousarray(at[..., axis] - low[axis], np.float32) for axis in (0, 1))
    seen = cv2.remap(part, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    # along the side as well: an edge is longer than a letter or the grain of the wall
    lines = cv2.GaussianBlur(seen, (0, 0), sigmaX=_BLUR, sigmaY=0.8)
    slope = np.zeros(at.shape[:2], np.float32)
    slope[:, 2:-2] = np.linalg.norm(lines[:, 4:] - lines[:, :-4], axis=2)
    strongest = np.maximum(slope.max(1, keepdims=True), _LEAST_EDGE)
    return _Profiles(slope / strongest, steps)


def _exact_side(pixels: Pixels, start: Points, end: Points, reach: float) -> Points:
    """The side (2, 2), start and end, on the straight line along which most samples have their edge."""
    along = end - start
    length = max(1e-6, float(np.hypot(*along)))
    outward = np.array([along[1], -along[0]]) / length  # corners go clockwise, y points down
    points = start + _ALONG[:, None] * along
    found = _profiles(pixels, points, np.broadcast_to(outward, points.shape), reach)
    places = np.arange(0, len(found.steps), 2)
    # every line from a place beside the start to one beside the end
    at = places[:, None, None] + (places[None, :, None] - places[:, None, None]) * _ALONG
    votes = found.strength[np.arange(len(_ALONG)), at.round().astype(int)]
    first, last = np.unravel_index(int(votes.sum(2).argmax()), votes.shape[:2])
    line = places[first] + (places[last] - places[first]) * _ALONG
    near = np.abs(np.arange(len(found.steps))[None] - line[:, None]) <= _NEAR
    best = np.where(near, found.strength, -1).argmax(1)
    clear = found.strength[np.arange(len(best)), best] > 0.5
    if clear.mean() < _LEAST_SHARE:
        return np.stack([start, end])
    slope, base = np.polyfit(_ALONG[clear], found.steps[best][clear], 1)
    return np.stack([start + outward * base, end + outward * (base + slope)])


def _meeting(one: Points, other: Points, otherwise: Points) -> Points:
    """Where the lines through two sides meet; `otherwise` where they are parallel."""
    a, b = one[1] - one[0], other[1] - other[0]
    across = float(a[0] * b[1] - a[1] * b[0])
    if abs(across) < 1e-6:
        return otherwise
    between = other[0] - one[0]
    return np.asarray(one[0] + a * ((between[0] * b[1] - between[1] * b[0]) / across))
