"""series: many workshops of one process at once, the next round out of the one before, all of them as a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.cli.series_calendar import write_calendar
from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.series import SeriesPart

FILE = click.Path(path_type=Path)
FOLDER = click.Path(path_type=Path, file_okay=False)
MOST_ROUNDS = 20


@click.command()
@click.argument("files", nargs=-1, type=FILE, metavar="[FILE]...")
@click.option("--template", "key", default="", metavar="KEY", help="Key of a template; see the command templates.")
@click.option("--fields", default="", metavar="NAMES", help="Fields of action, with commas between them.")
@click.option("--rounds", type=click.IntRange(1, MOST_ROUNDS), default=1, show_default=True)
@click.option("--title", default="", help="The title of the process; without it, the template's name.")
@click.option("--language", type=click.Choice(["de", "en"]), default="de", show_default=True)
@click.option("--continue", "goes_on", is_flag=True, help="Make the next round of every workshop FILE instead.")
@click.option("--calendar", is_flag=True, help="Write the dates of every workshop FILE into one calendar instead.")
@click.option("--out", "folder", type=FOLDER, required=True, metavar="DIR", help="Nothing in it is overwritten.")
@json_option
@click.pass_obj
def series(
    terminal: Terminal,
    files: tuple[Path, ...],
    key: str,
    fields: str,
    rounds: int,
    title: str,
    language: str,
    goes_on: bool,
    calendar: bool,
    folder: Path,
) -> None:
    """Make a workshop for every field of action and round, all from one template and of one process.

    With --continue: make the next round of every workshop FILE. It begins with the clusters and their cards, which
    keep a link to where they came from. With --calendar: write series.ics, one appointment for every workshop FILE
    with a date; importing it again brings appointments up to date.
    """
    if calendar:
        if not files or key or fields or goes_on:
            raise click.UsageError("--calendar takes workshop files, and no template, fields or --continue.")
        write_calendar(terminal, files, folder)
        return
    if goes_on:
        if not files or key or fields:
            raise click.UsageError("--continue takes workshop files, and neither --template nor --fields.")
        parts = [_next_round(file) for file in files]
    else:
        if files or not key or not fields:
            raise click.UsageError("A new series takes --template and --fields, and no files.")
        parts = _new_series(terminal, key, fields.split(","), rounds, title, language)
    paths = _write(folder, parts)
    for path in paths:
        terminal.say(f"Angelegt: {path}", f"Made: {path}")
    terminal.result({"workshops": [_described(part, path) for part, path in zip(parts, paths, strict=True)]})


def _new_series(
    terminal: Terminal, key: str, fields: Sequence[str], rounds: int, title: str, language: str
) -> list[SeriesPart]:
    from workshopdesk.app.series import plan_series
    from workshopdesk.app.templates import template_by_key
    from workshopdesk.base.folders import folders

    try:
        template = template_by_key(key, folders().templates)
        return plan_series(template, fields, rounds, title=title, language=language)
    except KnownError as error:
        if error.code != "template-unknown":
            raise
        raise click.BadParameter(terminal.sentence(error), param_hint="--template") from error
    except DomainError as error:
        raise click.BadParameter(terminal.sentence(error), param_hint="--fields") from error


def _next_round(file: Path) -> SeriesPart:
    from workshopdesk.app.series import next_round
    from workshopdesk.cli.files import readable_workshop

    with readable_workshop(file) as (session, _):
        return next_round(session.state)


def _write(folder: Path, parts: Sequence[SeriesPart]) -> list[Path]:
    """One file for each workshop, named like it; all of them or none. Raises KnownError, "file-exists" among them."""
    from workshopdesk.app.commands import CreateWorkshop
    from workshopdesk.cli.files import new_workshop
    from workshopdesk.store.ballot_file import ballots_path

    paths = [folder / f"{safe_name(part.workshop.title)}.workshop" for part in parts]
    for path in paths:
        if path.exists() or paths.count(path) > 1:
            raise KnownError("file-exists", path=str(path))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("folder-not-writable", folder=str(folder)) from error
    made: list[Path] = []
    try:
        for path, part in zip(paths, parts, strict=True):
            with new_workshop(path) as (session, _):
                session.do(CreateWorkshop(part.records))
            made.append(path)
    except BaseException:
        for path in made:  # made a moment ago, and nobody has worked in them
            path.unlink()
            ballots_path(path).unlink(missing_ok=True)
        raise
    return paths


def _described(part: SeriesPart, path: Path) -> dict[str, object]:
    return {
        "file": str(path),
        "workshop": part.workshop.id,
        "programme": part.workshop.programme_id,
        "field": part.workshop.field_id,
        "title": part.workshop.title,
        "round": part.workshop.round,
        "derived_from": part.workshop.derived_from,
    }
