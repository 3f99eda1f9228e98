"""Rule V12 of app/SPEC.md: the time of a talk."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from app.kit import Table
from workshopdesk.app.commands import EnterPhase
from workshopdesk.app.interview import TalkTime, talk_time

HERE = timezone(timedelta(hours=1))


def test_the_talk_counts_from_its_first_question_of_the_day() -> None:
    """V12"""
    table = Table(EnterPhase("collect", "2026-11-22T18:00:00+01:00"))
    now = datetime(2026, 11, 23, 9, 30, tzinfo=HERE)
    assert talk_time(table.state, now) == TalkTime(0, 0), "yesterday's talk is over"
    table.do(EnterPhase("vote", "2026-11-23T08:00:00+00:00"))
    table.do(EnterPhase("collect", "2026-11-23T09:20:00+01:00"))
    assert talk_time(table.state, now) == TalkTime(30 * 60, 10 * 60)
