"""What became of the ideas of one workshop, for its follow-up workshop to show. Rule F1 of app/SPEC.md.

It is made from the public part of the catalogue only, and says the same as the site and the supplement (answers.py).
"""

from __future__ import annotations

from collections.abc import Mapping

from workshopdesk.app.office.answers import Became, became_of
from workshopdesk.app.office.measure_sheets import MeasureSheet, measure_sheets
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop, every_idea, of_sources
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.former import (
    FormerDecision,
    FormerIdea,
    FormerMeasure,
    FormerOutcome,
    FormerStatus,
    FormerWorkshop,
)
from workshopdesk.domain.office.measure_status import MeasureDecision


def former_ideas(catalogue: Catalogue, day: str, numbers: tuple[int, ...] = ()) -> list[tuple[int, FormerWorkshop]]:
    """(number in the catalogue, workshop) of the sources with these numbers, or of all that have public ideas.

    `day` is that of the answers (YYYY-MM-DD). Raises KnownError("office-source-missing", number=…).
    """
    sources = catalogue.publication.workshops()
    if missing := set(numbers) - {one.number for one in sources}:
        raise KnownError("office-source-missing", number=min(missing))
    sheets = {one.measure.number: one for one in measure_sheets(catalogue.measures, catalogue.publication)}
    told = ((one.number, _workshop(catalogue, one, sheets, day)) for one in of_sources(sources, numbers))
    return [(number, one) for number, one in told if one.ideas]


def _workshop(
    catalogue: Catalogue, source: PublishedWorkshop, sheets: Mapping[int, MeasureSheet], day: str
) -> FormerWorkshop:
    ideas = [(idea, became_of(idea, sheets)) for idea in every_idea(catalogue.publication, source.number)]
    grown = {sheet.measure.number: sheet for _, became in ideas for sheet in became.measures}
    told = (_idea(idea, became) for idea, became in ideas)
    return FormerWorkshop(
        id=source.key,
        title=" ".join(source.title.split()),
        date=source.date,
        kind=source.kind,
        told_on=day,
        ideas=tuple(sorted(told, key=lambda one: (one.number, one.key))),
        measures=tuple(_measure(grown[number]) for number in sorted(grown)),
    )


def _idea(idea: PublishedIdea, became: Became) -> FormerIdea:
    if idea.said is not None:
        outcome = FormerOutcome(idea.said.code.value)
    else:
        outcome = FormerOutcome.MEASURE if became.measures else FormerOutcome.OPEN
    return FormerIdea(
        key=idea.key,
        number=idea.line.card,
        text=" ".join(idea.line.text.split()),
        detail=idea.line.detail.strip(),
        outcome=outcome,
        reason=became.reason,
        on=idea.said.at[:10] if idea.said else "",
        measures=tuple(sheet.key for sheet in became.measures),
    )


def _measure(sheet: MeasureSheet) -> FormerMeasure:
    history = (
        FormerStatus(status=one.status, since=one.since, reason=" ".join(one.reason.split())) for one in sheet.statuses
    )
    return FormerMeasure(
        key=sheet.key,
        title=sheet.title,
        status=sheet.measure.status,
        history=tuple(history),
        decisions=tuple(_decision(one) for one in sheet.decisions),
    )


def _decision(one: MeasureDecision) -> FormerDecision:
    return FormerDecision(
        result=one.result,
        body=" ".join(one.body.split()),
        date=one.date,
        conditions=" ".join(one.conditions.split()),
        votes_yes=one.votes_yes,
        votes_no=one.votes_no,
        votes_abstained=one.votes_abstained,
    )
