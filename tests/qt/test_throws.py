"""Thrown cards, frames and selections are caught at the rim, by synthetic touches in the real program.

A hand that rests before it lets go lays down, however fast it was before.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtTest import QTest

from qml.touchkit import Position, centre
from qt.hands_kit import HandsDesk
from workshopdesk.app.commands import LockNote, MoveCluster, MoveNote
from workshopdesk.base.settings import Settings
from workshopdesk.qt.contacts import THROWN_FOR, thrown

WLAN, BUS, WAY, CITY = "WLAN in der Stadt", "Bessere Taktung der Busse", "Wegweiser", "Autofreie Innenstadt"


class ThrowingDesk(HandsDesk):
    """Hands that throw: the setting is the one of a fresh program."""

    def fling(self, start: Position, way: Position, *, resting: bool = False) -> None:
        """One finger goes from a place in large quick steps and is lifted at once, or after a rest."""
        self.fingers.down({1: start}).glide({1: way}, 5)
        if resting:
            QTest.qWait(150)
        self.fingers.up()
        self.settle()
        self.next_frame()

    @property
    def reach(self) -> QRectF:
        """Where things can be reached by hand, in window pixels, with the rounding of a drawn edge."""
        return self.view.property("reach").adjusted(-1, -1, 1, 1)

    def lay(self, text: str, x: float, y: float) -> None:
        self.desk.controller._opened.session.do(MoveNote(self.note(text).id, x, y))
        self.next_frame()

    def frame(self, number: int) -> QRectF:
        return self.covers(self.item("cluster:" + self.cluster(number).id))


@pytest.fixture
def desk(qapp, tmp_path: Path) -> Iterator[ThrowingDesk]:
    with ThrowingDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        desk.desk.controller.touch.setThrowPace(Settings().throw_mm_s)
        desk.view.lookAt(-700, 200, 0.8)
        desk.next_frame()
        yield desk


def test_only_what_is_quick_is_thrown() -> None:
    assert thrown((3.0, 4.0), 5.0) == (0.0, 0.0)
    assert thrown((3.0, 4.1), 5.0) == pytest.approx((3 * THROWN_FOR, 4.1 * THROWN_FOR))
    assert thrown((900.0, 0.0), 0) == (0.0, 0.0), "switched off"


def test_a_card_that_would_fly_out_rests_wholly_inside(desk):
    """Let go well inside, but so fast that it would leave; towards each of two edges."""
    x, y = centre(desk.card(WLAN))
    desk.fling((x, y), (1500 - x, 0))
    assert desk.reach.contains(desk.covers(desk.card(WLAN)))
    assert desk.covers(desk.card(WLAN)).center().x() > 1560, "it flew on to the rim"
    x, y = centre(desk.card(CITY))
    desk.fling((x, y), (0, desk.reach.bottom() - y - 10))
    assert desk.reach.contains(desk.covers(desk.card(CITY)))
    assert desk.covers(desk.card(CITY)).bottom() > desk.reach.bottom() - 60


def test_a_card_laid_down_calmly_stays_where_it_was_let_go(desk):
    x, y = centre(desk.card(WLAN))
    desk.fling((x, y), (0, desk.reach.bottom() - y - 20), resting=True)
    covered = desk.covers(desk.card(WLAN))
    assert covered.center().y() == pytest.approx(desk.reach.bottom() - 20, abs=16), "half of it is out, on purpose"


def test_a_frame_is_caught_with_all_its_cards(desk):
    number = 2
    desk.view.lookAt(-200, 200, 0.8)
    desk.next_frame()
    members = desk.cluster(number).members
    x, y = desk.middle(desk.bar(number))
    desk.fling((x, y), (1700 - x, 300 - y))
    assert desk.reach.contains(desk.frame(number)), "thrown"
    x, y = desk.middle(desk.bar(number))
    desk.fling((x, y), (0, 1070 - y), resting=True)
    assert desk.reach.contains(desk.frame(number)), "let go behind the tools"
    assert desk.cluster(number).members == members
    assert desk.desk.controller.workshop.undoLabel == "move-cluster"


def test_a_thrown_selection_stays_together_inside(desk):
    sorting = desk.desk.controller.workshop.sorting
    for text in (WLAN, BUS):
        sorting.toggleByKeyboard(desk.note(text).id, "")
    desk.next_frame()
    apart = desk.note(BUS).x - desk.note(WLAN).x, desk.note(BUS).y - desk.note(WLAN).y
    x, y = centre(desk.card(WLAN))
    desk.fling((x, y), (1400 - x, 0))
    assert all(desk.reach.contains(desk.covers(desk.card(text))) for text in (WLAN, BUS))
    assert (desk.note(BUS).x - desk.note(WLAN).x, desk.note(BUS).y - desk.note(WLAN).y) == pytest.approx(apart)
    assert desk.desk.controller.workshop.undoLabel == "move-notes", "one step for both"


def test_in_the_far_view_the_rim_catches_as_well(desk):
    desk.view.lookAt(800, 400, 0.15)
    desk.next_frame()
    assert desk.view.property("far")
    note = desk.note(WLAN)

    def seen(x: float, y: float) -> Position:
        view = desk.view
        zoom = view.property("zoom")
        return x * zoom + view.property("originX"), y * zoom + view.property("originY")

    start = seen(note.x + 126, note.y + 56)
    desk.fling(start, (1850 - start[0], 0))
    after = desk.note(WLAN)
    assert after.x != note.x
    corner, end = seen(after.x, after.y), seen(after.x + 252, after.y + 112)
    assert desk.reach.contains(QRectF(corner[0], corner[1], end[0] - corner[0], end[1] - corner[1]))


def test_everything_is_brought_back_but_what_is_locked(desk):
    """S7"""
    session = desk.desk.controller._opened.session
    cluster = desk.cluster(1)
    desk.tap("more")
    desk.tap("bringBack")
    assert desk.desk.controller.messenger.happened == "Alle Karten und Gruppen liegen beieinander."
    desk.desk.controller.messenger.dismiss()
    session.do(MoveCluster(cluster.id, 90_000, -40_000))
    desk.lay(WLAN, -70_000, 100)
    desk.lay(BUS, -70_000, 50_000)
    session.do(LockNote(desk.note(BUS).id, True))
    desk.tap("bringBack")
    geometry = desk.desk.controller.workshop.board.geometry
    assert abs(desk.cluster(1).x) < 6000
    assert abs(desk.note(WLAN).x) < 6000
    assert desk.note(BUS).x == -70_000
    rects = [placed.rect for placed in geometry.frames] + [geometry.box(key) for key in geometry.keys if not key[1]]
    assert sum(one.meets(other) for one in rects for other in rects if one is not other) == 0
    desk.tap("bringBack")
    assert desk.desk.controller.messenger.happened.startswith("Was weit draußen liegt, ist gesperrt")
    desk.tap("undo")
    assert desk.cluster(1).x == 90_000
    assert desk.note(WLAN).x == -70_000
