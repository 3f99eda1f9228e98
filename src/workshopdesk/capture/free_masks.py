"""Where cards without markers may be: areas of one colour, of one lightness, and areas closed by edges (§2)."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from workshopdesk.capture.free_field import Field
from workshopdesk.capture.photo import Pixels

_BINS = 64
_U, _V = (-80.0, 160.0), (-120.0, 200.0)  # least value and range of the histogram's axes
_NEAR = 14.0  # a pixel belongs to a colour up to this distance
_MOST_COLOURS = 22


def masks_of(field: Field) -> Iterator[tuple[Pixels, bool]]:
    """Masks of 0 and 1 in the field's shape, each with whether areas inside of others count as well."""
    yield from ((mask, False) for mask in _of_colours(field))
    yield from ((mask, False) for mask in _unlike_ground(field))
    yield from ((mask, False) for mask in _of_lightness(field))
    for limit in (field.edge_slope, field.strong_edge_slope):
        edges = cv2.morphologyEx((field.slope > limit).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        yield 1 - edges, True


def _of_colours(field: Field) -> Iterator[Pixels]:
    """Each frequent colour by itself, and together with the colours beside it."""
    across = np.clip((field.u - _U[0]) / _U[1] * _BINS, 0, _BINS - 1).astype(np.int32)
    down = np.clip((field.v - _V[0]) / _V[1] * _BINS, 0, _BINS - 1).astype(np.int32)
    counts = np.bincount((across * _BINS + down).ravel(), minlength=_BINS * _BINS).reshape(_BINS, _BINS)
    soft = cv2.GaussianBlur(counts.astype(np.float32), (0, 0), 1.0)
    tops = (soft == cv2.dilate(soft, np.ones((5, 5)))) & (soft > field.area * 2e-5)
    places = sorted(zip(*np.nonzero(tops), strict=True), key=lambda place: -soft[place])[:_MOST_COLOURS]
    if not places:
        return
    colours = np.array(
        [[(i + 0.5) / _BINS * _U[1] + _U[0], (j + 0.5) / _BINS * _V[1] + _V[0]] for i, j in places], np.float32
    )
    # the nearest so far, colour by colour: all distances at once take five times as long and 170 MB
    nearest, distance = np.zeros(field.u.shape, np.uint8), np.full(field.u.shape, np.inf, np.float32)
    for number, (u, v) in enumerate(colours):
        other = (field.u - u) ** 2 + (field.v - v) ** 2
        nearest[other < distance] = number
        np.minimum(distance, other, out=distance)
    near_enough = distance < _NEAR**2
    for number in range(len(colours)):
        yield ((nearest == number) & near_enough).astype(np.uint8)
    for colour in colours:
        together = np.nonzero(np.hypot(*(colours - colour).T) < 10)[0]
        if len(together) > 1:
            yield (np.isin(nearest, together) & near_enough).astype(np.uint8)


def _unlike_ground(field: Field) -> Iterator[Pixels]:
    """What differs from the most of the picture in colour, at several strengths."""
    unlike = np.hypot(field.u - np.median(field.u), field.v - np.median(field.v))
    yield from ((unlike > limit).astype(np.uint8) for limit in (6, 10, 16, 24, 34))


def _of_lightness(field: Field) -> Iterator[Pixels]:
    """What is lighter than its surroundings, or light at all: white cards have no colour to go by."""
    light = cv2.GaussianBlur(field.lightness, (0, 0), 1.2).astype(np.uint8)
    shape = (max(1, field.width // 8), max(1, field.height // 8))
    window = 41 if min(shape) > 60 else 21
    ground = cv2.medianBlur(cv2.resize(light, shape, interpolation=cv2.INTER_AREA), window)
    above = light.astype(np.int16) - cv2.resize(ground, (field.width, field.height)).astype(np.int16)
    yield from ((above > limit).astype(np.uint8) for limit in (8, 16, 28))
    limits = np.percentile(light, (50, 70, 85, 93))
    yield from ((light > limit).astype(np.uint8) for limit in limits)
