"""Cards and frames that lie far away from all others, and where to bring them. Knows nothing of Qt; board units."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from workshopdesk.domain.layout import FREE_GAP
from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect

FAR = 1600.0  # a little less than the width of a screen on which the cards have their ordinary size
BESIDE = 48.0

Cell = tuple[int, int]


Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Strays:
    """Loose cards in reading order, and the ids of frames."""

    cards: tuple[Key, ...]
    frames: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.cards or self.frames)

    def without(self, note_ids: Collection[str], cluster_ids: Collection[str]) -> Strays:
        cards = tuple(key for key in self.cards if key[0] not in note_ids)
        return Strays(cards, tuple(frame for frame in self.frames if frame not in cluster_ids))


def strays_of(geometry: BoardGeometry) -> Strays:
    """What lies more than FAR from where most cards and frames are."""
    home, _ = _home(geometry)
    cards = (key for key in geometry.reading_order() if not key[1] and _cell(geometry.box(key)) not in home)
    frames = (placed.cluster.id for placed in geometry.frames if not _cells(placed.rect) & home)
    return Strays(tuple(cards), tuple(frames))


def beside(geometry: BoardGeometry, strays: Strays) -> tuple[dict[Key, Place], dict[str, Place]]:
    """Upper left corners for cards and for frames, in columns at the right of everything else, frames first."""
    _, rest = _home(geometry)
    columns = _Columns(rest.x + rest.width + BESIDE, rest.y, rest.y + rest.height)
    frames = {}
    for cluster_id in strays.frames:
        placed = geometry.frame(cluster_id)
        if placed is not None:
            frames[cluster_id] = columns.next(placed.rect)
    cards = {}
    for key in strays.cards:
        rect, box = geometry.rect(key), geometry.box(key)
        x, y = columns.next(box)
        cards[key] = (x + rect.x - box.x, y + rect.y - box.y)
    return cards, frames


class _Columns:
    """Room for one thing after the other, downwards, then in a column further right."""

    def __init__(self, x: float, top: float, bottom: float) -> None:
        self._x, self._y = x, top
        self._top, self._bottom = top, bottom
        self._widest = 0.0

    def next(self, box: Rect) -> Place:
        if self._widest and self._y + box.height > self._bottom:
            self._x, self._y, self._widest = self._x + self._widest + FREE_GAP, self._top, 0.0
        place = self._x, self._y
        self._y += box.height + FREE_GAP
        self._widest = max(self._widest, box.width)
        return place


def _home(geometry: BoardGeometry) -> tuple[set[Cell], Rect]:
    """The cells where most cards are, connected to one another, and the rectangle around what lies in them."""
    found: dict[Cell, list[Rect]] = {}
    for rect in (*(placed.rect for placed in geometry.frames), *(geometry.box(key) for key in geometry.keys)):
        for cell in _cells(rect):
            found.setdefault(cell, []).append(rect)
    best: set[Cell] = set()
    waiting = set(found)
    while waiting:
        group = _connected(waiting.pop(), waiting)
        if sum(len(found[cell]) for cell in group) > sum(len(found[cell]) for cell in best):
            best = group
    rects = [rect for cell in best for rect in found[cell]]
    left, top = min((rect.x for rect in rects), default=0.0), min((rect.y for rect in rects), default=0.0)
    right = max((rect.x + rect.width for rect in rects), default=0.0)
    bottom = max((rect.y + rect.height for rect in rects), default=0.0)
    return best, Rect(left, top, right - left, bottom - top)


def _connected(start: Cell, waiting: set[Cell]) -> set[Cell]:
    """The start cell and every waiting cell that hangs together with it; they wait no longer."""
    group, border = {start}, [start]
    while border:
        column, row = border.pop()
        for neighbour in ((column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            if neighbour in waiting:
                waiting.discard(neighbour)
                group.add(neighbour)
                border.append(neighbour)
    return group


def _cell(rect: Rect) -> Cell:
    return int((rect.x + rect.width / 2) // FAR), int((rect.y + rect.height / 2) // FAR)


def _cells(rect: Rect) -> set[Cell]:
    """Every cell that a rectangle reaches; a large frame reaches several."""
    columns = range(int(rect.x // FAR), int((rect.x + rect.width) // FAR) + 1)
    rows = range(int(rect.y // FAR), int((rect.y + rect.height) // FAR) + 1)
    return {(column, row) for column in columns for row in rows}
