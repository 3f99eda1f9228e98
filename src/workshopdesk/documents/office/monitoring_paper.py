"""The monitoring report between two days, measure by measure (PROCESS-STEPS.md, row H8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import STATUSES, day, number_of
from workshopdesk.app.office.answers import decision_told
from workshopdesk.app.office.monitoring import MonitoredMeasure, Monitoring
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.documents.office.paper import Grid, Heading, Lines, Paper, Part, Words
from workshopdesk.domain.office.measure import Ending

_ENDINGS = {
    Ending.DELETED: "aus dem Katalog genommen",
    Ending.MERGED: "in einer anderen Maßnahme aufgegangen",
    Ending.SPLIT: "in mehrere Maßnahmen geteilt",
}


def monitoring_paper(report: Monitoring, sender: Sender, made_at: datetime) -> Paper:
    """What changed first, then every measure with its status on both days."""
    return Paper(
        document="Bericht zum Stand der Maßnahmen",
        about=f"{day(report.first_day)} bis {day(report.last_day)}",
        town=sender.town,
        made_at=made_at,
        sender=sender.lines,
        logos=sender.logos,
        parts=tuple(_parts(report)),
        with_contents=False,
    )


def _parts(report: Monitoring) -> Iterator[Part]:
    yield Heading("Auf einen Blick")
    yield Words(
        f"{number_of(len(report.lines), 'Maßnahme', 'Maßnahmen')}, davon"
        f" {len(report.changed)} mit Veränderungen nach dem {day(report.first_day)}, bis zum {day(report.last_day)}.",
        lead=True,
    )
    rows = tuple(
        (STATUSES[status], str(before), str(after), f"{after - before:+d}".replace("-", "−").replace("+0", "0"))
        for status, (before, after) in report.counts().items()
        if before or after
    )
    if rows:
        head = ("Stand", f"am {day(report.first_day)}", f"am {day(report.last_day)}", "Differenz")
        yield Grid(head, rows, (0.34, 0.26, 0.26, 0.14), "Maßnahmen nach ihrem Stand an beiden Tagen", (1, 2, 3))
    yield Heading("Was sich verändert hat")
    if not report.changed:
        yield Words("In dieser Zeit hat sich nichts verändert.")
    for line in report.changed:
        yield Heading(f"{measure_key(line.measure.number)} {line.measure.title}", 2)
        yield Lines(tuple(_steps(line)))
    yield Heading("Alle Maßnahmen")
    if not report.lines:
        yield Words("Bis zu diesem Tag gab es keine Maßnahmen.")
        return
    yield Grid(
        ("Nr.", "Maßnahme", f"am {day(report.first_day)}", f"am {day(report.last_day)}"),
        tuple(
            (measure_key(line.measure.number), line.measure.title, _before(line), _after(line)) for line in report.lines
        ),
        (0.1, 0.4, 0.25, 0.25),
        "Alle Maßnahmen mit ihrem Stand an beiden Tagen",
    )


def _steps(line: MonitoredMeasure) -> Iterator[str]:
    if line.is_new:
        yield "neu im Katalog"
    for entry in line.steps:
        reason = f" ({' '.join(entry.reason.split())})" if entry.reason.strip() else ""
        yield f"{day(entry.since)}: {STATUSES[entry.status]}{reason}"
    for decision in line.decisions:
        yield f"Beschluss: {decision_told(decision)}"
    if line.ended:
        yield _ENDINGS[line.ended]


def _before(line: MonitoredMeasure) -> str:
    return STATUSES[line.before.status] if line.before else "–"


def _after(line: MonitoredMeasure) -> str:
    return _ENDINGS[line.ended] if line.ended else STATUSES[line.after.status]
