"""Going on to the next phase with 1,000 cards on the board, and listing the templates.

Usage: bench_agenda.py  prints one JSON list. CPU milliseconds over all threads; offscreen, 1920×1080.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop

from benchmarks.bench_app import _frame
from benchmarks.boards import records
from workshopdesk.app.commands_agenda import AddPhase
from workshopdesk.app.templates import load_templates
from workshopdesk.base.folders import Folders
from workshopdesk.bootstrap import Desk, application
from workshopdesk.domain.workshop import PhaseKind
from workshopdesk.store.shelf import FileShelf

NOTES = 1000
ROUNDS = 5


def measure() -> list[dict[str, object]]:
    """`phase.change`: from the wish until the frame that shows it; `templates.list`: every template file read."""
    app = application()
    home = Path(tempfile.mkdtemp())
    path = home / "tausend.workshop"
    opened = FileShelf(home, "bench").create(path, records(NOTES))
    for number in range(ROUNDS + 1):
        opened.session.do(AddPhase(f"phase-{number}", PhaseKind.COLLECT, f"Phase {number + 1}", 10))
    opened.close()
    desk = Desk(Folders(home / "data", home / "config", home / "state"))
    desk.window.resize(1920, 1080)
    desk.window.show()
    desk.controller.openPath(str(path))
    _frame(desk.window)
    _fed(desk)
    changes = []
    for place in range(ROUNDS):
        _frame(desk.window)
        started = time.process_time()
        desk.controller.workshop.plan.enter(place)
        _frame(desk.window)
        changes.append(time.process_time() - started)
    desk.close()
    lists = []
    for _ in range(ROUNDS):
        started = time.process_time()
        load_templates()
        lists.append(time.process_time() - started)
    del app
    return [_result("phase.change", NOTES, changes), _result("templates.list", 0, lists)]


def _result(name: str, n: int, seconds: list[float]) -> dict[str, object]:
    return {"name": name, "n": n, "value": round(median(seconds) * 1000, 1), "unit": "cpu_ms"}


def _fed(desk: Desk) -> None:
    board = desk.controller.workshop.board
    if board.feeding:
        loop = QEventLoop()
        board.feedChanged.connect(lambda: None if board.feeding else loop.quit())
        loop.exec()


if __name__ == "__main__":
    print(json.dumps(measure()))
