"""office: the project office's catalogue of all workshops, in a file or a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.passphrases import passphrase_file_option, passphrase_from
from workshopdesk.cli.terminal import REFUSED, Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.office.importing import FileReport
    from workshopdesk.app.office.ports import Taken

FILE = click.Path(path_type=Path)
CHANNELS = ("online", "email", "paper", "interview")
MOST_IDEAS = 10_000
CODES = ("followed", "already", "not_followed", "working_group", "noted")
TABLES = ("workshops", "topics", "intake", "groups")
AUDIENCES = ("citizens", "experts", "online")


@click.group()
def office() -> None:
    """Bring many workshops and idea pools together in one CATALOGUE.

    CATALOGUE is a file (NAME.catalogue) or the address of a PostgreSQL database (postgresql://host/database), where
    several can work at once.
    """


@office.command("import")
@click.argument("catalogue")
@click.argument("sources", type=FILE, nargs=-1, required=True, metavar="FILE|FOLDER...")
@click.option(
    "--channel", type=click.Choice(CHANNELS), default="online", show_default=True, help="How ideas of tables came in."
)
@passphrase_file_option
@json_option
@click.pass_context
def import_files(
    ctx: click.Context, catalogue: str, sources: tuple[Path, ...], channel: str, passphrase_file: Path | None
) -> None:
    """Take in workshop packages, exports of idea pools, and tables of ideas (XLSX, CSV, JSON).

    Every file is kept whole or refused, whatever becomes of the others. A file that was imported before is skipped;
    newer data of the same workshop takes the place of the older, and what changed is listed. Exit code 1 only if every
    file was refused.
    """
    from workshopdesk.app.office import importing
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.exchange.office_files import OfficeFiles
    from workshopdesk.store.office.office_catalogue import open_catalogue

    terminal = ctx.ensure_object(Terminal)
    files = OfficeFiles(channel, passphrase_from(passphrase_file) if passphrase_file else "")
    found = importing.find_files(sources, files)
    told: list[dict[str, object]] = []
    refused = 0
    with open_catalogue(catalogue, create=True) as opened:
        for report in importing.import_files(opened, found.files, files, SystemClock()):
            refused += report.refused is not None
            _say(terminal, report, f"{len(told) + 1}/{len(found.files)}")
            told.append(described(terminal, report))
    for path in found.passed_over:
        terminal.say(f"Übergangen: {path.name}", f"Passed over: {path.name}")
    terminal.result({"files": told, "passed_over": [str(path) for path in found.passed_over]})
    if told and refused == len(told):
        ctx.exit(REFUSED)


@office.command("ideas")
@click.argument("catalogue")
@click.option("--text", default="", metavar="WORDS", help="All of these words, anywhere: banke finds Sitzbänke.")
@click.option("--field", default="", metavar="NAME", help="Field of action.")
@click.option("--topic", default="", metavar="NAME", help="Cross-cutting topic.")
@click.option("--target-group", default="", metavar="NAME")
@click.option("--channel", default="", metavar="NAME", help="How it came in: presence, outreach, online, email …")
@click.option("--kind", default="", metavar="NAME", help="idea, concern, question …")
@click.option("--round", "round_number", type=click.IntRange(min=1), default=None)
@click.option("--source", type=click.IntRange(min=1), default=None, help="Number of a workshop or file; see --facets.")
@click.option("--disposition", type=click.Choice(CODES), default=None, help="What became of it.")
@click.option("--gone", is_flag=True, help="Also ideas that their workshop no longer has.")
@click.option("--after", type=click.IntRange(min=0), default=0, help="Only ideas with a higher number: the next page.")
@click.option("--limit", type=click.IntRange(1, MOST_IDEAS), default=None, help="At most so many; without it, all.")
@click.option("--view", default="", metavar="NAME", help="Begin with this view of the catalogue; see: office views.")
@click.option("--facets", is_flag=True, help="Count the values to filter by instead.")
@json_option
@click.pass_obj
def list_ideas(
    terminal: Terminal,
    catalogue: str,
    text: str,
    field: str,
    topic: str,
    target_group: str,
    channel: str,
    kind: str,
    round_number: int | None,
    source: int | None,
    disposition: str | None,
    gone: bool,
    after: int,
    limit: int | None,
    view: str,
    facets: bool,
) -> None:
    """List the ideas of all workshops, by their number in the catalogue."""
    from workshopdesk.app.office.queries import IdeaFilter
    from workshopdesk.app.office.saved_views import view_named
    from workshopdesk.app.office.words import named_facet
    from workshopdesk.cli.office_told import facet_told, idea_line, idea_told, pages
    from workshopdesk.store.office.office_catalogue import open_catalogue

    said = {
        "text": text,
        "field": field,
        "topic": topic,
        "target_group": target_group,
        "channel": channel,
        "kind": kind,
        "round": round_number,
        "source": source,
        "disposition": disposition,
        "gone": gone,
    }
    with open_catalogue(catalogue) as opened:
        begin = view_named(opened.views, view).wanted if view else IdeaFilter()
        wanted = replace(begin, **{name: value for name, value in said.items() if value})  # type: ignore[arg-type]
        if facets:
            found = opened.facets(wanted)
            for facet in found:
                line = f"{named_facet(facet, terminal.language)} ({facet.ideas})"
                terminal.say(line, line)
            terminal.result({"facets": [facet_told(facet) for facet in found], "total": opened.count(wanted)})
            return
        total = opened.count(wanted)
        ideas = [line for page in pages(opened, wanted, after, limit) for line in page]
    for idea in ideas:
        terminal.say(idea_line(idea, "de"), idea_line(idea, "en"))
        for other in idea.same_as:
            same = f"{other.number:>7}  {other.text}  [{other.workshop}]"
            terminal.say(f"         = {same.lstrip()}", f"         = {same.lstrip()}")
    terminal.say(f"{len(ideas)} von {total} Ideen", f"{len(ideas)} of {total} ideas")
    terminal.result({"ideas": [idea_told(idea) for idea in ideas], "total": total})


@office.command()
@click.argument("catalogue")
@click.option("--audience", type=click.Choice(AUDIENCES), default=None, help="Only what these said.")
@click.option("--method", default="", metavar="NAME", help="Only this method: dots, agreement, resistance …")
@click.option(
    "--by", type=click.Choice(("points", "ballots")), default="points", show_default=True, help="Which share."
)
@click.option("--field", default="", metavar="NAME", help="Field of action.")
@click.option("--limit", type=click.IntRange(1, MOST_IDEAS), default=50, show_default=True, help="Lines per ranking.")
@json_option
@click.pass_obj
def ranking(
    terminal: Terminal, catalogue: str, audience: str | None, method: str, by: str, field: str, limit: int
) -> None:
    """Rank what was voted on, by shares that make ballots of different size and budget comparable.

    Citizens, experts and votes online, and every method, have rankings of their own: they are never added up.
    """
    from workshopdesk.app.office.queries import RankBy, RankingWish
    from workshopdesk.app.office.words import office_words
    from workshopdesk.cli.office_told import ranked_told, ranking_line
    from workshopdesk.domain.office.support import Audience
    from workshopdesk.store.office.office_catalogue import open_catalogue

    words = office_words(terminal.language)
    told: list[dict[str, object]] = []
    with open_catalogue(catalogue) as opened:
        for who, how in opened.ranked_methods():
            if audience not in (None, who) or method not in ("", how):
                continue
            wish = RankingWish(
                audience=None if who == "online" else Audience(who),
                method=how,
                by=RankBy(by),
                field=field,
                limit=limit,
            )
            lines = opened.ranking(wish)
            head = f"{words.audiences[who]} – {words.methods[how]} ({words.explained[how]})"
            terminal.say(head, head)
            for line in lines:
                terminal.say(ranking_line(line, wish.by, "de"), ranking_line(line, wish.by, "en"))
            told += [ranked_told(line, who, how, words.explained[how]) for line in lines]
    terminal.result({"ranking": told})


@office.command()
@click.argument("catalogue")
@click.option("--table", type=click.Choice(TABLES), default="workshops", show_default=True)
@json_option
@click.pass_obj
def coverage(terminal: Terminal, catalogue: str, table: str) -> None:
    """Show what the workshops have reached, and what they have not.

    Tables: fields of action by workshops or by cross-cutting topics, how ideas came in by target groups (intake), and
    the target groups that no workshop invited or no idea concerns (groups).
    """
    from workshopdesk.app.office.coverage import CrosstabKind
    from workshopdesk.cli.office_told import crosstab_lines, crosstab_told, group_lines, group_told
    from workshopdesk.store.office.office_catalogue import open_catalogue

    with open_catalogue(catalogue) as opened:
        if table == "groups":
            groups = opened.target_groups()
            for german, english in zip(group_lines(groups, "de"), group_lines(groups, "en"), strict=True):
                terminal.say(german, english)
            terminal.result({"target_groups": [group_told(group) for group in groups]})
            return
        found = opened.crosstab(CrosstabKind(table))
    for german, english in zip(crosstab_lines(found, "de"), crosstab_lines(found, "en"), strict=True):
        terminal.say(german, english)
    terminal.result(crosstab_told(found))


@office.command()
@click.argument("catalogue")
@click.argument("numbers", type=click.IntRange(min=1), nargs=-1, required=True, metavar="IDEA...")
@click.option("--code", type=click.Choice(CODES), required=True, help="As in XBeteiligung.")
@click.option("--reason", default="", metavar="TEXT", help="A sentence for those who had the idea.")
@json_option
@click.pass_obj
def dispose(terminal: Terminal, catalogue: str, numbers: Sequence[int], code: str, reason: str) -> None:
    """Say what became of ideas, named by their number in the catalogue. What was said before is kept."""
    from workshopdesk.app.office.words import office_words
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.domain.office.disposition import DispositionCode
    from workshopdesk.store.office.office_catalogue import open_catalogue

    with open_catalogue(catalogue) as opened:
        opened.dispose(numbers, DispositionCode(code), reason, SystemClock().now().isoformat())
    words = office_words(terminal.language).dispositions[code]
    for number in numbers:
        terminal.say(f"Idee {number}: {words}", f"Idea {number}: {words}")
    terminal.result({"disposed": list(numbers), "code": code})


def _say(terminal: Terminal, report: FileReport, place: str) -> None:
    from workshopdesk.cli.office_told import difference_line

    name, taken = report.path.name, report.taken
    if report.refused is not None:
        sentence = terminal.sentence(report.refused)
        terminal.say(f"{place}  Abgelehnt: {name}. {sentence}", f"{place}  Refused: {name}. {sentence}")
    elif taken is not None and taken.known:
        terminal.say(f"{place}  Schon eingelesen: {name}", f"{place}  Imported before: {name}")
        _say_pictures(terminal, taken)
    elif taken is not None:
        terminal.say(
            f"{place}  {name}: {taken.added} neu, {taken.replaced} ersetzt, {taken.unchanged} gleich,"
            f" {taken.removed} entfallen, {len(taken.left_out)} ausgelassen",
            f"{place}  {name}: {taken.added} new, {taken.replaced} replaced, {taken.unchanged} unchanged,"
            f" {taken.removed} removed, {len(taken.left_out)} left out",
        )
        if taken.feedback or taken.feedback_astray:
            terminal.say(
                f"    {taken.feedback} neue Rückmeldungen zu Maßnahmen, {taken.feedback_astray} ohne Maßnahme hier",
                f"    {taken.feedback} new pieces of feedback on measures, {taken.feedback_astray} without one here",
            )
        _say_pictures(terminal, taken)
        for one in taken.differences:
            terminal.say(difference_line(one, "de"), difference_line(one, "en"))


def _say_pictures(terminal: Terminal, taken: Taken) -> None:
    if taken.pictures:
        terminal.say(f"    Bilder von Karten: {taken.pictures}", f"    Pictures of cards: {taken.pictures}")
    for one in _reasons(terminal, taken.pictures_left_out):
        terminal.say(f"    Karte {one['row']}: {one['reason']}", f"    Card {one['row']}: {one['reason']}")


def described(terminal: Terminal, report: FileReport) -> dict[str, object]:
    """The values that a script gets for one file; those of a refused file say why."""
    from workshopdesk.app.office.ports import Taken

    taken = report.taken or Taken("", "", 0)
    described: dict[str, object] = {
        "file": str(report.path),
        "kind": taken.kind,
        "source": taken.source,
        "rows": taken.rows,
        "added": taken.added,
        "unchanged": taken.unchanged,
        "replaced": taken.replaced,
        "removed": taken.removed,
        "kept_for_the_office": taken.kept,
        "known": taken.known,
        "feedback": taken.feedback,
        "feedback_astray": taken.feedback_astray,
        "pictures": taken.pictures,
        "pictures_skipped": _reasons(terminal, taken.pictures_left_out),
        "skipped": _reasons(terminal, taken.left_out),
        "differences": [
            {"changed": one.changed.value, "number": one.number, "before": one.before, "after": one.after}
            for one in taken.differences
        ],
    }
    if report.refused is not None:
        described |= {"error": report.refused.code, "message": terminal.sentence(report.refused)}
    return described


def _reasons(terminal: Terminal, rows: Sequence[tuple[int, str]]) -> list[dict[str, object]]:
    """`row` is a row of a table or the number of a card."""
    from workshopdesk.app.messages import skip_reason

    return [{"row": row, "reason": skip_reason(reason, terminal.language)} for row, reason in rows]
