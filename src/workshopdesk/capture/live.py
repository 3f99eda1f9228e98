"""What the pictures of a camera show while it looks: plain functions, quick enough for two pictures a second."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from workshopdesk.app.photo_reading import LiveHint
from workshopdesk.capture.markers import BOARD_CORNERS, Corners, Markers, find_markers
from workshopdesk.capture.photo import DARKEST, Pixels
from workshopdesk.capture.plane import MARKER_EDGE
from workshopdesk.capture.reading import LEAST_SCALE
from workshopdesk.capture.sharpness import SHARP_ENOUGH, blur_at, blur_px

_CARD_MARKER = 20.0  # millimetres; those of the webcam sheets are larger, which makes the judgement milder
_MOST_BLUR_PX = 2.5  # sigma without any marker: an edge spreads over ten pixels, letters run together
_BLOCKS = (12, 16)  # rows and columns of the places where the steepest edges are looked for
_EDGES = 24
_REACH = 12.0  # pixels to both sides of an edge


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A picture as a camera gives it: three bytes a pixel in the order blue, green, red; `stride` bytes a line."""

    content: bytes
    width: int
    height: int
    stride: int

    @property
    def pixels(self) -> Pixels:
        lines = np.frombuffer(self.content, np.uint8).reshape(self.height, self.stride)
        return np.ascontiguousarray(lines[:, : 3 * self.width]).reshape(self.height, self.width, 3)


def live_hint(picture: LivePicture) -> LiveHint:
    """What a person should do before the picture is taken."""
    pixels = picture.pixels
    if float(pixels.mean()) < DARKEST:
        return LiveHint.DARK
    markers = find_markers(pixels)
    scale = _scale(markers)
    if scale is None:
        blur = _blur_of_edges(pixels)
        return LiveHint.BLURRED if blur is not None and blur > _MOST_BLUR_PX else LiveHint.NO_MARKERS
    blur = blur_px(pixels, [*markers.board.values(), *markers.cards.values()])
    if blur is not None and blur / scale > SHARP_ENOUGH:
        return LiveHint.BLURRED
    if scale < LEAST_SCALE:
        return LiveHint.SMALL
    return LiveHint.GOOD if len(markers.board) == len(BOARD_CORNERS) else LiveHint.NO_BOARD


def printed_card(picture: LivePicture) -> int | None:
    """The number of the one printed card in a picture, by either of its two markers; None for none or several."""
    numbers = {marker // 2 for marker in find_markers(picture.pixels).cards}
    return numbers.pop() if len(numbers) == 1 else None


def _scale(markers: Markers) -> float | None:
    """Pixels per millimetre, the median over all markers."""
    scales = [_edge_px(quad) / MARKER_EDGE for quad in markers.board.values()]
    scales += [_edge_px(quad) / _CARD_MARKER for quad in markers.cards.values()]
    return float(np.median(scales)) if scales else None


def _edge_px(quad: Corners) -> float:
    return float(np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1).mean())


def _blur_of_edges(pixels: Pixels) -> float | None:
    """The sigma in pixels at the steepest edges, spread over the picture; None where there are no edges."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    steep = cv2.magnitude(across, down)
    tops = []
    for rows in np.array_split(np.arange(grey.shape[0]), _BLOCKS[0]):
        for columns in np.array_split(np.arange(grey.shape[1]), _BLOCKS[1]):
            part = steep[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            in_part = divmod(int(part.argmax()), part.shape[1])
            tops.append((float(part[in_part]), int(rows[0]) + in_part[0], int(columns[0]) + in_part[1]))
    found = []
    for strength, row, column in sorted(tops, reverse=True)[:_EDGES]:
        if strength > 0:
            direction = np.array([across[row, column], down[row, column]]) / strength
            found.append(blur_at(grey, np.array([column, row], np.float32), direction, _REACH))
    known = [blur for blur in found if blur is not None]
    return float(np.median(known)) if known else None
