"""Paragraphs, headings, lists and links: every word of a document comes from here."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.styles import ParagraphStyle

from workshopdesk.documents.addresses import shown
from workshopdesk.documents.tagging.canvas import Path
from workshopdesk.documents.tagging.flowables import NO_PATH, TaggedParagraph
from workshopdesk.documents.text import broken_address, markup
from workshopdesk.documents.tokens import ACCENT_HEX, BODY, H2, H3, H4, ITEM, MICRO

_HEADING_STYLES = {"H2": H2, "H3": H3}


def text(
    words: str, style: ParagraphStyle = BODY, tag: str = "P", path: Path = NO_PATH, bullet: str | None = None
) -> TaggedParagraph:
    """A paragraph of anybody's words: always escaped, with a font for every character."""
    return TaggedParagraph(markup(words, style.fontName), style, bullet, tag=tag, path=path)


def optional(words: str, style: ParagraphStyle = BODY, tag: str = "P") -> list[TaggedParagraph]:
    """The paragraph, or nothing where there are no words."""
    return [text(words, style, tag)] if words.strip() else []


def prose(words: str, style: ParagraphStyle = BODY) -> list[TaggedParagraph]:
    """One paragraph for every line that has words."""
    return [text(line, style) for line in words.splitlines() if line.strip()]


def joined(
    pieces: Iterable[tuple[str, str]], style: ParagraphStyle, separator: str = " · ", path: Path = NO_PATH
) -> TaggedParagraph:
    """A line of (words, address) pieces; a piece with an address is a link."""
    return TaggedParagraph(
        separator.join(_piece(words, address, style) for words, address in pieces if words), style, path=path
    )


def address_line(
    address: str, width: float, style: ParagraphStyle = MICRO, colour: str = ACCENT_HEX
) -> TaggedParagraph:
    """The address in full, as one types it, and as a link of this colour; in lines of at most `width` points."""
    lines = broken_address(shown(address), style.fontName, style.fontSize, width)
    link = f'<a href={quoteattr(address)} color="{colour}">{"<br/>".join(map(escape, lines))}</a>'
    return TaggedParagraph(link, style, unbroken=True)


def heading(tag: str, words: str, key: str, style: ParagraphStyle | None = None) -> TaggedParagraph:
    """A heading "H2" or "H3" that contents and bookmarks list under `key`."""
    paragraph = text(words, style or _HEADING_STYLES[tag], tag)
    paragraph.key = key
    paragraph.label = words
    return paragraph


def small_heading(words: str) -> TaggedParagraph:
    """A heading within a section, too small for the contents."""
    return text(words, H4, "H3")


def bullets(lines: Iterable[str], style: ParagraphStyle = ITEM) -> list[TaggedParagraph]:
    """A list with dashes."""
    token = object()
    return [text(line, style, "LI", (("L", token),), "–") for line in lines]


def list_item(token: object) -> tuple[Path, Path]:
    """The paths of a new item of the list `token`: for its label, and for its words."""
    item: Path = (("L", token), ("LI", object()))
    return item, (*item, ("LBody", object()))


def _piece(words: str, address: str, style: ParagraphStyle) -> str:
    inner = markup(words, style.fontName)
    return f'<a href={quoteattr(address)} color="{ACCENT_HEX}">{inner}</a>' if address else inner
