"""A TrueType font whose text can be copied and read aloud: mends ReportLab's ToUnicode tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from workshopdesk.documents.right_to_left import plain_letters

_ENTRIES_PER_BLOCK = 100  # ISO 32000-1, 9.10.3
_NOT_ALLOWED = (0x0000, 0xFEFF, 0xFFFE)  # ISO 14289-1, 7.21.7


class ReadableFont(TTFont):  # type: ignore[misc]  # reportlab is untyped
    """ReportLab 5.1 writes U+0000 entries and five digits above U+FFFF; both are invalid."""

    def addObjects(self, document: Any) -> None:
        state = self.state.get(document)
        subsets = list(state.subsets) if state else []
        super().addObjects(document)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
            document.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode_table(name, subset)


def to_unicode_table(font_name: str, subset: Sequence[int]) -> str:
    """The CMap from a subset's codes (its indices) to UTF-16BE, in blocks of at most 100 entries."""
    rows = [
        f"<{code:02X}> <{plain_letters(chr(character)).encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for code, character in enumerate(subset)
        if character not in _NOT_ALLOWED
    ]
    blocks = (rows[first : first + _ENTRIES_PER_BLOCK] for first in range(0, len(rows), _ENTRIES_PER_BLOCK))
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{font_name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *("{} beginbfchar\n{}\nendbfchar".format(len(block), "\n".join(block)) for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
