"""Handwriting on cards: one record per stroke, its points packed into a short text.

Points are board units (domain/note.py) from the upper left corner of the card, y downwards. Packed: per point the
differences to the point before in eighths of a unit, with `pressure` also in 1/255, as zigzag varints (Protocol
Buffers, "Encoding", signed integers), all in base64 without padding. The first point differs from 0, 0 (and 0).
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.record import Record

PEN_WIDTH = 3.2  # 2.4 mm on the wall
WIDEST_PEN = 40.0
FARTHEST = 4096.0  # units from the card's corner; a stroke may run over the card's edge
MOST_POINTS = 4000  # in one stroke
MOST_STROKES = 1500  # on one card

_STEPS = 8  # per board unit
_PRESSURES = 255


class InkPoint(NamedTuple):
    """A place of the pen; `pressure` 0 to 1, where the device gives none it is 1."""

    x: float
    y: float
    pressure: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke(Record):
    """Strich: from pen down to pen up on a card. `position` is the order of drawing, `width` that of the whole pen."""

    note_id: str = ""
    position: int = 0
    width: float = PEN_WIDTH
    pressure: bool = False
    points: str = ""


def words_below_ink(note: Note, inked: bool) -> bool:
    """On a card that was born handwritten, typed words stand below its ink; on any other, ink lies over its words."""
    return inked and note.source is NoteSource.INK and bool(note.text)


def pack_points(points: Sequence[InkPoint], pressure: bool) -> str:
    """The text for `Stroke.points`. Places are rounded to an eighth of a unit."""
    packed = bytearray()
    before = (0, 0, 0)
    for point in points:
        now = (round(point.x * _STEPS), round(point.y * _STEPS), round(point.pressure * _PRESSURES))
        for value, last in list(zip(now, before, strict=True))[: 3 if pressure else 2]:
            _append_varint(packed, value - last)
        before = now
    return base64.b64encode(packed).decode("ascii").rstrip("=")


def unpack_points(text: str, pressure: bool) -> tuple[InkPoint, ...]:
    """The reverse of pack_points. Raises DomainError("ink-damaged") for any text that it did not make."""
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise DomainError("ink-damaged") from error
    values = list(_varints(packed))
    size = 3 if pressure else 2
    if not values or len(values) % size:
        raise DomainError("ink-damaged")
    points: list[InkPoint] = []
    x = y = force = 0
    for i in range(0, len(values), size):
        x, y = x + values[i], y + values[i + 1]
        force = force + values[i + 2] if pressure else _PRESSURES
        points.append(InkPoint(x / _STEPS, y / _STEPS, force / _PRESSURES))
    return tuple(points)


def as_text(strokes: Iterable[Stroke]) -> str:
    """What is drawn of a card's ink as one plain value for its view: "width:pressure:points …", in drawing order."""
    return " ".join(f"{stroke.width:g}:{stroke.pressure:d}:{stroke.points}" for stroke in strokes)


def from_text(text: str) -> tuple[Stroke, ...]:
    """The reverse of as_text; these strokes have no ids and belong to no card."""
    parts = (part.split(":") for part in text.split())
    return tuple(
        Stroke(id="", position=i, width=float(width), pressure=pressure == "1", points=points)
        for i, (width, pressure, points) in enumerate(parts, 1)
    )


def check_stroke(stroke: Stroke) -> None:
    """Raises DomainError("ink-damaged") for points that cannot be read or drawn, "ink-too-long" for too many."""
    if not 0 < stroke.width <= WIDEST_PEN:
        raise DomainError("ink-damaged")
    points = unpack_points(stroke.points, stroke.pressure)
    if len(points) > MOST_POINTS:
        raise DomainError("ink-too-long", limit=MOST_POINTS, found=len(points))
    if any(math.hypot(point.x, point.y) > FARTHEST or not 0 <= point.pressure <= 1 for point in points):
        raise DomainError("ink-damaged")


def _append_varint(packed: bytearray, value: int) -> None:
    rest = value << 1 if value >= 0 else (-value << 1) - 1
    while rest > 0x7F:
        packed.append(rest & 0x7F | 0x80)
        rest >>= 7
    packed.append(rest)


def _varints(packed: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in packed:
        value |= (byte & 0x7F) << shift
        shift += 7
        if shift > 35:  # no place on a card needs more than 32 bits
            raise DomainError("ink-damaged")
        if byte < 0x80:
            yield value >> 1 if not value & 1 else -((value + 1) >> 1)
            value = shift = 0
    if shift:
        raise DomainError("ink-damaged")
