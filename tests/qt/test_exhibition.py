"""The exhibition in the real program: what visitors can do, and that they can do nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qml.touchkit import centre
from qt.develop_kit import DevelopDesk
from workshopdesk.app import development
from workshopdesk.domain.development import Feedback, FeedbackSource
from workshopdesk.domain.record import Record

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def begun(desk: DevelopDesk, profiles: int = 3, dots: int = 2) -> None:
    desk.enter(profiles)
    desk.desk.controller.setExhibitionDots(dots)
    desk.choose_part("developPanes", "Ausstellung")
    desk.tap("beginExhibition")
    assert desk.exhibition.step == "overview"


def all_but_feedback(desk: DevelopDesk) -> set[Record]:
    return {record for record in desk.state if not isinstance(record, Feedback)}


def clock(desk: DevelopDesk) -> QQuickItem:
    return desk.item("visitClock")


def test_dots_of_a_visit(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X10, X11: one for a project, not more than a visit has, taken back within it; paper is added to the screen.

    PROCESS-STEPS row K6.
    """
    with DevelopDesk(tmp_path) as desk:
        begun(desk)
        first, second, third = (desk.stored(number).id for number in (1, 2, 3))
        desk.tap("tile:1")
        desk.tap("like")
        desk.tap("nextProject")
        desk.tap("like")
        desk.tap("nextProject")
        desk.tap("like")
        assert [development.support_of(desk.state, one).screen for one in (first, second, third)] == [1, 1, 0]
        desk.tap("previousProject")
        desk.tap("like")
        desk.tap("nextProject")
        desk.tap("like")
        assert [development.support_of(desk.state, one).screen for one in (first, second, third)] == [1, 0, 1]
        desk.exhibition.reset()
        desk.settle()
        desk.tap("tile:1")
        desk.tap("like")
        assert development.support_of(desk.state, first).screen == 2, "the next visitor has dots of their own"
        desk.exhibition.end()
        desk.settle()
        desk.choose_part("developPanes", "Steckbriefe")
        desk.tap("profile:1")
        desk.choose_part("profileParts", "Rückmeldung")
        desk.write("countPaper", "40")
        support = development.support_of(desk.state, first)
        assert (support.screen, support.paper, support.total) == (2, 40, 42)
        assert desk.item("totalDots:value").property("text") == "42"


def test_a_comment_on_the_keyboard_of_the_page(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X12: it lands in the feedback of the project."""
    with DevelopDesk(tmp_path) as desk:
        begun(desk)
        desk.tap("tile:2")
        desk.tap("comment")
        assert desk.has("visitorKeyboard")
        assert not desk.has("touchKeyboard"), "one keyboard is enough"
        for letter in "gut":
            desk.tap(key_of(desk, letter))
        assert desk.item("visitorWords").property("text") == "Gut"
        desk.tap("commentSend")
        assert desk.shows("Danke für Ihre Rückmeldung.")
        (comment,) = development.comments_on(desk.state, desk.stored(2).id)
        assert (comment.comment, comment.source, comment.dots) == ("Gut", FeedbackSource.SCREEN, 0)


def key_of(desk: DevelopDesk, letter: str) -> QQuickItem:
    keyboard = desk.item("visitorKeyboard")
    return next(item for item in desk.items(keyboard) if str(item.property("text")).lower() == letter)


def test_nobody_there(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X14: the overview comes back and the visit ends; later the pages go by, and a touch leads to the overview.

    PROCESS-STEPS row H7.
    """
    with DevelopDesk(tmp_path) as desk:
        begun(desk)
        desk.tap("tile:2")
        desk.tap("like")
        desk.tap("comment")
        desk.item("visitorWords").setProperty("text", "Halb geschrieben")
        clock(desk).setProperty("idle", 59)
        desk.until(lambda: desk.exhibition.step == "overview", "the overview", seconds=10)
        assert (desk.exhibition.given, desk.exhibition.dotsLeft) == ([], 2)
        desk.tap("tile:2")
        desk.tap("comment")
        assert desk.item("visitorWords").property("text") == "", "what the one before wrote is gone"
        desk.exhibition.reset()
        desk.settle()
        clock(desk).setProperty("idle", 71)
        desk.until(lambda: bool(clock(desk).property("rotating")), "the pages", seconds=10)
        assert desk.shows("Bitte berühren Sie den Bildschirm.")
        assert not desk.has("like")
        desk.fingers.tap((800, 1150))
        desk.settle()
        assert desk.exhibition.step == "overview"
        assert development.support_of(desk.state, desk.stored(2).id).total == 1


def test_the_way_out_is_the_facilitators(qapp: QGuiApplication, tmp_path: Path) -> None:
    """X13: the gesture or the PIN; a wrong one, Escape and closing the window do not help."""
    with DevelopDesk(tmp_path) as desk:
        begun(desk)
        desk.window.close()
        desk.settle()
        assert desk.window.isVisible()
        desk.tap("exhibitionExit")
        desk.key(Key.Key_Escape)
        assert desk.exhibition.step == "overview"
        desk.tap("exhibitionExit")
        desk.hold_two_fingers()
        assert desk.has("developPanes")
        desk.desk.controller.workshop.locks.setPin("2468")
        desk.exhibition.begin(2)
        desk.settle()
        desk.tap("exhibitionExit")
        desk.key(Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_Return)
        assert desk.exhibition.step == "overview"
        desk.key(Key.Key_2, Key.Key_4, Key.Key_6, Key.Key_8, Key.Key_Return)
        assert desk.exhibition.step == "closed"


def test_internal_profiles_are_not_shown(qapp: QGuiApplication, tmp_path: Path) -> None:
    with DevelopDesk(tmp_path) as desk:
        desk.enter(3)
        desk.profiles.choose(desk.stored(2).id)
        desk.profiles.setInternal(True)
        desk.exhibition.begin(2)
        assert [page["number"] for page in desk.exhibition.pages] == [1, 3]


@pytest.mark.parametrize("seed", [1, 2])
def test_a_visitor_who_tries_everything(qapp: QGuiApplication, tmp_path: Path, seed: int) -> None:
    """X13: every control, every key with every modifier, in an order that the seed gives; only feedback has changed.

    PROCESS-STEPS row H7.
    """
    chance = random.Random(seed)
    keys = [key for key in Key if Key.Key_Space <= key <= Key.Key_AsciiTilde or Key.Key_Escape <= key <= Key.Key_F12]
    modifiers = (Modifier.NoModifier, Modifier.ControlModifier, Modifier.AltModifier, Modifier.ShiftModifier)
    seen: set[str] = set()
    with DevelopDesk(tmp_path) as desk:
        begun(desk)
        desk.desk.controller.workshop.locks.setPin("2468")
        before = all_but_feedback(desk)
        chance.shuffle(keys)
        for turn in range(90):
            controls = [item for item in desk.items() if item.activeFocusOnTab() and item.isEnabled()]
            assert controls
            target = chance.choice(sorted(controls, key=centre))
            seen.add(target.objectName())
            desk.fingers.tap(centre(target))
            desk.settle()
            for key in keys[turn * 2 % len(keys) :][:2]:
                QTest.keyClick(desk.window, key, chance.choice(modifiers))
            desk.settle()
            assert desk.exhibition.step != "closed"
            assert desk.desk.controller.place == "profiles"
            assert desk.window.isVisible()
            assert desk.has("exhibition")
            assert not any(desk.has(name) for name in ("developPanes", "undo", "profileTitle", "toBoard"))
        assert all_but_feedback(desk) == before
        assert {"exhibitionExit", "like", "comment"} & seen
