"""What became of an idea, in a sentence that whoever had it understands. Rules OF31 and OF32 of app/SPEC.md.

The office's own word (one of the five dispositions) comes first, then the measures that grew out of the idea with their
status, and every decision with its body and date. Nothing but an entry in the decision log is told as a decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.app.office.answer_words import DISPOSITIONS, HANDWRITTEN, OPEN, RESULTS, STATUSES, day
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.publication import PublishedIdea
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import MeasureDecision, in_force


class PoolState(StrEnum):
    """States of a proposal that pools take (EXCHANGE.md §2.2)."""

    EVALUATING = "evaluating"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


_BY_DISPOSITION = {
    DispositionCode.FOLLOWED: PoolState.ACCEPTED,
    DispositionCode.ALREADY: PoolState.ACCEPTED,
    DispositionCode.NOT_FOLLOWED: PoolState.REJECTED,
}


@dataclass(frozen=True, slots=True)
class Became:
    """`state` in a few words, `code` the disposition or "open", `on` its day, `reason` the office's sentence.

    `measures` are those that grew out of the idea; `sentences` say all of it.
    """

    code: str
    state: str
    reason: str
    on: str
    measures: tuple[MeasureSheet, ...]
    sentences: tuple[str, ...]


def became_of(idea: PublishedIdea, sheets: Mapping[int, MeasureSheet]) -> Became:
    """`sheets` are the public measures by number."""
    grown = tuple(sheets[number] for number in idea.measures if number in sheets)
    said = idea.said
    reason = " ".join(said.reason.split()) if said else ""
    if said is not None:
        code, state = said.code.value, DISPOSITIONS[said.code]
        head = [f"Der Idee {state}." if said.code in _DATIVE else f"Die Idee {state}."]
    elif grown:
        code, state = "open", f"wurde Teil von {', '.join(sheet.key for sheet in grown)}"
        head = []
    else:
        code, state, head = "open", OPEN, ["Die Idee wird noch geprüft."]
    told = [*head, *([_ended(reason)] if reason else [])]
    for sheet in grown:
        told.append(f"Aus ihr entstand die Maßnahme {sheet.key} „{sheet.title}“: {status_told(sheet)}.")
        told += [_ended(decision_told(decision)) for decision in sheet.decisions]
    return Became(code, state, reason, day(said.at) if said else "", grown, tuple(told))


_DATIVE = (DispositionCode.FOLLOWED, DispositionCode.ALREADY, DispositionCode.NOT_FOLLOWED)


def pool_state(became: Became) -> PoolState:
    """The office's word decides, else the last decisions on its measures: one in favour is enough to accept."""
    if became.code != "open":
        return _BY_DISPOSITION.get(DispositionCode(became.code), PoolState.EVALUATING)
    if any(in_force(sheet.decisions) for sheet in became.measures):
        return PoolState.ACCEPTED
    if became.measures and all(sheet.measure.status is MeasureStatus.REJECTED for sheet in became.measures):
        return PoolState.REJECTED
    return PoolState.EVALUATING


def status_told(sheet: MeasureSheet) -> str:
    """The status with the day since when it holds, and the reason where one was given."""
    words = STATUSES[sheet.measure.status]
    last = sheet.statuses[-1] if sheet.statuses else None
    if last is None or last.status is not sheet.measure.status:
        return words
    told = f"{words} seit {day(last.since)}" if last.since else words
    return f"{told} ({' '.join(last.reason.split())})" if last.reason.strip() else told


def decision_told(decision: MeasureDecision) -> str:
    """Who decided, when, what, with which votes and conditions."""
    told = f"{decision.body or 'Beschluss'}, {day(decision.date)}: {RESULTS[decision.result]}"
    if votes := votes_told(decision):
        told += f" ({votes})"
    if decision.conditions.strip():
        told += f"; Auflagen: {' '.join(decision.conditions.split())}"
    return told


def votes_told(decision: MeasureDecision) -> str:
    """The votes that somebody counted, or nothing."""
    named = (("Ja", decision.votes_yes), ("Nein", decision.votes_no), ("Enthaltung", decision.votes_abstained))
    return ", ".join(f"{word} {count}" for word, count in named if count >= 0)


def words_on(idea: PublishedIdea) -> str:
    """The words on the card in one line; handwriting that nobody typed says so."""
    return " ".join(idea.line.text.split()) or HANDWRITTEN


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
