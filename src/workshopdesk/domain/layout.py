"""Where cards lie on the board: free cards where they were put, clustered cards in the slots of their frame.

Everything in board units (domain/note.py). How tall a card is depends on its text in the font that draws it, so the
caller passes a function for it: the screen measures with its font, the documents with theirs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Cluster

FRAME_GAP = 12.0
FRAME_HEAD = 56.0
FREE_GAP = 16.0

HeightOf = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where one member lies, relative to the frame's upper left corner."""

    note_id: str
    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of a cluster's frame and the slots of its members in reading order."""

    width: float
    height: float
    columns: int
    slots: tuple[Slot, ...]

    def index_at(self, x: float, y: float) -> int:
        """The reading position that a card dropped with its centre at x, y (relative to the frame) would take."""
        column = min(self.columns - 1, max(0, int((x - FRAME_GAP / 2) // (CARD_WIDTH + FRAME_GAP))))
        row = 0
        for first in range(0, len(self.slots), self.columns):
            line = self.slots[first : first + self.columns]
            if y > max(slot.y + slot.height for slot in line):
                row += 1
        return min(len(self.slots), row * self.columns + column)


def columns_for(members: int) -> int:
    """Two columns for an ordinary cluster; more only when the frame would get much taller than wide."""
    return max(2, math.ceil(math.sqrt(members * CARD_HEIGHT / CARD_WIDTH)))


def frame_of(cluster: Cluster, height_of: HeightOf) -> Frame:
    """The frame around a cluster's members; every row is as tall as its tallest card."""
    columns = columns_for(len(cluster.members))
    slots: list[Slot] = []
    y = FRAME_HEAD
    for first in range(0, len(cluster.members), columns):
        row = cluster.members[first : first + columns]
        heights = [height_of(note_id) for note_id in row]
        for column, (note_id, height) in enumerate(zip(row, heights, strict=True)):
            slots.append(Slot(note_id, FRAME_GAP + column * (CARD_WIDTH + FRAME_GAP), y, height))
        y += max(heights) + FRAME_GAP
    if not cluster.members:
        y += CARD_HEIGHT + FRAME_GAP
    return Frame(columns * (CARD_WIDTH + FRAME_GAP) + FRAME_GAP, y, columns, tuple(slots))


def grid_places(count: int, x: float, y: float, columns: int) -> list[tuple[float, float]]:
    """Upper left corners for a number of cards, row by row, for cards that come in together (an import)."""
    step_x, step_y = CARD_WIDTH + FREE_GAP, CARD_HEIGHT + FREE_GAP
    return [(x + (i % columns) * step_x, y + (i // columns) * step_y) for i in range(count)]
