"""import-former: what became of the ideas of former workshops, as the project office told it."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk.cli.terminal import Terminal, json_option

FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=FILE)
@click.argument("sources", type=FILE, nargs=-1)
@click.option(
    "--remove", "removed", multiple=True, metavar="ID", help="Forget the former workshop with this id; repeat."
)
@json_option
@click.pass_obj
def import_former(terminal: Terminal, file: Path, sources: tuple[Path, ...], removed: tuple[str, ...]) -> None:
    """Keep in FILE what became of the ideas of former workshops: SOURCES are of `office export --format former`.

    The protocol of FILE tells it for every idea. A newer source takes the place of an older one of the same workshop;
    the same one adds nothing. All sources are read before the first is taken. Without any it lists what FILE has.
    """
    from workshopdesk.app.commands_former import RemoveFormerWorkshop
    from workshopdesk.app.former import former_workshops, take_former
    from workshopdesk.cli.files import existing_workshop
    from workshopdesk.exchange.former_file import read_former

    found = [read_former(source) for source in sources]
    with existing_workshop(file) as (session, _):
        for workshop_id in removed:
            session.do(RemoveFormerWorkshop(workshop_id))
        reports = [take_former(session, one) for one in found]
        kept = former_workshops(session.state)
    for one in reports:
        terminal.say(
            f"{one.title}: {one.ideas} Ideen, davon {one.new} neu, {one.changed} geändert; {one.gone} weggefallen.",
            f"{one.title}: {one.ideas} ideas, {one.new} of them new, {one.changed} changed; {one.gone} gone.",
        )
    if not reports:
        for workshop in kept:
            day = f", {workshop.date}" if workshop.date else ""
            terminal.say(
                f"{workshop.title}{day}: {len(workshop.ideas)} Ideen, Stand {workshop.told_on or '–'} ({workshop.id})",
                f"{workshop.title}{day}: {len(workshop.ideas)} ideas, as of {workshop.told_on or '–'} ({workshop.id})",
            )
    terminal.result(
        {
            "taken": [
                {
                    "title": one.title,
                    "ideas": one.ideas,
                    "new": one.new,
                    "changed": one.changed,
                    "gone": one.gone,
                    "replaced": one.known,
                }
                for one in reports
            ],
            "removed": list(removed),
            "workshops": [
                {"id": one.id, "title": one.title, "date": one.date, "told_on": one.told_on, "ideas": len(one.ideas)}
                for one in kept
            ],
        }
    )
