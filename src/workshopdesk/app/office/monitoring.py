"""What became of the measures between two days, one by one (PROCESS-STEPS.md H8). Rule OF29 of app/SPEC.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import MeasureFilter, Measures
from workshopdesk.app.office.measuring import check_day, decision_log
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import Ending, Measure, MeasureStatus
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry, status_at


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoredMeasure:
    """One measure: its status at the end of both days, and what happened after the first and up to the last one.

    `before` is None where there was no such measure yet, `ended` tells whether it was deleted, split or merged in
    between; `decisions` are those of the days in between.
    """

    measure: Measure
    before: StatusEntry | None
    after: StatusEntry
    steps: tuple[StatusEntry, ...]
    decisions: tuple[MeasureDecision, ...]
    ended: Ending = Ending.NONE

    @property
    def is_new(self) -> bool:
        return self.before is None

    @property
    def has_changed(self) -> bool:
        return bool(self.steps or self.decisions or self.ended)


@dataclass(frozen=True, slots=True)
class Monitoring:
    """All measures there were on the last day or shortly before, by number; days are YYYY-MM-DD."""

    first_day: str
    last_day: str
    lines: tuple[MonitoredMeasure, ...]

    @property
    def changed(self) -> tuple[MonitoredMeasure, ...]:
        """The difference between the two days."""
        return tuple(line for line in self.lines if line.has_changed)

    def counts(self) -> dict[MeasureStatus, tuple[int, int]]:
        """How many measures had each status on the first and on the last day."""
        before = Counter(line.before.status for line in self.lines if line.before)
        after = Counter(line.after.status for line in self.lines if not line.ended)
        return {status: (before[status], after[status]) for status in MeasureStatus}


def monitoring(measures: Measures, first_day: str, last_day: str, *, internal: bool = True) -> Monitoring:
    """The report between two days; without `internal` measures nothing of them is told.

    Raises DomainError: "date-invalid" (`date`), "days-reversed".
    """
    for day in (first_day, last_day):
        check_day(day)
    if last_day < first_day:
        raise DomainError("days-reversed")
    found = [*all_measures(measures), *all_measures(measures, MeasureFilter(ended=True))]
    shown = sorted((one for one in found if internal or not one.internal), key=lambda one: one.number)
    lines = [line for measure in shown for line in _line(measures, measure, first_day, last_day)]
    return Monitoring(first_day, last_day, tuple(lines))


def _line(measures: Measures, measure: Measure, first_day: str, last_day: str) -> Iterator[MonitoredMeasure]:
    history = measures.statuses(measure.number)
    after = status_at(history, last_day)
    ended_on = measures.changes(measure.number)[-1].stamp.at[:10] if measure.ending else ""
    if after is None or (ended_on and ended_on <= first_day):
        return
    yield MonitoredMeasure(
        measure=measure,
        before=status_at(history, first_day),
        after=after,
        steps=tuple(entry for entry in history if first_day < entry.since <= last_day),
        decisions=tuple(one for one in decision_log(measures, measure.number) if first_day < one.date <= last_day),
        ended=measure.ending if ended_on and ended_on <= last_day else Ending.NONE,
    )
