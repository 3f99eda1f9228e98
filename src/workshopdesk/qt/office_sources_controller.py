"""Ideas on their way into a measure, a new one or one that is there, alone or with the group that they lie in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office import measuring
from workshopdesk.app.office.measure_choice import measures_to_choose
from workshopdesk.app.office.measure_ports import Grouping, MeasureFilter, Stamp
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.base.clock import Clock
from workshopdesk.domain.office.measure import Measure, SourceOf, SourceRef
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.counts import counted
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MEASURES = 10


@QmlElement
@QmlUncreatable("made by the office's ideas")
class OfficeSourcesController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rule OF45. `mean` says which ideas are meant; what lies around a single one can be taken in its place."""

    changed = Signal()
    found = Signal()
    # references of what shall become one
    measureWanted = Signal(list)
    added = Signal()

    def __init__(self, clock: Clock, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._ideas: tuple[int, ...] = ()
        self._around: list[Grouping] = []
        self._taken = 0
        self._measures: list[Measure] = []
        self._total = 0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def choices(self) -> list[str]:
        """What can be taken, in words: the idea, then its fact sheets and groups; empty if it lies in none."""
        if not self._around:
            return []
        kinds = {
            SourceOf.PROFILE: self.tr("Steckbrief „%1“ (%2)"),
            SourceOf.CLUSTER: self.tr("Gruppe „%1“ (%2)"),
        }
        return [
            self.tr("Nur diese Idee"),
            *(
                kinds[one.ref.kind].replace("%2", self._counted(one.ideas)).replace("%1", one.title)
                for one in self._around
            ),
        ]

    @Property(int, notify=changed)
    def taken(self) -> int:
        """Which of `choices` is taken."""
        return self._taken

    @Property("QVariantList", notify=found)  # type: ignore[arg-type]  # qmllint knows no "list"
    def measures(self) -> list[dict[str, Any]]:
        """number and title (with its key) of the measures that were found, at most MOST_MEASURES."""
        return [{"number": one.number, "title": _titled(one)} for one in self._measures]

    @Property(int, notify=found)
    def total(self) -> int:
        """How many measures there are in the catalogue."""
        return self._total

    @Slot(int)
    def take(self, index: int) -> None:
        """Take this one of `choices`."""
        if 0 <= index <= len(self._around):
            self._taken = index
            self.changed.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for the measure that is meant, by its key or by words in it."""
        if self._room is not None:
            self._room.ask(lambda catalogue: _found(catalogue, text), self._on_found, topic="measures-to-choose")

    @Slot()
    def makeMeasure(self) -> None:
        """Ask for a new measure of what is taken."""
        if self._refs:
            self.measureWanted.emit(self._refs)

    @Slot(int)
    def addTo(self, number: int) -> None:
        """Add what is taken to this measure."""
        refs, stamp = self._refs, Stamp(self._clock.now().isoformat())
        if self._room is not None and refs:
            self._room.ask(
                lambda catalogue: measuring.add_sources(catalogue.measures, number, refs, stamp), self._on_added
            )

    # From the ideas

    def show(self, room: CatalogueThread | None) -> None:
        self._room = room
        self._on_found(([], 0))
        self.mean(())

    def mean(self, ideas: Sequence[int]) -> None:
        """These ideas, by their numbers."""
        if tuple(ideas) == self._ideas:
            return
        self._ideas, self._around, self._taken = tuple(ideas), [], 0
        self.changed.emit()
        if self._room is not None and len(ideas) == 1:
            idea = ideas[0]
            self._room.ask(
                lambda catalogue: (idea, catalogue.measures.groupings(idea)), self._on_around, topic="groupings"
            )

    @property
    def _refs(self) -> list[SourceRef]:
        if self._taken:
            return [self._around[self._taken - 1].ref]
        return [SourceRef(SourceOf.IDEA, number) for number in self._ideas]

    def _counted(self, ideas: int) -> str:
        return self.tr("1 Idee") if ideas == 1 else self.tr("%1 Ideen").replace("%1", counted(ideas))

    def _on_around(self, told: tuple[int, list[Grouping]]) -> None:
        idea, around = told
        if self._ideas == (idea,):  # else another one is meant by now
            self._around = around
            self.changed.emit()

    def _on_found(self, told: tuple[list[Measure], int]) -> None:
        self._measures, self._total = told
        self.found.emit()

    def _on_added(self, measure: Measure) -> None:
        self._messenger.tell(self.tr("Aufgenommen in %1").replace("%1", _titled(measure)), tone="ok")
        self.added.emit()


def _titled(measure: Measure) -> str:
    return f"{measure_key(measure.number)} {measure.title}"


def _found(catalogue: Catalogue, text: str) -> tuple[list[Measure], int]:
    measures = catalogue.measures
    return measures_to_choose(measures, text, MOST_MEASURES), measures.count(MeasureFilter())
