"""Sticky dots on a straightened card (design CAPTURE.md §3): red and blue are counted reliably, others are a hint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from workshopdesk.capture.free_field import Plane
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

SCALE = 3.0
"""The count works at so many pixels per millimetre; below 1.6 in the photo it misses every fourth card (§3b)."""
LEAST_DIAMETER, MOST_DIAMETER = 11.0, 20.0
"""Of dots, in millimetres."""
_LEAST_RADIUS, _MOST_RADIUS = LEAST_DIAMETER / 2 * SCALE, MOST_DIAMETER / 2 * SCALE
_LEAST_SHOWN = 0.9
"""Of the least dot's radius. Of 1,000 dots none showed less; with the sketch's 0.82 bold words were counted as dots."""
_AROUND = np.linspace(0, 2 * np.pi, 48, endpoint=False)


@dataclass(frozen=True, slots=True)
class Dot:
    """`x`, `y` and `radius` in millimetres from the card's upper left corner; colour as by _colour."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class _Card:
    """A card in Lab; `ground` is the paper's lightness, fitted as a plane because light falls unevenly."""

    lightness: Plane
    a: Plane
    b: Plane
    ground: Plane
    unlike_paper: Plane


def count_dots(crop: Pixels, scale: float) -> tuple[Dot, ...]:
    """The dots on a crop with `scale` pixels per millimetre, largest first within each spot."""
    factor = SCALE / scale
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    pixels = cv2.resize(crop, None, fx=factor, fy=factor, interpolation=way) if abs(factor - 1) > 0.02 else crop
    card = _card_of(cv2.GaussianBlur(pixels, (0, 0), 0.8))
    unlike = (card.unlike_paper > 16).astype(np.uint8)
    # opening with a disc of nearly a dot's size: pen strokes vanish
    spots = cv2.morphologyEx(unlike, cv2.MORPH_OPEN, _disc(int(_LEAST_RADIUS * 1.3) | 1))
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(spots)
    found: list[Dot] = []
    for label in range(1, count):
        x, y, width, height, area = (int(value) for value in boxes[label])
        spot = (labels[y : y + height, x : x + width] == label).astype(np.uint8)
        for part in _by_colour(card, spot, x, y, area):
            found.extend(_dots_in(card, part, x, y))
    return tuple(found)


def _disc(edge: int) -> Pixels:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (edge, edge)), dtype=np.uint8)


def _card_of(pixels: Pixels) -> _Card:
    lab = cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    lightness, a, b = cv2.split(lab)
    # the paper is the most frequent colour of the card
    across, down = (np.clip(((channel + 100) / 4).astype(np.int32), 0, 49) for channel in (a, b))
    counts = np.bincount((across * 50 + down).ravel(), minlength=2500).reshape(50, 50).astype(np.float32)
    soft = cv2.GaussianBlur(counts, (0, 0), 0.8)
    paper_a, paper_b = (float(place) * 4 - 98 for place in np.unravel_index(int(soft.argmax()), soft.shape))
    near = np.hypot(a - paper_a, b - paper_b) < 7
    if near.any():
        paper_a, paper_b = float(np.median(a[near])), float(np.median(b[near]))
    near = np.hypot(a - paper_a, b - paper_b) < 9
    ground = _ground(lightness, near)
    unlike = np.sqrt((a - paper_a) ** 2 + (b - paper_b) ** 2 + (0.5 * (lightness - ground)) ** 2)
    return _Card(lightness, a, b, ground, unlike)


def _ground(lightness: Plane, paper: Plane) -> Plane:
    height, width = lightness.shape
    usual = float(np.percentile(lightness[paper], 60)) if paper.any() else float(np.median(lightness))
    down, across = np.nonzero(paper & (lightness > usual - 18))
    if len(across) <= 500:
        return np.full((height, width), usual, np.float32)
    some = np.linspace(0, len(across) - 1, min(4000, len(across))).astype(int)
    table = np.c_[across, down, np.ones(len(across))][some]
    slope_x, slope_y, base = np.linalg.lstsq(table, lightness[down[some], across[some]], rcond=None)[0]
    plane = slope_x * np.arange(width)[None] + slope_y * np.arange(height)[:, None] + base
    return np.asarray(plane, dtype=np.float32)


def _by_colour(card: _Card, spot: Pixels, x: int, y: int, area: int) -> Iterator[Pixels]:
    """The spot, or its two colours apart where a red dot touches a blue one."""
    height, width = spot.shape
    window = (slice(y, y + height), slice(x, x + width))
    colours = np.c_[card.a[window][spot > 0], card.b[window][spot > 0]].astype(np.float32)
    if area > 1.5 * np.pi * _LEAST_RADIUS**2 and len(colours) > 60:
        cv2.setRNGSeed(1)  # the same card gives the same dots
        _, kinds, centres = cv2.kmeans(
            colours,
            2,
            np.empty(0, np.int32),
            (3, 20, 0.5),
            2,
            cv2.KMEANS_PP_CENTERS,
        )
        if np.linalg.norm(centres[0] - centres[1]) > 32:
            for kind in (0, 1):
                part = np.zeros_like(spot)
                part[spot > 0] = kinds.ravel() == kind
                yield np.asarray(cv2.morphologyEx(part, cv2.MORPH_OPEN, _disc(9)), dtype=np.uint8)
            return
    yield spot


def _dots_in(card: _Card, spot: Pixels, x: int, y: int) -> Iterator[Dot]:
    """The largest circle that fits into the spot, then the largest of what it leaves, and so on."""
    border = 3
    filled = cv2.copyMakeBorder(spot, border, border, border, border, cv2.BORDER_CONSTANT)
    contours = cv2.findContours(filled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0]
    cv2.drawContours(filled, contours, -1, 1, -1)  # ink on a dot makes holes
    inward = cv2.distanceTransform(filled, cv2.DIST_L2, 5)
    while True:
        _, radius, _, place = cv2.minMaxLoc(inward)
        if not _LEAST_SHOWN * _LEAST_RADIUS <= radius <= _MOST_RADIUS * 1.25:
            return
        dot = _dot_at(card, place[0] - border + x, place[1] - border + y, radius)
        cv2.circle(inward, place, int(radius * (1.2 if dot is None else 1.45)), 0, -1)
        if dot is not None and dot.colour:
            yield dot


def _dot_at(card: _Card, x: int, y: int, radius: float) -> Dot | None:
    """The dot with this middle; None where there is no round thing, without a colour where its colour is none."""
    height, width = card.a.shape
    reach = int(radius) + 1
    window = (slice(max(0, y - reach), y + reach + 1), slice(max(0, x - reach), x + reach + 1))
    down, across = np.arange(height)[window[0], None], np.arange(width)[None, window[1]]
    core = (across - x) ** 2 + (down - y) ** 2 < (radius * 0.75) ** 2
    kinds = [channel[window][core] for channel in (card.a, card.b, card.lightness)]
    a, b, light = (float(np.median(kind)) for kind in kinds)

    def alike(reach: float) -> Plane:
        at_x = np.clip((x + np.cos(_AROUND) * radius * reach).round().astype(int), 0, width - 1)
        at_y = np.clip((y + np.sin(_AROUND) * radius * reach).round().astype(int), 0, height - 1)
        near = np.hypot(card.a[at_y, at_x] - a, card.b[at_y, at_x] - b) < 24
        return np.asarray(near & (np.abs(card.lightness[at_y, at_x] - light) < 26))

    if alike(0.72).mean() < 0.8 or np.minimum(alike(1.35), alike(1.55)).mean() > 0.55:
        return None
    even = float((np.hypot(kinds[0] - a, kinds[1] - b) < 14).mean())
    colour = _colour(a, b) if even > 0.8 and np.hypot(a, b) > 14 else ""
    return Dot(x / SCALE, y / SCALE, radius / SCALE, colour)


def _colour(a: float, b: float) -> str:
    hue = float(np.degrees(np.arctan2(b, a))) % 360
    if hue < 52 or hue > 335:
        return "red"
    if 60 < hue < 112:
        return "yellow"
    if 112 <= hue < 215:
        return "green"
    return "blue" if 215 <= hue <= 335 else "orange"


def dots_px(dots: tuple[Dot, ...], corners: Points, size: tuple[float, float]) -> list[tuple[float, float]]:
    """The dots' middles in the photo's pixels, for a card of `size` millimetres with these corners."""
    if not dots:
        return []
    source = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.asarray(corners, np.float32))
    places = np.array([[[dot.x, dot.y]] for dot in dots], dtype=np.float32)
    return [(float(x), float(y)) for x, y in cv2.perspectiveTransform(places, matrix).reshape(-1, 2)]
