"""What the town has already, as documents tell it: projects, their measures, ideas for which something exists. OF53."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshopdesk.app.office.answers import words_on
from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.publication import PublishedIdea
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure_work import OfficeProject
from workshopdesk.domain.programme import InventoryStatus


@dataclass(frozen=True, slots=True)
class ProjectLink:
    """A public measure that a project is already, or that extends it."""

    relation: Relation
    sheet: MeasureSheet


@dataclass(frozen=True, slots=True)
class ToldProject:
    """`links` by the numbers of their measures; none where no public measure names the project."""

    project: OfficeProject
    links: tuple[ProjectLink, ...]


@dataclass(frozen=True, slots=True)
class ExistingIdea:
    """An idea for which there is something: a project through a measure, or (`project` None) the office said so.

    `relation` is None and `key` empty where the office only said that the idea was followed already; `reason` is what
    it said.
    """

    number: int
    words: str
    workshop: str
    relation: Relation | None
    project: OfficeProject | None
    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class Inventory:
    """Projects by title."""

    projects: tuple[ToldProject, ...] = ()
    ideas: tuple[ExistingIdea, ...] = ()

    @property
    def statuses(self) -> dict[InventoryStatus, int]:
        """How many projects have each status, also those that none has."""
        counted = Counter(one.project.status for one in self.projects)
        return {status: counted[status] for status in InventoryStatus}


def told_projects(measures: Measures, sheets: Sequence[MeasureSheet]) -> tuple[ToldProject, ...]:
    """Every project but those that internal measures alone are linked with."""
    links: defaultdict[int, list[ProjectLink]] = defaultdict(list)
    for sheet in sheets:
        for link, project in sheet.projects:
            links[project.number].append(ProjectLink(link.relation, sheet))
    internal = {one.number for one in all_measures(measures) if one.internal}
    inside = {link.project for link in measures.inventory_links() if link.measure in internal} - set(links)
    shown = (ToldProject(one, tuple(links[one.number])) for one in measures.projects() if one.number not in inside)
    return tuple(sorted(shown, key=lambda one: (one.project.title.casefold(), one.project.number)))


def existing(idea: PublishedIdea, sheets: Mapping[int, MeasureSheet]) -> list[ExistingIdea]:
    """What there is for an idea already, a line for each project; `sheets` are the public measures by number."""
    words, line = words_on(idea), idea.line
    found = [
        ExistingIdea(line.number, words, line.workshop, link.relation, project, sheets[number].key, "")
        for number in idea.measures
        if number in sheets
        for link, project in sheets[number].projects
    ]
    if not found and idea.said is not None and idea.said.code is DispositionCode.ALREADY:
        reason = " ".join(idea.said.reason.split())
        found = [ExistingIdea(line.number, words, line.workshop, None, None, "", reason)]
    return found
