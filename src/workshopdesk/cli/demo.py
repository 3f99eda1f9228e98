"""demo: the whole chain without a window, from real ideas to the files that people take home."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk.base.errors import KnownError
from workshopdesk.cli.outputs import write_document
from workshopdesk.cli.terminal import Terminal, json_option

WORKSHOP = "demo.workshop"
PICTURE = "board.png"
DOCUMENTS = {
    "protocol": "protocol.pdf",
    "poster": "poster.pdf",
    "csv": "ideas.csv",
    "package": "demo.workshop.zip",
}
DEFAULT_FOLDER = Path("workshopdesk-demo")


@click.command()
@click.option(
    "--out",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=DEFAULT_FOLDER,
    show_default=True,
    metavar="DIR",
    help="The demo's own folder: what an earlier demo left there is replaced.",
)
@click.option("--show", is_flag=True, help="Open the demo workshop in a window afterwards.")
@json_option
@click.pass_obj
def demo(terminal: Terminal, folder: Path, show: bool) -> None:
    """Hold a workshop on real ideas: sort, vote, reveal, and write all results."""
    _clear(folder)
    workshop = folder / WORKSHOP
    _hold_workshop(workshop, folder, terminal.language)
    terminal.desktop.picture(workshop, folder / PICTURE)
    files = [PICTURE, *DOCUMENTS.values()]
    terminal.say("Die Ergebnisse liegen hier:", "The results are here:")
    for name in files:
        terminal.say(f"  {folder / name}", f"  {folder / name}")
    terminal.result({"folder": str(folder), "files": files, "workshop": WORKSHOP})
    if show:
        raise click.exceptions.Exit(terminal.desktop.launch(workshop))


def _hold_workshop(workshop: Path, folder: Path, language: str) -> None:
    from workshopdesk.app.commands import CreateWorkshop
    from workshopdesk.app.demo import demo_records, hold_demo_vote
    from workshopdesk.cli.files import new_workshop

    with new_workshop(workshop) as (session, box):
        session.do(CreateWorkshop(demo_records(language)))
        hold_demo_vote(session, box, language)
        for key, name in DOCUMENTS.items():
            write_document(key, session.state, box, folder / name)


def _clear(folder: Path) -> None:
    """Remove what an earlier demo made under these very names, and nothing else.

    Raises KnownError: "file-in-use" while the earlier demo workshop is open, "folder-not-writable".
    """
    from workshopdesk.store.ballot_file import ballots_path

    workshop = folder / WORKSHOP
    if workshop.exists():
        _refuse_if_open(workshop)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = [workshop.with_name(workshop.name + ending) for ending in ("-wal", "-shm", ".lock")]
        results = [folder / name for name in (PICTURE, *DOCUMENTS.values())]
        for path in (workshop, ballots_path(workshop), *beside, *results):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError("folder-not-writable", folder=str(folder)) from error


def _refuse_if_open(workshop: Path) -> None:
    from workshopdesk.cli.files import existing_workshop

    try:
        with existing_workshop(workshop):
            return
    except KnownError as error:
        if error.code == "file-in-use":
            raise
        # Whatever else is wrong with the old demo, it is replaced now.
