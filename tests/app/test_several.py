"""Rules S1 to S7 of app/SPEC.md, and what areas say about a card."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest

from app.kit import BOARD, IDEAS, Table, add, gather, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    AddNote,
    BinNotes,
    BringBack,
    ColourNotes,
    Command,
    EditDetails,
    GatherNotes,
    LockArea,
    LockNote,
    MoveCluster,
    MoveNote,
    MoveNotes,
    ParkNote,
    ParkNotes,
    PutNotesInCluster,
    ReturnNote,
    ShuffleNotes,
    TurnCards,
    TurnNote,
)
from workshopdesk.app.placing import estimated_height
from workshopdesk.app.tidying import end_of_column, locked_things, stacked, tidied
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.areas import AREA_HEAD, area_at
from workshopdesk.domain.layout import FREE_GAP, frame_of
from workshopdesk.domain.locks import check_locks
from workshopdesk.domain.note import CARD_WIDTH, Area, Board, BoardKind, Colour, Note, NoteKind, NotePlace

COLUMNS = (
    Area("chances", "Chancen", 0, 0, 340, 860, NoteKind.CHANCE.value),
    Area("risks", "Risikogruppen", 356, 0, 340, 860, NoteKind.RISK_GROUP.value),
)


def with_columns(count: int = 0) -> Table:
    """Cards n1, n2, … in the first column, far apart."""
    table = Table()
    board = table.state.get(Board, BOARD)
    table.do(EditDetails((replace(board, kind=BoardKind.COLUMNS, areas=COLUMNS),)))
    for number in range(1, count + 1):
        table.do(add(f"n{number}", number, 44, 200.0 * number))
    return table


def places(table: Table) -> dict[str, tuple[float, float]]:
    return {note.id: (note.x, note.y) for note in table.state.all(Note)}


@pytest.mark.parametrize(
    "command",
    [
        ParkNotes(("n1", "n9")),
        BinNotes(("n1", "n2", "n9")),
        ColourNotes(("n1", "n9"), Colour.BLUE),
        MoveNotes((MoveNote("n1", 5, 5), MoveNote("n3", 5, 5, leaves="a"))),
        PutNotesInCluster(("n1", "n9"), "a", 0),
    ],
)
def test_several_cards_or_none(command: Command) -> None:
    """S1"""
    table = table_with_notes(3)
    table.do(gather("a", "n2"))
    before = set(table.state)
    with pytest.raises(DomainError):
        table.do(command)
    assert set(table.state) == before


def test_several_cards_are_coloured_parked_and_binned() -> None:
    """S1: also out of their clusters, in one change set each."""
    table = table_with_notes(4)
    table.do(gather("a", "n1", "n2", "n3"))
    assert len(table.do(ColourNotes(("n1", "n4"), Colour.BLUE)).changes) == 2
    assert [table.note(f"n{i}").colour for i in (1, 2, 4)] == [Colour.BLUE, Colour.YELLOW, Colour.BLUE]
    table.do(ParkNotes(("n1", "n4")))
    table.do(BinNotes(("n2",)))
    assert table.cluster("a").members == ("n3",)
    assert [note.id for note in queries.notes(table.state, NotePlace.PARKING_LOT)] == ["n1", "n4"]


def test_members_of_several_clusters_are_split_off_into_a_new_one() -> None:
    """S2: a doubled card stays where it was not pulled out."""
    table = table_with_notes(5)
    table.do(gather("a", "n1", "n2"))
    table.do(gather("b", "n3", "n1"))
    leaves = (("n1", "a"), ("n3", "b"))
    table.do(GatherNotes("c", BOARD, ("n1", "n3", "n5"), 900, 0, "Neu", leaves))
    assert table.cluster("c").members == ("n1", "n3", "n5")
    assert table.cluster("a").members == ("n2",)
    assert table.cluster("b").members == ("n1",)


def test_several_cards_are_moved_out_of_their_clusters() -> None:
    """S2"""
    table = table_with_notes(3)
    table.do(gather("a", "n1", "n2"))
    table.do(MoveNotes((MoveNote("n1", 10, 20, "a"), MoveNote("n2", 30, 40, "a"), MoveNote("n3", 50, 60))))
    assert places(table) == {"n1": (10, 20), "n2": (30, 40), "n3": (50, 60)}
    assert list(queries.clusters(table.state)) == []


@pytest.mark.parametrize(
    ("index", "expected"),
    [(0, ("n4", "n2", "n5", "n1", "n3")), (2, ("n1", "n4", "n2", "n5", "n3")), (9, ("n1", "n3", "n4", "n2", "n5"))],
)
def test_several_cards_take_one_reading_position(index: int, expected: tuple[str, ...]) -> None:
    """S2: from elsewhere and from the same cluster, in the order in which they come."""
    table = table_with_notes(5)
    table.do(gather("a", "n1", "n2", "n3"))
    table.do(gather("b", "n4"))
    table.do(PutNotesInCluster(("n4", "n2", "n5"), "a", index, (("n4", "b"), ("n2", "a"))))
    assert table.cluster("a").members == expected
    assert [cluster.id for cluster in queries.clusters(table.state)] == ["a"]


def test_an_empty_cluster_needs_a_title() -> None:
    """C9"""
    table = Table()
    with pytest.raises(DomainError) as caught:
        table.do(gather("a", title="  "))
    assert caught.value.code == "empty-cluster-needs-title"
    table.do(gather("a", title="Lärm"))
    assert (table.cluster("a").members, table.cluster("a").title) == ((), "Lärm")


def test_shuffling_changes_places_and_nothing_else() -> None:
    """S3"""
    table = table_with_notes(12)
    table.do(gather("a", "n1", "n2"))
    table.do(ParkNote("n3"))
    before = {note.id: note for note in table.state.all(Note)}
    table.do(ShuffleNotes(BOARD, 7))
    after = {note.id: note for note in table.state.all(Note)}
    assert {key: replace(note, x=0, y=0) for key, note in after.items()} == {
        key: replace(note, x=0, y=0) for key, note in before.items()
    }
    assert sorted((note.x, note.y) for note in after.values()) == sorted((n.x, n.y) for n in before.values())
    assert [after[i] for i in ("n1", "n2", "n3")] == [before[i] for i in ("n1", "n2", "n3")]
    assert sum(after[key].x != before[key].x for key in after) > 4
    again = table_with_notes(12)
    again.do(gather("a", "n1", "n2"))
    again.do(ParkNote("n3"))
    again.do(ShuffleNotes(BOARD, 7))
    assert places(again) == places(table)


def test_shuffling_keeps_cards_in_their_area() -> None:
    """S3"""
    table = with_columns(5)
    table.do(add("m1", 1, 400, 300))
    table.do(ShuffleNotes(BOARD, 3))
    assert {note.id for note in table.state.all(Note) if note.area_id == "chances"} == {f"n{i}" for i in range(1, 6)}
    board = table.state.get(Board, BOARD)
    assert all((area := area_at(board, n.x, n.y)) and area.id == n.area_id for n in table.state.all(Note))


def test_cards_lie_face_down_until_they_are_turned_up() -> None:
    """S4"""
    table = table_with_notes(2)
    words = [note.text for note in table.state.all(Note)]
    table.do(TurnCards(BOARD, face_down=True))
    assert table.state.get(Board, BOARD).face_down
    table.do(TurnCards(BOARD, face_down=False))
    assert not table.state.get(Board, BOARD).face_down
    assert [note.text for note in table.state.all(Note)] == words


def test_a_card_takes_the_kind_of_its_area() -> None:
    """N10: added, moved, brought back; outside it stays what it was."""
    table = with_columns()
    table.do(AddNote("n1", BOARD, 20, 100, kind=NoteKind.IDEA))
    assert (table.note("n1").kind, table.note("n1").area_id) == (NoteKind.CHANCE, "chances")
    table.do(MoveNote("n1", 400, 4000))
    assert (table.note("n1").kind, table.note("n1").area_id) == (NoteKind.RISK_GROUP, "risks")
    table.do(MoveNote("n1", 2000, 0))
    assert (table.note("n1").kind, table.note("n1").area_id) == (NoteKind.RISK_GROUP, "")
    table.do(ParkNote("n1"))
    table.do(ReturnNote("n1", 30, 300))
    assert table.note("n1").kind is NoteKind.CHANCE


def height_in(table: Table):
    return lambda note_id: estimated_height(table.note(note_id).text)


def test_a_card_joins_a_columns_stack_where_it_is_dropped() -> None:
    """S6"""
    table = with_columns(3)
    height = height_in(table)
    table.do(add("new", 5, 900, 0))
    moves = stacked(table.state, COLUMNS[0], [MoveNote("new", 60, 390)], height)
    table.do(MoveNotes(moves))
    stack = sorted((note for note in table.state.all(Note)), key=lambda note: note.y)
    assert [note.id for note in stack] == ["n1", "new", "n2", "n3"]
    assert {note.x for note in stack} == {44}
    assert stack[0].y == AREA_HEAD
    for above, below in pairwise(stack):
        assert below.y == above.y + height(above.id) + FREE_GAP
    assert stacked(table.state, COLUMNS[0], [], height) == (), "a calm column stays as it is"


def test_a_new_card_goes_to_the_column_of_its_kind() -> None:
    """S6"""
    table = with_columns(2)
    board = table.state.get(Board, BOARD)
    assert end_of_column(table.state, board, NoteKind.RISK_GROUP, height_in(table)) == (400, AREA_HEAD)
    x, y = end_of_column(table.state, board, NoteKind.CHANCE, height_in(table)) or (0, 0)
    assert (x, y) == (44, 400 + height_in(table)("n2") + FREE_GAP)
    assert end_of_column(table.state, board, NoteKind.PRO, height_in(table)) is None


def boxes(table: Table) -> list[tuple[float, float, float, float]]:
    """What frames and loose cards cover; cards are turned and sized around their middle."""
    found = []
    for cluster in queries.clusters(table.state):
        frame = frame_of(cluster, height_in(table))
        found.append((cluster.x, cluster.y, cluster.x + frame.width, cluster.y + frame.height))
    for note in queries.loose_notes(table.state):
        width, height = CARD_WIDTH, height_in(table)(note.id)
        middle = note.x + width / 2, note.y + height / 2
        across, down = (height, width) if note.rotation % 180 == 90 else (width, height)
        half = across * note.scale / 2, down * note.scale / 2
        found.append((middle[0] - half[0], middle[1] - half[1], middle[0] + half[0], middle[1] + half[1]))
    return found


def overlapping(table: Table) -> int:
    def meet(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
        slack = 1e-6
        return a[0] + slack < b[2] and b[0] + slack < a[2] and a[1] + slack < b[3] and b[1] + slack < a[3]

    return sum(meet(a, b) for a, b in combinations(boxes(table), 2))


def test_a_tidy_board_covers_nothing() -> None:
    """S5: on a heap of cards, turned, large and small, and frames."""
    table = table_with_notes(20)
    table.do(EditDetails((replace(table.state.get(Board, BOARD), areas=()),)))
    for number in range(1, 4):
        table.do(gather(f"c{number}", *(f"n{i}" for i in range(number, 13, 3)), title=IDEAS[number][:40]))
    table.do(TurnNote("n14", 90, 2))
    table.do(TurnNote("n15", 0, 0.5))
    assert overlapping(table) > 30
    before = {note.id: replace(note, x=0, y=0, area_id="") for note in table.state.all(Note)}
    command = tidied(table.state, BOARD, height_in(table))
    table.do(command)
    assert overlapping(table) == 0
    frames = [(cluster.y, cluster.x) for cluster in queries.clusters(table.state)]
    assert frames == sorted(frames), "frames in reading order"
    lowest = max(box[3] for box in boxes(table)[: len(frames)])
    assert all(note.y > lowest for note in queries.loose_notes(table.state) if note.id != "n15")
    assert {note.id: replace(note, x=0, y=0, area_id="") for note in table.state.all(Note)} == before
    assert not table.do(tidied(table.state, BOARD, height_in(table))), "tidy stays tidy"


def test_tidying_keeps_cards_in_their_areas() -> None:
    """S5"""
    table = with_columns(4)
    for number in range(1, 4):
        table.do(add(f"r{number}", number, 370.0 + number, 80))
    table.do(add("free", 4, 5000, 5000))
    before = {note.id: (note.area_id, note.kind) for note in table.state.all(Note)}
    table.do(tidied(table.state, BOARD, height_in(table)))
    assert {note.id: (note.area_id, note.kind) for note in table.state.all(Note)} == before
    assert overlapping(table) == 0
    assert table.note("free").x > COLUMNS[-1].x + COLUMNS[-1].width


def test_tidying_leaves_what_is_locked_and_goes_around_it() -> None:
    """S5: a locked card, a frame with a locked card in it, on a heap."""
    table = table_with_notes(20)
    table.do(EditDetails((replace(table.state.get(Board, BOARD), areas=()),)))
    table.do(gather("held", "n1", "n2"))
    table.do(gather("free", "n3", "n4", "n5"))
    table.do(MoveCluster("held", 300, 40))
    table.do(MoveNote("n20", 900, 300))
    for locked in ("n2", "n20"):
        table.do(LockNote(locked, True))
    found = locked_things(table.state, BOARD)
    assert (found.note_ids, found.cluster_ids) == ({"n20"}, {"held"})
    held, card = table.cluster("held"), table.note("n20")
    change_set = table.do(tidied(table.state, BOARD, height_in(table)))
    check_locks(table.state, change_set)
    assert (table.cluster("held"), table.note("n20")) == (held, card)
    assert overlapping(table) == 0
    assert not table.do(tidied(table.state, BOARD, height_in(table))), "tidy stays tidy"


def test_tidying_leaves_a_locked_area_and_a_locked_card_in_another() -> None:
    """S5"""
    table = with_columns(4)
    for number in range(1, 4):
        table.do(add(f"r{number}", number, 370.0 + number, 80))
    table.do(LockArea("chances", True))
    table.do(LockNote("r2", True))
    before = places(table)
    areas = {note.id: note.area_id for note in table.state.all(Note)}
    change_set = table.do(tidied(table.state, BOARD, height_in(table)))
    check_locks(table.state, change_set)
    after = places(table)
    assert {name for name in after if after[name] != before[name]} == {"r1", "r3"}
    assert {note.id: note.area_id for note in table.state.all(Note)} == areas
    assert overlapping(table) == 0


def test_bringing_back_is_one_step() -> None:
    """S7"""
    table = table_with_notes(4)
    table.do(gather("c", "n1", "n2"))
    change_set = table.do(BringBack((MoveCluster("c", 5, 6),), (MoveNote("n3", 7, 8),)))
    assert change_set.label == "bring-back"
    assert (table.cluster("c").x, table.cluster("c").y) == (5, 6)
    assert places(table)["n3"] == (7, 8)
