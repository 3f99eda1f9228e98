"""schema: the JSON Schema of what `export --format json` writes."""

from __future__ import annotations

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of workshop.json (export --format json) and of data.json in a package."""
    from workshopdesk.exchange.json_export import data_schema

    click.echo(data_schema(), nl=False)
