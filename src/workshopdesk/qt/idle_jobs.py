"""What can wait until the first picture is on the screen, done in small pieces between the events."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

Job = Callable[[], object]


class IdleJobs(QObject):
    """Does its jobs in their order, one each time no event waits; a finger never waits for more than one job.

    `finished` comes once, after the last job. A job that raises is a bug: it is reported, and the others go on.
    """

    finished = Signal()

    def __init__(self, jobs: Iterable[Job], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = deque(jobs)
        self._timer = QTimer(self, interval=0)  # Qt's own way to say "when nothing else is to be done"
        self._timer.timeout.connect(self._next)

    @property
    def open(self) -> int:
        """How many jobs are still to be done."""
        return len(self._jobs)

    @Slot()
    def start(self) -> None:
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Leave the rest undone."""
        self._timer.stop()

    @Slot()
    def _next(self) -> None:
        if self._jobs:
            self._jobs.popleft()()
        else:
            self._timer.stop()
            self.finished.emit()
