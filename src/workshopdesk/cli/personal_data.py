"""What may tell of persons in a public edition: the list of places for a person, or one decision for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import REFUSED, Terminal

if TYPE_CHECKING:
    from workshopdesk.app.personal_data import Place
    from workshopdesk.domain.state import State

_KINDS = {
    "de": {"email": "E-Mail-Adresse", "phone": "Telefonnummer", "address": "Adresse", "name": "Name"},
    "en": {"email": "e-mail address", "phone": "telephone number", "address": "address", "name": "name"},
}
_RECORDS = {
    "de": {
        "note": "Karte",
        "cluster": "Gruppe",
        "ballot": "Abstimmung über",
        "statement": "Aussage",
        "link": "Satz zur Einordnung",
        "assessment": "Einschätzung",
        "feedback": "Rückmeldung",
        "action_item": "Maßnahme",
        "project_profile": "Steckbrief",
    },
    "en": {
        "note": "card",
        "cluster": "group",
        "ballot": "ballot on",
        "statement": "statement",
        "link": "sentence of a topic",
        "assessment": "assessment",
        "feedback": "comment",
        "action_item": "action",
        "project_profile": "profile",
    },
}


def settled(terminal: Terminal, state: State, verdict: str | None) -> State:
    """The state with this verdict ("keep", "blacken") for what is undecided; it is not remembered in the file.

    Without a verdict the places are listed and the command ends with exit code 1. Raises DomainError as places().
    """
    from workshopdesk.app.personal_data import undecided, with_verdict
    from workshopdesk.app.personal_finder import PersonalDataFinder, first_names
    from workshopdesk.base.errors import DomainError
    from workshopdesk.domain.personal_data import Verdict

    found = undecided(state, PersonalDataFinder(first_names()).hits)
    if not found:
        return state
    if verdict is not None:
        return with_verdict(state, found, Verdict(verdict))
    message = terminal.sentence(DomainError("personal-data-undecided", count=len(found)))
    terminal.warn(message)
    for place in found:
        terminal.warn(_line(place, terminal.language))
    listed = [_as_json(place) for place in found]
    terminal.result({"error": "personal-data-undecided", "message": message, "places": listed})
    raise click.exceptions.Exit(REFUSED)


def _line(place: Place, language: str) -> str:
    number = f" {place.number}" if place.number else ""
    return f"  {_RECORDS[language][place.record_type]}{number}, {_KINDS[language][place.hit.kind]}: {place.words}"


def _as_json(place: Place) -> dict[str, str | int]:
    return {
        "record": place.record_type,
        "id": place.record_id,
        "number": place.number,
        "kind": place.hit.kind.value,
        "start": place.hit.start,
        "words": place.words,
    }
