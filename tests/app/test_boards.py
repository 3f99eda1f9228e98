"""Rules M1 to M5 and N13 of app/SPEC.md: several boards in one workshop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import BOARD, Table, add, gather, table_with_notes
from handwriting import strokes_for
from workshopdesk.app import queries
from workshopdesk.app.candidates import usual_board
from workshopdesk.app.commands import (
    Command,
    DoubleNote,
    DraftBallot,
    EditDetails,
    GatherNotes,
    MergeClusters,
    MoveCluster,
    MoveNote,
    OpenBallot,
    ParkNote,
    PutInCluster,
    PutNotesInCluster,
    ReturnNote,
    TurnCards,
    TurnNote,
)
from workshopdesk.app.commands_boards import LayOnBoard
from workshopdesk.app.copying import copies
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, RuleSet, Subject
from workshopdesk.domain.note import Area, Board, BoardKind, Cluster, Note, NoteKind, NotePlace
from workshopdesk.domain.workshop import Phase

PLENARY = "plenary"
PLENARY_AREA = Area("results", "Ergebnisse", 0, 0, 1000, 1000, NoteKind.PROJECT.value)


def table_with_two_boards(count: int = 5) -> Table:
    """Cards n1, n2, … on the first board; the second has one area that gives cards a kind."""
    table = table_with_notes(count)
    table.do(EditDetails((Board(id=PLENARY, title="Plenum", position=2, areas=(PLENARY_AREA,)),)))
    return table


@pytest.mark.parametrize(
    "command",
    [
        GatherNotes("new", PLENARY, ("n1",), 0, 0),
        GatherNotes("new", BOARD, ("n1", "n5"), 0, 0),
        PutInCluster("n1", "there", 0),
        PutNotesInCluster(("n1", "n2"), "there", 0),
        DoubleNote("n3", "there"),
        MergeClusters("here", "there"),
        MergeClusters("there", "here"),
    ],
)
def test_no_wish_puts_a_card_into_a_cluster_of_another_board(command: Command) -> None:
    """M1"""
    table = table_with_two_boards()
    table.do(gather("here", "n3"))
    table.do(LayOnBoard(PLENARY, (MoveNote("n5", 0, 0),), ()))
    table.do(GatherNotes("there", PLENARY, ("n5",), 0, 0))
    before = set(table.state)
    with pytest.raises(DomainError, match="on-another-board"):
        table.do(command)
    assert set(table.state) == before


def test_cards_and_clusters_go_to_another_board_in_one_step() -> None:
    """M2: a loose card keeps its turn, a card out of a cluster lies upright; areas speak for the cards laid in them."""
    table = table_with_two_boards()
    table.do(TurnNote("n1", 90, 2))
    table.do(TurnNote("n2", 90, 2))
    table.do(gather("a", "n2", "n3"))
    table.do(gather("b", "n4", title="Wege"))
    before = set(table.state)
    change_set = table.do(
        LayOnBoard(PLENARY, (MoveNote("n1", 100, 100), MoveNote("n2", 2000, 50)), (MoveCluster("b", 300, 400),))
    )
    assert {note.board_id for note in (table.note("n1"), table.note("n2"), table.note("n4"))} == {PLENARY}
    assert (table.note("n1").rotation, table.note("n1").scale) == (90, 2)
    assert (table.note("n2").rotation, table.note("n2").scale) == (0, 1)
    assert (table.note("n1").area_id, table.note("n1").kind) == ("results", NoteKind.PROJECT)
    assert (table.note("n2").area_id, table.note("n2").kind) == ("", NoteKind.IDEA)
    assert table.cluster("a").members == ("n3",)
    assert table.cluster("a").board_id == table.note("n3").board_id == table.note("n5").board_id == BOARD
    laid = table.cluster("b")
    assert (laid.board_id, laid.x, laid.y, laid.members, laid.title) == (PLENARY, 300, 400, ("n4",), "Wege")
    table.state.apply(change_set.reversed())
    assert set(table.state) == before


def test_a_card_leaves_the_clusters_that_stay_behind() -> None:
    """M2: doubled in two clusters that both go along it stays doubled; an emptied frame without a title is gone."""
    table = table_with_two_boards()
    table.do(gather("a", "n1", "n2"))
    table.do(gather("b", "n3"))
    table.do(gather("c", "n4"))
    for cluster_id in ("b", "c"):
        table.do(DoubleNote("n1", cluster_id))
    table.do(LayOnBoard(PLENARY, (), (MoveCluster("a", 0, 0), MoveCluster("b", 900, 0))))
    assert (table.cluster("a").members, table.cluster("b").members) == (("n1", "n2"), ("n3", "n1"))
    assert table.cluster("c").members == ("n4",)
    table.do(LayOnBoard(PLENARY, (MoveNote("n4", 0, 0),), ()))
    assert table.state.find(Cluster, "c") is None


@pytest.mark.parametrize(
    "command",
    [
        LayOnBoard("nowhere", (MoveNote("n1", 0, 0),), ()),
        LayOnBoard(PLENARY, (MoveNote("n1", 0, 0), MoveNote("parked", 0, 0)), ()),
        LayOnBoard(PLENARY, (MoveNote("n1", 0, 0),), (MoveCluster("nothing", 0, 0),)),
    ],
)
def test_all_of_them_or_none(command: Command) -> None:
    """M2"""
    table = table_with_two_boards(2)
    table.do(add("parked", 3))
    table.do(ParkNote("parked"))
    before = set(table.state)
    with pytest.raises(DomainError):
        table.do(command)
    assert set(table.state) == before


def test_copies_name_what_they_were_copied_from_and_leave_it_alone() -> None:
    """M3: new numbers, ink on each copy, a doubled card is copied once."""
    table = table_with_two_boards(3)
    for stroke in strokes_for("n1"):
        table.do(stroke)
    table.do(gather("a", "n1", "n2", title="Wege"))
    table.do(gather("b", "n3"))
    table.do(DoubleNote("n1", "b"))
    before = set(table.state)
    frames = (MoveCluster("a", 10, 20), MoveCluster("b", 900, 20))
    table.do(copies(table.state, PLENARY, (), frames))
    assert before <= set(table.state)
    first, second = queries.clusters(table.state, PLENARY)
    assert (first.title, first.number, second.number, first.x, first.y) == ("Wege", 3, 4, 10, 20)
    assert (first.derived_from, second.derived_from) == ("workshop/a", "workshop/b")
    there = [note for note in queries.notes(table.state) if note.board_id == PLENARY]
    assert [note.derived_from for note in there] == ["workshop/n1", "workshop/n2", "workshop/n3"]
    assert [note.number for note in there] == [4, 5, 6]
    assert [note.text for note in there] == [table.note(f"n{i}").text for i in (1, 2, 3)]
    assert {note.area_id for note in there} == {""}
    assert first.members == (there[0].id, there[1].id)
    assert second.members == (there[2].id, there[0].id)
    ink, copied = queries.strokes_of(table.state, "n1"), queries.strokes_of(table.state, there[0].id)
    assert len(ink) > 5
    assert [stroke.points for stroke in copied] == [stroke.points for stroke in ink]


def test_copies_of_loose_cards_lie_where_they_are_laid() -> None:
    """M3"""
    table = table_with_two_boards(1)
    table.do(copies(table.state, PLENARY, (MoveNote("n1", 100, 200),), ()))
    (copy,) = [note for note in table.state.all(Note) if note.board_id == PLENARY]
    assert (copy.x, copy.y, copy.area_id, copy.number) == (100, 200, "results", 2)


def test_a_parked_card_comes_back_to_any_board() -> None:
    """M4: without a board it comes back to its own."""
    table = table_with_two_boards(2)
    for note_id in ("n1", "n2"):
        table.do(ParkNote(note_id))
    table.do(ReturnNote("n1", 5, 5, PLENARY))
    table.do(ReturnNote("n2", 5, 5))
    assert (table.note("n1").board_id, table.note("n1").place) == (PLENARY, NotePlace.BOARD)
    assert table.note("n1").area_id == "results"
    assert table.note("n2").board_id == BOARD


def test_face_down_cards_stay_on_their_board() -> None:
    """M5: not moved, not copied, not brought back elsewhere; face up again they may go."""
    table = table_with_two_boards(3)
    table.do(gather("a", "n2"))
    table.do(ParkNote("n3"))
    table.do(TurnCards(BOARD, True))
    wishes = (
        LayOnBoard(PLENARY, (MoveNote("n1", 0, 0),), ()),
        LayOnBoard(PLENARY, (), (MoveCluster("a", 0, 0),)),
        ReturnNote("n3", 0, 0, PLENARY),
    )
    for wish in wishes:
        with pytest.raises(DomainError, match="cards-face-down"):
            table.do(wish)
    with pytest.raises(DomainError, match="cards-face-down"):
        copies(table.state, PLENARY, (MoveNote("n1", 0, 0),), ())
    table.do(TurnCards(BOARD, False))
    for wish in wishes:
        table.do(wish)


def test_a_ballot_is_on_one_board_or_on_all() -> None:
    """B26: the copies in the plenary do not stand for election beside what they were copied from."""
    table = table_with_two_boards(3)
    for cluster_id, note_id in (("a", "n1"), ("b", "n2")):
        table.do(gather(cluster_id, note_id, title=cluster_id))
    assert usual_board(table.state, Subject.CLUSTERS) == "", "only one board has groups"
    table.do(copies(table.state, PLENARY, (), (MoveCluster("a", 0, 0), MoveCluster("b", 900, 0))))
    assert usual_board(table.state, Subject.CLUSTERS) == BOARD, "the phase of voting is on it"
    vote = table.state.get(Phase, "vote")
    table.do(EditDetails((replace(vote, board_id=PLENARY),)))
    assert usual_board(table.state, Subject.CLUSTERS) == PLENARY
    assert usual_board(table.state, Subject.NOTES) == PLENARY
    table.do(DraftBallot("v", "Was zuerst?", Subject.CLUSTERS, RuleSet(), board_id=PLENARY))
    table.do(OpenBallot("v"))
    assert [one.number for one in table.state.get(Ballot, "v").candidates] == [3, 4]
    assert len(queries.candidates(table.state, Subject.CLUSTERS)) == 4
    with pytest.raises(DomainError, match="board-missing"):
        table.do(DraftBallot("w", "Was zuerst?", Subject.CLUSTERS, RuleSet(), board_id="nowhere"))


def test_cards_follow_the_areas_of_their_board() -> None:
    """N13: moved, taken away and new areas; cards in clusters and in the parking lot only lose what is gone."""
    table = table_with_notes(0)
    for number, x in enumerate((100, 1100, 1100, 100), 1):
        table.do(add(f"n{number}", number, x, 100))
    table.do(gather("a", "n3"))
    table.do(ParkNote("n4"))
    assert [table.note(f"n{i}").area_id for i in (1, 2, 3, 4)] == ["left", "right", "right", "left"]
    board = table.state.get(Board, BOARD)
    upper = Area("upper", "Bedarfe", 1000, 0, 1000, 1000, NoteKind.NEED.value)
    table.do(EditDetails((replace(board, kind=BoardKind.QUADRANTS, areas=(board.areas[0], upper)),)))
    assert [table.note(f"n{i}").area_id for i in (1, 2, 3, 4)] == ["left", "upper", "", "left"]
    assert table.note("n2").kind is NoteKind.IDEA, "the card was not laid there by anybody"
    table.do(EditDetails((replace(board, areas=()),)))
    assert {table.note(f"n{i}").area_id for i in (1, 2, 3, 4)} == {""}


def test_an_area_with_a_new_title_changes_no_card() -> None:
    """N13"""
    table = table_with_notes(2)
    board = table.state.get(Board, BOARD)
    areas = (replace(board.areas[0], title="Stärken"), *board.areas[1:])
    change_set = table.do(EditDetails((replace(board, areas=areas),)))
    assert [type(change.record) for change in change_set] == [Board]
