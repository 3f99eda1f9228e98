"""The board with many fingers, in the real program on the demo workshop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from workshopdesk.app import queries
from workshopdesk.domain.note import NotePlace, NoteSource

WLAN, BUS, WAY, CITY = "WLAN in der Stadt", "Bessere Taktung der Busse", "Wegweiser", "Autofreie Innenstadt"


@pytest.fixture
def board(qapp, tmp_path: Path):
    with BoardDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        yield desk


def test_two_people_drag_two_cards_at_once(board):
    x, y = board.note(CITY).x, board.note(CITY).y
    target = board.middle(board.bar(3))
    start = board.middle(board.card(WLAN))
    zoom = board.view.property("zoom")
    board.drag({WLAN: (target[0] - start[0], target[1] + 80 - start[1]), CITY: (0, 200)})
    assert board.note(WLAN).id in board.cluster(3).members
    assert WLAN not in board.loose()
    assert board.note(CITY).x == pytest.approx(x, abs=20)
    assert board.note(CITY).y == pytest.approx(y + 200 / zoom, abs=25)
    assert board.view.property("zoom") == zoom, "two fingers on two cards are two people, not a pinch"


def test_a_card_follows_its_finger_and_is_written_only_when_it_is_let_go(board):
    before = board.note(WLAN)
    start = board.middle(board.card(WLAN))
    board.fingers.down({1: start}).glide({1: (0, 450)}, 10)
    sheet = next(item for item in board.items(board.card(WLAN)) if item.property("tint"))
    assert board.middle(sheet)[1] - start[1] == pytest.approx(450, abs=16)
    assert board.note(WLAN) == before, "nothing is written while a finger is down"
    board.fingers.up()
    board.settle()
    assert board.note(WLAN).y > before.y
    assert sheet.y() == 0, "the sheet lies on its place again"


def test_a_card_on_a_card_makes_a_cluster_with_both_to_be_seen(board):
    before = {cluster.id for cluster in queries.clusters(board.state)}
    board.drag_onto(WAY, board.middle(board.card(BUS)))
    born = next(cluster for cluster in queries.clusters(board.state) if cluster.id not in before)
    assert [board.state.get(type(board.note(WAY)), member).text for member in born.members] == [BUS, WAY]
    board.next_frame()
    assert abs(board.middle(board.card(WAY))[0] - board.middle(board.card(BUS))[0]) > 50


def test_the_title_bar_moves_the_whole_cluster(board):
    member = board.state.get(type(board.note(WLAN)), board.cluster(4).members[0]).text
    start = board.middle(board.card(member))
    board.fingers.down({1: board.middle(board.bar(4))}).glide({1: (60, 40)}, 10)
    held = board.middle(board.card(member))
    assert (held[0] - start[0], held[1] - start[1]) == pytest.approx((60, 40), abs=1.5), "cards go with their frame"
    board.fingers.up()
    board.settle()
    board.next_frame()
    after = board.middle(board.card(member))
    assert (after[0] - start[0], after[1] - start[1]) == pytest.approx((60, 40), abs=1.5)
    assert board.desk.controller.workshop.undoLabel == "move-cluster"


def test_a_frame_on_a_frame_merges(board):
    count = len(board.cluster(6).members) + len(board.cluster(5).members)
    start, end = board.middle(board.bar(6)), board.middle(board.bar(5))
    board.fingers.down({1: start}).glide({1: (end[0] - start[0], end[1] - start[1] + 30)}, 10)
    board.fingers.up()
    board.settle()
    assert len(board.cluster(5).members) == count
    assert not [cluster for cluster in queries.clusters(board.state) if cluster.number == 6]


def test_a_card_pulled_out_lies_on_free_ground(board):
    text = board.state.get(type(board.note(WLAN)), board.cluster(3).members[0]).text
    board.drag_onto(text, (1500, 800))
    assert text in board.loose()
    assert len(board.cluster(3).members) == 6


def test_one_finger_pans_and_two_zoom_on_empty_ground(board):
    view = board.view
    x, zoom = view.property("originX"), view.property("zoom")
    board.fingers.down({1: (1500, 800)}).glide({1: (-120, -40)}, 10).up()
    board.settle()
    assert view.property("originX") == pytest.approx(x - 120, abs=1)
    board.fingers.down({1: (1400, 850), 2: (1500, 850)}).glide({1: (-100, 0), 2: (100, 0)}, 10).up()
    board.settle()
    assert view.property("zoom") > 1.5 * zoom


def test_a_hand_on_the_ground_does_not_zoom_while_a_card_is_held(board):
    zoom = board.view.property("zoom")
    board.fingers.down({1: board.middle(board.card(WLAN))}).glide({1: (0, 400)}, 5)
    board.fingers.down({2: (1400, 850), 3: (1500, 850)}).glide({1: (0, 50), 2: (-80, 0), 3: (80, 0)}, 10)
    assert board.view.property("zoom") == zoom
    board.fingers.up()
    board.settle()
    assert board.desk.controller.workshop.undoLabel in ("move-note", "put-in-cluster")


def test_undo_and_redo_bring_the_screen_back(board):
    start = board.board_shown()
    board.drag({WLAN: (0, 450)})
    board.drag_onto(WAY, board.middle(board.card(BUS)))
    moved = board.board_shown()
    board.tap("undo")
    board.tap("undo")
    board.next_frame()
    assert board.board_shown() == start
    board.tap("redo")
    board.tap("redo")
    board.next_frame()
    assert board.board_shown() == moved


def test_a_card_is_written_on_the_screen_in_three_touches_and_a_text(board):
    board.tap("addCard")
    for letter in ("m", "e", "h", "r", "space", "g", "r", "ü", "n"):
        board.fingers.tap(board.middle(board.item(f"key:{letter}")))
    board.tap("key:done")
    note = board.note("Mehr grün")
    assert note.source is NoteSource.TOUCH
    assert note.text in board.loose()
    board.next_frame()
    assert board.card("Mehr grün").isVisible()


def test_the_ring_changes_a_card(board):
    def ring(text: str, *entries: str) -> None:
        board.tap(board.card(text))
        for entry in entries:
            board.tap(f"ring:{entry}")

    ring(WLAN, "colour", "colour:blue")
    assert board.note(WLAN).colour == "blue"
    assert board.note(WLAN).kind == "question", "blue is for questions in this workshop"
    ring(WLAN, "colour", "kind")
    board.tap("kind:concern")
    assert board.note(WLAN).kind == "concern"
    ring(WLAN, "flash")
    ring(WLAN, "unclear")
    assert board.note(WLAN).flash
    assert board.note(WLAN).unclear
    ring(WLAN, "park")
    assert WLAN in board.in_place(NotePlace.PARKING_LOT)
    ring(BUS, "bin")
    assert BUS in board.in_place(NotePlace.BIN)
    ring(WAY, "edit")
    words = board.item("words")
    words.setProperty("text", "Wegweiser für Fahrräder")
    board.tap("key:done")
    assert board.note("Wegweiser für Fahrräder")


def test_a_card_comes_back_from_the_bin_by_finger(board):
    binned = board.in_place(NotePlace.BIN)
    assert binned
    board.tap("bin")
    board.tap(board.worded("Zurück auf die Pinnwand"))
    assert binned[0] not in board.in_place(NotePlace.BIN)
    assert binned[0] in board.loose()


def test_putting_a_card_into_a_group_doubling_and_taking_out(board):
    board.tap(board.card(WLAN))
    board.tap("ring:cluster")
    board.tap(board.worded("4  " + board.cluster(4).title))
    assert board.note(WLAN).id in board.cluster(4).members
    board.tap(board.card(WLAN))
    board.tap("ring:double")
    board.tap(board.worded("5  " + board.cluster(5).title))
    assert board.note(WLAN).id in board.cluster(5).members
    assert board.note(WLAN).id in board.cluster(4).members
    board.tap(board.card(WLAN))
    board.tap("ring:cluster")
    board.tap(board.worded("Aus der Gruppe nehmen"))
    assert len(queries.clusters_of(board.state, board.note(WLAN).id)) == 1


def test_a_cluster_gets_title_and_number(board):
    board.tap(board.bar(6))
    QTest.keyClick(board.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    board.type("Treffpunkte")
    board.key(Qt.Key.Key_Return)
    assert board.cluster(6).title == "Treffpunkte"
    assert not board.has("clusterTitle")
    board.tap(board.bar(6))
    stepper = board.item("clusterNumber")
    minus = next(item for item in board.items(stepper) if item.objectName() == "less")
    board.tap(minus)
    assert board.cluster(5).title == "Treffpunkte"
    assert sorted(cluster.number for cluster in queries.clusters(board.state)) == [1, 2, 3, 4, 5, 6]


def test_the_board_by_keyboard_alone(board):
    board.key(Qt.Key.Key_Right)
    first = board.view.property("currentNote")
    assert first
    board.key(Qt.Key.Key_Down)
    assert board.view.property("currentNote") != first
    board.key(Qt.Key.Key_F2)
    QTest.keyClick(board.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    board.type("Von Hand getippt")
    board.key(Qt.Key.Key_Return)
    assert board.note("Von Hand getippt")
    name = board.card("Von Hand getippt").objectName()
    before = board.board_shown()[name]
    board.key(Qt.Key.Key_Space, *[Qt.Key.Key_Right] * 3, Qt.Key.Key_Escape)
    assert board.board_shown()[name] == before, "Esc lays the card back"
    board.key(Qt.Key.Key_Space, *[Qt.Key.Key_Right] * 60, Qt.Key.Key_Return)
    assert "Von Hand getippt" in board.loose()
    board.key(Qt.Key.Key_Delete)
    assert "Von Hand getippt" in board.in_place(NotePlace.BIN)
    QTest.keyClick(board.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    board.settle()
    assert "Von Hand getippt" in board.loose()
    board.key(Qt.Key.Key_N)
    board.type("Neue Idee")
    board.key(Qt.Key.Key_Return)
    assert board.note("Neue Idee").source is NoteSource.KEYBOARD


def test_phase_and_timer(board):
    agenda = board.desk.controller.workshop.agenda
    assert agenda.phaseNumber == 1
    board.tap("nextPhase")
    assert agenda.phaseNumber == 2
    assert board.shows(agenda.question)
    assert agenda.secondsLeft == 20 * 60
    agenda.toggleTimer()
    assert agenda.timerRuns
    agenda.extendTimer(5)
    assert 24 * 60 < agenda.secondsLeft <= 25 * 60


def test_zoomed_out_the_far_layer_shows_the_board(board):
    board.view.lookAt(300, 200, 0.2)
    board.settle()
    board.next_frame()
    assert not board.cards(), "no delegates for cards too small to read"
    picture = board.window.grabWindow()
    shown = {picture.pixelColor(QPoint(x, y)).name() for x in range(300, 1200, 12) for y in range(200, 600, 12)}
    assert "#ffe27a" in shown, "yellow paper is painted"
    board.view.lookAt(300, 200, 0.8)
    board.settle()
    board.next_frame()
    assert board.cards()


def test_mouse_drags_and_wheel_zooms(board):
    x, y = (round(value) for value in board.middle(board.card(WLAN)))
    before = board.note(WLAN).y
    QTest.mousePress(board.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    for step in range(1, 11):
        QTest.mouseMove(board.window, QPoint(x, y + 45 * step))
        board.settle()
    QTest.mouseRelease(board.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y + 450))
    board.settle()
    assert board.note(WLAN).y > before + 100


def test_a_card_that_is_written_by_a_hardware_keyboard_has_all_its_buttons_on_its_paper(board):
    board.key(Qt.Key.Key_N)
    board.until(lambda: board.has("finish"), "the writing place")
    board.settle()
    button = board.item("finish")
    editor = button.parentItem().parentItem()
    lowest = button.mapToItem(editor, button.width(), button.height())
    assert lowest.y() <= editor.height() - 8
    assert lowest.x() <= editor.width() - 8
