"""What became of the ideas of a former workshop, as the project office told it for the follow-up (SPEC.md F).

All of it was public when the office wrote it. Codes are kept, no words: a document tells them in its own language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.office.delivery import SourceKind
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult
from workshopdesk.domain.record import Record


class FormerOutcome(StrEnum):
    """In the order in which they are told. An idea without an answer is in a measure, or still being looked at."""

    FOLLOWED = DispositionCode.FOLLOWED.value
    ALREADY = DispositionCode.ALREADY.value
    WORKING_GROUP = DispositionCode.WORKING_GROUP.value
    NOTED = DispositionCode.NOTED.value
    NOT_FOLLOWED = DispositionCode.NOT_FOLLOWED.value
    MEASURE = "measure"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerStatus:
    """From the day `since` on (YYYY-MM-DD, or empty) a measure had this status."""

    status: MeasureStatus
    since: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerDecision:
    """What a body decided. `date` is YYYY-MM-DD or empty, votes are -1 where nobody counted."""

    result: DecisionResult
    body: str = ""
    date: str = ""
    conditions: str = ""
    votes_yes: int = -1
    votes_no: int = -1
    votes_abstained: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerMeasure:
    """A measure that grew out of former ideas; `key` is M-01, lists are oldest first."""

    key: str
    title: str
    status: MeasureStatus
    history: tuple[FormerStatus, ...] = ()
    decisions: tuple[FormerDecision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerIdea:
    """`key` is what its workshop calls it (the card's id), `number` the card's number, or 0.

    `text` are its words in one line, empty where it is handwritten only. `on` is the day of the answer (YYYY-MM-DD or
    empty), `reason` the office's sentence, `measures` keys of what it went into.
    """

    key: str
    outcome: FormerOutcome
    number: int = 0
    text: str = ""
    detail: str = ""
    reason: str = ""
    on: str = ""
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerWorkshop(Record):
    """A workshop, pool or table of ideas with what became of each idea; `id` is its own, ideas are by number.

    `date` and `told_on`, the day of the answers, are YYYY-MM-DD or empty.
    """

    title: str = ""
    date: str = ""
    kind: SourceKind = SourceKind.PACKAGE
    told_on: str = ""
    ideas: tuple[FormerIdea, ...] = ()
    measures: tuple[FormerMeasure, ...] = ()
