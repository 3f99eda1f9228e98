"""Places on a plenary board: an area for every table, in it the table's clusters, and below them its loose cards.

Everything in board units. No screen is at hand, so heights are estimated (app/placing.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshopdesk.app.placing import estimated_height, rows_of_cards
from workshopdesk.domain.areas import AREA_HEAD
from workshopdesk.domain.layout import FRAME_GAP, frame_of
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Cluster, Note

MOST_ACROSS = 4
"""So many tables side by side: what a wall still shows in readable letters."""

_CARDS_ACROSS = 4
_BETWEEN_AREAS = 48.0
_INSIDE = 24.0
_NARROW_FRAME = 2 * (CARD_WIDTH + FRAME_GAP) + FRAME_GAP  # that of most clusters, two cards wide


@dataclass(frozen=True, slots=True)
class TableThings:
    """What lies in one table's area, in this order; `words` are those of every card in a cluster, by its id."""

    clusters: Sequence[Cluster]
    loose: Sequence[Note]
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TablePlaces:
    """The area's rectangle and the upper left corners of the clusters and of the loose cards, in their order."""

    x: float
    y: float
    width: float
    height: float
    clusters: tuple[tuple[float, float], ...]
    loose: tuple[tuple[float, float], ...]


def plenary_places(tables: Sequence[TableThings]) -> list[TablePlaces]:
    """Areas row by row; those of a row are equally tall, and nothing overlaps."""
    across = min(MOST_ACROSS, math.ceil(math.sqrt(len(tables) * 2)))
    places: list[TablePlaces] = []
    y = 0.0
    for first in range(0, len(tables), across):
        row: list[TablePlaces] = []
        x = 0.0
        for table in tables[first : first + across]:
            row.append(_places(table, x, y))
            x += row[-1].width + _BETWEEN_AREAS
        tallest = max(one.height for one in row)
        places += [TablePlaces(one.x, y, one.width, tallest, one.clusters, one.loose) for one in row]
        y += tallest + _BETWEEN_AREAS
    return places


def _places(table: TableThings, x: float, y: float) -> TablePlaces:
    sizes = [frame_of(one, lambda note_id: estimated_height(table.words[note_id])) for one in table.clusters]
    inner = max([2 * _NARROW_FRAME + _INSIDE, *(size.width for size in sizes)])
    left, down = x + _INSIDE, y + AREA_HEAD + _INSIDE
    clusters: list[tuple[float, float]] = []
    across, row_height = left, 0.0
    for size in sizes:
        if across > left and across + size.width > left + inner:
            across, down, row_height = left, down + row_height + _INSIDE, 0.0
        clusters.append((across, down))
        across += size.width + _INSIDE
        row_height = max(row_height, size.height)
    if clusters:
        down += row_height + _INSIDE
    loose = rows_of_cards([note.text for note in table.loose], left, down, _CARDS_ACROSS)
    ends = [py + estimated_height(note.text) for (_, py), note in zip(loose, table.loose, strict=True)]
    bottom = max([down, y + AREA_HEAD + _INSIDE + CARD_HEIGHT, *(end + _INSIDE for end in ends)])
    return TablePlaces(x, y, inner + 2 * _INSIDE, bottom - y, tuple(clusters), tuple(loose))
