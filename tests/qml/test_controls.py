"""Every control loads without a warning and answers finger, mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qml.stage import Stage
from qml.touchkit import centre

Role = QAccessible.Role
Key = Qt.Key

PRESSABLE = {
    "AppButton": ('AppButton { %s text: "Leer abgeben"; onClicked: stage.hear("pressed") }', Role.Button),
    "IconButton": (
        'IconButton { %s icon: "undo"; text: "Leer abgeben"; onClicked: stage.hear("pressed") }',
        Role.Button,
    ),
    "IconButton alone": (
        'IconButton { %s icon: "plus"; text: "Leer abgeben"; showText: false; onClicked: stage.hear("pressed") }',
        Role.Button,
    ),
    "Chip": ('Chip { %s text: "Leer abgeben"; onToggled: on => stage.hear(on ? "pressed" : "off") }', Role.CheckBox),
    "Checkbox": (
        'Checkbox { %s text: "Leer abgeben"; onToggled: on => stage.hear(on ? "pressed" : "off") }',
        Role.CheckBox,
    ),
    "Checkbox alone": (
        'Checkbox { %s text: "Leer abgeben"; showText: false; onToggled: on => stage.hear(on ? "pressed" : "off") }',
        Role.CheckBox,
    ),
}
WAYS: dict[str, Callable[[Stage, QQuickItem], None]] = {
    "finger": lambda stage, item: stage.tap(item),
    "mouse": lambda stage, item: stage.click(item),
    "Space": lambda stage, item: stage.key(Key.Key_Tab, Key.Key_Space),
    "Enter": lambda stage, item: stage.key(Key.Key_Tab, Key.Key_Return),
    "screen reader": lambda stage, item: QAccessible.queryAccessibleInterface(item).actionInterface().doAction("Press"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("control", PRESSABLE)
def test_a_control_is_pressed_in_every_way(qapp: QGuiApplication, control: str, way: str) -> None:
    with Stage(PRESSABLE[control][0] % "x: 40; y: 40;") as stage:
        WAYS[way](stage, stage.spoken_item("Leer abgeben"))
        assert stage.heard == ["pressed"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("control", PRESSABLE)
def test_a_disabled_control_stays_silent(qapp: QGuiApplication, control: str, way: str) -> None:
    with Stage(PRESSABLE[control][0] % "x: 40; y: 40; enabled: false;") as stage:
        item = stage.spoken_item("Leer abgeben")
        WAYS[way](stage, item)
        assert stage.heard == []
        assert QAccessible.queryAccessibleInterface(item).state().disabled


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("control", PRESSABLE)
def test_a_control_has_role_and_room_for_a_finger(qapp: QGuiApplication, control: str, scale: float) -> None:
    qml, role = PRESSABLE[control]
    with Stage(qml % "", deskScale=scale) as stage:
        interface = stage.spoken("Leer abgeben")
        item = stage.spoken_item("Leer abgeben")
        assert interface.role() == role
        assert min(item.width(), item.height()) >= stage.evaluate("Theme.touch.least")


def test_only_the_keyboard_brings_the_focus_ring(qapp: QGuiApplication) -> None:
    with Stage('AppButton { x: 40; y: 40; text: "Fertig" }') as stage:
        button = stage.spoken_item("Fertig")
        stage.tap(button)
        assert button.hasActiveFocus()
        assert not stage.has_ring(button)
        stage.key(Key.Key_Space)
        assert stage.has_ring(button)


def test_slow_hands_press_too(qapp: QGuiApplication) -> None:
    with Stage('AppButton { x: 40; y: 40; text: "Fertig"; onClicked: stage.hear("pressed") }') as stage:
        stage.fingers.down({1: centre(stage.spoken_item("Fertig"))})
        QTest.qWait(QGuiApplication.styleHints().mousePressAndHoldInterval() + 100)
        stage.fingers.up()
        assert stage.heard == ["pressed"]


def test_two_people_press_two_buttons_at_once(qapp: QGuiApplication) -> None:
    qml = """AppButton { x: 40; y: 40; text: "Ja"; onClicked: stage.hear("ja") }
             AppButton { x: 400; y: 40; text: "Nein"; onClicked: stage.hear("nein") }"""
    with Stage(qml) as stage:
        stage.fingers.down({1: centre(stage.spoken_item("Ja")), 2: centre(stage.spoken_item("Nein"))}).up()
        assert sorted(stage.heard) == ["ja", "nein"]


def test_a_button_keeps_its_touch_from_what_lies_under_it(qapp: QGuiApplication) -> None:
    qml = """Item { anchors.fill: parent; TapHandler { onTapped: stage.hear("board") } }
             AppButton { x: 40; y: 40; text: "Karte"; onClicked: stage.hear("card") }"""
    with Stage(qml) as stage:
        stage.tap(stage.spoken_item("Karte"))
        stage.click(stage.spoken_item("Karte"))
        stage.fingers.tap((500, 300))
        assert stage.heard == ["card", "card", "board"]


def test_a_long_word_makes_the_button_higher_and_not_wider(qapp: QGuiApplication) -> None:
    with Stage('AppButton { width: 200; text: "Verkehrsberuhigten Geschäftsbereich vorschlagen" }') as stage:
        button = stage.spoken_item("Verkehrsberuhigten Geschäftsbereich vorschlagen")
        words = [item for item in stage.items(button) if item.property("text")]
        assert button.height() > 60
        assert all(word.mapToItem(button, QPointF()).x() >= 0 and word.width() <= 200 for word in words)
        assert not words[0].property("truncated")


SEGMENTED = """Segmented { x: 40; y: 40; text: "Aufstellung"; options: ["Vor der Wand", "Um den Tisch", "Zu Hause"]
    onChosen: index => { currentIndex = index; stage.hear(index); } }"""


def test_segments_are_chosen_by_finger_and_mouse(qapp: QGuiApplication) -> None:
    with Stage(SEGMENTED) as stage:
        stage.tap(stage.spoken_item("Zu Hause"))
        stage.click(stage.spoken_item("Um den Tisch"))
        stage.tap(stage.spoken_item("Um den Tisch"))
        assert stage.heard == ["2", "1"]
        assert stage.spoken("Um den Tisch").role() == Role.RadioButton
        assert stage.spoken("Um den Tisch").state().checked
        assert not stage.spoken("Zu Hause").state().checked


def test_arrows_walk_through_the_segments_and_stop_at_the_ends(qapp: QGuiApplication) -> None:
    with Stage(SEGMENTED) as stage:
        stage.key(Key.Key_Tab, Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left)
        assert stage.heard == ["1", "2", "1"]
        assert stage.has_ring(stage.spoken_item("Um den Tisch"))


def test_segments_go_to_a_second_line_instead_of_being_cut(qapp: QGuiApplication) -> None:
    with Stage(SEGMENTED.replace("x: 40;", "width: 260;")) as stage:
        first, last = stage.spoken_item("Vor der Wand"), stage.spoken_item("Zu Hause")
        assert last.y() > first.y()
        assert last.x() + last.width() <= 260


STEPPER = """Stepper { x: 40; y: 40; text: "Punkte je Person"; value: 3; from: 1; to: 4
    onChosen: wanted => { value = wanted; stage.hear(wanted); } }"""


def test_the_stepper_counts_by_finger_and_stays_within_its_bounds(qapp: QGuiApplication) -> None:
    with Stage(STEPPER) as stage:
        for _ in range(3):
            stage.tap(stage.item("more"))
        for _ in range(5):
            stage.click(stage.item("less"))
        assert stage.heard == ["4", "3", "2", "1"]


def test_the_stepper_counts_by_keys(qapp: QGuiApplication) -> None:
    with Stage(STEPPER) as stage:
        stage.key(Key.Key_Tab, Key.Key_Up, Key.Key_Up, Key.Key_Left, Key.Key_Home, Key.Key_End)
        assert stage.heard == ["4", "3", "1", "4"]
        assert stage.has_ring(stage.spoken_item("Punkte je Person"))


def test_a_screen_reader_counts_too(qapp: QGuiApplication) -> None:
    with Stage(STEPPER) as stage:
        stepper = stage.spoken("Punkte je Person")
        stepper.actionInterface().doAction("Decrease")
        value = stepper.valueInterface()
        assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (2, 1, 4)
        assert stepper.role() == Role.SpinBox


PLACES = """PlacesBar { width: parent.width; current: "start"; onChosen: key => { current = key; stage.hear(key); }
    places: [
        {key: "start", icon: "start", text: "Start", enabled: true},
        {key: "prepare", icon: "prepare", text: "Vorbereiten", enabled: false},
        {key: "run", icon: "run", text: "Durchführen", enabled: true}]
    IconButton { icon: "language"; text: "Sprache"; onClicked: stage.hear("language") } }"""


def test_places_are_chosen_by_key_name(qapp: QGuiApplication) -> None:
    with Stage(PLACES) as stage:
        stage.tap(stage.spoken_item("Durchführen"))
        stage.tap(stage.spoken_item("Vorbereiten"))
        stage.click(stage.spoken_item("Sprache"))
        stage.key(Key.Key_Backtab, Key.Key_Left, Key.Key_Space)
        assert stage.heard == ["run", "language", "start"]
        assert stage.spoken("Start").role() == Role.PageTab
        assert stage.spoken("Start").state().selected


@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 1.5), (1920, 1.5), (3840, 1.0)])
def test_places_and_tools_never_overlap(qapp: QGuiApplication, width: int, scale: float) -> None:
    five = ("Start", "Vorbereiten", "Durchführen", "Ergebnisse", "Projektbüro")
    places = ", ".join(f'{{key: "{text}", icon: "run", text: "{text}", enabled: true}}' for text in five)
    tools = "".join(
        f'IconButton {{ icon: "help"; text: "{text}"; below: bar.stacked }}'
        for text in ("Sprache", "Größe", "Kontrast")
    )
    with Stage(
        f"PlacesBar {{ id: bar; width: parent.width; places: [{places}]\n{tools} }}", (width, 200), deskScale=scale
    ) as stage:
        names = [*five, "Sprache", "Größe", "Kontrast"]
        boxes = [stage.spoken_item(name).mapRectToScene(stage.spoken_item(name).boundingRect()) for name in names]
        assert all(left.right() <= right.left() for left, right in pairwise(boxes))
        assert boxes[-1].right() <= width


SILENT = {
    "Badge": ('Badge { text: "geprüft"; tone: "ok"; icon: "check" }', "geprüft", Role.StaticText),
    "SavedBadge": ("SavedBadge { }", "gesichert", Role.StaticText),
    "SavedBadge unsaved": ("SavedBadge { saved: false }", "noch nicht gesichert", Role.StaticText),
    "ProgressLine": (
        'ProgressLine { text: "Protokoll schreiben"; value: 0.4 }',
        "Protokoll schreiben",
        Role.ProgressBar,
    ),
    "Panel": ('Panel { title: "So stimmen wir ab" }', "So stimmen wir ab", Role.Grouping),
}


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("control", SILENT)
def test_what_cannot_be_pressed_is_read_aloud(qapp: QGuiApplication, control: str, mode: str) -> None:
    qml, name, role = SILENT[control]
    with Stage(qml, mode=mode) as stage:
        assert stage.spoken(name).role() == role


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_whole_gallery_loads_and_no_word_is_cut(qapp: QGuiApplication, mode: str, scale: float) -> None:
    with Stage("Gallery { anchors.fill: parent }", (1366, 768), mode=mode, deskScale=scale) as stage:
        labels = [
            item for item in stage.items() if item.isVisible() and item.metaObject().className().startswith("Label_")
        ]
        assert len(labels) > 40
        assert [label.property("text") for label in labels if label.property("truncated")] == []
        assert [label.property("text") for label in labels if label.property("contentWidth") > label.width() + 1] == []
        assert all(label.property("size") >= 16 for label in labels)
