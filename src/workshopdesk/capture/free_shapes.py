"""From an area of a mask to the card it may be: a quadrilateral or an oval, and how well that fits (§2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from workshopdesk.capture.free_field import Field, Plane
from workshopdesk.capture.free_masks import masks_of
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

Contour = np.ndarray[Any, np.dtype[Any]]

_LEAST_FIT, _LEAST_SOLID = 0.62, 0.72


@dataclass(frozen=True, slots=True)
class Shape:
    """Corners (4, 2) in the field's pixels, clockwise from the upper left; an oval is given by the box around it.

    `fit` from 0 to 1 is the area of the found contour by that of the shape.
    """

    corners: Points
    oval: bool
    fit: float


def shapes_of(field: Field, least: float, most: float) -> Iterator[Shape]:
    """All shapes whose share of the picture is about `least` to `most`, the same card many times."""
    calm = (field.slope <= field.strong_edge_slope).astype(np.uint8)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    for mask, nested in masks_of(field):
        for cut in (False, True):
            # with the edges cut out, cards that touch fall apart
            cleared = cv2.morphologyEx(cv2.bitwise_and(mask, calm) if cut else mask, cv2.MORPH_OPEN, disc)
            mode = cv2.RETR_CCOMP if nested else cv2.RETR_EXTERNAL
            for contour in cv2.findContours(cleared, mode, cv2.CHAIN_APPROX_SIMPLE)[0]:
                area = cv2.contourArea(contour)
                if least * field.area * 0.5 <= area <= most * field.area:
                    yield from _shapes_in(contour, area, cut)


def _shapes_in(contour: Contour, area: float, cut: bool) -> Iterator[Shape]:
    for part in _parts(contour, area):
        fitted = _fitted(part)
        if fitted is None:
            continue
        shape, solid = fitted
        if shape.fit < _LEAST_FIT or solid < _LEAST_SOLID:
            continue
        corners = shape.corners
        if cut:
            # grow back what the cut edges took away
            centre, edge = corners.mean(0), max(1.0, cv2.contourArea(corners)) ** 0.5
            corners = centre + (corners - centre) * (1 + 4.5 / edge)
        yield Shape(_ordered(corners), shape.oval, shape.fit)


def _fitted(contour: Contour) -> tuple[Shape, float] | None:
    """The best shape for a contour, and the contour's area by that of its hull."""
    area = cv2.contourArea(contour)
    if area < 1:
        return None
    hull = cv2.convexHull(contour)
    hull_area, around = cv2.contourArea(hull), cv2.arcLength(hull, True)
    box_of_hull = cv2.minAreaRect(hull)
    box, box_area = cv2.boxPoints(box_of_hull), max(1.0, box_of_hull[1][0] * box_of_hull[1][1])
    best: Shape | None = None
    for share in (0.015, 0.025, 0.035, 0.05, 0.07):
        outline = cv2.approxPolyDP(hull, share * around, True)
        if len(outline) == 4:
            outline_area = cv2.contourArea(outline)
            fit = min(area, outline_area) / max(area, outline_area)
            if best is None or fit > best.fit:
                best = Shape(outline.reshape(4, 2).astype(np.float32), False, fit)
    box_fit = area / box_area
    if best is None or box_fit > best.fit + 0.02:
        best = Shape(box, False, box_fit)
    if len(hull) >= 8 and hull_area > 0 and best.fit < 0.93:
        _, axes, _ = cv2.fitEllipse(hull)
        oval_area = np.pi * axes[0] * axes[1] / 4
        like_oval = oval_area > 0 and abs(area / box_area - np.pi / 4) < 0.055 and abs(area / oval_area - 1) < 0.04
        if like_oval and area / hull_area > 0.96:
            best = Shape(box, True, 1 - abs(area / oval_area - 1))
    return best, area / max(hull_area, 1)


def _ordered(corners: Points) -> Points:
    quad = np.asarray(corners, np.float32).reshape(4, 2)
    from_centre = quad - quad.mean(0)
    quad = quad[np.argsort(np.arctan2(from_centre[:, 1], from_centre[:, 0]))]
    return np.roll(quad, -int(np.argmin(quad.sum(1))), 0)


def _parts(contour: Contour, area: float) -> Iterator[Contour]:
    """The contour, and where it is not convex also what a watershed makes of it: notes that touch."""
    yield contour
    hull_area = cv2.contourArea(cv2.convexHull(contour))
    box_area = float(np.prod(cv2.minAreaRect(contour)[1]))
    if area / max(hull_area, 1) > 0.93 and area / max(box_area, 1) > 0.85:
        return
    x, y, width, height = cv2.boundingRect(contour)
    filled = np.zeros((height + 4, width + 4), np.uint8)
    cv2.drawContours(filled, [contour - [x - 2, y - 2]], -1, 1, -1)
    inward = cv2.distanceTransform(filled, cv2.DIST_L2, 3)
    deepest = inward.max()
    if deepest < 8:
        return
    for share in (0.55, 0.72):
        for part in _watershed(filled, inward, share * deepest):
            if cv2.contourArea(part) > 0.12 * area:
                yield part + np.array([x - 2, y - 2], np.int32)


def _watershed(filled: Pixels, inward: Plane, depth: float) -> Iterator[Contour]:
    count, labels = cv2.connectedComponents((inward > depth).astype(np.uint8))
    if not 3 <= count <= 12:
        return
    labels = labels.astype(np.int32)
    labels[filled == 0] = count
    labels[(filled == 1) & (inward <= depth)] = 0
    hills = (255 - np.clip(inward / inward.max() * 255, 0, 255)).astype(np.uint8)
    cv2.watershed(cv2.cvtColor(hills, cv2.COLOR_GRAY2BGR), labels)
    for label in range(1, count):
        contours = cv2.findContours((labels == label).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
        if contours:
            yield max(contours, key=cv2.contourArea)
