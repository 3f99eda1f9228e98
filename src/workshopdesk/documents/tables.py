"""Tables with horizontal rules only: row heads as TH, the header repeated on every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.tagging.tables import TableTags
from workshopdesk.documents.tokens import (
    HAIR,
    INK,
    LABEL,
    LABEL_RIGHT,
    SPACE_1,
    SPACE_3,
    SPACE_4,
    TABLE,
    TABLE_RIGHT,
    TABLE_STRONG,
    TABLE_STRONG_RIGHT,
)

_STYLE = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), SPACE_3),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), SPACE_1 + 0.6),
    ("BOTTOMPADDING", (0, 0), (-1, -1), SPACE_1 + 1.2),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, HAIR),
]

_WHOLE = 300  # points: a first row up to this height is not torn apart, the next page has room for it


class RowTable(Table):  # type: ignore[misc]  # reportlab is untyped
    """Goes on with a whole row on the next page.

    ReportLab would begin what is left of a table once more on the same page, with a second head in its middle, and
    tear the first row apart that did not fit.
    """

    def split(self, width: float, height: float) -> list[Any]:
        torn = self.beginning(width) > _WHOLE
        self.splitInRow = int(torn)
        parts: list[Any] = super().split(width, height)
        return parts

    def beginning(self, width: float) -> float:
        """The height of its head and its first row in points."""
        self.wrap(width, _WHOLE)
        return float(sum(self._rowHeights[: self.repeatRows + 1]))


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[str | tuple[str, str]]],
    widths: Sequence[float],
    *,
    summary: str,
    right: Sequence[int] = (),
    strong: Sequence[int] = (0,),
) -> RowTable:
    """A table; `right` and `strong` are columns. A cell is its words, or (heading, words) one under the other."""
    cells: list[list[Any]] = [
        [text(words, LABEL_RIGHT if i in right else LABEL, "cell") for i, words in enumerate(head)]
    ]
    cells += [[_cell(value, i in right, i in strong) for i, value in enumerate(row)] for row in rows]
    tags = TableTags(summary)
    made = RowTable(cells, widths, repeatRows=1, renderCB=tags, hAlign="LEFT", splitInRow=1)
    made.setStyle(_STYLE)
    made.spaceAfter = SPACE_4
    return made


def _cell(value: str | tuple[str, str], right: bool, strong: bool) -> Any:
    if isinstance(value, tuple):
        return [text(words, style, "cell") for words, style in zip(value, (TABLE_STRONG, TABLE), strict=True) if words]
    if strong:
        return text(value, TABLE_STRONG_RIGHT if right else TABLE_STRONG, "cell")
    return text(value, TABLE_RIGHT if right else TABLE, "cell")
