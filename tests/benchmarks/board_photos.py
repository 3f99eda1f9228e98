"""Photos of pin boards whose truth is known, made by chance from a seed (design CAPTURE.md §6).

Printed cards carry their markers where documents/print_cards.py prints them. Lengths are millimetres on the board.
"""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass, replace
from functools import cache
from math import cos, hypot, radians, sin
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.board_camera import BOARD, PIXELS_PER_MM, PRESETS, Array, Camera
from workshopdesk.base.assets import resource_dir
from workshopdesk.capture.marked_cards import INSET
from workshopdesk.capture.markers import BOARD_CORNERS

CARD_PAPER = {
    "yellow": (250, 225, 95),
    "orange": (244, 166, 84),
    "blue": (160, 204, 235),
    "green": (166, 212, 140),
    "pink": (240, 158, 160),
    "white": (247, 246, 240),
}
NOTE_PAPER = {
    "yellow": (255, 240, 130),
    "pink": (250, 95, 155),
    "green": (172, 230, 75),
    "orange": (255, 145, 65),
    "blue": (110, 200, 236),
}
DOT_PAINT = {"red": (205, 30, 40), "blue": (25, 80, 175)}
WALLS = {
    "felt": ((128, 130, 134), 10.0, 2.0),
    "brown paper": ((186, 150, 112), 9.0, 3.0),
    "wall": ((234, 231, 224), 3.0, 5.0),
    "cork": ((188, 142, 96), 26.0, 5.0),
}
"""Colour, how rough it is, and how coarse."""
SIZES = {
    "printed": (205.0, 93.0),
    "card": (205.0, 95.0),
    "a6": (148.0, 105.0),
    "note": (76.0, 76.0),
    "long note": (127.0, 76.0),
    "oval": (190.0, 110.0),
    "circle": (95.0, 95.0),
}
FREE_KINDS = ("card", "card", "a6", "note", "note", "long note", "oval", "circle")
_INKS = ((25, 25, 30), (25, 25, 30), (30, 40, 120), (150, 20, 25), (20, 95, 50))
_FONTS = ("AtkinsonHyperlegibleNext_500Medium.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf")
_MARKER = 20.0
_GRID = (5, 8)  # printed cards hang in columns and rows
_APART = 12.0


@dataclass(frozen=True, slots=True)
class TrueCard:
    """`corners_px` clockwise from the card's own upper left; `number` None for a card without markers.

    `letters_mm`: the height of the letters, from the foot of a g to the head of an l.
    """

    number: int | None
    kind: str
    colour: str
    text: str
    dots: tuple[str, ...]
    corners_px: Array
    letters_mm: float


@dataclass(frozen=True, slots=True)
class BoardPhoto:
    """A photo in BGR and what hangs there; `scale` in pixels per millimetre."""

    pixels: Array
    cards: tuple[TrueCard, ...]
    scale: float
    quality: int

    def save(self, path: Path) -> Path:
        cv2.imwrite(str(path), self.pixels, [cv2.IMWRITE_JPEG_QUALITY, self.quality])
        return path


def board_photo(seed: int, preset: str, *, printed: bool, dots: bool = True) -> BoardPhoto:
    """Forty printed cards in rows, or 14 to 36 free ones by chance."""
    chance = random.Random(seed)
    paint, rough, coarse = WALLS[chance.choice(list(WALLS))]
    board = _wall(chance, paint, rough, coarse)
    _board_markers(board)
    camera = Camera(PRESETS[preset], chance)
    cards = []
    for number, (kind, x, y, turn) in enumerate(_printed_places(chance) if printed else _free_places(chance)):
        picture, card = _card(chance, kind, number if printed else None, dots=dots)
        quad = _pin(board, picture, x, y, turn)
        cards.append(replace(card, corners_px=camera.project(quad)))
    pixels = camera.photograph(board, tuple(0.8 * value for value in reversed(paint)))
    edges = camera.project(np.array([[0, 0], [BOARD[0], 0], [BOARD[0], BOARD[1]], [0, BOARD[1]]], float))
    scale = float(np.sqrt(cv2.contourArea(edges.astype(np.float32)) / (BOARD[0] * BOARD[1])))
    return BoardPhoto(pixels, tuple(cards), scale, PRESETS[preset].quality)


@cache
def _ideas() -> tuple[str, ...]:
    """Titles of the Bonn cycling dialogue that fit on a card (CC BY 4.0, see the README beside them)."""
    path = Path(__file__).parents[1] / "data" / "raddialog" / "bonn.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        titles = (" ".join(row["title"].split()) for row in csv.DictReader(file))
        return tuple(title for title in titles if 10 <= len(title) <= 48)


def _printed_places(chance: random.Random) -> list[tuple[str, float, float, float]]:
    columns, rows = _GRID
    step_x, step_y = (BOARD[0] - 240) / columns, (BOARD[1] - 120) / rows
    return [
        ("printed", 120 + step_x * (i % columns + 0.5), 60 + step_y * (i // columns + 0.5), radians(chance.gauss(0, 2)))
        for i in range(columns * rows)
    ]


def _free_places(chance: random.Random) -> list[tuple[str, float, float, float]]:
    wanted = chance.randint(14, 36)
    places: list[tuple[str, float, float, float]] = []
    taken: list[Array] = []
    for _ in range(4000):
        if len(places) == wanted:
            break
        kind, turn = chance.choice(FREE_KINDS), radians(chance.gauss(0, 5))
        x, y = chance.uniform(100, BOARD[0] - 100), chance.uniform(80, BOARD[1] - 80)
        quad = _quad(SIZES[kind], x, y, turn, _APART / 2)
        inside = quad.min() >= 10 and (quad < np.array(BOARD) - 10).all()
        cornered = any(
            abs(x - cx) < 110 + SIZES[kind][0] / 2 and abs(y - cy) < 110 + SIZES[kind][1] / 2
            for cx in (0, BOARD[0])
            for cy in (0, BOARD[1])
        )
        if inside and not cornered and not any(cv2.intersectConvexConvex(quad, other)[0] > 0 for other in taken):
            places.append((kind, x, y, turn))
            taken.append(quad)
    return places


def _quad(size: tuple[float, float], x: float, y: float, turn: float, more: float = 0.0) -> Array:
    half = np.array(size) / 2 + more
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    matrix = np.array([[cos(turn), -sin(turn)], [sin(turn), cos(turn)]])
    return np.asarray(corners @ matrix.T + (x, y), np.float32)


def _wall(chance: random.Random, paint: tuple[int, int, int], rough: float, coarse: float) -> Array:
    wide, high = round(BOARD[0] * PIXELS_PER_MM), round(BOARD[1] * PIXELS_PER_MM)
    noise = np.random.default_rng(chance.randrange(1 << 30)).standard_normal((high // 4, wide // 4), dtype=np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), coarse / 2)
    grain = cv2.resize(noise / noise.std(), (wide, high), interpolation=cv2.INTER_LINEAR)
    wall = np.array(paint[::-1], np.float32) + grain[..., None] * rough * np.array([0.75, 0.9, 1], np.float32)
    return np.clip(wall, 0, 255).astype(np.uint8)


def _marker(dictionary: int, number: int, edge: float, white: float) -> Array:
    """A marker as BGR with `white` millimetres around its black border."""
    table = cv2.aruco.getPredefinedDictionary(dictionary)
    black = cv2.aruco.generateImageMarker(table, number, round(edge * PIXELS_PER_MM))
    framed = np.pad(black, round(white * PIXELS_PER_MM), constant_values=255)
    return np.asarray(cv2.cvtColor(np.clip(framed, 18, 245), cv2.COLOR_GRAY2BGR))


def _board_markers(board: Array) -> None:
    high, wide = board.shape[:2]
    margin = round(25 * PIXELS_PER_MM)
    for number, (right, low) in zip(BOARD_CORNERS, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        patch = _marker(cv2.aruco.DICT_4X4_1000, number, 50, 8.5)
        edge = patch.shape[0]
        x, y = (wide - margin - edge if right else margin), (high - margin - edge if low else margin)
        board[y : y + edge, x : x + edge] = patch


def _card(chance: random.Random, kind: str, number: int | None, *, dots: bool) -> tuple[Array, TrueCard]:
    """The card as BGRA, and its truth without its place."""
    wide, high = SIZES[kind]
    papers = NOTE_PAPER if "note" in kind else CARD_PAPER
    colour = chance.choice(list(papers))
    size = (round(wide * PIXELS_PER_MM), round(high * PIXELS_PER_MM))
    picture = Image.new("RGB", size, papers[colour])
    blocked: list[tuple[float, float, float, float]] = []
    box = {"oval": (30.0, 22.0), "circle": (16.0, 24.0)}.get(kind, (8.0, 8.0))
    left, top, right, low = box[0], box[1], wide - box[0], high - box[1]
    if number is not None:
        white = 3.0
        far = INSET + _MARKER + white
        for marker, (x, y) in (
            (2 * number, (INSET, INSET)),
            (2 * number + 1, (wide - far + white, high - far + white)),
        ):
            patch = _marker(cv2.aruco.DICT_5X5_1000, marker, _MARKER, white)
            at = (round((x - white) * PIXELS_PER_MM), round((y - white) * PIXELS_PER_MM))
            picture.paste(Image.fromarray(patch[..., ::-1]), at)
            blocked.append((x - white, y - white, x + _MARKER + white, y + _MARKER + white))
        left, top, right, low = far + 3, 17.0, wide - far - 3, high - 17.0
    text = chance.choice(_ideas())
    share = chance.uniform(0.13, 0.2) if "note" in kind else chance.uniform(0.15, 0.24)
    letters = _write(chance, picture, text, share * high, (left, top, right, low))
    stuck = _dots(chance, picture, kind, blocked) if dots else ()
    alpha = np.full((size[1], size[0]), 255, np.uint8)
    if kind in ("oval", "circle"):
        alpha[:] = 0
        cv2.ellipse(alpha, (size[0] // 2, size[1] // 2), (size[0] // 2 - 1, size[1] // 2 - 1), 0, 0, 360, 255, -1)
    pixels = np.asarray(picture)[..., ::-1].astype(np.float32)
    if "note" in kind:  # its lower edge bends away from the wall
        pixels = pixels * np.linspace(1.03, 0.93, size[1], dtype=np.float32)[:, None, None]
    bgra = np.dstack([np.clip(pixels, 0, 255).astype(np.uint8), alpha])
    return bgra, TrueCard(number, kind, colour, text, stuck, np.zeros((4, 2)), letters)


def _write(
    chance: random.Random, picture: Image.Image, text: str, height: float, box: tuple[float, float, float, float]
) -> float:
    """Writes the words as large as the box lets them, at most `height`; their height comes back, in millimetres."""
    left, top, right, low = (value * PIXELS_PER_MM for value in box)
    name = chance.choice(_FONTS)
    size = height * PIXELS_PER_MM
    while True:
        font = ImageFont.truetype(str(resource_dir() / "fonts" / name), round(size))
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if font.getlength(longer) > right - left and lines[-1]:
                lines.append(word)
            else:
                lines[-1] = longer
        step = size * 1.15
        if len(lines) * step <= low - top and max(map(font.getlength, lines)) <= right - left:
            break
        size *= 0.93
    draw = ImageDraw.Draw(picture)
    y = top + (low - top - len(lines) * step) / 2
    ink = chance.choice(_INKS)
    for line in lines:
        draw.text((left, y), line, font=font, fill=ink)
        y += step
    return size / PIXELS_PER_MM


def _dots(
    chance: random.Random, picture: Image.Image, kind: str, blocked: list[tuple[float, float, float, float]]
) -> tuple[str, ...]:
    """Round stickers that do not overlap; they may cover words, as they do on a wall."""
    wide, high = SIZES[kind]
    across = chance.choice([12, 15, 19])
    count = chance.choice([0, 0, 1, 2, 3, 4, 5, 7])
    places: list[tuple[float, float]] = []
    colours: list[str] = []
    for _ in range(80 * count):
        if len(places) == count:
            break
        x, y = chance.uniform(10, wide - 10), chance.uniform(10, high - 10)
        outside = (
            kind in ("oval", "circle") and hypot((x - wide / 2) / (wide / 2 - 10), (y - high / 2) / (high / 2 - 10)) > 1
        )
        near = across / 2 + 1
        hidden = any(b[0] - near < x < b[2] + near and b[1] - near < y < b[3] + near for b in blocked)
        if outside or hidden or any(hypot(x - px, y - py) <= 1.03 * across for px, py in places):
            continue
        colour = chance.choice(list(DOT_PAINT))
        paint = tuple(max(0, round(value + chance.uniform(-10, 10))) for value in DOT_PAINT[colour])
        edges = [value * PIXELS_PER_MM for value in (x - across / 2, y - across / 2, x + across / 2, y + across / 2)]
        ImageDraw.Draw(picture).ellipse(edges, fill=paint)
        places.append((x, y))
        colours.append(colour)
    return tuple(sorted(colours))


def _pin(board: Array, card: Array, x: float, y: float, turn: float) -> Array:
    """Lay a card with a soft shadow; its corners in millimetres come back."""
    high, wide = card.shape[:2]
    quad = _quad((wide / PIXELS_PER_MM, high / PIXELS_PER_MM), x, y, turn)
    at = quad * PIXELS_PER_MM
    low = np.maximum(np.floor(at.min(0) - 14).astype(int), 0)
    top = np.minimum(np.ceil(at.max(0) + 14).astype(int), [board.shape[1], board.shape[0]])
    source: Any = np.array([[0, 0], [wide, 0], [wide, high]], np.float32)
    matrix = cv2.getAffineTransform(source, (at[:3] - low).astype(np.float32))
    size = (int(top[0] - low[0]), int(top[1] - low[1]))
    paper = cv2.warpAffine(card[..., :3], matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = cv2.warpAffine(card[..., 3], matrix, size, flags=cv2.INTER_LINEAR).astype(np.float32) / 255
    shadow = cv2.GaussianBlur(np.roll(cover, (5, 4), (0, 1)), (0, 0), 4) * 0.35
    part = board[low[1] : top[1], low[0] : top[0]].astype(np.float32)
    part *= (1 - shadow * (1 - cover))[..., None]
    board[low[1] : top[1], low[0] : top[0]] = part * (1 - cover[..., None]) + paper * cover[..., None]
    return quad
