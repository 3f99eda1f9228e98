"""What letting go of cards means: into a frame, onto another card, into a column, on free ground. Board units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshopdesk.app.commands import Command, GatherNotes, MoveNote, MoveNotes, PutInCluster, PutNotesInCluster
from workshopdesk.app.tidying import landing
from workshopdesk.base.ids import new_id
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.layout import FRAME_GAP, FRAME_HEAD, HeightOf, frame_of
from workshopdesk.domain.note import CARD_WIDTH, Board, BoardKind, Cluster
from workshopdesk.domain.state import State
from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect
from workshopdesk.qt.catching import Reach, caught_together, flown
from workshopdesk.qt.group_room import grown_place, head_in


@dataclass(frozen=True, slots=True)
class Drop:
    """A card was let go with its upper left corner at x, y."""

    key: Key
    x: float
    y: float

    def centre(self, geometry: BoardGeometry) -> tuple[float, float]:
        return self.x + CARD_WIDTH / 2, self.y + geometry.rect(self.key).height / 2


def dropped(
    state: State, board: Board, geometry: BoardGeometry, drop: Drop, height_of: HeightOf, sight: Rect | None = None
) -> Command:
    """The wish of one person with one card; `sight` is where hands reach the board, if they do."""
    note_id, cluster_id = drop.key
    centre_x, centre_y = drop.centre(geometry)
    placed = geometry.frame_at(centre_x, centre_y)
    if placed is not None:
        if note_id in placed.cluster.members and placed.cluster.id != cluster_id:
            # its copy is there already: the two become one
            return MoveNote(note_id, drop.x, drop.y, cluster_id)
        index = placed.frame.index_at(centre_x - placed.cluster.x, centre_y - placed.cluster.y)
        corner = grown_place(state, geometry, placed, [drop.key], height_of, sight)
        return PutInCluster(note_id, placed.cluster.id, index, cluster_id, corner)
    other = geometry.loose_at(centre_x, centre_y, note_id)
    if other is not None and not _between_in_column(board, geometry.rect(other), centre_y):
        rect = geometry.rect(other)
        note_ids = (other[0], note_id)
        size = frame_of(Cluster(id="", members=note_ids), height_of)
        frame = Rect(rect.x - FRAME_GAP, rect.y - FRAME_HEAD, size.width, size.height)
        x, y = head_in(frame, sight) if sight else (frame.x, frame.y)
        return GatherNotes(new_id(), board.id, note_ids, x, y, leaves=leaving([drop.key]))
    move = MoveNote(note_id, *geometry.snapped(drop.key, drop.x, drop.y), cluster_id)
    return landing(state, board, [move], height_of)


def dropped_together(
    state: State, geometry: BoardGeometry, keys: Sequence[Key], drop: Drop, height_of: HeightOf, sight: Rect
) -> Command:
    """The wish of one person with several selected cards, one of which was held and let go; `sight` as in `dropped`."""
    centre_x, centre_y = drop.centre(geometry)
    placed = geometry.frame_at(centre_x, centre_y)
    if placed is not None:
        index = placed.frame.index_at(centre_x - placed.cluster.x, centre_y - placed.cluster.y)
        corner = grown_place(state, geometry, placed, keys, height_of, sight)
        return PutNotesInCluster(tuple(key[0] for key in keys), placed.cluster.id, index, leaving(keys), corner)
    start = geometry.rect(drop.key)
    x, y = geometry.snapped(drop.key, drop.x, drop.y) if len(keys) == 1 else (drop.x, drop.y)
    moves = []
    for key in keys:
        rect = geometry.rect(key)
        moves.append(MoveNote(key[0], rect.x + x - start.x, rect.y + y - start.y, key[1]))
    return landing(state, geometry.board, moves, height_of)


def dropped_out(
    geometry: BoardGeometry, keys: Sequence[Key], drop: Drop, flight: tuple[float, float], reach: Reach
) -> MoveNotes | None:
    """The wish for selected cards that were let go out of reach, or thrown out of it; None if they were not.

    `flight` is how far they would fly on, nil if they were only laid down.
    """
    start = geometry.rect(drop.key)
    dx, dy = drop.x - start.x, drop.y - start.y
    boxes = [flown(geometry.box(key), (dx + flight[0], dy + flight[1])) for key in keys]
    thrown = flight != (0, 0) and any(reach.lets_out(box) for box in boxes)
    if not thrown and not reach.misses(*drop.centre(geometry)):
        return None
    rests = caught_together(boxes, boxes[keys.index(drop.key)], reach.area)
    moves = []
    for key, rest in zip(keys, rests, strict=True):
        paper, box = geometry.rect(key), geometry.box(key)
        moves.append(MoveNote(key[0], rest.x + paper.x - box.x, rest.y + paper.y - box.y, key[1]))
    return MoveNotes(tuple(moves))


def _between_in_column(board: Board, rect: Rect, y: float) -> bool:
    """In a column a card lies on another only if it was laid squarely on it; else it wants to be above or below."""
    in_column = board.kind is BoardKind.COLUMNS and area_at(board, rect.x, rect.y) is not None
    return in_column and abs(y - rect.y - rect.height / 2) > rect.height / 4


def leaving(keys: Sequence[Key]) -> tuple[tuple[str, str], ...]:
    """Which cards come out of which clusters."""
    return tuple(key for key in keys if key[1])
