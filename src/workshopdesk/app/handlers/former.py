"""Rules F2 and F3: what became of the ideas of former workshops."""

from __future__ import annotations

from workshopdesk.app.commands_former import RemoveFormerWorkshop, TakeFormerIdeas
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.former import FormerWorkshop
from workshopdesk.domain.state import Draft
from workshopdesk.domain.workshop import Workshop


@handle.register
def _(command: TakeFormerIdeas, draft: Draft) -> str:
    taken = command.workshop
    if draft.find(Workshop, taken.id) is not None:
        raise DomainError("former-is-this-workshop")
    before = draft.find(FormerWorkshop, taken.id)
    if before is not None and taken.told_on < before.told_on:
        raise DomainError("former-older", title=taken.title, day=taken.told_on, kept=before.told_on)
    draft.put(taken)
    return "take-former-ideas"


@handle.register
def _(command: RemoveFormerWorkshop, draft: Draft) -> str:
    draft.remove(draft.get(FormerWorkshop, command.workshop_id))
    return "remove-former-workshop"
