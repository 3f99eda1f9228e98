"""Rules P1 to P3: the numbers of cards on paper."""

from __future__ import annotations

from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.domain.note import Note
from workshopdesk.domain.paper_cards import PaperCard, planned
from workshopdesk.domain.state import Draft


@handle.register
def _(command: IssuePaperCards, draft: Draft) -> str:
    for note_id in command.note_ids:
        draft.get(Note, note_id)
    for card in planned(draft.all(PaperCard), command.note_ids, command.blank):
        if draft.find(PaperCard, card.id) is None:
            draft.add(card)
    return "print-paper-cards"
