"""Pictures of pages before they are printed, made by the program's own hidden command `preview` in a worker process."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from workshopdesk.base.errors import KnownError
from workshopdesk.qt.export_job import LANGUAGE_VARIABLE, REFUSED, worker_command

log = logging.getLogger(__name__)

_KILLED_WITHIN_MS = 5000


@dataclass(frozen=True, slots=True)
class Preview:
    """`pictures` of the first pages; all `sheets` have the size of the last picture, in millimetres."""

    pictures: tuple[Path, ...] = ()
    sheets: int = 0
    width_mm: int = 0
    height_mm: int = 0


class PrintPreview(QObject):
    """One preview at a time: a new one ends the one in the making. The pictures stay until the next one or close().

    `made` carries a Preview, `refused` the worker's sentences, `failed` a KnownError.
    """

    made = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def busy(self) -> bool:
        return self._process is not None

    def show(self, package: bytes, key: str, choices: Mapping[str, str], edge: int, language: str) -> None:
        """Begin; `edge` in pixels. Raises KnownError("folder-not-writable")."""
        self._stop()
        try:
            folder = tempfile.TemporaryDirectory(prefix="workshopdesk-")
        except OSError as error:
            raise KnownError("folder-not-writable", folder=tempfile.gettempdir()) from error
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(LANGUAGE_VARIABLE, language)
        process.setProcessEnvironment(environment)
        process.finished.connect(lambda code, status: self._on_finished(process, folder, code, status))
        process.errorOccurred.connect(lambda error: self._on_error(process, error))
        told = [part for name, value in choices.items() for part in ("--set", f"{name}={value}")]
        program, *arguments = worker_command(
            "preview", "--format", key, "--out", folder.name, "--edge", str(edge), *told
        )
        process.start(program, arguments)
        process.write(package)
        process.closeWriteChannel()

    def close(self) -> None:
        """End the worker and take the pictures away."""
        self._stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(_KILLED_WITHIN_MS)
            process.deleteLater()

    def _on_error(self, process: QProcess, error: QProcess.ProcessError) -> None:
        # a crash also ends in `finished`; only a worker that never started does not
        if error is QProcess.ProcessError.FailedToStart and process is self._process:
            self._process = None
            self.failed.emit(KnownError("worker-failed", reason=process.errorString()))

    def _on_finished(
        self, process: QProcess, folder: tempfile.TemporaryDirectory[str], code: int, status: QProcess.ExitStatus
    ) -> None:
        if process is not self._process:
            folder.cleanup()
            return
        self._process = None
        process.deleteLater()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            before, self._folder = self._folder, folder
            told = json.loads(process.readAllStandardOutput().toStdString())
            pictures = tuple(Path(folder.name) / name for name in told["pictures"])
            self.made.emit(Preview(pictures, told["sheets"], told["width_mm"], told["height_mm"]))
            if before is not None:
                before.cleanup()
            return
        folder.cleanup()
        said = process.readAllStandardError().toStdString().strip()
        log.warning("the worker for a preview ended with %d", code)
        if code == REFUSED and said and "Traceback" not in said:
            self.refused.emit(said)
        else:
            self.failed.emit(KnownError("worker-failed", reason=""))
