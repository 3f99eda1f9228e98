"""An office paper as a Word file, to be worked on."""

from __future__ import annotations

import base64
from typing import assert_never

from workshopdesk.documents.addresses import shown
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.marks import Code
from workshopdesk.documents.office.logo_row import logos_said
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
from workshopdesk.documents.office.word_file import TEXT_WIDTH, WordFile
from workshopdesk.documents.pictures import block_png
from workshopdesk.documents.wording import words_for

_GERMAN = words_for("de")
_CODE_WIDTH = 2.8  # centimetres with the quiet zone; a long address makes it wider
_EDGE = 4.0  # points around a chart
_HIGHEST_LOGO, _WIDEST_LOGO = 1.7, 5.3  # centimetres


def paper_docx(paper: Paper) -> bytes:
    """The file; the same paper gives the same bytes."""
    register_fonts()
    file = WordFile(
        title=_GERMAN.document_title.format(title=paper.about, document=paper.document),
        author=paper.town or "WorkshopDesk",
        subject=paper.document,
        language=_GERMAN.language,
        made_at=paper.made_at,
    )
    file.running(_GERMAN.running.format(title=paper.about, document=paper.document), paper.town)
    file.title(paper.document)
    file.subtitle(paper.about)
    for label, words in paper.sender:
        file.labelled(label, words)
    file.labelled("Stand der Daten", _GERMAN.format_date(paper.made_at.date().isoformat()))
    for logo in paper.logos:
        width = min(_WIDEST_LOGO, _HIGHEST_LOGO * logo.width / logo.height)
        file.picture(base64.b64decode(logo.content), logos_said([logo]), width)
    if paper.with_contents:
        file.heading("Inhalt", 1)
        file.contents()
        file.page_break()
    for part in paper.parts:
        _add(file, part)
    return file.made()


def _add(file: WordFile, part: Part) -> None:
    match part:
        case Heading():
            file.heading(part.words, part.level)
        case MeasureHead():
            if part.new_page:
                file.page_break()
            file.heading(f"{part.key} {part.title}", 2)
            file.note(part.below)
        case Words():
            if part.small:
                file.note(part.words)
            else:
                file.text(part.words)
        case Lines():
            if part.numbered:
                for number, line in enumerate(part.lines, 1):
                    file.text(f"{number}.\u2003{line}")
            else:
                file.bullets(part.lines)
        case Facts():
            for label, words in part.pairs:
                file.labelled(label, words)
        case Told():
            file.labelled(part.label, part.words)
        case Grid():
            file.table(part.head, part.rows, part.widths, part.summary)
        case Drawn():
            file.heading(part.chart.title, 2)
            file.text(part.chart.note)
            for block in part.chart.blocks:
                file.picture(block_png(block, _EDGE), part.chart.alternative, TEXT_WIDTH)
            _add(file, grid_of(part.chart))
        case Scan():
            file.code(Code(part.address), f"{part.caption}, QR-Code: {part.address}", _CODE_WIDTH)
            file.link(f"{part.caption}: {shown(part.address)}", part.address)
        case _ as never:
            assert_never(never)
