"""Work in a process of its own, one of this program's own hidden commands that tell what they do line by line."""

from __future__ import annotations

import json
import logging

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from workshopdesk.base.errors import KnownError
from workshopdesk.qt.export_job import LANGUAGE_VARIABLE, REFUSED, worker_command

log = logging.getLogger(__name__)

_KILLED_WITHIN_MS = 5000


class LineWorker(QObject):
    """`told` for every line of JSON that the command says, at last `finished`.

    `refused` carries the worker's sentences, `failed` a KnownError; then nothing more comes.
    """

    told = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, command: str, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._stopped = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(LANGUAGE_VARIABLE, language)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read_lines)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self, *arguments: str, given: object = None) -> None:
        """`given` goes in by the worker's input as JSON: it may hold a password, and every program sees arguments."""
        program, *words = worker_command(self._command, *arguments)
        self._process.start(program, words)
        if given is not None:
            self._process.write(json.dumps(given).encode())
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        """Stop at once; what was told stays, and nothing more comes."""
        self._stopped = True
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)

    @Slot()
    def _read_lines(self) -> None:
        while not self._stopped and self._process.canReadLine():
            self.told.emit(json.loads(bytes(self._process.readLine().data())))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # a crash also ends in `finished`; only a worker that never started does not
        if error is QProcess.ProcessError.FailedToStart and not self._stopped:
            self.failed.emit(KnownError("worker-failed", reason=self._process.errorString()))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._stopped:
            return
        self._read_lines()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.finished.emit()
            return
        log.warning("the worker %s ended with %d", self._command, code)
        said = self._process.readAllStandardError().toStdString().strip()
        if code == REFUSED and said and "Traceback" not in said:
            self.refused.emit(said)
        else:
            self.failed.emit(KnownError("worker-failed", reason=""))
