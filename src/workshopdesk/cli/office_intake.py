"""The office and the window program: `office open`, and the worker behind its page for reading files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from workshopdesk.cli.terminal import Terminal


@click.command("office-intake", hidden=True)
@click.pass_obj
def office_intake(terminal: Terminal) -> None:
    """Files named on the standard input, as JSON {"catalogue", "paths"}, are taken in one by one.

    Lines of JSON on the standard output: {"files": how many there are, "passed_over": names}, then for each file what
    `office import --json` says of it.
    """
    from workshopdesk.app.office import importing
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.cli.office import described
    from workshopdesk.exchange.office_files import OfficeFiles
    from workshopdesk.store.office.office_catalogue import open_catalogue

    wish = json.loads(sys.stdin.buffer.read())
    files = OfficeFiles()
    found = importing.find_files([Path(path) for path in wish["paths"]], files)
    with open_catalogue(wish["catalogue"]) as opened:
        _tell({"files": len(found.files), "passed_over": [path.name for path in found.passed_over]})
        for report in importing.import_files(opened, found.files, files, SystemClock()):
            _tell(described(terminal, report))


def _tell(values: dict[str, object]) -> None:
    click.echo(json.dumps(values, ensure_ascii=False))


@click.command("open")
@click.argument("catalogue", required=False, default="")
@click.option("--database", default="", metavar="ADDRESS", help="postgresql://host/name instead of a file.")
@click.pass_context
def open_office(ctx: click.Context, catalogue: str, database: str) -> None:
    """Show the project office of the window program, with CATALOGUE or a database."""
    if bool(catalogue) == bool(database):
        raise click.UsageError("Name either a CATALOGUE or a --database.")
    ctx.exit(ctx.ensure_object(Terminal).desktop.launch_office(catalogue or database))
