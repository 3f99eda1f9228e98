"""Tables to fill in with a pen: words on the left, boxes to tick on the right; long ones go over several pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

from workshopdesk.documents.fonts import REGULAR
from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.tables import TableTags
from workshopdesk.documents.tokens import HAIR, INK, LABEL, SPACE_1, TABLE, TABLE_STRONG, variant

BOX = "☐"
DOT = "○"
_TICK = variant(TABLE, fontName=REGULAR, fontSize=19, leading=21, alignment=1)
_TICK_HEAD = variant(LABEL, alignment=1)
_WORDS = variant(TABLE, fontSize=11.5, leading=14.5)
_NUMBER = variant(TABLE_STRONG, fontSize=11.5, leading=14.5)

_STYLE = [
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("LEFTPADDING", (0, 0), (-1, -1), SPACE_1 / 2),
    ("RIGHTPADDING", (0, 0), (-1, -1), SPACE_1 / 2),
    ("TOPPADDING", (0, 0), (-1, -1), SPACE_1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), SPACE_1),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, HAIR),
]


def tick_table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    words: int,
    summary: str,
    row_height: float | None = None,
    rules_before: Sequence[int] = (),
) -> Any:
    """A table whose first `words` columns hold words and the others boxes; widths and `row_height` in points.

    A line stands before each of the columns `rules_before`.
    """
    cells = [[text(name, LABEL if i < words else _TICK_HEAD, "cell") for i, name in enumerate(head)]]
    styles = [_NUMBER, *[_WORDS] * (words - 1), *[_TICK] * (len(head) - words)]
    cells += [[text(value, style, "cell") for value, style in zip(row, styles, strict=True)] for row in rows]
    heights = None if row_height is None else [None, *[row_height] * len(rows)]
    made = Table(cells, widths, heights, repeatRows=1, renderCB=TableTags(summary), hAlign="LEFT")
    made.setStyle([*_STYLE, *(("LINEBEFORE", (i, 0), (i, -1), 0.8, INK) for i in rules_before)])
    return made


def put_over_pages(sheet: Sheet, item: Any, x: float, y: float, width: float, *, top: float, bottom: float) -> float:
    """Place a table; where it reaches below `bottom` it goes on at `top` of new pages. Returns the y of its end."""
    item.wrap(width, 1e6)
    parts = item.split(width, bottom - y)
    while len(parts) > 1:
        sheet.put(parts[0], x, y, width)
        sheet.next_page()
        y = top
        parts = parts[1].split(width, bottom - y)
    if not parts:  # not even one row has room here
        sheet.next_page()
        return put_over_pages(sheet, item, x, top, width, top=top, bottom=bottom)
    return sheet.put(parts[0], x, y, width)
