"""Rules D5, V5 and V9: a finished workshop is opened again (app/closing.py finishes it), a record is kept internal, and
it is decided what becomes of personal data.
"""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.closing import DECIDED, REOPENED
from workshopdesk.app.commands_privacy import DecidePersonalData, ReopenWorkshop, SetInternal
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


@handle.register
def _(command: SetInternal, draft: Draft) -> str:
    record = draft.get(command.record_type, command.record_id)
    draft.put(replace(record, internal=command.internal))  # type: ignore[call-arg]  # see SetInternal
    return "set-internal"


@handle.register
def _(command: DecidePersonalData, draft: Draft) -> str:
    for decision in command.decisions:
        draft.put(decision)
    return DECIDED
