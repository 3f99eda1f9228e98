"""Rows of words on a straightened card by their ink alone, for those the text models do not see.

Small letters close together look like one grey block to the detecting model, which then finds nothing, one row of three
or the block as one piece. Cut into its rows, the reading model makes out most of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from workshopdesk.capture.hidden_words import Disc
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

_GROUND = 0.4  # of the shorter edge: the paper's colour at a place is the median around it
_LEAST_CONTRAST = 20  # of 255: fainter differences are grain and folds
_LEAST_HEIGHT = 4  # pixels of a letter
_MOST_HEIGHT = 0.3  # of the crop's height: higher spots are shadows, drawings, dots
_DENSE = 0.4  # of the fullest pixel row nearby: between foot and head of small letters there is most ink
_ROUND, _FULL = 1.4, 0.72  # edges and filling of a sticky dot: a disc fills pi/4 of its square
_SAME_ROW = 0.7  # of the letters' height: rows lie further apart
_STEMS = 0.04  # of the columns with ink
_RIM = 2.0  # pixels: the blurred edge of a sticky dot
_LEAST_WIDTH = 2.0  # a row of words is at least so many times as wide as its letters are high

_Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """A row of words in pixels of the crop, with room around the letters; `right` and `low` lie outside.

    `middle` is that of its small letters, half as high as an x.
    """

    left: int
    top: int
    right: int
    low: int
    middle: float

    def corners(self) -> Points:
        """Shape (4, 2), clockwise from the upper left."""
        return np.array(
            [[self.left, self.top], [self.right, self.top], [self.right, self.low], [self.left, self.low]], np.float32
        )

    def of(self, crop: Pixels) -> Pixels:
        return np.ascontiguousarray(crop[self.top : self.low, self.left : self.right])


def written_rows(crop: Pixels, dots: Sequence[Disc] = ()) -> tuple[WrittenRow, ...]:
    """The rows of a crop from the top; what is not written level is not found. `dots` are no ink."""
    ink, height = _letters(_without(_dark_spots(crop), dots))
    if height == 0:
        return ()
    profile = ink.sum(1).astype(np.float32)
    reach = np.ones((2 * height + 1, 1), np.uint8)
    fullest = cv2.dilate(profile[:, None], reach)[:, 0]
    bands = _runs((profile > _DENSE * fullest) & (profile >= 2))
    bands = _apart([band for band in bands if band[1] - band[0] >= _LEAST_HEIGHT / 2], ink, height)
    ends = [0, *((above[1] + below[0]) // 2 for above, below in pairwise(bands)), crop.shape[0]]
    rows = []
    for (first, last), most_top, most_low in zip(bands, ends, ends[1:], strict=False):
        top, low = max(most_top, first - height), min(most_low, last + height)
        columns = np.flatnonzero(ink[first:last].any(0))
        if columns[-1] - columns[0] >= _LEAST_WIDTH * height:
            left, right = max(0, int(columns[0]) - height), min(crop.shape[1], int(columns[-1]) + 1 + height)
            rows.append(WrittenRow(left, top, right, low, (first + last) / 2))
    return tuple(rows)


def _dark_spots(crop: Pixels) -> _Mask:
    """Where the crop is clearly darker than the paper around, in any of its three colours."""
    window = min(255, max(3, round(_GROUND * min(crop.shape[:2])) | 1))
    darker = cv2.subtract(cv2.medianBlur(crop, window), cv2.GaussianBlur(crop, (0, 0), 0.7)).max(2)
    found, _ = cv2.threshold(darker, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    return np.asarray(darker > max(found, _LEAST_CONTRAST))


def _without(spots: _Mask, dots: Sequence[Disc]) -> _Mask:
    """Letters that touch a sticky dot would be one large spot with it."""
    bare = spots.astype(np.uint8)
    for dot in dots:
        cv2.circle(bare, (round(dot.x), round(dot.y)), round(dot.radius + _RIM), 0, -1)
    return bare > 0


def _letters(spots: _Mask) -> tuple[_Mask, int]:
    """The spots that may be letters or joined letters, and their usual height in pixels: 0 without any."""
    high, wide = spots.shape
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(spots.astype(np.uint8))
    kept = np.zeros(count, bool)
    for label in range(1, count):
        x, y, width, height, area = (int(value) for value in boxes[label])
        at_edge = x == 0 or y == 0 or x + width == wide or y + height == high
        dot = max(width, height) <= _ROUND * min(width, height) and area >= _FULL * width * height
        kept[label] = not at_edge and not dot and _LEAST_HEIGHT <= height <= _MOST_HEIGHT * high
    if not kept.any():
        return np.zeros_like(spots), 0
    return np.asarray(kept[labels]), int(np.median(boxes[kept, cv2.CC_STAT_HEIGHT]))


def _apart(bands: Sequence[tuple[int, int]], ink: _Mask, height: int) -> list[tuple[int, int]]:
    """Bands of ink from the top; two of one row, as the bars and the feet of large letters make them, as one."""
    rows: list[tuple[int, int]] = []
    for band in bands:
        if rows and _same_row(rows[-1], band, ink, height):
            rows[-1] = (rows[-1][0], band[1])
        else:
            rows.append(band)
    return rows


def _same_row(above: tuple[int, int], below: tuple[int, int], ink: _Mask, height: int) -> bool:
    """Whether they are near for letters of this height, and stems go through both: between rows hardly any does."""
    upper, lower = sum(above) // 2, sum(below) // 2
    if lower - upper >= _SAME_ROW * height:
        return False
    stems = int(ink[upper : lower + 1].all(0).sum())
    return stems >= _STEMS * int(ink[above[0] : below[1]].any(0).sum())


def _runs(flags: _Mask) -> list[tuple[int, int]]:
    """First and one behind the last place of each run of true flags."""
    steps = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(first), int(last)) for first, last in zip(steps[::2], steps[1::2], strict=True)]
