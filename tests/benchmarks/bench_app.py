"""The whole program: until the start page is ready, and until a workshop of 1,000 cards is on its board.

Usage: bench_app.py  prints one JSON list. CPU milliseconds; offscreen, software rendering, 1920×1080.
"""

# ruff: noqa: E402  the clock starts before the imports
from __future__ import annotations

import time

IMPORTS_BEGIN = time.process_time()

import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from workshopdesk.base.folders import Folders
from workshopdesk.bootstrap import Desk, application

NOTES = 1000


def measure() -> list[dict[str, object]]:
    """`start.ready`: from the first import to the start page; `workshop.open`: from the path to the board."""
    app = application()
    home = Path(tempfile.mkdtemp())
    desk = Desk(Folders(home / "data", home / "config", home / "state"))
    desk.window.resize(1920, 1080)
    desk.window.show()
    _frame(desk.window)
    ready = time.process_time() - IMPORTS_BEGIN

    # only now: the cards' texts are no part of the program's start
    from benchmarks.boards import records
    from workshopdesk.store.shelf import FileShelf

    path = home / "tausend.workshop"
    FileShelf(home, "bench").create(path, records(NOTES)).close()
    started = time.process_time()
    desk.controller.openPath(str(path))
    _frame(desk.window)
    board = desk.controller.workshop.board
    if board.feeding:
        fed = QEventLoop()
        board.feedChanged.connect(lambda: None if board.feeding else fed.quit())
        fed.exec()
    opened = time.process_time() - started
    desk.close()
    del app
    return [
        {"name": "start.ready", "n": 0, "value": round(ready * 1000, 1), "unit": "cpu_ms"},
        {"name": "workshop.open", "n": NOTES, "value": round(opened * 1000, 1), "unit": "cpu_ms"},
    ]


def _frame(window: QQuickWindow) -> None:
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(1000, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)


if __name__ == "__main__":
    print(json.dumps(measure()))
