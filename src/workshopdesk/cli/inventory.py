"""import-inventory: the projects that a town has already, from a table."""

from __future__ import annotations

from pathlib import Path

import click

from workshopdesk.cli.terminal import Terminal, json_option

FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=FILE)
@click.argument("source", type=FILE)
@json_option
@click.pass_obj
def import_inventory(terminal: Terminal, file: Path, source: Path) -> None:
    """Add the projects of SOURCE (CSV or XLSX) to the inventory of FILE. What is there already is not added again."""
    from workshopdesk.app.messages import skip_reason
    from workshopdesk.cli.files import existing_workshop
    from workshopdesk.exchange.inventory_import import import_inventory as bring_in
    from workshopdesk.exchange.skipped_rows import SkippedRow

    def told(row: SkippedRow) -> dict[str, object]:
        return {"row": row.row, "reason": skip_reason(row.reason, terminal.language)}

    with existing_workshop(file) as (session, _):
        report = bring_in(session, source)
    skipped, remarks = [told(row) for row in report.rows_skipped], [told(row) for row in report.remarks]
    terminal.say(
        f"{report.rows_read} Zeilen gelesen, {report.projects_added} Projekte übernommen, "
        f"{len(skipped)} Zeilen ausgelassen.",
        f"{report.rows_read} rows read, {report.projects_added} projects added, {len(skipped)} rows skipped.",
    )
    for row in (*skipped, *remarks):
        terminal.say(f"  Zeile {row['row']}: {row['reason']}", f"  row {row['row']}: {row['reason']}")
    terminal.result(
        {
            "rows_read": report.rows_read,
            "projects_added": report.projects_added,
            "rows_skipped": skipped,
            "remarks": remarks,
            "by_status": {status.value: number for status, number in report.by_status.items()},
        }
    )
