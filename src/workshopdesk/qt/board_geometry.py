"""Where every card and frame of one board lies, and what lies at a place. Knows nothing of Qt; board units.

A card may lie in several frames (doubled), so what is placed is a pair: note id and cluster id, the latter empty for
a card on free ground.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workshopdesk.domain.areas import area_at
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.layout import FREE_GAP, Frame, frame_of
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Board, Cluster, Note, NotePlace
from workshopdesk.domain.state import State

Key = tuple[str, str]
CELL = 600.0
MEASURED_AT_ONCE = 400  # cards
SNAP = 16.0  # 12 mm on the wall (LOOK.md §4)


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def meets(self, other: Rect) -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def moved_to(self, x: float, y: float) -> Rect:
        return Rect(x, y, self.width, self.height)

    def turned(self, degrees: float, size: float) -> Rect:
        """The smallest upright rectangle around this one, turned and sized about its middle."""
        angle = math.radians(degrees)
        cos, sin = abs(math.cos(angle)), abs(math.sin(angle))
        width = (self.width * cos + self.height * sin) * size
        height = (self.width * sin + self.height * cos) * size
        return Rect(self.x + (self.width - width) / 2, self.y + (self.height - height) / 2, width, height)


@dataclass(frozen=True, slots=True)
class PlacedFrame:
    cluster: Cluster
    frame: Frame
    rect: Rect


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change set moved, added or took away."""

    keys: set[Key]
    cluster_ids: set[str]


class BoardGeometry:
    """The places of one board. `height_of` measures a card; `tallest` is the most it ever returns.

    Measuring thousands of cards takes longer than showing them, so on a large board a frame is laid out with
    estimated heights until it comes into view (`settle`).
    """

    def __init__(self, state: State, board_id: str, height_of: Callable[[Note], float], tallest: float) -> None:
        self._state = state
        self._board_id = board_id
        self._height_of = height_of
        self._tallest = tallest
        self._corners: dict[Key, tuple[float, float]] = {}
        self._cells: dict[tuple[int, int], set[Key]] = {}
        # turned or sized cards: what they cover; and the most that any card has ever covered
        self._boxes: dict[Key, Rect] = {}
        self._reach_x, self._reach_y = CARD_WIDTH, tallest
        self._frames: dict[str, PlacedFrame] = {}
        self._clusters_of: dict[str, set[str]] = {}
        self._estimated: set[str] = set()
        large = state.count(Note) > MEASURED_AT_ONCE
        self._quick_height = _guessed_height if large else height_of
        for cluster in state.all(Cluster):
            self._place_cluster(cluster, self._quick_height)
            if large:
                self._estimated.add(cluster.id)
        for note in state.all(Note):
            self._place_loose(note)

    # Asking

    @property
    def keys(self) -> Iterable[Key]:
        return self._corners.keys()

    @property
    def frames(self) -> Iterable[PlacedFrame]:
        return self._frames.values()

    def frame(self, cluster_id: str) -> PlacedFrame | None:
        return self._frames.get(cluster_id)

    def note(self, key: Key) -> Note:
        return self._state.get(Note, key[0])

    def corner(self, key: Key) -> tuple[float, float] | None:
        """The card's upper left corner, or None when it is not on this board (any more)."""
        return self._corners.get(key)

    def rect(self, key: Key) -> Rect:
        """The card as if it lay upright in its ordinary size; turned and sized cards share its middle."""
        x, y = self._corners[key]
        return Rect(x, y, CARD_WIDTH, self._height_of(self.note(key)))

    def box(self, key: Key) -> Rect:
        """The upright rectangle around what a card covers."""
        return self._boxes.get(key) or self.rect(key)

    def turn(self, key: Key) -> tuple[float, float]:
        """A card's rotation and size as it is seen: in a frame every card lies upright."""
        note = self.note(key)
        return (0.0, 1.0) if key[1] else (note.rotation, note.scale)

    def covers(self, key: Key, x: float, y: float) -> bool:
        """Whether a place is on the card."""
        rect = self.rect(key)
        if key not in self._boxes:
            return rect.holds(x, y)
        rotation, size = self.turn(key)
        angle = math.radians(rotation)
        dx, dy = x - rect.x - rect.width / 2, y - rect.y - rect.height / 2
        along = (dx * math.cos(angle) + dy * math.sin(angle)) / size
        across = (dy * math.cos(angle) - dx * math.sin(angle)) / size
        return abs(along) <= rect.width / 2 and abs(across) <= rect.height / 2

    def key_of(self, note_id: str) -> Key | None:
        """One of the places where a card is seen, or None when it is not on this board."""
        cluster_ids = self._clusters_of.get(note_id) or {""}
        key = (note_id, min(cluster_ids))
        return key if key in self._corners else None

    def is_doubled(self, note_id: str) -> bool:
        return len(self._clusters_of.get(note_id, ())) > 1

    def within(self, area: Rect) -> list[Key]:
        """The cards that meet an area."""
        left, top = area.x - self._reach_x, area.y - self._reach_y
        found: list[Key] = []
        for column in range(int(left // CELL), int((area.x + area.width) // CELL) + 1):
            for row in range(int(top // CELL), int((area.y + area.height) // CELL) + 1):
                found.extend(key for key in self._cells.get((column, row), ()) if self.box(key).meets(area))
        return found

    def settle(self, area: Rect) -> set[Key]:
        """Lay out exactly the frames that come into view in an area; returns the cards that may have moved."""
        moved: set[Key] = set()
        for placed in self.frames_within(area):
            if placed.cluster.id in self._estimated:
                self._take_cluster(placed.cluster.id)
                moved |= self._place_cluster(placed.cluster, self._height_of)
        return moved

    def cards_in_cells(self, columns: range, rows: range) -> list[Key]:
        """The cards whose corner lies in these cells, each CELL units wide and high; nothing is measured."""
        return [key for column in columns for row in rows for key in self._cells.get((column, row), ())]

    def cell(self, key: Key) -> tuple[int, int] | None:
        """The cell of a card's corner; None when it is not on the board (any more)."""
        return self._cell(key) if key in self._corners else None

    @property
    def reach(self) -> tuple[float, float]:
        """The most that any card covers to the right and downwards of its cell's corner."""
        return self._reach_x, self._reach_y

    def frames_within(self, area: Rect) -> list[PlacedFrame]:
        return [placed for placed in self._frames.values() if placed.rect.meets(area)]

    def frame_at(self, x: float, y: float, without: str = "") -> PlacedFrame | None:
        """The frame at a place; of overlapping ones the smallest, because that is the one aimed at."""
        hits = [placed for placed in self._frames.values() if placed.cluster.id != without and placed.rect.holds(x, y)]
        return min(hits, key=lambda placed: placed.frame.width * placed.frame.height, default=None)

    def loose_at(self, x: float, y: float, without: str) -> Key | None:
        """The free card at a place, other than the card `without`."""
        hits = [
            key for key in self.within(Rect(x, y, 1, 1)) if not key[1] and key[0] != without and self.covers(key, x, y)
        ]
        return hits[-1] if hits else None

    def bounds(self) -> Rect:
        """The smallest rectangle around everything; an empty board has the size of one card."""
        areas = [Rect(area.x, area.y, area.width, area.height) for area in self.board.areas]
        if not self._corners and not self._frames and not areas:
            return Rect(0, 0, CARD_WIDTH, CARD_HEIGHT)
        xs = [x for x, _ in self._corners.values()]
        ys = [y for _, y in self._corners.values()]
        rects = [*(placed.rect for placed in self._frames.values()), *self._boxes.values(), *areas]
        left = min([*xs, *(rect.x for rect in rects)])
        top = min([*ys, *(rect.y for rect in rects)])
        right = max([*(x + CARD_WIDTH for x in xs), *(rect.x + rect.width for rect in rects)])
        lowest = max(ys, default=top) - self._tallest
        low = [key for key, (_, y) in self._corners.items() if y >= lowest]
        bottoms = [self._corners[key][1] + self._quick_height(self.note(key)) for key in low]
        bottom = max([*bottoms, *(rect.y + rect.height for rect in rects)])
        return Rect(left, top, right - left, bottom - top)

    def snapped(self, key: Key, x: float, y: float) -> tuple[float, float]:
        """The place beside a neighbour's edge if there is one within SNAP, else the place itself."""
        note = self.note(key)
        paper = Rect(x, y, CARD_WIDTH, self._height_of(note))
        # a card on its way out of a frame goes on lying upright
        own = paper if key[1] else paper.turned(note.rotation, note.scale)
        near = Rect(own.x - SNAP - FREE_GAP, own.y - SNAP - FREE_GAP, own.width + 4 * SNAP, own.height + 4 * SNAP)
        others = [self.box(other) for other in self.within(near) if other != key and not other[1]]
        beside_x = [other.x for other in others]
        beside_x += [other.x + other.width + FREE_GAP for other in others]
        beside_x += [other.x - own.width - FREE_GAP for other in others]
        beside_y = [other.y for other in others]
        beside_y += [other.y + other.height + FREE_GAP for other in others]
        beside_y += [other.y - own.height - FREE_GAP for other in others]
        return x + _nearest(own.x, beside_x) - own.x, y + _nearest(own.y, beside_y) - own.y

    def free_place(self, x: float, y: float, rotation: float = 0.0) -> tuple[float, float]:
        """The nearest place from x, y on, row by row, in no area, where a card covers nothing."""
        step_x, step_y = CARD_WIDTH + FREE_GAP, CARD_HEIGHT + FREE_GAP
        for ring in range(200):
            for row, column in _ring(ring):
                spot = Rect(x + column * step_x, y + row * step_y, CARD_WIDTH, CARD_HEIGHT)
                covered = spot.turned(rotation, 1.0) if rotation else spot
                if self.is_free(covered) and area_at(self.board, spot.x, spot.y) is None:
                    return spot.x, spot.y
        return x, y

    def is_free(self, rect: Rect) -> bool:
        return not self.within(rect) and not self.frames_within(rect)

    @property
    def board(self) -> Board:
        return self._state.get(Board, self._board_id)

    def reading_order(self) -> list[Key]:
        """All cards in rows from left to right; cards of a frame stay together at the frame's place."""

        def band(y: float) -> int:
            return int(y // (CARD_HEIGHT + FREE_GAP))

        def order(key: Key) -> tuple[int, float, float, float]:
            x, y = self._corners[key]
            placed = self._frames.get(key[1])
            return (band(placed.cluster.y), placed.cluster.x, y, x) if placed else (band(y), x, y, x)

        return sorted(self._corners, key=order)

    # Following

    def follow(self, change_set: ChangeSet) -> Touched:
        """Take a committed change over; returns what to draw anew."""
        note_ids = {change.record.id for change in change_set.of(Note)}
        note_ids |= {record.note_id for change in change_set.of(Stroke) if isinstance(record := change.record, Stroke)}
        cluster_ids = {change.record.id for change in change_set.of(Cluster)}
        for change in change_set.of(Cluster):
            for side in (change.old, change.new):
                if isinstance(side, Cluster):
                    note_ids.update(side.members)
        for note_id in tuple(note_ids):
            cluster_ids |= self._clusters_of.get(note_id, set())
        keys: set[Key] = set()
        for cluster_id in cluster_ids:
            keys |= self._take_cluster(cluster_id)
        for note_id in note_ids:
            keys |= self._take_key((note_id, ""))
        for cluster_id in cluster_ids:
            cluster = self._state.find(Cluster, cluster_id)
            if cluster is not None:
                keys |= self._place_cluster(cluster, self._height_of)
        for note_id in note_ids:
            note = self._state.find(Note, note_id)
            if note is not None:
                keys |= self._place_loose(note)
        # whether a card is doubled shows on all its copies
        keys |= {(note_id, cluster_id) for note_id in note_ids for cluster_id in self._clusters_of.get(note_id, ())}
        return Touched(keys, cluster_ids)

    def _place_cluster(self, cluster: Cluster, height_of: Callable[[Note], float]) -> set[Key]:
        if cluster.board_id != self._board_id:
            return set()
        self._estimated.discard(cluster.id)
        find = self._state.find
        frame = frame_of(cluster, lambda note_id: height_of(note) if (note := find(Note, note_id)) else CARD_HEIGHT)
        rect = Rect(cluster.x, cluster.y, frame.width, frame.height)
        self._frames[cluster.id] = PlacedFrame(cluster, frame, rect)
        keys: set[Key] = set()
        for slot in frame.slots:
            key = (slot.note_id, cluster.id)
            self._clusters_of.setdefault(slot.note_id, set()).add(cluster.id)
            self._put_key(key, cluster.x + slot.x, cluster.y + slot.y)
            keys.add(key)
        return keys

    def _place_loose(self, note: Note) -> set[Key]:
        if note.board_id != self._board_id or note.place is not NotePlace.BOARD or self._clusters_of.get(note.id):
            return set()
        if note.rotation or note.scale != 1:
            paper = Rect(note.x, note.y, CARD_WIDTH, self._height_of(note))
            self._put_key((note.id, ""), note.x, note.y, paper.turned(note.rotation, note.scale))
        else:
            self._put_key((note.id, ""), note.x, note.y)
        return {(note.id, "")}

    def _take_cluster(self, cluster_id: str) -> set[Key]:
        placed = self._frames.pop(cluster_id, None)
        keys: set[Key] = set()
        for note_id in placed.cluster.members if placed else ():
            self._clusters_of[note_id].discard(cluster_id)
            keys |= self._take_key((note_id, cluster_id))
        return keys

    def _put_key(self, key: Key, x: float, y: float, box: Rect | None = None) -> None:
        self._corners[key] = (x, y)
        if box is not None:
            self._boxes[key] = box
            self._reach_x, self._reach_y = max(self._reach_x, box.width), max(self._reach_y, box.height)
        self._cells.setdefault(self._cell(key), set()).add(key)

    def _take_key(self, key: Key) -> set[Key]:
        if key not in self._corners:
            return set()
        self._cells[self._cell(key)].discard(key)
        del self._corners[key]
        self._boxes.pop(key, None)
        return {key}

    def _cell(self, key: Key) -> tuple[int, int]:
        box = self._boxes.get(key)
        x, y = (box.x, box.y) if box else self._corners[key]
        return int(x // CELL), int(y // CELL)


def _guessed_height(note: Note) -> float:
    """About how tall a card is: some 14 letters go on a line of 30 units."""
    return max(CARD_HEIGHT, (len(note.text) // 14 + 1) * 30.0 + 10.0)


def _nearest(value: float, places: list[float]) -> float:
    best = min(places, key=lambda place: abs(place - value), default=value)
    return best if abs(best - value) <= SNAP else value


def _ring(distance: int) -> Iterable[tuple[int, int]]:
    """Rows and columns at a distance, to the right and downwards, nearest first."""
    return sorted(
        {(row, distance) for row in range(distance + 1)} | {(distance, column) for column in range(distance + 1)},
        key=sum,
    )
