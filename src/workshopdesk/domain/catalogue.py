"""The list of everything a workshop file can hold. A new record type is entered here and nowhere else."""

from __future__ import annotations

from workshopdesk.domain.ballot import Ballot, PaperCount
from workshopdesk.domain.development import ActionItem, Assessment, Feedback, LivingLab, ProjectProfile
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.former import FormerWorkshop
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.links import Link
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.personal_data import PersonalDataDecision
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import (
    Aim,
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    InventoryProject,
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
    Aim,
    InventoryProject,
    IdeaPool,
    Picture,
    Workshop,
    Phase,
    Progress,
    Board,
    Note,
    Stroke,
    Cluster,
    Ballot,
    PaperCount,
    PaperCard,
    Link,
    Statement,
    Decision,
    ProjectProfile,
    Assessment,
    ActionItem,
    LivingLab,
    Feedback,
    PersonalDataDecision,
    FormerWorkshop,
    Locks,
)

TYPE_BY_NAME: dict[str, type[Record]] = {type_name(record_type): record_type for record_type in RECORD_TYPES}
