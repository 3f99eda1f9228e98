"""Files on their way into the catalogue: chosen or dropped, read in a worker process, reported one by one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.programme import InventoryStatus
from workshopdesk.qt.counts import counted
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_import_job import OfficeImportJob
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("ideas", "feedback", "projects", "transfer")
MOST_REASONS = 20
_ROLES = ("name", "tone", "outcome", "figures", "reasons")


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeImportModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One line per file, the latest first. `tone` is that of a badge, `outcome` its word, `reasons` sentences."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeImportController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One import at a time; what is dropped meanwhile waits for its turn."""

    changed = Signal()
    partsChanged = Signal()
    takenIn = Signal()

    def __init__(self, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        self._address = ""
        self._empty = False
        self._job: OfficeImportJob | None = None
        self._waiting: list[list[str]] = []
        self._what, self._town = KINDS[0], ""
        self._model = OfficeImportModel(self)
        self._clear_counts()

    @Property(OfficeImportModel, notify=partsChanged)
    def reports(self) -> OfficeImportModel:
        return self._model

    @Property(int, notify=changed)
    def what(self) -> int:
        """What the files hold: 0 ideas, 1 feedback on measures, 2 projects there are, 3 measures of another town."""
        return KINDS.index(self._what)

    @Property(str, notify=changed)
    def town(self) -> str:
        """What takes the place of the other town's name."""
        return self._town

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """The catalogue had no idea when it was opened: reading files in comes first."""
        return self._empty

    @Property(int, notify=changed)
    def total(self) -> int:
        """Files of this import; 0 until they are counted."""
        return self._total

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, notify=changed)
    def refusedCount(self) -> int:
        return self._refused

    @Property(int, notify=changed)
    def added(self) -> int:
        """Ideas, pieces of feedback, projects or measures that are new in the catalogue."""
        return self._added

    @Property(bool, notify=changed)
    def finished(self) -> bool:
        """An import ran to its end; the figures tell of it."""
        return self._finished

    @Property(bool, notify=changed)
    def cancelled(self) -> bool:
        """An import was stopped; the figures tell what was taken in before."""
        return self._cancelled

    @Slot(int)
    def expect(self, what: int) -> None:
        """The files that come next hold this, see `what`; the report on others is put away."""
        if self._job is None and 0 <= what < len(KINDS):
            self._what = KINDS[what]
            self._clear()

    @Slot(str)
    def setTown(self, town: str) -> None:
        self._town = town
        self.changed.emit()

    @Slot("QVariantList")
    def take(self, urls: Sequence[QUrl]) -> None:
        """Take in files, and all that lies below folders."""
        paths = [path for url in urls if (path := QUrl(url).toLocalFile())]
        if not paths or not self._address:
            return
        self._waiting.append(paths)
        self._next()

    @Slot()
    def cancel(self) -> None:
        """Stop; the files that are reported stay in the catalogue, the one in hand is left out."""
        self._waiting.clear()
        self._cancelled = self._job is not None
        self._end()
        self.takenIn.emit()

    def show(self, address: str, *, empty: bool) -> None:
        self._address, self._empty, self._what, self._town = address, empty, KINDS[0], ""
        self._clear()

    def leave(self) -> None:
        """The catalogue is closed."""
        self._waiting.clear()
        self._address = ""
        self._end()

    def _clear(self) -> None:
        self._clear_counts()
        self._model.replace_rows([])
        self.changed.emit()

    def _clear_counts(self) -> None:
        self._total = self._done = self._refused = self._added = 0
        self._finished = self._cancelled = False

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._clear_counts()
        self._model.replace_rows([])
        self._job = job = OfficeImportJob(self._messenger.language, self)
        job.counted.connect(self._on_counted)
        job.reported.connect(self._on_reported)
        job.finished.connect(self._on_finished)
        job.refused.connect(self._on_refused)
        job.failed.connect(self._on_failed)
        job.read(self._address, self._what, self._town, self._waiting.pop(0))
        self.changed.emit()

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            job.deleteLater()
        self.changed.emit()

    @Slot(int)
    def _on_counted(self, files: int) -> None:
        self._total = files
        self.changed.emit()

    @Slot(object)
    def _on_reported(self, line: dict[str, Any]) -> None:
        self._done += 1
        self._added += line["added"]
        self._refused += "error" in line
        self._model.insert_row(0, self._row(line))
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        self._finished = True
        self._ended()

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self._messenger.tell(said, "", "", "danger")
        self._ended()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        self._messenger.refuse(error)
        self._ended()

    def _ended(self) -> None:
        self._end()
        self.takenIn.emit()
        self._next()

    def _row(self, line: dict[str, Any]) -> tuple[object, ...]:
        name = Path(line["file"]).name
        if "error" in line:
            return name, "danger", self.tr("abgelehnt"), "", [line["message"]]
        if line["known"]:
            return name, "neutral", self.tr("schon eingelesen"), self._figures(line), self._pictures(line)
        reasons = [
            self.tr("Zeile %1: %2").replace("%1", str(one["row"])).replace("%2", one["reason"])
            for one in line["skipped"][:MOST_REASONS]
        ]
        if len(line["skipped"]) > MOST_REASONS:
            reasons.append(
                self.tr("… und weitere %1 Zeilen").replace("%1", counted(len(line["skipped"]) - MOST_REASONS))
            )
        changed = [self._difference(one) for one in line["differences"][:MOST_REASONS]]
        pictures = self._pictures(line)
        tone = "warn" if line["skipped"] or pictures else "ok"
        return (
            name,
            tone,
            self.tr("eingelesen"),
            self._figures(line),
            [*reasons, *pictures, *changed, *self._statuses(line), *self._templates(line)],
        )

    def _pictures(self, line: dict[str, Any]) -> list[str]:
        """Cards whose picture stayed behind."""
        found = line["pictures_skipped"]
        told = [
            self.tr("Karte %1: %2").replace("%1", str(one["row"])).replace("%2", one["reason"])
            for one in found[:MOST_REASONS]
        ]
        if len(found) > MOST_REASONS:
            told.append(self.tr("… und weitere %1 Bilder").replace("%1", counted(len(found) - MOST_REASONS)))
        return told

    def _statuses(self, line: dict[str, Any]) -> list[str]:
        """How many projects have which status, in the order of their course."""
        words, found = belonging_words(self._messenger.language).statuses, line.get("statuses", {})
        told = [f"{counted(found[one.value])} {words[one]}" for one in InventoryStatus if one.value in found]
        return [", ".join(told)] if told else []

    def _templates(self, line: dict[str, Any]) -> list[str]:
        taken = self.tr("Vorlage übernommen: %1")
        kept = self.tr("Die Vorlage %1 gibt es schon; sie bleibt.")
        told = [taken.replace("%1", one) for one in line.get("templates", ())]
        return [*told, *(kept.replace("%1", one) for one in line.get("templates_kept", ()))]

    def _difference(self, one: dict[str, Any]) -> str:
        told = self.tr("Geändert: „%1“ → „%2“") if one["after"] else self.tr("Nicht mehr da: „%1“")
        return told.replace("%1", one["before"]).replace("%2", one["after"])

    def _figures(self, line: dict[str, Any]) -> str:
        """Kind and numbers of one file in a line."""
        kinds = {
            "package": self.tr("Workshop"),
            "pool": self.tr("Ideenspeicher"),
            "table": self.tr("Tabelle"),
            "feedback": self.tr("Rückmeldungen"),
            "projects": self.tr("Bestand"),
            "transfer": self.tr("Maßnahmen einer anderen Kommune"),
        }
        numbers = (
            (line["rows"], self.tr("%1 Zeilen")),
            (line["added"], self.tr("%1 neu")),
            (line["unchanged"], self.tr("%1 gleich")),
            (line["replaced"], self.tr("%1 ersetzt")),
            (line["removed"], self.tr("%1 entfallen")),
            (len(line["skipped"]), self.tr("%1 ausgelassen")),
            (line["pictures"], self.tr("Bilder von Karten: %1")),
            (line.get("feedback", 0), self.tr("%1 neue Rückmeldungen zu Maßnahmen")),
            (line.get("feedback_astray", 0), self.tr("%1 Rückmeldungen ohne Maßnahme hier")),
        )
        told = [words.replace("%1", counted(number)) for number, words in numbers if number]
        return ", ".join([kinds.get(line["kind"], line["kind"]), *told])
