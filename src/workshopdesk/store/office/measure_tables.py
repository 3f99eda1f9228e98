"""Measures of a catalogue as the rest of the program knows them, on whichever database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager

from workshopdesk.app.office.measure_ports import (
    Grouping,
    MeasureAction,
    MeasureChange,
    MeasureFilter,
    SourceContent,
    SourceTold,
    Stamp,
)
from workshopdesk.app.office.queries import IdeaLine
from workshopdesk.domain.office.delivery import Register
from workshopdesk.domain.office.measure import Measure, SourceRef
from workshopdesk.domain.office.measure_ranking import SourceVote
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry
from workshopdesk.domain.office.measure_work import (
    Concern,
    InventoryLink,
    MeasureFeedback,
    MeasureLab,
    OfficeProject,
    Rating,
    Related,
    Succession,
)
from workshopdesk.store.office import idea_queries, measure_rows, measure_source_rows, measure_work_rows, transfer_rows
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.numbers import next_numbers


class MeasureTables:
    """Implements app.office.measure_ports.Measures."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def writing(self) -> AbstractContextManager[None]:
        return self._engine.writing()

    def next_number(self, name: str) -> int:
        (number,) = next_numbers(self._engine, name, 1)
        return number

    def measures(self, wanted: MeasureFilter, *, after: int = 0, limit: int = 50) -> list[Measure]:
        return measure_rows.measures(self._engine, wanted, after, limit)

    def count(self, wanted: MeasureFilter) -> int:
        return measure_rows.count(self._engine, wanted)

    def find(self, number: int) -> Measure | None:
        return measure_rows.find(self._engine, number)

    def put(self, measure: Measure, action: MeasureAction, detail: str, stamp: Stamp) -> Measure:
        return measure_rows.put(self._engine, measure, action, detail, stamp)

    def changes(self, measure: int) -> list[MeasureChange]:
        return measure_rows.changes(self._engine, measure)

    def source_exists(self, ref: SourceRef) -> bool:
        return measure_source_rows.source_exists(self._engine, ref)

    def source_content(self, ref: SourceRef) -> SourceContent:
        return measure_source_rows.source_content(self._engine, ref)

    def add_source(self, measure: int, ref: SourceRef) -> None:
        measure_source_rows.add_source(self._engine, measure, ref)

    def remove_source(self, measure: int, ref: SourceRef) -> None:
        measure_source_rows.remove_source(self._engine, measure, ref)

    def sources(self, measure: int) -> list[SourceTold]:
        return measure_source_rows.sources(self._engine, measure)

    def idea_numbers(self, measure: int) -> list[int]:
        return measure_source_rows.idea_numbers(self._engine, measure)

    def ideas(self, measure: int) -> list[IdeaLine]:
        return idea_queries.lines(self._engine, self.idea_numbers(measure))

    def ideas_below(self, ref: SourceRef) -> list[IdeaLine]:
        return idea_queries.lines(self._engine, measure_source_rows.members(self._engine, ref))

    def groupings(self, idea: int) -> list[Grouping]:
        return measure_source_rows.groupings(self._engine, idea)

    def measures_of(self, ref: SourceRef) -> list[int]:
        return measure_source_rows.measures_of(self._engine, ref)

    def votes(self, audience: str, method: str) -> list[SourceVote]:
        return measure_source_rows.votes(self._engine, audience, method)

    def statuses(self, measure: int | None = None) -> list[StatusEntry]:
        return measure_work_rows.statuses(self._engine, measure)

    def add_status(self, entry: StatusEntry, at: str) -> None:
        measure_work_rows.add_status(self._engine, entry, at)

    def decisions(self, measure: int | None = None) -> list[MeasureDecision]:
        return measure_work_rows.decisions(self._engine, measure)

    def add_decision(self, decision: MeasureDecision, at: str) -> None:
        measure_work_rows.add_decision(self._engine, decision, at)

    def ratings(self, measure: int | None = None) -> list[Rating]:
        return measure_work_rows.ratings(self._engine, measure)

    def add_rating(self, rating: Rating) -> None:
        measure_work_rows.add_rating(self._engine, rating)

    def relations(self, measure: int | None = None) -> list[Related]:
        return measure_work_rows.relations(self._engine, measure)

    def put_relation(self, related: Related) -> None:
        measure_work_rows.put_relation(self._engine, related)

    def remove_relation(self, related: Related) -> None:
        measure_work_rows.remove_relation(self._engine, related)

    def labs(self, measure: int | None = None) -> list[MeasureLab]:
        return measure_work_rows.labs(self._engine, measure)

    def put_lab(self, lab: MeasureLab) -> None:
        measure_work_rows.put_lab(self._engine, lab)

    def projects(self) -> list[OfficeProject]:
        return measure_work_rows.projects(self._engine)

    def put_projects(self, projects: Sequence[OfficeProject]) -> None:
        measure_work_rows.put_projects(self._engine, projects)

    def inventory_links(self, measure: int | None = None) -> list[InventoryLink]:
        return measure_work_rows.inventory_links(self._engine, measure)

    def put_inventory_link(self, link: InventoryLink) -> None:
        measure_work_rows.put_inventory_link(self._engine, link)

    def remove_inventory_link(self, measure: int, project: int) -> None:
        measure_work_rows.remove_inventory_link(self._engine, measure, project)

    def concerns(self, measure: int | None = None) -> list[Concern]:
        return measure_work_rows.concerns(self._engine, measure)

    def put_concern(self, concern: Concern) -> None:
        measure_work_rows.put_concern(self._engine, concern)

    def feedback(self, measure: int | None = None) -> list[MeasureFeedback]:
        return measure_work_rows.feedback(self._engine, measure)

    def feedback_keys(self) -> set[str]:
        return {row[0] for row in self._engine.rows("select key from measure_feedback")}

    def add_feedback(self, found: Iterable[MeasureFeedback]) -> None:
        measure_work_rows.add_feedback(self._engine, found)

    def feedback_of(self, head: str) -> list[MeasureFeedback]:
        return measure_work_rows.feedback_of(self._engine, head)

    def put_feedback(self, found: Iterable[MeasureFeedback]) -> None:
        measure_work_rows.put_feedback(self._engine, found)

    def remove_feedback(self, numbers: Iterable[int]) -> None:
        measure_work_rows.remove_feedback(self._engine, numbers)

    def hand_over_work(self, predecessor: int, successor: int) -> None:
        measure_work_rows.hand_over_work(self._engine, predecessor, successor)

    def hand_over_sources(self, predecessor: int, successor: int) -> None:
        measure_work_rows.hand_over_sources(self._engine, predecessor, successor)

    def registers(self) -> list[tuple[Register, str]]:
        return transfer_rows.registers(self._engine)

    def put_registers(self, names: Sequence[tuple[Register, str]]) -> None:
        transfer_rows.put_registers(self._engine, names)

    def note_transfer(self, sha256: str, at: str) -> bool:
        return transfer_rows.note_transfer(self._engine, sha256, at)

    def successions(self) -> list[Succession]:
        return measure_work_rows.successions(self._engine)

    def add_succession(self, succession: Succession) -> None:
        measure_work_rows.add_succession(self._engine, succession)
