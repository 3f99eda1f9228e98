"""Rules O1 and O3: ideas that come from a file."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.commands import AddNotes
from workshopdesk.app.commands_import import ImportNotes
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.domain.note import Note
from workshopdesk.domain.state import Draft


@handle.register
def _(command: ImportNotes, draft: Draft) -> str:
    for news in command.news:
        note = draft.get(Note, news.note_id)
        draft.put(replace(note, origin=news.origin, origin_votes=news.votes))
    return handle(AddNotes(command.notes), draft) if command.notes else "refresh-votes"
