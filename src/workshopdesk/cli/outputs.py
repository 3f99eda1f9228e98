"""export and render: commands that write documents."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.app.output_formats import OUTPUT_FORMATS, output_format
from workshopdesk.app.print_formats import ENDING as PRINT_ENDING
from workshopdesk.app.print_formats import has_peoples_words
from workshopdesk.base.errors import KnownError
from workshopdesk.cli.package_cover import Cover, told_passphrase
from workshopdesk.cli.passphrases import passphrase_file_option, passphrase_for_writing
from workshopdesk.cli.pool_findings import tell_findings
from workshopdesk.cli.printing import PRINT_KEYS, as_choices, choices_for, set_option, with_numbers, write_printed
from workshopdesk.cli.terminal import Terminal, json_option
from workshopdesk.cli.voting_cards import KEY as VOTING_CARDS
from workshopdesk.cli.voting_cards import write_voting_cards
from workshopdesk.cli.writers import POOL_FORMATS, WRITERS, Order, Progress

if TYPE_CHECKING:
    from workshopdesk.app.ports import BallotBox
    from workshopdesk.domain.state import State

FORMATS = (*(one.key for one in OUTPUT_FORMATS), *PRINT_KEYS)
USUAL = tuple(one.key for one in OUTPUT_FORMATS if one.usual)
EDITIONS = ("public", "internal")
_BARE = Cover()


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", "folder", type=click.Path(path_type=Path, file_okay=False), required=True, metavar="DIR")
@click.option(
    "--format",
    "formats",
    type=click.Choice((*FORMATS, VOTING_CARDS)),
    multiple=True,
    help=f"May be repeated; without it: {', '.join(USUAL)}.",
)
@click.option("--interim", is_flag=True, help="Mark the protocol as an interim state.")
@click.option(
    "--edition",
    type=click.Choice(EDITIONS),
    default="public",
    show_default=True,
    help="The internal one has everything, says so on every page and in its file names.",
)
@click.option(
    "--undecided",
    "verdict",
    type=click.Choice(("keep", "blacken")),
    help="What becomes of personal data in the public edition that nobody decided about; without it they are listed.",
)
@click.option("--sign-as", default="", metavar="NAME", help="Sign the package; the name is told to whoever opens it.")
@click.option("--protect", is_flag=True, help="Ask for a password, without which the package cannot be opened.")
@passphrase_file_option
@set_option
@json_option
@click.pass_obj
def export(
    terminal: Terminal,
    file: Path,
    folder: Path,
    formats: tuple[str, ...],
    interim: bool,
    edition: str,
    verdict: str | None,
    sign_as: str,
    protect: bool,
    passphrase_file: Path | None,
    choices: tuple[str, ...],
) -> None:
    """Write the results of FILE into a folder. Nothing is ever overwritten."""
    from workshopdesk.app.visibility import Edition, edition_of
    from workshopdesk.cli.files import existing_workshop, readable_workshop
    from workshopdesk.cli.personal_data import settled

    written: dict[str, str] = {}
    left_out: dict[str, str] = {}
    findings: dict[str, list[dict[str, object]]] = {}
    internal = edition == Edition.INTERNAL
    asked = as_choices(choices)
    cover = Cover(sign_as, passphrase_for_writing(terminal, protect, passphrase_file))
    # numbers of printed cards are kept in the file, and what is known of voting cards beside it
    opened = existing_workshop if {"cards", VOTING_CARDS} & set(formats) else readable_workshop
    with opened(file) as (session, box):
        words = any(one.has_peoples_words for one in OUTPUT_FORMATS if one.key in (formats or USUAL))
        asks = not internal and (words or any(has_peoples_words(key, asked) for key in formats))
        told_by = settled(terminal, session.state, verdict) if asks else session.state
        state = edition_of(told_by, Edition(edition))
        _make_folder(folder)
        for key in dict.fromkeys(formats or USUAL):
            path = target(folder, key, file.name.removesuffix(".workshop"), internal=internal, cover=cover)
            try:
                told = with_numbers(session, state, key, choices_for(key, asked, formats))
                if key == VOTING_CARDS:
                    write_voting_cards(session, box, path, told)
                else:
                    write_document(key, state, box, path, interim=interim, internal=internal, choices=told, cover=cover)
            except KnownError as error:
                if formats or error.code != "pool-missing":
                    raise
                left_out[key] = terminal.sentence(error)
                terminal.warn(left_out[key])
                continue
            written[key] = str(path)
            terminal.say(f"Geschrieben: {path}", f"Written: {path}")
            if key in POOL_FORMATS:
                findings[key] = tell_findings(terminal, state, POOL_FORMATS[key])
    terminal.result({"files": written, "left_out": left_out, "edition": edition, "findings": findings})


@click.command(hidden=True)
@click.option("--format", "key", type=click.Choice(FORMATS), required=True)
@click.option("--out", "path", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--interim", is_flag=True)
@click.option("--internal", is_flag=True)
@click.option("--protected", is_flag=True, help="The first line of the input is the passphrase, the package follows.")
@set_option
def render(key: str, path: Path, interim: bool, internal: bool, protected: bool, choices: tuple[str, ...]) -> None:
    """The worker of the window program: a package on standard input becomes one new document.

    The package is of the edition already; `--internal` only marks the documents. The passphrase is for a package that
    is handed on, with the signature that it has.
    Progress goes to standard output, one JSON object {"progress": 0 to 1} per line.
    """
    from workshopdesk.exchange.package import unpack

    content = sys.stdin.buffer.read()
    passphrase = ""
    if protected:
        passphrase, content = told_passphrase(content)
    package = unpack(content)
    tell_progress(0.0)
    if key == "package":
        from workshopdesk.base.files import write_new

        write_new(path, Cover(passphrase=passphrase).put_on(content))
    else:
        write_document(
            key,
            package.state,
            None,
            path,
            interim=interim,
            internal=internal,
            progress=tell_progress,
            choices=as_choices(choices),
        )
    tell_progress(1.0)


def tell_progress(part: float) -> None:
    click.echo(json.dumps({"progress": round(part, 3)}))


def target(folder: Path, key: str, name: str, *, internal: bool = False, cover: Cover = _BARE) -> Path:
    """The free path for a format's file; `name` is what a package is called. An internal one says so."""
    from workshopdesk.base.files import free_path

    if key in (*PRINT_KEYS, VOTING_CARDS):
        return free_path(folder, f"{key}-intern" if internal else key, PRINT_ENDING)
    wanted = output_format(key)
    stem = wanted.stem or name
    ending = cover.ending if key == "package" else wanted.ending
    return free_path(folder, f"{stem}-intern" if internal else stem, ending)


def write_document(
    key: str,
    state: State,
    box: BallotBox | None,
    path: Path,
    *,
    interim: bool = False,
    internal: bool = False,
    progress: Progress | None = None,
    choices: dict[str, str] | None = None,
    cover: Cover = _BARE,
) -> None:
    """Write one of FORMATS as a new file, of the edition that `state` is (app/visibility.py).

    `choices` are about what is printed, `cover` is that of a package. Raises KnownError like documents, exchange and
    base.files.
    """
    from workshopdesk.base.clock import SystemClock

    made_at = SystemClock().now()
    if key in PRINT_KEYS:
        write_printed(key, state, choices or {}, path, made_at=made_at)
        return
    order = Order(
        state=state,
        box=box,
        made_at=made_at,
        interim=interim,
        internal=internal,
        progress=progress,
        choices=choices or {},
        cover=cover,
    )
    WRITERS[key](order, path)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("folder-not-writable", folder=str(folder)) from error
