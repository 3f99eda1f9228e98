"""What a screen reader finds: a name and a role on everything that can be focused or pressed, on every place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from qt.laptop_kit import LaptopDesk
from qt.vote_kit import QUESTION, VoteDesk, workshop_records
from workshopdesk.domain.note import Note, NotePlace

MUTE_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


def accessible(item: QQuickItem) -> tuple[str, QAccessible.Role] | None:
    interface = QAccessible.queryAccessibleInterface(item)
    return (interface.text(QAccessible.Text.Name), interface.role()) if interface else None


def pressable(item: QQuickItem) -> bool:
    """It can be reached with the tabulator, or a screen reader is offered to press it."""
    interface = QAccessible.queryAccessibleInterface(item)
    actions = interface.actionInterface() if interface else None
    return item.activeFocusOnTab() or bool(actions and {"Press", "Toggle"} & set(actions.actionNames()))


def nameless(program: BoardDesk | VoteDesk) -> list[str]:
    """What can be focused or pressed, or is a card, a group or a candidate, and has no name or no role."""
    wrong = []
    for item in program.items():
        thing = item.objectName().startswith(("note:", "cluster:"))
        if not item.isEnabled() or not (pressable(item) or thing):
            continue
        found = accessible(item)
        if found is None or not found[0].strip() or found[1] in MUTE_ROLES:
            wrong.append(f"{item.metaObject().className()} {item.objectName()!r}: {found}")
    return wrong


def focusable(program: BoardDesk | VoteDesk) -> int:
    return sum(pressable(item) for item in program.items())


def test_start_prepare_and_board_with_all_its_sheets(qapp, tmp_path: Path):
    with LaptopDesk(tmp_path, (1920, 1080)) as desk:
        desk.next_frame()
        assert focusable(desk) > 8
        assert nameless(desk) == []
        desk.practise()
        desk.desk.controller.goTo("prepare")
        desk.next_frame()
        assert focusable(desk) > 12
        assert nameless(desk) == []
        desk.desk.controller.goTo("run")
        desk.next_frame()
        assert len(desk.cards()) > 50
        assert nameless(desk) == []
        for note in desk.state.all(Note):
            if note.place is NotePlace.BOARD:
                assert accessible(desk.card(note.text))[0] == note.text, "read as written, without hyphens at line ends"
        for opener in ("parkingLot", "bin", "more", "lock"):
            desk.tap(opener)
            desk.next_frame()
            assert nameless(desk) == [], opener
            desk.key(Qt.Key.Key_Escape)
        for wish in ("time", "help", "bar", "touch", "paper", "emptyGroup"):
            sheets = desk.found(lambda item: item.property("inSight") is not None, "sheets")
            sheets.chosen.emit(wish)
            desk.next_frame()
            assert nameless(desk) == [], wish
            sheets.closed.emit()
        desk.tap(desk.bar(3))
        desk.next_frame()
        assert nameless(desk) == [], "the sheet of a group"
        desk.key(Qt.Key.Key_Escape)
        desk.tap(desk.card("WLAN in der Stadt"))
        desk.next_frame()
        assert desk.has("ring:bin")
        assert nameless(desk) == [], "the ring of a card"
        desk.tap("ring:edit")
        desk.next_frame()
        assert nameless(desk) == [], "the writing place"
        desk.open_laptop()
        with desk.at_laptop():
            desk.desk.controller.workshop.board.addCard("Neue Karte", "blue", 0, 0, "touch")
            desk.next_frame()
            assert focusable(desk) > 12
            assert nameless(desk) == [], "the facilitator's window"


def test_vote_and_results(qapp, tmp_path: Path):
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(people=9), "vote")
        vote = desk.vote

        def check(what: str) -> None:
            desk.next_frame()
            assert focusable(desk) > 2, what
            assert nameless(desk) == [], what

        vote.rule.setQuestion(QUESTION)
        check("the rule")
        vote.open()
        check("the paper")
        desk.give("Bus und Bahn")
        vote.paper.submit()
        check("between two people")
        vote.close()
        check("the end")
        vote.reveal()
        check("the result")
        desk.desk.controller.goTo("results")
        check("results")


def test_the_check_notices_a_button_without_a_name(qapp, tmp_path: Path):
    with BoardDesk(tmp_path) as desk:
        desk.practise()
        button = desk.item("addCard")
        button.setProperty("text", "")
        assert any("addCard" in line for line in nameless(desk))


@pytest.fixture
def heard(qapp, tmp_path: Path):
    """The board by keyboard, and what was said."""
    with BoardDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        voice = desk.found(lambda item: item.objectName() == "boardVoice", "the voice")
        words: list[str] = []
        voice.said.connect(words.append)
        yield desk, words, voice


def said_after(desk: BoardDesk, words: list[str], action: Callable[[], object]) -> str:
    words.clear()
    action()
    desk.until(lambda: bool(words), "an announcement")
    return " | ".join(words)


def test_moves_by_keyboard_are_announced(heard: tuple[BoardDesk, list[str], QObject]):
    desk, words, _ = heard
    first = said_after(desk, words, lambda: desk.key(Qt.Key.Key_Right))
    note = next(
        note
        for note in desk.state.all(type(desk.note("WLAN in der Stadt")))
        if note.id == desk.view.property("currentNote")
    )
    assert note.text in first
    assert "in Gruppe" in first
    assert "aufgenommen" in said_after(desk, words, lambda: desk.key(Qt.Key.Key_Space))
    assert said_after(desk, words, lambda: desk.key(Qt.Key.Key_Escape)) == "Karte zurückgelegt."
    desk.key(Qt.Key.Key_Space)
    moved = said_after(desk, words, lambda: desk.key(*[Qt.Key.Key_Right] * 60, Qt.Key.Key_Return))
    assert moved == "Karte liegt frei auf der Pinnwand."
    undone = said_after(
        desk, words, lambda: QTest.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    )
    assert undone == "Zurückgenommen: Karte verschieben"
    redone = said_after(
        desk, words, lambda: QTest.keyClick(desk.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    )
    assert redone == "Wieder getan: Karte verschieben"
    assert said_after(desk, words, lambda: desk.key(Qt.Key.Key_Delete)) == "Karte liegt in der Ablage."


def test_what_the_ring_did_is_announced_and_fingers_are_not(heard: tuple[BoardDesk, list[str], QObject]):
    desk, words, _ = heard
    desk.tap(desk.card("WLAN in der Stadt"))
    desk.tap("ring:flash")
    assert words == []
    desk.key(Qt.Key.Key_Right)
    said_after(desk, words, lambda: desk.key(Qt.Key.Key_PageDown))
    desk.key(Qt.Key.Key_Return)
    park = desk.item("ring:park")
    park.forceActiveFocus()
    assert said_after(desk, words, lambda: desk.key(Qt.Key.Key_Return)) == "Karte liegt im Themenspeicher."


@pytest.mark.parametrize("edge", ["top", "left", "right", "bottom"])
def test_the_bar_lies_at_any_edge_and_height_and_covers_nothing(heard: tuple[BoardDesk, list[str], QObject], edge: str):
    desk = heard[0]
    desk.tap("more")
    desk.tap("moveBar")
    desk.next_frame()
    names = {"top": "Oben", "left": "Links", "right": "Rechts", "bottom": "Unten"}
    desk.tap(desk.found(lambda item: item.property("text") == names[edge], edge))
    desk.until(lambda: desk.desk.controller.barEdge == edge, edge)
    desk.next_frame()

    def box(name: str) -> tuple[float, float, float, float]:
        item = desk.item(name)
        x, y = desk.middle(item)
        return x - item.width() / 2, y - item.height() / 2, x + item.width() / 2, y + item.height() / 2

    def apart(one: str, other: str) -> bool:
        a, b = box(one), box(other)
        return a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]

    for height in range(0, 11, 5):
        desk.desk.controller.setBarHeight(height / 10)
        desk.next_frame()
        left, top, right, bottom = box("facilitatorBar")
        assert 0 <= left < right <= 1920
        assert 0 <= top < bottom <= 1080
        for other in ("parkingLot", "bin", "stacks:bottom"):
            assert apart("facilitatorBar", other), (edge, height, other)
    insets = {"top": "topInset", "left": "leftInset", "right": "rightInset", "bottom": "bottomInset"}
    depth = {"top": bottom, "left": right, "right": 1920 - left, "bottom": 1080 - top}[edge]
    assert desk.view.property(insets[edge]) >= depth - 1, "the board keeps clear of it"
    assert desk.desk.settings.settings.bar_edge == edge
