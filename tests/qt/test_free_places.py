"""Where writing places, caught cards and strays come to lie."""

from __future__ import annotations

import pytest

from workshopdesk.app.commands import AddNote, GatherNotes, TurnNote
from workshopdesk.app.handlers import handle
from workshopdesk.domain.note import Board
from workshopdesk.domain.state import Draft, State
from workshopdesk.qt.board_geometry import BoardGeometry, Rect
from workshopdesk.qt.catching import Reach, caught_by_head, caught_together
from workshopdesk.qt.free_places import Reluctance, caught, nearest_free
from workshopdesk.qt.hands_controller import snapped_angle
from workshopdesk.qt.strays import beside, strays_of

AREA = Rect(0, 0, 1900, 900)
EDITOR = Rect(0, 0, 512, 340)


def test_a_free_wish_is_granted() -> None:
    assert nearest_free(EDITOR.moved_to(300, 200), AREA, []) == (300, 200)


def test_what_stands_at_an_edge_slides_along_it_before_it_goes_inwards() -> None:
    taken = [EDITOR.moved_to(600, 560)]
    along = nearest_free(EDITOR.moved_to(650, 560), AREA, taken, 8, Reluctance(1, 2.5))
    assert along == (1120, 560)
    inwards = nearest_free(EDITOR.moved_to(650, 560), AREA, taken, 8, Reluctance(2.5, 1))
    assert inwards == (650, 212)


def test_nothing_is_covered_until_nothing_is_free() -> None:
    taken: list[Rect] = []
    while (place := nearest_free(EDITOR.moved_to(700, 560), AREA, taken, 8)) is not None:
        spot = EDITOR.moved_to(*place)
        assert not any(spot.meets(other) for other in taken)
        assert caught(spot, AREA) == place
        taken.append(spot)
    assert len(taken) >= 4


def test_caught_inside_the_rim() -> None:
    assert caught(Rect(-300, 950, 250, 110), AREA) == (0, 790)
    assert caught(Rect(100, 100, 250, 2000), AREA) == (100, -550), "what is too large lies in the middle"


@pytest.mark.parametrize(
    ("angle", "snapped"), [(11, 0), (-12, 0), (349, 0), (80, 90), (101, 90), (103, 103), (45, 45), (-95, 270), (720, 0)]
)
def test_angles_snap_to_the_nearest_quarter_turn(angle: float, snapped: float) -> None:
    assert snapped_angle(angle) == snapped


def geometry(*wishes: AddNote | TurnNote | GatherNotes) -> BoardGeometry:
    state = State([Board(id="board")])
    for wish in wishes:
        draft = Draft(state)
        label = handle(wish, draft)
        state.apply(draft.change_set(label))
    return BoardGeometry(state, "board", lambda note: 112.0, 370.0)


def test_a_turned_card_covers_what_is_seen_of_it() -> None:
    board = geometry(AddNote("n", "board", 0, 0), TurnNote("n", 90, 2))
    assert board.loose_at(126, -180, "") == ("n", ""), "its upper end"
    assert board.loose_at(5, 56, "") is None, "beside it, where it would lie if it were not turned"
    assert board.within(Rect(100, -200, 20, 20)) == [("n", "")]
    box = board.box(("n", ""))
    assert (box.x, box.y, box.width, box.height) == pytest.approx((14, -196, 224, 504))
    assert board.bounds().y == pytest.approx(-196)


def test_cards_far_from_all_others_come_back_beside_them() -> None:
    near = [AddNote(f"n{i}", "board", 268.0 * i, 128.0 * i) for i in range(8)]
    board = geometry(*near, AddNote("lost", "board", 50_000, 0), AddNote("away", "board", -9_000, 7_000))
    strays = strays_of(board)
    assert {key[0] for key in strays.cards} == {"lost", "away"}
    places, _ = beside(board, strays)
    right = max(board.box((note.note_id, "")).x + 252 for note in near)
    assert all(x >= right for x, _ in places.values())
    assert len(set(places.values())) == 2


def test_frames_far_from_all_others_come_back_in_front_of_the_cards() -> None:
    near = [AddNote(f"n{i}", "board", 268.0 * i, 0) for i in range(8)]
    lost = [AddNote(f"f{i}", "board", 0, 0) for i in range(3)]
    frame = GatherNotes("far", "board", ("f0", "f1", "f2"), 60_000, 60_000, "Wege")
    board = geometry(*near, *lost, frame, AddNote("lost", "board", 50_000, 0))
    strays = strays_of(board)
    assert strays.frames == ("far",)
    assert strays.cards == (("lost", ""),), "cards of a frame come with it"
    cards, frames = beside(board, strays)
    rect = board.frame("far").rect.moved_to(*frames["far"])
    assert rect.x > 7 * 268 + 252
    assert not rect.meets(board.box(("lost", "")).moved_to(*cards["lost", ""]))
    assert not strays.without({"lost"}, {"far"})


def test_what_was_dragged_together_is_caught_together() -> None:
    rects = [Rect(1700, 100, 250, 110), Rect(1980, 300, 250, 110)]
    assert caught_together(rects, rects[0], AREA) == [Rect(1370, 100, 250, 110), Rect(1650, 300, 250, 110)]
    far_apart = [Rect(1700, 100, 250, 110), Rect(-900, 100, 250, 110)]
    assert caught_together(far_apart, far_apart[0], AREA) == [Rect(1650, 100, 250, 110), Rect(0, 100, 250, 110)]


def test_of_a_frame_too_large_for_the_screen_the_title_is_seen() -> None:
    assert caught_by_head(Rect(300, -500, 600, 2000), AREA) == Rect(300, 0, 600, 2000)


def test_what_lies_under_the_tools_is_out_of_reach() -> None:
    reach = Reach(AREA, Rect(1700, 0, 200, 400))
    assert not reach.misses(1650, 200)
    assert reach.misses(1750, 200)
    assert reach.misses(500, 901)
    assert reach.lets_out(Rect(1651, 300, 250, 110))
    assert not reach.lets_out(Rect(1650, 300, 250, 110))


def test_a_small_group_is_not_mistaken_for_the_rest() -> None:
    frame = GatherNotes("c", "board", ("n0", "n1", "n2"), 0, 0, "Wege")
    board = geometry(*(AddNote(f"n{i}", "board", 0, 0) for i in range(3)), frame, AddNote("far", "board", 9_000, 9_000))
    assert [key[0] for key in strays_of(board).cards] == ["far"]


def test_an_empty_board_has_no_strays() -> None:
    assert not strays_of(geometry())
