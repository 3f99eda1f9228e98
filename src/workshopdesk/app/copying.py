"""Copies of cards and clusters on another board of the same workshop, each naming what it was copied from (rule M3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands import MoveCluster, MoveNote
from workshopdesk.app.commands_boards import AddCopies
from workshopdesk.app.handlers.notes import taken_to
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.state import Draft, State

Ids = Callable[[], str]


def copies(
    state: State, board_id: str, notes: Sequence[MoveNote], frames: Sequence[MoveCluster], ids: Ids = new_id
) -> AddCopies:
    """Copies of these cards and clusters at these places of a board; a card in several clusters is copied once.

    Raises DomainError("cards-face-down"), DomainError("board-missing"), and so on for what is gone.
    """
    board = state.get(Board, board_id)
    workshop_id = queries.workshop_of(state).id
    places = {move.note_id: (move.x, move.y) for move in notes}
    clusters = [(state.get(Cluster, move.cluster_id), move) for move in frames]
    wanted = dict.fromkeys([*(member for cluster, _ in clusters for member in cluster.members), *places])
    new_ids = {note_id: ids() for note_id in wanted}
    made = []
    for note_id in wanted:
        note = taken_to(Draft(state), state.get(Note, note_id), board)
        x, y = places.get(note_id, (note.x, note.y))
        made.append(replace(note, id=new_ids[note_id], x=x, y=y, derived_from=f"{workshop_id}/{note_id}"))
    strokes = [
        replace(stroke, id=ids(), note_id=new_ids[note_id])
        for note_id in wanted
        for stroke in queries.strokes_of(state, note_id)
    ]
    frames_made = [
        replace(
            cluster,
            id=ids(),
            board_id=board_id,
            members=tuple(new_ids[member] for member in cluster.members),
            x=move.x,
            y=move.y,
            derived_from=f"{workshop_id}/{cluster.id}",
        )
        for cluster, move in clusters
    ]
    return AddCopies(tuple(made), tuple(strokes), tuple(frames_made))
