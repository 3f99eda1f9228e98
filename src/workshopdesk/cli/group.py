"""All commands in one group."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk import __version__
from workshopdesk.cli import (
    capture,
    close,
    demo,
    former,
    ideas,
    ink_worker,
    inventory,
    office,
    office_card_pictures,
    office_duplicates,
    office_export,
    office_intake,
    office_measure_work,
    office_measures,
    office_output,
    office_sender,
    office_tables,
    office_transfer,
    office_views,
    outputs,
    package_cover,
    photo_worker,
    preview,
    recount,
    schema,
    self_test,
    series,
    templates,
    workshops,
)
from workshopdesk.cli.desktop import Desktop
from workshopdesk.cli.terminal import RefusingGroup, Terminal, json_option


def build_cli(desktop: Desktop) -> click.Group:
    """The command line, ready to be called. It never imports the window program itself."""
    terminal = Terminal(desktop)

    @click.group(cls=RefusingGroup, invoke_without_command=True, context_settings={"obj": terminal})
    @json_option
    @click.version_option(__version__, prog_name="WorkshopDesk")
    @click.pass_context
    def workshopdesk(ctx: click.Context) -> None:
        """WorkshopDesk runs citizens' workshops at one shared touch screen. Without a command: the start page.

        Exit codes: 0 done, 1 refused with a message, 2 wrong usage. WORKSHOPDESK_LANGUAGE=en for messages in English.
        """
        if ctx.invoked_subcommand is None:
            ctx.exit(desktop.launch(None))

    for part in (
        office_duplicates.duplicates,
        office_tables.merge_tables,
        office_tables.join_tables,
        office_views.list_views,
        office_card_pictures.picture,
        office_sender.sender,
        office_export.export,
        office_intake.open_office,
        office_transfer.import_transfer,
        office_measures.list_measures,
        office_measures.rankings,
        office_measures.decisions,
        office_measures.monitoring,
        office_measure_work.measure,
    ):
        office.office.add_command(part)
    for command in (
        open_workshop,
        demo.demo,
        templates.templates,
        workshops.new,
        series.series,
        ideas.import_ideas,
        inventory.import_inventory,
        former.import_former,
        capture.capture,
        office.office,
        outputs.export,
        schema.schema,
        workshops.import_package,
        workshops.check,
        close.close,
        recount.recount,
        self_test.self_test,
        outputs.render,
        preview.preview,
        package_cover.decrypt,
        photo_worker.read_photo_worker,
        ink_worker.read_ink_worker,
        office_intake.office_intake,
        office_output.office_output,
        office_tables.office_tables,
    ):
        workshopdesk.add_command(command)
    return workshopdesk


@click.command("open")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def open_workshop(ctx: click.Context, file: Path) -> None:
    """Open the workshop FILE straight to its board."""
    ctx.exit(ctx.ensure_object(Terminal).desktop.launch(file))
