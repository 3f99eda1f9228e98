"""Rule N11: what two fingers do to a card."""

from __future__ import annotations

from workshopdesk.app import queries
from workshopdesk.app.commands import MoveNote, PinchNote, TurnNote
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.state import Draft


@handle.register
def _(command: PinchNote, draft: Draft) -> str:
    if queries.clusters_of(draft, command.note_id):
        raise DomainError("note-in-cluster", id=command.note_id)
    handle(MoveNote(command.note_id, command.x, command.y), draft)
    handle(TurnNote(command.note_id, command.rotation, command.scale), draft)
    return "turn-note"
