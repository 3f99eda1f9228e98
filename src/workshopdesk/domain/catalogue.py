"""The list of everything a workshop file can hold. A new record type is entered here and nowhere else."""

from __future__ import annotations

from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.programme import (
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    Municipality,
    Programme,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import type_name
from workshopdesk.domain.workshop import Phase, Progress, Workshop

RECORD_TYPES: tuple[type[Record], ...] = (
    Municipality,
    Programme,
    FieldOfAction,
    CrossCuttingTopic,
    TargetGroup,
    IdeaPool,
    Workshop,
    Phase,
    Progress,
    Board,
    Note,
    Stroke,
    Cluster,
    Ballot,
    Locks,
)

TYPE_BY_NAME: dict[str, type[Record]] = {type_name(record_type): record_type for record_type in RECORD_TYPES}
