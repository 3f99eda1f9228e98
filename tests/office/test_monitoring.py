"""Rule OF29 of app/SPEC.md: two days give two reports, and what lies between is listed measure by measure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from office.measure_kit import STAMP
from workshopdesk.app.office import deciding, measuring
from workshopdesk.app.office.monitoring import monitoring
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import Actor, Ending, MeasureStatus
from workshopdesk.domain.office.measure_status import MeasureDecision
from workshopdesk.store.office.office_catalogue import open_catalogue

LED = {"actors": (Actor("Bauamt"),)}


def test_the_difference_of_two_days_is_listed_measure_by_measure(tmp_path: Path) -> None:
    """OF29: new, moved, decided, deleted and quiet ones, and nothing of the days before and after."""
    with open_catalogue(str(tmp_path / "a.catalogue"), create=True) as catalogue:
        measures = catalogue.measures
        for day, title in (("01", "Bänke"), ("02", "Schatten"), ("03", "Brunnen"), ("20", "Radweg"), ("28", "Später")):
            measuring.draft(measures, title, [], replace(STAMP, at=f"2026-03-{day}T09:00:00+01:00"), **LED)
        deciding.decide(measures, [1], MeasureDecision(body="Stadtrat", date="2026-03-12"), STAMP)
        measuring.move(measures, 1, MeasureStatus.RUNNING, STAMP, since="2026-03-27")
        measuring.delete(measures, 3, replace(STAMP, at="2026-03-15T09:00:00+01:00"))
        measuring.edit(measures, 2, {"internal": True}, STAMP)
        report = monitoring(measures, "2026-03-10", "2026-03-25")
        assert [(line.measure.title, line.is_new, line.after.status, line.ended) for line in report.lines] == [
            ("Bänke", False, MeasureStatus.DECIDED, Ending.NONE),
            ("Schatten", False, MeasureStatus.PROPOSED, Ending.NONE),
            ("Brunnen", False, MeasureStatus.PROPOSED, Ending.DELETED),
            ("Radweg", True, MeasureStatus.PROPOSED, Ending.NONE),
        ]
        assert [line.measure.title for line in report.changed] == ["Bänke", "Brunnen", "Radweg"]
        assert [one.body for one in report.lines[0].decisions] == ["Stadtrat"]
        assert report.counts()[MeasureStatus.PROPOSED] == (3, 2)
        assert report.counts()[MeasureStatus.DECIDED] == (0, 1)
        later = monitoring(measures, "2026-03-25", "2026-03-31", internal=False)
        assert [(line.measure.title, line.has_changed) for line in later.lines] == [
            ("Bänke", True),
            ("Radweg", False),
            ("Später", True),
        ]
        with pytest.raises(DomainError) as refused:
            monitoring(measures, "2026-03-25", "2026-03-24")
        assert refused.value.code == "days-reversed"
