"""Python's search for unreachable objects, in the thread of the screen alone.

Python otherwise searches in whichever thread happens to allocate, the catalogue's or the camera's as well, and would
destroy objects of Qt there that belong to the thread of the screen.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 250


class GarbageRounds(QObject):
    """While it runs, objects are searched for between the events, by Python's own thresholds; `stop` gives the search
    back to Python.

    What is there when the first one begins, the program itself, stays for good and is not looked at again: a search
    through everything takes 50 ms of the screen's time with it and 5 without (60 cards; 30 with 10,000; 2026-11).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.isenabled()
        gc.disable()
        if not gc.get_freeze_count():
            gc.freeze()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._search)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._before:
            gc.enable()

    @Slot()
    def _search(self) -> None:
        for generation, (count, most) in reversed(
            list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))
        ):
            if count > most:
                gc.collect(generation)
                return
