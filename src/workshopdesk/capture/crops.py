"""Cards cut out of the photo and straightened."""

from __future__ import annotations

import cv2
import numpy as np

from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

LEAST_SCALE, MOST_SCALE = 3.0, 5.0
"""Pixels per millimetre of a crop (design CAPTURE.md §7): enough to read, not more than the photo holds."""


def crop_of(pixels: Pixels, corners: Points, size: tuple[float, float], scale: float) -> Pixels:
    """The quadrilateral `corners` (4, 2) of the photo as an upright rectangle of `size` millimetres at `scale`."""
    width, height = max(8, round(size[0] * scale)), max(8, round(size[1] * scale))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(np.asarray(corners, np.float32), target)
    return np.asarray(cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC), dtype=np.uint8)


def scale_for(pixels_per_mm: float) -> float:
    """The scale of crops from a photo with so many pixels per millimetre."""
    return min(MOST_SCALE, max(LEAST_SCALE, pixels_per_mm))


def as_jpeg(crop: Pixels) -> bytes:
    """A crop as a file, without any data about camera or place."""
    _, encoded = cv2.imencode(".jpg", crop, [cv2.IMWRITE_JPEG_QUALITY, 88])
    return bytes(encoded)


def shown(pixels: Pixels, longest: int) -> Pixels:
    """The photo with no edge longer than `longest` pixels."""
    scale = longest / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
