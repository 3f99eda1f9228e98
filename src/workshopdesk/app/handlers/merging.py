"""Rules N14 to N17: cards that say the same become one card with sources, and are taken apart again."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands_merging import MergeNotes, SeparateNotes
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.inheritance import hand_over_card
from workshopdesk.app.handlers.membership import take_out_everywhere
from workshopdesk.app.handlers.notes import laid
from workshopdesk.app.visibility import is_kept_internal
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Board, Note, NotePlace
from workshopdesk.domain.state import Draft


@handle.register
def _(command: MergeNotes, draft: Draft) -> str:
    kept = _open_card(draft, command.note_id)
    source_ids = [note_id for note_id in dict.fromkeys(command.source_ids) if note_id != kept.id]
    if not source_ids:
        raise DomainError("merge-needs-two-cards")
    kept_internal = is_kept_internal(draft, kept)
    for source_id in source_ids:
        source = _open_card(draft, source_id)
        internal = is_kept_internal(draft, source)
        if not internal or kept_internal:
            hand_over_card(draft, source.id, kept.id)
        take_out_everywhere(draft, source.id)
        draft.put(replace(source, place=NotePlace.MERGED, merged_into=kept.id, internal=internal))
        for deeper in [one for one in draft.all(Note) if one.merged_into == source.id]:
            draft.put(replace(deeper, merged_into=kept.id, internal=deeper.internal or internal))
    return "merge-notes"


@handle.register
def _(command: SeparateNotes, draft: Draft) -> str:
    kept = _open_card(draft, command.note_id)
    board = draft.get(Board, kept.board_id)
    for note_id, x, y in command.places:
        source = draft.get(Note, note_id)
        if source.merged_into != kept.id:
            raise DomainError("not-a-source", note=note_id)
        lying = replace(source, board_id=board.id, place=NotePlace.BOARD, merged_into="", rotation=0.0, scale=1.0)
        draft.put(replace(laid(board, lying, x, y), kind=source.kind))
    return "separate-notes"


def _open_card(draft: Draft, note_id: str) -> Note:
    """A card on a board that everybody may read."""
    note = draft.get(Note, note_id)
    if note.place is not NotePlace.BOARD:
        raise DomainError("note-not-on-board", id=note_id)
    if queries.is_hidden(draft, note):
        raise DomainError("cards-face-down", id=note_id)
    return note
