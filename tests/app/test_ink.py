"""Rules I1 to I5 of app/SPEC.md."""

from __future__ import annotations

import pytest

from app.kit import BOARD, IDEAS, Table, add, gather, table_with_notes, workshop_records
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddInkNote,
    AddNote,
    AddStroke,
    BinNote,
    Command,
    CreateWorkshop,
    DoubleNote,
    DrawNote,
    EditNote,
    EraseStrokes,
    ParkNote,
)
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ink import MOST_STROKES, InkPoint, Stroke, pack_points
from workshopdesk.domain.note import NoteSource
from workshopdesk.store.workshop_file import WorkshopFile


def line(stroke_id: str, note_id: str = "n1", x: float = 40) -> AddStroke:
    return AddStroke(stroke_id, note_id, 3.2, pack_points([InkPoint(x, 20), InkPoint(x + 60, 80)], False))


def drawn(table: Table | Session, note_id: str = "n1") -> list[str]:
    return [stroke.id for stroke in queries.strokes_of(table.state, note_id)]


def test_ink_goes_with_its_card_and_keeps_its_order() -> None:
    """I1"""
    table = table_with_notes(3)
    for stroke_id in ("c", "a", "b"):
        table.do(line(stroke_id))
    table.do(line("other", "n2"))
    table.do(gather("one", "n1", "n2"))
    table.do(gather("two", "n3"))
    table.do(DoubleNote("n1", "two"))
    assert drawn(table) == ["c", "a", "b"]
    table.do(ParkNote("n1"))
    table.do(BinNote("n1"))
    assert drawn(table) == ["c", "a", "b"]
    assert queries.ink(table.state).keys() == {"n1", "n2"}


def test_no_stroke_without_its_card() -> None:
    """I1"""
    table = table_with_notes(1)
    for command, code in (
        (line("s", "nowhere"), "note-missing"),
        (DrawNote("n1", "", (line("s", "n2"),), ()), "ink-of-another-note"),
    ):
        with pytest.raises(DomainError) as caught:
            table.do(command)
        assert caught.value.code == code
    assert table.state.count(Stroke) == 0


def test_too_many_or_damaged_strokes_are_refused() -> None:
    """I2"""
    table = table_with_notes(1)
    with pytest.raises(DomainError, match="ink-damaged"):
        table.do(AddStroke("s", "n1", 3.2, "!"))
    table.do(DrawNote("n1", "", tuple(line(f"s{i}") for i in range(MOST_STROKES)), ()))
    with pytest.raises(DomainError, match="ink-too-much"):
        table.do(line("one more"))


def test_every_stroke_is_undone_on_its_own(tmp_path) -> None:
    """I3, also after the file was opened again."""
    path = tmp_path / "ink.workshop"
    with WorkshopFile.create(path, device="test") as file:
        session = Session(file)
        for command in (*_workshop(), line("a"), line("b"), line("c")):
            session.do(command)
        session.undo()
        assert drawn(session) == ["a", "b"]
    with WorkshopFile.open(path, device="test") as file:
        session = Session(file)
        assert drawn(session) == ["a", "b"]
        session.undo()
        assert drawn(session) == ["a"]
        session.redo()
        session.redo()
        assert drawn(session) == ["a", "b", "c"]


def test_a_drawn_card_is_born_and_undone_in_one_step(tmp_path) -> None:
    """I3"""
    with WorkshopFile.create(tmp_path / "ink.workshop", device="test") as file:
        session = Session(file)
        for command in _workshop():
            session.do(command)
        card = AddNote("ink", BOARD, 0, 0, source=NoteSource.INK)
        session.do(AddInkNote(card, (line("a", "ink"), line("b", "ink"))))
        assert drawn(session, "ink") == ["a", "b"]
        session.undo()
        assert session.state.count(Stroke) == 0
        with pytest.raises(DomainError, match="ink-damaged"):
            session.do(AddInkNote(card, (line("a", "ink"), AddStroke("b", "ink", 3.2, "!"))))
        assert session.state.count(Stroke) == 0
        session.redo()
        assert drawn(session, "ink") == ["a", "b"]


def test_words_and_ink_leave_each_other_alone() -> None:
    """I4"""
    table = Table(AddInkNote(AddNote("n1", BOARD, 0, 0, source=NoteSource.INK), (line("a"),)))
    assert table.note("n1").text == ""
    table.do(EditNote("n1", IDEAS[0]))
    assert drawn(table) == ["a"]
    table.do(line("b"))
    assert table.note("n1").text == IDEAS[0]
    table.do(DrawNote("n1", IDEAS[1], (line("c"),), ("a",)))
    assert (table.note("n1").text, drawn(table)) == (IDEAS[1], ["b", "c"])


def test_erasing_takes_whole_strokes_of_this_card() -> None:
    """I5"""
    table = Table(add("n1"), add("n2"), line("a"), line("b"), line("c"), line("d", "n2"))
    change_set = table.do(EraseStrokes(("b",)))
    assert drawn(table) == ["a", "c"]
    table.state.apply(change_set.reversed())
    assert drawn(table) == ["a", "b", "c"]
    with pytest.raises(DomainError, match="ink-of-another-note"):
        table.do(DrawNote("n1", "", (), ("d",)))
    with pytest.raises(DomainError, match="stroke-missing"):
        table.do(EraseStrokes(("gone",)))


def _workshop() -> tuple[Command, ...]:
    return CreateWorkshop(workshop_records()), add("n1")
