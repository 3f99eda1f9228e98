"""Reads files into a catalogue in a worker process, this program's own hidden command `office-intake`."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from workshopdesk.base.errors import KnownError
from workshopdesk.qt.export_job import LANGUAGE_VARIABLE, REFUSED, worker_command

log = logging.getLogger(__name__)

_KILLED_WITHIN_MS = 5000


class OfficeImportJob(QObject):
    """See cli/office_intake.py for what the worker reads and tells.

    First `counted` with the number of files, then `reported` for one after the other, at last `finished`. `refused`
    carries the worker's sentences, `failed` a KnownError; then nothing more comes.
    """

    counted = Signal(int)
    reported = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(LANGUAGE_VARIABLE, language)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read_lines)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self, address: str, paths: Sequence[str]) -> None:
        """The address goes in by the worker's input: it may hold a password, and every program sees arguments."""
        program, *words = worker_command("office-intake")
        self._process.start(program, words)
        self._process.write(json.dumps({"catalogue": address, "paths": list(paths)}).encode())
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        """Stop at once; what was reported stays, the file in hand is not taken in."""
        self._stopped = True
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)

    def _read_lines(self) -> None:
        while not self._stopped and self._process.canReadLine():
            self._on_line(json.loads(bytes(self._process.readLine().data())))

    def _on_line(self, line: dict[str, Any]) -> None:
        if "files" in line:
            self.counted.emit(int(line["files"]))
        else:
            self.reported.emit(line)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # a crash also ends in `finished`; only a worker that never started does not
        if error is QProcess.ProcessError.FailedToStart and not self._stopped:
            self.failed.emit(KnownError("worker-failed", reason=self._process.errorString()))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._stopped:
            return
        self._read_lines()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.finished.emit()
            return
        log.warning("the worker for an import ended with %d", code)
        said = self._process.readAllStandardError().toStdString().strip()
        if code == REFUSED and said and "Traceback" not in said:
            self.refused.emit(said)
        else:
            self.failed.emit(KnownError("worker-failed", reason=""))
