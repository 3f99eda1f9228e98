"""What stands beside measures: other ones, living labs, the town's inventory, concerns. Rules OF27, OF28 of SPEC.md.

Every function is one wish of the office, whole or not at all, and raises DomainError like measuring.py and with codes
of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from workshopdesk.app.measure_key import lab_key, measure_key
from workshopdesk.app.office.measure_ports import MeasureAction, Measures, Stamp
from workshopdesk.app.office.measure_successors import pair
from workshopdesk.app.office.measuring import check_day, current
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import LivingLab
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.measure_work import (
    Concern,
    InventoryLink,
    MeasureLab,
    MeasureRelation,
    OfficeProject,
    Related,
)


def relate(measures: Measures, one: int, other: int, relation: MeasureRelation, text: str, stamp: Stamp) -> Related:
    """Say that two measures help or hinder each other. Raises DomainError("measure-relates-to-itself") besides."""
    related = _related(one, other, relation, text)
    with measures.writing():
        for number, beside in ((one, other), (other, one)):
            measure = current(measures, number)
            measures.put(measure, MeasureAction.RELATED, f"{relation.value} {measure_key(beside)}", stamp)
        measures.put_relation(related)
    return related


def unrelate(measures: Measures, one: int, other: int, relation: MeasureRelation, stamp: Stamp) -> None:
    """Raises DomainError("relation-missing")."""
    gone = _related(one, other, relation, "")
    with measures.writing():
        known = {(found.first, found.second, found.relation) for found in measures.relations(one)}
        if (gone.first, gone.second, gone.relation) not in known:
            raise DomainError("relation-missing")
        for number, beside in ((one, other), (other, one)):
            measure = current(measures, number)
            measures.put(measure, MeasureAction.UNRELATED, f"{relation.value} {measure_key(beside)}", stamp)
        measures.remove_relation(gone)


def put_lab(measures: Measures, measure: int, values: Mapping[str, Any], number: int = 0) -> MeasureLab:
    """Make a living lab of a measure, or set fields of the one with this number.

    An area drawn is told as the shortest GeoJSON geometry (exchange/geojson.area_geometry). Raises DomainError
    ("lab-missing") besides.
    """
    with measures.writing():
        current(measures, measure)
        there = {lab.number: lab.lab for lab in measures.labs(measure)}
        if number and number not in there:
            raise DomainError("lab-missing", key=lab_key(number))
        mine = number or measures.next_number("living_lab")
        old = there.get(number) or LivingLab(id=lab_key(mine), profile_id=measure_key(measure))
        new = replace(old, **{name: value for name, value in values.items() if name not in ("id", "profile_id")})
        for day in (new.begins, new.ends):
            if day:
                check_day(day)
        kept = MeasureLab(mine, measure, new)
        measures.put_lab(kept)
    return kept


@dataclass(frozen=True, slots=True)
class ProjectsTaken:
    added: int
    replaced: int
    unchanged: int


def take_projects(measures: Measures, found: Iterable[OfficeProject]) -> ProjectsTaken:
    """Keep projects of the town's inventory, recognised by their keys; what changed takes the place of the older."""
    with measures.writing():
        there = {one.key: one for one in measures.projects()}
        fresh: dict[str, OfficeProject] = {}
        outcome: Counter[str] = Counter()
        for project in found:
            old = fresh.get(project.key) or there.get(project.key)
            kept = replace(project, number=old.number if old else measures.next_number("office_project"))
            outcome["unchanged" if kept == old else "replaced" if old else "added"] += 1
            fresh[project.key] = kept
        measures.put_projects(tuple(fresh.values()))
    return ProjectsTaken(outcome["added"], outcome["replaced"], outcome["unchanged"])


def link_project(measures: Measures, number: int, project: int, relation: Relation, stamp: Stamp) -> InventoryLink:
    """Say that a measure exists already as a project of the inventory, or extends it.

    Raises DomainError besides: "project-missing" (`number`), "inventory-relation-impossible".
    """
    if relation not in (Relation.EXISTS, Relation.EXTENDS):
        raise DomainError("inventory-relation-impossible")
    with measures.writing():
        measure = current(measures, number)
        if project not in {one.number for one in measures.projects()}:
            raise DomainError("project-missing", number=project)
        link = InventoryLink(number, project, relation)
        measures.put_inventory_link(link)
        detail = f"{relation.value} project:{project}"
        measures.put(replace(measure, inventory_new=False), MeasureAction.RELATED, detail, stamp)
    return link


def unlink_project(measures: Measures, number: int, project: int, stamp: Stamp) -> None:
    """A measure has nothing to do with a project of the inventory after all. Raises DomainError("project-missing")."""
    with measures.writing():
        measure = current(measures, number)
        if project not in {link.project for link in measures.inventory_links(number)}:
            raise DomainError("project-missing", number=project)
        measures.remove_inventory_link(number, project)
        measures.put(measure, MeasureAction.UNRELATED, f"project:{project}", stamp)


def put_concern(measures: Measures, measure: int, text: str, answer: str = "", number: int = 0) -> Concern:
    """Write down a concern about a measure, or the words and the answer of the one with this number.

    An empty text leaves the words as they are. Raises DomainError besides: "concern-empty", "concern-missing".
    """
    with measures.writing():
        current(measures, measure)
        there = {one.number: one for one in measures.concerns(measure)}
        if number and number not in there:
            raise DomainError("concern-missing", number=number)
        words = text.strip() or (there[number].text if number else "")
        if not words:
            raise DomainError("concern-empty")
        old = there[number] if number else Concern(measures.next_number("concern"), measure, words)
        kept = replace(old, text=words, answer=answer.strip() or old.answer)
        measures.put_concern(kept)
    return kept


def _related(one: int, other: int, relation: MeasureRelation, text: str) -> Related:
    if one == other:
        raise DomainError("measure-relates-to-itself")
    return pair(one, other, Related(0, 0, relation, text.strip()))
