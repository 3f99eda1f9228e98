"""office measures, rankings, decisions, monitoring: what there is; office measure: one wish about measures each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.office.measure_ports import Measures, Stamp
    from workshopdesk.domain.office.measure import Measure, SourceRef

STATUSES = ("proposed", "recommended", "submitted", "decided", "planned", "running", "done", "postponed", "rejected")
RESULTS = ("agreed", "changed", "rejected", "postponed", "withdrawn", "noted")
DAY = click.DateTime(("%Y-%m-%d",))
version_option = click.option(
    "--version", type=click.IntRange(min=1), default=None, help="The version you saw; refused if there is a newer one."
)


@dataclass(frozen=True, slots=True)
class At:
    """Where the wishes of `office measure` go: the catalogue, and which unit says so."""

    terminal: Terminal
    catalogue: str
    office: str

    @contextmanager
    def measures(self, *, create: bool = False) -> Iterator[tuple[Measures, Stamp]]:
        from workshopdesk.app.office.measure_ports import Stamp
        from workshopdesk.base.clock import SystemClock
        from workshopdesk.store.office.office_catalogue import open_catalogue

        with open_catalogue(self.catalogue, create=create) as opened:
            yield opened.measures, Stamp(SystemClock().now().isoformat(), self.office)

    def tell(self, *found: Measure) -> None:
        from workshopdesk.cli.measure_told import measure_line, measure_told

        for measure in found:
            self.terminal.say(measure_line(measure, "de"), measure_line(measure, "en"))
        self.terminal.result({"measures": [measure_told(measure) for measure in found]})


@click.command("measures")
@click.argument("catalogue")
@click.option("--text", default="", metavar="WORDS")
@click.option("--field", default="", metavar="NAME", help="Field of action.")
@click.option("--status", type=click.Choice(STATUSES), default=None)
@click.option("--idea", type=click.IntRange(min=1), default=None, help="Only those that grew out of this idea.")
@click.option("--ended", is_flag=True, help="Those that were deleted, split or merged instead.")
@json_option
@click.pass_obj
def list_measures(
    terminal: Terminal, catalogue: str, text: str, field: str, status: str | None, idea: int | None, ended: bool
) -> None:
    """List the measures of the catalogue with their gaps."""
    from workshopdesk.app.office.dossier import all_measures
    from workshopdesk.app.office.measure_ports import MeasureFilter

    wanted = MeasureFilter(text=text, field=field, status=status or "", idea=idea or 0, ended=ended)
    at = At(terminal, catalogue, "")
    with at.measures() as (measures, _):
        found = list(all_measures(measures, wanted))
    at.tell(*found)


@click.command()
@click.argument("catalogue")
@click.option("--audience", type=click.Choice(("citizens", "experts")), default="citizens", show_default=True)
@click.option("--method", default="dots", show_default=True, metavar="NAME", help="dots, agreement, resistance …")
@json_option
@click.pass_obj
def rankings(terminal: Terminal, catalogue: str, audience: str, method: str) -> None:
    """Rank the measures twice: by the votes for their sources, and by the administration's ratings.

    Columns: rank of the citizens, rank of the administration, difference (positive: the administration puts it higher).
    """
    from workshopdesk.app.office.deciding import rankings as rank
    from workshopdesk.app.office.dossier import all_measures
    from workshopdesk.cli.measure_told import ranked_measure_line, ranked_measure_told
    from workshopdesk.domain.office.support import Audience

    with At(terminal, catalogue, "").measures() as (measures, _):
        titles = {one.number: one.title for one in all_measures(measures)}
        lines = rank(measures, Audience(audience), method)
    for line in lines:
        told = ranked_measure_line(line, titles[line.measure])
        terminal.say(told, told)
    terminal.result(
        {"audience": audience, "method": method, "rankings": [ranked_measure_told(line, titles) for line in lines]}
    )


@click.command()
@click.argument("catalogue")
@json_option
@click.pass_obj
def decisions(terminal: Terminal, catalogue: str) -> None:
    """List every decision with its day and body."""
    from workshopdesk.cli.measure_told import decision_line, decision_told

    with At(terminal, catalogue, "").measures() as (measures, _):
        log = measures.decisions()
    for one in log:
        terminal.say(decision_line(one, "de"), decision_line(one, "en"))
    terminal.result({"decisions": [decision_told(one) for one in log]})


@click.command()
@click.argument("catalogue")
@click.option("--from", "first_day", type=DAY, required=True, help="YYYY-MM-DD")
@click.option("--to", "last_day", type=DAY, required=True, help="YYYY-MM-DD")
@json_option
@click.pass_obj
def monitoring(terminal: Terminal, catalogue: str, first_day: datetime, last_day: datetime) -> None:
    """Tell measure by measure what has changed between the ends of two days."""
    from workshopdesk.app.measure_key import measure_key
    from workshopdesk.app.office.monitoring import monitoring as report_of
    from workshopdesk.app.office.words import office_words
    from workshopdesk.cli.measure_told import monitoring_told, status_words

    with At(terminal, catalogue, "").measures() as (measures, _):
        report = report_of(measures, day_told(first_day), day_told(last_day))
    for line in report.lines:
        sentences = []
        for language in ("de", "en"):
            before = status_words(line.before.status, language) if line.before else "–"
            after = office_words(language).endings.get(line.ended) or status_words(line.after.status, language)
            title = f"{measure_key(line.measure.number)}  {line.measure.title}"
            sentences.append(f"{title}: {before} → {after}" if line.has_changed else f"{title}: {after}")
        terminal.say(*sentences)
    terminal.result(monitoring_told(report))


@click.group("measure")
@click.argument("catalogue")
@click.option("--office", default="", metavar="UNIT", help="Before CATALOGUE: which unit says so.")
@json_option
@click.pass_context
def measure(ctx: click.Context, catalogue: str, office: str) -> None:
    """Draft, change, decide and link measures, named by their keys: M-01."""
    ctx.obj = At(ctx.ensure_object(Terminal), catalogue, office)


@measure.command()
@click.argument("key")
@json_option
@click.pass_obj
def show(at: At, key: str) -> None:
    """Everything about one measure, down to its ideas and workshops, with its history."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office.dossier import dossier_of
    from workshopdesk.app.office.measuring import found_measure
    from workshopdesk.cli.measure_told import dossier_lines, dossier_told

    with at.measures() as (measures, _):
        dossier = dossier_of(measures, found_measure(measures, measure_number(key)))
    for german, english in zip(dossier_lines(dossier, "de"), dossier_lines(dossier, "en"), strict=True):
        at.terminal.say(german, english)
    at.terminal.result(dossier_told(dossier))


@measure.command()
@click.argument("values", nargs=-1, metavar="[FIELD=VALUE...]")
@click.option("--from", "sources", default="", metavar="idea:1,cluster:2,profile:3", help="What it grows out of.")
@click.option("--title", default="", help="Without it, what its first source says.")
@json_option
@click.pass_obj
def draft(at: At, values: Sequence[str], sources: str, title: str) -> None:
    """Make a new measure. What its sources say is taken over and marked with where it came from."""
    from workshopdesk.app.office import measuring
    from workshopdesk.app.office.measure_values import measure_values

    fields = measure_values(pairs(values))
    with at.measures() as (measures, stamp):
        made = measuring.draft(measures, title, refs(sources), stamp, **fields)
    at.tell(made)


@measure.command("set")
@click.argument("key")
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE...")
@version_option
@json_option
@click.pass_obj
def set_fields(at: At, key: str, values: Sequence[str], version: int | None) -> None:
    """Set fields: goal, field, responsible, priority, cost_class … Several entries of one are parted by semicolons."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measuring
    from workshopdesk.app.office.measure_values import measure_values

    number = measure_number(key)
    with at.measures() as (measures, stamp):
        old = measuring.current(measures, number)
        told = measure_values(pairs(values), old.actors)
        at.tell(measuring.edit(measures, number, told, stamp, version or old.version))


@measure.command()
@click.argument("key")
@click.argument("to", type=click.Choice([one for one in STATUSES if one != "decided"]), metavar="STATUS")
@click.option("--since", type=DAY, default=None, help="From this day on (YYYY-MM-DD); today without it.")
@click.option("--reason", default="", metavar="TEXT", help="Needed for postponed and rejected.")
@version_option
@json_option
@click.pass_obj
def status(at: At, key: str, to: str, since: datetime | None, reason: str, version: int | None) -> None:
    """Move a measure on: proposed, recommended, submitted, planned, running, done, postponed or rejected.

    Only a decision makes it "decided" (office measure CATALOGUE decide).
    """
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measuring
    from workshopdesk.domain.office.measure import MeasureStatus

    with at.measures() as (measures, stamp):
        at.tell(
            measuring.move(
                measures,
                measure_number(key),
                MeasureStatus(to),
                stamp,
                since=day_told(since),
                reason=reason,
                version=version,
            )
        )


@measure.command()
@click.argument("keys", nargs=-1, required=True)
@click.option("--body", required=True, metavar="NAME", help="Who decided.")
@click.option("--date", "day", type=DAY, required=True, help="YYYY-MM-DD")
@click.option("--result", type=click.Choice(RESULTS), default="agreed", show_default=True)
@click.option("--yes", type=click.IntRange(min=0), default=None, help="Votes, if they were counted.")
@click.option("--no", type=click.IntRange(min=0), default=None, help="Votes, if they were counted.")
@click.option("--abstained", type=click.IntRange(min=0), default=None, help="Votes, if they were counted.")
@click.option("--conditions", default="", metavar="TEXT")
@click.option("--paper", default="", metavar="NUMBER", help="Number of the Vorlage.")
@click.option("--paper-address", default="", metavar="URL", help="Its page in the council's system.")
@click.option("--text", default="", help="What was resolved.")
@json_option
@click.pass_obj
def decide(
    at: At,
    keys: Sequence[str],
    body: str,
    day: datetime,
    result: str,
    yes: int | None,
    no: int | None,
    abstained: int | None,
    conditions: str,
    paper: str,
    paper_address: str,
    text: str,
) -> None:
    """Enter a decision into the log; the status of its measures follows from it. Entries are never changed."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import deciding
    from workshopdesk.cli.measure_told import decision_line, decision_told
    from workshopdesk.domain.office.measure_status import DecisionResult, MeasureDecision

    wanted = MeasureDecision(
        body=body,
        date=day_told(day),
        result=DecisionResult(result),
        votes_yes=_votes(yes),
        votes_no=_votes(no),
        votes_abstained=_votes(abstained),
        conditions=conditions,
        paper_number=paper,
        paper_address=paper_address,
        text=text,
    )
    with at.measures() as (measures, stamp):
        entry = deciding.decide(measures, [measure_number(key) for key in keys], wanted, stamp)
    at.terminal.say(decision_line(entry, "de"), decision_line(entry, "en"))
    at.terminal.result({"decision": decision_told(entry)})


def _votes(number: int | None) -> int:
    return -1 if number is None else number


def day_told(day: datetime | None) -> str:
    return day.date().isoformat() if day else ""


def pairs(values: Sequence[str]) -> dict[str, object]:
    """FIELD=VALUE as they were typed."""
    for value in values:
        if "=" not in value:
            raise click.BadParameter(f"{value}: FIELD=VALUE")
    return {name.strip(): text for name, _, text in (value.partition("=") for value in values)}


def refs(text: str) -> list[SourceRef]:
    """idea:1,cluster:2,profile:3"""
    from workshopdesk.app.office.measure_sources import source_ref

    return [source_ref(part) for part in text.split(",") if part.strip()]
