"""Spreadsheets run cells that look like formulas. A quote before them stops that; reading takes it away again.

Rule of DOCUMENTS.md §4: dangerous is = + - @, also full width, after any blanks, and a tab or carriage return in front.
"""

from __future__ import annotations

import re

# The quotes belong to the rule: a text that has one itself gets a second one, so that nothing is lost on the way back.
_DANGEROUS = re.compile(r"'*(?:[\t\r]|\s*[=+\-@＝＋－＠])")


def guarded(text: str) -> str:
    """The text as it may stand in a cell."""
    return "'" + text if _DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    """The reverse of `guarded`."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text) else text
