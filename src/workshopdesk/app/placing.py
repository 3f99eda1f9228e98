"""Places for many cards at once, where nothing has been laid out by hand: an import, the practice workshop.

No screen is at hand here, so heights are estimated from the measures of LOOK.md §4; frames are measured again by
whoever draws them.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Sequence

from workshopdesk.app import queries
from workshopdesk.domain.layout import FREE_GAP, frame_of
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Board, Note
from workshopdesk.domain.state import State

GROUND_GAP = 48.0  # between what lies there and what comes new
_LETTERS_PER_LINE = 15
_LINE_HEIGHT = 30.0
_PADDING = 5.0
_MOST_LINES = 12
_WIDE = 16 / 9


def estimated_height(text: str) -> float:
    """About how tall a card is, in board units; rather too tall than too small."""
    # a word that is longer than a line begins a new one, and goes on in the next
    wrapped = textwrap.wrap(text, _LETTERS_PER_LINE, break_long_words=False)
    lines = min(_MOST_LINES, sum(math.ceil(len(line) / _LETTERS_PER_LINE) for line in wrapped))
    return max(CARD_HEIGHT, lines * _LINE_HEIGHT + 2 * _PADDING)


def wide_columns(count: int) -> int:
    """How many columns make a block of that many cards about as wide as a screen."""
    return max(1, math.ceil(math.sqrt(count * _WIDE * CARD_HEIGHT / CARD_WIDTH)))


def rows_of_cards(texts: Sequence[str], x: float, y: float, columns: int) -> list[tuple[float, float]]:
    """Upper left corners row by row; every row is as tall as its tallest card."""
    places: list[tuple[float, float]] = []
    for first in range(0, len(texts), columns):
        row = texts[first : first + columns]
        places += [(x + column * (CARD_WIDTH + FREE_GAP), y) for column in range(len(row))]
        y += max(estimated_height(text) for text in row) + FREE_GAP
    return places


def ground_below(state: State, board_id: str) -> tuple[float, float]:
    """The upper left corner of the free ground below everything that lies on a board; 0, 0 for an empty one."""
    boxes = list(_boxes(state, board_id))
    if not boxes:
        return 0.0, 0.0
    return min(x for x, _ in boxes), max(bottom for _, bottom in boxes) + GROUND_GAP


def _boxes(state: State, board_id: str) -> Iterable[tuple[float, float]]:
    """Left and lower edge of every area, frame and loose card."""
    for area in state.get(Board, board_id).areas:
        yield area.x, area.y + area.height
    for cluster in queries.clusters(state, board_id):
        frame = frame_of(cluster, lambda note_id: estimated_height(state.get(Note, note_id).text))
        yield cluster.x, cluster.y + frame.height
    for note in queries.loose_notes(state):
        if note.board_id == board_id:
            yield note.x, note.y + estimated_height(note.text) * note.scale
