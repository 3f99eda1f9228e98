"""import-ideas: what people handed in elsewhere, onto cards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.exchange.skipped_rows import SkippedRow

FILE = click.Path(path_type=Path)
PRESETS = ("auto", "decidim", "consul", "adhocracy", "dipas", "generic")
CHANNELS = ("online", "email", "paper", "interview")


@click.command()
@click.argument("file", type=FILE)
@click.argument("sources", type=FILE, nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--preset", type=click.Choice(PRESETS), default="auto", show_default=True, help="The platform SOURCE is from."
)
@click.option("--mapping", type=FILE, default=None, metavar="FILE", help="JSON that names the columns; see below.")
@click.option("--title-column", default="", metavar="NAME", help="The column with the titles.")
@click.option("--text-column", default="", metavar="NAME", help="The column with the texts.")
@click.option("--channel", type=click.Choice(CHANNELS), default="online", show_default=True, help="How they came in.")
@json_option
@click.pass_obj
def import_ideas(
    terminal: Terminal,
    file: Path,
    sources: tuple[Path, ...],
    preset: str,
    mapping: Path | None,
    title_column: str,
    text_column: str,
    channel: str,
) -> None:
    """Put the ideas of each SOURCE (CSV, XLSX or JSON) on cards in FILE.

    Ideas that are there already are not added again; their online votes are brought up to date. A mapping looks like
    {"columns": {"title": "Was", "text": "Warum"}}; further roles are category, address, identity, date, place,
    latitude, longitude, pro, contra and comments.
    """
    from workshopdesk.cli.files import existing_workshop
    from workshopdesk.domain.note import NoteSource
    from workshopdesk.exchange.idea_import import take_in
    from workshopdesk.exchange.ideas.column_profile import mapping_for, read_profile
    from workshopdesk.exchange.ideas.idea_file import read_ideas

    if mapping is not None and (preset not in ("auto", "generic") or title_column or text_column):
        raise click.UsageError("--mapping names all columns itself.")
    with existing_workshop(file) as (session, _):
        profile = read_profile(mapping) if mapping is not None else None
        files = [
            (
                source.name,
                read_ideas(
                    source,
                    preset=preset,
                    title_column=title_column,
                    text_column=text_column,
                    mapping=mapping_for(source, profile) if profile else None,
                ),
            )
            for source in sources
        ]
        report = take_in(session, files, source=NoteSource(channel))
    skipped = [_told(terminal, row) for row in report.rows_skipped]
    terminal.say(
        f"{report.rows_read} Zeilen gelesen, {report.ideas_added} Ideen übernommen, {len(skipped)} Zeilen ausgelassen.",
        f"{report.rows_read} rows read, {report.ideas_added} ideas added, {len(skipped)} rows skipped.",
    )
    if report.ideas_refreshed:
        terminal.say(
            f"Online-Angaben erneuert: {report.ideas_refreshed}", f"Online figures renewed: {report.ideas_refreshed}"
        )
    for row in skipped:
        at = f"{row['file']}, " if "file" in row else ""
        terminal.say(f"  {at}Zeile {row['row']}: {row['reason']}", f"  {at}row {row['row']}: {row['reason']}")
    for name in report.other_sheets:
        terminal.say(f"  Nicht gelesen: Blatt „{name}“", f"  Not read: sheet “{name}”")
    terminal.result(
        {
            "presets": list(report.presets),
            "rows_read": report.rows_read,
            "ideas_added": report.ideas_added,
            "ideas_refreshed": report.ideas_refreshed,
            "rows_skipped": skipped,
            "other_sheets": list(report.other_sheets),
        }
    )


def _told(terminal: Terminal, row: SkippedRow) -> dict[str, object]:
    from workshopdesk.app.messages import skip_reason

    named = {"file": row.file} if row.file else {}
    return {**named, "row": row.row, "reason": skip_reason(row.reason, terminal.language)}
