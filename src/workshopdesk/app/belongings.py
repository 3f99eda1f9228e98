"""What goes when something goes: the records that hang on others, however deep."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from workshopdesk.domain.ballot import PaperCount
from workshopdesk.domain.development import ActionItem, Assessment, Feedback, LivingLab
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.links import Link
from workshopdesk.domain.note import Note
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.personal_data import PersonalDataDecision
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

# The ids of what a record hangs on; it goes with the first of them.
_HANGS_ON: dict[type[Record], Callable[[Any], tuple[str, ...]]] = {
    Note: lambda note: (note.merged_into,) if note.merged_into else (),
    Stroke: lambda stroke: (stroke.note_id,),
    PaperCount: lambda count: (count.ballot_id,),
    PaperCard: lambda card: (card.note_id,),
    Picture: lambda picture: (picture.subject_id,),
    Link: lambda link: (link.subject_id, link.object_id),
    Statement: lambda statement: (statement.subject_id,),
    Decision: lambda decision: (decision.subject_id,),
    Assessment: lambda assessment: (assessment.subject_id,),
    ActionItem: lambda item: (item.subject_id,),
    LivingLab: lambda lab: (lab.profile_id,),
    Feedback: lambda feedback: (feedback.profile_id,),
    PersonalDataDecision: lambda decision: (decision.subject_id,),
}


def with_belongings(state: State, ids: Iterable[str]) -> set[str]:
    """The ids and those of all records that hang on them, or on what hangs on them."""
    gone = set(ids)
    while more := {record.id for record in state if record.id not in gone and _hangs_on(record, gone)}:
        gone |= more
    return gone


def _hangs_on(record: Record, gone: set[str]) -> bool:
    named = _HANGS_ON.get(type(record))
    return named is not None and any(record_id in gone for record_id in named(record))
