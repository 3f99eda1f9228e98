"""What is said about cards, clusters and projects, and what is decided; proposals stay apart from decisions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class StatementKind(StrEnum):
    CHANCE = "chance"
    CHALLENGE = "challenge"
    DEVELOPMENT = "development"
    RISK_GROUP = "risk_group"
    PRO = "pro"
    CONTRA = "contra"
    CONCERN = "concern"
    DISSENT = "dissent"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """Aussage: one sentence of the discussion. `subject_id` is a card, a cluster, a project profile or empty for all.

    `answer` is what was replied to a concern or an open question; an open question is one without an answer.
    """

    subject_id: str = ""
    kind: StatementKind = StatementKind.PRO
    text: str = ""
    answer: str = ""
    position: int = 0
    internal: bool = False


class Outcome(StrEnum):
    AGREED = "agreed"
    CHANGED = "changed"
    POSTPONED = "postponed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """Beschluss: what a body decided. `body` is an institution or "the room", `date` is YYYY-MM-DD.

    `paper_number` is the number of the council paper; the votes are -1 while they were not counted.
    """

    subject_id: str = ""
    text: str = ""
    outcome: Outcome = Outcome.AGREED
    body: str = ""
    date: str = ""
    paper_number: str = ""
    votes_yes: int = -1
    votes_no: int = -1
    votes_abstained: int = -1
    conditions: str = ""
    position: int = 0
    internal: bool = False
