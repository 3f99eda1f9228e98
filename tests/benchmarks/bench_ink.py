"""Ink: CPU time per point at the end of a long stroke in the writing place, and how much a stroke takes on disk.

Usage: bench_ink.py  prints one JSON list. Offscreen, software rendering, 1920×1080, CPU time over all threads.
"""

from __future__ import annotations

import json
import math
import os
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from handwriting import strokes_for
from qml.touchkit import Fingers
from workshopdesk.base import assets
from workshopdesk.qt import card_ink  # noqa: F401  QML knows the type only after the import
from workshopdesk.qt.fonts import load_screen_fonts
from workshopdesk.qt.ink_sheet import InkSheet

POINTS = 600
LAST = 100  # points at the end that count
WORDS = ("Mehr Bäume", "Mehr Bäume am Markt", "Bäume her")


def measure() -> list[dict[str, Any]]:
    return [_point_end(), _bytes_per_stroke()]


def _point_end() -> dict[str, Any]:
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    load_screen_fonts()
    view = QQuickView()
    view.engine().addImportPath(str(assets.qml_dir()))
    view.resize(1920, 1080)
    sheet = InkSheet()
    view.setInitialProperties({"sheet": sheet, "tint": "yellow"})
    view.setSource(QUrl.fromLocalFile(str(assets.qml_dir() / "WorkshopDesk/Board/InkPad.qml")))
    view.show()
    loop = QEventLoop()
    view.frameSwapped.connect(loop.quit)
    QTimer.singleShot(2000, loop.quit)
    loop.exec()
    fingers = Fingers(view)
    fingers.down({1: _place(0)})
    costs = []
    for i in range(1, POINTS):
        started = time.process_time()
        fingers.move({1: _place(i)})
        QTimer.singleShot(500, loop.quit)
        loop.exec()
        costs.append((time.process_time() - started) * 1000)
    fingers.up()
    assert sheet.count == 1
    view.close()
    del app
    return {"name": "ink.point_end", "n": POINTS, "value": round(median(costs[-LAST:]), 4), "unit": "cpu_ms"}


def _place(i: int) -> tuple[float, float]:
    """A spiral over the pad, so that the line crosses much of what is drawn already."""
    turn, reach = i / 22, 20 + i / 8
    return 270 + 2 * reach * math.cos(turn), 112 + reach * math.sin(turn)


def _bytes_per_stroke() -> dict[str, Any]:
    strokes = [len(stroke.points) for words in WORDS for stroke in strokes_for("n", words)]
    return {
        "name": "ink.bytes_per_stroke",
        "n": len(strokes),
        "value": round(sum(strokes) / len(strokes), 1),
        "unit": "bytes",
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
