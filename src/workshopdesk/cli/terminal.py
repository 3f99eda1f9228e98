"""How a command speaks: sentences for people, or one JSON value for programs, and the exit code."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.cli.desktop import Desktop

LANGUAGE_VARIABLE = "WORKSHOPDESK_LANGUAGE"
REFUSED = 1

F = TypeVar("F", bound=Callable[..., object])


class Terminal:
    """Speaks German unless WORKSHOPDESK_LANGUAGE is en."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.as_json = False
        self.language = "en" if os.environ.get(LANGUAGE_VARIABLE, "").lower().startswith("en") else "de"

    def say(self, german: str, english: str) -> None:
        """A sentence for a person; silent when a program is listening."""
        if not self.as_json:
            click.echo(english if self.language == "en" else german)

    def warn(self, sentence: str) -> None:
        """Something the person should know, although the command goes on."""
        click.echo(sentence, err=True)

    def result(self, value: dict[str, Any]) -> None:
        """What came out, for a program."""
        if self.as_json:
            click.echo(json.dumps(value, ensure_ascii=False))

    def refuse(self, error: DomainError | KnownError) -> None:
        """Why nothing was done: sentences on standard error, with --json also {"error", "message"} on the output."""
        message = self.sentence(error)
        click.echo(message, err=True)
        self.result({"error": error.code, "message": message})

    def sentence(self, error: DomainError | KnownError) -> str:
        from workshopdesk.app.messages import sentences

        return str(sentences(error, self.language))


class RefusingGroup(click.Group):
    """Turns what the workshop or the world refused into sentences and exit code 1; anything else is a bug."""

    def invoke(self, ctx: click.Context) -> Any:
        logging.getLogger("workshopdesk").addHandler(logging.NullHandler())  # the log belongs to the window program
        try:
            return super().invoke(ctx)
        except (DomainError, KnownError) as error:
            ctx.find_object(Terminal).refuse(error)  # type: ignore[union-attr]  # build_cli puts it there
            ctx.exit(REFUSED)


def json_option(command: F) -> F:
    """--json, before or after the name of the command."""

    def switch(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
        if value:
            ctx.find_object(Terminal).as_json = True  # type: ignore[union-attr]  # build_cli puts it there

    return click.option(
        "--json", is_flag=True, expose_value=False, callback=switch, help="Print the result as JSON for programs."
    )(command)
