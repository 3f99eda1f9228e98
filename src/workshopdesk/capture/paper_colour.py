"""The colours of cards, by a white balance from the white around the board's markers (design CAPTURE.md §2a)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np

from workshopdesk.capture.lens import Points
from workshopdesk.capture.markers import Corners
from workshopdesk.capture.photo import Pixels

WHITE, GREY, PINK, ORANGE, YELLOW, GREEN, BLUE, VIOLET = (
    "white",
    "grey",
    "pink",
    "orange",
    "yellow",
    "green",
    "blue",
    "violet",
)
_NEUTRAL = np.array([245.0, 245.0, 245.0], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class WhiteBalance:
    """What each of blue, green and red is multiplied by, so that white paper looks white."""

    factors: tuple[float, float, float] = (1.0, 1.0, 1.0)

    def of(self, colour: Points) -> Points:
        """A BGR colour of 0 to 255 in balance."""
        return np.asarray(np.clip(colour * np.array(self.factors, dtype=np.float32), 0, 255))


def white_balance(pixels: Pixels, board: Iterable[Corners]) -> WhiteBalance:
    """From the white border of the board's markers; without markers nothing is changed."""
    whites = []
    for quad in board:
        outer = _scaled(quad, 9.0 / 6.0 * 0.97)
        inner = _scaled(quad, 1.08)
        low = np.maximum(outer.min(0).astype(np.int32), 0)
        part = pixels[low[1] : int(outer[:, 1].max()) + 1, low[0] : int(outer[:, 0].max()) + 1]
        mask = np.zeros(part.shape[:2], np.uint8)
        cv2.fillPoly(mask, [outer.astype(np.int32) - low], 1)
        cv2.fillPoly(mask, [inner.astype(np.int32) - low], 0)
        around = part[mask > 0]
        if len(around) > 40:
            whites.append(np.percentile(around, 80, axis=0))
    if not whites:
        return WhiteBalance()
    white = np.median(np.array(whites), axis=0)
    blue, green, red = (_NEUTRAL / np.maximum(white, 40)).tolist()
    return WhiteBalance((blue, green, red))


def paper_of(crop: Pixels) -> Points:
    """The BGR colour of the paper of a card: the median of the light part of its inside, where ink and dots are not."""
    height, width = crop.shape[:2]
    inside = crop[height // 10 : height - height // 10, width // 10 : width - width // 10]
    channels = cv2.split(inside)
    lightness = sum(channel.astype(np.uint16) for channel in channels)
    paper = lightness >= np.percentile(lightness, 45)
    return np.array([np.median(channel[paper]) for channel in channels], dtype=np.float32)


def colour_name(colour: Points) -> str:
    """The name of a balanced BGR colour, by hue and saturation; the limits are those measured in §2a."""
    hue, saturation, value = (
        float(value) for value in cv2.cvtColor(np.array([[colour]], np.uint8), cv2.COLOR_BGR2HSV_FULL)[0, 0]
    )
    hue, saturation, value = hue * 360 / 255, saturation / 255, value / 255
    if saturation < 0.11:
        return WHITE if value > 0.55 else GREY
    limits = ((14, PINK), (39, ORANGE), (68, YELLOW), (165, GREEN), (255, BLUE), (300, VIOLET))
    return next((name for limit, name in limits if hue < limit), PINK) if hue < 330 else PINK


def _scaled(quad: Corners, factor: float) -> Points:
    centre = quad.mean(0)
    return np.asarray(centre + (quad - centre) * factor)
