"""Rule H1: a rehearsal begins. How it ends: app/rehearsal.py."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands_agenda import StartRehearsal
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotState
from workshopdesk.domain.state import Draft
from workshopdesk.domain.workshop import Workshop

LABEL = "start-rehearsal"


@handle.register
def _(_command: StartRehearsal, draft: Draft) -> str:
    workshop = next(draft.all(Workshop))
    if workshop.rehearsal:
        raise DomainError("rehearsal-runs")
    if queries.progress(draft).entries or any(ballot.state is not BallotState.DRAFT for ballot in draft.all(Ballot)):
        raise DomainError("workshop-has-begun")
    draft.put(replace(workshop, rehearsal=True))
    return LABEL
