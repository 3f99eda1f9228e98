"""Everything the office knows about one measure, internal things too. Rule OF21 of app/SPEC.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workshopdesk.app.development import missing_in_lab
from workshopdesk.app.office.measure_ports import MeasureChange, MeasureFilter, Measures, SourceTold
from workshopdesk.app.office.measure_sources import TakenAway, fields_of_strangers, taken_away
from workshopdesk.app.office.measuring import decision_log
from workshopdesk.app.office.queries import IdeaLine
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.measure import Measure, gaps
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry
from workshopdesk.domain.office.measure_work import (
    Concern,
    MeasureFeedback,
    MeasureLab,
    MeasureRelation,
    OfficeProject,
    Rating,
    Succession,
)

PAGE = 200


@dataclass(frozen=True, slots=True)
class SessionTold:
    """A workshop, pool or table that ideas of a measure come from, and how many of them."""

    source: int
    title: str
    date: str
    ideas: int


@dataclass(frozen=True, slots=True)
class RelationTold:
    """The other measure of a synergy or conflict."""

    relation: MeasureRelation
    measure: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ProjectTold:
    relation: Relation
    project: OfficeProject


@dataclass(frozen=True, slots=True)
class LabTold:
    """`missing` are mandatory fields without an entry, by their names in domain/development.LivingLab."""

    lab: MeasureLab
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """`ideas` are all below the measure, `sources` what the office named; `missing` are names of fields (OF22).

    `changes` is the history of the measure itself, oldest first; `predecessors` and `successors` say how it was split
    or merged. `ratings` are the latest of each unit. `taken_away` are sources that are none any more, `strangers` the
    fields that still say what such a source said (OF50).
    """

    measure: Measure
    missing: tuple[str, ...]
    sources: tuple[SourceTold, ...]
    taken_away: tuple[TakenAway, ...]
    strangers: tuple[str, ...]
    ideas: tuple[IdeaLine, ...]
    sessions: tuple[SessionTold, ...]
    statuses: tuple[StatusEntry, ...]
    decisions: tuple[MeasureDecision, ...]
    ratings: tuple[Rating, ...]
    relations: tuple[RelationTold, ...]
    labs: tuple[LabTold, ...]
    projects: tuple[ProjectTold, ...]
    concerns: tuple[Concern, ...]
    feedback: tuple[MeasureFeedback, ...]
    predecessors: tuple[Succession, ...]
    successors: tuple[Succession, ...]
    changes: tuple[MeasureChange, ...]


def dossier_of(measures: Measures, measure: Measure) -> Dossier:
    """Also for a measure that has ended."""
    number = measure.number
    ideas = tuple(measures.ideas(number))
    sources, changes = tuple(measures.sources(number)), tuple(measures.changes(number))
    successions = measures.successions()
    projects = {one.number: one for one in measures.projects()} if measures.inventory_links(number) else {}
    return Dossier(
        measure=measure,
        missing=gaps(measure),
        sources=sources,
        taken_away=taken_away(measures, changes, sources),
        strangers=fields_of_strangers(measure, sources),
        ideas=ideas,
        sessions=_sessions(ideas),
        statuses=tuple(measures.statuses(number)),
        decisions=tuple(decision_log(measures, number)),
        ratings=tuple({one.office: one for one in measures.ratings(number)}.values()),
        relations=tuple(_relations(measures, number)),
        labs=tuple(LabTold(one, missing_in_lab(one.lab)) for one in measures.labs(number)),
        projects=tuple(ProjectTold(link.relation, projects[link.project]) for link in measures.inventory_links(number)),
        concerns=tuple(measures.concerns(number)),
        feedback=tuple(measures.feedback(number)),
        predecessors=tuple(one for one in successions if one.successor == number),
        successors=tuple(one for one in successions if one.predecessor == number),
        changes=changes,
    )


def all_measures(measures: Measures, wanted: MeasureFilter | None = None) -> Iterator[Measure]:
    """Page by page, by number."""
    after = 0
    while page := measures.measures(wanted or MeasureFilter(), after=after, limit=PAGE):
        yield from page
        after = page[-1].number


def _sessions(ideas: tuple[IdeaLine, ...]) -> tuple[SessionTold, ...]:
    counted: dict[tuple[str, int, str], int] = {}
    for idea in ideas:
        place = (idea.workshop_date, idea.source, idea.workshop)
        counted[place] = counted.get(place, 0) + 1
    return tuple(SessionTold(source, title, day, number) for (day, source, title), number in sorted(counted.items()))


def _relations(measures: Measures, number: int) -> Iterator[RelationTold]:
    for one in measures.relations(number):
        other = measures.find(one.other(number))
        if other is not None:
            yield RelationTold(one.relation, other.number, other.title, one.text)
