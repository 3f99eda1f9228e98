"""An office paper before it is a PDF or a Word file: its title page and its parts, said once for both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workshopdesk.documents.office.charts import Chart
from workshopdesk.domain.picture import Picture

BLANK = "[bitte ergänzen]"
"""What nobody knows yet. It is left for the office to fill in, never made up."""


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 begins a chapter, 2 a section; both are in the contents. 3 stands within a section."""

    words: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class MeasureHead:
    """The heading of a fact sheet; `below` is a line under it."""

    key: str
    title: str
    below: str = ""
    new_page: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph for every line that has words; `lead` is larger, `small` smaller."""

    words: str
    lead: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """A list. `numbered` counts from 1, `small` is for what is looked up rather than read."""

    lines: tuple[str, ...]
    numbered: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Short facts (label, value) side by side; what has no value is left out."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A label and a text under it; nothing where there is no text."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `widths` are parts of the text's width and sum up to 1, `right` are columns with numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    summary: str
    right: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart with its note and its table."""

    chart: Chart


@dataclass(frozen=True, slots=True)
class Scan:
    """A QR code with what it opens, and the address in words under it."""

    address: str
    caption: str


Part = Heading | MeasureHead | Words | Lines | Facts | Told | Grid | Drawn | Scan


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """`document` says what it is, `about` what it is on; `sender` are the lines of who is behind it (row N11).

    `logos` stand on the title page, their `alt` says whose they are. `made_at` needs a time zone and is that of the
    data.
    """

    document: str
    about: str
    town: str
    made_at: datetime
    sender: tuple[tuple[str, str], ...] = ()
    logos: tuple[Picture, ...] = ()
    parts: tuple[Part, ...] = ()
    with_contents: bool = True


_LEAST, _MOST = 9, 40  # letters that count for the width of a column


def grid_of(chart: Chart) -> Grid:
    """The table of a chart; columns with words share what those with numbers leave, by their longest words."""
    narrow = min(0.16, 0.6 / max(1, len(chart.right)))
    longest = [
        0
        if column in chart.right
        else max(_LEAST, *(min(_MOST, len(row[column])) for row in (chart.head, *chart.rows)))
        for column in range(len(chart.head))
    ]
    room = 1 - narrow * len(chart.right)
    widths = tuple(room * letters / sum(longest) if letters else narrow for letters in longest)
    return Grid(chart.head, chart.rows, widths, chart.title, chart.right)
