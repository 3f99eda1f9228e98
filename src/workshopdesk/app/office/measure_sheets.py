"""A public measure with all that hangs on it, as documents and pages tell it. Rule OF30."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.publication import PAGE, Publication
from workshopdesk.domain.office.measure import Measure
from workshopdesk.domain.office.measure_ranking import DOTS, RankedMeasure, rank_measures
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry
from workshopdesk.domain.office.measure_work import (
    Concern,
    InventoryLink,
    MeasureFeedback,
    MeasureLab,
    MeasureRelation,
    OfficeProject,
)
from workshopdesk.domain.office.support import Audience


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another public measure that this one helps or hinders."""

    key: str
    title: str
    relation: MeasureRelation
    text: str


@dataclass(frozen=True, slots=True)
class SourceIdea:
    """One of the public ideas below a measure, with its place in its workshop."""

    number: int
    card: int
    text: str
    workshop: str


@dataclass(frozen=True, slots=True)
class MeasureSheet:
    """Lists are oldest first; `decisions` those on this measure. `ranked` is its place in both rankings."""

    measure: Measure
    ideas: tuple[SourceIdea, ...]
    statuses: tuple[StatusEntry, ...]
    decisions: tuple[MeasureDecision, ...]
    neighbours: tuple[Neighbour, ...]
    labs: tuple[MeasureLab, ...]
    projects: tuple[tuple[InventoryLink, OfficeProject], ...]
    concerns: tuple[Concern, ...]
    feedback: tuple[MeasureFeedback, ...]
    ranked: RankedMeasure

    @property
    def key(self) -> str:
        return measure_key(self.measure.number)

    @property
    def title(self) -> str:
        return " ".join(self.measure.title.split())


class _OfMeasure(Protocol):
    @property
    def measure(self) -> int: ...


_One = TypeVar("_One", bound=_OfMeasure)


def measure_sheets(measures: Measures, publication: Publication) -> list[MeasureSheet]:
    """Every measure in the catalogue that is not internal, by number. Internal ideas below it are not told."""
    found = {one.number: one for one in all_measures(measures) if not one.internal}
    ranked = {
        line.measure: line
        for line in rank_measures(found, DOTS, measures.votes(Audience.CITIZENS, DOTS), measures.ratings())
    }
    statuses, labs = _by_measure(measures.statuses()), _by_measure(measures.labs())
    concerns = _by_measure(one for one in measures.concerns() if not one.internal)
    feedback, links = _by_measure(measures.feedback()), _by_measure(measures.inventory_links())
    projects = {project.number: project for project in measures.projects()}
    log = measures.decisions()
    neighbours: dict[int, list[Neighbour]] = defaultdict(list)
    for related in measures.relations():
        for one in (related.first, related.second):
            if (other := found.get(related.other(one))) and one in found:
                told = Neighbour(measure_key(other.number), other.title, related.relation, related.text)
                neighbours[one].append(told)
    return [
        MeasureSheet(
            measure=measure,
            ideas=_ideas(measures, publication, number),
            statuses=tuple(statuses[number]),
            decisions=tuple(decision for decision in log if number in decision.measures),
            neighbours=tuple(neighbours[number]),
            labs=tuple(one for one in labs[number] if not one.lab.internal),
            projects=tuple((link, projects[link.project]) for link in links[number] if link.project in projects),
            concerns=tuple(concerns[number]),
            feedback=tuple(feedback[number]),
            ranked=ranked[number],
        )
        for number, measure in found.items()
    ]


def decision_log(measures: Measures) -> list[MeasureDecision]:
    """Every decision by date, told without the internal measures in it; one on internal ones only is left out."""
    return public_decisions(measures, measures.decisions())


def public_decisions(measures: Measures, decisions: Iterable[MeasureDecision]) -> list[MeasureDecision]:
    """The decisions without internal measures; see `decision_log`."""
    told = []
    for decision in decisions:
        shown = tuple(number for number in decision.measures if (one := measures.find(number)) and not one.internal)
        if shown:
            told.append(replace(decision, measures=shown))
    return told


def _ideas(measures: Measures, publication: Publication, number: int) -> tuple[SourceIdea, ...]:
    lines = measures.ideas(number)
    public: set[int] = set()
    for first in range(0, len(lines), PAGE):
        public |= publication.public_among("idea", [line.number for line in lines[first : first + PAGE]])
    return tuple(
        SourceIdea(line.number, line.card, " ".join(line.text.split()), line.workshop)
        for line in lines
        if line.number in public
    )


def _by_measure(found: Iterable[_One]) -> defaultdict[int, list[_One]]:
    sorted_out: defaultdict[int, list[_One]] = defaultdict(list)
    for one in found:
        sorted_out[one.measure].append(one)
    return sorted_out
