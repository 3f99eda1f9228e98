"""Rules S1 to S5, S7: what happens to several cards in one step."""

from __future__ import annotations

import random
from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands import (
    BinNote,
    BinNotes,
    BringBack,
    ColourNote,
    ColourNotes,
    MoveNotes,
    ParkNote,
    ParkNotes,
    PutInCluster,
    PutNotesInCluster,
    ShuffleNotes,
    TidyBoard,
    TurnCards,
)
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.membership import take_out
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.note import Board, Cluster
from workshopdesk.domain.state import Draft


@handle.register
def _(command: MoveNotes, draft: Draft) -> str:
    for move in command.moves:
        handle(move, draft)
    return "move-notes"


@handle.register
def _(command: ColourNotes, draft: Draft) -> str:
    for note_id in command.note_ids:
        handle(ColourNote(note_id, command.colour), draft)
    return "colour-notes"


@handle.register
def _(command: ParkNotes, draft: Draft) -> str:
    for note_id in command.note_ids:
        handle(ParkNote(note_id), draft)
    return "park-notes"


@handle.register
def _(command: BinNotes, draft: Draft) -> str:
    for note_id in command.note_ids:
        handle(BinNote(note_id), draft)
    return "bin-notes"


@handle.register
def _(command: PutNotesInCluster, draft: Draft) -> str:
    members = draft.get(Cluster, command.cluster_id).members
    arriving = list(dict.fromkeys(command.note_ids))
    # members that move within their own cluster do not count for the place where the others come in
    index = max(0, command.index)
    index -= sum(member in arriving for member in members[:index])
    for note_id, cluster_id in command.leaves:
        if cluster_id != command.cluster_id:
            take_out(draft, note_id, cluster_id)
    for note_id in arriving:
        handle(PutInCluster(note_id, command.cluster_id, len(members) + len(arriving)), draft)
    cluster = draft.get(Cluster, command.cluster_id)
    others = [member for member in cluster.members if member not in arriving]
    x, y = command.corner or (cluster.x, cluster.y)
    draft.put(replace(cluster, members=(*others[:index], *arriving, *others[index:]), x=x, y=y))
    return "put-notes-in-cluster"


@handle.register
def _(command: TidyBoard, draft: Draft) -> str:
    for wish in (*command.frames, *command.notes):
        handle(wish, draft)
    return "tidy-board"


@handle.register
def _(command: BringBack, draft: Draft) -> str:
    for wish in (*command.frames, *command.notes):
        handle(wish, draft)
    return "bring-back"


@handle.register
def _(command: ShuffleNotes, draft: Draft) -> str:
    """Cards stay within their area: where a card lies says what it means."""
    board = draft.get(Board, command.board_id)
    chance = random.Random(command.seed)
    by_area: dict[str, list[int]] = {}
    loose = [note for note in queries.loose_notes(draft) if note.board_id == board.id]
    for position, note in enumerate(loose):
        area = area_at(board, note.x, note.y)
        by_area.setdefault(area.id if area else "", []).append(position)
    for positions in by_area.values():
        targets = positions.copy()
        chance.shuffle(targets)
        for position, target in zip(positions, targets, strict=True):
            draft.put(replace(loose[position], x=loose[target].x, y=loose[target].y))
    return "shuffle-notes"


@handle.register
def _(command: TurnCards, draft: Draft) -> str:
    draft.put(replace(draft.get(Board, command.board_id), face_down=command.face_down))
    return "turn-cards-down" if command.face_down else "turn-cards-up"
