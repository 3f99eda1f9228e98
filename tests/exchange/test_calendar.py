"""Appointments, read back by a library that did not write them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from workshopdesk.app.demo import demo_records
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Phase, Workshop
from workshopdesk.exchange.calendar_file import LINE_LIMIT, calendar

MADE_AT = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
WORDS = "Wege, Plätze; und „Straßen\\Gassen“ für alle, die zu Fuß gehen oder mit dem Rad fahren 🚲🚲🚲\nzweite Zeile"
BASE = Workshop(id="w1", title="Wege", date="2027-03-12", starts="18:00", ends="20:30", place="Bürgerhaus, Saal 1")


def events(*states: Iterable[Any]) -> list[Any]:
    content = calendar([State(records) for records in states], made_at=MADE_AT)
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_a_workshop_is_an_event_in_the_time_of_the_town() -> None:
    """Y6, PROCESS-STEPS row B5"""
    (event,) = events([BASE])
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Wege", "Bürgerhaus, Saal 1")
    starts, ends = event["DTSTART"].dt, event["DTEND"].dt
    assert starts.utcoffset() == timedelta(hours=1)
    assert (ends - starts, starts.hour) == (timedelta(hours=2, minutes=30), 18)
    assert "ATTENDEE" not in event
    assert "ORGANIZER" not in event


def test_the_rule_of_summer_time_is_written_out_and_right() -> None:
    content = calendar([State([replace(BASE, date="2027-06-12")])], made_at=MADE_AT)
    (zone,) = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")
    rule = zone.to_tz()
    assert datetime(2027, 6, 12, 18, tzinfo=rule).utcoffset() == timedelta(hours=2)
    assert datetime(2027, 12, 12, 18, tzinfo=rule).utcoffset() == timedelta(hours=1)


def test_a_series_is_one_calendar_by_day_and_its_uids_stay() -> None:
    """Y6, PROCESS-STEPS row B5: a second file brings appointments up to date and doubles none."""
    series = [[replace(BASE, id=f"w{n}", title=f"Runde {n}", date=f"2027-0{n}-10")] for n in (3, 1, 2)]
    found = events(*series)
    assert [str(event["SUMMARY"]) for event in found] == ["Runde 1", "Runde 2", "Runde 3"]
    moved = events(*([replace(workshop, date="2027-09-01")] for (workshop,) in series))
    assert {str(event["UID"]) for event in moved} == {str(event["UID"]) for event in found}
    assert len({str(event["UID"]) for event in found}) == 3


def test_texts_come_back_whole_and_no_line_is_too_long() -> None:
    """RFC 5545, 3.1 and 3.3.11"""
    content = calendar([State([replace(BASE, title=WORDS, question="a\x00b\x07c " * 40)])], made_at=MADE_AT)
    assert max(len(line) for line in content.split(b"\r\n")) <= LINE_LIMIT
    assert all(line.decode() for line in content.split(b"\r\n")[:-1])
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert str(event["SUMMARY"]) == WORDS
    assert str(event["DESCRIPTION"]) == "abc " * 40


@pytest.mark.parametrize(
    ("starts", "ends", "minutes", "length"),
    [
        ("", "", 90, None),
        ("18:00", "", 0, None),
        ("18:00", "", 90, timedelta(minutes=90)),
        ("22:00", "01:00", 0, timedelta(hours=3)),
    ],
)
def test_what_nobody_said_is_not_invented(starts: str, ends: str, minutes: int, length: timedelta | None) -> None:
    """Without a beginning it is the whole day; the end is that of the agenda, or none."""
    agenda = [Phase(id="p", minutes=minutes), Phase(id="q", minutes=45, skipped=True)] if minutes else []
    (event,) = events([replace(BASE, starts=starts, ends=ends), *agenda])
    if not starts:
        assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2027, 3, 12), date(2027, 3, 13))
    elif length is None:
        assert "DTEND" not in event
    else:
        assert event["DTEND"].dt - event["DTSTART"].dt == length


@pytest.mark.parametrize("day", ["", "demnächst"])
def test_without_a_date_there_is_no_appointment(day: str) -> None:
    with pytest.raises(KnownError) as refused:
        events([replace(BASE, date=day)])
    assert refused.value.code == "workshop-without-date"


def test_the_same_workshop_gives_the_same_bytes() -> None:
    first, second = (calendar([State(demo_records("de"))], made_at=MADE_AT) for _ in range(2))
    without_ids = [[line for line in one.split(b"\r\n") if not line.startswith(b"UID")] for one in (first, second)]
    assert without_ids[0] == without_ids[1]
