"""One row of a platform's file by the names of its columns, and what its cells mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser

from workshopdesk.domain.note import OnlineVotes, Spot, VoteScale
from workshopdesk.exchange.columns import normalised
from workshopdesk.exchange.sheets import Row
from workshopdesk.exchange.table_file import clean

_LOCALES = ("de", "en")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_GERMAN_DAY = re.compile(r"(\d{1,2})\. ?(\d{1,2}|[A-Za-zä]+)\.? ?(\d{4})")
_MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_TAG = re.compile(
    r"</?(?:p|br|div|span|ul|ol|li|a|b|i|u|em|strong|h[1-6]|blockquote|img)(?:\s+[\w-]+(?:=\"[^\"]*\")?)*\s*/?>",
    re.IGNORECASE,
)
_LINE_TAGS = frozenset({"p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"})


@dataclass(frozen=True, slots=True)
class Entry:
    """`row` is the number that Excel shows, or the place in a JSON list from 1; names as columns.normalised gives them.

    Of what a row holds, only what a platform's module asks for is ever read: nothing about people.
    """

    row: int
    cells: Mapping[str, str]

    def cell(self, *names: str) -> str:
        """The first filled of these cells, clean; empty if there is none."""
        return next((clean(self.cells[name]) for name in names if self.cells.get(name)), "")

    def localised(self, name: str) -> str:
        """A text that stands in several languages, "title/de": German first, then English, then any other."""
        own = [f"{name}/{locale}" for locale in _LOCALES]
        others = [other for other in self.cells if re.fullmatch(f"{re.escape(name)}/[a-z-]{{2,5}}", other)]
        return self.cell(*own, *others)

    def has(self, *names: str) -> bool:
        """Whether any of these cells is filled."""
        return any(self.cells.get(name) for name in names)


def names_of(header: Row) -> frozenset[str]:
    return frozenset(name for cell in header.cells if (name := normalised(cell)))


def entries(header: Row, rows: Sequence[Row]) -> Iterator[Entry]:
    """The rows by name; of two columns with the same name the first counts."""
    places: dict[str, int] = {}
    for index, cell in enumerate(header.cells):
        if name := normalised(cell):
            places.setdefault(name, index)
    for row in rows:
        width = len(row.cells)
        yield Entry(row.number, {name: row.cells[at] for name, at in places.items() if at < width})


def day(text: str) -> str:
    """The day in a date or time as YYYY-MM-DD, as it stands there without regard to its zone; empty if there is none.

    Reads ISO 8601, "12.03.2025 18:00:00" and "12. März 2025".
    """
    if found := _ISO_DAY.match(text):
        year, month, number = (int(part) for part in found.groups())
    elif found := _GERMAN_DAY.match(text):
        word = found.group(2)
        short = word[:3].lower()
        month = int(word) if word.isdigit() else _MONTHS.index(short) + 1 if short in _MONTHS else 0
        number, year = int(found.group(1)), int(found.group(3))
    else:
        return ""
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return ""


def count(text: str) -> int:
    """A whole number that is not negative; anything else is 0."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def spot(words: str, latitude: str, longitude: str) -> Spot:
    """A place; degrees that are none, or both nothing (the empty place of many map platforms), are left out."""
    try:
        north, east = float(latitude.replace(",", ".")), float(longitude.replace(",", "."))
    except ValueError:
        return Spot(words)
    known = -90 <= north <= 90 and -180 <= east <= 180 and (north, east) != (0, 0)
    return Spot(words, north, east) if known else Spot(words)


def votes(source: str, entry: Entry, pro: Sequence[str], contra: Sequence[str], comments: Sequence[str]) -> OnlineVotes:
    """What was said of an idea online; nothing known where the file has none of these cells.

    On a platform without votes against (`contra` is empty) people could only support.
    """
    if not entry.has(*pro, *contra, *comments):
        return OnlineVotes()
    told = VoteScale.FOR_AND_AGAINST if contra else VoteScale.SUPPORT
    return OnlineVotes(
        source=source,
        scale=told if entry.has(*pro, *contra) else VoteScale.UNKNOWN,
        pro=count(entry.cell(*pro)),
        contra=count(entry.cell(*contra)),
        comments=count(entry.cell(*comments)),
    )


def plain(text: str) -> str:
    """The words of a text that a platform's editor wrote as HTML; any other text stays as it is."""
    if not _TAG.search(text):
        return text
    words = _Words()
    words.feed(text)
    words.close()
    lines = (" ".join(line.split()) for line in "".join(words.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    """Everything but the tags, with a line break for each that begins a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LINE_TAGS and self.parts:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
