"""How easy a text is to read: a hint for who writes the summary in Einfache Sprache, never a condition.

Flesch-Amstad: 180 - words per sentence - 58.5 * syllables per word (Toni Amstad: Wie verständlich sind unsere
Zeitungen? Zürich 1978); for English the original, 206.835 - 1.015 * words per sentence - 84.6 * syllables per word
(Rudolf Flesch: A new readability yardstick. Journal of Applied Psychology 32, 1948). Higher is easier; from 70 a text
counts as easy, below 50 as hard.
LIX: words per sentence + 100 * long words / words, long ones with more than six letters (Carl-Hugo Björnsson:
Läsbarhet. Stockholm 1968). Lower is easier; below 40 is easy, from 50 hard.

A line without a full stop is a sentence of its own. Syllables are counted as groups of vowels, which is right for nine
words of ten and wrong for foreign ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

FEWEST_WORDS = 10
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…:;]+(?=\s|$)|\n+")
_VOWELS = re.compile(r"aa|ee|oo|ai|ei|au|äu|eu|ie|ay|ey|[aeiouäöüyáéíóúàèìòùâêîôû]", re.IGNORECASE)
_ENGLISH_VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)  # an e at the end is silent
_LONG = 6  # letters; longer words are long


class Ease(StrEnum):
    EASY = "easy"
    MIDDLE = "middle"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Readability:
    """Both figures of a text, rounded to whole numbers, and what they mean together: the harder of the two counts."""

    flesch: int
    lix: int
    ease: Ease


def readability(text: str, language: str) -> Readability | None:
    """`language` is "de" or "en". None for fewer than FEWEST_WORDS words: the figures would say nothing."""
    words = _WORD.findall(text)
    if len(words) < FEWEST_WORDS:
        return None
    sentences = max(1, sum(bool(_WORD.search(part)) for part in _SENTENCE_END.split(text)))
    length = len(words) / sentences
    syllables = sum(_syllables(word, language) for word in words) / len(words)
    long = sum(len(word.replace("-", "")) > _LONG for word in words)
    if language.startswith("en"):
        flesch = 206.835 - 1.015 * length - 84.6 * syllables
    else:
        flesch = 180 - length - 58.5 * syllables
    lix = length + 100 * long / len(words)
    return Readability(round(flesch), round(lix), _ease(flesch, lix))


def _syllables(word: str, language: str) -> int:
    if language.startswith("en"):
        return max(1, len(_ENGLISH_VOWELS.findall(word.removesuffix("e"))))
    return max(1, len(_VOWELS.findall(word)))


def _ease(flesch: float, lix: float) -> Ease:
    if flesch >= 70 and lix < 40:
        return Ease.EASY
    return Ease.HARD if flesch < 50 or lix >= 50 else Ease.MIDDLE
