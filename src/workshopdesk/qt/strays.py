"""Cards that lie far away from all others, and where to bring them. Knows nothing of Qt; board units."""

from __future__ import annotations

from collections.abc import Iterable

from workshopdesk.domain.layout import FREE_GAP
from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect

FAR = 1600.0  # a little less than the width of a screen on which the cards have their ordinary size
BESIDE = 48.0

Cell = tuple[int, int]


def stray_cards(geometry: BoardGeometry) -> list[Key]:
    """The loose cards that lie more than FAR from where most cards and frames are, in reading order."""
    home, _ = _home(geometry)
    return [key for key in geometry.reading_order() if not key[1] and _cell(geometry.box(key)) not in home]


def places_beside(geometry: BoardGeometry, keys: Iterable[Key]) -> dict[Key, tuple[float, float]]:
    """Upper left corners for cards in columns at the right of everything else."""
    _, rest = _home(geometry)
    x, y, widest = rest.x + rest.width + BESIDE, rest.y, 0.0
    places: dict[Key, tuple[float, float]] = {}
    for key in keys:
        rect, box = geometry.rect(key), geometry.box(key)
        if places and y + box.height > rest.y + rest.height:
            x, y, widest = x + widest + FREE_GAP, rest.y, 0.0
        places[key] = (x + rect.x - box.x, y + rect.y - box.y)
        y += box.height + FREE_GAP
        widest = max(widest, box.width)
    return places


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
