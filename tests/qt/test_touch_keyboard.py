"""The keyboard on the screen comes to every text field that a hand touches, and stays away where real keys are used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qml.touchkit import centre
from qt.laptop_kit import LaptopDesk
from workshopdesk.app import queries

WLAN = "WLAN in der Stadt"


class TypingDesk(LaptopDesk):
    def strike(self, *names: str) -> None:
        """Fingers on the keys of the keyboard that belongs to the field in hand."""
        keyboard = self.item("touchKeyboard")
        for name in names:
            key = next(item for item in self.items(keyboard) if item.objectName() == f"key:{name}")
            self.fingers.tap(centre(key))
            self.settle()

    def on_screen(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(item.boundingRect())

    def field_rect(self) -> QRectF:
        """The field in hand, with its frame."""
        return self.on_screen(self.window.activeFocusItem().parentItem())

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def docked(self) -> bool:
        """The keyboard is wholly in the window and leaves its field free."""
        self.next_frame()
        keyboard = self.on_screen(self.item("touchKeyboard"))
        window = QRectF(0, 0, self.window.width(), self.window.height())
        return window.contains(keyboard) and not keyboard.intersects(self.field_rect())


@pytest.fixture(params=[(1366, 768), (1920, 1080)], ids=["1366", "1920"])
def desk(request, qapp, tmp_path: Path) -> Iterator[TypingDesk]:
    with TypingDesk(tmp_path, request.param) as desk:
        desk.practise()
        yield desk


def test_a_group_is_named_by_hand_alone(desk):
    desk.tap(desk.bar(2))
    desk.until(lambda: desk.has("touchKeyboard"), "the keyboard")
    assert desk.docked()
    summary = desk.item("clusterSummary")
    assert not desk.on_screen(desk.item("touchKeyboard")).intersects(desk.on_screen(summary)), "what comes next is free"
    desk.strike("l", "ä", "r", "m", "space", "shift", "l", "done")
    assert desk.cluster(2).title == "Lärm L", "the title was selected and is replaced"
    assert not desk.has("touchKeyboard")


def test_an_empty_group_a_summary_and_cards_from_paper_by_hand(desk):
    board = desk.desk.controller.workshop.board
    desk.view.parentItem().setProperty("sheet", "emptyGroup")
    desk.settle()
    assert not desk.has("touchKeyboard"), "no hand has touched anything yet"
    desk.tap("emptyGroupTitle")
    assert desk.docked()
    desk.strike("r", "a", "d", "done")
    born = max(queries.clusters(desk.state), key=lambda cluster: cluster.number)
    assert born.title == "Rad"
    desk.view.parentItem().setProperty("sheet", "paper")
    desk.settle()
    assert desk.docked()
    for _ in range(2):
        desk.strike("h", "o", "f", "done")
        assert desk.has("touchKeyboard"), "it goes on with the next card"
    assert desk.loose().count("Hof") == 2
    desk.view.parentItem().setProperty("sheet", "")
    desk.tap(desk.bar(1))
    desk.tap("clusterSummary")
    assert desk.docked()
    desk.strike("o", "k", "done")
    assert "ok" in desk.cluster(1).summary.lower()
    assert board.clusterCount == len(queries.clusters(desk.state))


def test_real_keys_send_it_away_and_a_touch_brings_it_back(desk):
    desk.tap(desk.bar(2))
    assert desk.has("touchKeyboard")
    desk.type("Lärm")
    assert not desk.has("touchKeyboard")
    desk.tap("clusterTitle")
    assert desk.has("touchKeyboard")
    desk.click(desk.item("clusterTitle"))
    assert not desk.has("touchKeyboard"), "a mouse has a keyboard beside it"


def test_undo_in_a_field_ends_at_its_own_history_and_goes_on_at_the_board(desk):
    note = desk.note(WLAN)
    desk.desk.controller.workshop.board.colourCard(note.id, "pink")
    desk.tap(desk.bar(2))
    before = desk.item("clusterTitle").property("value")
    QTest.keyClick(desk.window, Qt.Key.Key_End)
    desk.type("xy")
    assert desk.item("clusterTitle").property("value") == before + "xy"
    while desk.item("clusterTitle").property("value") != before:
        desk.press(Qt.Key.Key_Z)
        assert desk.note(WLAN).colour == "pink", "the field's own steps first"
    desk.press(Qt.Key.Key_Z)
    assert desk.note(WLAN) == note, "then the last step on the board"
    desk.press(Qt.Key.Key_Y)
    desk.press(Qt.Key.Key_Y)
    assert desk.item("clusterTitle").property("value") != before or desk.note(WLAN).colour == "pink"


def test_the_question_of_the_vote_and_the_preparing_by_hand(desk):
    controller = desk.desk.controller
    controller.goTo("prepare")
    desk.settle()
    field = desk.found(lambda item: item.property("takesKeyboard") is True, "a field")
    desk.tap(field)
    assert desk.docked()
    desk.strike("a")
    controller.goTo("vote")
    desk.settle()
    assert not desk.has("touchKeyboard"), "the field is gone"
    field = desk.found(lambda item: item.property("takesKeyboard") is True, "a field")
    desk.tap(field)
    assert desk.docked()
    desk.strike("backspace", "w", "o", "done")
    assert desk.desk.controller.place == "vote"
    assert not desk.has("touchKeyboard")


def test_on_the_laptop_it_comes_to_fingers_only(desk):
    desk.open_laptop()
    with desk.at_laptop():
        desk.item("writeCard").takeFocus()
        desk.type("Schatten")
        assert not desk.has("touchKeyboard")
        desk.tap("writeCard")
        assert desk.docked()
        desk.strike("e", "done")
    assert any(text.startswith("Schatten") for text in desk.loose())


def test_a_number_is_asked_for_with_digits(qapp, tmp_path):
    with TypingDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        desk.desk.controller.goTo("prepare")
        desk.settle()
        desk.tap(desk.found(lambda item: item.property("text") == "Ablauf", "Ablauf"))
        digits = desk.found(
            lambda item: (
                item.property("takesKeyboard") is True
                and item.property("inputMethodHints") == Qt.InputMethodHint.ImhDigitsOnly
            ),
            "a field for a number",
        )
        corner = digits.mapToScene(QPointF(5, 5))
        desk.fingers.tap((corner.x(), corner.y()))
        desk.settle()
        assert desk.docked()
        desk.strike("4")
