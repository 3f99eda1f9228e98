"""How a measure moves from a proposal to what is done, and who decided it. Rules OF24 and OF25 of app/SPEC.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import CARRIED_OUT, Measure, MeasureStatus


class DecisionResult(StrEnum):
    """Results of a body as council systems print them (EXCHANGE.md §4.3)."""

    AGREED = "agreed"  # ungeändert beschlossen
    CHANGED = "changed"  # geändert beschlossen
    REJECTED = "rejected"  # abgelehnt
    POSTPONED = "postponed"  # zurückgestellt
    WITHDRAWN = "withdrawn"  # zurückgezogen
    NOTED = "noted"  # zur Kenntnis genommen


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDecision:
    """An entry of the decision log, never changed afterwards. `date` is YYYY-MM-DD, votes are -1 where nobody counted.

    `paper_number` is the Vorlage's, `paper_address` its page in the council's system, `text` what was resolved.
    """

    number: int = 0
    measures: tuple[int, ...] = ()
    body: str = ""
    date: str = ""
    result: DecisionResult = DecisionResult.AGREED
    votes_yes: int = -1
    votes_no: int = -1
    votes_abstained: int = -1
    conditions: str = ""
    paper_number: str = ""
    paper_address: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """From the day `since` on (YYYY-MM-DD) a measure had this status; `decision` is a number of the log, or 0."""

    measure: int
    status: MeasureStatus
    since: str
    reason: str = ""
    decision: int = 0


_BEFORE = (MeasureStatus.PROPOSED, MeasureStatus.RECOMMENDED, MeasureStatus.SUBMITTED)
_PUT_ASIDE = (MeasureStatus.POSTPONED, MeasureStatus.REJECTED)
_PERFORMED = (MeasureStatus.PLANNED, MeasureStatus.RUNNING, MeasureStatus.DONE)
_MOVES: dict[MeasureStatus, tuple[MeasureStatus, ...]] = {
    **dict.fromkeys(_BEFORE, (*_BEFORE, *_PUT_ASIDE)),
    **dict.fromkeys((MeasureStatus.DECIDED, *_PERFORMED), (*_PERFORMED, MeasureStatus.POSTPONED)),
    MeasureStatus.POSTPONED: (*_BEFORE, *_PERFORMED, MeasureStatus.REJECTED),
    MeasureStatus.REJECTED: (MeasureStatus.PROPOSED,),
}
_POSITIVE = (DecisionResult.AGREED, DecisionResult.CHANGED)


def moves(status: MeasureStatus, log: Sequence[MeasureDecision]) -> tuple[MeasureStatus, ...]:
    """Where the office may move a measure by its own hand. `log` holds its decisions, oldest first.

    Never to "decided": only a decision does that. What is carried out needs a decision that is still in force.
    """
    possible = (one for one in _MOVES[status] if one is not status)
    return tuple(one for one in possible if one not in _PERFORMED or in_force(log))


def in_force(log: Sequence[MeasureDecision]) -> bool:
    """Whether the last decision on the matter itself, not only on its course, was in favour."""
    results = [one.result for one in log if one.result in (*_POSITIVE, DecisionResult.REJECTED)]
    return bool(results) and results[-1] in _POSITIVE


def check_move(measure: Measure, to: MeasureStatus, reason: str, log: Sequence[MeasureDecision]) -> None:
    """Raises DomainError: "measure-not-decided", "measure-move-impossible" (`status`, `wanted`),
    "measure-needs-reason", "measure-without-responsible".
    """
    if to is MeasureStatus.DECIDED or (to in _PERFORMED and not in_force(log)):
        raise DomainError("measure-not-decided")
    if to not in moves(measure.status, log):
        raise DomainError("measure-move-impossible", status=measure.status.value, wanted=to.value)
    if to in _PUT_ASIDE and not reason.strip():
        raise DomainError("measure-needs-reason")
    check_responsible(measure, to)


def check_responsible(measure: Measure, to: MeasureStatus) -> None:
    """Raises DomainError("measure-without-responsible"): whatever is decided has a unit that has the lead (B10)."""
    if to in CARRIED_OUT and not any(name.strip() for name in measure.responsible):
        raise DomainError("measure-without-responsible")


def status_after(status: MeasureStatus, result: DecisionResult) -> MeasureStatus:
    """What a decision makes of a measure; one that is carried out already does not go back to "decided"."""
    match result:
        case DecisionResult.AGREED | DecisionResult.CHANGED:
            return status if status in CARRIED_OUT else MeasureStatus.DECIDED
        case DecisionResult.REJECTED:
            return MeasureStatus.REJECTED
        case DecisionResult.POSTPONED:
            return MeasureStatus.POSTPONED
        case DecisionResult.WITHDRAWN:
            return MeasureStatus.PROPOSED if status is MeasureStatus.SUBMITTED else status
        case DecisionResult.NOTED:
            return status


def status_at(history: Sequence[StatusEntry], day: str) -> StatusEntry | None:
    """What held at the end of a day (YYYY-MM-DD), or None before there was the measure. `history` is oldest first."""
    held = [entry for entry in history if entry.since <= day]
    return held[-1] if held else None
