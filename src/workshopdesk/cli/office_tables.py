"""office merge-tables and join-tables: copies of one workshop, or a workshop for each table, into one new file."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.table_joining import JoinedTables
    from workshopdesk.domain.state import State
    from workshopdesk.store.table_copies import MergedFiles

FILE = click.Path(path_type=Path)


@click.command("merge-tables")
@click.argument("target", type=FILE)
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="WORKSHOP...")
@json_option
@click.pass_obj
def merge_tables(terminal: Terminal, target: Path, files: tuple[Path, ...]) -> None:
    """Lay the copies of one workshop that went on at several laptops together in the new file TARGET.

    The copies are not changed. Every step of every laptop is taken once; where two changed the same, the later one
    counts and the place is listed. Papers are laid together where the ballot is open at every table;
    others stay where they were cast, and are listed.
    """
    from workshopdesk.store.table_copies import merge_files

    done = merge_files(target, files)
    merged = done.tables
    for path, added in zip(files, merged.added, strict=True):
        terminal.say(f"{path.name}: {added} neue Schritte", f"{path.name}: {added} new steps")
    told = merged_told(target, files, done)
    for one in told["conflicts"]:
        terminal.say(
            f"An mehreren Tischen geändert, es gilt das Spätere: {_place(one, 'de')}",
            f"Changed at several tables, the later counts: {_place(one, 'en')}",
        )
    if merged.erased:
        terminal.say(
            f"{len(merged.erased)} Karten bleiben gelöscht, weil ein Tisch sie gelöscht hat",
            f"{len(merged.erased)} cards stay erased, because one table erased them",
        )
    terminal.say(
        f"{len(merged.operations)} Schritte, {len(merged.conflicts)} doppelt geändert, {merged.renumbered} Karten mit"
        " neuer Nummer",
        f"{len(merged.operations)} steps, {len(merged.conflicts)} changed twice, {merged.renumbered} cards with a new"
        " number",
    )
    for ballot in done.apart:
        papers = " + ".join(map(str, ballot.papers))
        terminal.say(
            f"Stimmen der Tische bleiben getrennt: {ballot.question} ({papers} Zettel)",
            f"Votes of the tables stay apart: {ballot.question} ({papers} papers)",
        )
    terminal.result(told)


@click.command("join-tables")
@click.argument("target", type=FILE)
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="WORKSHOP...")
@click.option("--title", default="", help="The title of the new workshop; without it, the name of its file.")
@json_option
@click.pass_obj
def join_tables(terminal: Terminal, target: Path, files: tuple[Path, ...], title: str) -> None:
    """Join the workshops of the tables of one event into the new file TARGET with a board for the plenary.

    Every table has an area with its clusters and cards; its project profiles come along. The workshops are not changed.
    Cards in the bin stay in them, and so do votes: every table voted by itself.
    """
    from workshopdesk.store.table_workshops import join_files

    joined = join_files(target, files, title)
    for table in joined.tables:
        terminal.say(
            f"{table.title}: {table.notes} Karten, {table.clusters} Gruppen, {table.profiles} Steckbriefe; dort bleiben"
            f" {table.binned} Karten der Ablage, {table.ballots} Abstimmungen, weil jeder Tisch für sich abgestimmt"
            f" hat, und {table.others} weitere Einträge",
            f"{table.title}: {table.notes} cards, {table.clusters} clusters, {table.profiles} profiles; {table.binned}"
            f" binned cards, {table.ballots} ballots, because every table voted by itself, and {table.others} other"
            " entries stay there",
        )
    terminal.result(joined_told(target, files, joined))


def merged_told(target: Path, files: Sequence[Path], done: MergedFiles) -> dict[str, Any]:
    """What merging did, as JSON; a conflict has the number and words of its card or cluster, where it has any."""
    merged = done.tables
    return {
        "file": str(target),
        "files": [{"file": str(path), "added": added} for path, added in zip(files, merged.added, strict=True)],
        "operations": len(merged.operations),
        "conflicts": [
            {"record": one.record, "id": one.id, "field": one.field, "device": one.device}
            | _named(merged.state, one.id)
            for one in merged.conflicts
        ],
        "renumbered": merged.renumbered,
        "erased": sorted(merged.erased),
        "papers": done.papers,
        "papers_apart": [
            {
                "ballot": one.ballot_id,
                "question": one.question,
                "reason": one.reason.value,
                "papers": list(one.papers),
            }
            for one in done.apart
        ],
    }


def joined_told(target: Path, files: Sequence[Path], joined: JoinedTables) -> dict[str, Any]:
    """What joining did, as JSON."""
    return {
        "file": str(target),
        "title": joined.workshop.title,
        "tables": [{"file": str(path)} | asdict(told) for path, told in zip(files, joined.tables, strict=True)],
    }


def _place(conflict: dict[str, Any], language: str) -> str:
    from workshopdesk.app.table_words import table_words

    words = table_words(language)
    thing = words.thing(conflict["record"], conflict["number"], conflict["name"])
    return f"{thing} ({words.field(conflict['field'])})"


def _named(state: State, record_id: str) -> dict[str, Any]:
    from workshopdesk.app import queries
    from workshopdesk.domain.note import Cluster, Note

    if note := state.find(Note, record_id):
        return {"number": note.number, "name": queries.short_title(queries.card_names(state)(note))}
    if cluster := state.find(Cluster, record_id):
        return {"number": cluster.number, "name": cluster.title}
    return {"number": 0, "name": ""}


@click.command("office-tables", hidden=True)
def office_tables() -> None:
    """The worker behind the office's page for tables in the window program.

    The standard input names as JSON: join (or else merge), files, out, title. One line of JSON on the standard output:
    the result of the command.
    """
    from workshopdesk.store.table_copies import merge_files
    from workshopdesk.store.table_workshops import join_files

    wish = json.loads(sys.stdin.buffer.read())
    files, target = [Path(file) for file in wish["files"]], Path(wish["out"])
    if wish["join"]:
        told = joined_told(target, files, join_files(target, files, wish["title"]))
    else:
        told = merged_told(target, files, merge_files(target, files))
    click.echo(json.dumps(told, ensure_ascii=False))
