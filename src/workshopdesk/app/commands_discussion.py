"""Wishes about what is said about a topic, what is decided, and what an idea is good for. Rules: SPEC.md Q.

`subject_id` is a card, a group, a project profile, or empty for the whole workshop.
"""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.commands import Command
from workshopdesk.domain.development import Assessment
from workshopdesk.domain.discussion import Decision, StatementKind


@dataclass(frozen=True, slots=True)
class AddStatement(Command):
    statement_id: str
    subject_id: str
    kind: StatementKind
    text: str


@dataclass(frozen=True, slots=True)
class EditStatement(Command):
    statement_id: str
    text: str


@dataclass(frozen=True, slots=True)
class MoveStatement(Command):
    """To another kind, another subject, or both; it comes last there."""

    statement_id: str
    kind: StatementKind
    subject_id: str


@dataclass(frozen=True, slots=True)
class AnswerStatement(Command):
    """What was replied to a concern or a question; no words take the answer back."""

    statement_id: str
    answer: str


@dataclass(frozen=True, slots=True)
class AnswerNote(Command):
    """What was replied to a card that is itself a concern or a question; `statement_id` is used for a first answer."""

    statement_id: str
    note_id: str
    answer: str


@dataclass(frozen=True, slots=True)
class RemoveStatement(Command):
    statement_id: str


@dataclass(frozen=True, slots=True)
class PutDecision(Command):
    """A decision as it is to stand; the position of a new one is given here."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class RemoveDecision(Command):
    decision_id: str


@dataclass(frozen=True, slots=True)
class PutAssessment(Command):
    """What a role thinks of an idea by one criterion; it takes the place of what this role thought before."""

    assessment: Assessment


@dataclass(frozen=True, slots=True)
class RemoveAssessment(Command):
    assessment_id: str


@dataclass(frozen=True, slots=True)
class DemandNeeds(Command):
    """Whether the priority waits until every idea has a need and an assessment (Workshop.needs_first)."""

    demanded: bool


@dataclass(frozen=True, slots=True)
class NoteGaps(Command):
    """Every gap becomes an open question of its idea; `statement_ids` has one id for each idea with a gap, in order."""

    statement_ids: tuple[str, ...]
