"""How sharp a photo is, measured where it must be sharp: at the black borders of its markers."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np

from workshopdesk.capture.lens import Points
from workshopdesk.capture.markers import Corners
from workshopdesk.capture.photo import Pixels

SHARP_ENOUGH = 0.85
"""Blur in millimetres on the board up to which words can be read; poor photos have 1.1 (CAPTURE.md §1b)."""
_SAMPLES = np.linspace(0.2, 0.8, 7)


def blur_px(pixels: Pixels, quads: Iterable[Corners]) -> float | None:
    """The blur as the sigma of a Gaussian in pixels, the median over all sides of the markers; None without markers.

    A step of height h that is blurred by sigma has the largest slope h / (sigma · sqrt(2π)).
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
    found = []
    for quad in quads:
        middle = quad.mean(0)
        reach = float(np.linalg.norm(quad[0] - quad[2])) / 14  # half a cell of the marker
        for i in range(4):
            start, end = quad[i], quad[(i + 1) % 4]
            along = end - start
            outward = np.array([along[1], -along[0]]) / max(1e-6, float(np.linalg.norm(along)))
            if (start - middle) @ outward < 0:
                outward = -outward
            for share in _SAMPLES:
                found.append(blur_at(grey, start + share * along, outward, reach))
    known = [blur for blur in found if blur is not None]
    return float(np.median(known)) if known else None


def blur_at(grey: Points, point: Points, outward: Points, reach: float) -> float | None:
    """The sigma in pixels of the edge through a point, looked at `reach` pixels to both sides; None: no clear edge."""
    steps = np.arange(-reach, reach + 0.25, 0.5)
    line = (point + steps[:, None] * outward).astype(np.float32)
    values = cv2.remap(grey, line[:, 0].reshape(1, -1), line[:, 1].reshape(1, -1), cv2.INTER_LINEAR).ravel()
    height = float(values.max() - values.min())
    slope = float(np.abs(np.diff(values)).max()) / 0.5
    return height / (slope * (2 * np.pi) ** 0.5) if height > 20 and slope > 0 else None
