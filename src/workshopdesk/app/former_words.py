"""The words for what became of former ideas, in the language of the workshop that shows them. Rules: SPEC.md F.

The German ones are the office's own (office/answer_words.py), so that site, supplement and follow-up say the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshopdesk.app.office.answer_words import DISPOSITIONS, OPEN, RESULTS, STATUSES
from workshopdesk.domain.former import FormerOutcome
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult


@dataclass(frozen=True, slots=True)
class FormerWords:
    """Names say where the words stand; braces are filled in. A day comes in as the documents write it."""

    outcomes: Mapping[FormerOutcome, str]
    statuses: Mapping[MeasureStatus, str]
    results: Mapping[DecisionResult, str]
    since: str
    reason: str
    decision: str
    nameless_body: str
    votes: tuple[str, str, str]
    conditions: str
    ideas: tuple[str, str]


GERMAN_FORMER = FormerWords(
    outcomes={
        **{FormerOutcome(code.value): words for code, words in DISPOSITIONS.items()},
        FormerOutcome.MEASURE: "wurde Teil einer Maßnahme",
        FormerOutcome.OPEN: OPEN,
    },
    statuses=STATUSES,
    results=RESULTS,
    since="{status} seit {day}",
    reason="{told} ({reason})",
    decision="{body}, {day}: {result}",
    nameless_body="Beschluss",
    votes=("Ja {n}", "Nein {n}", "Enthaltung {n}"),
    conditions="Auflagen: {conditions}",
    ideas=("{n} Idee", "{n} Ideen"),
)

ENGLISH_FORMER = FormerWords(
    outcomes={
        FormerOutcome.FOLLOWED: "is followed",
        FormerOutcome.ALREADY: "has been followed already",
        FormerOutcome.NOT_FOLLOWED: "is not followed",
        FormerOutcome.WORKING_GROUP: "is dealt with in the working group",
        FormerOutcome.NOTED: "is taken note of",
        FormerOutcome.MEASURE: "became part of a measure",
        FormerOutcome.OPEN: "is still being looked at",
    },
    statuses={
        MeasureStatus.PROPOSED: "proposal",
        MeasureStatus.RECOMMENDED: "recommendation",
        MeasureStatus.SUBMITTED: "submitted for decision",
        MeasureStatus.DECIDED: "decided",
        MeasureStatus.PLANNED: "being planned",
        MeasureStatus.RUNNING: "being carried out",
        MeasureStatus.DONE: "completed",
        MeasureStatus.POSTPONED: "postponed",
        MeasureStatus.REJECTED: "not pursued",
    },
    results={
        DecisionResult.AGREED: "agreed without changes",
        DecisionResult.CHANGED: "agreed with changes",
        DecisionResult.REJECTED: "rejected",
        DecisionResult.POSTPONED: "postponed",
        DecisionResult.WITHDRAWN: "withdrawn",
        DecisionResult.NOTED: "taken note of",
    },
    since="{status} since {day}",
    reason="{told} ({reason})",
    decision="{body}, {day}: {result}",
    nameless_body="Decision",
    votes=("yes {n}", "no {n}", "abstained {n}"),
    conditions="Conditions: {conditions}",
    ideas=("{n} idea", "{n} ideas"),
)


def former_words(language: str) -> FormerWords:
    """The words of a workshop's language: "en", otherwise German."""
    return ENGLISH_FORMER if language == "en" else GERMAN_FORMER
