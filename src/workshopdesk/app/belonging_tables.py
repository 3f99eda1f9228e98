"""The tables of classification.py in words, for screens and documents; what nothing belongs to has no table."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.belonging_words import BelongingWords, belonging_words
from workshopdesk.app.classification import (
    SEVERAL,
    Table,
    coverage,
    fields_by_aims,
    fields_by_topics,
    intake_by_groups,
    inventory_counts,
)
from workshopdesk.app.registers import Register, entries
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.programme import InventoryStatus
from workshopdesk.domain.state import State


@dataclass(frozen=True, slots=True)
class WordedLine:
    """`cells` and `ideas` are ids of cards, as in classification.Line."""

    name: str
    cells: tuple[tuple[str, ...], ...]
    ideas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordedTable:
    """`corner` stands above the names of the rows."""

    title: str
    corner: str
    heads: tuple[str, ...]
    lines: tuple[WordedLine, ...]
    total: int


def belonging_tables(state: State, language: str) -> list[WordedTable]:
    """Field by topic, field by aim, way by target group: each where the workshop has such a register."""
    words = belonging_words(language)
    made = []
    if entries(state, Register.TOPICS):
        made.append(_worded(words.fields_by_topics, fields_by_topics(state), words, words.no_topic))
    if entries(state, Register.AIMS):
        made.append(_worded(words.fields_by_aims, fields_by_aims(state), words, words.no_aim))
    late = any(note.source is NoteSource.EMAIL for note in state.all(Note))
    if entries(state, Register.GROUPS) or late:
        made.append(_intake(intake_by_groups(state), words))
    return made


def coverage_lines(state: State, language: str) -> list[tuple[str, str]]:
    """Every target group with its effect, whether it was invited, and how many cards name it."""
    words = belonging_words(language)
    lines = []
    for one in coverage(state):
        number = words.idea_count.format(n=one.ideas) if one.ideas else words.uncovered
        invited = words.invited if one.invited else words.not_invited
        lines.append((one.group.name, f"{words.effects[one.group.effect]}, {invited}, {number}"))
    return lines


def inventory_line(state: State, language: str) -> str:
    """How many projects of the inventory have which status, or empty without an inventory."""
    counts = inventory_counts(state)
    if not any(counts.values()):
        return ""
    words = belonging_words(language)
    order = (InventoryStatus.DONE, InventoryStatus.RUNNING, InventoryStatus.PREPARING, InventoryStatus.PLANNED)
    return ", ".join(f"{counts[status]} {words.statuses[status]}" for status in order if counts[status])


def _worded(title: str, table: Table, words: BelongingWords, none: str) -> WordedTable:
    heads = tuple(name if head else none for head, name in table.heads)
    lines = tuple(WordedLine(line.name if line.key else words.no_field, line.cells, line.ideas) for line in table.lines)
    return WordedTable(title, words.field, heads, lines, table.total)


def _intake(table: Table, words: BelongingWords) -> WordedTable:
    special = {SEVERAL: words.several_groups, "": words.no_group}
    kept = [
        index
        for index, (head, _) in enumerate(table.heads)
        if head not in special or any(line.cells[index] for line in table.lines)
    ]
    heads = tuple(special.get(table.heads[index][0], table.heads[index][1]) for index in kept)
    lines = tuple(
        WordedLine(words.intake[line.key], tuple(line.cells[index] for index in kept), line.ideas)
        for line in table.lines
    )
    return WordedTable(words.intake_by_groups, words.way, heads, lines, table.total)
