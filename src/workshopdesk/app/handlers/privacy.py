"""Rule D5: a finished workshop is opened again. How it is finished: app/closing.py."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.closing import REOPENED
from workshopdesk.app.commands_privacy import ReopenWorkshop
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.state import Draft
from workshopdesk.domain.workshop import Workshop


@handle.register
def _(_command: ReopenWorkshop, draft: Draft) -> str:
    workshop = next(draft.all(Workshop))
    if not workshop.finished:
        raise DomainError("workshop-not-finished")
    draft.put(replace(workshop, finished=False, finished_on=""))
    return REOPENED
