"""What is typed into the details is read as people write it, and stored in one form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workshopdesk.app import details
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.programme import IdeaPool, Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop


@pytest.mark.parametrize(
    ("read", "typed", "stored"),
    [
        (details.stored_date, "24.11.2026", "2026-11-24"),
        (details.stored_date, " 4. 3. 26 ", "2026-03-04"),
        (details.stored_date, "2026-11-24", "2026-11-24"),
        (details.stored_date, "29.2.2028", "2028-02-29"),
        (details.stored_date, " ", ""),
        (details.stored_time, "18:00", "18:00"),
        (details.stored_time, "9.05 Uhr", "09:05"),
        (details.stored_time, "18", "18:00"),
        (details.stored_time, "", ""),
        (details.stored_minutes, " 45 ", 45),
        (details.stored_card_limit, " 3", 3),
        (details.stored_card_limit, "", 0),
        (details.web_address, "https://ideen.bonn.de/pool", "https://ideen.bonn.de/pool"),
        (details.web_address, "ideen.straße-bonn.de", "https://ideen.straße-bonn.de"),
        (details.web_address, "http://ideen.bonn.de:8080", "http://ideen.bonn.de:8080"),
        (details.web_address, "", ""),
        (details.path_pattern, "/w/{id}", "/w/{id}"),
        (details.path_pattern, "?workshop={id}", "?workshop={id}"),
        (details.path_pattern, "", ""),
        (details.required_title, " Wege  und\nPlätze ", "Wege und Plätze"),
    ],
)
def test_what_people_write_is_understood(read: Callable[[str], object], typed: str, stored: object) -> None:
    assert read(typed) == stored


@pytest.mark.parametrize(
    ("read", "typed", "code"),
    [
        (details.stored_date, "31.2.2026", "date-unclear"),
        (details.stored_date, "morgen", "date-unclear"),
        (details.stored_date, "24.11.", "date-unclear"),
        (details.stored_time, "24:00", "time-unclear"),
        (details.stored_time, "18:60", "time-unclear"),
        (details.stored_time, "abends", "time-unclear"),
        (details.stored_card_limit, "51", "card-limit-unclear"),
        (details.stored_card_limit, "drei", "card-limit-unclear"),
        (details.stored_minutes, "0", "minutes-unclear"),
        (details.stored_minutes, "481", "minutes-unclear"),
        (details.stored_minutes, "1" * 5000, "minutes-unclear"),
        (details.stored_minutes, "²", "minutes-unclear"),
        (details.stored_minutes, "-5", "minutes-unclear"),
        (details.web_address, "ftp://ideen.bonn.de", "address-unclear"),
        (details.web_address, "https://", "address-unclear"),
        (details.web_address, "unser Ideenspeicher", "address-unclear"),
        (details.web_address, "https://ideen.bonn.de:lang", "address-unclear"),
        (details.web_address, "javascript:alert(1)", "address-unclear"),
        (details.path_pattern, "/w/", "pattern-unclear"),
        (details.path_pattern, "/w/{id}/{id}", "pattern-unclear"),
        (details.path_pattern, "/w/{name}", "pattern-unclear"),
        (details.required_title, " \n ", "title-missing"),
    ],
)
def test_what_cannot_be_understood_is_refused(read: Callable[[str], object], typed: str, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        read(typed)
    assert refused.value.code == code


def test_a_date_is_shown_as_it_is_written() -> None:
    assert details.shown_date("2026-03-04") == "04.03.2026"
    assert details.shown_date("") == ""


@pytest.mark.parametrize(("time", "minutes", "shown"), [("18:00", 140, "20:20"), ("23:30", 45, "00:15"), ("", 10, "")])
def test_the_agenda_adds_up(time: str, minutes: int, shown: str) -> None:
    assert details.later(time, minutes) == shown


def applied(records: tuple[Record, ...], *given: Record) -> State:
    """A state after the edit; later records replace earlier ones."""
    return State((*given, *records))


def test_missing_records_are_made_and_linked() -> None:
    """A file from elsewhere may hold nothing but its workshop."""
    workshop = Workshop(id="w", title="Wege")
    state = applied(details.edited(State((workshop,)), "programmeTitle", "Smart City"), workshop)
    (programme,) = state.all(Programme)
    assert state.get(Workshop, "w").programme_id == programme.id
    state = applied(details.edited(state, "townName", "Bad Belzig"), *state)
    (town,) = state.all(Municipality)
    assert (town.name, state.get(Programme, programme.id).municipality_id) == ("Bad Belzig", town.id)
    (pool,) = details.edited(state, "poolAddress", "ideen.bad-belzig.de")
    assert isinstance(pool, IdeaPool)
    assert pool.base_url == "https://ideen.bad-belzig.de"


def test_the_town_before_its_process_is_linked_by_the_process() -> None:
    workshop = Workshop(id="w", title="Wege")
    state = applied(details.edited(State((workshop,)), "townName", "Pinneberg"), workshop)
    programme = next(r for r in details.edited(state, "programmeTitle", "Smart.") if isinstance(r, Programme))
    assert programme.municipality_id == next(state.all(Municipality)).id


def test_the_workshop_s_own_process_is_edited() -> None:
    """With several processes in a file, the one that the workshop names counts."""
    towns = Municipality(id="m1", name="A"), Municipality(id="m2", name="B")
    processes = Programme(id="p1", municipality_id="m1"), Programme(id="p2", municipality_id="m2")
    state = State((Workshop(id="w", title="Wege", programme_id="p2"), *towns, *processes))
    (programme,) = details.edited(state, "programmeTitle", "Zweiter")
    (town,) = details.edited(state, "townName", "Stadt B")
    assert (programme.id, town.id) == ("p2", "m2")
