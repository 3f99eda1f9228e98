"""Rules N11 and N12 of app/SPEC.md."""

from __future__ import annotations

import pytest

from app.kit import BOARD, add, gather, table_with_notes
from workshopdesk.app.commands import AddNote, DissolveCluster, MoveNote, PinchNote, TurnNote
from workshopdesk.base.errors import DomainError


def test_two_fingers_move_turn_and_size_in_one_step() -> None:
    """N11"""
    table = table_with_notes(2)
    change_set = table.do(PinchNote("n1", 400, 300, 270, 5))
    assert len(list(change_set)) == 1
    note = table.note("n1")
    assert (note.x, note.y, note.rotation, note.scale) == (400, 300, 270, 3)
    assert note.area_id == "left", "where it lies counts as with every move"


def test_a_clustered_card_is_not_pinched() -> None:
    """N11"""
    table = table_with_notes(1)
    table.do(gather("a", "n1"))
    with pytest.raises(DomainError) as refused:
        table.do(PinchNote("n1", 400, 300, 90, 1))
    assert refused.value.code == "note-in-cluster"


def test_a_card_pulled_out_stays_upright() -> None:
    """N12"""
    table = table_with_notes(1)
    table.do(TurnNote("n1", 180, 2))
    table.do(gather("a", "n1"))
    table.do(MoveNote("n1", 500, 500, leaves="a"))
    assert (table.note("n1").rotation, table.note("n1").scale) == (0, 1)
    table.do(TurnNote("n1", 180, 2))
    table.do(MoveNote("n1", 0, 0))
    assert (table.note("n1").rotation, table.note("n1").scale) == (180, 2), "an ordinary move turns nothing"


def test_cards_of_a_dissolved_cluster_stay_upright() -> None:
    """N12"""
    table = table_with_notes(1)
    table.do(TurnNote("n1", 90, 1.5))
    table.do(gather("a", "n1"))
    table.do(DissolveCluster("a", (("n1", 40, 50),)))
    note = table.note("n1")
    assert (note.x, note.y, note.rotation, note.scale) == (40, 50, 0, 1)


def test_a_card_is_born_turned_to_its_writer() -> None:
    """N8"""
    table = table_with_notes(0)
    table.do(AddNote("n1", BOARD, 0, 0, text=add("n1").text, rotation=450))
    assert table.note("n1").rotation == 90
