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
    counts: Mapping[FormerOutcome, tuple[str, str]]


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
    decision="{when}: {result}",
    nameless_body="Beschluss",
    votes=("Ja {n}", "Nein {n}", "Enthaltung {n}"),
    conditions="Auflagen: {conditions}",
    ideas=("{n} Idee", "{n} Ideen"),
    counts={
        FormerOutcome.FOLLOWED: ("{n} Idee wird gefolgt", "{n} Ideen wird gefolgt"),
        FormerOutcome.ALREADY: ("{n} Idee wurde bereits gefolgt", "{n} Ideen wurde bereits gefolgt"),
        FormerOutcome.NOT_FOLLOWED: ("{n} Idee wird nicht gefolgt", "{n} Ideen wird nicht gefolgt"),
        FormerOutcome.WORKING_GROUP: (
            "{n} Idee wird im Arbeitskreis behandelt",
            "{n} Ideen werden im Arbeitskreis behandelt",
        ),
        FormerOutcome.NOTED: ("{n} Idee wird zur Kenntnis genommen", "{n} Ideen werden zur Kenntnis genommen"),
        FormerOutcome.MEASURE: ("{n} Idee wurde Teil einer Maßnahme", "{n} Ideen wurden Teil einer Maßnahme"),
        FormerOutcome.OPEN: ("{n} Idee wird noch geprüft", "{n} Ideen werden noch geprüft"),
    },
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
    decision="{when}: {result}",
    nameless_body="Decision",
    votes=("yes {n}", "no {n}", "abstained {n}"),
    conditions="Conditions: {conditions}",
    ideas=("{n} idea", "{n} ideas"),
    counts={
        FormerOutcome.FOLLOWED: ("{n} idea is followed", "{n} ideas are followed"),
        FormerOutcome.ALREADY: ("{n} idea has been followed already", "{n} ideas have been followed already"),
        FormerOutcome.NOT_FOLLOWED: ("{n} idea is not followed", "{n} ideas are not followed"),
        FormerOutcome.WORKING_GROUP: (
            "{n} idea is dealt with in the working group",
            "{n} ideas are dealt with in the working group",
        ),
        FormerOutcome.NOTED: ("{n} idea is taken note of", "{n} ideas are taken note of"),
        FormerOutcome.MEASURE: ("{n} idea became part of a measure", "{n} ideas became part of a measure"),
        FormerOutcome.OPEN: ("{n} idea is still being looked at", "{n} ideas are still being looked at"),
    },
)


def former_words(language: str) -> FormerWords:
    """English for "en" and "en-GB", otherwise German."""
    return ENGLISH_FORMER if language.startswith("en") else GERMAN_FORMER
