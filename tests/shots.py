"""make shots: pictures of the real screens at 1920×1080 and 3840×2160 (the same at twice the pixels), to be looked at.

Usage: shots.py --out DIR; it calls itself once per size, because the scale must stand before Qt starts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

SIZES = {"1920": "1", "3840": "2"}
WIDTH, HEIGHT = 1920, 1080


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--size", choices=SIZES)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.size:
        take(arguments.out, arguments.size)
        take_hands(arguments.out, arguments.size)
        take_secret_vote(arguments.out, arguments.size)
        take_exhibition(arguments.out, arguments.size)
        return
    for size, scale in SIZES.items():
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "QT_SCALE_FACTOR": scale,
            "QML_NO_TOUCH_COMPRESSION": "1",
        }
        command = [sys.executable, __file__, "--out", str(arguments.out), "--size", size]
        subprocess.run(command, env=environment, check=True)


def take(out: Path, size: str) -> None:
    """Start page, board, rule, vote, reveal and results of the demo, in this process."""
    from PySide6.QtTest import QTest

    from workshopdesk.app.demo import demo_records, hold_demo_vote
    from workshopdesk.base.folders import Folders
    from workshopdesk.bootstrap import Desk, application

    application()
    with tempfile.TemporaryDirectory() as home:
        root = Path(home)
        desk = Desk(Folders(root / "data", root / "config", root / "state"))
        desk.window.resize(WIDTH, HEIGHT)
        desk.window.show()

        def shoot(name: str) -> None:
            QTest.qWait(1500 if name.startswith(("reveal", "print")) else 500)
            path = out / f"{name}-{size}.png"
            desk.window.grabWindow().save(str(path))
            print(path)

        controller = desk.controller
        controller.sight.setDistance(2.0)
        controller.start.createRequested.emit(root / "wege.workshop", demo_records("de"), "run")
        shoot("board")
        controller.setAppearance("contrast")
        shoot("board-contrast")
        for appearance, ending in (("dark", "-dark"), ("light", "")):
            controller.setAppearance(appearance)
            controller.goTo("prepare")
            shoot("prepare" + ending)
            show_pane(desk.window, "Drucken")
            shoot("print" + ending)
            controller.goTo("discussion")
            shoot("discussion" + ending)
            controller.goTo("vote")
            shoot("rule" + ending)
        vote = controller.workshop.vote
        vote.open()
        vote.paper.lay()
        shoot("paper")
        for _ in range(2):
            vote.paper.give(next(iter(candidates(controller))))
        vote.paper.submit()
        vote.close()
        vote.reveal()
        opened = controller._opened
        hold_demo_vote(opened.session, opened.ballot_box, "de")
        shoot("reveal")
        controller.goTo("results")
        shoot("results")
        controller.goTo("start")
        shoot("start")
        desk.close()


def show_pane(window, title: str) -> None:
    """A pane of the place of preparing, by its title."""
    items = list(descendants(window.contentItem()))
    panes = next(item for item in items if item.objectName() == "panes")
    page = next(item for item in items if item.property("townReads") is not None)
    page.setProperty("pane", list(panes.property("options")).index(title))


def descendants(item) -> Iterator:
    for child in item.childItems():
        yield child
        yield from descendants(child)


def take_secret_vote(out: Path, size: str) -> None:
    """The booth that waits for the next person, and a paper in it."""
    from PySide6.QtTest import QTest

    from qt.board_kit import BoardDesk
    from workshopdesk.app.demo import demo_records
    from workshopdesk.bootstrap import application

    application()
    with tempfile.TemporaryDirectory() as home, BoardDesk(Path(home), (WIDTH, HEIGHT)) as desk:
        desk.desk.controller.sight.setDistance(2.0)
        desk.create(demo_records("de"), "vote")
        vote = desk.desk.controller.workshop.vote
        vote.rule.setMode("booth")
        vote.open()
        vote.booth.open()
        for name in ("booth", "booth-paper"):
            QTest.qWait(500)
            path = out / f"{name}-{size}.png"
            desk.window.grabWindow().save(str(path))
            print(path)
            vote.booth.begin()


def take_exhibition(out: Path, size: str) -> None:
    """All project profiles, and one of them, as visitors see them."""
    from PySide6.QtTest import QTest

    from qt.develop_kit import DevelopDesk
    from workshopdesk.bootstrap import application

    application()
    with tempfile.TemporaryDirectory() as home, DevelopDesk(Path(home), (WIDTH, HEIGHT)) as desk:
        desk.desk.controller.sight.setDistance(2.0)
        desk.enter(3)
        desk.choose_part("developPanes", "Ausstellung")
        desk.tap("beginExhibition")
        for name in ("exhibition", "exhibition-project"):
            QTest.qWait(500)
            path = out / f"{name}-{size}.png"
            desk.window.grabWindow().save(str(path))
            print(path)
            if name == "exhibition":
                desk.tap("tile:1")


def take_hands(out: Path, size: str) -> None:
    """Four people typing at the same time around the table, two before a wall, a group being named, help, laptop."""
    from PySide6.QtCore import Qt
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtTest import QTest

    from qt.hands_kit import FOUR_SIDES, HandsDesk
    from workshopdesk.bootstrap import application

    application()
    ideas = ("Mehr Schatten am Markt", "Busse im Zehnminutentakt", "Bank vor der Bücherei", "Radweg bis zur Schule")
    with tempfile.TemporaryDirectory() as home, HandsDesk(Path(home), (WIDTH, HEIGHT)) as desk:

        def shoot(name: str, window: QQuickWindow) -> None:
            QTest.qWait(500)
            path = out / f"{name}-{size}.png"
            window.grabWindow().save(str(path))
            print(path)

        desk.practise()
        desk.around_table("four", 1.333)
        for edge, tint in zip(FOUR_SIDES, ("yellow", "green", "pink", "blue"), strict=True):
            desk.tap(desk.stack(edge, tint))
        desk.type_together(dict(zip(desk.places(), ideas, strict=True)))
        shoot("four-typing", desk.window)
        for place in desk.places():
            desk.finish(place)
        desk.around_table("no")
        for tint in ("yellow", "green"):
            desk.tap(desk.stack("bottom", tint))
        desk.type_together(dict(zip(desk.places(), ideas[:2], strict=True)))
        shoot("two-typing", desk.window)
        for place in desk.places():
            desk.finish(place)
        desk.tap(desk.bar(2))
        shoot("naming", desk.window)
        desk.key(Qt.Key.Key_Escape, Qt.Key.Key_F1)
        shoot("help", desk.window)
        desk.key(Qt.Key.Key_Escape)
        desk.tap("laptop")
        desk.until(lambda: len(laptops()) == 1, "the laptop's window")
        laptop = laptops()[0]
        laptop.resize(1366, 768)
        shoot("facilitator", laptop)


def laptops() -> list:
    from PySide6.QtGui import QGuiApplication

    return [window for window in QGuiApplication.topLevelWindows() if window.title().startswith("Moderation:")]


def candidates(controller) -> list[str]:
    from workshopdesk.domain.ballot import Ballot

    return [candidate.id for ballot in controller._opened.session.state.all(Ballot) for candidate in ballot.candidates]


if __name__ == "__main__":
    main()
