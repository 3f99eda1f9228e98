"""workshop.ics: workshops as events of a calendar (iCalendar, RFC 5545), without anybody's name (PROCESS-STEPS row B5).

An event's UID is its workshop's id, so a second file brings an appointment up to date instead of doubling it. Times are
those of Germany, where the program is used, with the rule of summer time written out (RFC 5545, 3.6.5).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from workshopdesk.app import queries
from workshopdesk.app.sender import sender_of
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.programme import Programme
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

ZONE = "Europe/Berlin"
LINE_LIMIT = 75  # octets of a line without its end (RFC 5545, 3.1)

_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//WorkshopDesk//workshops//DE", "CALSCALE:GREGORIAN")
_SUMMER = ("DAYLIGHT", "+0100", "+0200", "CEST", "19700329T020000", "3")
_WINTER = ("STANDARD", "+0200", "+0100", "CET", "19701025T030000", "10")


@dataclass(frozen=True, slots=True)
class Appointment:
    """A workshop in the calendar. `ends` is None where nobody said; without `starts` it takes the whole day."""

    workshop: Workshop
    day: date
    starts: datetime | None
    ends: datetime | None
    description: str


def calendar(states: Iterable[State], *, made_at: datetime) -> bytes:
    """One event for each workshop, by day. The same states and `made_at` give the same bytes.

    Raises KnownError("workshop-without-date") (`title`), KnownError("file-empty").
    """
    appointments = sorted((_appointment(state) for state in states), key=_order)
    lines = [*_HEAD, *_zone()]
    for appointment in appointments:
        lines += _event(appointment, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode("utf-8", errors="replace")


def check_date(state: State) -> date:
    """The workshop's day. Raises KnownError("workshop-without-date") (`title`), KnownError("file-empty")."""
    workshop = queries.workshop_of(state)
    try:
        return date.fromisoformat(workshop.date)
    except ValueError as error:  # none, or one that a foreign program wrote and nobody can read
        raise KnownError("workshop-without-date", title=workshop.title) from error


def _appointment(state: State) -> Appointment:
    day, workshop = check_date(state), queries.workshop_of(state)
    starts = _moment(day, workshop.starts)
    ends = (_moment(day, workshop.ends) or _planned_end(state, starts)) if starts else None
    if starts and ends and ends <= starts:
        ends += timedelta(days=1)  # past midnight
    return Appointment(workshop, day, starts, ends, _description(state, workshop))


def _moment(day: date, text: str) -> datetime | None:
    try:
        return datetime.combine(day, time.fromisoformat(text).replace(tzinfo=None))
    except ValueError:
        return None


def _planned_end(state: State, starts: datetime) -> datetime | None:
    """After the minutes of the agenda; None without an agenda."""
    minutes = sum(phase.minutes for phase in queries.phases(state) if not phase.skipped)
    return starts + timedelta(minutes=minutes) if minutes else None


def _description(state: State, workshop: Workshop) -> str:
    programme = next(state.all(Programme), Programme(id=""))
    told = (workshop.question, workshop.occasion, programme.title, sender_of(state))
    return "\n".join(part for part in told if part.strip())


def _order(appointment: Appointment) -> tuple[date, str, str]:
    return appointment.day, appointment.workshop.starts, appointment.workshop.id


def _event(appointment: Appointment, made_at: datetime) -> Iterator[str]:
    workshop = appointment.workshop
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(workshop.id)}@workshopdesk"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if appointment.starts is None:
        yield f"DTSTART;VALUE=DATE:{appointment.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{appointment.day + timedelta(days=1):%Y%m%d}"
    else:
        yield f"DTSTART;TZID={ZONE}:{appointment.starts:%Y%m%dT%H%M%S}"
        if appointment.ends is not None:
            yield f"DTEND;TZID={ZONE}:{appointment.ends:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{_text(workshop.title)}"
    if workshop.place:
        yield f"LOCATION:{_text(workshop.place)}"
    if appointment.description:
        yield f"DESCRIPTION:{_text(appointment.description)}"
    yield "END:VEVENT"


def _zone() -> Iterator[str]:
    """The last Sunday of March and of October, at 1:00 UTC (Directive 2000/84/EC)."""
    yield from ("BEGIN:VTIMEZONE", f"TZID:{ZONE}")
    for kind, before, after, name, first, month in (_SUMMER, _WINTER):
        yield f"BEGIN:{kind}"
        yield f"TZOFFSETFROM:{before}"
        yield f"TZOFFSETTO:{after}"
        yield f"TZNAME:{name}"
        yield f"DTSTART:{first}"
        yield f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"
        yield f"END:{kind}"
    yield "END:VTIMEZONE"


def _text(text: str) -> str:
    """A value of the type TEXT (RFC 5545, 3.3.11); control characters are not allowed in it."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = escaped.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\\n".join("".join(c for c in line if c == "\t" or (c >= " " and c != "\x7f")) for line in lines)


def _folded(line: str) -> str:
    """No line has more than LINE_LIMIT octets, and none is broken inside a character (RFC 5545, 3.1)."""
    parts, size = [""], 0
    for character in line:
        octets = len(character.encode("utf-8", errors="replace"))
        if size + octets > LINE_LIMIT:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += octets
    return "\r\n".join(parts)
