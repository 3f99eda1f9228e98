"""The registers of a programme: fields of action, cross-cutting topics, aims, target groups, inventory of projects.

Rules: SPEC.md K. An entry that is in use is never removed: it is retired, kept where it is used and no longer offered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.links import Link
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, InventoryProject, TargetGroup
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import Workshop

Entry = FieldOfAction | CrossCuttingTopic | Aim | TargetGroup | InventoryProject


class Register(StrEnum):
    FIELDS = "fields"
    TOPICS = "topics"
    AIMS = "aims"
    GROUPS = "groups"
    INVENTORY = "inventory"


ENTRY_TYPES: dict[Register, type[Entry]] = {
    Register.FIELDS: FieldOfAction,
    Register.TOPICS: CrossCuttingTopic,
    Register.AIMS: Aim,
    Register.GROUPS: TargetGroup,
    Register.INVENTORY: InventoryProject,
}


@dataclass(frozen=True, slots=True)
class Uses:
    """How often an entry is named: by cards, clusters, areas of boards, project profiles, projects of the inventory,
    and whether by the workshop itself."""

    cards: int = 0
    clusters: int = 0
    areas: int = 0
    profiles: int = 0
    projects: int = 0
    workshop: bool = False

    def __bool__(self) -> bool:
        return any((self.cards, self.clusters, self.areas, self.profiles, self.projects, self.workshop))


def entry_name(entry: Entry) -> str:
    return entry.title if isinstance(entry, InventoryProject) else entry.name


def is_retired(entry: Entry) -> bool:
    return not isinstance(entry, InventoryProject) and entry.retired


def entries(state: State | Draft, register: Register) -> list[Entry]:
    """All entries of a register in their order, the retired ones among them."""
    return sorted(state.all(ENTRY_TYPES[register]), key=lambda entry: entry.position)


def offered(state: State | Draft, register: Register) -> list[Entry]:
    """What can be chosen from now on: the entries that are not retired."""
    return [entry for entry in entries(state, register) if not is_retired(entry)]


def find_entry(state: State | Draft, register: Register, entry_id: str) -> Entry:
    """Raises DomainError("<type>-missing")."""
    return state.get(ENTRY_TYPES[register], entry_id)


def uses(state: State | Draft, entry_id: str) -> Uses:
    """Where an entry is used."""
    subjects = [link.subject_id for link in state.all(Link) if link.object_id == entry_id]
    cards = {note.id for note in state.all(Note) if note.field_id == entry_id}
    profiles = {profile.id for profile in state.all(ProjectProfile) if profile.field_id == entry_id}
    return Uses(
        cards=len(cards | _known(state, Note, subjects)),
        clusters=len(_known(state, Cluster, subjects)),
        areas=sum(entry_id in (area.field_id, area.topic_id) for board in state.all(Board) for area in board.areas),
        profiles=len(profiles | _known(state, ProjectProfile, subjects)),
        projects=sum(project.field_id == entry_id for project in state.all(InventoryProject)),
        workshop=any(
            entry_id == workshop.field_id or entry_id in workshop.target_group_ids for workshop in state.all(Workshop)
        ),
    )


def _known(
    state: State | Draft, record_type: type[Note] | type[Cluster] | type[ProjectProfile], ids: Iterable[str]
) -> set[str]:
    return {record_id for record_id in ids if state.find(record_type, record_id) is not None}
