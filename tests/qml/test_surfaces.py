"""Sheets, messages and pages: what holds the controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from qml.stage import Stage
from qml.touchkit import centre

Role = QAccessible.Role
Key = Qt.Key

SHEET = """AppButton { x: 100; y: 100; width: 400; height: 300; text: "Darunter"; onClicked: stage.hear("under") }
    Sheet { objectName: "sheet"; x: 100; y: 100; width: 400; height: 300; title: "Karte teilen"
        onDismissed: { open = false; stage.hear("dismissed"); }
        AppButton { objectName: "inside"; text: "Teilen"; onClicked: stage.hear("inside") } }"""


def test_nothing_under_a_sheet_is_touched(qapp: QGuiApplication) -> None:
    with Stage(SHEET) as stage:
        stage.fingers.down({1: (300, 350), 2: (450, 350)}).up()
        stage.click(stage.spoken_item("Darunter"))
        stage.tap(stage.item("inside"))
        assert stage.heard == ["inside"]


def test_a_sheet_goes_by_cross_and_by_escape_and_then_frees_what_was_under_it(qapp: QGuiApplication) -> None:
    with Stage(SHEET) as stage:
        stage.tap(stage.spoken_item("Schließen"))
        assert not stage.item("sheet").isVisible()
        stage.tap(stage.spoken_item("Darunter"))
        stage.item("sheet").setProperty("open", True)
        stage.item("inside").forceActiveFocus()
        stage.key(Key.Key_Escape)
        assert stage.heard == ["dismissed", "under", "dismissed"]


def test_a_sheet_on_its_way_out_takes_no_touch_any_more(qapp: QGuiApplication) -> None:
    with Stage(SHEET, reducedMotion=False) as stage:
        inside = centre(stage.item("inside"))
        stage.item("sheet").setProperty("open", False)
        assert stage.item("sheet").isVisible()
        stage.fingers.tap(inside)
        assert "inside" not in stage.heard


MESSAGE = """MessageBand { width: %d; tone: "danger"; happened: "Der Datenträger ist voll."
    safe: "Alle 35 Karten sind gesichert."; remedy: "Bitte Platz schaffen."; onDismissed: stage.hear("dismissed")
    AppButton { text: "Auf USB-Stick sichern"; onClicked: stage.hear("usb") } }"""


@pytest.mark.parametrize("width", [880, 420])
def test_a_message_says_three_sentences_and_offers_help(qapp: QGuiApplication, width: int) -> None:
    with Stage(MESSAGE % width) as stage:
        sentences = "Der Datenträger ist voll. Alle 35 Karten sind gesichert. Bitte Platz schaffen."
        assert stage.spoken(sentences).role() == Role.AlertMessage
        band = stage.spoken_item(sentences)
        button = stage.spoken_item("Auf USB-Stick sichern")
        assert button.mapRectToItem(band, button.boundingRect()).right() < width
        texts = [
            item for item in stage.items(band) if item.property("text") in (*sentences.split(". ", 1), sentences[26:])
        ]
        assert texts
        assert all(text.width() > 250 for text in texts)
        stage.tap(button)
        stage.tap(stage.spoken_item("Hinweis schließen"))
        assert stage.heard == ["usb", "dismissed"]


PAGE = """Page { anchors.fill: parent; title: "Vorbereiten"
    actions: [AppButton { text: "Drucken"; onClicked: stage.hear("print") }]
    footer: [AppButton { text: "Weiter"; onClicked: stage.hear("next") }]
    Repeater { model: 20
        AppButton { required property int index; text: "Phase " + index; onClicked: stage.hear(index) } } }"""


def scroll_position(stage: Stage) -> float:
    view = next(item for item in stage.items() if "Flickable" in item.metaObject().className())
    return float(view.property("contentY"))


def test_a_page_scrolls_under_the_finger_even_from_a_button(qapp: QGuiApplication) -> None:
    with Stage(PAGE) as stage:
        stage.fingers.down({1: centre(stage.spoken_item("Phase 4"))}).glide({1: (0, -150)}, 10).up()
        assert scroll_position(stage) > 50
        assert stage.heard == []


def test_a_page_scrolls_to_what_has_the_focus(qapp: QGuiApplication) -> None:
    with Stage(PAGE) as stage:
        stage.key(*[Key.Key_Tab] * 21)
        last = stage.spoken_item("Phase 19")
        assert stage.has_ring(last)
        assert centre(last)[1] < centre(stage.spoken_item("Weiter"))[1] - last.height()
        stage.key(*[Key.Key_Backtab] * 20)
        assert 0 < centre(stage.spoken_item("Drucken"))[1] < 200


def test_page_keys_scroll_and_the_footer_stays(qapp: QGuiApplication) -> None:
    with Stage(PAGE) as stage:
        stage.key(Key.Key_Tab, Key.Key_PageDown)
        assert scroll_position(stage) > 100
        stage.tap(stage.spoken_item("Weiter"))
        stage.key(Key.Key_PageUp, Key.Key_PageUp)
        stage.tap(stage.spoken_item("Drucken"))
        assert scroll_position(stage) == 0
        assert stage.heard == ["next", "print"]


@pytest.mark.parametrize(("width", "margin"), [(1366, 32), (1920, 64)])
def test_the_margin_of_a_page_follows_the_window(qapp: QGuiApplication, width: int, margin: int) -> None:
    with Stage(PAGE, (width, 768)) as stage:
        assert stage.spoken_item("Phase 0").mapToScene(QPointF()).x() == margin
        button = stage.spoken_item("Drucken")
        assert button.mapToScene(QPointF(button.width(), 0)).x() == width - margin


def test_a_page_with_little_on_it_can_be_filled(qapp: QGuiApplication) -> None:
    qml = """Page { anchors.fill: parent; title: "Ideen"; fills: true
        Panel { Layout.fillWidth: true; Layout.fillHeight: true; title: "Liste" } }"""
    with Stage(qml) as stage:
        panel = stage.spoken_item("Liste")
        assert panel.mapToScene(QPointF(0, panel.height())).y() == 600 - 32
        assert scroll_position(stage) == 0
