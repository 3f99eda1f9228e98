"""Rules N1 to N9 of app/SPEC.md."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import BOARD, IDEAS, Table, add, gather, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddNotes,
    BinNote,
    ColourNote,
    Command,
    DoubleNote,
    EditDetails,
    EditNote,
    MarkNote,
    MoveNote,
    ParkNote,
    PutInCluster,
    ReturnNote,
    SetNoteKind,
    TurnNote,
)
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Board, Cluster, Colour, LegendEntry, Note, NoteKind, NotePlace


def test_numbers_go_on_and_stay() -> None:
    """N1"""
    table = table_with_notes(3)
    table.do(BinNote("n3"))
    table.do(add("n4"))
    table.do(MoveNote("n1", 500, 500))
    assert [table.note(f"n{i}").number for i in (1, 2, 3, 4)] == [1, 2, 3, 4]


def test_imported_cards_continue_the_numbers() -> None:
    """N1: whatever number an imported card brings along."""
    table = table_with_notes(2)
    table.do(AddNotes((Note(id="a", board_id=BOARD, number=77, text=IDEAS[0]), Note(id="b", board_id=BOARD))))
    assert (table.note("a").number, table.note("b").number) == (3, 4)


def test_a_card_is_not_added_twice() -> None:
    table = table_with_notes(1)
    with pytest.raises(DomainError) as caught:
        table.do(add("n1"))
    assert caught.value.code == "note-exists"


def test_long_texts_are_refused_not_cut() -> None:
    """N2"""
    table = table_with_notes(1)
    table.do(EditNote("n1", "ß" * 10_000))
    for command in (EditNote("n1", "x" * 10_001), AddNotes((Note(id="a", board_id=BOARD, detail="x" * 10_001),))):
        with pytest.raises(DomainError) as caught:
            table.do(command)
        assert caught.value.code == "text-too-long"
    assert table.note("n1").text == "ß" * 10_000


def test_a_card_pulled_out_of_a_cluster_stays_in_its_others() -> None:
    """N3"""
    table = table_with_notes(3)
    table.do(gather("a", "n1", "n2"))
    table.do(gather("b", "n3"))
    table.do(DoubleNote("n1", "b"))
    table.do(MoveNote("n1", 700, 40, leaves="a"))
    assert (table.note("n1").x, table.note("n1").y) == (700, 40)
    assert table.cluster("a").members == ("n2",)
    assert table.cluster("b").members == ("n3", "n1")


def test_a_card_cannot_leave_a_cluster_that_does_not_hold_it() -> None:
    """N3"""
    table = table_with_notes(2)
    table.do(gather("a", "n1"))
    with pytest.raises(DomainError) as caught:
        table.do(MoveNote("n2", 0, 0, leaves="a"))
    assert caught.value.code == "not-a-member"


@pytest.mark.parametrize(
    ("command", "place"), [(BinNote("n1"), NotePlace.BIN), (ParkNote("n1"), NotePlace.PARKING_LOT)]
)
def test_a_card_put_away_leaves_all_its_clusters(command: Command, place: NotePlace) -> None:
    """N4"""
    table = table_with_notes(3)
    table.do(gather("a", "n1", "n2"))
    table.do(gather("b", "n3"))
    table.do(DoubleNote("n1", "b"))
    table.do(command)
    assert table.note("n1").place is place
    assert queries.clusters_of(table.state, "n1") == []
    assert [note.id for note in queries.notes(table.state, place)] == ["n1"]
    assert [note.id for note in queries.notes(table.state)] == ["n2", "n3"]


@pytest.mark.parametrize("command", [BinNote("n1"), ParkNote("n1")])
def test_a_card_comes_back(command: Command) -> None:
    """N5: with its text and number, as it was."""
    table = table_with_notes(2)
    before = table.note("n1")
    table.do(command)
    table.do(ReturnNote("n1", 300, 400))
    assert table.note("n1") == replace(before, x=300, y=400)


def test_a_card_on_the_board_cannot_come_back() -> None:
    """N5"""
    with pytest.raises(DomainError) as caught:
        table_with_notes(1).do(ReturnNote("n1", 0, 0))
    assert caught.value.code == "note-on-board"


@pytest.mark.parametrize(
    "command",
    [
        MoveNote("n1", 1, 1),
        TurnNote("n1", 90, 1),
        gather("b", "n1"),
        PutInCluster("n1", "a", 0),
        DoubleNote("n1", "a"),
    ],
)
def test_a_card_that_is_away_cannot_be_handled(command: Command) -> None:
    """N6"""
    table = table_with_notes(2)
    table.do(gather("a", "n2"))
    table.do(ParkNote("n1"))
    with pytest.raises(DomainError) as caught:
        table.do(command)
    assert caught.value.code == "note-not-on-board"


def test_the_area_follows_the_place() -> None:
    """N7: added, moved, imported, brought back; outside every area it has none."""
    table = Table(add("n1", x=10, y=10))
    assert table.note("n1").area_id == "left"
    table.do(MoveNote("n1", 874, 10))
    assert table.note("n1").area_id == "right"
    table.do(MoveNote("n1", 2000, 10))
    assert table.note("n1").area_id == ""
    table.do(BinNote("n1"))
    table.do(ReturnNote("n1", 873.9, 943.9))
    assert table.note("n1").area_id == "left"
    table.do(AddNotes((Note(id="n2", board_id=BOARD, area_id="left", x=1500, y=500),)))
    assert table.note("n2").area_id == "right"


@pytest.mark.parametrize(
    ("rotation", "scale", "expected"),
    [(370, 1, (10, 1)), (-90, 9, (270, 3)), (360, 0, (0, 0.5)), (15.5, 2.25, (15.5, 2.25))],
)
def test_turning_keeps_within_limits(rotation: float, scale: float, expected: tuple[float, float]) -> None:
    """N8"""
    table = table_with_notes(1)
    table.do(TurnNote("n1", rotation, scale))
    assert (table.note("n1").rotation, table.note("n1").scale) == expected


def test_looks_change_and_nothing_else() -> None:
    """N9"""
    table = table_with_notes(1)
    table.do(gather("a", "n1"))
    before = table.note("n1")
    table.do(ColourNote("n1", Colour.PINK))
    table.do(SetNoteKind("n1", NoteKind.CONCERN))
    table.do(MarkNote("n1", flash=True, unclear=True))
    expected = replace(before, colour=Colour.PINK, kind=NoteKind.CONCERN, flash=True, unclear=True)
    assert table.note("n1") == expected
    assert table.state.get(Cluster, "a").members == ("n1",)


def test_trailing_blanks_of_a_text_go() -> None:
    table = table_with_notes(1)
    table.do(EditNote("n1", "  Mehr Bänke \n am Rhein \n\n "))
    assert table.note("n1").text == "  Mehr Bänke \n am Rhein"


def test_a_card_needs_a_board() -> None:
    with pytest.raises(DomainError) as caught:
        Table().do(replace(add("n1"), board_id="nowhere"))
    assert caught.value.code == "board-missing"


def test_a_colour_brings_the_kind_of_the_legend() -> None:
    """N9"""
    table = table_with_notes(1)
    board = table.state.get(Board, table.note("n1").board_id)
    table.do(EditDetails((replace(board, legend=(LegendEntry(Colour.BLUE, "Frage", NoteKind.QUESTION),)),)))
    table.do(ColourNote("n1", Colour.BLUE))
    assert table.note("n1").kind is NoteKind.QUESTION
    table.do(ColourNote("n1", Colour.WHITE))
    assert table.note("n1").kind is NoteKind.QUESTION, "a colour outside the legend says nothing"
