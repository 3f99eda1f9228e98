"""The measures of the office: listed with their gaps and both ranks, drafted, edited, moved on, decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office import deciding, measure_context, measure_successors, measuring
from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import MeasureFilter, Stamp
from workshopdesk.app.office.measure_values import measure_values
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.base.clock import Clock
from workshopdesk.domain.office.measure import Ending, Measure, MeasureStatus, SourceRef, gaps
from workshopdesk.domain.office.measure_ranking import RankedMeasure
from workshopdesk.domain.office.measure_status import DecisionResult, MeasureDecision
from workshopdesk.domain.office.measure_work import MeasureRelation
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_measure_context import OfficeMeasureContext
from workshopdesk.qt.office_measure_form import changed_values, label_of, result_words, status_words
from workshopdesk.qt.office_measure_origin import OfficeMeasureOrigin
from workshopdesk.qt.office_measure_sheet import MeasureTold, OfficeMeasureSheet, told_of

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STATUSES = tuple(MeasureStatus)
RESULTS = tuple(DecisionResult)


@dataclass(frozen=True, slots=True)
class _Listed:
    """`ideas` and `ranked` by the number of the measure; the rest is what there is in the whole catalogue."""

    measures: tuple[Measure, ...]
    ideas: dict[int, int]
    ranked: dict[int, RankedMeasure]
    everything: tuple[Measure, ...]
    removed: tuple[Measure, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(sorted({one.field for one in self.everything if one.field}))


_NOTHING = _Listed((), {}, {}, (), ())


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeMeasuresController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """What is changed holds at once; the version that the form was filled from goes with it."""

    changed = Signal()
    partsChanged = Signal()
    # the measures of ideas have changed
    told = Signal()
    drafted = Signal()
    # what was typed in this form is kept: fields, status, decision, rating, relation or worry
    kept = Signal(str)

    def __init__(self, clock: Clock, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._sheet = OfficeMeasureSheet(self)
        self._context = OfficeMeasureContext(self._wish, self)
        self._origin = OfficeMeasureOrigin(self._wish, self)
        self._wanted = MeasureFilter()
        self._listed = _NOTHING

    @Property(OfficeMeasureSheet, notify=partsChanged)
    def sheet(self) -> OfficeMeasureSheet:
        """The measure that is looked at."""
        return self._sheet

    @Property(OfficeMeasureContext, notify=partsChanged)
    def context(self) -> OfficeMeasureContext:
        """Inventory and living labs of that measure."""
        return self._context

    @Property(OfficeMeasureOrigin, notify=partsChanged)
    def origin(self) -> OfficeMeasureOrigin:
        """What that measure grew out of."""
        return self._origin

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def lines(self) -> list[dict[str, Any]]:
        """number, key, title, field, status (in words), ideas, gaps, citizens, administration, difference (words)."""
        return [self._line(measure) for measure in self._listed.measures]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def fields(self) -> list[str]:
        """All fields of action that measures are in."""
        return list(self._listed.fields)

    @Property(int, notify=changed)
    def field(self) -> int:
        """Which of `fields` is shown alone; -1: all."""
        return self._listed.fields.index(self._wanted.field) if self._wanted.field in self._listed.fields else -1

    @Property("QStringList", notify=partsChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def statuses(self) -> list[str]:
        return [status_words(one, self._messenger.language) for one in STATUSES]

    @Property(int, notify=changed)
    def status(self) -> int:
        """Which of `statuses` is shown alone; -1: all."""
        return STATUSES.index(MeasureStatus(self._wanted.status)) if self._wanted.status else -1

    @Property("QStringList", notify=partsChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def results(self) -> list[str]:
        """What a body can decide, in words."""
        return [result_words(one, self._messenger.language) for one in RESULTS]

    @Property(str, notify=partsChanged)
    def today(self) -> str:
        """YYYY-MM-DD"""
        return self._clock.now().date().isoformat()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def everything(self) -> list[dict[str, Any]]:
        """All measures of the catalogue, also those that `field` and `status` leave out: number, words."""
        return [_named(one) for one in self._listed.everything]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def removed(self) -> list[dict[str, Any]]:
        """Measures that were taken out of the catalogue and can be brought back: number, words."""
        return [
            {"number": one.number, "words": f"{measure_key(one.number)} {one.title}"} for one in self._listed.removed
        ]

    @Slot(int)
    def narrowField(self, index: int) -> None:
        """Only measures in this one of `fields`; -1: all."""
        field = self._listed.fields[index] if 0 <= index < len(self._listed.fields) else ""
        self._want(MeasureFilter(field=field, status=self._wanted.status))

    @Slot(int)
    def narrowStatus(self, index: int) -> None:
        """Only measures with this one of `statuses`; -1: all."""
        status = STATUSES[index].value if 0 <= index < len(STATUSES) else ""
        self._want(MeasureFilter(field=self._wanted.field, status=status))

    @Slot(int)
    def look(self, number: int) -> None:
        """Show everything about a measure; 0 closes it."""
        if number == 0 or self._room is None:
            self._on_told(None)
        else:
            self._room.ask(lambda catalogue: told_of(catalogue, number), self._on_told, topic="measure")

    @Slot("QVariantMap")
    def save(self, told: dict[str, str]) -> None:
        """Keep the fields of the measure that is looked at; keys and values as in the sheet's form."""
        shown = self._sheet.told
        if shown is None:
            return
        measure = shown.dossier.measure
        fresh = changed_values(measure, told)

        def keep(catalogue: Catalogue, stamp: Stamp) -> int:
            values = measure_values(fresh, measure.actors)
            return measuring.edit(catalogue.measures, measure.number, values, stamp, measure.version).number

        if fresh:
            self._wish(keep, lambda: self.kept.emit("fields"))

    @Slot(int, str, str)
    def move(self, index: int, since: str, reason: str) -> None:
        """Give the measure the status at this place of the sheet's `moves`, from a day on (YYYY-MM-DD)."""
        shown = self._sheet.told
        if shown is None or not 0 <= index < len(shown.moves):
            return
        measure, to = shown.dossier.measure, shown.moves[index]

        def go_on(catalogue: Catalogue, stamp: Stamp) -> int:
            moved = measuring.move(
                catalogue.measures, measure.number, to, stamp, since=since, reason=reason, version=measure.version
            )
            return moved.number

        self._wish(go_on, lambda: self.kept.emit("status"))

    @Slot(str, str, str, int, "QVariantList", str)
    def decide(self, body: str, paper: str, day: str, result: int, votes: list[str], conditions: str) -> None:
        """Enter a decision on the measure; `paper` is the number of the Vorlage, empty where it has none.

        `votes` are yes, no and abstained as typed, empty where nobody counted.
        """
        shown = self._sheet.told
        if shown is None or not 0 <= result < len(RESULTS):
            return
        number = shown.dossier.measure.number
        yes, no, abstained = (int(one) if one.strip().isdigit() else -1 for one in votes)
        entry = MeasureDecision(
            body=body,
            date=day,
            result=RESULTS[result],
            votes_yes=yes,
            votes_no=no,
            votes_abstained=abstained,
            conditions=conditions.strip(),
            paper_number=paper.strip(),
        )

        def enter(catalogue: Catalogue, stamp: Stamp) -> int:
            deciding.decide(catalogue.measures, [number], entry, stamp)
            return number

        self._wish(enter, lambda: self.kept.emit("decision"))

    @Slot(str, int, str)
    def rate(self, office: str, value: int, comment: str) -> None:
        """What a unit of the administration thinks of the measure, 1 (poor) to 5 (very good)."""
        number = self._looked_at

        def enter(catalogue: Catalogue, stamp: Stamp) -> int:
            deciding.rate(catalogue.measures, number, value, comment, replace(stamp, office=office))
            return number

        if number:
            self._wish(enter, lambda: self.kept.emit("rating"))

    @Slot(int, bool, str)
    def relate(self, other: int, hinders: bool, words: str) -> None:
        """The measure and another one (by its number) help each other, or hinder; it holds both ways."""
        number = self._looked_at
        relation = MeasureRelation.CONFLICT if hinders else MeasureRelation.SYNERGY

        def enter(catalogue: Catalogue, stamp: Stamp) -> int:
            measure_context.relate(catalogue.measures, number, other, relation, words.strip(), stamp)
            return number

        if number and other:
            self._wish(enter, lambda: self.kept.emit("relation"))

    @Slot(str, str, int)
    def worry(self, words: str, answer: str, concern: int) -> None:
        """Write down a worry about the measure, or the answer to the one with this number; 0: a new one."""
        number = self._looked_at

        def enter(catalogue: Catalogue, _stamp: Stamp) -> int:
            measure_context.put_concern(catalogue.measures, number, words.strip(), answer.strip(), concern)
            return number

        if number:
            self._wish(enter, lambda: self.kept.emit("worry"))

    @Slot(int)
    def takeIn(self, other: int) -> None:
        """The measure that is looked at takes in another one (by its number); what the other said else is told."""
        shown = self._sheet.told
        differing: list[str] = []

        def take(catalogue: Catalogue, stamp: Stamp, into: Measure) -> int:
            merged = measure_successors.merge(catalogue.measures, into.number, [other], stamp, into.version)
            differing.extend(name for _, name in merged.differing if name != "title")
            return into.number

        if shown is not None and other:
            into = shown.dossier.measure
            self._wish(
                lambda catalogue, stamp: take(catalogue, stamp, into), lambda: self._tell_unlike(other, differing)
            )

    @Slot(str)
    def remove(self, reason: str) -> None:
        """Take the measure that is looked at out of the catalogue, and close it."""
        shown = self._sheet.told

        def take_out(catalogue: Catalogue, stamp: Stamp, old: Measure) -> int:
            return measuring.delete(catalogue.measures, old.number, stamp, reason=reason, version=old.version).number

        if shown is not None:
            old = shown.dossier.measure
            self._wish(lambda catalogue, stamp: take_out(catalogue, stamp, old), lambda: self.look(0))

    @Slot(int)
    def restore(self, number: int) -> None:
        """Bring back one of `removed`, by its number, and show it."""
        self._wish(lambda catalogue, stamp: measuring.restore(catalogue.measures, number, stamp).number)

    @Slot(list)
    def draft(self, sources: Sequence[SourceRef]) -> None:
        """Make a measure of ideas, groups or fact sheets and show it."""

        def make(catalogue: Catalogue, stamp: Stamp) -> int:
            return measuring.draft(catalogue.measures, "", sources, stamp).number

        self._wish(make, self.drafted.emit)

    def show(self, room: CatalogueThread | None) -> None:
        self._room = room
        self._listed = _NOTHING
        self.look(0)
        self._want(MeasureFilter())

    def refresh(self) -> None:
        """Ask again for what is shown; a sheet with words just typed stays as it is."""
        self._want(self._wanted)

    @Slot()
    def look_again(self) -> None:
        """Something about measures was changed elsewhere, perhaps the one on the sheet."""
        self.look(self._looked_at)
        self.refresh()

    @property
    def _looked_at(self) -> int:
        """The number of the measure on the sheet, or 0."""
        return self._sheet.told.dossier.measure.number if self._sheet.told else 0

    def _wish(self, wish: Callable[[Catalogue, Stamp], int], then: Callable[[], object] = lambda: None) -> None:
        """Do something to a measure and show it as it is then."""
        if self._room is None:
            return
        stamp = Stamp(self._clock.now().isoformat())

        def work(catalogue: Catalogue) -> MeasureTold | None:
            return told_of(catalogue, wish(catalogue, stamp))

        def done(told: MeasureTold | None) -> None:
            self._on_told(told)
            self._want(self._wanted)
            self.told.emit()
            then()

        self._room.ask(work, done)

    def _want(self, wanted: MeasureFilter) -> None:
        self._wanted = wanted
        self.changed.emit()
        if self._room is not None:
            self._room.ask(lambda catalogue: _listed(catalogue, wanted), self._on_listed, topic="measures")

    def _on_listed(self, listed: _Listed) -> None:
        self._listed = listed
        self.changed.emit()

    def _on_told(self, told: MeasureTold | None) -> None:
        language = self._messenger.language
        self._sheet.show(told, language)
        self._origin.show(told.dossier if told else None, language)
        if told is None:
            self._context.show(0, (), (), language)
        else:
            self._context.show(told.dossier.measure.number, told.inventory, told.dossier.labs, language)

    def _tell_unlike(self, other: int, names: Sequence[str]) -> None:
        if names:
            labels = ", ".join(label_of(name, self._messenger.language) for name in names)
            told = self.tr("In %1 stand etwas anderes bei: %2.").replace("%1", measure_key(other)).replace("%2", labels)
            self._messenger.tell(told, self.tr("Es bleibt dort erhalten; unter „Herkunft“ sehen Sie es an."))

    def _line(self, measure: Measure) -> dict[str, Any]:
        ranked = self._listed.ranked.get(measure.number, RankedMeasure(measure=measure.number))
        difference = ranked.difference
        return {
            "number": measure.number,
            "key": measure_key(measure.number),
            "title": measure.title,
            "field": measure.field,
            "status": status_words(measure.status, self._messenger.language),
            "ideas": self._listed.ideas[measure.number],
            "gaps": len(gaps(measure)),
            "citizens": str(ranked.citizens_rank or "–"),
            "administration": str(ranked.administration_rank or "–"),
            "difference": "–" if difference is None else f"{difference:+d}".replace("-", "−") if difference else "0",
        }


def _listed(catalogue: Catalogue, wanted: MeasureFilter) -> _Listed:
    measures = catalogue.measures
    found = tuple(all_measures(measures, wanted))
    return _Listed(
        found,
        {one.number: len(measures.idea_numbers(one.number)) for one in found},
        {one.measure: one for one in deciding.rankings(measures)},
        tuple(all_measures(measures)),
        tuple(one for one in all_measures(measures, MeasureFilter(ended=True)) if one.ending is Ending.DELETED),
    )


def _named(measure: Measure) -> dict[str, Any]:
    return {"number": measure.number, "words": f"{measure_key(measure.number)} {measure.title}"}
