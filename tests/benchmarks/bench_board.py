"""The board under fingers: CPU time per frame, start, memory. One process per size; run.py runs it for several sizes.

Usage: bench_board.py N  prints one JSON list. Offscreen, software rendering, 1920×1080. CPU time over all threads, from
giving the input to the frame that shows it; medians, because the machine is shared. Every gesture is measured in
several rounds and the middle round counts.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
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
from workshopdesk.qt import card_ink, far_layer  # noqa: F401  QML knows the types only after the import
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.fonts import load_screen_fonts
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.sorting_controller import SortingController
from workshopdesk.store.shelf import FileShelf

STEPS = 40
ROUNDS = 5
DROPS = 21

Result = dict[str, object]
Step = Callable[[int], object]


class Frames(QObject):
    """Counts the frames of a window."""

    def __init__(self, view: QQuickView) -> None:
        super().__init__()
        self.count = 0
        self._loop = QEventLoop()
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        view.frameSwapped.connect(self._swapped)

    @Slot()
    def _swapped(self) -> None:
        self.count += 1
        self._loop.quit()

    def wait(self, milliseconds: int = 500) -> bool:
        """Until the next frame; False if none came."""
        before = self.count
        self._patience.start(milliseconds)
        self._loop.exec()
        self._patience.stop()
        return self.count > before

    def rest(self) -> None:
        """Until nothing is drawn any more."""
        while self.wait(100):
            pass

    def cost(self, step: Callable[[], object]) -> float:
        """CPU milliseconds from the input to the frame that shows it; 0 frames cost what the input costs."""
        before, started = self.count, time.process_time()
        step()
        # a touch is drawn while it is delivered
        if self.count == before:
            self.wait()
        return (time.process_time() - started) * 1000

    def costs(self, step: Step, steps: int = STEPS) -> list[float]:
        return [self.cost(lambda i=i: step(i)) for i in range(steps)]  # type: ignore[misc]  # a lambda of no arguments

    def rounds(self, step: Step, begin: Callable[[], object]) -> float:
        """The median frame of the middle round."""
        medians = []
        for _ in range(ROUNDS):
            begin()
            self.rest()
            medians.append(median(self.costs(step)))
        return median(medians)


class Bench:
    """A window with nothing but the board of a workshop of so many cards."""

    def __init__(self, notes: int) -> None:
        self.notes = notes
        self.results: list[Result] = []
        folder = Path(tempfile.mkdtemp())
        self._opened = FileShelf(folder, "bench").create(folder / "board.workshop", records(notes))
        self.view = QQuickView()
        self.view.engine().addImportPath(str(assets.qml_dir()))
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(1920, 1080)
        self.frames = Frames(self.view)

    def note(self, name: str, value: float, unit: str) -> None:
        self.results.append({"name": name, "n": self.notes, "value": round(value, 4), "unit": unit})

    def start(self) -> None:
        """From making the controller to the frame with every card that is in view."""
        before, started = _resident_mb(), time.process_time()
        messenger = Messenger(lambda: "de")
        self.board = BoardController(self._opened.session, messenger)
        self.sorting = SortingController(self._opened.session, self.board, messenger)
        self.view.setInitialProperties({"board": self.board, "sorting": self.sorting})
        self.view.setSource(QUrl.fromLocalFile(str(assets.qml_dir() / "WorkshopDesk/Board/BoardView.qml")))
        self.view.show()
        while not self.frames.count or self.board.feeding:
            self.frames.wait()
        self.note("board.first_frame", (time.process_time() - started) * 1000, "cpu_ms")
        self.frames.rest()
        self.note("board.resident_mb", _resident_mb() - before, "MB")

    def look(self, x: float, y: float, zoom: float) -> None:
        self.view.rootObject().lookAt(x, y, zoom)  # type: ignore[attr-defined]

    def drag(self) -> None:
        """One finger, then eight, each with a card of its own."""
        fingers = Fingers(self.view)
        for name, count in (("board.drag1", 1), ("board.drag8", 8)):
            self.look(100, 100, 1.0)
            self.frames.rest()
            points = [card.mapToScene(card.boundingRect().center()) for card in self._cards()[:count]]
            start = {i + 1: (point.x(), point.y()) for i, point in enumerate(points)}
            fingers.down(start).glide(dict.fromkeys(start, (30, 30)), 4)
            self.note(name, self.frames.rounds(lambda s, p=start: fingers.move(_moved(p, s)), lambda: None), "cpu_ms")
            fingers.up()
            self.frames.rest()

    def commit(self) -> None:
        """From lifting a finger to the frame with the card that is stored on disk."""
        fingers = Fingers(self.view)
        costs = []
        for i in range(DROPS):
            card = self._cards()[i % 8]
            point = card.mapToScene(card.boundingRect().center())
            fingers.down({1: (point.x(), point.y())}).glide({1: (35 + i, 30)}, 4)
            self.frames.rest()
            costs.append(self.frames.cost(lambda: fingers.up()))
            self.frames.rest()
        self.note("change.commit", median(costs), "cpu_ms")

    def pan_near(self) -> None:
        """Long enough that cards come into view and leave it."""
        cost = self.frames.rounds(lambda s: self.look(80 - 20 * s, 90 - 10 * s, 1.0), lambda: self.look(100, 100, 1.0))
        self.note("board.pan", cost, "cpu_ms")

    def pan_all(self) -> None:
        x, y, zoom = self._all()
        cost = self.frames.rounds(lambda s: self.look(x + 2 * s + 2, y, zoom), lambda: self.look(x, y, zoom))
        self.note("board.pan_all", cost, "cpu_ms")

    def zoom(self) -> None:
        """From the whole board to readable cards, through the change from far to near: the dearest frame.

        The first round finds cards that nobody has seen before; the largest of the medians of each step counts,
        and the first round by itself.
        """
        x, y, zoom = self._all()
        steps = 60
        factor = max(1.5, 1.0 / zoom) ** (1 / steps)
        rounds = []
        for _ in range(ROUNDS):
            self.look(x, y, zoom)
            self.frames.rest()
            rounds.append(self.frames.costs(lambda s: self.look(x, y, zoom * factor ** (s + 1)), steps))
        self.note("board.zoom_max", max(median(costs) for costs in zip(*rounds, strict=True)), "cpu_ms")
        self.note("board.zoom_first", max(rounds[0]), "cpu_ms")

    def idle(self) -> None:
        self.frames.rest()
        before, until = self.frames.count, time.monotonic() + 1.5
        while time.monotonic() < until:
            self.frames.wait(200)
        self.note("board.idle_frames", self.frames.count - before, "frames")

    def close(self) -> None:
        self.view.close()
        self._opened.close()

    def _all(self) -> tuple[float, float, float]:
        root = self.view.rootObject()
        assert root is not None
        root.showAll()  # type: ignore[attr-defined]
        self.frames.rest()
        return root.property("originX"), root.property("originY"), root.property("zoom")

    def _cards(self) -> list[QQuickItem]:
        """The cards well inside the window, by name."""

        def below(item: QQuickItem) -> list[QQuickItem]:
            return [found for child in item.childItems() for found in (child, *below(child))]

        def inside(item: QQuickItem) -> bool:
            centre = item.mapToScene(item.boundingRect().center())
            return 200 < centre.x() < self.view.width() - 400 and 200 < centre.y() < self.view.height() - 300

        items = (item for item in below(self.view.contentItem()) if item.objectName().startswith("note:"))
        return sorted((item for item in items if item.isVisible() and inside(item)), key=lambda item: item.objectName())


def _moved(start: dict[int, tuple[float, float]], step: int) -> dict[int, tuple[float, float]]:
    return {finger: (x + 30 + 3 * (step + 1), y + 30 + 2 * (step + 1)) for finger, (x, y) in start.items()}


def _resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(notes: int) -> list[Result]:
    """Everything for a board of so many cards; for 0 only the start, as the ground for memory."""
    app = QGuiApplication(sys.argv[:1])
    load_screen_fonts()
    bench = Bench(notes)
    bench.start()
    if notes:
        for part in (bench.drag, bench.pan_near, bench.pan_all, bench.zoom, bench.idle, bench.commit):
            part()
    bench.close()
    del app
    return bench.results


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
