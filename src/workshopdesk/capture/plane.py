"""The board as a plane: from pixels of the photo to millimetres on the board and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from workshopdesk.capture.lens import Lens, Points
from workshopdesk.capture.markers import BOARD_CORNERS, Corners

MARKER_EDGE = 50.0
MARKER_INSET = 100.0 / 3.0
"""From the board's edge to the marker's black border: 25 mm and the printed white, in millimetres."""
COMMON_BOARD = (1500.0, 1200.0)
"""Width and height of the usual pin board, where only its four corners are known."""

_BENDS = np.arange(-0.06, 0.0201, 0.0025)
"""Of the lens, tried one after the other; phones and webcams lie between -0.04 and 0 (CAPTURE.md §1b)."""

Matrix = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class BoardPlane:
    """`to_mm_matrix` takes straightened pixels to millimetres; the board is `width` by `height` millimetres.

    `measured` says that the millimetres come from printed markers and not from an assumed size.
    """

    lens: Lens
    to_mm_matrix: Matrix
    width: float
    height: float
    measured: bool

    def to_mm(self, points: Points | Sequence[Sequence[float]]) -> Points:
        """Points of shape (n, 2), pixels -> millimetres."""
        return _mapped(self.lens.straightened(np.asarray(points, np.float32)), self.to_mm_matrix)

    def to_px(self, points: Points | Sequence[Sequence[float]]) -> Points:
        """Points of shape (n, 2), millimetres -> pixels."""
        return self.lens.bent(_mapped(points, np.linalg.inv(self.to_mm_matrix)))

    def corners_px(self) -> Points:
        """The board's corners in pixels, clockwise from the upper left."""
        return self.to_px(_rectangle(0, 0, self.width, self.height))

    def pixels_per_mm(self) -> float:
        """Mean over the board."""
        area = cv2.contourArea(self.corners_px())
        return float((area / (self.width * self.height)) ** 0.5)


def plane_from_markers(board: Mapping[int, Corners], photo: tuple[int, int]) -> BoardPlane | None:
    """The plane from the board's markers in a photo of width and height; None unless all four were found.

    The board's size and the bend of the lens follow from the markers themselves: they are squares of 50 mm at the
    corners of a rectangle. The bend that fits best was within 0.005 of the true one in nine photos, and takes the
    board's size from 1 to 3 % too large to 0.1 to 1 %.
    """
    if any(number not in board for number in BOARD_CORNERS):
        return None
    quads = np.stack([board[number] for number in BOARD_CORNERS])
    fits = [_fitted(quads, Lens(*photo, float(bend))) for bend in _BENDS]
    known = [fit for fit in fits if fit is not None]
    return min(known, key=lambda fit: fit[0])[1] if known else None


def _fitted(quads: Corners, lens: Lens) -> tuple[float, BoardPlane] | None:
    """The plane for an assumed lens, and by how many millimetres the corners miss. `quads`: shape (4, 4, 2)."""
    straight = lens.straightened(quads.reshape(-1, 2)).reshape(4, 4, 2)
    outer = np.array([quad[place] for place, quad in enumerate(straight)], dtype=np.float32)
    unit = cv2.getPerspectiveTransform(outer, _rectangle(0, 0, 1, 1))
    # a first plane with a unit square between the outer corners tells which share of it a marker's edge is
    flat = _mapped(straight, unit).reshape(4, 4, 2)
    across = float(np.linalg.norm(flat[:, (1, 2)] - flat[:, (0, 3)], axis=2).mean())
    down = float(np.linalg.norm(flat[:, (3, 2)] - flat[:, (0, 1)], axis=2).mean())
    if min(across, down) < 1e-6:
        return None
    width, height = MARKER_EDGE / across + 2 * MARKER_INSET, MARKER_EDGE / down + 2 * MARKER_INSET
    far_x, far_y = width - MARKER_INSET - MARKER_EDGE, height - MARKER_INSET - MARKER_EDGE
    places = ((MARKER_INSET, MARKER_INSET), (far_x, MARKER_INSET), (far_x, far_y), (MARKER_INSET, far_y))
    true = np.concatenate([_rectangle(x, y, MARKER_EDGE, MARKER_EDGE) for x, y in places])
    matrix, _ = cv2.findHomography(straight.reshape(-1, 2), true)
    if matrix is None:
        return None
    off = float(np.sqrt(((_mapped(straight, matrix) - true) ** 2).sum(1).mean()))
    return off, BoardPlane(lens, matrix, width, height, measured=True)


def plane_from_corners(
    corners: Sequence[Sequence[float]], photo: tuple[int, int], size: tuple[float, float] = COMMON_BOARD
) -> BoardPlane:
    """The plane from the board's four corners in pixels, clockwise from the upper left, as a person showed them."""
    quad = np.array(corners, dtype=np.float32).reshape(4, 2)
    matrix = cv2.getPerspectiveTransform(quad, _rectangle(0, 0, *size))
    return BoardPlane(Lens(*photo), matrix, *size, measured=False)


def _rectangle(x: float, y: float, width: float, height: float) -> Points:
    return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], dtype=np.float32)


def _mapped(points: Points | Sequence[Sequence[float]], matrix: Matrix) -> Points:
    column = np.asarray(points, dtype=np.float32).reshape(-1, 1, 2)
    return cv2.perspectiveTransform(column, matrix).reshape(-1, 2)
