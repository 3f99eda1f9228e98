"""Where cards lie in a cluster's frame."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workshopdesk.domain.layout import FRAME_GAP, FRAME_HEAD, columns_for, frame_of, grid_places
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Cluster

heights = st.lists(st.floats(40, 600), max_size=40)


def cluster_of(count: int) -> Cluster:
    return Cluster(id="c", members=tuple(f"n{number}" for number in range(count)))


@given(heights)
def test_cards_lie_in_the_frame_and_apart(card_heights: list[float]) -> None:
    frame = frame_of(cluster_of(len(card_heights)), lambda note_id: card_heights[int(note_id[1:])])
    for slot in frame.slots:
        assert slot.height == card_heights[int(slot.note_id[1:])]
        assert FRAME_GAP <= slot.x <= frame.width - FRAME_GAP - CARD_WIDTH
        assert FRAME_HEAD <= slot.y <= frame.height - FRAME_GAP - slot.height + 1e-6
    for i, one in enumerate(frame.slots):
        for other in frame.slots[i + 1 :]:
            assert one.x + CARD_WIDTH <= other.x or other.x + CARD_WIDTH <= one.x or one.y + one.height <= other.y


@given(heights)
def test_a_card_dropped_on_a_slot_takes_its_position(card_heights: list[float]) -> None:
    frame = frame_of(cluster_of(len(card_heights)), lambda note_id: card_heights[int(note_id[1:])])
    for position, slot in enumerate(frame.slots):
        assert frame.index_at(slot.x + CARD_WIDTH / 2, slot.y + slot.height / 2) == position


@given(heights, st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_wherever_a_card_is_dropped_it_gets_a_position(card_heights: list[float], x: float, y: float) -> None:
    frame = frame_of(cluster_of(len(card_heights)), lambda note_id: card_heights[int(note_id[1:])])
    assert 0 <= frame.index_at(x, y) <= len(card_heights)


def test_an_empty_frame_has_room_for_a_card() -> None:
    frame = frame_of(cluster_of(0), lambda _: CARD_HEIGHT)
    assert frame.slots == ()
    assert frame.height >= FRAME_HEAD + CARD_HEIGHT
    assert frame.width >= CARD_WIDTH


def test_ordinary_clusters_have_two_columns_and_large_ones_stay_compact() -> None:
    assert [columns_for(members) for members in (0, 1, 4, 9, 12)] == [2, 2, 2, 2, 3]
    frame = frame_of(cluster_of(60), lambda _: CARD_HEIGHT)
    assert 0.5 < frame.width / frame.height < 2


def test_imported_cards_come_row_by_row_without_touching() -> None:
    places = grid_places(7, 100, 50, columns=3)
    assert places[0] == (100, 50)
    assert len(set(places)) == 7
    assert [y for _, y in places] == sorted(y for _, y in places)
    assert places[1][0] - places[0][0] > CARD_WIDTH
    assert places[3][1] - places[0][1] > CARD_HEIGHT
