"""An exhibition of measures: the records of a workshop whose project profiles they are. Rule OF57 of app/SPEC.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workshopdesk.app.office.exhibited import exhibit_id, mark_of_measure
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.template_file import Template
from workshopdesk.app.templates import Ids, process_for, records_in
from workshopdesk.base.ids import new_id
from workshopdesk.domain.development import LivingLab, ProfileStatus, ProjectProfile
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.office.measure import ActorRole, Measure
from workshopdesk.domain.programme import FieldOfAction, Municipality, Programme, TargetGroup
from workshopdesk.domain.record import Record

TEMPLATE = "projektausstellung"
_SAME = (
    *("title", "digital_reference", "public_value", "goal", "description", "situation", "funding", "cost_class"),
    *("cost", "priority", "horizon", "begins", "ends", "indicators", "synergies", "conditions", "steps"),
    *("transferability", "transfer_conditions", "participation", "handling", "aspects"),
)


def exhibition_records(
    measures: Measures,
    sheets: Sequence[MeasureSheet],
    template: Template,
    *,
    title: str,
    town: str = "",
    programme: str = "",
    ids: Ids = new_id,
) -> tuple[Record, ...]:
    """For CreateWorkshop: each of these public measures as a profile with what it says publicly.

    Raises DomainError("title-missing").
    """
    process = process_for(template, "de", ids)
    records = list(records_in(process, template, title=title, language="de", ids=ids))
    named = {entry.name: entry.id for entry in process.fields}
    groups: dict[str, str] = {}
    found: list[Record] = []
    for sheet in sheets:
        measure = sheet.measure
        if measure.field and measure.field not in named:
            named[measure.field] = ids()
            position = len(named)
            key = f"measure-field-{position}"
            found.append(FieldOfAction(id=named[measure.field], key=key, name=measure.field, position=position))
        profile = _profile(measure, mark_of_measure(measures, measure.number), named.get(measure.field, ""))
        found.append(profile)
        for group in measure.target_groups:
            if group not in groups:
                groups[group] = ids()
                found.append(TargetGroup(id=groups[group], name=group))
            found.append(Link(id=ids(), subject_id=profile.id, relation=Relation.AFFECTS, object_id=groups[group]))
        found += [_lab(one.lab, profile.id, ids) for one in sheet.labs[:1]]
    return tuple(_told(record, town, programme) for record in (*records, *found))


def _profile(measure: Measure, mark: str, field_id: str) -> ProjectProfile:
    known = {one.value for one in ProfileStatus}
    status = measure.status.value
    return ProjectProfile(
        id=exhibit_id(measure.number, mark),
        number=measure.number,
        field_id=field_id,
        responsible="; ".join(measure.responsible),
        partners_internal="; ".join(measure.actors_as(ActorRole.INTERNAL)),
        partners_external="; ".join(measure.actors_as(ActorRole.EXTERNAL)),
        status=ProfileStatus(status) if status in known else ProfileStatus.PROPOSED,
        **{name: getattr(measure, name) for name in _SAME},
    )


def _lab(lab: LivingLab, profile_id: str, ids: Ids) -> LivingLab:
    return replace(lab, id=ids(), profile_id=profile_id)


def _told(record: Record, town: str, programme: str) -> Record:
    if isinstance(record, Municipality) and town:
        return replace(record, name=town)
    if isinstance(record, Programme) and programme:
        return replace(record, title=programme)
    return record
