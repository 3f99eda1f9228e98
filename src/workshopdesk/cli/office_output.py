"""The worker behind the office's page for outputs in the window program."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import click


@click.command("office-output", hidden=True)
def office_output() -> None:
    """Write what the standard input names, as JSON: catalogue, format, out, workshops, measures, from, to, town.

    One line of JSON on the standard output: {"out": path, "files": how many}. Formats are those of `office export`.
    """
    from workshopdesk.cli.office_export import ExportWish
    from workshopdesk.cli.office_writers import write_export
    from workshopdesk.store.office.office_catalogue import open_catalogue

    told = json.loads(sys.stdin.buffer.read())
    wish = ExportWish(
        out=Path(told["out"]),
        workshops=tuple(told["workshops"]),
        measures=tuple(told["measures"]),
        first_day=told["from"],
        last_day=told["to"],
        day=date.today().isoformat(),
        title="",
        town=told["town"],
        imprint="",
        idea_pattern="/i/{id}",
        workshop_pattern="/w/{id}",
        client="",
        contractor="",
        period="",
        funding="",
        feedback=told.get("feedback", ""),
    )
    with open_catalogue(told["catalogue"]) as opened:
        files = write_export(opened, told["format"], wish)
    click.echo(json.dumps({"out": str(wish.out), "files": files}, ensure_ascii=False))
