"""Reads PDFs back with other libraries than the one that wrote them: what is seen, read aloud, and decoded."""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL import Image


@dataclass(frozen=True)
class Node:
    """An element of the structure tree. `parts` are words and nodes in reading order."""

    tag: str
    alternative: str
    parts: list[str | Node] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def children(self) -> list[Node]:
        return [part for part in self.parts if isinstance(part, Node)]

    def all(self, *tags: str) -> Iterator[Node]:
        for child in self.children:
            if child.tag in tags:
                yield child
            yield from child.all(*tags)


@dataclass(frozen=True)
class SeenCode:
    """A QR code as a camera sees it: what it opens, and the edge of its ink in millimetres."""

    page: int
    address: str
    edge: float


def squeezed(text: str) -> str:
    """Without blanks and hyphens: lines may break anywhere, and readers take a hyphen at a line's end for one."""
    return re.sub(r"[\s\x02\u00ad-]+", "", text)


def faults(pdf: bytes, folder: Path) -> list[str]:
    """What keeps the file from being PDF/UA-1, in the words of the validator."""
    path = folder / "checked.pdf"
    path.write_bytes(pdf)
    limits = page.SafetyLimits.unlimited()
    result = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1, limits=limits)
    found = [f"{failure.rule_id}: {failure.message}" for failure in result.failures]
    compliant = page.is_pdf_compliant(str(path), profile=page.ValidationProfile.PDF_UA_1, limits=limits)
    return found if found or compliant else ["not compliant, without a finding"]


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page as it can be copied, furniture included."""
    document = pypdfium2.PdfDocument(pdf)
    return [document[i].get_textpage().get_text_bounded() for i in range(len(document))]


def whole_text(pdf: bytes) -> str:
    return "\n".join(page_texts(pdf))


def codes(pdf: bytes, dpi: int = 150) -> list[SeenCode]:
    """Every QR code on the pages rendered at this resolution."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        picture = document[number].render(scale=dpi / 72, grayscale=True).to_pil()
        for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode):
            corners = code.position
            edge = (corners.top_right.x - corners.top_left.x) / dpi * 25.4
            found.append(SeenCode(number + 1, code.text, edge))
    return found


def printed_card(pdf: bytes, place: int, dpi: int = 100) -> Image.Image:
    """One voting card of the first page in grey, as it looks when cut out: 92 mm x 54 mm, in the order of printing."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72, grayscale=True).to_pil()
    left, top = 13 + place % 2 * 92, 16 + place // 2 * 54
    return page.crop(tuple(round(mm * dpi / 25.4) for mm in (left, top, left + 92, top + 54)))


def bookmarks(pdf: bytes) -> list[tuple[int, str]]:
    """(level from 0, title) in order."""
    document = pypdfium2.PdfDocument(pdf)
    return [(mark.level, mark.get_title()) for mark in document.get_toc()]


def structure(pdf: bytes) -> Node:
    """The document as assistive software gets it: the structure tree with the words that belong to it."""
    words = _words_by_mark(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {p.objgen: i for i, p in enumerate(document.pages)}
        return _node(document.Root.StructTreeRoot.K, words, pages)


def _node(element: pikepdf.Object, words: dict[tuple[int, int], str], pages: dict[tuple[int, int], int]) -> Node:
    node = Node(str(element.S)[1:], str(element.get("/Alt", "")))
    own_page = pages[element.Pg.objgen] if "/Pg" in element else -1
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, int):
            node.parts.append(words.get((own_page, child), ""))
        elif child.get("/Type") == "/MCR":
            node.parts.append(words.get((pages[child.Pg.objgen], int(child.MCID)), ""))
        elif child.get("/Type") == "/OBJR":
            continue
        else:
            node.parts.append(_node(child, words, pages))
    return node


def _words_by_mark(pdf: bytes) -> dict[tuple[int, int], str]:
    """(page, MCID) -> the words of the text objects with this mark."""
    words: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        sheet = document[number]
        text_page = sheet.get_textpage()
        for item in sheet.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            mark = pdfium.FPDFPageObj_GetMarkedContentID(item.raw)
            if mark >= 0:
                words[number, mark] = words.get((number, mark), "") + _object_text(item.raw, text_page.raw)
    return words


def _object_text(item: object, text_page: object) -> str:
    size = pdfium.FPDFTextObj_GetText(item, text_page, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFTextObj_GetText(item, text_page, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
