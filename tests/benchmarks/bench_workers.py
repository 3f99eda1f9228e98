"""The board while a worker process writes files or reads a photo: does a dragged card still come in time?

Usage: bench_workers.py  prints one JSON list. Milliseconds of the clock from a finger's move to the frame that shows
it, the middle one and the 95th of 100; offscreen, software rendering, 1920×1080. Only rows of one run compare.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from qt.board_kit import BoardDesk

PHOTO = Path(__file__).parents[1] / "data" / "pinboards" / "plain_typisch_01.jpg"
AT_REST = 200


def measure() -> list[dict[str, object]]:
    """`worker.rest_frame`: nothing else runs; `worker.export_frame`: the usual files are written;
    `worker.photo_frame`: a photo is read.
    """
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as home, BoardDesk(Path(home), (1920, 1080)) as desk:
        desk.practise()
        workshop = desk.desk.controller.workshop
        found = [_row("worker.rest_frame", _frames(desk, lambda done: done < AT_REST))]
        results = workshop.results
        results.setFolder(QUrl.fromLocalFile(home))
        results.write()
        found.append(_row("worker.export_frame", _frames(desk, lambda _: results.writing)))
        photos = workshop.photos
        photos.choose([QUrl.fromLocalFile(str(PHOTO))])
        found.append(_row("worker.photo_frame", _frames(desk, lambda _: photos.stage in ("reading", "words"))))
    return found


def _frames(desk: BoardDesk, goes_on: Callable[[int], bool]) -> list[float]:
    """Seconds of each frame of one card that goes to and fro under a finger."""
    card = desk.cards()[0]
    x, y = desk.middle(card)
    desk.fingers.down({1: (x, y)}).glide({1: (40, 40)}, 4)
    taken: list[float] = []
    while goes_on(len(taken)):
        at = 40 + len(taken) % 20
        started = time.perf_counter()
        desk.fingers.move({1: (x + at, y + at)})
        desk.next_frame()
        taken.append(time.perf_counter() - started)
    desk.fingers.up()
    desk.settle()
    return taken


def _row(name: str, taken: list[float]) -> dict[str, object]:
    slow = statistics.quantiles(taken, n=20)[-1]
    return {
        "name": name,
        "n": len(taken),
        "value": round(statistics.median(taken) * 1000, 1),
        "p95": round(slow * 1000, 1),
        "unit": "ms",
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
