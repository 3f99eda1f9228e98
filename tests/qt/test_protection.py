"""Locks, the cleaning lock, and that nothing can be lost by touching: in the real program, with fingers and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from workshopdesk.app.commands import LockNote
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.domain.locks import locks_of
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.qt.lock_controller import LockController

WLAN, BUS, CITY = "WLAN in der Stadt", "Bessere Taktung der Busse", "Autofreie Innenstadt"


class Room(BoardDesk):
    """The board with a facilitator."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, (1920, 1080))

    @property
    def locks(self) -> LockController:
        return self.desk.controller.workshop.locks

    @property
    def told(self) -> str:
        return self.desk.controller.messenger.happened

    def pin(self, digits: str) -> None:
        for digit in digits:
            self.tap(f"pin:{digit}")
        self.tap("pin:check")

    def timer(self, name: str) -> QObject:
        found = next(item for item in self.window.findChildren(QObject, name))
        assert found.property("running")
        return found

    def close_message(self) -> None:
        self.desk.controller.messenger.dismiss()
        self.settle()


@pytest.fixture(scope="module")
def room(qapp, tmp_path_factory):
    with Room(tmp_path_factory.mktemp("room")) as desk:
        desk.practise()
        yield desk


def ring(room: Room, text: str, *entries: str) -> None:
    room.tap(room.card(text))
    for entry in entries:
        room.tap(f"ring:{entry}")


def test_a_card_is_locked_with_a_pin_and_opened_with_it(room):
    """L1, L6: the first lock asks for a PIN; wrong PINs open nothing and are slowed down."""
    before = room.note(WLAN)
    ring(room, WLAN, "colour", "lock")
    room.pin("2604")
    assert locks_of(room.state).notes == (before.id,)
    assert "2604" not in locks_of(room.state).pin
    assert room.card(WLAN).property("lock") == "note"
    room.drag({WLAN: (0, 450), CITY: (0, 200)})
    assert room.note(WLAN) == before, "the locked card stays under the finger"
    assert room.told == "Diese Karte ist gesperrt."
    room.close_message()
    assert room.note(CITY).y > 0
    ring(room, WLAN, "bin")
    assert room.note(WLAN) == before
    assert room.told == "Diese Karte ist gesperrt."
    room.close_message()
    ring(room, WLAN, "lock")
    for wrong in ("1111", "2222", "3333"):
        room.pin(wrong)
        assert locks_of(room.state).notes
    assert room.locks.wait > 0
    assert not room.item("pin:1").isEnabled(), "nothing can be typed meanwhile"
    room.until(room.item("pin:1").isEnabled, "the end of five seconds", seconds=20)
    room.pin("2604")
    assert not locks_of(room.state).notes
    room.drag({WLAN: (0, 450)})
    assert room.note(WLAN) != before
    room.tap("undo")
    room.tap("undo")
    assert room.note(WLAN) == before


def test_the_board_is_locked_from_the_bar_and_opened_by_two_fingers_in_the_corner(room):
    """L2: with the word on the bar; one finger in the corner opens nothing."""
    cards = room.board_shown()
    room.tap("lock")
    room.tap("lock:board")
    assert room.locks.boardLocked
    assert room.worded("Gesperrt")
    room.tap("lock")
    room.drag({WLAN: (0, 450), CITY: (0, 200)})
    room.tap("addCard")
    room.type("Neu")
    room.key(Qt.Key.Key_Escape)
    assert room.board_shown() == cards
    room.tap("lock")
    room.tap("lock:board")
    room.fingers.down({1: (40, 40)})
    room.settle()
    assert not next(iter(room.window.findChildren(QObject, "cornerTimer"))).property("running")
    room.fingers.down({2: (60, 60)})
    room.settle()
    room.timer("cornerTimer").setProperty("interval", 1)
    room.until(lambda: not room.locks.boardLocked, "the gesture")
    room.fingers.up()
    room.settle()
    room.tap("lock")


def test_an_area_is_locked_and_opened_by_finger(qapp, tmp_path):
    """L3, L6: nothing goes out of it, nothing comes in, and the finger is told why; with the PIN all goes on."""
    with Room(tmp_path) as desk:
        desk.create(records_for(template_by_key("chancen"), title="Gesundheit", language="de"), "run")
        board = desk.desk.controller.workshop.board
        for words, tint in (("Telemedizin", "green"), ("Fachkräftemangel", "pink")):
            board.addCard(words, tint, 0, 0, "touch")
        desk.next_frame()
        desk.view.showAll()
        desk.next_frame()
        chances, risks = desk.note("Telemedizin"), desk.note("Fachkräftemangel")
        area = next(area for area in desk.locks.areas if area["thing"] == chances.area_id)
        desk.tap("lock")
        desk.tap(desk.worded(f"Bereich „{area['name']}“ sperren"))
        desk.pin("2604")
        desk.tap("lock")
        assert locks_of(desk.state).areas == (chances.area_id,)
        desk.drag_onto("Telemedizin", desk.middle(desk.card("Fachkräftemangel")))
        assert desk.note("Telemedizin") == chances
        assert desk.told == "Dieser Bereich ist gesperrt."
        desk.close_message()
        x, y = desk.middle(desk.card("Telemedizin"))
        desk.drag_onto("Fachkräftemangel", (x, y + 150))
        assert desk.note("Fachkräftemangel") == risks
        assert desk.told == "Dieser Bereich ist gesperrt."
        desk.close_message()
        desk.tap("lock")
        desk.tap(desk.worded(f"Bereich „{area['name']}“: gesperrt, jetzt öffnen"))
        desk.pin("2604")
        desk.tap("lock")
        assert not locks_of(desk.state).areas
        desk.drag_onto("Telemedizin", desk.middle(desk.card("Fachkräftemangel")))
        assert desk.told == ""
        assert desk.desk.controller.workshop.undoLabel == "gather-notes"


def test_the_whole_lock_by_keyboard(room):
    """L2, L6: tab to the tool, digits and Enter; digits that were begun and left are no part of the PIN."""
    tool = room.item("lock")
    tool.forceActiveFocus()
    room.key(Qt.Key.Key_Return)
    room.item("lock:board").forceActiveFocus()
    room.key(Qt.Key.Key_Space)
    assert room.locks.boardLocked
    room.item("lock:board").forceActiveFocus()
    room.key(Qt.Key.Key_Space)
    room.type("11")
    room.click(room.worded("Abbrechen"))
    room.item("lock:board").forceActiveFocus()
    room.key(Qt.Key.Key_Space)
    room.type("2604")
    room.key(Qt.Key.Key_Return)
    assert not room.locks.boardLocked
    room.key(Qt.Key.Key_Escape)


def test_tidying_leaves_what_is_locked_and_says_so(room):
    """S5: with a finger on the button."""
    room.desk.controller._opened.session.do(LockNote(room.note(WLAN).id, True))
    before = room.note(WLAN)
    room.drag({CITY: (40, 90)})
    place = room.note(CITY)
    room.tap("more")
    room.tap("tidy")
    assert room.note(WLAN) == before
    assert (room.note(CITY).x, room.note(CITY).y) != (place.x, place.y)
    assert room.told.startswith("Gesperrtes ist liegen geblieben: 1")
    room.close_message()
    room.tap("undo")
    room.tap("undo")
    room.desk.controller._opened.session.do(LockNote(before.id, False))


def test_a_forgotten_pin_is_deleted_where_workshops_are_prepared(room):
    """L6: the locks stay; a new PIN can be chosen."""
    kept = locks_of(room.state).pin
    assert kept
    room.desk.controller.goTo("prepare")
    room.settle()
    panes = room.items(room.item("panes"))
    room.tap(next(item for item in panes if item.property("text") == "Angaben"))
    button = room.item("dropPin")
    button.forceActiveFocus()
    room.key(Qt.Key.Key_Return)
    assert locks_of(room.state).pin == ""
    room.desk.controller.goTo("run")
    room.settle()
    room.until(lambda: bool(room.cards()) and not room.desk.controller.workshop.board.feeding, "cards")


def test_what_floats_over_the_board_lets_no_finger_through(room):
    """Drags, pinches and a mouse on a ring or a sheet are for what they were begun on."""
    cards, zoom = room.board_shown(), room.view.property("zoom")
    room.tap(room.card(CITY))
    x, y = room.middle(room.card(CITY))
    room.fingers.down({1: (x, y - 60), 2: (x, y + 60)}).glide({1: (0, 300), 2: (30, 350)}, 10).up()
    entry = room.middle(room.item("ring:bin"))
    room.fingers.down({1: entry}).glide({1: (-500, 300)}, 10).up()
    room.settle()
    assert room.board_shown() == cards
    room.tap("ring:bin")
    room.tap("undo")
    room.tap("lock")
    sheet = room.item("lockSheet")
    x, y = sheet.parentItem().mapToScene(sheet.position()).x() + 12, room.middle(sheet)[1]
    room.fingers.down({1: (x, y), 2: (x, y + 40)}).glide({1: (-300, -200), 2: (-300, 200)}, 10).up()
    room.settle()
    assert (room.board_shown(), room.view.property("zoom")) == (cards, zoom)
    room.tap("lock")


def test_cleaning_keeps_every_finger_and_key_away(room):
    cards, state = room.board_shown(), list(room.state)
    room.tap("more")
    room.tap("clean")
    assert room.shows("noch 60 Sekunde")
    room.drag({WLAN: (0, 450), BUS: (0, 300)})
    room.fingers.down({i: (200 * i, 150 * i) for i in range(1, 8)}).glide(dict.fromkeys(range(1, 8), (50, 30))).up()
    for name in ("undo", "nextPhase", "addCard", "bin"):
        room.tap(name)
    room.key(Qt.Key.Key_Delete, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert (room.board_shown(), list(room.state)) == (cards, state)
    room.tap("cleaningDone")
    assert room.has("cleaningDone"), "a touch in passing does not end it"
    room.timer("cleaningTimer").setProperty("interval", 1)
    room.until(lambda: not room.has("cleaningDone"), "the end of cleaning")
    room.tap("more")
    room.tap("clean")
    room.key(Qt.Key.Key_Escape)
    assert not room.has("cleaningDone")
    room.tap("more")
    room.tap("clean")
    room.fingers.down({1: room.middle(room.item("cleaningDone"))})
    QTest.qWait(2200)
    room.fingers.up()
    room.settle()
    assert not room.has("cleaningDone"), "held for two seconds it does"


def test_the_page_for_touching_shows_what_the_program_sees(room):
    room.tap("more")
    room.tap("touch")
    room.fingers.tap(room.middle(room.item("tryOut")))
    room.settle()
    assert "gilt als Finger" in room.item("seen").property("text")
    assert "Breite unbekannt" in room.item("seen").property("text")
    stepper = room.item("palm")
    stepper.forceActiveFocus()
    room.key(Qt.Key.Key_Up)
    assert room.desk.controller.touch.palm == 35
    room.key(Qt.Key.Key_Home)
    assert room.desk.controller.touch.palm == 0
    room.desk.controller.touch.reset()
    room.desk.controller.touch.setShortest(0)
    room.desk.controller.touch.setThrowPace(0)
    room.key(Qt.Key.Key_Escape)


def test_nothing_is_lost_by_touching(room, tmp_path):
    """Every way that puts something away, with finger only: the records stay and one undo brings all back."""

    def cards() -> dict[str, Note]:
        return {note.id: note for note in room.state.all(Note)}

    def clusters() -> dict[str, Cluster]:
        return {cluster.id: cluster for cluster in room.state.all(Cluster)}

    def dissolve() -> None:
        room.tap(room.bar(4))
        room.tap(room.worded("Rahmen auflösen"))

    def merge() -> None:
        start, target = room.middle(room.bar(6)), room.middle(room.bar(5))
        room.fingers.down({1: start}).glide({1: (target[0] - start[0], target[1] - start[1])}, 10).up()
        room.settle()

    ways = {
        "bin": lambda: ring(room, CITY, "bin"),
        "park": lambda: ring(room, CITY, "park"),
        "colour": lambda: ring(room, CITY, "colour", "colour:pink"),
        "dissolve": dissolve,
        "merge": merge,
    }
    for name, way in ways.items():
        before = cards(), clusters()
        way()
        room.close_message()
        assert set(cards()) == set(before[0]), f"{name}: no card is gone"
        assert (cards(), clusters()) != before, f"{name} did something"
        room.tap("undo")
        room.next_frame()
        assert (cards(), clusters()) == before, f"{name} is taken back by one touch"
    assert room.note(CITY).place is NotePlace.BOARD


def test_no_touch_on_the_board_deletes_a_file_or_sends_anything(room):
    """All that can be touched on the board is touched once: folder and records are all still there."""
    home = room.path.parent
    files = {path.name for path in home.rglob("*.workshop")}
    ids = {record.id for record in room.state if isinstance(record, Note)}
    leaving = {"vote", "toResults", "more", "lock", "clean", "fullscreen"}
    names = {item.objectName() for item in room.items() if item.activeFocusOnTab()} - leaving - {""}
    for name in sorted(names):
        if room.has(name):
            room.tap(name)
    room.settle()
    assert ids <= {record.id for record in room.state if isinstance(record, Note)}
    assert files <= {path.name for path in home.rglob("*.workshop")}
    assert not list(home.rglob("*.pdf"))
    assert not list(home.rglob("*.zip"))
