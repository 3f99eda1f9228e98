"""recount: count a closing record again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.base.errors import KnownError
from workshopdesk.cli.terminal import REFUSED, Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.ballot_record import Recount

_DIFFERENCES = {
    "sha256": ("Die Prüfsumme passt nicht zum Inhalt.", "The checksum does not fit the content."),
    "rules": ("Ein Stimmzettel verletzt die Regel.", "A ballot paper breaks the rule."),
    "cards": ("Stimmkarten und Stimmzettel passen nicht zusammen.", "Voting cards and ballot papers do not fit."),
    "ballots": ("Die Zahl der Stimmzettel ist eine andere.", "The number of ballot papers is another one."),
    "totals": ("Die Summen sind andere.", "The totals are others."),
    "counts": ("Die gezählten Angaben sind andere.", "The counted values are others."),
}


@click.command()
@click.argument("record", type=click.Path(path_type=Path, dir_okay=False))
@json_option
@click.pass_obj
def recount(terminal: Terminal, record: Path) -> None:
    """Count the closing RECORD of a vote again: exit code 0 if it gives the recorded result, 1 if not."""
    from workshopdesk.app.ballot_record import recount as count_again

    found = count_again(_content(record))
    _say(terminal, found)
    terminal.result(
        {
            "equal": found.equal,
            "differences": list(found.differences),
            "withheld": found.withheld,
            "question": found.question,
            "round": found.round,
            "ballots": {"cast": found.ballots_cast, "blank": found.ballots_blank},
            "cards": {"issued": found.cards_issued, "used": found.cards_used},
            "totals": [{"number": number, "title": title, "dots": dots} for number, title, dots in found.totals],
            "sha256": found.sha256,
        }
    )
    if not found.equal:
        raise click.exceptions.Exit(REFUSED)


def _say(terminal: Terminal, found: Recount) -> None:
    terminal.say(f"{found.question}", f"{found.question}")
    terminal.say(
        f"{found.ballots_cast} Stimmzettel, davon {found.ballots_blank} leer.",
        f"{found.ballots_cast} ballot papers, {found.ballots_blank} of them blank.",
    )
    for number, title, dots in found.totals:
        terminal.say(f"  {number}  {title}: {dots}", f"  {number}  {title}: {dots}")
    if found.withheld:
        terminal.say(
            "Einzelne Stimmzettel sind nicht enthalten, weil es zu wenige sind. Geprüft wurde die Prüfsumme.",
            "Single ballot papers are left out, as there are too few. The checksum was checked.",
        )
    for key in found.differences:
        terminal.warn(_DIFFERENCES[key][terminal.language == "en"])
    if found.equal:
        terminal.say(f"Nachgezählt: gleich. Prüfsumme {found.sha256}", f"Counted again: equal. Checksum {found.sha256}")
    else:
        terminal.warn("Nachgezählt: nicht gleich." if terminal.language == "de" else "Counted again: not equal.")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path), finding=error.strerror or "") from error
