"""What the cards of a workshop belong to, and what is told about it: cross tables, coverage, ways of coming in.

Rules: SPEC.md J. Every card on a board or in the parking lot is one idea and counts once in every total.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.registers import Register, entries, entry_name
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import KEPT_PLACES, Board, Cluster, Note, NoteSource
from workshopdesk.domain.programme import InventoryProject, InventoryStatus, TargetGroup
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Channel

Intake = Channel | NoteSource
"""By which way an idea came: by the workshop's own channel, or by a source that needs no workshop."""

_OWN_WAYS = (NoteSource.EMAIL, NoteSource.ONLINE, NoteSource.INTERVIEW)


def ideas(state: State) -> list[Note]:
    """Every card on a board or in the parking lot, by number."""
    kept = (note for note in state.all(Note) if note.place in KEPT_PLACES)
    return sorted(kept, key=lambda note: note.number)


class Belonging:
    """Looks up what cards belong to; made once for a report, it does not follow changes."""

    def __init__(self, state: State) -> None:
        self._workshop = queries.workshop_of(state)
        self._areas = {area.id: area for board in state.all(Board) for area in board.areas}
        self._clusters: dict[str, list[str]] = {}
        for cluster in state.all(Cluster):
            for note_id in cluster.members:
                self._clusters.setdefault(note_id, []).append(cluster.id)
        self._links: dict[str, list[Link]] = {}
        for link in state.all(Link):
            self._links.setdefault(link.subject_id, []).append(link)

    def field(self, note: Note) -> str:
        """The id of the card's field of action, or empty (J1)."""
        area = self._areas.get(note.area_id)
        return note.field_id or (area.field_id if area else "") or self._workshop.field_id

    def links(self, note: Note, *relations: Relation) -> list[Link]:
        """The links of a card and of the clusters that hold it (J4)."""
        subjects = (note.id, *self._clusters.get(note.id, ()))
        return [link for subject in subjects for link in self._links.get(subject, ()) if link.relation in relations]

    def topics(self, note: Note) -> set[str]:
        """The ids of the card's cross-cutting topics, that of its area among them."""
        area = self._areas.get(note.area_id)
        own = {area.topic_id} if area and area.topic_id else set()
        return own | {link.object_id for link in self.links(note, Relation.TOPIC)}

    def aims(self, note: Note) -> set[str]:
        return {link.object_id for link in self.links(note, Relation.AIM)}

    def groups(self, note: Note) -> set[str]:
        """The ids of the target groups that the card names, or else of those at which the workshop aims."""
        named = {link.object_id for link in self.links(note, Relation.AFFECTS)}
        return named or set(self._workshop.target_group_ids)

    def intake(self, note: Note) -> Intake:
        return note.source if note.source in _OWN_WAYS else self._workshop.channel


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table; `key` is the entry's id or empty for what belongs to none of them.

    `cells` are the ids of the cards under each head; a card may be in several. `ideas` are all of the row, each once.
    """

    key: str
    name: str
    cells: tuple[tuple[str, ...], ...]
    ideas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows by columns; `heads` are (id, name), the last one with an empty id for what belongs to none of them.

    `total` counts every idea once.
    """

    heads: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    total: int


def fields_by_topics(state: State) -> Table:
    """Field of action by cross-cutting topic (PROCESS-STEPS.md B2)."""
    belonging = Belonging(state)
    return _fields_by(state, belonging, Register.TOPICS, belonging.topics)


def fields_by_aims(state: State) -> Table:
    """Field of action by aim (PROCESS-STEPS.md P8); the last column lists what has no aim."""
    belonging = Belonging(state)
    return _fields_by(state, belonging, Register.AIMS, belonging.aims)


def intake_by_groups(state: State) -> Table:
    """How ideas came in by whom they concern (PROCESS-STEPS.md P5). Rows are values of Intake, without names.

    Every idea is in one cell: the last head but one is for several groups at once, the last for none.
    """
    belonging = Belonging(state)
    known = [(entry.id, entry_name(entry)) for entry in entries(state, Register.GROUPS)]
    ids = {entry_id for entry_id, _ in known}

    def column(note: Note) -> str:
        named = belonging.groups(note) & ids
        return SEVERAL if len(named) > 1 else next(iter(named), "")

    all_ideas = ideas(state)
    heads = (*known, (SEVERAL, ""), ("", ""))
    lines = []
    for way in (*Channel, *_OWN_WAYS):
        came = [note for note in all_ideas if belonging.intake(note) == way and _kind(belonging, note) is type(way)]
        if came:
            cells = tuple(tuple(note.id for note in came if column(note) == head) for head, _ in heads)
            lines.append(Line(way.value, "", cells, tuple(note.id for note in came)))
    return Table(heads, tuple(lines), len(all_ideas))


SEVERAL = "several"


def without_aim(state: State) -> list[Note]:
    """Ideas that serve no aim of the programme ("ohne Zielbezug")."""
    belonging = Belonging(state)
    return [note for note in ideas(state) if not belonging.aims(note)]


@dataclass(frozen=True, slots=True)
class Known:
    """An idea and the projects of the inventory that it repeats or adds to."""

    note: Note
    projects: tuple[InventoryProject, ...]


def by_inventory(state: State, relation: Relation) -> list[Known]:
    """Ideas that are done already (EXISTS) or add to something (EXTENDS), with the projects."""
    belonging = Belonging(state)
    found = []
    for note in ideas(state):
        named = dict.fromkeys(link.object_id for link in belonging.links(note, relation))
        projects = [state.find(InventoryProject, project_id) for project_id in named]
        if present := tuple(project for project in projects if project is not None):
            found.append(Known(note, present))
    return found


@dataclass(frozen=True, slots=True)
class Coverage:
    """A target group, whether the workshop aims at it, and how many ideas name it."""

    group: TargetGroup
    invited: bool
    ideas: int


def coverage(state: State) -> list[Coverage]:
    """Every target group in its order (PROCESS-STEPS.md K1)."""
    belonging = Belonging(state)
    invited = set(queries.workshop_of(state).target_group_ids)
    named = [link.object_id for note in ideas(state) for link in _once(belonging.links(note, Relation.AFFECTS))]
    groups = sorted(state.all(TargetGroup), key=lambda group: group.position)
    return [Coverage(group, group.id in invited, named.count(group.id)) for group in groups]


def inventory_counts(state: State) -> dict[InventoryStatus, int]:
    """How many projects of the inventory have each status."""
    projects = list(state.all(InventoryProject))
    return {status: sum(project.status is status for project in projects) for status in InventoryStatus}


def _kind(belonging: Belonging, note: Note) -> type[Intake]:
    """`online` is both a channel and a source."""
    return type(belonging.intake(note))


def _once(links: Iterable[Link]) -> Iterable[Link]:
    """Each object once, though the card and its cluster may both name it."""
    return {link.object_id: link for link in links}.values()


def _fields_by(state: State, belonging: Belonging, register: Register, of: Callable[[Note], Collection[str]]) -> Table:
    """Entries that are retired and empty are left out; rows and columns for "none" only where there is any."""
    all_ideas = ideas(state)
    columns = [(entry.id, entry_name(entry)) for entry in entries(state, register)]
    column_ids = {column_id for column_id, _ in columns}
    rows = [(entry.id, entry_name(entry)) for entry in entries(state, Register.FIELDS)]
    row_ids = {row_id for row_id, _ in rows}
    heads = (*columns, ("", ""))

    def row_of(note: Note) -> str:
        field = belonging.field(note)
        return field if field in row_ids else ""

    lines = []
    for row_id, name in (*rows, ("", "")):
        inside = [note for note in all_ideas if row_of(note) == row_id]
        if not inside and not row_id:
            continue
        cells = tuple(
            tuple(note.id for note in inside if (head in of(note) if head else not column_ids.intersection(of(note))))
            for head, _ in heads
        )
        lines.append(Line(row_id, name, cells, tuple(note.id for note in inside)))
    return Table(heads, tuple(lines), len(all_ideas))
