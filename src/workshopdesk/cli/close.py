"""close: end a workshop and erase its traces."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk.cli.terminal import Terminal, json_option


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def close(terminal: Terminal, file: Path) -> None:
    """Close the workshop FILE for good ("Workshop abschließen").

    What lies on the boards and all results stay. Erased are earlier wordings, the bin, ballot papers and voting cards,
    autosaves and copies from before an upgrade. Copies elsewhere are not reached. Save closing records first.
    """
    from workshopdesk.app.session import Session
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.base.folders import folders
    from workshopdesk.base.settings import SettingsFile
    from workshopdesk.store.ballot_file import BallotFile
    from workshopdesk.store.closing_traces import finish_workshop
    from workshopdesk.store.workshop_file import WorkshopFile

    where = folders()
    device = SettingsFile(where.settings_file).settings.device
    with WorkshopFile.open(file, device=device) as opened, BallotFile(file) as box:
        today = SystemClock().now().date().isoformat()
        erased = finish_workshop(Session(opened), opened, box, where.card_keys, today)
    where.thumbnail(file).unlink(missing_ok=True)
    terminal.say(
        f"Abgeschlossen: {file}. Gelöscht: {erased.binned_cards} Karten aus der Ablage, "
        f"{erased.board_photos} Fotos der Pinnwand, {erased.papers} Stimmzettel, {erased.voting_cards} Stimmkarten, "
        f"{len(erased.copies)} Sicherungskopien, alle früheren Fassungen.",
        f"Closed: {file}. Erased: {erased.binned_cards} cards from the bin, {erased.board_photos} photos of boards, "
        f"{erased.papers} ballot papers, {erased.voting_cards} voting cards, {len(erased.copies)} copies, "
        "all earlier wordings.",
    )
    terminal.result(
        {
            "file": str(file),
            "erased": {
                "binned_cards": erased.binned_cards,
                "board_photos": erased.board_photos,
                "papers": erased.papers,
                "voting_cards": erased.voting_cards,
                "copies": list(erased.copies),
            },
        }
    )
