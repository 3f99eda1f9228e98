"""Rule OF40 of app/SPEC.md: real workshop files of several laptops, merged into a new one."""

from __future__ import annotations

import itertools
import random
import shutil
from pathlib import Path

import pytest

from office.kit import office, office_json
from office.table_kit import Written, table
from workshopdesk.app import queries
from workshopdesk.app.commands import AddNote, CreateWorkshop, EditNote
from workshopdesk.app.commands_agenda import StartRehearsal
from workshopdesk.app.demo import demo_records
from workshopdesk.app.journal import EntryKind, JournalEntry
from workshopdesk.app.operation import Operation
from workshopdesk.app.session import Session
from workshopdesk.app.table_merging import MergedTables, merge_tables
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Note
from workshopdesk.store.check import check_workshop
from workshopdesk.store.table_copies import merge_files
from workshopdesk.store.workshop_file import WorkshopFile


@pytest.fixture
def tables(tmp_path: Path) -> list[Path]:
    """The practice workshop, copied to three laptops, each of which adds a card and rewords the same one."""
    first = tmp_path / "anfang.workshop"
    numbers = itertools.count(1)
    with WorkshopFile.create(first, device="amt") as file:
        Session(file).do(CreateWorkshop(tuple(demo_records("de", lambda: f"t{next(numbers):05}"))))
    paths = []
    for letter in "abc":
        path = tmp_path / f"tisch-{letter}.workshop"
        shutil.copy(first, path)
        with WorkshopFile.open(path, device=letter) as file:
            session = Session(file)
            board = next(session.state.all(Board))
            note = queries.loose_notes(session.state)[0]
            session.do(AddNote(f"neu-{letter}", board.id, 10.0, 10.0, f"Bänke am Marktplatz, Tisch {letter}"))
            session.do(EditNote(note.id, f"{note.text} (Tisch {letter})"))
        paths.append(path)
    return paths


def operations(path: Path) -> list[Operation]:
    with WorkshopFile.open(path, device="test") as file:
        return file.operations()


def told(merged: MergedTables) -> tuple[object, ...]:
    return merged.operations, list(merged.state), merged.conflicts


def test_every_order_and_every_repetition_gives_the_same(tables: list[Path]) -> None:
    """OF40: merging is commutative and idempotent; what laptops changed twice is listed, what each added stays."""
    copies = [operations(path) for path in tables]
    wanted = merge_tables(copies)
    assert wanted.added == (len(copies[0]), 2, 2)
    assert wanted.renumbered == 2
    assert [(one.record, one.field, one.device) for one in wanted.conflicts] == [
        ("note", "text", "b"),
        ("note", "text", "c"),
    ]
    cards = {note.id: note for note in wanted.state.all(Note)}
    assert {"neu-a", "neu-b", "neu-c"} <= set(cards)
    assert len({note.number for note in cards.values()}) == len(cards)
    chance = random.Random(7)
    for order in itertools.permutations(copies):
        assert told(merge_tables(order)) == told(wanted)
        again = merge_tables([wanted.operations, *order, chance.choice(copies)])
        assert told(again) == told(wanted)
        assert again.renumbered == 0, "the cards have their new numbers"
        assert again.added == (len(wanted.operations), 0, 0, 0, 0)
    two = merge_tables(copies[:2])
    assert {note.id for note in merge_tables([two.operations, copies[2]]).state.all(Note)} == set(cards)


def test_the_merged_file_is_new_whole_and_opens_like_any_other(tables: list[Path], tmp_path: Path) -> None:
    """OF40: the copies keep every byte, nothing is overwritten, and the work goes on in the merged file."""
    before = [path.read_bytes() for path in tables]
    target = tmp_path / "plenum.workshop"
    shown = office_json("merge-tables", target, *tables)
    assert ([one["added"] for one in shown["files"]][1:], shown["renumbered"]) == ([2, 2], 2)
    assert len(shown["conflicts"]) == 2
    assert [path.read_bytes() for path in tables] == before
    with WorkshopFile.open(target, device="plenum") as file:
        session = Session(file)
        texts = {note.text for note in session.state.all(Note)}
        assert {f"Bänke am Marktplatz, Tisch {letter}" for letter in "abc"} <= texts
        session.do(EditNote("neu-a", "Bänke"))
    again = tmp_path / "noch-einmal.workshop"
    assert merge_files(again, [target, *tables]).tables.added[1:] == (0, 0, 0)
    assert office("merge-tables", target, *tables)[0] == 1
    with WorkshopFile.open(target, device="plenum") as file:
        assert {note.id: note.text for note in Session(file).state.all(Note)}["neu-a"] == "Bänke"


def test_what_does_not_belong_together_is_refused(tables: list[Path], tmp_path: Path) -> None:
    """OF40: one file alone, another workshop, a journal that was erased; and no file is made."""
    target = tmp_path / "plenum.workshop"
    with pytest.raises(DomainError, match="tables-too-few"):
        merge_files(target, tables[:1])
    other = tmp_path / "andere.workshop"
    numbers = itertools.count(1)
    with WorkshopFile.create(other, device="amt") as file:
        Session(file).do(CreateWorkshop(tuple(demo_records("de", lambda: f"o{next(numbers):05}"))))
    with pytest.raises(DomainError, match="tables-of-different-workshops"):
        merge_files(target, [tables[0], other])
    with WorkshopFile.open(tables[0], device="a") as file:
        file.wipe(JournalEntry("w1", "2026-11-23T10:00:00+01:00", EntryKind.FACT, ChangeSet("wipe")), ChangeSet(""), "")
    with pytest.raises(KnownError, match="tables-journal-erased"):
        merge_files(target, tables)
    assert not target.exists()


def test_a_rehearsal_that_ended_before_the_tables_went_apart_is_no_hindrance(tmp_path: Path) -> None:
    """OF40: one that ended at a single table is, because the others still have its words."""

    def rehearse(session: Session) -> None:
        session.do(StartRehearsal())
        session.do(EditNote("card-1", "Probe: Bänke am Bahnhof"))

    first = Written(tmp_path).file("a", rehearse)
    before = tmp_path / "b.workshop"
    shutil.copy(first, before)
    with table(first, "a") as session:
        session.begin_for_real()
    other = tmp_path / "c.workshop"
    shutil.copy(first, other)
    for path, card in ((first, "card-2"), (other, "card-3")):
        with table(path, card) as session:
            session.do(EditNote(card, f"Bänke am Bahnhof erneuern ({card})"))
    merged = merge_files(tmp_path / "plenum.workshop", [first, other]).tables
    texts = "".join(note.text for note in merged.state.all(Note))
    assert "Probe" not in texts
    assert all(f"({card})" in texts for card in ("card-2", "card-3"))
    assert not check_workshop(tmp_path / "plenum.workshop")
    with pytest.raises(KnownError, match="tables-journal-erased") as refused:
        merge_files(tmp_path / "nein.workshop", [before, first])
    assert refused.value.details["path"] == str(first)
