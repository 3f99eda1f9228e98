"""Cards and sticky notes without markers, as a proposal that a person confirms (design CAPTURE.md §2).

Photos of the kind "typical" (`make bench-capture`): nearly all cards that do not touch are found; notes of one colour
that touch are not told apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np

from workshopdesk.capture.free_edges import exact_corners, exact_oval
from workshopdesk.capture.free_field import Field, field_of
from workshopdesk.capture.free_ground import without_ground
from workshopdesk.capture.free_overlaps import without_doubles
from workshopdesk.capture.free_shapes import Shape, shapes_of
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

LEAST_SHARE, MOST_SHARE = 0.0005, 0.25
"""Of the picture's area that one card takes."""
_LONGEST = 3.2  # longer side by shorter side
_LEAST_EDGE = 14  # pixels of the small picture
_LEAST_SUPPORT, _LEAST_SIDE_SUPPORT, _LEAST_UNIFORM = 0.62, 0.18, 0.5
_CLEAR_SIDES, _CLEAR_FIT = 0.8, 0.88
"""From here on sides and shape alone tell a card."""
_LEAST_UNIFORM_IF_CLEAR, _ONE_COLOUR = 0.2, 0.6
_AROUND = 60  # samples around an oval


@dataclass(frozen=True, slots=True)
class FreeCard:
    """`corners_px` (4, 2) clockwise from the upper left, in pixels; `score` from 0 to 1; `share` of the photo.

    `whole`: all its sides lie at edges and most of it has one colour, so what is found in it are its words and dots.
    """

    corners_px: Points
    oval: bool
    score: float
    share: float
    whole: bool = False


def find_free_cards(
    pixels: Pixels, *, least_share: float = LEAST_SHARE, most_share: float = MOST_SHARE
) -> tuple[FreeCard, ...]:
    """The cards of a photo, best first."""
    field = field_of(pixels)
    seen: set[tuple[int, ...]] = set()
    found = []
    for shape in shapes_of(field, least_share, most_share):
        key = (*(int(value) for value in (shape.corners / 6).round().ravel()), int(shape.oval))
        if key in seen:
            continue
        seen.add(key)
        if (card := _judged(field, shape, least_share, most_share)) is not None:
            found.append(card)
    return tuple(_exact(pixels, card) for card in without_ground(field, without_doubles(found)))


def _exact(pixels: Pixels, card: FreeCard) -> FreeCard:
    exact = exact_oval if card.oval else exact_corners
    return replace(card, corners_px=exact(pixels, card.corners_px))


def _judged(field: Field, shape: Shape, least_share: float, most_share: float) -> FreeCard | None:
    corners, share = shape.corners, cv2.contourArea(shape.corners) / field.area
    if not least_share <= share <= most_share or not _like_a_card(corners, field):
        return None
    support = _oval_support(field, corners) if shape.oval else _side_support(field, corners)
    if support[0] < _LEAST_SUPPORT or support[1] < _LEAST_SIDE_SUPPORT:
        return None
    uniform = _uniform(field, shape)
    clear = support[1] >= _CLEAR_SIDES and shape.fit >= _CLEAR_FIT
    # dots may cover half of a small note, ink and dots more than that
    if uniform is None or uniform < (_LEAST_UNIFORM_IF_CLEAR if clear else _LEAST_UNIFORM):
        return None
    score = 0.40 * support[0] + 0.15 * support[1] + 0.25 * min(1, shape.fit) + 0.20 * uniform
    return FreeCard(corners / field.scale, shape.oval, float(score), float(share), clear and uniform >= _ONE_COLOUR)


def _sides(corners: Points) -> list[float]:
    return [float(np.linalg.norm(corners[i] - corners[(i + 1) % 4])) for i in range(4)]


def _like_a_card(corners: Points, field: Field) -> bool:
    sides = _sides(corners)
    across, down = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    if max(across, down) / max(1, min(across, down)) > _LONGEST or min(across, down) < _LEAST_EDGE:
        return False
    if any(max(sides[i], sides[i + 2]) > 1.5 * min(sides[i], sides[i + 2]) for i in (0, 1)):
        return False
    x, y = corners.T
    at_rim = (x < 3).sum() + (x > field.width - 4).sum() + (y < 3).sum() + (y > field.height - 4).sum()
    return bool(at_rim <= 1)


def _side_support(field: Field, corners: Points) -> tuple[float, float]:
    """The share of points on the outline that lie at an edge of the picture, over all sides and on the poorest one."""
    shares = []
    for i in range(4):
        start, end = corners[i], corners[(i + 1) % 4]
        along = end - start
        length = float(np.hypot(*along))
        if length < 4:
            return 0.0, 0.0
        normal = np.array([-along[1], along[0]]) / length
        points = start + np.linspace(0.08, 0.92, 24)[:, None] * along
        samples = points[:, None, :] + np.arange(-4, 5)[None, :, None] * normal
        shares.append(float((_slopes(field, samples).max(1) > field.edge_slope).mean()))
    return float(np.mean(shares)), float(np.min(shares))


def _oval_support(field: Field, corners: Points) -> tuple[float, float]:
    turn = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)[:, None]
    radii = np.cos(turn) * (corners[1] - corners[0]) / 2 + np.sin(turn) * (corners[3] - corners[0]) / 2
    best = np.zeros(_AROUND)
    for reach in (0.95, 0.98, 1.01, 1.04):
        best = np.maximum(best, _slopes(field, (corners.mean(0) + radii * reach)[:, None, :], whole=True)[:, 0])
    share = float((best > field.edge_slope).mean())
    return share, share


def _slopes(field: Field, points: Points, *, whole: bool = False) -> Points:
    at = points if whole else points.round()
    x = np.clip(at[..., 0].astype(int), 0, field.width - 1)
    y = np.clip(at[..., 1].astype(int), 0, field.height - 1)
    return np.asarray(field.slope[y, x])


def _uniform(field: Field, shape: Shape) -> float | None:
    """The share of the inside that has the card's colour; None where there is too little to tell."""
    corners = shape.corners
    x0, y0 = np.maximum(0, np.floor(corners.min(0)).astype(int) - 10)
    x1, y1 = np.minimum([field.width, field.height], np.ceil(corners.max(0)).astype(int) + 10)
    inside = np.zeros((y1 - y0, x1 - x0), np.uint8)
    local = corners - [x0, y0]
    centre = local.mean(0)
    if shape.oval:
        sides = _sides(corners)
        axes = ((sides[0] + sides[2]) / 2 * 0.86, (sides[1] + sides[3]) / 2 * 0.86)
        along = corners[1] - corners[0]
        angle = float(np.degrees(np.arctan2(along[1], along[0])))
        cv2.ellipse(inside, ((float(centre[0]), float(centre[1])), axes, angle), 1, -1)
    else:
        cv2.fillPoly(inside, [(centre + (local - centre) * 0.86).astype(np.int32)], 1)
    a, b, light = (_inside(channel[y0:y1, x0:x1], inside) for channel in (field.a, field.b, field.lightness))
    if len(a) < 50:
        return None
    paper = _most_frequent(a, b)
    of_colour = np.hypot(a - paper[0], b - paper[1]) < 13
    return float((of_colour & (np.abs(light - np.percentile(light[of_colour], 60)) < 50)).mean())


def _most_frequent(a: Points, b: Points) -> tuple[float, float]:
    """Of the colours of OpenCV's Lab: dots cover so much of a small note that the median may be a colour of none."""
    cells = (a / 8).astype(np.int32) * 32 + (b / 8).astype(np.int32)
    counts = np.bincount(cells, minlength=1024).reshape(32, 32).astype(np.float32)
    row, column = np.unravel_index(int(cv2.blur(counts, (3, 3)).argmax()), counts.shape)
    near = np.hypot(a - (row + 0.5) * 8, b - (column + 0.5) * 8) < 16
    return float(np.median(a[near])), float(np.median(b[near]))


def _inside(channel: Points, inside: Pixels) -> Points:
    return channel[inside > 0]


def corners_inside(cards: Iterator[FreeCard] | tuple[FreeCard, ...], outline: Points) -> tuple[FreeCard, ...]:
    """Those cards whose centre lies inside of `outline`, a polygon in the photo's pixels."""
    polygon = outline.reshape(-1, 1, 2).astype(np.float32)

    def lies_in(card: FreeCard) -> bool:
        centre = card.corners_px.mean(0)
        return cv2.pointPolygonTest(polygon, (float(centre[0]), float(centre[1])), False) >= 0

    return tuple(card for card in cards if lies_in(card))
