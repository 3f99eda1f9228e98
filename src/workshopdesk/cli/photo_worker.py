"""read-photo: the worker behind the photo page. Reading a photo takes seconds and memory; the screen stays free."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from workshopdesk.cli.photo_needs import check_photo_packages

SHOWN_EDGE = 2400
"""Pixels of the longer edge of the picture that is shown."""


@click.command("read-photo", hidden=True)
@click.argument("photo", type=click.Path(path_type=Path))
@click.option("--out", "folder", type=click.Path(path_type=Path, file_okay=False), required=True)
@click.option("--page", type=click.IntRange(min=0), default=0, help="Which page of a scanner's PDF.")
@click.option("--corners", default="", help="JSON: the board's corners in the photo's pixels.")
@click.option("--frames", default="", help="JSON: {frames, board_px, board_mm}: only these frames.")
def read_photo_worker(photo: Path, folder: Path, page: int, corners: str, frames: str) -> None:
    """A photo becomes lines of JSON on standard output, and in a folder photo.jpg to show and kept.jpg to keep.

    {"pages": how many the file has}, {"progress": 0 to 1}, then {"reading": {…}} as app/photo_reading.PhotoReading, or
    {"cards": […]} for frames, then for every card {"card": its place, "words": as app/photo_reading.ReadWords};
    {"reader": false} where words cannot be read.
    """
    check_photo_packages()

    import msgspec

    from workshopdesk.app.photo_reading import ReadWords
    from workshopdesk.app.photo_taking import KEPT_EDGE
    from workshopdesk.capture.crops import as_jpeg, shown
    from workshopdesk.capture.reading import read_card, read_frames, read_photo
    from workshopdesk.capture.scan import load_page, page_count

    loaded = load_page(photo, page)
    if frames:
        wanted = json.loads(frames)
        board = (wanted["board_px"], wanted["board_mm"]) if wanted["board_px"] else None
        cards = read_frames(loaded, wanted["frames"], board)
        _tell(cards=msgspec.to_builtins(cards))
    else:
        _tell(pages=page_count(photo))
        (folder / "photo.jpg").write_bytes(as_jpeg(shown(loaded.pixels, SHOWN_EDGE)))
        (folder / "kept.jpg").write_bytes(as_jpeg(shown(loaded.pixels, KEPT_EDGE)))
        told = [0.0]

        def progress(share: float) -> None:
            if share - told[0] >= 0.02:
                told[0] = share
                _tell(progress=share)

        reading = read_photo(loaded, corners=json.loads(corners) if corners else None, progress=progress)
        _tell(reading=msgspec.to_builtins(reading))
        cards = reading.cards
    reader = _reader()
    if reader is None:
        _tell(reader=False)
        return
    for place, card in enumerate(cards):
        read = read_card(card, loaded, reader)
        _tell(card=place, words=msgspec.to_builtins(ReadWords(read.text, read.confidence, read.doubts)))


def _reader() -> Any:
    from workshopdesk.base.errors import KnownError
    from workshopdesk.capture.words import WordReader

    try:
        return WordReader()
    except KnownError:
        return None


def _tell(**values: Any) -> None:
    click.echo(json.dumps(values, ensure_ascii=False))
