"""Reads a photo in a worker process, this program's own hidden command `read-photo`; see cli/photo_worker.py."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from workshopdesk.app.photo_reading import FoundCard, PhotoReading, Point, ReadWords
from workshopdesk.app.photo_review import Frame
from workshopdesk.base.errors import KnownError
from workshopdesk.qt.line_worker import LineWorker


class PhotoJob(LineWorker):
    """One photo, or one page of a scanner's PDF.

    First `paged` with the file's pages, then `read` with the reading or, for frames, only `framed` with their cards;
    then `worded` with the place and the ReadWords of one card after the other; at last `finished`.
    """

    paged = Signal(int)
    progressed = Signal(float)
    read = Signal(object)
    framed = Signal(object)
    worded = Signal(int, object)
    withoutReader = Signal()

    def __init__(self, path: Path, page: int, folder: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__("read-photo", language, parent)
        self._chosen = (str(path), "--page", str(page), "--out", str(folder))
        self.told.connect(self._on_line)

    def start_photo(self, corners: Sequence[Point] = ()) -> None:
        """Read the whole photo; `corners` of the board in pixels, if a person showed them."""
        self.start(*self._chosen, *(("--corners", json.dumps(list(corners))) if corners else ()))

    def start_frames(self, frames: Sequence[Frame], reading: PhotoReading) -> None:
        """Look at these frames only, on the board of an earlier reading."""
        wish = {"frames": list(frames), "board_px": reading.board_px, "board_mm": reading.board_mm}
        self.start(*self._chosen, "--frames", json.dumps(wish))

    @Slot(object)
    def _on_line(self, line: dict[str, Any]) -> None:
        if "pages" in line:
            self.paged.emit(int(line["pages"]))
        elif "progress" in line:
            self.progressed.emit(float(line["progress"]))
        elif "reading" in line:
            self.read.emit(msgspec.convert(line["reading"], PhotoReading))
        elif "cards" in line:
            self.framed.emit(msgspec.convert(line["cards"], tuple[FoundCard, ...]))
        elif "card" in line:
            self.worded.emit(int(line["card"]), msgspec.convert(line["words"], ReadWords))
        else:
            self.withoutReader.emit()


def workplace() -> tempfile.TemporaryDirectory[str]:
    """A folder for the shown picture. Raises KnownError("folder-not-writable")."""
    try:
        return tempfile.TemporaryDirectory(prefix="workshopdesk-")
    except OSError as error:
        raise KnownError("folder-not-writable", folder=tempfile.gettempdir()) from error
