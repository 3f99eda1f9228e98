"""A photo prepared for the search for cards without markers: shadow-free colour, lightness, edges (CAPTURE.md §2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from workshopdesk.capture.photo import Pixels

LARGEST_EDGE = 1600
"""The search works at this size, in pixels; more finds no more cards."""

_MOST_GRAIN = 0.88
"""Median gradient of a channel; one with more counts less, so that its grain stays below the limit of an edge."""

Plane = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class Field:
    """All arrays have the shape (height, width) of the smaller picture; `scale` is its size by the photo's.

    `u` and `v` are log ratios of the colours, which shadows do not change, scaled to about Lab units; `lightness`, `a`
    and `b` are OpenCV's Lab. `slope` is the largest gradient over all channels (grainy ones calmed),
    `noise` its median.
    """

    scale: float
    u: Plane
    v: Plane
    lightness: Plane
    a: Plane
    b: Plane
    slope: Plane
    noise: float

    @property
    def width(self) -> int:
        return int(self.u.shape[1])

    @property
    def height(self) -> int:
        return int(self.u.shape[0])

    @property
    def area(self) -> int:
        return self.width * self.height

    @property
    def edge_slope(self) -> float:
        """A gradient above this is an edge."""
        return max(2.2, 2.5 * self.noise)

    @property
    def strong_edge_slope(self) -> float:
        return max(3.5, 4 * self.noise)


def field_of(pixels: Pixels) -> Field:
    """Prepares a photo."""
    scale = min(1.0, LARGEST_EDGE / max(pixels.shape[:2]))
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else pixels
    small = cv2.medianBlur(small, 5)
    lightness, a, b = (plane.astype(np.float32) for plane in cv2.split(cv2.cvtColor(small, cv2.COLOR_BGR2LAB)))
    blue, green, red = cv2.split(small)
    ratios = _ratios()
    u, v = (_smooth(ratios[colour, green], 1.2) for colour in (red, blue))
    slope = np.zeros(u.shape, np.float32)
    for channel in (lightness * 0.8, u, v):
        soft = _smooth(channel, 1.0)
        across = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3) / 4
        down = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3) / 4
        steepness = cv2.magnitude(across, down)
        # the grain of cork is one of lightness: it must not hide the edges that the colours show
        calmed = steepness / max(1.0, float(np.median(steepness)) / _MOST_GRAIN)
        slope = np.maximum(slope, calmed)
    noise = float(np.percentile(slope, 50))
    return Field(scale, u, v, lightness, a, b, slope, noise)


def _ratios() -> Plane:
    """The log ratio of every two values of a pixel: 65,536 logarithms in the place of four million."""
    # 12 of 255 more, so that the ratios of dark colours do not jump
    light = np.arange(256, dtype=np.float32) + 12
    return np.asarray(np.log(light[:, None] / light[None]) * 60, dtype=np.float32)


def _smooth(channel: Plane, sigma: float) -> Plane:
    return np.asarray(cv2.GaussianBlur(channel, (0, 0), sigma), dtype=np.float32)
