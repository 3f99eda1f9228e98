"""Words as they are searched for: without case, accents, umlauts and punctuation, so that "banke" finds "Bänke".

"ä" and "ae" fold to the same letter (DIN 5007 knows both ways of sorting; people type both), as do "ß" and "ss".
"""

from __future__ import annotations

import re
import unicodedata

_TWO_LETTERS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
_UMLAUT_AS_TWO = re.compile("([aou])e")
_NO_LETTERS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """The text's letters and digits in lower case with single blanks between the words."""
    lower = text.casefold()
    if not lower.isascii():
        lower = lower.translate(_TWO_LETTERS)
        apart = unicodedata.normalize("NFKD", lower)
        lower = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _NO_LETTERS.sub(" ", _UMLAUT_AS_TWO.sub(r"\1", lower)).strip()


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of a search, each once; an idea is found if it holds all of them, anywhere in a word."""
    return tuple(dict.fromkeys(folded(query).split()))
