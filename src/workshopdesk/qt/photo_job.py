"""Reads a photo in a worker process, this program's own hidden command `read-photo`; see cli/photo_worker.py."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from workshopdesk.app.photo_reading import FoundCard, PhotoReading, Point
from workshopdesk.app.photo_review import Frame
from workshopdesk.base.errors import KnownError
from workshopdesk.qt.export_job import LANGUAGE_VARIABLE, REFUSED, worker_command

log = logging.getLogger(__name__)

_KILLED_WITHIN_MS = 5000


class PhotoJob(QObject):
    """One photo, or one page of a scanner's PDF.

    First `paged` with the file's pages, then `read` with the reading or, for frames, only `framed` with their cards;
    then `worded` with place, text and confidence of one card after the other; at last `finished`. `refused` carries
    the worker's sentences, `failed` a KnownError; then nothing more comes.
    """

    paged = Signal(int)
    progressed = Signal(float)
    read = Signal(object)
    framed = Signal(object)
    worded = Signal(int, str, float)
    withoutReader = Signal()
    refused = Signal(str)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, path: Path, page: int, folder: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._page = page
        self._folder = folder
        self._stopped = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(LANGUAGE_VARIABLE, language)
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read_lines)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self, corners: Sequence[Point] = ()) -> None:
        """Read the whole photo; `corners` of the board in pixels, if a person showed them."""
        self._start(["--corners", json.dumps(list(corners))] if corners else [])

    def start_frames(self, frames: Sequence[Frame], reading: PhotoReading) -> None:
        """Look at these frames only, on the board of an earlier reading."""
        wish = {"frames": list(frames), "board_px": reading.board_px, "board_mm": reading.board_mm}
        self._start(["--frames", json.dumps(wish)])

    def cancel(self) -> None:
        """Stop at once; nothing more comes."""
        self._stopped = True
        self._process.kill()
        self._process.waitForFinished(_KILLED_WITHIN_MS)

    def _start(self, arguments: list[str]) -> None:
        chosen = (str(self._path), "--page", str(self._page), "--out", str(self._folder))
        program, *words = worker_command("read-photo", *chosen, *arguments)
        self._process.start(program, words)

    def _read_lines(self) -> None:
        while self._process.canReadLine():
            self._on_line(json.loads(bytes(self._process.readLine().data())))

    def _on_line(self, line: dict[str, Any]) -> None:
        if self._stopped:
            return
        if "pages" in line:
            self.paged.emit(int(line["pages"]))
        elif "progress" in line:
            self.progressed.emit(float(line["progress"]))
        elif "reading" in line:
            self.read.emit(msgspec.convert(line["reading"], PhotoReading))
        elif "cards" in line:
            self.framed.emit(msgspec.convert(line["cards"], tuple[FoundCard, ...]))
        elif "card" in line:
            self.worded.emit(int(line["card"]), str(line["text"]), float(line["confidence"]))
        else:
            self.withoutReader.emit()

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
        log.warning("the worker for a photo ended with %d", code)
        said = self._process.readAllStandardError().toStdString().strip()
        if code == REFUSED and said and "Traceback" not in said:
            self.refused.emit(said)
        else:
            self.failed.emit(KnownError("worker-failed", reason=""))


def workplace() -> tempfile.TemporaryDirectory[str]:
    """A folder for the shown picture. Raises KnownError("folder-not-writable")."""
    try:
        return tempfile.TemporaryDirectory(prefix="workshopdesk-")
    except OSError as error:
        raise KnownError("folder-not-writable", folder=tempfile.gettempdir()) from error
