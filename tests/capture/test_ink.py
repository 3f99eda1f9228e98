"""Handwriting becomes a picture that words can be read from; tests/qt/test_ink_words.py reads them."""

from __future__ import annotations

from workshopdesk.capture.ink_picture import SCALE, ink_picture
from workshopdesk.domain.ink import InkPoint, Stroke, as_text, pack_points

LETTERS = {
    "H": (((0, 0), (0, 10)), ((6, 0), (6, 10)), ((0, 5), (6, 5))),
    "A": (((0, 10), (3, 0), (6, 10)), ((1, 6), (5, 6))),
    "L": (((0, 0), (0, 10), (5, 10)),),
    "T": (((0, 0), (6, 0)), ((3, 0), (3, 10))),
    "E": (((5, 0), (0, 0), (0, 10), (5, 10)), ((0, 5), (4, 5))),
}


def written(word: str, left: float = 20, top: float = 40, size: float = 3) -> str:
    """A word in straight strokes with a slight slant, letters ten times `size` units high."""
    strokes = []
    for place, letter in enumerate(word):
        for line in LETTERS[letter]:
            slanted = [(place * 8 + x + (10 - y) * 0.08, y + x * 0.05) for x, y in line]
            points = [InkPoint(left + x * size, top + y * size) for x, y in slanted]
            strokes.append(Stroke(id="", position=len(strokes) + 1, points=pack_points(points, False)))
    return as_text(strokes)


def test_ink_is_drawn_where_it_was_written() -> None:
    """I6: three pixels to a millimetre, with white around it."""
    picture = ink_picture(written("L"))
    assert abs(picture.shape[0] - (2 * 24 + 30.75 * SCALE)) <= 1
    assert picture[0].min() == 255
    assert picture.min() == 0
    assert ink_picture("").min() == 255
