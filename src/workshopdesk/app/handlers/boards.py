"""Rules M1 to M5 and N13: several boards, and what a board's areas say about the cards that lie on it."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands import AddNotes
from workshopdesk.app.commands_boards import AddCopies, LayOnBoard
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.membership import keep_or_remove
from workshopdesk.app.handlers.notes import laid, taken_to
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.state import Draft


@handle.register
def _(command: LayOnBoard, draft: Draft) -> str:
    board = draft.get(Board, command.board_id)
    leaving = {move.note_id for move in command.notes}
    going = {move.cluster_id for move in command.frames}
    for move in command.frames:
        cluster = draft.get(Cluster, move.cluster_id)
        # a card of the cluster that is also named on its own lies where it is laid on its own
        members = tuple(member for member in cluster.members if member not in leaving)
        keep_or_remove(draft, replace(cluster, board_id=board.id, members=members, x=move.x, y=move.y))
        for note_id in members:
            _leave_others(draft, note_id, going)
            draft.put(replace(taken_to(draft, draft.get(Note, note_id), board), area_id=""))
    for wish in command.notes:
        note = draft.get(Note, wish.note_id)
        if note.place is not NotePlace.BOARD:
            raise DomainError("note-not-on-board", id=note.id)
        clustered = bool(queries.clusters_of(draft, note.id))
        _leave_others(draft, note.id, set())
        # it lay upright in its cluster and goes on doing so
        upright = replace(note, rotation=0.0, scale=1.0) if clustered else note
        draft.put(laid(board, taken_to(draft, upright, board), wish.x, wish.y))
    return "lay-on-board"


@handle.register
def _(command: AddCopies, draft: Draft) -> str:
    handle(AddNotes(command.notes), draft)
    for stroke in command.strokes:
        draft.get(Note, stroke.note_id)
        draft.add(stroke)
    last = max((cluster.number for cluster in draft.all(Cluster)), default=0)
    for number, cluster in enumerate(command.clusters, last + 1):
        draft.get(Board, cluster.board_id)
        for note_id in cluster.members:
            note = draft.get(Note, note_id)
            if note.board_id != cluster.board_id:
                raise DomainError("on-another-board", id=note_id)
            draft.put(replace(note, area_id=""))
        draft.add(replace(cluster, number=number))
    return "add-copies"


def renew_areas(draft: Draft, board: Board) -> None:
    """Every card of a board whose areas have changed is told anew in which one it lies (N13); its kind stays."""
    kept = {area.id for area in board.areas}
    clustered = {note_id for cluster in queries.clusters(draft, board.id) for note_id in cluster.members}
    for note in [note for note in draft.all(Note) if note.board_id == board.id]:
        if note.place is NotePlace.BOARD and note.id not in clustered:
            area = area_at(board, note.x, note.y)
            area_id = area.id if area else ""
        else:
            area_id = note.area_id if note.area_id in kept else ""
        if area_id != note.area_id:
            draft.put(replace(note, area_id=area_id))


def _leave_others(draft: Draft, note_id: str, going: set[str]) -> None:
    """Out of every cluster that does not go along."""
    for cluster in queries.clusters_of(draft, note_id):
        if cluster.id not in going:
            rest = tuple(member for member in cluster.members if member != note_id)
            keep_or_remove(draft, replace(cluster, members=rest))
