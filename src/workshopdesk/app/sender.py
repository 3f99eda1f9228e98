"""Who hands a paper or a file out, in one discreet line: town, client, contractor, period, funding (rule W4)."""

from __future__ import annotations

from workshopdesk.app import details
from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.queries import workshop_of
from workshopdesk.domain.programme import Municipality, Programme
from workshopdesk.domain.state import State

BETWEEN = " · "


def sender_line(municipality: Municipality, programme: Programme, language: str) -> str:
    """What is known of the sender, in one line; empty where nothing is."""
    said = belonging_words(language)
    labelled = (
        (said.client, programme.client),
        (said.contractor, programme.contractor),
        (said.period, programme.period),
    )
    parts = (
        municipality.name,
        *(f"{label}: {value}" for label, value in labelled if value.strip()),
        programme.funding_line,
    )
    return BETWEEN.join(" ".join(part.split()) for part in parts if part.strip())


def sender_in(state: State, language: str) -> str:
    """The line in a given language, for files whose headings do not follow the workshop's."""
    municipality = details.municipality(state) or Municipality(id="")
    programme = details.programme(state) or Programme(id="")
    return sender_line(municipality, programme, language)


def sender_of(state: State) -> str:
    """The line for a workshop in its own language. Raises KnownError("file-empty")."""
    return sender_in(state, workshop_of(state).language)
