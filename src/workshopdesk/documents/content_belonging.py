"""What the protocol says of where the cards belong, gathered before anything is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.belonging_tables import WordedTable, belonging_tables, coverage_lines, inventory_line
from workshopdesk.app.classification import by_inventory, without_aim
from workshopdesk.app.details import municipality
from workshopdesk.app.registers import Register, entries
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import CrossCuttingTopic
from workshopdesk.domain.state import State


@dataclass(frozen=True, slots=True)
class Sentence:
    """How a cross-cutting topic supports an idea, in the room's words; `number` is that of the card or group."""

    topic: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class BelongingContent:
    """Tables in words, and lists of cards as (number and words, projects); empty where nobody has put in order."""

    tables: tuple[WordedTable, ...]
    sentences: tuple[Sentence, ...]
    known: tuple[tuple[Relation, tuple[str, ...]], ...]
    without_aim: tuple[str, ...]
    coverage: tuple[tuple[str, str], ...]
    inventory: str
    logo: Picture | None

    @property
    def is_empty(self) -> bool:
        return not (self.tables or self.known or self.coverage or self.inventory)


def gather_belonging(state: State, language: str) -> BelongingContent:
    """Tables only where cards have been put in order: a register from a template alone is no result."""
    in_use = any(state.all(Link)) or any(note.field_id for note in state.all(Note)) or _in_areas(state)
    late = any(table for table in belonging_tables(state, language) if len(table.lines) > 1)
    town = municipality(state)
    known = ((relation, _known(state, relation)) for relation in (Relation.EXISTS, Relation.EXTENDS))
    return BelongingContent(
        tables=tuple(belonging_tables(state, language)) if in_use or late else (),
        sentences=_sentences(state),
        known=tuple((relation, told) for relation, told in known if told),
        without_aim=_names(state, without_aim(state)) if in_use and entries(state, Register.AIMS) else (),
        coverage=tuple(coverage_lines(state, language)),
        inventory=inventory_line(state, language),
        logo=state.find(Picture, town.logo_id) if town else None,
    )


def _in_areas(state: State) -> bool:
    meaning = {area.id for board in state.all(Board) for area in board.areas if area.field_id or area.topic_id}
    return any(note.area_id in meaning for note in state.all(Note))


def _known(state: State, relation: Relation) -> tuple[str, ...]:
    found = by_inventory(state, relation)
    names = _names(state, [one.note for one in found])
    return tuple(
        f"{name}: {', '.join(project.title for project in one.projects)}"
        for name, one in zip(names, found, strict=True)
    )


def _names(state: State, notes: list[Note]) -> tuple[str, ...]:
    name = queries.card_names(state)
    return tuple(f"{note.number}  {queries.short_title(name(note))}" for note in notes)


def _sentences(state: State) -> tuple[Sentence, ...]:
    topics = {entry.id: entry.name for entry in state.all(CrossCuttingTopic)}
    numbers = {note.id: note.number for note in state.all(Note)}
    numbers |= {cluster.id: cluster.number for cluster in state.all(Cluster)}
    return tuple(
        Sentence(topics[link.object_id], numbers[link.subject_id], link.text)
        for link in state.all(Link)
        if link.relation is Relation.TOPIC and link.text and link.object_id in topics and link.subject_id in numbers
    )
