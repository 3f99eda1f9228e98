"""Workshops of the tables of one event, as in a World Café, joined into a new one with a plenary board (rule OF44).

An area for every table holds its clusters and cards. Everything on it is a copy that names its source: `derived_from`
as "workshop id/card id", and the table's name as the card's category where it has none. Project profiles come along
with their living labs, and lead to the copies of what they grew out of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workshopdesk.app import queries
from workshopdesk.app.classification import Belonging
from workshopdesk.app.former import newest_former
from workshopdesk.app.joined_registers import JoinedRegisters
from workshopdesk.app.plenary_layout import TablePlaces, TableThings, plenary_places
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.development import ActionItem, Assessment, Feedback, LivingLab, ProjectProfile
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import KEPT_PLACES, Area, Board, BoardKind, Cluster, LegendEntry, Note, NotePlace
from workshopdesk.domain.personal_data import PersonalDataDecision, decision_id
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import HeadCount, Phase, PhaseKind, Workshop

Ids = Callable[[], str]


@dataclass(frozen=True, slots=True)
class TableWorkshop:
    """`name` tells the table where several workshops have the same title, as the name of its file."""

    name: str
    state: State


@dataclass(frozen=True, slots=True)
class JoinedTable:
    """What came from one table, and what stays in its file: cards in the bin, ballots, `others`.

    Every table votes by itself, so `others` are what its people said by dots, ratings and agreements besides; also
    statements and decisions that are about no card, group or profile, and photos of whole boards.
    """

    title: str
    notes: int
    clusters: int
    profiles: int
    binned: int
    ballots: int
    others: int


@dataclass(frozen=True, slots=True)
class JoinedTables:
    """All records for CreateWorkshop."""

    workshop: Workshop
    records: tuple[Record, ...]
    tables: tuple[JoinedTable, ...]


def join_tables(tables: Sequence[TableWorkshop], title: str, ids: Ids = new_id) -> JoinedTables:
    """One new workshop with the title `title`. Process, language and agenda are those of the first table.

    Raises KnownError("file-empty"), DomainError: "tables-too-few"; "tables-are-copies" of one workshop, which are to be
    merged; "tables-rehearse", "tables-face-down" (`title`).
    """
    workshops = [queries.workshop_of(table.state) for table in tables]
    _check(tables, workshops)
    first = tables[0].state
    registers = JoinedRegisters()
    board_id, workshop_id = ids(), ids()
    titles = _titles(tables, workshops)
    copies = [
        _TableCopy(table.state, board_id, name, registers.take(table.state), ids)
        for table, name in zip(tables, titles, strict=True)
    ]
    places = plenary_places([copy.things for copy in copies])
    areas = tuple(copy.area(place, name) for copy, place, name in zip(copies, places, titles, strict=True))
    board = Board(
        id=board_id, title="Plenum" if workshops[0].language == "de" else "Plenary", kind=BoardKind.TABLES, position=1
    )
    board = replace(board, areas=areas, legend=_legend(tables))
    workshop = _workshop(workshops, titles, copies, replace(workshops[0], id=workshop_id, title=title))
    logos = {town.logo_id for town in first.all(Municipality)}
    shared = [*first.all(Municipality), *first.all(Programme), *registers.records]
    shared += [picture for picture in first.all(Picture) if picture.id in logos]
    shared += newest_former(table.state for table in tables)
    made = [
        record for copy, place, area in zip(copies, places, areas, strict=True) for record in copy.made(place, area)
    ]
    agenda = [replace(phase, id=ids(), position=at, board_id=board_id) for at, phase in enumerate(_agenda(first), 1)]
    told = tuple(copy.told(name) for copy, name in zip(copies, titles, strict=True))
    return JoinedTables(workshop, (*shared, workshop, board, *agenda, *_numbered(made)), told)


def _check(tables: Sequence[TableWorkshop], workshops: Sequence[Workshop]) -> None:
    if len(tables) < 2:
        raise DomainError("tables-too-few")
    if len({workshop.id for workshop in workshops}) < len(workshops):
        raise DomainError("tables-are-copies")
    for table, workshop in zip(tables, workshops, strict=True):
        if workshop.rehearsal:
            raise DomainError("tables-rehearse", title=workshop.title)
        if queries.hidden_notes(table.state):
            raise DomainError("tables-face-down", title=workshop.title)


def _titles(tables: Sequence[TableWorkshop], workshops: Sequence[Workshop]) -> list[str]:
    titles = [workshop.title for workshop in workshops]
    if len(set(titles)) < len(titles):
        titles = [table.name for table in tables]
    return [title if titles.count(title) == 1 else f"{title} ({at})" for at, title in enumerate(titles, 1)]


def _workshop(
    workshops: Sequence[Workshop], titles: Sequence[str], copies: Sequence[_TableCopy], made: Workshop
) -> Workshop:
    roles = dict.fromkeys(one.role for workshop in workshops for one in workshop.head_counts)
    counted = {
        role: sum(one.count for workshop in workshops for one in workshop.head_counts if one.role == role)
        for role in roles
    }
    fields = {copy.field_id for copy in copies}
    groups = dict.fromkeys(group for copy in copies for group in copy.target_group_ids)
    said = (
        f"{title}: {line}"
        for workshop, title in zip(workshops, titles, strict=True)
        for line in workshop.plain_summary.splitlines()
        if line.strip()
    )
    return replace(
        made,
        field_id=fields.pop() if len(fields) == 1 else "",
        next_steps="\n".join(filter(None, (workshop.next_steps for workshop in workshops))),
        plain_summary="\n".join(said),
        head_counts=tuple(HeadCount(role, count) for role, count in counted.items()),
        finished=False,
        finished_on="",
        derived_from="",
        target_group_ids=tuple(groups),
        internal=any(workshop.internal for workshop in workshops),
        retain_until=min((one.retain_until for one in workshops if one.retain_until), default=""),
    )


def _legend(tables: Sequence[TableWorkshop]) -> tuple[LegendEntry, ...]:
    """What each colour means at the first table that has it."""
    legend: dict[str, LegendEntry] = {}
    for table in tables:
        for board in queries.boards(table.state):
            for entry in board.legend:
                legend.setdefault(entry.colour, entry)
    return tuple(legend.values())


def _agenda(state: State) -> list[Phase]:
    """What the plenary does: from the last grouping on, or the end alone."""
    phases = queries.phases(state)
    start = max((at for at, phase in enumerate(phases) if phase.kind is PhaseKind.CLUSTER), default=len(phases) - 1)
    return phases[max(0, start) :]


def _numbered(records: Sequence[Record]) -> Iterator[Record]:
    given: Counter[type[Record]] = Counter()
    for record in records:
        if isinstance(record, (Note, Cluster, ProjectProfile)):
            given[type(record)] += 1
            yield replace(record, number=given[type(record)])
        else:
            yield record


class _TableCopy:
    """What comes along from one table: cards on its boards and in its parking lot, clusters and profiles."""

    def __init__(self, state: State, board_id: str, name: str, entries: dict[str, str], ids: Ids) -> None:
        self._state = state
        self._board_id = board_id
        self._name = name
        self._entries = entries
        self._ids = ids
        self._workshop = queries.workshop_of(state)
        self._belonging = Belonging(state)
        kept = {note.id for note in state.all(Note) if note.place in KEPT_PLACES}
        while more := {one.id for one in state.all(Note) if one.merged_into in kept} - kept:
            kept |= more
        self._notes = sorted((note for note in state.all(Note) if note.id in kept), key=lambda note: note.number)
        self._clusters = [
            replace(one, members=tuple(member for member in one.members if member in kept))
            for one in queries.clusters(state)
        ]
        clustered = {note_id for cluster in self._clusters for note_id in cluster.members}
        last = {board.id: -board.position for board in queries.boards(state)}  # what the hosts wrote for the plenary
        self._loose = sorted(
            (note for note in self._notes if note.place is NotePlace.BOARD and note.id not in clustered),
            key=lambda note: (last.get(note.board_id, 0), note.number),
        )
        self._profiles = sorted(state.all(ProjectProfile), key=lambda profile: profile.number)
        self._new_ids = {record.id: ids() for record in (*self._notes, *self._clusters, *self._profiles)}

    @property
    def things(self) -> TableThings:
        return TableThings(self._clusters, self._loose, {note.id: note.text for note in self._notes})

    @property
    def field_id(self) -> str:
        return self._entries.get(self._workshop.field_id, "")

    @property
    def target_group_ids(self) -> list[str]:
        return [self._entries[one] for one in self._workshop.target_group_ids if one in self._entries]

    def area(self, place: TablePlaces, title: str) -> Area:
        return Area(self._ids(), title, place.x, place.y, place.width, place.height, field_id=self.field_id)

    def told(self, title: str) -> JoinedTable:
        counted = sum(note.place in KEPT_PLACES for note in self._notes)
        return JoinedTable(
            title,
            counted,
            len(self._clusters),
            len(self._profiles),
            len(queries.notes(self._state, NotePlace.BIN)),
            self._state.count(Ballot),
            self._others(),
        )

    def _others(self) -> int:
        boards = {board.id for board in self._state.all(Board)}
        said = sum(statement.subject_id not in self._new_ids for statement in self._state.all(Statement))
        decided = sum(decision.subject_id not in self._new_ids for decision in self._state.all(Decision))
        voted = sum(self._state.count(kind) for kind in (Assessment, Feedback, ActionItem))
        return said + decided + voted + sum(picture.subject_id in boards for picture in self._state.all(Picture))

    def made(self, places: TablePlaces, area: Area) -> Iterator[Record]:
        at = dict(zip((note.id for note in self._loose), places.loose, strict=True))
        for note in self._notes:
            yield self._note(note, area, at.get(note.id))
        for cluster, (x, y) in zip(self._clusters, places.clusters, strict=True):
            yield replace(
                cluster,
                id=self._new_ids[cluster.id],
                board_id=self._board_id,
                members=tuple(self._new_ids[one] for one in cluster.members),
                x=x,
                y=y,
                derived_from=f"{self._workshop.id}/{cluster.id}",
            )
        for profile in self._profiles:
            field_id = self._entries.get(profile.field_id, "")
            yield replace(profile, id=self._new_ids[profile.id], field_id=field_id)
        yield from self._belongings()

    def _note(self, note: Note, area: Area, place: tuple[float, float] | None) -> Note:
        x, y = place or (area.x, area.y)
        return replace(
            note,
            id=self._new_ids[note.id],
            board_id=self._board_id,
            area_id=area.id if place else "",
            x=x,
            y=y,
            rotation=0.0,
            scale=1.0,
            category=note.category or self._name,
            field_id=self._entries.get(self._belonging.field(note), ""),
            merged_into=self._new_ids.get(note.merged_into, ""),
            derived_from=f"{self._workshop.id}/{note.id}",
        )

    def _belongings(self) -> Iterator[Record]:
        for stroke in self._state.all(Stroke):
            if stroke.note_id in self._new_ids:
                yield replace(stroke, id=self._ids(), note_id=self._new_ids[stroke.note_id])
        for picture in self._state.all(Picture):
            if picture.subject_id in self._new_ids:
                yield replace(picture, id=self._ids(), subject_id=self._new_ids[picture.subject_id])
        for lab in self._state.all(LivingLab):
            if lab.profile_id in self._new_ids:
                yield replace(lab, id=self._ids(), profile_id=self._new_ids[lab.profile_id])
        for statement in self._state.all(Statement):
            if statement.subject_id in self._new_ids:
                yield replace(statement, id=self._ids(), subject_id=self._new_ids[statement.subject_id])
        for decision in self._state.all(Decision):
            if decision.subject_id in self._new_ids:
                yield replace(decision, id=self._ids(), subject_id=self._new_ids[decision.subject_id])
        for decided in self._state.all(PersonalDataDecision):
            if subject := self._new_ids.get(decided.subject_id):
                same = decision_id(subject, decided.text_sha256, decided.start)
                yield replace(decided, id=same, subject_id=subject)
        yield from self._links()

    def _links(self) -> Iterator[Link]:
        objects = self._entries | self._new_ids
        for link in self._state.all(Link):
            if link.subject_id in self._new_ids and (link.object_id in objects or link.relation is Relation.NEW):
                subject, its_object = self._new_ids[link.subject_id], objects.get(link.object_id, "")
                yield replace(link, id=self._ids(), subject_id=subject, object_id=its_object)
        areas = {area.id: area.topic_id for board in queries.boards(self._state) for area in board.areas}
        for note in self._notes:  # in its old area it stood for a topic, which the table's area does not
            if topic := self._entries.get(areas.get(note.area_id, "")):
                yield Link(id=self._ids(), subject_id=self._new_ids[note.id], relation=Relation.TOPIC, object_id=topic)
