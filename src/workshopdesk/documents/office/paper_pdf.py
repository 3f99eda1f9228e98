"""An office paper as PDF/UA-1, in the look of the protocol."""

from __future__ import annotations

import hashlib
from typing import Any, assert_never

from reportlab.platypus import CondPageBreak, NextPageTemplate, PageBreak, Spacer

from workshopdesk.documents.blocks import NumberedHead, facts
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.layout import Rule
from workshopdesk.documents.marks import Code
from workshopdesk.documents.office.logo_row import LogoRow, logos_said
from workshopdesk.documents.office.paper import (
    Drawn,
    Facts,
    Grid,
    Heading,
    Lines,
    MeasureHead,
    Paper,
    Part,
    Scan,
    Told,
    Words,
    grid_of,
)
from workshopdesk.documents.paragraphs import address_line, bullets, heading, optional, prose, small_heading, text
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.report import Contents, Imprint, Report
from workshopdesk.documents.tables import table
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import broken, one_line, width_of
from workshopdesk.documents.tokens import (
    BODY_FULL,
    FULL,
    H1,
    H2,
    ITEM,
    LEAD,
    MAIN,
    MICRO,
    MICRO_STRONG,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    SUBTITLE,
    variant,
)
from workshopdesk.documents.wording import words_for

_GERMAN = words_for("de")
_SIZES = (46.0, 38.0, 31.0, 25.0)
_TITLE_LINES = 3
_STRONG = variant(BODY_FULL, fontName="NotoSans-SemiBold")
_SMALL_ITEM = variant(ITEM, fontSize=8.8, leading=12.25, bulletFontSize=8.8)
_CHAPTER_ROOM = 60.0
_CONTENTS = "Inhalt"


def paper_pdf(paper: Paper) -> bytes:
    """The file; the same paper gives the same bytes."""
    register_fonts()
    document, about = one_line(paper.document), one_line(paper.about)
    digest = hashlib.sha256(repr(paper).encode("utf-8", errors="replace")).hexdigest()[:12]
    marked = " ".join(digest[first : first + 4] for first in (0, 4, 8))
    report = Report(
        Imprint(
            title=_GERMAN.document_title.format(title=about, document=document),
            author=paper.town or "WorkshopDesk",
            subject=document,
            language=_GERMAN.language,
            running=_GERMAN.running.format(title=about, document=document),
            footer=one_line(paper.town),
            version=f"Stand der Daten: {_GERMAN.format_date(paper.made_at.date().isoformat())} · {marked}",
            page_reference=_GERMAN.page_reference,
            made_at=paper.made_at,
        )
    )
    return report.make(_story(paper))


def _story(paper: Paper) -> list[Any]:
    story: list[Any] = [NextPageTemplate("main"), *_cover(paper), PageBreak()]
    if paper.with_contents:
        title = text(_CONTENTS, H2, "H2")
        title.keepWithNext = 0  # the list claims endless height
        story += [title, Contents(_GERMAN.page_reference), PageBreak()]
    for place, part in enumerate(paper.parts):
        story += _part(part, place)
    return story


def _cover(paper: Paper) -> list[Any]:
    title = one_line(paper.document)
    for size in _SIZES:
        style = variant(H1, fontSize=size, leading=size * 1.08, spaceAfter=SPACE_3)
        fits = all(width_of(word, style.fontName, size) <= FULL for word in title.split())
        if fits and len(broken(title, style.fontName, size, FULL)) <= _TITLE_LINES:
            break
    return [
        Rule(space_after=SPACE_2),
        *optional(paper.town, _STRONG),
        Spacer(1, 150),
        text(title, style, "H1"),
        *optional(paper.about, SUBTITLE),
        Spacer(1, SPACE_6),
        *facts([*paper.sender, ("Stand der Daten", _GERMAN.format_date(paper.made_at.date().isoformat()))]),
        *([Spacer(1, SPACE_6), Figure(LogoRow(paper.logos), logos_said(paper.logos))] if paper.logos else []),
    ]


def _part(part: Part, place: int) -> list[Any]:
    key = f"part-{place}"
    match part:
        case Heading():
            return _heading(part, key)
        case MeasureHead():
            below = optional(one_line(part.below), MICRO)
            return [*([PageBreak()] if part.new_page else []), NumberedHead(part.key, one_line(part.title), key, below)]
        case Words():
            return prose(part.words, LEAD if part.lead else MICRO if part.small else BODY_FULL) + (
                [Spacer(1, SPACE_2)] if part.small else []
            )
        case Lines():
            if not part.numbered:
                return bullets(part.lines, _SMALL_ITEM if part.small else ITEM)
            token = object()
            return [text(line, ITEM, "LI", (("L", token),), f"{number}.") for number, line in enumerate(part.lines, 1)]
        case Facts():
            return facts(part.pairs, MAIN)
        case Told():
            return [small_heading(part.label), *prose(part.words)] if part.words.strip() else []
        case Grid():
            return [_grid(part)]
        case Drawn():
            return _drawn(part)
        case Scan():
            return _scan(part)
        case _ as never:
            assert_never(never)


def _scan(part: Scan) -> list[Any]:
    code = Code(part.address)
    figure = Figure(code, f"{part.caption}, QR-Code: {part.address}")
    return [
        CondPageBreak(code.height + 2 * code.quiet + 40),
        Spacer(1, code.quiet),
        figure,
        Spacer(1, code.quiet),
        text(part.caption, MICRO_STRONG),
        address_line(part.address, MAIN),
        Spacer(1, SPACE_3),
    ]


def _heading(part: Heading, key: str) -> list[Any]:
    if part.level == 1:
        return section(part.words, key, _CHAPTER_ROOM)
    if part.level == 2:
        return [Spacer(1, SPACE_4), CondPageBreak(90), heading("H3", part.words, key)]
    return [small_heading(part.words)]


def _grid(part: Grid) -> Any:
    widths = [MAIN * width for width in part.widths]
    return table(part.head, part.rows, widths, summary=part.summary, right=part.right)


def _drawn(part: Drawn) -> list[Any]:
    chart = part.chart
    height = sum(block.height for block in chart.blocks)
    story: list[Any] = [
        CondPageBreak(height + 80),
        heading("H3", chart.title, f"chart-{chart.key}"),
        *prose(chart.note, BODY_FULL),
    ]
    for number, block in enumerate(chart.blocks):
        said = chart.alternative if number == 0 else f"{chart.title}, {number + 1}. Teil; Zahlen in der Tabelle."
        story += [Figure(block, said), Spacer(1, SPACE_3)]
    return [*story, Spacer(1, SPACE_3), _grid(grid_of(chart))]
