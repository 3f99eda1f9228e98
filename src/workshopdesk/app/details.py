"""What is typed into the details of a workshop, and the records that store it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from workshopdesk.app import queries
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.programme import IdeaPool, Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Channel, Workshop, WorkshopKind

LONGEST_PHASE = 480  # minutes
MOST_CARDS = 50  # of one person

_DATE = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*uhr)?", re.IGNORECASE)


def one_line(text: str) -> str:
    return " ".join(text.split())


def several_lines(text: str) -> str:
    return text.strip()


def required_title(text: str) -> str:
    """Raises DomainError("title-missing")."""
    title = one_line(text)
    if not title:
        raise DomainError("title-missing")
    return title


def stored_date(text: str) -> str:
    """ "24.11.2026" or "2026-11-24" becomes "2026-11-24"; empty stays empty. Raises DomainError("date-unclear")."""
    text = text.strip()
    if not text:
        return ""
    try:
        if parts := _DATE.fullmatch(text):
            day, month, year = (int(part) for part in parts.groups())
            return date(year + 2000 if year < 100 else year, month, day).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise DomainError("date-unclear") from error


def shown_date(stored: str) -> str:
    """ "2026-11-24" becomes "24.11.2026"; empty stays empty."""
    return f"{date.fromisoformat(stored):%d.%m.%Y}" if stored else ""


def stored_time(text: str) -> str:
    """ "18:00", "18.00", "18 Uhr" become "18:00"; empty stays empty. Raises DomainError("time-unclear")."""
    text = text.strip()
    if not text:
        return ""
    parts = _TIME.fullmatch(text)
    if parts is None or int(parts[1]) > 23 or int(parts[2] or 0) > 59:
        raise DomainError("time-unclear")
    return f"{int(parts[1]):02}:{int(parts[2] or 0):02}"


def stored_minutes(text: str) -> int:
    """Whole minutes, 1 to LONGEST_PHASE. Raises DomainError("minutes-unclear")."""
    text = text.strip()
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= LONGEST_PHASE):
        raise DomainError("minutes-unclear")
    return int(text)


def stored_card_limit(text: str) -> int:
    """Cards per person, 1 to MOST_CARDS; empty or 0 for no limit. Raises DomainError("card-limit-unclear")."""
    text = text.strip() or "0"
    if not (text.isascii() and text.isdigit() and int(text[:9]) <= MOST_CARDS):
        raise DomainError("card-limit-unclear")
    return int(text)


def later(time: str, minutes: int) -> str:
    """HH:MM so many minutes after HH:MM, past midnight too; empty stays empty."""
    if not time:
        return ""
    hours, rest = time.split(":")
    total = int(hours) * 60 + int(rest) + minutes
    return f"{total // 60 % 24:02}:{total % 60:02}"


def web_address(text: str) -> str:
    """An http or https address with a host, or empty; "ideen.bonn.de" becomes "https://ideen.bonn.de".

    Raises DomainError("address-unclear").
    """
    text = text.strip()
    if not text:
        return ""
    address = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError as error:
        raise DomainError("address-unclear") from error
    if parts.scheme not in ("http", "https") or "." not in host.strip(".") or re.search(r"\s", address):
        raise DomainError("address-unclear")
    return address


def path_pattern(text: str) -> str:
    """A path below the base address with {id} in it, or empty: no such page. Raises DomainError("pattern-unclear")."""
    text = text.strip()
    if text and (text.count("{id}") != 1 or re.search(r"[\s{}]", text.replace("{id}", ""))):
        raise DomainError("pattern-unclear")
    return text


def hex_colour(text: str) -> str:
    """ "#1A5FB4" or "1a5fb4" becomes "#1A5FB4"; empty stays empty. Raises DomainError("colour-unclear")."""
    digits = text.strip().removeprefix("#").upper()
    if digits and not re.fullmatch(r"[0-9A-F]{6}", digits):
        raise DomainError("colour-unclear")
    return f"#{digits}" if digits else ""


def workshop_kind(text: str) -> WorkshopKind:
    return WorkshopKind(text)


def workshop_channel(text: str) -> Channel:
    return Channel(text)


class Entry(NamedTuple):
    """Where one field of the screen is stored, and how its text is read."""

    record_type: type[Record]
    attribute: str
    read: Callable[[str], str]


ENTRIES: dict[str, Entry] = {
    "title": Entry(Workshop, "title", required_title),
    "question": Entry(Workshop, "question", one_line),
    "kind": Entry(Workshop, "kind", workshop_kind),
    "date": Entry(Workshop, "date", stored_date),
    "starts": Entry(Workshop, "starts", stored_time),
    "ends": Entry(Workshop, "ends", stored_time),
    "place": Entry(Workshop, "place", one_line),
    "occasion": Entry(Workshop, "occasion", several_lines),
    "scope": Entry(Workshop, "scope", several_lines),
    "nextSteps": Entry(Workshop, "next_steps", several_lines),
    "plainSummary": Entry(Workshop, "plain_summary", several_lines),
    "channel": Entry(Workshop, "channel", workshop_channel),
    "group": Entry(Workshop, "group", one_line),
    "fieldId": Entry(Workshop, "field_id", str),
    "townName": Entry(Municipality, "name", one_line),
    "townContact": Entry(Municipality, "contact", several_lines),
    "townImprint": Entry(Municipality, "imprint", several_lines),
    "townPrivacy": Entry(Municipality, "privacy_notice", several_lines),
    "townColour": Entry(Municipality, "colour", hex_colour),
    "programmeTitle": Entry(Programme, "title", one_line),
    "fundingLine": Entry(Programme, "funding_line", several_lines),
    "client": Entry(Programme, "client", one_line),
    "contractor": Entry(Programme, "contractor", one_line),
    "period": Entry(Programme, "period", one_line),
    "vision": Entry(Programme, "vision", several_lines),
    "poolName": Entry(IdeaPool, "name", one_line),
    "poolAddress": Entry(IdeaPool, "base_url", web_address),
    "poolWorkshopPattern": Entry(IdeaPool, "workshop_pattern", path_pattern),
    "poolClusterPattern": Entry(IdeaPool, "cluster_pattern", path_pattern),
    "poolIdeaPattern": Entry(IdeaPool, "idea_pattern", path_pattern),
    "poolProfilePattern": Entry(IdeaPool, "profile_pattern", path_pattern),
}


def municipality(state: State) -> Municipality | None:
    """The municipality that the workshop's process belongs to, or the only one."""
    process = programme(state)
    known = state.find(Municipality, process.municipality_id) if process else None
    return known or next(state.all(Municipality), None)


def programme(state: State) -> Programme | None:
    """The process that the workshop belongs to, or the only one."""
    known = state.find(Programme, queries.workshop_of(state).programme_id)
    return known or next(state.all(Programme), None)


def idea_pool(state: State) -> IdeaPool | None:
    return next(state.all(IdeaPool), None)


def edited(state: State, key: str, text: str) -> tuple[Record, ...]:
    """The records that hold `text` in the field `key` of ENTRIES, for EditDetails; a record that is missing is made.

    Raises DomainError when the text cannot be read.
    """
    entry = ENTRIES[key]
    value = entry.read(text)
    record, linked = _target(state, entry.record_type)
    return (replace(record, **{entry.attribute: value}), *linked)


def town_to_edit(state: State) -> tuple[Municipality, tuple[Record, ...]]:
    """The municipality, made if there is none, and the records that must point to a new one."""
    town, linked = _target(state, Municipality)
    assert isinstance(town, Municipality)  # asked for above
    return town, linked


def _target(state: State, record_type: type[Record]) -> tuple[Record, tuple[Record, ...]]:
    """The record to edit, and those that must point to it because it is new."""
    workshop = queries.workshop_of(state)
    process, town = programme(state), municipality(state)
    if record_type is Workshop:
        return workshop, ()
    if record_type is IdeaPool:
        return idea_pool(state) or IdeaPool(id=new_id()), ()
    if record_type is Programme and process is None:
        made = Programme(id=new_id(), municipality_id=town.id if town else "")
        return made, (replace(workshop, programme_id=made.id),)
    if record_type is Municipality and town is None:
        made_town = Municipality(id=new_id())
        return made_town, (replace(process, municipality_id=made_town.id),) if process else ()
    found = process if record_type is Programme else town
    assert found is not None  # the two branches above made what is missing
    return found, ()
