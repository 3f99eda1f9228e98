"""read-ink: the worker behind "Text vorschlagen". Reading loads models of 300 MB; the screen stays free."""

from __future__ import annotations

import json
from typing import TextIO

import click

from workshopdesk.cli.photo_needs import check_photo_packages


@click.command("read-ink", hidden=True)
@click.argument("ink", type=click.File(encoding="ascii"))
def read_ink_worker(ink: TextIO) -> None:
    """Handwriting (domain/ink.as_text) becomes a line of JSON: {"text": a proposal, empty where it cannot be read}."""
    check_photo_packages()

    from workshopdesk.app.photo_review import READABLE, flowing
    from workshopdesk.capture.ink_picture import ink_picture
    from workshopdesk.capture.words import WordReader

    read = WordReader().read(ink_picture(ink.read()))
    click.echo(json.dumps({"text": flowing(read.text) if read.confidence >= READABLE else ""}))
