"""office export: what the office hands out, made from the public part of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.office.office_sender import Sender

FORMATS = (
    "site",
    "supplement",
    "answers",
    "former",
    "catalogue",
    "decision",
    "monitoring",
    "xlsx",
    "transfer",
    "areas",
    "exhibition",
    "profiles",
    "signs",
)
_DAY = click.DateTime(("%Y-%m-%d",))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """What `office export` was asked for; empty where nothing was said. Days are YYYY-MM-DD."""

    out: Path
    workshops: tuple[int, ...]
    measures: tuple[str, ...]
    first_day: str
    last_day: str
    day: str
    title: str
    town: str
    imprint: str
    idea_pattern: str
    workshop_pattern: str

    client: str
    contractor: str
    period: str
    funding: str
    feedback: str = ""

    def sender(self, kept: Sender) -> Sender:
        """What was asked for, and else what the catalogue keeps."""
        from workshopdesk.app.office.office_sender import Sender, with_named

        named = Sender(
            title=self.title,
            town=self.town,
            client=self.client,
            contractor=self.contractor,
            period=self.period,
            funding=self.funding,
            feedback=self.feedback,
        )
        return with_named(kept, named)

    @property
    def made_at(self) -> datetime:
        return datetime.combine(date.fromisoformat(self.day), datetime.min.time(), UTC)


@click.command("export")
@click.argument("catalogue")
@click.option("--format", "form", type=click.Choice(FORMATS), required=True)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="A new file, or for site, answers and former a new folder.",
)
@click.option("--workshop", "workshops", type=click.IntRange(min=1), multiple=True, help="Number of a source; repeat.")
@click.option(
    "--measure", "measures", multiple=True, metavar="M-01", help="For decision and exhibition: only these; repeat."
)
@click.option("--from", "first_day", type=_DAY, default=None, help="For monitoring: the first day (YYYY-MM-DD).")
@click.option("--to", "last_day", type=_DAY, default=None, help="For monitoring: the last day (YYYY-MM-DD).")
@click.option("--day", type=_DAY, default=None, help="Day of the data told in the files; today without it.")
@click.option(
    "--title",
    default="",
    metavar="TEXT",
    help="What the whole is called; else as kept (office sender), or the programme.",
)
@click.option(
    "--town", default="", metavar="NAME", help="Else as kept (office sender), or the town of the first workshop."
)
@click.option("--imprint", default="", metavar="TEXT", help="For site: who is responsible, and how to reach them.")
@click.option("--idea-pattern", default="/i/{id}", show_default=True, help="For site: as in the pool's settings.")
@click.option("--workshop-pattern", default="/w/{id}", show_default=True, help="For site: as in the pool's settings.")
@click.option("--client", default="", metavar="TEXT", help="Printed on page 1; else as kept (office sender).")
@click.option("--contractor", default="", metavar="TEXT", help="Printed on page 1; else as kept (office sender).")
@click.option("--period", default="", metavar="TEXT", help="Printed on page 1; else as kept (office sender).")
@click.option("--funding", default="", metavar="TEXT", help="Printed on page 1; else as kept (office sender).")
@click.option("--feedback", default="", metavar="ADDRESS", help="https://…/{key}, for the codes; else as kept.")
@json_option
@click.pass_obj
def export(
    terminal: Terminal,
    catalogue: str,
    form: str,
    out: Path,
    workshops: tuple[int, ...],
    measures: tuple[str, ...],
    first_day: datetime | None,
    last_day: datetime | None,
    day: datetime | None,
    title: str,
    town: str,
    imprint: str,
    idea_pattern: str,
    workshop_pattern: str,
    client: str,
    contractor: str,
    period: str,
    funding: str,
    feedback: str,
) -> None:
    """Hand something out: nothing that is internal is ever in it, and no file or folder is written over.

    site: what became of every idea, as pages for the web or a stick. supplement: the same for one workshop, a PDF.
    answers: files that idea pools take. former: for each workshop a file with what became of its ideas, for a follow-up
    workshop (import-former); one --workshop and an --out that ends in .json make one file. catalogue and decision: a
    PDF or Word file by the ending of --out. monitoring: a PDF or JSON file between --from and --to. xlsx: all tables
    with both rankings. transfer: structure, measures and templates for another town, without votes, people and
    contacts. exhibition: a workshop file that shows measures to visitors; its session package brings their dots and
    comments back (office import). profiles: every field of measures and living labs as a PDF or Word file. signs: for
    each a page with a large code.
    """
    from workshopdesk.cli.office_writers import write_export
    from workshopdesk.store.office.office_catalogue import open_catalogue

    wish = ExportWish(
        out=out,
        workshops=workshops,
        measures=measures,
        first_day=_told(first_day),
        last_day=_told(last_day),
        day=_told(day) or date.today().isoformat(),
        title=title,
        town=town,
        imprint=imprint,
        idea_pattern=idea_pattern,
        workshop_pattern=workshop_pattern,
        client=client,
        contractor=contractor,
        period=period,
        funding=funding,
        feedback=feedback,
    )
    with open_catalogue(catalogue) as opened:
        files = write_export(opened, form, wish)
    terminal.say(
        f"Geschrieben: {out}" + (f" ({files} Dateien)" if files > 1 else ""),
        f"Written: {out}" + (f" ({files} files)" if files > 1 else ""),
    )
    terminal.result({"format": form, "out": str(out), "files": files})


def _told(day: datetime | None) -> str:
    return day.date().isoformat() if day else ""
