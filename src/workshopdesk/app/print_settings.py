"""What can be chosen about each printed sheet. The values of the enums are the words of command line and print page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from workshopdesk.base.errors import KnownError
from workshopdesk.domain.note import Colour

Settings = TypeVar("Settings")


class CardSize(StrEnum):
    LONG = "long"  # moderation card, 205 by 93 mm: three on A4
    A6 = "a6"  # 148.5 by 105 mm: four on A4 across


class CardContent(StrEnum):
    BLANK = "blank"
    BOARD = "board"  # the words of the cards on the boards


class MarkerEdge(StrEnum):
    """Edge of the markers in millimetres (design CAPTURE.md §1b)."""

    NONE = "none"
    PHONE = "20"
    WEBCAM = "30"

    @property
    def millimetres(self) -> int:
        return 0 if self is MarkerEdge.NONE else int(self.value)


class Paper(StrEnum):
    A4 = "a4"
    A3 = "a3"
    A2 = "a2"
    A1 = "a1"


class SignSize(StrEnum):
    FOLDED = "folded"  # A4 folded to a roof
    A5 = "a5"  # two on A4


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSheets:
    """`copies` blank cards for each of `colours`; or the cards of the boards in these colours, `numbers` narrows them.

    `numbers` is like "1-12, 15"; empty stands for all. With `painted` the colour is printed, otherwise the sheet is for
    coloured paper. `first` is the number of the first blank paper card; -1 stands for the next free one.
    """

    size: CardSize = CardSize.LONG
    content: CardContent = CardContent.BLANK
    colours: tuple[Colour, ...] = (Colour.YELLOW,)
    copies: int = 12
    numbers: str = ""
    markers: MarkerEdge = MarkerEdge.PHONE
    painted: bool = False
    first: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardMarkerSheets:
    """The four markers for the corners of a pin board; there is nothing to choose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotSheets:
    """`place` is the place of the ballot among all, from 1; 0 stands for the last one."""

    place: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSigns:
    """One sign for every line of `lines`; without any, for the tables 1 to `tables`."""

    size: SignSize = SignSize.FOLDED
    tables: int = 4
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posters:
    paper: Paper = Paper.A3


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInSheets:
    """`people` is for how many people there are rows."""

    people: int = 30


MOST_SHEETS = 500
"""More cards, signs or people at once are a slip of the finger."""


def settings_of(kind: type[Settings], values: Mapping[str, str]) -> Settings:
    """Settings from words as they are typed; lists are parted by commas, `lines` by line ends.

    Raises KnownError("print-setting-wrong", setting, value).
    """
    import msgspec  # the table of formats is read where nothing heavy may be loaded

    known: dict[str, Any] = {field.name: field.default for field in fields(kind)}  # type: ignore[arg-type]  # all are
    found: dict[str, object] = {}
    for name, value in values.items():
        if name not in known:
            raise KnownError("print-setting-wrong", setting=name, value=value)
        found[name] = _parts(name, value) if isinstance(known[name], tuple) else value
        try:
            msgspec.convert({name: found[name]}, kind, strict=False)
        except msgspec.ValidationError as error:
            raise KnownError("print-setting-wrong", setting=name, value=value) from error
        lowest = -1 if name == "first" else 0
        if type(known[name]) is int and not lowest <= int(value) <= MOST_SHEETS:
            raise KnownError("print-setting-wrong", setting=name, value=value)
    return msgspec.convert(found, kind, strict=False)


def card_numbers(text: str) -> frozenset[int]:
    """The numbers in "1-12, 15"; what is no number is passed over."""
    found: set[int] = set()
    for part in text.replace("–", "-").replace(";", ",").split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        if first.isdecimal() and len(first) < 6 and not dash:
            found.add(int(first))
        elif first.isdecimal() and last.isdecimal() and len(last) < 6:
            found.update(range(int(first), int(last) + 1))
    return frozenset(found)


def _parts(name: str, value: str) -> tuple[str, ...]:
    pieces = value.split("\n" if name == "lines" else ",")
    return tuple(piece.strip() for piece in pieces if piece.strip())
