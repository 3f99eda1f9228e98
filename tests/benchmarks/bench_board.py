"""The board under fingers: CPU time per frame, first frame, memory. Run by run.py; one process per size.

Usage: bench_board.py N  prints one JSON list. Offscreen, software rendering, 1920×1080, CPU time over all threads.
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
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

from benchmarks.boards import records
from qml.touchkit import Fingers
from workshopdesk.base import assets
from workshopdesk.qt import far_layer  # noqa: F401  QML knows the type only after the import
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.fonts import load_screen_fonts
from workshopdesk.qt.messenger import Messenger
from workshopdesk.store.shelf import FileShelf

STEPS = 40


class _Frames(QObject):
    """Counts frames of a window and waits for the next one."""

    def __init__(self, view: QQuickView) -> None:
        super().__init__()
        self.count = 0
        self._view = view
        self._loop = QEventLoop()
        view.frameSwapped.connect(self._swapped)

    @Slot()
    def _swapped(self) -> None:
        self.count += 1
        self._loop.quit()

    def wait(self, milliseconds: int = 500) -> None:
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _cards(view: QQuickView) -> list[QQuickItem]:
    def below(item: QQuickItem) -> list[QQuickItem]:
        return [found for child in item.childItems() for found in (child, *below(child))]

    found = [item for item in below(view.contentItem()) if item.objectName().startswith("note:") and item.isVisible()]
    inside = [item for item in found if _on_screen(view, item)]
    return sorted(inside, key=lambda item: item.objectName())


def _on_screen(view: QQuickView, item: QQuickItem) -> bool:
    centre = item.mapToScene(item.boundingRect().center())
    return 200 < centre.x() < view.width() - 400 and 200 < centre.y() < view.height() - 300


def _per_frame(frames: _Frames, step: object, steps: int = STEPS) -> list[float]:
    """CPU milliseconds from giving the input to the frame that shows it."""
    costs = []
    for i in range(steps):
        started = time.process_time()
        step(i)  # type: ignore[operator]
        frames.wait()
        costs.append((time.process_time() - started) * 1000)
    return costs


def measure(notes: int) -> list[dict[str, object]]:
    app = QGuiApplication(sys.argv[:1])
    load_screen_fonts()
    folder = Path(tempfile.mkdtemp())
    opened = FileShelf(folder, "bench").create(folder / "board.workshop", records(notes))
    results: list[dict[str, object]] = []

    def note(name: str, value: float, unit: str) -> None:
        results.append({"name": name, "n": notes, "value": round(value, 4), "unit": unit})

    view = QQuickView()
    view.engine().addImportPath(str(assets.qml_dir()))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(1920, 1080)
    frames = _Frames(view)
    before = _resident_mb()
    started = time.process_time()
    controller = BoardController(opened.session, Messenger(lambda: "de"))
    view.setInitialProperties({"board": controller})
    view.setSource(QUrl.fromLocalFile(str(assets.qml_dir() / "WorkshopDesk/Board/BoardView.qml")))
    view.show()
    while not frames.count or (notes and not controller.cards.rowCount()):
        frames.wait()
    frames.wait(50)  # the frame that shows the cards
    note("board.first_frame", time.process_time() - started, "cpu_s")
    note("board.resident_mb", _resident_mb() - before, "MB")

    if notes:
        _measure_gestures(view, frames, opened, note)
    view.close()
    opened.close()
    del app
    return results


def _measure_gestures(view: QQuickView, frames: _Frames, opened: object, note: object) -> None:
    root = view.rootObject()
    assert root is not None
    root.lookAt(100, 100, 1.0)  # type: ignore[attr-defined]
    for _ in range(3):
        frames.wait(200)
    fingers = Fingers(view)
    cards = _cards(view)
    for name, count in (("board.drag1", 1), ("board.drag8", 8)):
        held = cards[:count]
        points = [card.mapToScene(card.boundingRect().center()) for card in held]
        start = {i + 1: (point.x(), point.y()) for i, point in enumerate(points)}
        fingers.down(start).glide(dict.fromkeys(start, (30, 30)), 4)
        frames.wait(200)
        costs = _per_frame(
            frames,
            lambda s, start=start: fingers.move({i: (x + 30 + 3 * s, y + 30 + 2 * s) for i, (x, y) in start.items()}),
        )
        note(name, median(costs), "cpu_ms")  # type: ignore[operator]
        if count == 1:
            note("change.commit", _commit(fingers, frames), "cpu_ms")  # type: ignore[operator]
        else:
            fingers.up()
            frames.wait(200)
    _pan(root, frames, note)


def _commit(fingers: Fingers, frames: _Frames) -> float:
    """From lifting the finger to the frame with the committed card."""
    started = time.process_time()
    fingers.up()
    frames.wait()
    return (time.process_time() - started) * 1000


def _pan(root: QObject, frames: _Frames, note: object) -> None:
    root.lookAt(100, 100, 1.0)  # type: ignore[attr-defined]
    frames.wait(200)
    costs = _per_frame(frames, lambda s: root.lookAt(100 - 20 * s, 100 - 10 * s, 1.0))  # type: ignore[attr-defined]
    note("board.pan", median(costs), "cpu_ms")  # type: ignore[operator]
    root.showAll()  # type: ignore[attr-defined]
    frames.wait(200)
    x, y, zoom = (root.property(name) for name in ("originX", "originY", "zoom"))
    costs = _per_frame(frames, lambda s: root.lookAt(x + 2 * s + 2, y, zoom))  # type: ignore[attr-defined]
    note("board.pan_all", median(costs), "cpu_ms")  # type: ignore[operator]
    costs = _per_frame(frames, lambda s: root.lookAt(x, y, zoom * 1.06**s))  # type: ignore[attr-defined]
    note("board.zoom_max", max(costs), "cpu_ms")  # type: ignore[operator]
    frames.wait(300)
    counted = frames.count
    frames.wait(1000)
    note("board.idle_frames", frames.count - counted, "frames")  # type: ignore[operator]


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
