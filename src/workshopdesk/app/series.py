"""Series of workshops: one template for every field of action and round, and the next round out of the one before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workshopdesk.app import queries
from workshopdesk.app.stable_keys import free_key
from workshopdesk.app.template_file import Template
from workshopdesk.app.templates import process_for, records_in
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.links import Link
from workshopdesk.domain.note import Area, Cluster, Note, NotePlace
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import (
    Aim,
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    InventoryProject,
    Municipality,
    Programme,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

Ids = Callable[[], str]

_SHARED = (
    Municipality,
    Programme,
    FieldOfAction,
    CrossCuttingTopic,
    TargetGroup,
    Aim,
    InventoryProject,
    IdeaPool,
)
_ROUND = re.compile(r"(, Runde \d+|, round \d+)$")


@dataclass(frozen=True, slots=True)
class SeriesPart:
    """One workshop of a series: its own record, and all records for CreateWorkshop."""

    workshop: Workshop
    records: tuple[Record, ...]


def plan_series(
    template: Template, fields: Sequence[str], rounds: int, *, title: str = "", language: str = "de", ids: Ids = new_id
) -> list[SeriesPart]:
    """One workshop for each field of action and round, field by field, all of one process with one id.

    `title` is the title of the process, or else the template's name. The fields keep stable keys made from their
    names. Raises DomainError: "series-without-fields", "field-twice" (`field`).
    """
    process = process_for(template, language, ids)
    name = " ".join(title.split()) or template.summary(language).name
    process = replace(process, programme=replace(process.programme, title=name), fields=fields_of_action(fields, ids))
    parts = []
    for field in process.fields:
        for number in range(1, rounds + 1):
            records = records_in(
                process,
                template,
                title=_with_round(field.name, number, language),
                language=language,
                field_id=field.id,
                round_number=number,
                ids=ids,
            )
            parts.append(SeriesPart(queries.workshop_of(State(records)), records))
    return parts


def fields_of_action(names: Sequence[str], ids: Ids = new_id) -> tuple[FieldOfAction, ...]:
    """Fields in this order; empty names are passed over. Raises like `plan_series`."""
    made: list[FieldOfAction] = []
    for name in filter(None, (" ".join(name.split()) for name in names)):
        if any(field.name.casefold() == name.casefold() for field in made):
            raise DomainError("field-twice", field=name)
        key = free_key(name, {field.key for field in made}, "feld")
        made.append(FieldOfAction(id=ids(), key=key, name=name, position=len(made) + 1))
    if not made:
        raise DomainError("series-without-fields")
    return tuple(made)


def next_round(state: State, ids: Ids = new_id) -> SeriesPart:
    """The next round of a workshop: same process, boards and agenda, and the clusters with their cards and ink.

    Cards waiting in the parking lot come along; loose and binned cards and votes stay behind. Every card and cluster
    is a copy whose `derived_from` names what it was copied from. Date, people, timer and next steps begin anew.

    Raises KnownError("file-empty"), DomainError("no-clusters-to-continue").
    """
    before = queries.workshop_of(state)
    clusters = queries.clusters(state)
    if not clusters:
        raise DomainError("no-clusters-to-continue", title=before.title)
    workshop = replace(
        before,
        id=ids(),
        title=_with_round(_ROUND.sub("", before.title), before.round + 1, before.language),
        round=before.round + 1,
        date="",
        starts="",
        ends="",
        next_steps="",
        plain_summary="",
        head_counts=(),
        finished=False,
        derived_from=before.id,
    )
    shared = [record for record_type in _SHARED for record in state.all(record_type)]
    logos = {town.logo_id for town in state.all(Municipality)}
    shared += [picture for picture in state.all(Picture) if picture.id in logos]
    return SeriesPart(workshop, (*shared, workshop, *_Copies(state, before.id, clusters, ids).records()))


class _Copies:
    """Gives everything that goes on into the next round an id of its own, and keeps it pointing to its like."""

    def __init__(self, state: State, workshop_id: str, clusters: Sequence[Cluster], ids: Ids) -> None:
        clustered = {note_id for cluster in clusters for note_id in cluster.members}
        self._state = state
        self._workshop_id = workshop_id
        self._ids = ids
        self._clusters = clusters
        self._boards = queries.boards(state)
        going = {one.id for one in state.all(Note) if one.id in clustered or one.place is NotePlace.PARKING_LOT}
        self._notes = sorted(
            (note for note in state.all(Note) if going & {note.id, note.merged_into}), key=lambda note: note.number
        )
        kept = [record.id for record in (*self._boards, *self._notes, *clusters)]
        kept += [area.id for board in self._boards for area in board.areas]
        self._new_ids = {old: ids() for old in kept}

    def records(self) -> Iterator[Record]:
        for board in self._boards:
            areas = tuple(self._area(area) for area in board.areas)
            yield replace(board, id=self._new_ids[board.id], areas=areas, face_down=False)
        for phase in queries.phases(self._state):
            yield replace(phase, id=self._ids(), board_id=self._new_ids.get(phase.board_id, ""))
        for note in self._notes:
            yield self._note(note)
            for stroke in queries.strokes_of(self._state, note.id):
                yield replace(stroke, id=self._ids(), note_id=self._new_ids[note.id])
        for cluster in self._clusters:
            yield replace(
                cluster,
                id=self._new_ids[cluster.id],
                board_id=self._new_ids[cluster.board_id],
                members=tuple(self._new_ids[note_id] for note_id in cluster.members),
                derived_from=self._source(cluster),
            )
        for link in self._state.all(Link):
            if link.subject_id in self._new_ids:
                object_id = self._new_ids.get(link.object_id, link.object_id)
                yield replace(link, id=self._ids(), subject_id=self._new_ids[link.subject_id], object_id=object_id)

    def _area(self, area: Area) -> Area:
        return replace(area, id=self._new_ids[area.id])

    def _note(self, note: Note) -> Note:
        return replace(
            note,
            id=self._new_ids[note.id],
            board_id=self._new_ids[note.board_id],
            area_id=self._new_ids.get(note.area_id, ""),
            merged_into=self._new_ids.get(note.merged_into, ""),
            derived_from=self._source(note),
        )

    def _source(self, record: Record) -> str:
        return f"{self._workshop_id}/{record.id}"


def _with_round(title: str, number: int, language: str) -> str:
    return f"{title}, round {number}" if language == "en" else f"{title}, Runde {number}"
