"""Writes documents in a worker process, so that the screen stays free and a cancelled document leaves nothing behind.

The worker is this program's own command `render`: it reads a session package from its input, writes one document, tells
its progress as JSON lines on its output, and says on its error output why it refused (exit code 1).
"""

from __future__ import annotations

import errno
import json
import logging
import os
import shutil
import sys
import tempfile
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import free_path

log = logging.getLogger(__name__)

LANGUAGE_VARIABLE = "WORKSHOPDESK_LANGUAGE"  # cli/terminal.py
REFUSED = 1
_KILLED_WITHIN_MS = 5000


@dataclass(frozen=True, slots=True)
class ExportTask:
    """One document: the format's key as `render` knows it, the file name wished for, further words for `render`.

    `passphrase` protects a package; it goes to the worker's input, where nobody else can read it.
    """

    key: str
    name: str
    ending: str
    arguments: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)


def worker_command(*arguments: str) -> list[str]:
    """How to start this program once more: in a bundle the executable is the program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "workshopdesk", *arguments]


class ExportJob(QObject):
    """One document after the other into `folder`, none over an existing file. Nothing happens before start().

    `written` carries key and path, `refused` key and sentences for the user in `language` ("de" or "en"), `failed` key
    and KnownError; after the last document comes `finished`, whatever became of them, but not after cancel().
    `progressed` goes from 0 to 1 over all documents.
    """

    progressed = Signal(float)
    written = Signal(str, str)
    refused = Signal(str, str)
    failed = Signal(str, object)
    finished = Signal()

    def __init__(
        self,
        package: bytes,
        folder: Path,
        tasks: Iterable[ExportTask],
        *,
        interim: bool,
        internal: bool,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._package = package
        self._folder = folder
        self._waiting = deque(tasks)
        self._count = len(self._waiting)
        self._marks = [*(["--interim"] if interim else []), *(["--internal"] if internal else [])]
        self._task: ExportTask | None = None
        self._workplace: Path | None = None
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(LANGUAGE_VARIABLE, language)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read_progress)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Begin. Raises KnownError: "folder-not-writable", "disk-full"."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # On the same disk as the documents will be, so that a finished one appears whole.
            self._workplace = Path(tempfile.mkdtemp(prefix=".workshopdesk-", dir=self._folder))
        except OSError as error:
            raise self._known(error) from error
        self._next()

    def cancel(self) -> None:
        """Stop at once; documents that are finished stay, the one in the making is gone."""
        self._waiting.clear()
        self._task = None
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)
        self._tidy()

    def _next(self) -> None:
        if not self._waiting:
            self._task = None
            self._tidy()
            self.finished.emit()
            return
        self._task = task = self._waiting.popleft()
        program, *arguments = worker_command(
            "render", "--format", task.key, "--out", str(self._part(task)), *self._marks, *task.arguments
        )
        if task.passphrase:
            arguments.append("--protected")
        self._process.start(program, arguments)
        if task.passphrase:
            self._process.write(task.passphrase.encode("utf-8") + b"\n")
        self._process.write(self._package)
        self._process.closeWriteChannel()

    def _part(self, task: ExportTask) -> Path:
        if self._workplace is None:
            raise RuntimeError("the job was not started")
        return self._workplace / f"{task.key}{task.ending}"

    @Slot()
    def _read_progress(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                part = float(json.loads(line)["progress"])
            except (ValueError, KeyError, TypeError):
                log.warning("the worker said something that is no progress (%d bytes)", len(line))
                continue
            self._tell_progress(part)

    def _tell_progress(self, part: float) -> None:
        done = self._count - len(self._waiting) - 1
        self.progressed.emit((done + min(1.0, max(0.0, part))) / self._count)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # A crash also ends in `finished`; only a worker that never started does not.
        if error is QProcess.ProcessError.FailedToStart and self._task is not None:
            self._fail(self._task, KnownError("worker-failed", reason=self._process.errorString()))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        task = self._task
        if task is None:
            return
        if code != 0 or status is not QProcess.ExitStatus.NormalExit:
            self._on_failure(task, code)
            return
        self._tell_progress(1.0)
        try:
            path = _put_in_place(self._part(task), self._folder, task)
        except OSError as error:
            self._fail(task, self._known(error))
            return
        self.written.emit(task.key, str(path))
        self._next()

    def _on_failure(self, task: ExportTask, code: int) -> None:
        log.warning("the worker for %s ended with %d", task.key, code)
        said = self._process.readAllStandardError().toStdString().strip()
        if code == REFUSED and said and "Traceback" not in said:
            self.refused.emit(task.key, said)
            self._next()
        else:
            self._fail(task, KnownError("worker-failed", reason=""))

    def _fail(self, task: ExportTask, error: KnownError) -> None:
        self.failed.emit(task.key, error)
        self._next()

    def _known(self, error: OSError) -> KnownError:
        code = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "folder-not-writable"
        return KnownError(code, folder=str(self._folder), path=str(self._folder))

    def _tidy(self) -> None:
        if self._workplace is not None:
            shutil.rmtree(self._workplace, ignore_errors=True)
            self._workplace = None


def _put_in_place(part: Path, folder: Path, task: ExportTask) -> Path:
    """Give the finished document a name that was free. Raises OSError."""
    while True:
        path = free_path(folder, task.name, task.ending)
        try:
            # The name is taken before the document moves there: nobody else's new file is overwritten either.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644))
        except FileExistsError:
            continue
        try:
            os.replace(part, path)
        except OSError:
            path.unlink()
            raise
        return path
