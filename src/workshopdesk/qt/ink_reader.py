"""Proposes the words of handwriting, read in a worker process; see cli/ink_worker.py."""

from __future__ import annotations

import json
import logging

from PySide6.QtCore import Property, QObject, QProcess, Signal, Slot
from PySide6.QtQml import QmlElement

from workshopdesk.qt.export_job import worker_command
from workshopdesk.qt.qml_made import emptied_when_destroyed

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_KILLED_WITHIN_MS = 5000


@QmlElement
class InkReader(QObject):
    """One card at a time. `state` is resting, reading, read, unreadable or failed; `proposed` carries what was read.

    There is a process only while something is read: one for every writing place would outlive it (qml_made).

    Nothing is stored: what becomes of a proposal is for a person to say.
    """

    changed = Signal()
    proposed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = "resting"
        self._process: QProcess | None = None
        emptied_when_destroyed(self)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Slot(str)
    def read(self, ink: str) -> None:
        """`ink` as the card's view gets it; nothing while another is read."""
        if self._state == "reading":
            return
        self._stand("reading")
        program, *words = worker_command("read-ink", "-")
        process = self._process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(program, words)
        process.write(ink.encode("ascii"))
        process.closeWriteChannel()

    @Slot()
    def stop(self) -> None:
        """The card is closed; nothing more comes."""
        self._state = "resting"
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(_KILLED_WITHIN_MS)
            self._let_go()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, _: QProcess.ExitStatus) -> None:
        if self._state != "reading" or self._process is None:
            return
        written = bytes(self._process.readAllStandardOutput().data())
        self._let_go()
        if code != 0:
            log.warning("the worker for ink ended with %d", code)
            self._stand("failed")
            return
        text = str(json.loads(written)["text"])
        self._stand("read" if text else "unreadable")
        if text:
            self.proposed.emit(text)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # a crash also ends in `finished`; only a worker that never started does not
        if error is QProcess.ProcessError.FailedToStart:
            self._let_go()
            self._stand("failed")

    def _let_go(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    def _stand(self, state: str) -> None:
        self._state = state
        self.changed.emit()
