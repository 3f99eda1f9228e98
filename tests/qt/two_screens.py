"""Run by test_screens.py in a process of its own: the real program on two screens of Qt's offscreen platform.

Usage: two_screens.py HOME; prints one line of JSON per step: where the windows are and what the message says.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest

from workshopdesk.base.folders import Folders
from workshopdesk.bootstrap import Desk, application
from workshopdesk.domain.note import Note


def main(home: Path) -> None:
    app = application()
    desk = Desk(Folders(home / "data", home / "config", home / "state"))
    desk.window.show()
    desk.controller.practise()
    screens = {screen.name(): screen for screen in app.screens()}
    facilitator = [None]

    def tell(step: str) -> None:
        QTest.qWait(80)
        others = [w for w in QGuiApplication.topLevelWindows() if w is not desk.window and w.isVisible()]
        facilitator[:] = others or [None]
        line = {
            "step": step,
            "board": place(desk.window),
            "facilitator": place(others[0]) if others else None,
            "full": desk.window.visibility() == QWindow.Visibility.FullScreen,
            "message": desk.controller.messenger.happened,
            "cards": desk.controller._opened.session.state.count(Note),
        }
        print(json.dumps(line), flush=True)
        desk.controller.messenger.dismiss()

    controller = desk.controller.screens
    desk.window.setScreen(screens["wall"])
    desk.window.setGeometry(screens["wall"].availableGeometry())
    tell("board on the wall")
    controller.openFacilitator()
    tell("opened")
    controller.swap()
    tell("swapped")
    controller.swap()
    tell("swapped back")
    app.screenRemoved.emit(screens["wall"])
    tell("wall unplugged")
    desk.controller.workshop.board.addCard("Geht weiter", "yellow", 0, 0, "touch")
    tell("work goes on")
    app.screenAdded.emit(screens["wall"])
    tell("wall plugged in")
    app.screenRemoved.emit(screens["laptop"])
    tell("laptop unplugged")
    app.screenAdded.emit(screens["laptop"])
    tell("laptop plugged in")
    facilitator[0].close()
    tell("closed")
    desk.close()


def place(window: QWindow) -> str:
    """The screen on which the window's middle lies, as its geometry tells."""
    middle = window.geometry().center()
    return next((s.name() for s in QGuiApplication.screens() if s.geometry().contains(middle)), "nowhere")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
