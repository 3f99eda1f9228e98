"""A monitoring report as JSON values."""

from __future__ import annotations

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import RESULTS, STATUSES
from workshopdesk.app.office.monitoring import MonitoredMeasure, Monitoring


def monitoring_told(report: Monitoring) -> dict[str, object]:
    """Both days, how many measures had each status, and every measure; `changed` are the keys of the difference."""
    return {
        "from": report.first_day,
        "to": report.last_day,
        "counts": {status.value: {"before": old, "after": new} for status, (old, new) in report.counts().items()},
        "changed": [measure_key(line.measure.number) for line in report.changed],
        "measures": [_told(line) for line in report.lines],
    }


def _told(line: MonitoredMeasure) -> dict[str, object]:
    return {
        "key": measure_key(line.measure.number),
        "title": line.measure.title,
        "before": line.before.status.value if line.before else None,
        "after": line.after.status.value,
        "after_words": STATUSES[line.after.status],
        "ended": line.ended.value or None,
        "changed": line.has_changed,
        "steps": [{"status": entry.status.value, "since": entry.since, "reason": entry.reason} for entry in line.steps],
        "decisions": [
            {"body": one.body, "date": one.date, "result": one.result.value, "result_words": RESULTS[one.result]}
            for one in line.decisions
        ],
    }
