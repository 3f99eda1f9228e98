"""What is typed or chosen from a list arrives once, by finger and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from qml.stage import Stage
from qml.touchkit import centre

Role = QAccessible.Role
Key = Qt.Key

FIELD = """Column { spacing: 20
    Field { objectName: "name"; width: 300; label: "Name der Gruppe"; text: "Wege"
        onEdited: value => stage.hear("edited " + value); onCommitted: value => stage.hear("committed " + value)
        onAccepted: stage.hear("accepted") }
    AppButton { text: "Fertig"; onClicked: stage.hear("pressed") } }"""


def test_one_editing_of_a_field_is_one_change(qapp: QGuiApplication) -> None:
    with Stage(FIELD) as stage:
        stage.tap(stage.spoken_item("Name der Gruppe"))
        stage.key(Key.Key_End)
        stage.type("n")
        stage.tap(stage.spoken_item("Fertig"))
        assert stage.heard == ["edited Wegen", "committed Wegen", "pressed"]


def test_enter_accepts_a_field_and_an_unchanged_one_commits_nothing(qapp: QGuiApplication) -> None:
    with Stage(FIELD) as stage:
        stage.key(Key.Key_Tab, Key.Key_Return, Key.Key_Tab)
        assert stage.heard == ["accepted"]
        assert stage.has_ring(stage.spoken_item("Fertig"))


def test_a_field_follows_what_is_stored_and_can_go_back_to_it(qapp: QGuiApplication) -> None:
    with Stage(FIELD) as stage:
        field = stage.item("name")
        field.setProperty("text", "Plätze")
        assert field.property("value") == "Plätze"
        stage.key(Key.Key_Tab, Key.Key_End)
        stage.type("x")
        assert (field.property("text"), field.property("value")) == ("Plätze", "Plätzex")
        field.metaObject().invokeMethod(field, "reset")
        assert field.property("value") == "Plätze"


def test_a_wrong_field_says_what_is_wrong(qapp: QGuiApplication) -> None:
    with Stage('Field { label: "Dauer"; text: "drei"; errorText: "Bitte eine Zahl eingeben." }') as stage:
        assert stage.spoken("Dauer").role() == Role.EditableText
        field = next(item for item in stage.items() if "TextInput" in item.metaObject().className())
        interface = QAccessible.queryAccessibleInterface(field)
        assert interface.text(QAccessible.Text.Description) == "Bitte eine Zahl eingeben."
        assert stage.item("note").property("text") == "Bitte eine Zahl eingeben."


AREA = """Column { TextArea { objectName: "area"; width: 300; label: "Frage"; lines: 2; text: "Was stört?"
        onCommitted: value => stage.hear(value) }
    AppButton { text: "Fertig" } }"""


def test_a_text_area_takes_lines_grows_and_lets_the_tab_key_through(qapp: QGuiApplication) -> None:
    with Stage(AREA) as stage:
        area = stage.item("area")
        before = area.height()
        stage.key(Key.Key_Tab)
        for _ in range(4):
            stage.key(Key.Key_Return)
        stage.type("Nun")
        assert area.height() > before
        stage.key(Key.Key_Tab)
        assert stage.has_ring(stage.spoken_item("Fertig"))
        assert [heard.replace("\n", "|") for heard in stage.heard] == ["||||NunWas stört?"]


CHOICE = """Choice { x: 40; y: %d; text: "Abgestimmt wird"; kind: "word"; options: ["offen", "verdeckt", "auf Papier"]
        onChosen: index => { currentIndex = index; stage.hear(index); } }
    AppButton { x: 500; y: 40; text: "Weiter"; onClicked: stage.hear("pressed") }"""


def test_a_choice_is_made_with_two_touches(qapp: QGuiApplication) -> None:
    with Stage(CHOICE % 40) as stage:
        assert stage.spoken("Abgestimmt wird: offen").role() == Role.ComboBox
        stage.tap(stage.spoken_item("Abgestimmt wird: offen"))
        stage.tap(stage.spoken_item("auf Papier"))
        assert stage.heard == ["2"]
        assert stage.spoken_item("Abgestimmt wird: auf Papier").hasActiveFocus()
        with pytest.raises(AssertionError):
            stage.spoken("verdeckt")


def test_a_choice_is_made_with_keys_and_escape_changes_nothing(qapp: QGuiApplication) -> None:
    with Stage(CHOICE % 40) as stage:
        stage.key(Key.Key_Tab, Key.Key_Space, Key.Key_Down, Key.Key_Return)
        stage.key(Key.Key_Down, Key.Key_Down, Key.Key_Escape)
        assert stage.heard == ["1"]
        assert stage.has_ring(stage.spoken_item("Abgestimmt wird: verdeckt"))


def test_a_second_press_closes_the_list(qapp: QGuiApplication) -> None:
    with Stage(CHOICE % 40) as stage:
        button = stage.spoken_item("Abgestimmt wird: offen")
        stage.tap(button)
        stage.tap(button)
        assert not button.property("open")
        assert stage.heard == []


def test_a_touch_elsewhere_closes_the_list_and_still_counts(qapp: QGuiApplication) -> None:
    with Stage(CHOICE % 40) as stage:
        button = stage.spoken_item("Abgestimmt wird: offen")
        stage.tap(button)
        stage.tap(stage.spoken_item("Weiter"))
        assert not button.property("open")
        assert stage.heard == ["pressed"]


def test_empty_ground_and_the_tab_key_close_the_list_too(qapp: QGuiApplication) -> None:
    with Stage(CHOICE % 40) as stage:
        button = stage.spoken_item("Abgestimmt wird: offen")
        stage.tap(button)
        stage.fingers.tap((800, 500))
        assert not button.property("open")
        stage.tap(button)
        assert button.property("open")
        stage.key(Key.Key_Tab)
        assert not button.property("open")


def test_the_list_opens_upwards_at_the_lower_edge(qapp: QGuiApplication) -> None:
    with Stage(CHOICE % 540) as stage:
        stage.tap(stage.spoken_item("Abgestimmt wird: offen"))
        rows = [stage.spoken_item(name) for name in ("offen", "verdeckt", "auf Papier")]
        assert all(0 < centre(row)[1] < 540 for row in rows)


def test_a_long_list_scrolls_inside_the_window(qapp: QGuiApplication) -> None:
    options = ", ".join(f'"{number} Minuten"' for number in range(1, 41))
    with Stage(f'Choice {{ text: "Dauer"; options: [{options}]; currentIndex: 30 }}') as stage:
        stage.tap(stage.spoken_item("Dauer: 31 Minuten"))
        x, y = centre(stage.spoken_item("31 Minuten"))
        assert 0 < x < 900
        assert 0 < y < 600
