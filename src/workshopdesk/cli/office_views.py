"""office views: the looks at the ideas that the catalogue keeps under a name."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.office.saved_views import SavedView


@click.command("views")
@click.argument("catalogue")
@json_option
@click.pass_obj
def list_views(terminal: Terminal, catalogue: str) -> None:
    """List the views of the ideas, for: office ideas CATALOGUE --view NAME."""
    from workshopdesk.store.office.office_catalogue import open_catalogue

    with open_catalogue(catalogue) as opened:
        views = opened.views.all()
    for view in views:
        terminal.say(_line(view, "de"), _line(view, "en"))
    terminal.result({"views": [_told(view) for view in views]})


def _line(view: SavedView, language: str) -> str:
    from workshopdesk.app.office.queries import Facet
    from workshopdesk.app.office.words import named_facet, office_words

    filters = [
        office_words(language).criteria[name] if value is True else named_facet(Facet(name, str(value), 0), language)
        for name, value in asdict(view.wanted).items()
        if value
    ]
    return " – ".join([view.name, *([", ".join(filters)] if filters else [])])


def _told(view: SavedView) -> dict[str, Any]:
    """What it asks for only; `by` names the columns, null for the table."""
    wanted = {name: value for name, value in asdict(view.wanted).items() if value}
    return {"name": view.name, "wanted": wanted, "by": view.by}
