"""Sentences about former ideas and their measures, the same on the screen, in documents and in tables."""

from __future__ import annotations

from collections.abc import Callable

from workshopdesk.app.former import by_outcome
from workshopdesk.app.former_words import FormerWords
from workshopdesk.domain.former import FormerDecision, FormerMeasure, FormerWorkshop

FormatDay = Callable[[str], str]
"""A day (YYYY-MM-DD) as the language writes it."""


def counts_told(workshop: FormerWorkshop, words: FormerWords) -> list[str]:
    """How many ideas have each outcome, one phrase for each; outcomes without ideas are left out."""
    return [_of(words.counts[outcome], len(ideas)) for outcome, ideas in by_outcome(workshop)]


def ideas_told(count: int, words: FormerWords) -> str:
    return _of(words.ideas, count)


def status_told(measure: FormerMeasure, words: FormerWords, day: FormatDay) -> str:
    """The status with the day since when it holds, and the reason where one was given."""
    told = words.statuses[measure.status]
    last = measure.history[-1] if measure.history else None
    if last is None or last.status is not measure.status:
        return told
    if last.since:
        told = words.since.format(status=told, day=day(last.since))
    return words.reason.format(told=told, reason=last.reason) if last.reason else told


def measure_told(measure: FormerMeasure, words: FormerWords, day: FormatDay) -> str:
    """Key, title and status of a measure."""
    return f"{measure.key} {measure.title}: {status_told(measure, words, day)}"


def decision_told(decision: FormerDecision, words: FormerWords, day: FormatDay) -> str:
    """Who decided, when, what, with which votes and conditions."""
    body = decision.body or words.nameless_body
    when = ", ".join(part for part in (body, day(decision.date)) if part)
    told = words.decision.format(when=when, result=words.results[decision.result])
    counted = zip(words.votes, (decision.votes_yes, decision.votes_no, decision.votes_abstained), strict=True)
    if votes := ", ".join(said.format(n=count) for said, count in counted if count >= 0):
        told = f"{told} ({votes})"
    return f"{told}; {words.conditions.format(conditions=decision.conditions)}" if decision.conditions else told


def _of(patterns: tuple[str, str], count: int) -> str:
    return patterns[count != 1].format(n=count)
