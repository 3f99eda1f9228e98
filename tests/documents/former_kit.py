"""Former workshops of real ideas (tests/data) with every answer that an office can give, made by hand."""

from __future__ import annotations

from dataclasses import replace

from documents.workshops import bonn
from workshopdesk.domain.former import (
    FormerDecision,
    FormerIdea,
    FormerMeasure,
    FormerOutcome,
    FormerStatus,
    FormerWorkshop,
)
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult

DAY = "2026-11-23"


def bonn_workshop(count: int = 40, workshop_id: str = "bonn-2025") -> FormerWorkshop:
    """Ideas of the Bonn cycling dialogue with every outcome in turn; every third one is in a measure."""
    outcomes = list(FormerOutcome)
    ideas = []
    for number, row in zip(range(1, count + 1), bonn(), strict=False):
        outcome = outcomes[number % len(outcomes)]
        in_measure = outcome is FormerOutcome.MEASURE or (number % 3 == 0 and outcome is not FormerOutcome.OPEN)
        ideas.append(
            FormerIdea(
                key=f"{workshop_id}-{number}",
                number=number,
                text=" ".join(row["title"].split()),
                detail=row["text"].strip(),
                outcome=outcome,
                reason="" if outcome in (FormerOutcome.MEASURE, FormerOutcome.OPEN) else f"Begründung {number}.",
                on="" if outcome in (FormerOutcome.MEASURE, FormerOutcome.OPEN) else "2026-10-01",
                measures=("M-01", "M-02")[: 1 + number % 2] if in_measure else (),
            )
        )
    return FormerWorkshop(
        id=workshop_id,
        title="Radverkehr in Bonn",
        date="2025-05-14",
        told_on=DAY,
        ideas=tuple(ideas),
        measures=(running_measure(), rejected_measure()),
    )


def running_measure() -> FormerMeasure:
    return FormerMeasure(
        key="M-01",
        title="Radachse Kölnstraße",
        status=MeasureStatus.RUNNING,
        history=(
            FormerStatus(status=MeasureStatus.DECIDED, since="2026-03-02"),
            FormerStatus(status=MeasureStatus.RUNNING, since="2026-06-01", reason="Der Bau hat begonnen"),
        ),
        decisions=(
            FormerDecision(
                result=DecisionResult.CHANGED,
                body="Verkehrsausschuss",
                date="2026-03-02",
                conditions="nur zwischen Ring und Rhein",
                votes_yes=9,
                votes_no=2,
                votes_abstained=0,
            ),
        ),
    )


def rejected_measure() -> FormerMeasure:
    return FormerMeasure(
        key="M-02",
        title="Abstellanlage am Bahnhof",
        status=MeasureStatus.REJECTED,
        decisions=(FormerDecision(result=DecisionResult.REJECTED, body="Rat", date="2026-04-20"),),
    )


def newer(workshop: FormerWorkshop) -> FormerWorkshop:
    """A day later the first idea has another answer, the last one is gone, and one is new."""
    first, *others, last = workshop.ideas
    told = replace(first, outcome=FormerOutcome.FOLLOWED, reason="Neu beraten.", on="2026-11-24")
    added = replace(last, key="neu", number=last.number + 1, text="Eine Bank an jeder Haltestelle")
    return replace(workshop, told_on="2026-11-24", ideas=(told, *others, added))
