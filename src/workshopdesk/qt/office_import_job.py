"""Reads files into a catalogue in a worker process, this program's own hidden command `office-intake`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from workshopdesk.qt.line_worker import LineWorker


class OfficeImportJob(LineWorker):
    """See cli/office_intake.py for what the worker reads and tells.

    First `counted` with the number of files, then `reported` for one after the other, at last `finished`. A file in
    hand when the job is cancelled is not taken in.
    """

    counted = Signal(int)
    reported = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__("office-intake", language, parent)
        self.told.connect(self._on_told)

    def read(self, address: str, what: str, town: str, paths: Sequence[str]) -> None:
        self.start(given={"catalogue": address, "what": what, "town": town, "paths": list(paths)})

    @Slot(object)
    def _on_told(self, line: dict[str, Any]) -> None:
        if "files" in line:
            self.counted.emit(int(line["files"]))
        else:
            self.reported.emit(line)
