"""Where cards and frames lie when the board is tidied, and the calm stacks of columns. Board units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.commands import MoveCluster, MoveNote, MoveNotes, TidyBoard
from workshopdesk.domain.areas import AREA_HEAD, area_at, cards_across, left_edge
from workshopdesk.domain.layout import FREE_GAP, HeightOf, frame_of
from workshopdesk.domain.locks import locks_of
from workshopdesk.domain.note import CARD_WIDTH, Area, Board, BoardKind, Note, NoteKind
from workshopdesk.domain.state import State

TIDY_GAP = 24.0  # between frames
_WIDE = 16 / 9


@dataclass(frozen=True, slots=True)
class _Box:
    """What a card or a frame covers; a turned or large card reaches beyond its corner by `left` and `top`."""

    id: str
    width: float
    height: float
    left: float = 0.0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a locked thing covers."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, x: float, y: float, box: _Box, gap: float) -> bool:
        across = x < self.x + self.width + gap and self.x < x + box.width + gap
        return across and y < self.y + self.height + gap and self.y < y + box.height + gap


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where rows begin, how far they may go where something is in their way, and what that is."""

    left: float
    right: float
    kept: Sequence[_Kept]

    def room(self, box: _Box, x: float, y: float, gap: float) -> tuple[float, float]:
        """The next place from x, y on, to the right or else further down, that covers nothing locked."""
        while (kept := next((kept for kept in self.kept if kept.meets(x, y, box, gap)), None)) is not None:
            x = kept.x + kept.width + gap
            if x + box.width > self.right:
                ends = (kept.y + kept.height + gap for kept in self.kept)
                x, y = self.left, min(end for end in ends if end > y)
        return x, y


@dataclass(frozen=True, slots=True)
class Locked:
    """Loose cards and frames that stay where they lie; a frame cannot move with a locked card in it."""

    note_ids: frozenset[str]
    cluster_ids: frozenset[str]

    @property
    def count(self) -> int:
        return len(self.note_ids) + len(self.cluster_ids)


def locked_things(state: State, board_id: str) -> Locked:
    """What rules L1 and L3 keep from being moved on a board that is not locked itself."""
    locks = locks_of(state)
    board = state.get(Board, board_id)
    locked_notes = frozenset(locks.notes)
    areas = [area for area in board.areas if area.id in locks.areas]
    loose = _loose(state, board_id)
    notes = frozenset(note.id for note in loose if note.id in locks.notes or note.area_id in locks.areas)
    clusters = frozenset(
        cluster.id
        for cluster in queries.clusters(state, board_id)
        if area_at(board, cluster.x, cluster.y) in areas or not locked_notes.isdisjoint(cluster.members)
    )
    return Locked(notes, clusters)


def tidied(state: State, board_id: str, height_of: HeightOf) -> TidyBoard:
    """Frames by number in rows, free cards in rows below them; cards in an area stay in it, in rows.

    What is in no area lies to the right of all areas, because columns have no lower end. What is locked stays where it
    lies, and everything else is laid around it.
    """
    board = state.get(Board, board_id)
    boxes = {note.id: _card_box(note, height_of) for note in _loose(state, board_id)}
    locked = locked_things(state, board_id)
    kept = [
        _Kept(note.x - boxes[note.id].left, note.y - boxes[note.id].top, boxes[note.id].width, boxes[note.id].height)
        for note in _loose(state, board_id)
        if note.id in locked.note_ids
    ]
    frames, clusters = [], []
    for cluster in queries.clusters(state, board_id):
        frame = frame_of(cluster, height_of)
        if cluster.id in locked.cluster_ids:
            kept.append(_Kept(cluster.x, cluster.y, frame.width, frame.height))
        else:
            frames.append(_Box(cluster.id, frame.width, frame.height))
            clusters.append(cluster)

    def seen_at(note: Note) -> tuple[float, float]:
        box = boxes[note.id]
        return note.y - box.top, note.x - box.left

    notes = sorted((note for note in _loose(state, board_id) if note.id not in locked.note_ids), key=seen_at)
    moves: list[MoveNote] = []
    for area in board.areas:
        own = [boxes[note.id] for note in notes if _area_id(board, note) == area.id]
        rows = [own[first : first + cards_across(area)] for first in range(0, len(own), cards_across(area))]
        ground = _Ground(left_edge(area), area.x + area.width, kept)
        places, _ = _in_rows(rows, ground, area.y + AREA_HEAD, FREE_GAP)
        moves += [MoveNote(*place) for place in places]
    free = [note for note in notes if not _area_id(board, note)]
    cards = [boxes[note.id] for note in free]
    width = _wide_enough([*frames, *cards])
    corners = [(cluster.x, cluster.y) for cluster in clusters]
    corners += [(note.x, note.y) for note in free]
    x = min((x for x, _ in corners), default=0.0)
    y = min((y for _, y in corners), default=0.0)
    if board.areas:
        x = max(area.x + area.width for area in board.areas) + 2 * TIDY_GAP
        y = min(area.y for area in board.areas)
    ground = _Ground(x, math.inf, kept)
    placed, y = _in_rows(_rows(frames, width, TIDY_GAP), ground, y, TIDY_GAP)
    loose, _ = _in_rows(_rows(cards, width, FREE_GAP), ground, y, FREE_GAP)
    moves += [MoveNote(*place) for place in loose]
    return TidyBoard(tuple(MoveCluster(*place) for place in placed), tuple(moves))


def stacked(state: State, area: Area, arriving: Sequence[MoveNote], height_of: HeightOf) -> tuple[MoveNote, ...]:
    """The arriving cards and those they push aside, as one stack below the column's title.

    The stack keeps the order of the cards' places; where two lie at the same height, the arriving one comes first.
    """
    coming = {move.note_id: move for move in arriving}
    there = [note for note in _loose_in(state, area) if note.id not in coming]
    order = [(move.y, 0, i, move.note_id) for i, move in enumerate(arriving)]
    order += [(note.y, 1, i, note.id) for i, note in enumerate(there)]
    x, y = left_edge(area), area.y + AREA_HEAD
    moves: list[MoveNote] = []
    for _, _, _, note_id in sorted(order):
        note = state.get(Note, note_id)
        if note_id in coming or (note.x, note.y) != (x, y):
            moves.append(MoveNote(note_id, x, y, coming[note_id].leaves if note_id in coming else ""))
        y += height_of(note_id) + FREE_GAP
    return tuple(moves)


def landing(state: State, board: Board, moves: Sequence[MoveNote], height_of: HeightOf) -> MoveNote | MoveNotes:
    """The wish for laying cards down at places that were aimed at; on a board of columns they join the stacks."""
    laid: list[MoveNote] = []
    for area in board.areas if board.kind is BoardKind.COLUMNS else ():
        arriving = [move for move in moves if area_at(board, move.x, move.y) == area]
        laid += stacked(state, area, arriving, height_of) if arriving else ()
    landed = {move.note_id for move in laid}
    laid += [move for move in moves if move.note_id not in landed]
    return laid[0] if len(laid) == 1 else MoveNotes(tuple(laid))


def end_of_column(state: State, board: Board, kind: NoteKind, height_of: HeightOf) -> tuple[float, float] | None:
    """Where a new card of a kind goes on a board with an area for it: below the cards that lie there."""
    area = next((area for area in board.areas if area.note_kind == kind), None)
    if area is None:
        return None
    bottoms = (note.y + height_of(note.id) + FREE_GAP for note in _loose_in(state, area))
    return left_edge(area), max(bottoms, default=area.y + AREA_HEAD)


def _loose(state: State, board_id: str) -> list[Note]:
    return [note for note in queries.loose_notes(state) if note.board_id == board_id]


def _loose_in(state: State, area: Area) -> list[Note]:
    return [note for note in queries.loose_notes(state) if note.area_id == area.id]


def _area_id(board: Board, note: Note) -> str:
    area = area_at(board, note.x, note.y)
    return area.id if area else ""


def _card_box(note: Note, height_of: HeightOf) -> _Box:
    """Cards are turned and sized around their middle."""
    height = height_of(note.id)
    turn = math.radians(note.rotation)
    across = (abs(math.cos(turn)) * CARD_WIDTH + abs(math.sin(turn)) * height) * note.scale
    down = (abs(math.sin(turn)) * CARD_WIDTH + abs(math.cos(turn)) * height) * note.scale
    return _Box(note.id, across, down, (across - CARD_WIDTH) / 2, (down - height) / 2)


def _wide_enough(boxes: Iterable[_Box]) -> float:
    """How wide rows must be for a board about as wide as a screen."""
    sizes = [(box.width + TIDY_GAP, box.height + TIDY_GAP) for box in boxes]
    ground = sum(width * height for width, height in sizes)
    return max(math.sqrt(ground * _WIDE), max((width for width, _ in sizes), default=0.0))


def _rows(boxes: Iterable[_Box], width: float, gap: float) -> list[list[_Box]]:
    rows: list[list[_Box]] = []
    used = math.inf
    for box in boxes:
        if used + box.width > width:
            rows.append([])
            used = 0.0
        rows[-1].append(box)
        used += box.width + gap
    return rows


def _in_rows(
    rows: Iterable[Sequence[_Box]], ground: _Ground, y: float, gap: float
) -> tuple[list[tuple[str, float, float]], float]:
    """Upper left corners row by row, and where the next row would begin."""
    places: list[tuple[str, float, float]] = []
    for row in rows:
        left, bottom = ground.left, y
        for box in row:
            left, top = ground.room(box, left, y, gap)
            if top > y:
                # no room beside what is locked: a row of its own below it
                y = top
            places.append((box.id, left + box.left, y + box.top))
            left += box.width + gap
            bottom = max(bottom, y + box.height)
        y = bottom + gap
    return places, y
