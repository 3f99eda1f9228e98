"""schema: the JSON Schema of what `export --format json` writes, and of the office's file for a follow-up workshop."""

from __future__ import annotations

import click


@click.command()
@click.option("--of", "subject", type=click.Choice(("data", "former")), default="data", show_default=True)
def schema(subject: str) -> None:
    """Print a JSON Schema.

    data: workshop.json (export --format json) and data.json in a package. former: what became of the ideas of a
    workshop (office export --format former).
    """
    if subject == "former":
        from workshopdesk.exchange.former_file import former_schema

        click.echo(former_schema(), nl=False)
        return
    from workshopdesk.exchange.json_export import data_schema

    click.echo(data_schema(), nl=False)
