"""Rules I1 to I5: handwriting on cards."""

from __future__ import annotations

from workshopdesk.app import queries
from workshopdesk.app.commands import AddInkNote, AddStroke, DrawNote, EditNote, EraseStrokes
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ink import MOST_STROKES, Stroke, check_stroke
from workshopdesk.domain.note import Note
from workshopdesk.domain.state import Draft


@handle.register
def _(command: AddStroke, draft: Draft) -> str:
    _add(draft, command.note_id, (command,))
    return "add-stroke"


@handle.register
def _(command: EraseStrokes, draft: Draft) -> str:
    for stroke_id in command.stroke_ids:
        draft.remove(draft.get(Stroke, stroke_id))
    return "erase-strokes"


@handle.register
def _(command: AddInkNote, draft: Draft) -> str:
    label = handle(command.card, draft)
    _add(draft, command.card.note_id, command.strokes)
    return label


@handle.register
def _(command: DrawNote, draft: Draft) -> str:
    handle(EditNote(command.note_id, command.text), draft)
    for stroke_id in command.erased:
        draft.remove(_own(draft.get(Stroke, stroke_id), command.note_id))
    _add(draft, command.note_id, command.strokes)
    return "draw-note"


def _add(draft: Draft, note_id: str, commands: tuple[AddStroke, ...]) -> None:
    draft.get(Note, note_id)
    there = queries.strokes_of(draft, note_id)
    if len(there) + len(commands) > MOST_STROKES:
        raise DomainError("ink-too-much", limit=MOST_STROKES)
    for position, command in enumerate(commands, there[-1].position + 1 if there else 1):
        stroke = Stroke(
            id=command.stroke_id,
            note_id=command.note_id,
            position=position,
            width=command.width,
            pressure=command.pressure,
            points=command.points,
        )
        check_stroke(_own(stroke, note_id))
        draft.add(stroke)


def _own(stroke: Stroke, note_id: str) -> Stroke:
    if stroke.note_id != note_id:
        raise DomainError("ink-of-another-note", id=stroke.id)
    return stroke
