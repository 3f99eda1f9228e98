"""What is printed for the room, on the command line: choices as KEY=VALUE, and numbers for cards with markers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.app.print_formats import PRINT_FORMATS
from workshopdesk.base.errors import KnownError
from workshopdesk.cli.voting_cards import KEY as VOTING_CARDS
from workshopdesk.cli.writers import CHOICES

if TYPE_CHECKING:
    from workshopdesk.app.session import Session
    from workshopdesk.domain.state import State

PRINT_KEYS = tuple(one.key for one in PRINT_FORMATS)

set_option = click.option(
    "--set",
    "choices",
    multiple=True,
    metavar="NAME=VALUE",
    help="A choice about what is written, for example --set paper=a1, --set copies=30 or --set separator=comma.",
)


def as_choices(texts: Iterable[str]) -> dict[str, str]:
    """The settings as they were typed. Raises click.BadParameter."""
    found = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign or not name.strip():
            raise click.BadParameter(f"{text!r} is not NAME=VALUE")
        found[name.strip()] = value
    return found


def choices_for(key: str, choices: dict[str, str], keys: Iterable[str]) -> dict[str, str]:
    """The choices that the format `key` knows. Raises KnownError("print-setting-wrong") if none of `keys` knows one."""
    known = {one.key: {field.name for field in fields(one.settings)} for one in PRINT_FORMATS}
    known |= {VOTING_CARDS: {"cards"}, **{one: set(names) for one, names in CHOICES.items()}}
    for name, value in choices.items():
        if not any(name in known.get(asked, ()) for asked in keys):
            raise KnownError("print-setting-wrong", setting=name, value=value)
    return {name: value for name, value in choices.items() if name in known.get(key, ())}


def with_numbers(session: Session, state: State, key: str, choices: dict[str, str]) -> dict[str, str]:
    """The choices, for cards with the number that the first one has got; the numbers are kept in the workshop.

    `state` is what is printed. Raises KnownError, DomainError as app/paper_cards.py.
    """
    if key != "cards":
        return choices
    from workshopdesk.app.paper_cards import issuing
    from workshopdesk.app.print_settings import CardSheets, settings_of

    issued = issuing(state, settings_of(CardSheets, choices))
    if issued is None:
        return choices
    command, first = issued
    session.do(command)
    return {**choices, "first": str(first)}


def write_printed(key: str, state: State, choices: dict[str, str], path: Path, *, made_at: datetime) -> None:
    """Write a new PDF file. Raises KnownError, DomainError as documents/print_documents.py and base/files.py."""
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.print_documents import printed

    write_new(path, printed(key, state, choices, made_at=made_at))
