"""Rules W1 to W3: the workshop's own records."""

from __future__ import annotations

from workshopdesk.app.commands import CreateWorkshop, EditDetails
from workshopdesk.app.handlers.boards import renew_areas
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Board
from workshopdesk.domain.programme import (
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    Municipality,
    Programme,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, type_name
from workshopdesk.domain.workshop import Phase, Workshop

DETAILS = (
    Municipality,
    Programme,
    FieldOfAction,
    CrossCuttingTopic,
    TargetGroup,
    IdeaPool,
    Workshop,
    Phase,
    Board,
)


@handle.register
def _(command: CreateWorkshop, draft: Draft) -> str:
    if any(draft.all(Workshop)):
        raise DomainError("workshop-exists")
    if sum(isinstance(record, Workshop) for record in command.records) != 1:
        raise DomainError("one-workshop-per-file")
    for record in command.records:
        _check_title(record)
        draft.add(record)
    return "create-workshop"


@handle.register
def _(command: EditDetails, draft: Draft) -> str:
    for record in command.records:
        if not isinstance(record, DETAILS):
            raise DomainError("not-a-detail", type=type_name(type(record)))
        if isinstance(record, Workshop):
            draft.get(Workshop, record.id)
        _check_title(record)
        before = draft.find(Board, record.id) if isinstance(record, Board) else None
        draft.put(record)
        if isinstance(record, Board) and before is not None and before.areas != record.areas:
            renew_areas(draft, record)
    return "edit-details"


def _check_title(record: Record) -> None:
    if isinstance(record, Workshop) and not record.title.strip():
        raise DomainError("title-missing")
