"""One work of the office at a time, in a worker process; what becomes of it is said on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from workshopdesk.base.errors import KnownError
from workshopdesk.qt.line_worker import LineWorker
from workshopdesk.qt.messenger import Messenger


class OfficeWork(QObject):
    """`told` for every line of JSON that the command says, `changed` when a work begins and when it ends."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        self._job: LineWorker | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, command: str, wish: Mapping[str, object]) -> None:
        """Another work must not be running."""
        self._job = job = LineWorker(command, self._messenger.language, self)
        job.told.connect(self.told)
        job.finished.connect(self._end)
        job.refused.connect(self._on_refused)
        job.failed.connect(self._on_failed)
        job.start(given=wish)
        self.changed.emit()

    def stop(self) -> None:
        """Give up what is in the making."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self._messenger.tell(said, "", "", "danger")
        self._end()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._messenger.refuse(error)
        self._end()

    @Slot()
    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
        self.changed.emit()
