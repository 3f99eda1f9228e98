"""What was erased at one table is erased at every table, before their copies are merged (rule OF42).

A copy that went on elsewhere may still have the words, or newer ones. Source: STORAGE.md §5 ("tombstone travels on
merge").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workshopdesk.app.card_words import card_words
from workshopdesk.app.erasing import LABEL, same_words, without_words
from workshopdesk.app.operation import Operation
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import Workshop

Copy = Sequence[Operation]


def erased_everywhere(copies: Sequence[Copy]) -> tuple[list[Copy], frozenset[str]]:
    """The copies as if cards that were erased in one of them had never had words, and the ids of these cards."""
    cards = erased_cards(copies)
    if not cards:
        return list(copies), cards
    language = max(_workshops(copies), key=lambda one: one[0])[1].language
    words = card_words(language).erased
    notes = frozenset(record.id for record in _records(copies) if isinstance(record, Note))
    return [[_without(one, cards, words) for one in copy] for copy in copies], cards & notes


def erased_cards(copies: Sequence[Copy]) -> frozenset[str]:
    """Cards that an entry names as erased; older files name none, but their older entries have lost their words."""
    erased: set[str] = set()
    known: dict[str, ChangeSet] = {}
    for one in _every(copies):
        if one.entry.change_set.label == LABEL:
            erased.update(one.entry.refers_to.split())
        before = known.setdefault(one.entry.id, one.entry.change_set)
        if before != one.entry.change_set:
            erased.update(_notes_that_differ(before, one.entry.change_set))
    if not erased:
        return frozenset()
    notes = (record for record in _records(copies) if isinstance(record, Note))
    return same_words(erased, notes, next(_workshops(copies))[1].id)


def _without(one: Operation, cards: frozenset[str], words: str) -> Operation:
    return replace(one, entry=replace(one.entry, change_set=without_words(one.entry.change_set, cards, words)))


def _notes_that_differ(one: ChangeSet, other: ChangeSet) -> set[str]:
    differ = set(one.of(Note)) ^ set(other.of(Note))
    return {change.record.id for change in differ}


def _workshops(copies: Sequence[Copy]) -> Iterator[tuple[tuple[int, str, str], Workshop]]:
    for one in _every(copies):
        for change in one.entry.change_set.of(Workshop):
            if isinstance(change.new, Workshop):
                yield one.order, change.new


def _records(copies: Sequence[Copy]) -> Iterator[Record]:
    for one in _every(copies):
        for change in one.entry.change_set:
            yield from filter(None, (change.old, change.new))


def _every(copies: Sequence[Copy]) -> Iterable[Operation]:
    return (one for copy in copies for one in copy)
