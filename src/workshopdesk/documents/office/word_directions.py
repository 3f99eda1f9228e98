"""Tells Word which paragraphs and runs of a file run from right to left; Word orders and joins the letters itself."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from workshopdesk.documents.right_to_left import has_right_to_left, runs_right_to_left

# What may stand behind w:bidi and w:rtl (ECMA-376, part 1, 17.3.1.26 and 17.3.2.28).
_BEHIND_BIDI = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents"),
    *("w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl"),
    *("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)
_BEHIND_RTL = ("w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath")


def tell_directions(body: Any) -> None:
    """Mark every paragraph that runs from right to left, and every run that begins with such words.

    `body` is the XML element that holds the paragraphs, those of tables and links among them.
    """
    for paragraph in body.iter(qn("w:p")):
        words = _words(paragraph)
        if not has_right_to_left(words):
            continue
        if runs_right_to_left(words):
            paragraph.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_BEHIND_BIDI)
        for run in paragraph.iter(qn("w:r")):
            if runs_right_to_left(_words(run)):
                run.get_or_add_rPr().insert_element_before(OxmlElement("w:rtl"), *_BEHIND_RTL)


def _words(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))
