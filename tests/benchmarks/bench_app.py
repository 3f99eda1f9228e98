"""The whole program: until the start page is ready, and until a workshop of 1,000 cards is on its board.

Usage: bench_app.py  prints one JSON list. CPU milliseconds; offscreen, software rendering, 1920×1080. Measured as on a
laptop where the program is installed: compiled sources (run.py sees to that), and no numpy, which comes with the test
tools and which sqlite-utils would import because it is there.
"""

# ruff: noqa: E402  the clock starts before the imports
from __future__ import annotations

import time

IMPORTS_BEGIN = time.process_time()

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
sys.modules["numpy"] = None  # type: ignore[assignment]  # the way to make an import fail
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtQuick import QQuickWindow

from workshopdesk.base.folders import Folders
from workshopdesk.bootstrap import Desk, application

NOTES = 1000


def measure() -> list[dict[str, object]]:
    """`start.ready`: from the first import to the start page; `start.ahead`: what is prepared once that stands;
    `workshop.open`: from the path to the last card in view, by somebody who took a second to choose the file;
    `workshop.open_frame`: to the first picture of it, in which the cards have no words yet.
    """
    app = application()
    home = Path(tempfile.mkdtemp())
    desk = Desk(Folders(home / "data", home / "config", home / "state"))
    desk.window.resize(1920, 1080)
    desk.window.show()
    _frame(desk.window)
    ready = time.process_time() - IMPORTS_BEGIN
    _until(desk.ahead.finished, lambda: desk.ahead.open == 0)
    time.sleep(0.5)  # the board's screen is compiled in a thread of the engine
    app.processEvents()
    ahead = time.process_time() - IMPORTS_BEGIN - ready

    # only now: the cards' texts are no part of the program's start
    from benchmarks.boards import records
    from workshopdesk.store.shelf import FileShelf

    path = home / "tausend.workshop"
    FileShelf(home, "bench").create(path, records(NOTES)).close()
    started = time.process_time()
    desk.controller.openPath(str(path))
    _frame(desk.window)
    seen = time.process_time() - started
    board = desk.controller.workshop.board
    _until(board.feedChanged, lambda: not board.feeding)
    opened = time.process_time() - started
    desk.close()
    del app
    return [
        {"name": name, "n": notes, "value": round(seconds * 1000, 1), "unit": "cpu_ms"}
        for name, notes, seconds in (
            ("start.ready", 0, ready),
            ("start.ahead", 0, ahead),
            ("workshop.open_frame", NOTES, seen),
            ("workshop.open", NOTES, opened),
        )
    ]


def _until(signal: SignalInstance, done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    signal.connect(lambda: loop.quit() if done() else None)
    if not done():
        loop.exec()


def _frame(window: QQuickWindow) -> None:
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(1000, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)


if __name__ == "__main__":
    print(json.dumps(measure()))
