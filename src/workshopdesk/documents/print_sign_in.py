"""The sheet at the entrance: every person ticks a role and an age group; nobody writes a name."""

from __future__ import annotations

from datetime import datetime

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from workshopdesk.app import queries
from workshopdesk.app.print_settings import SignInSheets
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.print_sheet import print_sheet
from workshopdesk.documents.print_tables import BOX, tick_table
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY_FULL, H3, H4, MICRO, variant
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.printing import print_words_for
from workshopdesk.domain.state import State

_MARGIN = 14 * mm
_ROW = 8.5 * mm
_FIRST = 18 * mm
_GROUP = variant(H4, spaceBefore=0)
_ON_PAGE = 12
_NAMED_ROLES = 7  # more do not fit beside each other


def sign_in_pdf(state: State, settings: SignInSheets, *, made_at: datetime) -> bytes:
    """The sheet as a PDF/UA-1 file in memory, with a line of sums under each page's lines.

    The roles are those of the workshop's head counts, or the usual ones. Raises KnownError("nothing-to-print").
    """
    if settings.people < 1:
        raise KnownError("nothing-to-print")
    workshop = queries.workshop_of(state)
    words = print_words_for(workshop.language)
    roles = tuple(one_line(entry.role) for entry in workshop.head_counts if entry.role.strip())[:_NAMED_ROLES]
    sheet = print_sheet(state, words.sign_in, landscape(A4))
    inner = sheet.width - 2 * _MARGIN
    for first in range(0, settings.people, _ON_PAGE):
        if first:
            sheet.next_page()
        last = min(first + _ON_PAGE, settings.people)
        y = sheet.put(text(words.sign_in, variant(H3, spaceAfter=0), "H1"), _MARGIN, 12 * mm, inner)
        day = words_for(workshop.language).format_date(workshop.date) if workshop.date else ""
        about = " · ".join(part for part in (one_line(workshop.title), day) if part)
        y = sheet.put(text(about, variant(MICRO, fontSize=9, leading=12)), _MARGIN, y + 1 * mm, inner)
        lead = words.sign_in_lead.format(role=words.role, age=words.age)
        y = sheet.put(text(lead, variant(BODY_FULL, spaceAfter=0)), _MARGIN, y + 2 * mm, inner)
        named = roles or words.roles
        widths = _widths(len(named), len(words.ages), inner)
        y += 4 * mm
        for name, column in ((words.role, 1), (words.age, 1 + len(named))):
            left = _MARGIN + sum(widths[:column])
            below = sheet.put(text(name, _GROUP), left, y, sum(widths[column : column + len(named)]))
        table = tick_table(
            (words.person, *named, *words.ages),
            [
                *((str(number), *[BOX] * (len(widths) - 1)) for number in range(first + 1, last + 1)),
                (words.sums, *[" "] * (len(widths) - 1)),
            ],
            widths,
            words=1,
            summary=words.sign_in_caption.format(n=last - first),
            row_height=_ROW,
            rules_before=(1, 1 + len(named)),
        )
        sheet.put(table, _MARGIN, below, inner)
    return sheet.make(made_at)


def _widths(roles: int, ages: int, inner: float) -> list[float]:
    """First column, roles, ages; roles have longer names."""
    share = (inner - _FIRST) / (1.3 * roles + ages)
    return [_FIRST, *[1.3 * share] * roles, *[share] * ages]
