"""Palms, sleeves and light: large and very short contacts do nothing, at every thing on the board."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from qt.contact_kit import Breadths
from workshopdesk.base.settings import SettingsFile
from workshopdesk.qt.contacts import Contact, Limits, Verdict, judged

WLAN, CITY = "WLAN in der Stadt", "Autofreie Innenstadt"
FINGER, PALM = 14.0, 60.0  # millimetres


@pytest.mark.parametrize(
    ("contact", "verdict"),
    [
        (Contact(9.4, 90, lifted=True), Verdict.COUNTS),
        (Contact(30.0, 90, lifted=True), Verdict.COUNTS),
        (Contact(30.5, 90, lifted=False), Verdict.TOO_LARGE),
        (Contact(0.0, 90, lifted=True), Verdict.COUNTS),
        (Contact(9.4, 19, lifted=True), Verdict.TOO_SHORT),
        (Contact(9.4, 0, lifted=False), Verdict.COUNTS),
    ],
)
def test_what_counts_as_a_finger(contact, verdict):
    assert judged(contact, Limits(palm=30, shortest=20)) is verdict


def test_both_checks_can_be_switched_off():
    assert judged(Contact(200.0, 0, lifted=True), Limits(palm=0, shortest=0)) is Verdict.COUNTS


class Hall(BoardDesk):
    """The board with hands of any size. Breadths in millimetres."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, (1920, 1080))
        self._breadths = Breadths(self.window)

    @property
    def touch(self):
        return self.desk.controller.touch

    def broad(self, fingers: dict[int, float]) -> None:
        self._breadths.pixels = {finger: mm * self.touch.px_per_mm for finger, mm in fingers.items()}

    @property
    def view_shown(self) -> tuple[float, float, float]:
        return tuple(self.view.property(name) for name in ("originX", "originY", "zoom"))

    def has_ring(self) -> bool:
        return self.has("ring:edit")


@pytest.fixture(scope="module")
def hall(qapp, tmp_path_factory):
    with Hall(tmp_path_factory.mktemp("hall")) as desk:
        desk.practise()
        yield desk


@pytest.fixture(autouse=True)
def _ordinary(request):
    if "hall" in request.fixturenames:
        hall = request.getfixturevalue("hall")
        hall.broad({})
        hall.touch.reset()
        hall.touch.setShortest(0)
        hall.touch.setThrowPace(0)


def test_a_palm_neither_drags_nor_taps_a_card_and_moves_no_board(hall):
    shown, cards = hall.view_shown, hall.board_shown()
    hall.broad({0: PALM, 1: PALM, 2: PALM})
    hall.drag({WLAN: (0, 300), CITY: (0, 200)})
    hall.fingers.tap(hall.middle(hall.card(WLAN)))
    hall.fingers.down({1: (1500, 800), 2: (1600, 800)}).glide({1: (-120, 0), 2: (120, 0)}).up()
    hall.settle()
    assert (hall.view_shown, hall.board_shown()) == (shown, cards)
    assert not hall.has_ring()


def test_a_palm_presses_no_tool_and_types_nothing(hall):
    hall.broad({1: PALM})
    hall.tap("addCard")
    assert not hall.has("words")
    hall.broad({})
    hall.tap("addCard")
    key = hall.middle(hall.item("key:m"))
    hall.broad({1: PALM})
    hall.fingers.tap(key)
    assert hall.item("words").property("text") == ""
    hall.broad({})
    hall.fingers.tap(key)
    assert hall.item("words").property("text") == "M"
    hall.tap("key:done")
    hall.tap("undo")


def test_a_resting_palm_does_not_disturb_the_finger_beside_it(hall):
    before = hall.note(CITY)
    hall.broad({7: PALM, 1: FINGER})
    hall.fingers.down({7: hall.middle(hall.card(WLAN))})
    hall.fingers.down({1: hall.middle(hall.card(CITY))}).glide({1: (0, 150), 7: (3, 3)}, 10).up(1)
    hall.settle()
    assert hall.note(CITY).y > before.y
    hall.fingers.up(7)
    hall.settle()
    assert not hall.has_ring()
    hall.tap("undo")
    assert hall.note(CITY) == before


def test_a_contact_that_grows_into_a_palm_is_taken_back(hall):
    wlan, city = hall.note(WLAN), hall.note(CITY)
    hall.fingers.down({1: hall.middle(hall.card(WLAN)), 2: hall.middle(hall.card(CITY))})
    hall.fingers.glide({1: (0, 200), 2: (0, 100)}, 5)
    hall.broad({1: PALM})
    hall.fingers.glide({1: (0, 100), 2: (0, 60)}, 3).up()
    hall.settle()
    assert hall.note(WLAN) == wlan, "the card lies where it lay"
    assert hall.note(CITY).y > city.y, "the other person drags on"
    sheet = next(item for item in hall.items(hall.card(WLAN)) if item.property("tint"))
    assert (sheet.x(), sheet.y()) == (0, 0)
    hall.broad({})
    hall.drag({WLAN: (0, 450)})
    assert hall.note(WLAN).y > wlan.y, "afterwards a finger drags it"
    hall.tap("undo")
    hall.tap("undo")


def test_a_frame_dragged_by_a_growing_palm_stands_where_it_stood(hall):
    before, cards = hall.cluster(4), hall.board_shown()
    hall.fingers.down({1: hall.middle(hall.bar(4))}).glide({1: (40, 60)}, 5)
    hall.broad({1: PALM})
    hall.fingers.glide({1: (40, 40)}, 3).up()
    hall.settle()
    assert hall.cluster(4) == before
    assert hall.board_shown() == cards


def test_light_taps_nothing_and_a_finger_does_at_once(hall):
    hall.touch.setShortest(100)
    hall.fingers.tap(hall.middle(hall.card(WLAN)))
    hall.settle()
    assert not hall.has_ring()
    heard = []
    hall.touch.touched.connect(lambda _at, _mm, lasted, verdict: heard.append((lasted, verdict)))
    hall.fingers.down({1: hall.middle(hall.card(WLAN))})
    QTest.qWait(130)
    hall.fingers.up()
    hall.settle()
    assert heard[0][0] >= 100
    assert heard[0][1] == "counts"
    assert hall.has_ring()
    hall.touch.setShortest(0)
    hall.fingers.tap(hall.middle(hall.card(WLAN)))
    hall.settle()
    assert not hall.has_ring(), "a touch on the middle of the ring closes it"


def test_the_limits_are_kept_on_this_computer(hall):
    hall.touch.setPalm(45)
    hall.touch.setDrag(15)
    hall.touch.setHold(900)
    kept = SettingsFile(hall.desk.controller._settings._path).settings
    assert (kept.palm_mm, kept.drag_mm, kept.hold_ms) == (45, 15, 900)
    hall.broad({0: 40.0, 1: 40.0})
    before = hall.note(WLAN)
    hall.fingers.down({1: hall.middle(hall.card(WLAN))}).glide({1: (0, 12 * hall.touch.px_per_mm)}, 4).up()
    hall.settle()
    assert hall.note(WLAN) == before, "less than the way of a drag"
    assert hall.has_ring(), "and so it was a tap"
    hall.fingers.tap(hall.middle(hall.card(WLAN)))
    hall.settle()
    hall.drag({WLAN: (0, 450)})
    assert hall.note(WLAN) != before, "40 mm are a finger now"
    hall.tap("undo")
