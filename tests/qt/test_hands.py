"""Many hands at one board: writing places at every edge, keyboards, turned cards, cards in edit, thrown cards."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qml.touchkit import centre
from qt.hands_kit import FOUR_SIDES, HandsDesk
from workshopdesk.app import queries
from workshopdesk.app.commands import MoveNote
from workshopdesk.domain.note import Note, NotePlace
from workshopdesk.qt.ink_sheet import InkSheet

WLAN, BUS, WAY, CITY = "WLAN in der Stadt", "Bessere Taktung der Busse", "Wegweiser", "Autofreie Innenstadt"
QUESTION = "Frage zu Ampeln"
IDEAS = ("Radweg zu schmal", "Mehr Sitzgelegenheiten", "Wenn Regen dann Schlamm", "Busse in kürzeren Abständen")
TINTS = ("yellow", "green", "pink", "blue")


@pytest.fixture
def desk(qapp, tmp_path: Path):
    with HandsDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        yield desk


def lay(desk: HandsDesk, text: str, x: float, y: float) -> None:
    """Put a card somewhere, as if somebody had done so before."""
    desk.desk.controller._opened.session.do(MoveNote(desk.note(text).id, x, y))
    desk.next_frame()


def test_four_people_write_at_once_around_a_4k_table(qapp, tmp_path):
    """At 3840×2160 with keys as large as on glass, and at 1920×1080 logical pixels, which is 4K at 200 %."""
    with HandsDesk(tmp_path, (3840, 2160)) as desk:
        desk.empty_board()
        for size, px_per_mm in (((3840, 2160), 2.667), ((1920, 1080), 1.333)):
            desk.window.resize(*size)
            desk.around_table("four", px_per_mm)
            for edge, tint in zip(FOUR_SIDES, TINTS, strict=True):
                desk.tap(desk.stack(edge, tint))
            assert [place.objectName() for place in desk.places()] == [f"writing:{edge}" for edge in FOUR_SIDES]
            assert not desk.overlapping()
            assert not desk.outside()
            places = desk.places()
            desk.type_together(dict(zip(places, IDEAS, strict=True)))
            assert [desk.written(place) for place in places] == list(IDEAS)
            for place in desk.places():
                desk.finish(place)
            assert not desk.places()
            assert [desk.note(text).rotation for text in IDEAS] == [0, 90, 180, 270], "turned to their writers"
            for _ in IDEAS:
                desk.tap("undo")
            assert not desk.loose()


def test_in_front_of_a_wall_two_and_four_write_side_by_side(qapp, tmp_path):
    with HandsDesk(tmp_path, (1920, 1080)) as desk:
        desk.empty_board()
        for tint in TINTS:
            desk.tap(desk.stack("bottom", tint))
        assert len(desk.places()) == 4
        assert not desk.overlapping()
        assert not desk.outside()
        two = desk.places()[:2]
        desk.type_together({two[0]: "Fahrradparkhaus", two[1]: "Ampelwartezeit"})
        assert [desk.written(place) for place in two] == ["Fahrradparkhaus", "Ampelwartezeit"]
        assert all(desk.written(place) == "" for place in desk.places()[2:])
        for _ in range(6):
            desk.tap(desk.stack("bottom", "yellow"))
        assert not desk.overlapping(), "rather no further place than one over another's text"
        assert desk.has("noRoom")


def test_three_touches_to_a_card_near_its_edge(qapp, tmp_path):
    with HandsDesk(tmp_path, (1920, 1080)) as desk:
        desk.empty_board()
        desk.around_table("four")
        desk.tap(desk.stack("right", "pink"))
        desk.tap(desk.part(desk.places()[0], "key:a"))
        desk.tap(desk.part(desk.places()[0], "key:done"))
        note = desk.note("A")
        assert (note.colour, note.rotation) == ("pink", 270)
        desk.next_frame()
        x, _ = desk.middle(desk.card("A"))
        assert 1920 - 300 < x < 1920 - 70


def test_the_keyboard_knows_accents_capitals_signs_languages_and_mends(qapp, tmp_path):
    with HandsDesk(tmp_path, (1920, 1080)) as desk:
        desk.empty_board()
        desk.tap(desk.stack("bottom"))
        place = desk.places()[0]

        def strike(*names: str) -> None:
            for name in names:
                desk.fingers.tap(centre(desk.part(place, f"key:{name}")))
                desk.settle()

        def hold(name: str, letter: str) -> None:
            desk.fingers.down({1: centre(desk.part(place, f"key:{name}"))})
            desk.until(lambda: any(item.objectName() == f"accent:{letter}" for item in desk.items(place)), letter)

        strike("c", "a", "f")
        hold("e", "é")
        accent = centre(desk.part(place, "accent:é"))
        start = centre(desk.part(place, "key:e"))
        desk.fingers.glide({1: (accent[0] - start[0], accent[1] - start[1])}, 4).up()
        desk.settle()
        assert desk.written(place) == "Café", "slid onto"
        hold("s", "ß")
        desk.fingers.up()
        desk.fingers.tap(centre(desk.part(place, "accent:ß")))
        desk.settle()
        assert desk.written(place) == "Caféß", "touched afterwards"
        strike("backspace", "space", "shift", "shift", "o", "k", "shift", "signs", "4", "signs", "language", "y")
        assert desk.written(place) == "Café OK4y"
        assert desk.part(place, "key:’"), "the English row"
        strike("left", "left", "backspace", "right", "right")
        assert desk.written(place) == "Café O4y"
        shift, letter = centre(desk.part(place, "key:shift")), centre(desk.part(place, "key:z"))
        desk.fingers.down({1: shift}).down({2: letter}).up(2).down({2: letter}).up(2).up(1)
        desk.settle()
        strike("z")
        assert desk.written(place) == "Café O4yZZz", "held like on a typewriter"
        desk.fingers.down({1: centre(desk.part(place, "key:backspace"))})
        desk.until(lambda: desk.written(place) == "", "everything is erased by holding")
        desk.fingers.up()
        QTest.keyClick(desk.window, "h")
        desk.settle()
        assert desk.written(place) == "h", "the hardware keyboard writes where a hand was last"


def test_hardware_keys_go_to_the_place_touched_last(qapp, tmp_path):
    with HandsDesk(tmp_path, (1920, 1080)) as desk:
        desk.empty_board()
        for tint in ("yellow", "green"):
            desk.tap(desk.stack("bottom", tint))
        first, second = desk.places()
        desk.fingers.tap(centre(desk.part(first, "key:a")))
        desk.type("xy")
        desk.fingers.tap(centre(desk.part(second, "key:b")))
        desk.type("z")
        assert (desk.written(first), desk.written(second)) == ("Axy", "Bz")
        desk.desk.controller.goTo("results")
        desk.settle()
        assert {"Axy", "Bz"} <= set(desk.loose()), "what was being written is kept when another place is shown"


def test_ten_fingers_drag_type_and_pinch_together(desk):
    """Four drags, two people typing, one pinch with two fingers, in one event stream."""
    desk.tap(desk.stack("bottom", "yellow"))
    desk.tap(desk.stack("bottom", "green"))
    writers = desk.places()
    zoom = desk.view.property("zoom")
    before = {text: desk.note(text) for text in (WLAN, BUS, WAY, "Fehlender Lärmschutz", QUESTION)}
    dragged = (WLAN, BUS, WAY, "Fehlender Lärmschutz")
    pinch = centre(desk.card(QUESTION))
    desk.fingers.down({i: centre(desk.card(text)) for i, text in enumerate(dragged, 1)})
    desk.fingers.down({5: (pinch[0] - 25, pinch[1]), 6: (pinch[0] + 25, pinch[1])})
    words = [iter(desk.keys_of(place, text)) for place, text in zip(writers, ("laterne", "brunnen"), strict=True)]
    for _ in range(7):
        ways = {i: (14.0 * (i - 2), 40.0) for i in range(1, 5)} | {5: (-12.0, 0.0), 6: (12.0, 0.0)}
        desk.fingers.glide(ways, 3)
        desk.fingers.down({7: next(words[0])}).down({8: next(words[1])})
        desk.fingers.up(7, 8)
    desk.fingers.up()
    desk.settle()
    assert [desk.written(place) for place in writers] == ["Laterne", "Brunnen"]
    assert desk.view.property("zoom") == zoom
    assert desk.note(QUESTION).scale > 1.2
    assert all(desk.note(text).y > before[text].y + 100 or desk.cluster_of(text) for text in dragged)
    assert desk.view.property("touched") == 0


def test_a_pinch_turns_and_sizes_its_card_only(desk):
    bus = desk.note(BUS)
    lay(desk, WLAN, 2150, 600)
    middle = centre(desk.card(WLAN))
    desk.fingers.down({9: centre(desk.card(CITY))}).glide({9: (0, 60)}, 4)
    # a quarter turn and a little more, the fingers a little wider apart at the end; another card moves meanwhile
    desk.fingers.down({1: (middle[0] - 50, middle[1]), 2: (middle[0] + 50, middle[1])})
    for step in range(1, 23):
        angle, reach = math.radians(5 * step), 50 + step
        dx, dy = reach * math.cos(angle), reach * math.sin(angle)
        desk.fingers.move({1: (middle[0] - dx, middle[1] - dy), 2: (middle[0] + dx, middle[1] + dy)})
        desk.fingers.glide({9: (0, 5)}, 1)
    desk.fingers.up()
    desk.settle()
    note = desk.note(WLAN)
    assert note.rotation == 90, "snapped to the quarter"
    assert 1.2 < note.scale < 2.5
    assert desk.note(BUS) == bus
    assert desk.desk.controller.workshop.undoLabel in ("turn-note", "move-note")
    desk.next_frame()
    assert centre(desk.card(WLAN)) == pytest.approx(middle, abs=25)
    # what it covers now counts as the card when another one is dropped there
    tall = desk.covers(desk.card(WLAN))
    desk.drag_onto(WAY, (tall.center().x(), tall.bottom() - 8))
    assert desk.cluster_of(WAY), "dropped onto the turned card's lower end"
    assert desk.cluster_of(WAY) == desk.cluster_of(WLAN)
    desk.next_frame()
    assert desk.card(WLAN).rotation() == 0, "in a frame all cards lie upright"


def test_a_card_turns_to_its_user_by_ring_and_by_key(desk):
    desk.around_table("four")
    lay(desk, WLAN, desk.note(WAY).x + 500, desk.note(WAY).y + 300)
    desk.view.lookAt(*(-desk.note(WLAN).x * 0.6 + 150, -desk.note(WLAN).y * 0.6 + 500, 0.6))
    desk.next_frame()
    desk.tap(desk.card(WLAN))
    desk.tap("ring:turn")
    assert desk.note(WLAN).rotation == 90, "it lies nearest to the left edge"
    desk.key(Qt.Key.Key_Right)
    desk.view.setProperty("currentNote", desk.note(WLAN).id)
    desk.view.setProperty("currentCluster", "")
    desk.key(Qt.Key.Key_R)
    assert desk.note(WLAN).rotation == 180
    QTest.keyClick(desk.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.note(WLAN).scale == 1.25


def test_a_card_in_edit_is_its_writers_alone(desk):
    desk.tap(desk.card(WLAN))
    desk.tap("ring:edit")
    place = desk.places()[0]
    # pushed aside by its paper, so that the card is seen
    desk.fingers.down({1: (desk.covers(place).left() + 300, desk.covers(place).top() + 20)})
    desk.fingers.glide({1: (-200, 400)}, 10).up()
    desk.settle()
    assert desk.shows("wird bearbeitet")
    before = desk.note(WLAN)
    desk.drag({WLAN: (0, 300)})
    assert desk.note(WLAN) == before
    desk.tap(desk.card(WLAN))
    assert not desk.has("ring:edit")
    controller = desk.desk.controller.workshop.board
    controller.binCard(before.id)
    assert desk.note(WLAN).place is NotePlace.BOARD
    assert desk.desk.controller.messenger.happened.startswith("Diese Karte wird gerade bearbeitet")
    desk.desk.controller.messenger.dismiss()
    desk.tap(desk.card(BUS))
    desk.tap("ring:edit")
    assert len(desk.places()) == 2, "others write on other cards"
    desk.fingers.tap(centre(desk.part(place, "key:backspace")))
    for open_place in desk.places():
        desk.finish(open_place)
    assert desk.note(WLAN[:-1])
    desk.drag({WLAN[:-1]: (0, 300)})
    assert desk.note(WLAN[:-1]).y > before.y + 100, "free again"


def test_words_for_a_card_that_is_gone_become_a_new_card(desk):
    """N18: its making is undone while somebody writes on it; what is written is kept all the same."""
    controller = desk.desk.controller.workshop
    controller.board.addCard("Mehr Bänke am Ufer", "yellow", 300, 300, "touch")
    desk.settle()
    before = desk.note("Mehr Bänke am Ufer")
    desk.next_frame()
    desk.tap(desk.card("Mehr Bänke am Ufer"))
    desk.tap("ring:edit")
    (place,) = desk.places()
    desk.fingers.tap(centre(desk.part(place, "key:backspace")))
    controller.undo()
    assert desk.state.find(Note, before.id) is None
    desk.finish(place)
    assert desk.places() == []
    after = desk.note("Mehr Bänke am Ufe")
    assert after.id != before.id
    assert not desk.desk.controller.messenger.shown


def test_ink_of_a_card_that_is_gone_is_kept_whole(desk):
    """N18: the strokes it had before as well, as strokes of their own."""
    controller = desk.desk.controller.workshop
    sheet = InkSheet()
    sheet.draw([10.0, 10.0, 1.0, 60.0, 40.0, 1.0])
    assert controller.ink.addCard("", "yellow", 300, 300, sheet, 0)
    (card,) = [note for note in desk.state.all(Note) if queries.strokes_of(desk.state, note.id)]
    old = queries.strokes_of(desk.state, card.id)
    again = InkSheet()
    controller.ink.fill(card.id, again)
    again.draw([20.0, 60.0, 1.0, 90.0, 70.0, 1.0])
    controller.undo()
    again.beginAnew()
    assert controller.ink.addCard("", "yellow", 300, 300, again, 0)
    (anew,) = [note for note in desk.state.all(Note) if queries.strokes_of(desk.state, note.id)]
    strokes = queries.strokes_of(desk.state, anew.id)
    assert strokes[0].points == old[0].points
    assert len(strokes) == 2
    assert not {stroke.id for stroke in strokes} & {stroke.id for stroke in old}


def test_a_thrown_card_is_caught_and_strays_are_brought_back(desk):
    x, y = centre(desk.card(WLAN))
    desk.fingers.down({1: (x, y)}).glide({1: (0, 1075 - y)}, 6).up()
    desk.settle()
    desk.next_frame()
    covered = desk.covers(desk.card(WLAN))
    assert covered.bottom() <= 1080 - desk.view.property("bottomInset") + 1, "fully above the tools"
    lay(desk, BUS, 90_000, -40_000)
    lay(desk, WAY, -70_000, 100)
    desk.tap("more")
    desk.tap("bringBack")
    bounds = desk.desk.controller.workshop.board.bounds
    assert bounds.width() < 6000
    assert bounds.height() < 4000
    desk.tap("undo")
    assert desk.note(BUS).x == 90_000
    assert desk.note(WAY).x == -70_000


def test_a_finger_that_passes_over_a_held_card_stays_with_its_own(desk):
    """Two people's fingers on one card are a pinch only if both came down on it."""
    lay(desk, WAY, 1900, 700)
    lay(desk, WLAN, 2300, 700)
    still, passing = centre(desk.card(WAY)), centre(desk.card(WLAN))
    desk.fingers.down({1: still, 2: passing})
    desk.fingers.glide({1: (20, 20), 2: (-40, 20)}, 5)
    desk.fingers.glide({2: (20 - (passing[0] - still[0]), 10)}, 12)
    desk.fingers.glide({1: (30, -30), 2: (-30, 60)}, 8).up()
    desk.settle()
    assert (desk.note(WAY).scale, desk.note(WAY).rotation) == (1, 0)
    assert desk.note(WLAN).x < 2000, "went where its finger went"


def test_escape_closes_the_help_that_a_key_has_opened(desk):
    desk.key(Qt.Key.Key_F1)
    assert desk.shows("Die Pinnwand mit der Tastatur")
    desk.key(Qt.Key.Key_Escape)
    assert not desk.shows("Die Pinnwand mit der Tastatur")


def test_a_keyboard_keeps_its_fingers_to_itself(desk):
    """Whatever slides or rests on a writing place moves and opens nothing below."""
    view = (desk.view.property("originX"), desk.view.property("originY"), desk.view.property("zoom"))
    desk.tap(desk.stack("bottom"))
    place = desk.places()[0]
    one, other = centre(desk.part(place, "key:q")), centre(desk.part(place, "key:ü"))
    desk.fingers.down({1: one, 2: other}).glide({1: (200, 20), 2: (-200, -10)}, 10).up()
    for _ in range(3):
        desk.fingers.down({1: one}).down({2: other}).up(1).up(2)
    desk.settle()
    assert (desk.view.property("originX"), desk.view.property("originY"), desk.view.property("zoom")) == view
    assert not desk.has("ring:edit")
    assert desk.written(place) == "Qüqüqüqü"
