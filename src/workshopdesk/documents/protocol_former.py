"""The protocol's chapters about the ideas of former workshops: every idea with what became of it. Rule F5."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import CondPageBreak

from workshopdesk.documents.content import Content
from workshopdesk.documents.paragraphs import small_heading, text
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.tables import RowTable, table
from workshopdesk.documents.tokens import H4, LEAD, MAIN
from workshopdesk.documents.told_former import FormerGroup, former_chapter
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.former import FormerPageWords, former_page_words

_HEADING_ROOM = H4.spaceBefore + H4.leading + H4.spaceAfter
_WIDTHS = (MAIN * 0.34, MAIN * 0.28, MAIN * 0.38)
_WITHOUT_MEASURES = (MAIN * 0.5, MAIN * 0.5)


def former_sections(content: Content, words: Words) -> list[Any]:
    """A chapter for each former workshop; nothing where there is none."""
    page = former_page_words(words.language)
    story: list[Any] = []
    for place, workshop in enumerate(content.former, 1):
        chapter = former_chapter(workshop, words)
        story += [*section(chapter.title, f"former-{place}"), text(chapter.lead, LEAD)]
        for group in chapter.groups:
            made = _table(group, page)
            title = small_heading(group.title)
            title.keepWithNext = 0  # with the whole table it would leave half of the page before it empty
            story += [CondPageBreak(_HEADING_ROOM + made.beginning(MAIN)), title, made]
    return story


def _table(group: FormerGroup, page: FormerPageWords) -> RowTable:
    """Answer and reason under each other; the third column only where an idea went into a measure."""
    if not group.has_measures:
        short = [(row.idea, (row.answer, row.reason)) for row in group.rows]
        return table(page.head_without_measures, short, _WITHOUT_MEASURES, summary=group.summary, strong=())
    rows = [(row.idea, (row.answer, row.reason), "\n".join(row.measures)) for row in group.rows]
    return table(page.head, rows, _WIDTHS, summary=group.summary, strong=())
