"""Measures as JSON values and as lines for people."""

from __future__ import annotations

from typing import Any

import msgspec

from workshopdesk.app.measure_key import lab_key, measure_key
from workshopdesk.app.office.dossier import Dossier
from workshopdesk.app.office.monitoring import Monitoring
from workshopdesk.app.office.words import office_words
from workshopdesk.cli.office_told import pictures_line
from workshopdesk.documents.wording.measure_fields import measure_field_words
from workshopdesk.domain.office.measure import Measure, MeasureStatus, gaps
from workshopdesk.domain.office.measure_ranking import RankedMeasure
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry


def measure_told(measure: Measure) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(measure)
    return {"key": measure_key(measure.number), **told, "gaps": list(gaps(measure))}


def dossier_told(dossier: Dossier) -> dict[str, Any]:
    """Everything on the measure; sources and successors by key."""
    told: dict[str, Any] = msgspec.to_builtins(dossier)
    history = [
        {"at": one.stamp.at, "office": one.stamp.office, "action": one.action.value, "detail": one.detail}
        for one in dossier.changes
    ]
    return told | {
        "measure": measure_told(dossier.measure),
        "sources": [msgspec.to_builtins(one) | {"ref": str(one.ref)} for one in dossier.sources],
        "taken_away": [msgspec.to_builtins(one) | {"ref": str(one.ref)} for one in dossier.taken_away],
        "labs": [
            {"key": lab_key(one.lab.number), **msgspec.to_builtins(one.lab.lab), "gaps": list(one.missing)}
            for one in dossier.labs
        ],
        "predecessors": [measure_key(one.predecessor) for one in dossier.predecessors],
        "successors": [measure_key(one.successor) for one in dossier.successors],
        "changes": history,
    }


def decision_told(decision: MeasureDecision) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(decision)
    return told | {"measures": [measure_key(one) for one in decision.measures]}


def ranked_measure_told(line: RankedMeasure, titles: dict[int, str]) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(line)
    return told | {
        "measure": measure_key(line.measure),
        "title": titles[line.measure],
        "difference": line.difference,
    }


def monitoring_told(report: Monitoring) -> dict[str, Any]:
    return {
        "from": report.first_day,
        "to": report.last_day,
        "measures": [
            {
                "key": measure_key(line.measure.number),
                "title": line.measure.title,
                "field": line.measure.field,
                "responsible": list(line.measure.responsible),
                "before": _entry(line.before),
                "after": _entry(line.after),
                "new": line.is_new,
                "changed": line.has_changed,
                "ended": line.ended.value,
                "steps": [_entry(entry) for entry in line.steps],
                "decisions": [decision_told(one) for one in line.decisions],
            }
            for line in report.lines
        ],
        "counts": {status.value: list(pair) for status, pair in report.counts().items()},
    }


def status_words(status: MeasureStatus, language: str) -> str:
    return office_words(language).statuses[status]


def measure_line(measure: Measure, language: str) -> str:
    missing = len(gaps(measure))
    lacking = (f"{missing} gaps" if language == "en" else f"{missing} Lücken") if missing else "–"
    return f"{measure_key(measure.number)}  {measure.title}  [{status_words(measure.status, language)}; {lacking}]"


def decision_line(decision: MeasureDecision, language: str) -> str:
    keys = ", ".join(map(measure_key, decision.measures))
    result = office_words(language).results[decision.result]
    return f"{decision.date}  {decision.body}: {result}  ({keys})"


def ranked_measure_line(line: RankedMeasure, title: str) -> str:
    def place(rank: int | None) -> str:
        return f"{rank:>4}" if rank else "   –"

    difference = f"{line.difference:+4}" if line.difference is not None else "   –"
    ranks = f"{place(line.citizens_rank)} {place(line.administration_rank)} {difference}"
    return f"{ranks}  {measure_key(line.measure)}  {title}"


def dossier_lines(dossier: Dossier, language: str) -> list[str]:
    """What a person wants to see first: status, gaps, where it comes from, what was decided."""
    english = language == "en"
    lines = [measure_line(dossier.measure, language)]
    if dossier.missing:
        named = ", ".join(measure_field_words(name, language) for name in dossier.missing)
        lines.append(f"  {'gaps' if english else 'Lücken'}: {named}")
    for session in dossier.sessions:
        ideas = f"{session.ideas} {'ideas' if english else 'Ideen'}"
        lines.append(f"  {session.date or '–'}  {session.title}: {ideas}")
    for idea in dossier.ideas:
        lines.append(f"    {'idea' if english else 'Idee'} {idea.number}: {idea.text}{pictures_line(idea, language)}")
    for one in dossier.taken_away:
        by = ", ".join(part for part in (one.at[:10], one.office) if part)
        lines.append(f"  {'taken away' if english else 'weggenommen'}: {one.ref} {one.text} ({by})")
    if dossier.strangers:
        named = ", ".join(measure_field_words(name, language) for name in dossier.strangers)
        lines.append(f"  {'still says what was taken away' if english else 'sagt noch, was weggenommen ist'}: {named}")
    lines += [f"  {decision_line(one, language)}" for one in dossier.decisions]
    return lines


def _entry(entry: StatusEntry | None) -> dict[str, Any] | None:
    if entry is None:
        return None
    return {"status": entry.status.value, "since": entry.since, "reason": entry.reason, "decision": entry.decision}
