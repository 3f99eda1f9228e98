"""Where things on the board find room: the ring of a card, a group that is born, a group that grows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from qt.board_kit import BoardDesk
from workshopdesk.domain.note import Cluster, Note

WLAN, WAY, NOISE = "WLAN in der Stadt", "Wegweiser", "Fehlender Lärmschutz"


@pytest.fixture
def board(qapp, tmp_path: Path) -> Iterator[BoardDesk]:
    with BoardDesk(tmp_path, (1366, 768)) as desk:
        desk.practise()
        yield desk


def place(board: BoardDesk, text: str) -> tuple[float, float]:
    note = board.note(text)
    return note.x, note.y


def corners(item: QQuickItem) -> list[QPointF]:
    wide, high = item.width(), item.height()
    return [item.mapToScene(QPointF(x, y)) for x in (0, wide) for y in (0, high)]


def title_top(board: BoardDesk, cluster: Cluster) -> float:
    """Where the title bar of a frame begins, in window pixels."""
    return cluster.y * board.view.property("zoom") + board.view.property("originY")


def test_the_ring_of_a_card_at_a_rim_stays_in_the_window_with_all_its_words(board):
    x, y = place(board, WAY)
    for left, top in ((4, 130), (1366 - 190, 420)):
        board.view.lookAt(left - x, top - y, 1.0)
        board.next_frame()
        board.until(lambda: not board.desk.controller.workshop.board.feeding, "cards")
        board.tap(board.card(WAY))
        ring = board.item("ring:say").parentItem()
        for corner in corners(ring):
            assert 0 <= corner.x() <= 1366
            assert 0 <= corner.y() <= 768
        radius, half = ring.height() / 2, ring.width() / 2 - ring.height() / 2
        for entry in board.items(ring):
            if not entry.objectName().startswith("ring:"):
                continue
            words = [item for item in board.items(entry) if item.property("text") == entry.property("text")]
            for word in words[1:]:
                for corner in corners(word):
                    at = ring.mapFromScene(corner)
                    past = max(0.0, abs(at.x() - ring.width() / 2) - half)
                    assert past**2 + (at.y() - radius) ** 2 < (radius - 2) ** 2, entry.objectName()
        board.tap(board.card(WAY))


def test_a_group_is_born_with_its_title_in_sight(board):
    """Of a card on another at the upper rim, of a selection there, and out of nothing on a full board."""
    x, y = place(board, WLAN)
    reach = board.view.property("reach")
    board.view.lookAt(400 - x, reach.y() + 4 - y, 1.0)
    board.next_frame()
    known = {cluster.id for cluster in board.state.all(Cluster)}
    board.drag_onto(WAY, board.middle(board.card(WLAN)))
    (born,) = [cluster for cluster in board.state.all(Cluster) if cluster.id not in known]
    assert title_top(board, born) >= reach.y() - 1
    board.tap("undo")
    sorting = board.desk.controller.workshop.sorting
    for text in (WLAN, NOISE):
        sorting.toggleByKeyboard(board.note(text).id, "")
    board.settle()
    board.tap("selection:group")
    (born,) = [cluster for cluster in board.state.all(Cluster) if cluster.id not in known]
    assert reach.y() - 1 <= title_top(board, born) <= reach.y() + reach.height()


def test_a_group_grows_where_it_covers_least_and_neighbours_stay(board):
    """Its rows are full, and another group stands right below: the next card makes it grow up, where there is room."""
    controller = board.desk.controller.workshop.board
    upper, lower = board.cluster(5), board.cluster(6)
    rect = controller.geometry.frame(upper.id).rect
    controller.dropFrame(lower.id, upper.x, upper.y + rect.height + 12)
    controller.dropFrame(upper.id, upper.x, upper.y)
    board.settle()
    if len(board.cluster(5).members) % 2:
        controller.dropCard(board.note(WAY).id, "", upper.x + 40, upper.y + 90)
    before = controller.geometry.frame(upper.id).rect
    board.desk.controller.workshop.board.dropFrame(lower.id, upper.x, before.y + before.height + 12)
    neighbour = board.cluster(6)
    for cluster in (1, 2, 3, 4):
        controller.dropFrame(board.cluster(cluster).id, -6000.0 + 1000 * cluster, -6000.0)
    controller.dropCard(board.note(NOISE).id, "", upper.x + 40, before.y + 90)
    after = controller.geometry.frame(upper.id).rect
    assert board.note(NOISE).id in board.cluster(5).members
    assert after.height > before.height
    assert after.y + after.height == pytest.approx(before.y + before.height)
    assert board.cluster(6) == neighbour


def test_cards_go_to_another_board_when_they_are_let_go_on_its_tab(board):
    """One card, then a selection; a tap shows no tab."""
    boards = board.desk.controller.workshop.boards
    shown = boards.shown_id
    assert boards.add("Plenum")
    plenum = boards.shown_id
    boards.show(shown)
    x, y = place(board, WAY)
    board.view.lookAt(600 - x, 460 - y, 1.0)
    board.settle()
    board.next_frame()
    for texts in ((WAY,), (WLAN, NOISE)):
        if len(texts) > 1:
            for text in texts:
                board.desk.controller.workshop.sorting.toggleByKeyboard(board.note(text).id, "")
        start = board.middle(board.card(texts[0]))
        board.fingers.down({1: start}).glide({1: (0, -30)}, 4)
        board.until(lambda: board.has(f"boardTab:{plenum}"), "the other board's tab")
        target = board.middle(board.item(f"boardTab:{plenum}"))
        board.fingers.glide({1: (target[0] - start[0], target[1] - start[1] + 30)}, 8).up(1)
        board.until(lambda texts=texts: {board.note(text).board_id for text in texts} == {plenum}, "on the other board")
    board.until(lambda: not board.has(f"boardTab:{plenum}"), "no tab any more")


def test_a_group_goes_to_another_board_when_its_bar_is_let_go_on_the_tab(board):
    boards = board.desk.controller.workshop.boards
    shown = boards.shown_id
    assert boards.add("Plenum")
    plenum = boards.shown_id
    boards.show(shown)
    group = board.cluster(5)
    board.view.lookAt(700 - group.x, 460 - group.y, 1.0)
    board.settle()
    board.next_frame()
    start = 800, 488  # near the left end of its bar
    board.fingers.down({1: start}).glide({1: (0, -30)}, 4)
    board.until(lambda: board.has(f"boardTab:{plenum}"), "the other board's tab")
    target = board.middle(board.item(f"boardTab:{plenum}"))
    board.fingers.glide({1: (target[0] - start[0], target[1] - start[1] + 30)}, 8).up(1)
    board.until(lambda: board.cluster(5).board_id == plenum, "the group on the other board")
    assert board.cluster(5).members == group.members
    assert {board.state.get(Note, note_id).board_id for note_id in group.members} == {plenum}


def test_places_before_a_room_are_written_as_large_as_cards_and_on_a_desk_as_ever(qapp, tmp_path: Path):
    with BoardDesk(tmp_path, (1920, 1080)) as board:
        board.practise()
        controller = board.desk.controller
        sizes = []
        for metres in (2.0, 0.7):
            controller.sight.setDistance(metres)
            controller.goTo("discussion")
            board.settle()
            sizes.append(board.item("toBoard").property("size"))
            controller.goTo("run")
        room, desk = sizes
        assert desk == 18
        assert room >= 25, "26 pixels are a card's text; 1366 by 768 pixels of a laptop have to fit"
        assert not board.warnings
