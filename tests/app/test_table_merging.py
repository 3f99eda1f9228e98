"""Rule OF40 of app/SPEC.md, on random work at two tables, in memory."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as some

from app.kit import IDEAS, Table, add, gather
from workshopdesk.app.commands import Command, EditNote, MoveNote, TitleCluster
from workshopdesk.app.journal import EntryKind, JournalEntry
from workshopdesk.app.operation import Operation
from workshopdesk.app.table_merging import MergedTables, laid_over_each_other, merge_tables
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Note

AT = "2026-11-23T10:00:00+01:00"
CARDS = [f"card-{number}" for number in range(1, 5)]
PREPARED = (*(add(card, number) for number, card in enumerate(CARDS, 1)), gather("group", *CARDS[:2]))


@dataclass(frozen=True)
class Adds:
    """A new card; each gets an id of its own when it is done."""


WISHES = some.one_of(
    some.builds(MoveNote, some.sampled_from(CARDS), some.integers(0, 900), some.integers(0, 900)),
    some.builds(EditNote, some.sampled_from(CARDS), some.sampled_from(IDEAS)),
    some.builds(TitleCluster, some.just("group"), some.sampled_from(IDEAS)),
    some.builds(Adds),
)


class Laptop:
    """Keeps a journal as a file does."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._table = Table()
        self.journal: list[Operation] = []
        created = tuple(Change(None, record) for record in self._table.state)
        self._keep(ChangeSet("create-workshop", created), "office")
        for command in PREPARED:
            self._keep(self._table.do(command), "office")

    def work(self, wish: Command | Adds) -> None:
        number = len(self.journal) + 1
        command = add(f"new-{self._device}-{number}") if isinstance(wish, Adds) else wish
        if done := self._table.do(command):
            self._keep(done, self._device)

    def _keep(self, change_set: ChangeSet, device: str) -> None:
        lamport = len(self.journal) + 1
        entry = JournalEntry(f"{device}-{lamport}", AT, EntryKind.DO, change_set)
        self.journal.append(Operation(lamport, device, entry))


def told(merged: MergedTables) -> tuple[object, ...]:
    return merged.operations, list(merged.state), merged.conflicts


@settings(max_examples=40, deadline=None)
@given(some.lists(WISHES, max_size=6), some.lists(WISHES, max_size=6))
def test_merging_is_commutative_and_idempotent(at_a: list[Command | Adds], at_b: list[Command | Adds]) -> None:
    """OF40: whatever two tables did; no card is lost, no number is given twice, and the journal tells the records."""
    a, b = Laptop("a"), Laptop("b")
    for wish in at_a:
        a.work(wish)
    for wish in at_b:
        b.work(wish)
    merged = merge_tables([a.journal, b.journal])
    assert told(merge_tables([b.journal, a.journal])) == told(merged)
    again = merge_tables([merged.operations, b.journal, a.journal])
    assert told(again) == told(merged)
    assert again.added == (len(merged.operations), 0, 0)
    notes = list(merged.state.all(Note))
    assert (
        len(notes)
        == len({note.number for note in notes})
        == len(CARDS) + sum(isinstance(wish, Adds) for wish in (*at_a, *at_b))
    )
    replayed = laid_over_each_other(one.entry for one in merged.operations)
    assert replayed == {(type(record), record.id): record for record in merged.state}
