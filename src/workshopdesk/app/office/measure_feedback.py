"""What comes back from outside on measures: tables keyed by M-01. Rule OF28 of app/SPEC.md."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workshopdesk.app.measure_key import measure_number
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.measuring import check_day, current
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure_work import MeasureFeedback


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """One row of a table of feedback, `row` as Excel numbers it; everything else as it stands there."""

    row: int
    key: str
    text: str
    channel: str = ""
    day: str = ""
    dots: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackTaken:
    """`left_out`: rows with a reason: measure-missing, measure-ended, feedback-empty, date-invalid, dots-impossible."""

    rows: int
    added: int
    unchanged: int
    left_out: tuple[tuple[int, str], ...]


def take_feedback(measures: Measures, rows: Sequence[FeedbackRow]) -> FeedbackTaken:
    """Keep what came back from outside; a row that came before is not kept twice, equal rows of one file are."""
    left_out: list[tuple[int, str]] = []
    seen: Counter[FeedbackRow] = Counter()
    fresh: list[MeasureFeedback] = []
    unchanged = 0
    with measures.writing():
        known = measures.feedback_keys()
        for row in rows:
            try:
                told = _feedback(measures, row)
            except DomainError as error:
                left_out.append((row.row, error.code))
                continue
            plain = replace(row, row=0)
            seen[plain] += 1
            key = hashlib.sha256(repr((told.measure, plain, seen[plain])).encode()).hexdigest()[:32]
            if key in known:
                unchanged += 1
            else:
                fresh.append(replace(told, number=measures.next_number("measure_feedback"), key=key))
        measures.add_feedback(fresh)
    return FeedbackTaken(len(rows), len(fresh), unchanged, tuple(left_out))


def _feedback(measures: Measures, row: FeedbackRow) -> MeasureFeedback:
    measure = current(measures, measure_number(row.key))
    dots = row.dots.strip() or "0"
    if not (dots.isascii() and dots.isdigit()):
        raise DomainError("dots-impossible")
    if not row.text.strip() and dots == "0":
        raise DomainError("feedback-empty")
    if row.day:
        check_day(row.day)
    return MeasureFeedback(0, measure.number, "", row.text.strip(), row.channel.strip(), row.day, int(dots))
