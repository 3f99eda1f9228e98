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

from workshopdesk.documents.office.archive import repacked, xml_text

_FONT = "Noto Sans"  # Word takes another sans serif where it is not installed
_ACCENT, _SOFT = RGBColor(0x0E, 0x4D, 0x64), RGBColor(0x55, 0x53, 0x4D)
_TITLE_SIZE, _HEADINGS, _BODY, _SMALL = 28, (20, 15, 12), 10.5, 8.5
_A4 = (Cm(21), Cm(29.7))
_MARGIN = Cm(2.2)
_PROPERTY = 255  # characters of a property (python-docx refuses more)
TEXT_WIDTH = 16.6
"""Between the margins, in centimetres."""

_NOTE, _LINK = "Workshop Note", "Hyperlink"


class WordFile:
    """One file, written from top to bottom; every method adds one thing at its end."""

    def __init__(self, *, title: str, author: str, subject: str, language: str, made_at: datetime) -> None:
        """`language` is a tag like de-DE; `made_at` is told as the moment of making."""
        self._document = Document()
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
        self._document.add_heading(" ".join(xml_text(words).split()), level)

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

    def contents(self, hint: str) -> None:
        """The list of contents as a field that Word fills in when it is updated; until then the hint stands there."""
        paragraph = self._document.add_paragraph()
        for kind, words in (
            ("begin", ""),
            ("instruction", 'TOC \\o "1-2" \\h \\z \\u'),
            ("separate", ""),
            ("shown", hint),
            ("end", ""),
        ):
            run = OxmlElement("w:r")
            if kind == "instruction":
                part = OxmlElement("w:instrText")
                part.set(qn("xml:space"), "preserve")
                part.text = words
            elif kind == "shown":
                part = OxmlElement("w:t")
                part.text = words
            else:
                part = OxmlElement("w:fldChar")
                part.set(qn("w:fldCharType"), kind)
            run.append(part)
            paragraph._p.append(run)

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], summary: str) -> None:
        """`widths` are parts of the text's width; the head row comes again on every page; no row is torn apart."""
        table = self._document.add_table(rows=0, cols=len(head))
        table.style = "Table Grid"
        table.autofit = False
        self._set_summary(table, summary)
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
        target = io.BytesIO()
        self._document.save(target)
        return repacked(target.getvalue())

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
                style.font.color.rgb = _ACCENT
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
        link.font.color.rgb, link.font.underline = _ACCENT, True

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

    def _set_summary(self, table: Table, summary: str) -> None:
        properties = table._tbl.tblPr
        caption = OxmlElement("w:tblDescription")
        caption.set(qn("w:val"), xml_text(summary))
        properties.append(caption)

    def _add_link(self, paragraph: Paragraph, words: str, address: str) -> None:
        relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), relation)
        run = OxmlElement("w:r")
        properties = OxmlElement("w:rPr")
        style = OxmlElement("w:rStyle")
        style.set(qn("w:val"), _LINK)
        properties.append(style)
        words_part = OxmlElement("w:t")
        words_part.set(qn("xml:space"), "preserve")
        words_part.text = words
        run.append(properties)
        run.append(words_part)
        link.append(run)
        paragraph._p.append(link)
