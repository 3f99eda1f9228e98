"""What comes back from outside on measures: tables keyed by M-01 or R-01. Rules OF28, OF59 of app/SPEC.md."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workshopdesk.app.measure_key import lab_key, lab_number, measure_number
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.measuring import check_day, current
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import Ending
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
    """`left_out`: rows, each with a code that app/messages has words for (messages.skip_reason)."""

    rows: int
    added: int
    unchanged: int
    left_out: tuple[tuple[int, str], ...]


_REASONS = {
    "measure-missing": "row-measure-unknown",
    "measure-ended": "row-measure-unknown",
    "comment-empty": "row-feedback-empty",
    "date-invalid": "row-day-unknown",
    "dots-impossible": "row-dots-unknown",
}
_MOST_DOTS = 1_000_000


def take_feedback(measures: Measures, rows: Sequence[FeedbackRow]) -> FeedbackTaken:
    """Keep what came back from outside; a row that came before is not kept twice, equal rows of one file are.

    What is said of a measure that was merged meanwhile goes to the one that took it in.
    """
    left_out: list[tuple[int, str]] = []
    seen: Counter[FeedbackRow] = Counter()
    fresh: list[MeasureFeedback] = []
    unchanged = 0
    with measures.writing():
        known = measures.feedback_keys()
        labs = {one.number: one.measure for one in measures.labs()}
        for row in rows:
            try:
                lab = lab_number(row.key)
                named = measure_number(row.key) if not lab else labs.get(lab, 0)
                told = _feedback(measures, named, row)
            except DomainError as error:
                left_out.append((row.row, _REASONS[error.code]))
                continue
            plain = replace(row, row=0, key=lab_key(lab) if lab else str(named))
            seen[plain] += 1
            key = hashlib.sha256(repr((plain, seen[plain])).encode()).hexdigest()[:32]
            if key in known:
                unchanged += 1
            else:
                fresh.append(replace(told, number=measures.next_number("measure_feedback"), key=key))
        measures.add_feedback(fresh)
    return FeedbackTaken(len(rows), len(fresh), unchanged, tuple(left_out))


def _feedback(measures: Measures, named: int, row: FeedbackRow) -> MeasureFeedback:
    into = {one.predecessor: one.successor for one in measures.successions() if one.kind == Ending.MERGED}
    number = named
    while number in into:
        number = into[number]
    measure = current(measures, number)
    dots = row.dots.strip() or "0"
    if not (dots.isascii() and dots.isdigit() and int(dots) <= _MOST_DOTS):
        raise DomainError("dots-impossible")
    if not row.text.strip() and int(dots) == 0:
        raise DomainError("comment-empty")
    if row.day:
        check_day(row.day)
    return MeasureFeedback(0, measure.number, "", row.text.strip(), row.channel.strip(), row.day, int(dots))
