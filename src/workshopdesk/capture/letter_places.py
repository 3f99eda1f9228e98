"""What the reading model knows of each letter: where it saw it, and how surely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from workshopdesk.capture.hidden_words import Disc, hidden_parts
from workshopdesk.capture.lens import Points

Span = tuple[int, int]


class PlacedScore(float):
    """How sure a row was read, 0 to 1: the mean of its letters. `least`: that of the least sure letter.

    `places`: for each of its letters where it stands, 0 the left and 1 the right end of the row's picture.
    """

    places: tuple[float, ...] = ()
    least: float = 1.0


class PlacingDecoder:
    """Stands in for rapidocr's decoder of rows, which knows the places of letters but hands them on for words only.

    A score is the one thing that rapidocr passes through untouched, so the places travel with it.
    """

    def __init__(self, decoder: Any) -> None:
        self._decoder = decoder

    def __call__(self, seen: Any, with_words: bool = False, **shape: Any) -> tuple[list[Any], list[Any]]:
        rows, words = self._decoder(seen, True, **shape)
        placed = [
            (text, self._placed(text, score, word, sure))
            for (text, score), word, sure in zip(rows, words, seen, strict=True)
        ]
        return placed, words if with_words else []

    def _placed(self, text: str, score: float, words: Any, sure: Any) -> PlacedScore:
        """`sure`: for each column of the picture how sure it shows each letter of the alphabet."""
        placed = PlacedScore(score)
        columns = [column for word in words.word_cols or () for column in word]
        letters = "".join(text.split())
        if not columns or len(columns) != len(letters):
            return placed
        ends = [*columns[1:], len(sure)]
        kinds = self._decoder.dict
        placed.least = min(
            float(sure[first:last, kinds[letter]].max())
            for letter, first, last in zip(letters, columns, ends, strict=True)
        )
        following = iter(columns)
        last = columns[0]
        places = []
        for letter in text:
            last = last if letter.isspace() else next(following)
            places.append((last + 0.5) / words.line_txt_len)
        placed.places = tuple(places)
        return placed


def hidden_spans(box: Points, letters: Sequence[float], dots: Iterable[Disc]) -> list[Span]:
    """First and one behind the last letter under each dot over a row in `box`; both the same where none was read.

    `letters`: where each stands, in pixels from the crop's left edge.
    """
    spans = []
    for left, right in hidden_parts(box, dots):
        first = sum(place < left for place in letters)
        spans.append((first, max(first, sum(place <= right for place in letters))))
    return spans


def joined(spans: Iterable[Span]) -> list[Span]:
    """From left to right, those that touch as one."""
    whole: list[Span] = []
    for first, last in sorted(spans):
        if whole and first <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(last, whole[-1][1]))
        else:
            whole.append((first, last))
    return whole
