"""Opens a protected package in a worker process: it takes a second or two of the processor, and the screen stays free.

The worker is this program's own command `decrypt`: passphrase and package on its input, the open package on its output.
"""

from __future__ import annotations

import json
import logging

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from workshopdesk.base.errors import KnownError
from workshopdesk.qt.export_job import REFUSED, worker_command

log = logging.getLogger(__name__)

_KILLED_WITHIN_MS = 5000


class DecryptJob(QObject):
    """One package. `opened` carries its bytes, `refused` a KnownError; after cancel() nothing comes."""

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, content: bytes, passphrase: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._input = passphrase.encode("utf-8") + b"\n" + content
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        program, *arguments = worker_command("decrypt", "--json")
        self._process.start(program, arguments)
        self._process.write(self._input)
        self._process.closeWriteChannel()
        self._input = b""

    def cancel(self) -> None:
        """Stop at once."""
        self._process.finished.disconnect(self._on_finished)
        self._process.errorOccurred.disconnect(self._on_error)
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # a crash also ends in `finished`; only a worker that never started does not
        if error is QProcess.ProcessError.FailedToStart:
            self.refused.emit(KnownError("worker-failed", reason=self._process.errorString()))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardOutput().data())
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.opened.emit(said)
            return
        log.warning("the worker that opens a package ended with %d", code)
        self.refused.emit(_refusal(said) if code == REFUSED else KnownError("worker-failed", reason=""))


def _refusal(said: bytes) -> KnownError:
    try:
        return KnownError(str(json.loads(said)["error"]))
    except (ValueError, KeyError, TypeError):
        return KnownError("worker-failed", reason="")
