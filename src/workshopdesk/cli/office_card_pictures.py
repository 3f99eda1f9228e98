"""office picture: how the card of an idea looked, as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.office.card_pictures import PictureKept


@click.command()
@click.argument("catalogue")
@click.argument("idea", type=click.IntRange(min=1))
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), required=True, metavar="FOLDER", help="For the files."
)
@json_option
@click.pass_obj
def picture(terminal: Terminal, catalogue: str, idea: int, out: Path) -> None:
    """Write the pictures of the card of an IDEA to a folder, all of them or none; no file is written over.

    They show how somebody writes: they are meant for the office and are in nothing that it hands out.
    """
    from workshopdesk.app.office.card_pictures import pictures_of
    from workshopdesk.base.errors import KnownError
    from workshopdesk.base.files import write_new
    from workshopdesk.store.office.office_catalogue import open_catalogue

    with open_catalogue(catalogue) as opened:
        found = {_path(out, one): one for one in pictures_of(opened, idea)}
    for path in found:
        if path.exists():
            raise KnownError("file-exists", path=str(path))
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("file-not-writable", path=str(out)) from error
    for path, one in found.items():
        write_new(path, one.content, 0o600)
        terminal.say(f"Geschrieben: {path}", f"Written: {path}")
    terminal.result({"idea": idea, "pictures": [_told(path, one) for path, one in found.items()]})


def _path(folder: Path, picture: PictureKept) -> Path:
    from workshopdesk.app.office.card_pictures import ENDING

    return folder / f"idee-{picture.told.idea}-bild-{picture.told.place}.{ENDING}"


def _told(path: Path, picture: PictureKept) -> dict[str, object]:
    told = picture.told
    return {"file": str(path), "width": told.width, "height": told.height, "sha256": told.sha256}
