"""What was found on the photo of a pin board: plain data between `capture`, the review screen and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.note import Colour, NoteShape

Point = tuple[float, float]


class PhotoHint(StrEnum):
    """What a person should know of a photo; none of these stops the reading."""

    NO_CARDS = "no-cards"
    NO_BOARD = "no-board"  # no corner markers: positions are those in the photo
    HALF_BOARD = "half-board"  # one to three of the four markers
    BLURRED = "blurred"
    SMALL = "small"  # fewer than 1.6 pixels per millimetre: dots and words get lost
    NO_READER = "no-reader"  # the extra packages for words are not installed


class LiveHint(StrEnum):
    """What a person should know of a camera's picture before it is taken; none of these forbids to take it."""

    GOOD = "good"
    DARK = "dark"
    BLURRED = "blurred"
    SMALL = "small"
    NO_BOARD = "no-board"  # sharp, with cards or some of the board's markers
    NO_MARKERS = "no-markers"


@dataclass(frozen=True, slots=True)
class FoundDot:
    """`x` and `y` in millimetres from the card's upper left corner; colour red, blue, green, yellow or orange.

    `radius` in millimetres, a usual one where a person added the dot.
    """

    colour: str
    x: float
    y: float
    radius: float = 7.5


@dataclass(frozen=True, slots=True)
class ReadWords:
    """Words as a proposal with a `confidence` from 0 to 1, and the places in them where a sticky dot begins."""

    text: str
    confidence: float
    doubts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundCard:
    """One card of a photo.

    `number` is that of a printed card, None for a free one. `frame_px`: its four corners in the photo's pixels,
    clockwise from its own upper left. `position_mm`: its middle from the board's upper left corner, None without a
    board. `size_mm` is a guess where there is no board. `colour` is a plain
    name; `note_colour` the nearest that cards have here. `turn`: degrees clockwise. `crop`: the card as a
    JPEG of `crop_size` pixels. `text` is a proposal with `confidence` and `doubts` as in ReadWords.
    """

    number: int | None
    frame_px: tuple[Point, Point, Point, Point]
    position_mm: Point | None
    size_mm: Point
    turn: float
    colour: str
    shape: NoteShape
    dots: tuple[FoundDot, ...]
    crop: bytes
    crop_size: tuple[int, int]
    text: str = ""
    confidence: float = 0.0
    doubts: tuple[int, ...] = ()

    @property
    def note_colour(self) -> Colour:
        return _NOTE_COLOURS.get(self.colour, Colour.WHITE)


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """`board_mm`: width and height of the board, None where it was not seen. Sizes of the photo in pixels."""

    name: str
    width: int
    height: int
    board_mm: Point | None
    board_px: tuple[Point, Point, Point, Point] | None
    blur_mm: float | None
    hints: tuple[PhotoHint, ...]
    cards: tuple[FoundCard, ...]


_NOTE_COLOURS = {
    "yellow": Colour.YELLOW,
    "orange": Colour.YELLOW,
    "green": Colour.GREEN,
    "blue": Colour.BLUE,
    "violet": Colour.BLUE,
    "pink": Colour.PINK,
    "white": Colour.WHITE,
    "grey": Colour.WHITE,
}
