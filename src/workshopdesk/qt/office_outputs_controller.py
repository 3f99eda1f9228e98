"""What the office hands out: papers, tables, pages, written by a worker process into a chosen folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.base.clock import Clock
from workshopdesk.base.files import free_path
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_sender_form import OfficeSenderForm
from workshopdesk.qt.office_work import OfficeWork

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WRITTEN = 6


@dataclass(frozen=True, slots=True)
class Output:
    """`form` is that of `office export`, `needs` what must be chosen: "", "workshop", "measures", "days" or "town".

    `scanned`: codes are in it, so it asks for the address of feedback.
    """

    form: str
    ending: str
    needs: str = ""
    scanned: bool = False


OUTPUTS = (
    Output("catalogue", ".pdf"),
    Output("catalogue", ".docx"),
    Output("xlsx", ".xlsx"),
    Output("decision", ".docx", "measures"),
    Output("decision", ".pdf", "measures"),
    Output("site", ""),
    Output("supplement", ".pdf", "workshop"),
    Output("answers", ""),
    Output("former", ".json", "workshop"),
    Output("monitoring", ".pdf", "days"),
    Output("transfer", ".json", "town"),
    Output("areas", ".geojson"),
    Output("exhibition", ".workshop", "measures"),
    Output("profiles", ".pdf", "measures", scanned=True),
    Output("profiles", ".docx", "measures", scanned=True),
    Output("signs", ".pdf", "measures", scanned=True),
)


@dataclass(frozen=True, slots=True)
class _Choices:
    """Numbers with names: public workshops, and public measures."""

    workshops: tuple[tuple[int, str], ...]
    measures: tuple[tuple[int, str], ...]


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeOutputsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One output at a time; no file or folder is written over, a second one gets a number."""

    changed = Signal()
    partsChanged = Signal()

    def __init__(self, clock: Clock, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._address = ""
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._kind = 0
        self._workshop = 0
        self._picked: set[int] = set()
        self._days = ("", "")
        self._town = ""
        self._feedback = ""
        self._choices = _Choices((), ())
        self._sender = OfficeSenderForm(messenger, self)
        self._sender.changed.connect(self._on_sender)
        self._work = OfficeWork(messenger, self)
        self._work.told.connect(self._on_told)
        self._work.changed.connect(self.changed)
        self._written: list[Path] = []

    @Property(OfficeSenderForm, notify=partsChanged)
    def senderForm(self) -> OfficeSenderForm:
        """Who hands out."""
        return self._sender

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def kinds(self) -> list[dict[str, str]]:
        """name and needs (see Output) of everything that can be handed out."""
        return [{"name": name, "needs": one.needs} for name, one in zip(self._names(), OUTPUTS, strict=True)]

    @Property(int, notify=changed)
    def kind(self) -> int:
        return self._kind

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def workshops(self) -> list[str]:
        return [name for _, name in self._choices.workshops]

    @Property(int, notify=changed)
    def workshop(self) -> int:
        """A place in `workshops`."""
        return self._workshop

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def measures(self) -> list[dict[str, Any]]:
        """number, name and on of every measure that can be in a decision paper; none on: all are in it."""
        return [
            {"number": number, "name": name, "on": number in self._picked} for number, name in self._choices.measures
        ]

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        """YYYY-MM-DD"""
        return self._days[0]

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        return self._days[1]

    @Property(str, notify=changed)
    def town(self) -> str:
        """As it stands in the texts; empty: what the first workshop names."""
        return self._town

    @Property(bool, notify=changed)
    def scanned(self) -> bool:
        """The output has codes, which open `feedbackAddress`."""
        return OUTPUTS[self._kind].scanned

    @Property(str, notify=changed)
    def feedbackAddress(self) -> str:
        """Where people say what they think, with {key} for the number of the measure; kept in the catalogue."""
        return self._feedback

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self._folder)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._work.running

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Everything is chosen that the output needs."""
        needs = OUTPUTS[self._kind].needs
        if OUTPUTS[self._kind].form == "signs" and not self._feedback:
            return False
        if needs == "workshop":
            return bool(self._choices.workshops)
        return bool(self._choices.measures) if needs == "measures" else needs != "days" or all(self._days)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def written(self) -> list[str]:
        """The names of the last outputs, the latest first."""
        return [path.name for path in self._written]

    @Slot(int)
    def choose(self, kind: int) -> None:
        if 0 <= kind < len(OUTPUTS):
            self._kind = kind
            self.changed.emit()

    @Slot(int)
    def chooseWorkshop(self, index: int) -> None:
        self._workshop = index
        self.changed.emit()

    @Slot(int)
    def pick(self, number: int) -> None:
        """Take a measure into the decision paper, or out of it."""
        self._picked ^= {number}
        self.changed.emit()

    @Slot(str, str)
    def setDays(self, first: str, last: str) -> None:
        self._days = (first, last)
        self.changed.emit()

    @Slot(str)
    def setTown(self, town: str) -> None:
        self._town = town.strip()
        self.changed.emit()

    @Slot(str)
    def setFeedbackAddress(self, address: str) -> None:
        self._feedback = address.strip()
        self._sender.put("feedback", self._feedback)
        self.changed.emit()

    @Slot(QUrl)
    def writeTo(self, folder: QUrl) -> None:
        self._folder = Path(folder.toLocalFile())
        self.changed.emit()

    @Slot()
    def openFolder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._messenger.tell(self.tr("Der Ordner lässt sich hier nicht öffnen."), str(self._folder))

    @Slot()
    def write(self) -> None:
        """Write the chosen output; the screen stays free meanwhile."""
        if self._work.running or not self._address or not self.ready:
            return
        output = OUTPUTS[self._kind]
        workshops = [self._choices.workshops[self._workshop][0]] if output.needs == "workshop" else []
        days = self._days if output.needs == "days" else ("", "")
        self._work.start(
            "office-output",
            {
                "catalogue": self._address,
                "format": output.form,
                "out": str(free_path(self._folder, self._names()[self._kind].split(" (")[0], output.ending)),
                "workshops": workshops,
                "measures": [measure_key(one) for one in sorted(self._picked)] if output.needs == "measures" else [],
                "from": days[0],
                "to": days[1],
                "town": self._town if output.needs == "town" else "",
                "feedback": self._feedback if output.scanned else "",
            },
        )

    def show(self, room: CatalogueThread | None, address: str = "") -> None:
        """Another catalogue, or none; an output in the making is given up."""
        self._work.stop()
        self._room, self._address = room, address
        self._workshop, self._picked, self._written, self._town = 0, set(), [], ""
        today = self._clock.now().date()
        self._days = (today.replace(month=1, day=1).isoformat(), today.isoformat())
        self._choices = _Choices((), ())
        self._sender.show(room)
        self.changed.emit()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if self._room is not None:
            self._room.ask(_choices, self._on_choices, topic="outputs")
            self._sender.refresh()

    @Slot()
    def _on_sender(self) -> None:
        self._feedback = self._sender.feedback
        self.changed.emit()

    def _on_choices(self, choices: _Choices) -> None:
        self._choices = choices
        self._workshop = min(self._workshop, max(0, len(choices.workshops) - 1))
        self._picked &= {number for number, _ in choices.measures}
        self.changed.emit()

    @Slot(object)
    def _on_told(self, line: dict[str, Any]) -> None:
        self._written = [Path(line["out"]), *self._written][:MOST_WRITTEN]

    def _names(self) -> tuple[str, ...]:
        """In the order of OUTPUTS; what stands before the bracket names the file."""
        return (
            self.tr("Maßnahmenkatalog (PDF)"),
            self.tr("Maßnahmenkatalog (Word)"),
            self.tr("Alle Tabellen (Excel)"),
            self.tr("Beschlussvorlage (Word)"),
            self.tr("Beschlussvorlage (PDF)"),
            self.tr("Öffentliche Seiten (Ordner)"),
            self.tr("Nachtrag zum Protokoll (PDF)"),
            self.tr("Antworten für Ideenspeicher (Ordner)"),
            self.tr("Frühere Ideen für einen Folge-Workshop (JSON)"),
            self.tr("Umsetzungsbericht (PDF)"),
            self.tr("Paket für eine andere Kommune (JSON)"),
            self.tr("Gebiete der Reallabore (GeoJSON)"),
            self.tr("Ausstellung der Maßnahmen (Workshop-Datei)"),
            self.tr("Steckbriefe mit QR-Code (PDF)"),
            self.tr("Steckbriefe mit QR-Code (Word)"),
            self.tr("Schilder für Rückmeldungen (PDF)"),
        )


def _choices(catalogue: Catalogue) -> _Choices:
    workshops = tuple(
        (one.number, ", ".join(part for part in (one.title, one.date) if part))
        for one in catalogue.publication.workshops()
    )
    measures = tuple(
        (one.number, f"{measure_key(one.number)} {one.title}")
        for one in all_measures(catalogue.measures)
        if not one.internal
    )
    return _Choices(workshops, measures)
