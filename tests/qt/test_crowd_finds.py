"""What crowds of tests/journeys/test_crowd.py have found, as small as it can be shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from qt.board_kit import BoardDesk
from workshopdesk.domain.locks import locks_of
from workshopdesk.domain.note import Cluster, Note

WLAN, WAY = "WLAN in der Stadt", "Wegweiser"
Key = Qt.Key


@pytest.fixture
def board(qapp, tmp_path: Path) -> Iterator[BoardDesk]:
    with BoardDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        yield desk


def close_under_a_finger(board: BoardDesk) -> None:
    """Finger 7 rests on a key, and finger 1 closes that writing place; finger 7 stays where it is."""
    board.tap("addCard")
    board.fingers.down({7: board.middle(board.item("key:d"))})
    board.fingers.down({1: board.middle(board.item("key:done"))}).up(1)
    board.settle()


def test_a_lasso_ends_while_a_finger_rests_where_a_writing_place_was(board):
    """Its layer began another line with that finger, and Qt told of a binding loop (seed 11)."""
    board.view.lookAt(-9000, 0, 1.0)
    board.tap("select")
    board.fingers.down({3: (500, 300)}).glide({3: (200, 0)}, 4)
    close_under_a_finger(board)
    board.fingers.move({3: (700, 400)}).up(3)
    board.settle()
    assert not board.item("select").property("active")
    board.fingers.up()


def test_a_far_card_is_let_go_while_a_finger_rests_where_a_writing_place_was(board):
    """The finger held something for good, and two fingers could not zoom the board any more (seed 7)."""
    board.view.lookAt(300, 200, 0.3)
    board.next_frame()
    note = board.note(WLAN)
    board.fingers.down({3: (300 + 0.3 * (note.x + 100), 200 + 0.3 * (note.y + 50))}).glide({3: (200, 0)}, 4)
    close_under_a_finger(board)
    board.fingers.move({3: (900, 400)})
    board.view.lookAt(0, 0, 1.0)
    board.settle()
    board.fingers.up()
    board.settle()
    assert board.view.property("touched") == 0


def test_a_card_in_the_keyboards_hand_stays_there_whatever_fingers_press(board):
    """It could neither be moved on nor be laid down when a finger had pressed a tool, and lay invisible (seed 5)."""
    board.key(Key.Key_Right, Key.Key_Space)
    before = board.board_shown()
    board.tap("select")
    board.tap("select")
    board.tap(board.card(WAY))
    lifted = next(item for item in board.cards() if item.property("lifted"))
    board.key(Key.Key_Down)
    assert board.board_shown()[lifted.objectName()][1] > before[lifted.objectName()][1]
    board.key(Key.Key_Escape)
    assert not board.view.property("lifted")
    assert board.board_shown() == before


def test_the_keyboard_takes_no_other_card_before_the_one_in_its_hand_is_laid_down(board):
    """Page Down left the first one held for good (seed 7)."""
    board.key(Key.Key_Right, Key.Key_Space)
    current = board.view.property("currentNote")
    board.key(Key.Key_PageDown)
    assert board.view.property("currentNote") == current
    board.key(Key.Key_Escape)
    assert not board.desk.controller.workshop.board.cards.held
    board.key(Key.Key_PageDown)
    assert board.view.property("currentNote") != current


def test_undo_takes_a_card_out_of_the_keyboards_hand(board):
    """Its keys went on moving a card that was not there any more."""
    board.key(Key.Key_N)
    board.type("Bank")
    board.key(Key.Key_Return, Key.Key_Right)
    while board.view.property("currentNote") != board.note("Bank").id:
        board.key(Key.Key_PageDown)
    board.key(Key.Key_Space)
    board.tap("undo")
    assert "Bank" not in board.loose()
    assert not board.view.property("lifted")
    board.key(Key.Key_Down, Key.Key_Return, Key.Key_Escape)
    assert not board.view.property("lifted")
    board.key(Key.Key_Right)
    assert board.note(WLAN).id, "the keys go on from where they were"


def test_hands_on_a_board_that_is_left_hold_nothing_when_it_is_shown_again(board):
    """The card they had stayed in its slot for good, wherever the board was moved (seed 5)."""
    board.fingers.down({1: board.middle(board.card(WLAN))}).glide({1: (40, 200)}, 5)
    assert board.desk.controller.workshop.board.cards.held
    board.desk.controller.goTo("results")
    board.settle()
    board.fingers.up()
    board.desk.controller.goTo("run")
    board.next_frame()
    assert not board.desk.controller.workshop.board.cards.held


def test_a_second_card_is_locked_without_asking(board):
    """The sheet went while it was being made, and Qt told of a binding loop (seed 5)."""
    for text in (WLAN, WAY):
        board.tap(board.card(text))
        board.tap("ring:colour")
        board.tap("ring:lock")
        if text == WLAN:
            for digit in "2604":
                board.tap(f"pin:{digit}")
            board.tap("pin:check")
    assert set(locks_of(board.state).notes) == {board.note(WLAN).id, board.note(WAY).id}
    assert not board.has("lockSheet")


def test_three_hands_on_the_three_cards_of_one_selection(board):
    """One of them counted as leading for good, and no selection was outlined any more (seed 11)."""
    board.view.lookAt(-900, 260, 1.0)
    board.next_frame()
    texts = (WLAN, WAY, "Autofreie Innenstadt")
    for text in texts:
        board.desk.controller.workshop.sorting.toggleByKeyboard(board.note(text).id, "")
    board.next_frame()
    for finger, text in enumerate(texts):
        board.fingers.down({finger: board.middle(board.card(text))}).glide({finger: (30, 20)}, 4)
    for finger in range(3):
        board.fingers.up(finger)
        board.settle()
    assert board.view.property("leads") == 0


def test_escape_ends_the_cleaning_whatever_took_the_keys_meanwhile(board):
    """A writing place that had just been opened below had them (seed 7)."""
    board.tap("more")
    board.tap("clean")
    board.item("addCard").forceActiveFocus()
    board.settle()
    board.key(Key.Key_Escape)
    assert not board.has("cleaningLeft")


def test_a_selection_with_a_locked_card_can_be_given_up_among_its_colours(board):
    """Every colour was refused, and fingers found no other way out of the sheet (seed 7, after 30,000 steps)."""
    board.view.lookAt(-900, 260, 1.0)
    workshop = board.desk.controller.workshop
    assert workshop.locks.setPin("2604")
    assert workshop.locks.lock("note", board.note(WAY).id)
    for text in (WLAN, WAY):
        workshop.sorting.toggleByKeyboard(board.note(text).id, "")
    board.settle()
    board.tap("selection:colours")
    before = board.note(WLAN).colour
    board.tap("selection:colour:white")
    assert board.note(WLAN).colour == before
    board.tap("selection:back")
    board.tap("selection:end")
    assert not board.has("selection:end")
    assert workshop.sorting.selections.rowCount() == 0


def test_a_long_list_is_left_while_its_rows_are_made(board):
    """Qt told of rows that went while they were being made in the background (seed 7)."""
    workshop = board.desk.controller.workshop
    for cluster in list(board.state.all(Cluster)):
        workshop.board.dissolveCluster(cluster.id)
    board.settle()
    board.desk.controller.goTo("discussion")
    board.desk.controller.goTo("run")
    board.settle()
    assert workshop.discussion.topics.rowCount() > 30
    assert not board.warnings


def test_the_keyboard_picks_up_a_card_that_others_have_taken_out_of_its_group(board):
    """It held the card where it was no more, and laying it down was an error (seed 7, after 31,000 steps)."""
    board.key(Key.Key_Right)
    while not board.view.property("currentCluster"):
        board.key(Key.Key_PageDown)
    note_id, cluster_id = board.view.property("currentNote"), board.view.property("currentCluster")
    board.desk.controller.workshop.board.dropCard(note_id, cluster_id, -3000.0, -3000.0)
    board.settle()
    board.key(Key.Key_Space)
    assert board.view.property("lifted")
    board.key(Key.Key_Down, Key.Key_Return)
    assert not board.view.property("lifted")
    note = board.state.get(Note, note_id)
    assert (note.x, note.y > -3000.0) == (-3000.0, True)


def test_no_list_makes_rows_in_the_background():
    """Rows beyond the view are made later, and may still be on their way when the list goes."""
    sources = [file.read_text("utf-8") for file in (Path(__file__).parents[2] / "ui").rglob("*.qml")]
    lists = [source for source in sources if "ListView {" in source]
    assert lists
    assert all(source.count("ListView {") == source.count("cacheBuffer: 0") for source in lists)
