"""Handwriting as a picture, as a camera would see it on a card: black on white, ready to be read."""

from __future__ import annotations

import cv2
import numpy as np

from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels
from workshopdesk.domain.ink import Stroke, from_text, unpack_points

SCALE = 2.25
"""Pixels per board unit of 0.75 mm: 3 pixels per millimetre, as crops of photos have at least."""
_MARGIN = 24  # pixels of white around the strokes
_LONGEST = 4000  # pixels; a stroke may run far over the card


def ink_picture(ink: str) -> Pixels:
    """The strokes of `ink` (domain/ink.as_text) in BGR, with a margin around them; small and white without any.

    Raises DomainError("ink-damaged").
    """
    drawn = [(_line(stroke), stroke.width) for stroke in from_text(ink)]
    if not drawn:
        return np.full((2 * _MARGIN, 2 * _MARGIN, 3), 255, np.uint8)
    places = np.concatenate([line for line, _ in drawn])
    least = places.min(0)
    width, height = (int(size) for size in np.minimum(np.ceil(places.max(0) - least), _LONGEST) + 2 * _MARGIN)
    picture = np.full((height, width, 3), 255, np.uint8)
    for line, pen in drawn:
        points = np.round(line - least + _MARGIN).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(picture, [points], False, (0, 0, 0), max(1, round(pen * SCALE)), cv2.LINE_AA)
    return picture


def _line(stroke: Stroke) -> Points:
    """The places of a stroke in pixels, shape (n, 2)."""
    points = unpack_points(stroke.points, stroke.pressure)
    return np.array([(point.x, point.y) for point in points], np.float32) * SCALE
