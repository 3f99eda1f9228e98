"""Where things lie that go from one board to another, and on which boards a change took place."""

from __future__ import annotations

from collections.abc import Mapping

from workshopdesk.app.commands import MoveCluster, MoveNote
from workshopdesk.app.placing import GROUND_GAP, ground_below
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Board, BoardKind, Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

Corner = tuple[float, float]


def places_on(
    state: State, board_id: str, notes: Mapping[str, Corner], frames: Mapping[str, Corner]
) -> tuple[tuple[MoveNote, ...], tuple[MoveCluster, ...]]:
    """New places on another board for cards and frames by their upper left corners: to each other as they lay before.

    They lie below everything; on a board with columns, which have no lower end, beside the columns and below what is
    there. Raises DomainError("board-missing").
    """
    corners = [*notes.values(), *frames.values()]
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    x, y = ground_below(state, board_id)
    board = state.get(Board, board_id)
    if board.kind is BoardKind.COLUMNS and board.areas:
        x = max(area.x + area.width for area in board.areas) + GROUND_GAP
    dx, dy = x - left, y - top
    return (
        tuple(MoveNote(note_id, x + dx, y + dy) for note_id, (x, y) in notes.items()),
        tuple(MoveCluster(cluster_id, x + dx, y + dy) for cluster_id, (x, y) in frames.items()),
    )


def record_boards(state: State, change_set: ChangeSet) -> tuple[str, ...]:
    """The boards on which something was changed that lies there now; of what is gone, where it was."""
    now = dict.fromkeys(_board_of(state, change.new) for change in change_set)
    before = dict.fromkeys(_board_of(state, change.old) for change in change_set if change.new is None)
    return tuple(board_id for board_id in now | before if state.find(Board, board_id) is not None)


def _board_of(state: State, record: Record | None) -> str:
    if isinstance(record, Note | Cluster):
        return record.board_id
    if isinstance(record, Stroke):
        return _board_of(state, state.find(Note, record.note_id))
    return record.id if isinstance(record, Board) else ""
