"""Who hands the office's papers out, kept in the catalogue for all who work with it. Rule OF52 of app/SPEC.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Protocol

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.picture import Picture

LONGEST = 300
MOST_LOGOS = 4
KEY_PLACE = "{key}"
_LABELS = {
    "organisation": "Herausgegeben von",
    "client": "Auftraggeber",
    "contractor": "Projektdurchführung",
    "period": "Laufzeit",
    "funding": "Förderung",
    "contact": "Kontakt",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who hands a paper out (PROCESS-STEPS.md, row N11); empty ones are told by the catalogue or left out.

    `alt` of a logo says whose it is. `feedback` stands on no page 1: it is the address of codes, https://…/{key}, where
    people say what they think of a measure.
    """

    title: str = ""
    town: str = ""
    organisation: str = ""
    client: str = ""
    contractor: str = ""
    period: str = ""
    funding: str = ""
    contact: str = ""
    feedback: str = ""
    logos: tuple[Picture, ...] = ()

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """What stands on page 1 besides town and title, with labels."""
        told = texts_of(self)
        return tuple((label, told[name]) for name, label in _LABELS.items() if told[name].strip())


SENDER_FIELDS = tuple(one.name for one in fields(Sender) if one.name != "logos")


class SenderKept(Protocol):
    """The sender of a catalogue. Every method raises KnownError."""

    def get(self) -> Sender: ...

    def put(self, values: Mapping[str, str]) -> Sender:
        """Set these fields, an empty text clears one; raises DomainError like `checked`, and nothing is kept then."""
        ...

    def put_logo(self, logo: Picture) -> Sender:
        """Keep a logo after the others, or another name of one that is kept (by its `id`).

        Raises DomainError like `checked_logo`, and "sender-logos-full" (`most`).
        """
        ...

    def drop_logo(self, logo: str) -> Sender:
        """Does nothing if there is none with this `id`."""
        ...


def texts_of(sender: Sender) -> dict[str, str]:
    """What is said in words, by field."""
    return {name: getattr(sender, name) for name in SENDER_FIELDS}


def checked_logo(logo: Picture) -> Picture:
    """With a name on one line. Raises DomainError("sender-logo-unnamed"), and "sender-long" (`longest`)."""
    named = replace(logo, alt=" ".join(logo.alt.split()))
    if not named.alt:
        raise DomainError("sender-logo-unnamed")
    if len(named.alt) > LONGEST:
        raise DomainError("sender-long", longest=LONGEST)
    return named


def checked(values: Mapping[str, str]) -> dict[str, str]:
    """Each on one line. Raises DomainError: "sender-field-unknown" (`field`, `known`), "sender-long" (`longest`), and
    "address-without-key" (`address`).
    """
    told = {name.strip(): " ".join(text.split()) for name, text in values.items()}
    for name, text in told.items():
        if name not in SENDER_FIELDS:
            raise DomainError("sender-field-unknown", field=name, known=", ".join(SENDER_FIELDS))
        if len(text) > LONGEST:
            raise DomainError("sender-long", longest=LONGEST)
        if name == "feedback" and text and KEY_PLACE not in text:
            raise DomainError("address-without-key", address=text)
    return told


def with_named(kept: Sender, named: Sender) -> Sender:
    """What is named for one paper counts more than what is kept."""
    told = {name: text for name, text in texts_of(named).items() if text.strip()}
    return Sender(**(texts_of(kept) | told), logos=kept.logos)
