"""preview: the worker behind the print page, which shows pages before they are printed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from workshopdesk.cli.printing import PRINT_KEYS, as_choices, set_option

MOST_PAGES = 12
"""More pages are counted, not shown."""


@click.command(hidden=True)
@click.option("--format", "key", type=click.Choice(PRINT_KEYS), required=True)
@click.option("--out", "folder", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--edge", type=click.IntRange(100, 4000), default=1000, help="Pixels of a page's longer edge.")
@set_option
def preview(key: str, folder: Path, edge: int, choices: tuple[str, ...]) -> None:
    """A package on standard input becomes pictures of pages in an empty folder; no numbers are given to cards.

    Standard output gets one JSON object: {"sheets": number, "width_mm", "height_mm", "pictures": [file names]}.
    """
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.page_pictures import page_count, page_pictures
    from workshopdesk.documents.print_documents import printed
    from workshopdesk.exchange.package import unpack

    package = unpack(sys.stdin.buffer.read())
    pdf = printed(key, package.state, as_choices(choices), made_at=SystemClock().now())
    names: list[str] = []
    width = height = 0
    for number, picture in enumerate(page_pictures(pdf, edge, MOST_PAGES), 1):
        names.append(f"{number}.png")
        write_new(folder / names[-1], picture.png)
        width, height = picture.width_mm, picture.height_mm
    told = {"sheets": page_count(pdf), "width_mm": width, "height_mm": height, "pictures": names}
    click.echo(json.dumps(told))
