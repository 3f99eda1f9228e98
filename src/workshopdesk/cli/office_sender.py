"""office sender: who hands the papers of a catalogue out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import click

from workshopdesk.cli.terminal import Terminal, json_option


@click.command("sender")
@click.argument("catalogue")
@click.argument("values", nargs=-1, metavar="[FIELD=VALUE...]")
@json_option
@click.pass_obj
def sender(terminal: Terminal, catalogue: str, values: Sequence[str]) -> None:
    """Tell who hands the papers out, as it stands on page 1 of each, or set it: client="Stadt X" funding="FKZ 7".

    Fields: title, town, organisation, client, contractor, period, funding, contact. FIELD= clears one.
    """
    from workshopdesk.cli.office_measures import pairs
    from workshopdesk.store.office.office_catalogue import open_catalogue

    told = {name: str(text) for name, text in pairs(values).items()}
    with open_catalogue(catalogue) as opened:
        kept = opened.sender.put(told) if told else opened.sender.get()
    for label, words in (("Titel", kept.title), ("Kommune", kept.town), *kept.lines):
        if words:
            terminal.say(f"{label}: {words}", f"{label}: {words}")
    terminal.result({"sender": asdict(kept)})
