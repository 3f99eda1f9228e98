"""A Word file (DOCX) in the making: real headings, lists, tables with head rows, links, pictures with their words.

Participants' words come in as plain text only: nothing in them is markup for Word. Format: ECMA-376, part 1.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph
from reportlab.lib.units import cm

from workshopdesk.documents.marks import Code
from workshopdesk.documents.office.archive import repacked, xml_text
from workshopdesk.documents.office.word_directions import tell_directions
from workshopdesk.documents.pictures import block_png
from workshopdesk.domain.contrast import readable

_FONT = "Noto Sans"  # Word takes another sans serif where it is not installed
_ACCENT, _PAPER, _SOFT = "#0E4D64", "#FFFFFF", RGBColor(0x55, 0x53, 0x4D)
_TITLE_SIZE, _HEADINGS, _BODY, _SMALL = 28, (20, 15, 12), 10.5, 8.5
_A4 = (Cm(21), Cm(29.7))
_MARGIN = Cm(2.2)
_PROPERTY = 255  # characters of a property (python-docx refuses more)
TEXT_WIDTH = 16.6
"""Between the margins, in centimetres."""

_CONTENTS_LEVELS = 2
_NOTE, _LINK = "Workshop Note", "Hyperlink"


class WordFile:
    """One file, written from top to bottom; every method adds one thing at its end."""

    def __init__(
        self, *, title: str, author: str, subject: str, language: str, made_at: datetime, colour: str = ""
    ) -> None:
        """`language` is a tag like de-DE; `made_at` is told as the moment of making.

        `colour` (#RRGGBB or empty) is that of titles and headings, if it can be read on white.
        """
        accent = colour if colour and readable(colour, _PAPER) else _ACCENT
        self._accent = RGBColor.from_string(accent.removeprefix("#"))
        self._document = Document()
        self._headings: list[tuple[int, str, str]] = []  # level, words, bookmark
        self._contents: Paragraph | None = None
        self._set_page()
        self._set_styles()
        self._set_language(language)
        told = self._document.core_properties
        told.title, told.author, told.subject = (xml_text(words)[:_PROPERTY] for words in (title, author, subject))
        told.last_modified_by, told.comments, told.language = "WorkshopDesk", "", language
        told.created = told.modified = made_at.astimezone(UTC).replace(tzinfo=None)
        told.revision = 1

    def title(self, words: str) -> None:
        self._document.add_paragraph(xml_text(words), style="Title")

    def subtitle(self, words: str) -> None:
        if words:
            self._document.add_paragraph(xml_text(words), style="Subtitle")

    def heading(self, words: str, level: int) -> None:
        """`level` from 1; the contents list levels 1 and 2."""
        said = " ".join(xml_text(words).split())
        paragraph = self._document.add_heading(said, level)
        if level <= _CONTENTS_LEVELS:
            key = f"_Toc{len(self._headings) + 1:06d}"
            for kind in ("w:bookmarkEnd", "w:bookmarkStart"):
                mark = OxmlElement(kind)
                mark.set(qn("w:id"), str(len(self._headings) + 1))
                if kind == "w:bookmarkStart":
                    mark.set(qn("w:name"), key)
                paragraph._p.insert(1 if kind == "w:bookmarkStart" else len(paragraph._p), mark)
            self._headings.append((level, said, key))

    def text(self, words: str) -> None:
        """A paragraph for every line that has words."""
        for line in xml_text(words).splitlines():
            if line.strip():
                self._document.add_paragraph(line)

    def strong(self, words: str) -> None:
        self._document.add_paragraph().add_run(xml_text(words)).bold = True

    def note(self, words: str) -> None:
        """A paragraph in small type."""
        if words:
            self._document.add_paragraph(xml_text(words), style=_NOTE)

    def bullets(self, lines: Sequence[str]) -> None:
        for line in lines:
            self._document.add_paragraph(xml_text(line), style="List Bullet")

    def card(self, number: int, words: str, more: str, notes: Sequence[tuple[str, str]]) -> None:
        """A card as one item of a list: its number, its words, a longer text, and (words, address) pieces below."""
        item = self._document.add_paragraph(style="List Paragraph")
        item.add_run(f"{number}\u2003").bold = True
        item.add_run(xml_text(words))
        for line in xml_text(more).splitlines():
            if line.strip():
                self._document.add_paragraph(line, style="List Continue")
        below = self._document.add_paragraph(style=_NOTE)
        below.paragraph_format.left_indent = Cm(0.63)
        for place, (piece, address) in enumerate((words, address) for words, address in notes if words):
            if place:
                below.add_run(" · ")
            if address:
                self._add_link(below, xml_text(piece), address)
            else:
                below.add_run(xml_text(piece))

    def labelled(self, label: str, value: str) -> None:
        """The label in bold and the value behind it; nothing where there is no value."""
        lines = [line for line in xml_text(value).splitlines() if line.strip()]
        if not lines:
            return
        paragraph = self._document.add_paragraph()
        paragraph.add_run(f"{xml_text(label)}: ").bold = True
        for place, line in enumerate(lines):
            run = paragraph.add_run(line)
            if place < len(lines) - 1:
                run.add_break(WD_BREAK.LINE)

    def link(self, words: str, address: str) -> None:
        self._add_link(self._document.add_paragraph(), xml_text(words), address)

    def contents(self) -> None:
        """Here stands the list of all headings of levels 1 and 2 that this file will have: links, and a field that Word
        and LibreOffice renew with numbers of pages when it is updated.
        """
        self._contents = self._document.add_paragraph()

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], summary: str) -> None:
        """`widths` are parts of the text's width; the head row comes again on every page; no row is torn apart."""
        table = self._document.add_table(rows=0, cols=len(head))
        table.style = "Table Grid"
        table.autofit = False
        self._set_room_and_summary(table, summary)
        for column, part in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.w = Cm(TEXT_WIDTH * part)
        for number, cells in enumerate((head, *rows)):
            row = table.add_row()
            properties = row._tr.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if number == 0:
                properties.append(OxmlElement("w:tblHeader"))
            # row.cells would look the whole table through for every row
            for cell, words, width in zip(row._tr.tc_lst, cells, widths, strict=True):
                cell.width = Cm(TEXT_WIDTH * width)
                run = Paragraph(cell.p_lst[0], row).add_run(xml_text(words))
                run.bold = True if number == 0 else None
                run.font.size = Pt(_SMALL + 0.5)
        self._document.add_paragraph()

    def picture(self, png: bytes, alternative: str, width: float) -> None:
        """`width` in centimetres; the alternative text is what screen readers say instead."""
        shape = self._document.add_picture(io.BytesIO(png), width=Cm(width))
        shape._inline.docPr.set("descr", xml_text(alternative))

    def code(self, code: Code, alternative: str, least_width: float) -> None:
        """A QR code with its quiet zone, in centimetres at least so wide; a long address makes it wider."""
        whole = (code.width + 2 * code.quiet) / cm
        self.picture(block_png(code, code.quiet), alternative, max(least_width, whole))

    def page_break(self) -> None:
        self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def running(self, head: str, foot: str) -> None:
        """The line at the head of every page, and the one at its foot with the number of the page."""
        section = self._document.sections[0]
        section.header.paragraphs[0].text = xml_text(head)
        section.header.paragraphs[0].style = _NOTE
        below = section.footer.paragraphs[0]
        below.style = _NOTE
        below.add_run(f"{xml_text(foot)} · " if foot else "")
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        below._p.append(field)

    def made(self) -> bytes:
        """The finished file; the same content gives the same bytes."""
        if self._contents is not None and self._headings:
            self._fill(self._contents)
        tell_directions(self._document.element.body)
        target = io.BytesIO()
        self._document.save(target)
        return repacked(target.getvalue())

    def _fill(self, place: Paragraph) -> None:
        """Before `place` come the entries, the first with the beginning of the field; `place` itself ends it."""
        for number, (level, words, key) in enumerate(self._headings):
            entry = place.insert_paragraph_before()
            entry.paragraph_format.left_indent, entry.paragraph_format.space_after = Cm(0.8 * (level - 1)), Pt(2)
            if number == 0:
                _add_field(entry, "begin")
                code = OxmlElement("w:instrText")
                code.set(qn("xml:space"), "preserve")
                code.text = f'TOC \\o "1-{_CONTENTS_LEVELS}" \\h \\z \\u'
                entry.add_run()._r.append(code)
                _add_field(entry, "separate")
            link = OxmlElement("w:hyperlink")
            link.set(qn("w:anchor"), key)
            link.append(_run(words))
            entry._p.append(link)
        _add_field(place, "end")

    def _set_page(self) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = _A4
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN

    def _set_styles(self) -> None:
        styles = self._document.styles
        sizes = {"Normal": _BODY, "Title": _TITLE_SIZE, "Subtitle": 14.0}
        sizes |= {f"Heading {level}": size for level, size in enumerate(_HEADINGS, 1)}
        for name, size in sizes.items():
            style = styles[name]
            style.font.size = Pt(size)
            self._set_font(style)
            if name != "Normal":
                style.font.color.rgb = self._accent
                style.font.italic = False
        styles["Title"].paragraph_format.space_after = Pt(6)
        styles["Heading 1"].paragraph_format.space_before = Pt(24)
        styles["Heading 2"].paragraph_format.space_before = Pt(16)
        item = styles["List Paragraph"].paragraph_format
        item.left_indent, item.space_before, item.space_after = Cm(0.63), Pt(4), Pt(0)
        item.first_line_indent, item.keep_with_next = Cm(-0.63), True
        styles["List Continue"].paragraph_format.left_indent = Cm(0.63)
        note = styles.add_style(_NOTE, WD_STYLE_TYPE.PARAGRAPH)
        note.base_style, note.font.size, note.font.color.rgb = styles["Normal"], Pt(_SMALL), _SOFT
        link = styles.add_style(_LINK, WD_STYLE_TYPE.CHARACTER)
        link.font.color.rgb, link.font.underline = self._accent, True

    def _set_font(self, style: Any) -> None:
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for name in list(fonts.attrib):
            del fonts.attrib[name]
        for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{kind}"), _FONT)

    def _set_language(self, language: str) -> None:
        root = self._document.styles.element
        for properties in root.iter(qn("w:rPr")):
            for old in properties.findall(qn("w:lang")):
                properties.remove(old)
        default = root.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
        told = OxmlElement("w:lang")
        told.set(qn("w:val"), language)
        default.append(told)

    def _set_room_and_summary(self, table: Table, summary: str) -> None:
        properties = table._tbl.tblPr
        margins = OxmlElement("w:tblCellMar")
        for side, twips in (("top", 40), ("left", 100), ("bottom", 40), ("right", 100)):
            edge = OxmlElement(f"w:{side}")
            edge.set(qn("w:w"), str(twips))
            edge.set(qn("w:type"), "dxa")
            margins.append(edge)
        properties.find(qn("w:tblLook")).addprevious(margins)
        caption = OxmlElement("w:tblDescription")
        caption.set(qn("w:val"), xml_text(summary))
        properties.append(caption)

    def _add_link(self, paragraph: Paragraph, words: str, address: str) -> None:
        relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), relation)
        link.append(_run(words, _LINK))
        paragraph._p.append(link)


def _run(words: str, style: str = "") -> Any:
    run = OxmlElement("w:r")
    if style:
        properties, named = OxmlElement("w:rPr"), OxmlElement("w:rStyle")
        named.set(qn("w:val"), style)
        properties.append(named)
        run.append(properties)
    text = OxmlElement("w:t")
    text.set(qn("xml:space"), "preserve")
    text.text = words
    run.append(text)
    return run


def _add_field(paragraph: Paragraph, kind: str) -> None:
    """The beginning, the middle or the end of a field (ECMA-376, part 1, 17.16.18)."""
    part = OxmlElement("w:fldChar")
    part.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(part)
