"""office import-transfer: what another town handed on (`office export --format transfer` makes it)."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk.cli.office_measures import At
from workshopdesk.cli.terminal import Terminal, json_option

FILE = click.Path(path_type=Path)


@click.command("import-transfer")
@click.argument("catalogue")
@click.argument("source", type=FILE)
@click.option("--town", required=True, metavar="NAME", help="Takes the place of {{Kommune}} everywhere.")
@click.option("--templates", "folder", type=FILE, default=None, help="Where its templates go; your own folder else.")
@json_option
@click.pass_obj
def import_transfer(terminal: Terminal, catalogue: str, source: Path, town: str, folder: Path | None) -> None:
    """Take in structure, templates and measures of another town; each measure is a proposal under a key of its own.

    CATALOGUE is made if it is not there. A template of the same name stays as it is, and is told.
    """
    from workshopdesk.app.office.transfer import settle, take_transfer
    from workshopdesk.base.folders import folders
    from workshopdesk.exchange.transfer_file import read_transfer, write_templates

    found, sha256 = read_transfer(source)
    settled = settle(found, town)
    with At(terminal, catalogue, "").measures(create=True) as (measures, stamp):
        made = take_transfer(measures, settled, sha256, stamp)
    written, there = write_templates(settled, folder or folders().templates)
    terminal.say(
        f"{len(made)} Maßnahmen und {len(written)} Vorlagen übernommen.",
        f"{len(made)} measures and {len(written)} templates taken in.",
    )
    for name in there:
        terminal.say(f"  Die Vorlage {name} gibt es schon; sie bleibt.", f"  The template {name} is there; it stays.")
    registers = {kind: list(names) for kind, names in settled.registers.items()}
    told = {"measures": len(made), "registers": registers, "templates": written, "templates_kept": there}
    terminal.result(told)
