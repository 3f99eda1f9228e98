"""The office and the window program: `office open`, and the worker behind its page for reading files."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workshopdesk.cli.terminal import Terminal

if TYPE_CHECKING:
    from workshopdesk.app.office.measure_feedback import FeedbackRow
    from workshopdesk.app.office.ports import Catalogue, Files, Taken
    from workshopdesk.app.office.transfer import Transfer
    from workshopdesk.domain.office.measure_work import OfficeProject
    from workshopdesk.exchange.spreadsheet_inventory import InventorySheet


@click.command("office-intake", hidden=True)
@click.pass_obj
def office_intake(terminal: Terminal) -> None:
    """Files named on the standard input, as JSON {"catalogue", "paths", "what", "town"}, are taken in one by one.

    "what" is "ideas", "feedback" on measures, "projects" of the inventory, or "transfer" from another town, where
    "town" takes the place of {{Kommune}}.
    Lines of JSON on the standard output: {"files": how many there are, "passed_over": names}, then for each file what
    `office import --json` says of it; for projects also "statuses", how many have which status; for a transfer
    "templates" and "templates_kept", names of templates that were written and of those that were there.
    """
    from workshopdesk.app.office import importing
    from workshopdesk.exchange.office_files import OfficeFiles
    from workshopdesk.store.office.office_catalogue import open_catalogue

    wish = json.loads(sys.stdin.buffer.read())
    files = OfficeFiles()
    found = importing.find_files([Path(path) for path in wish["paths"]], files)
    with open_catalogue(wish["catalogue"]) as opened:
        _tell({"files": len(found.files), "passed_over": [path.name for path in found.passed_over]})
        for line in _lines(terminal, opened, wish, found.files, files):
            _tell(line)


def _lines(
    terminal: Terminal, catalogue: Catalogue, wish: dict[str, Any], paths: Sequence[Path], files: Files
) -> Iterator[dict[str, object]]:
    from workshopdesk.app.office import importing
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.cli.office import described

    match wish["what"]:
        case "feedback":
            return _feedback(terminal, catalogue, paths)
        case "projects":
            return _projects(terminal, catalogue, paths)
        case "transfer":
            return _transfers(terminal, catalogue, paths, wish["town"])
    return (described(terminal, one) for one in importing.import_files(catalogue, paths, files, SystemClock()))


def _feedback(terminal: Terminal, catalogue: Catalogue, paths: Sequence[Path]) -> Iterator[dict[str, object]]:
    from workshopdesk.app.office import importing
    from workshopdesk.app.office.measure_feedback import take_feedback
    from workshopdesk.app.office.ports import Taken
    from workshopdesk.cli.office import described
    from workshopdesk.exchange.office_tables import read_feedback

    def take(rows: list[FeedbackRow]) -> Taken:
        kept = take_feedback(catalogue.measures, rows)
        return Taken("feedback", "", kept.rows, kept.added, kept.unchanged, left_out=kept.left_out)

    return (described(terminal, one) for one in importing.import_tables(paths, read_feedback, take))


def _projects(terminal: Terminal, catalogue: Catalogue, paths: Sequence[Path]) -> Iterator[dict[str, object]]:
    from workshopdesk.app.office import importing
    from workshopdesk.app.office.measure_context import take_projects
    from workshopdesk.app.office.ports import Taken
    from workshopdesk.cli.office import described
    from workshopdesk.exchange.office_tables import read_projects

    statuses: Counter[str] = Counter()

    def take(content: tuple[InventorySheet, tuple[OfficeProject, ...]]) -> Taken:
        sheet, found = content
        kept = take_projects(catalogue.measures, found)
        statuses.update(one.status.value for one in found)
        left_out = tuple((one.row, one.reason.value) for one in sheet.skipped)
        return Taken("projects", "", sheet.rows_read, kept.added, kept.unchanged, kept.replaced, left_out=left_out)

    for report in importing.import_tables(paths, read_projects, take):
        yield described(terminal, report) | {"statuses": dict(statuses)}
        statuses.clear()


def _transfers(
    terminal: Terminal, catalogue: Catalogue, paths: Sequence[Path], town: str
) -> Iterator[dict[str, object]]:
    from workshopdesk.app.office import importing
    from workshopdesk.app.office.measure_ports import Stamp
    from workshopdesk.app.office.ports import Taken
    from workshopdesk.app.office.transfer import settle, take_transfer
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.base.folders import folders
    from workshopdesk.cli.office import described
    from workshopdesk.exchange.transfer_file import read_transfer, write_templates

    templates: dict[str, object] = {}

    def take(content: tuple[Transfer, str]) -> Taken:
        found, sha256 = content
        settled = settle(found, town)
        made = take_transfer(catalogue.measures, settled, sha256, Stamp(SystemClock().now().isoformat()))
        written, there = write_templates(settled, folders().templates)
        templates.update(templates=written, templates_kept=there)
        return Taken("transfer", "", len(found.measures), len(made))

    for report in importing.import_tables(paths, read_transfer, take):
        yield described(terminal, report) | templates
        templates.clear()


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
