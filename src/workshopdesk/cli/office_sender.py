"""office sender: who hands the papers of a catalogue out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.domain.picture import Picture

_LIMIT_KB, _LIMIT_PX = 1024, 4000


@click.command("sender")
@click.argument("catalogue")
@click.argument("values", nargs=-1, metavar="[FIELD=VALUE...]")
@click.option("--logo", type=click.Path(path_type=Path), default=None, help="A PNG or JPEG file, put after the others.")
@click.option("--logo-of", default="", metavar="NAME", help="Whose logo it is; it is read aloud.")
@click.option("--drop-logo", type=click.IntRange(min=1), default=None, help="1 for the first.")
@json_option
@click.pass_obj
def sender(
    terminal: Terminal, catalogue: str, values: Sequence[str], logo: Path | None, logo_of: str, drop_logo: int | None
) -> None:
    """Tell who hands the papers out, as it stands on page 1 of each, or set it: client="Stadt X" funding="FKZ 7".

    Fields: title, town, organisation, client, contractor, period, funding, contact; feedback is the address for the
    codes of profiles and signs, https://…/{key}. FIELD= clears one.
    """
    from workshopdesk.app.office.office_sender import texts_of
    from workshopdesk.cli.office_measures import pairs
    from workshopdesk.store.office.office_catalogue import open_catalogue

    told = {name: str(text) for name, text in pairs(values).items()}
    picture = _logo(logo, logo_of) if logo is not None else None
    with open_catalogue(catalogue) as opened:
        kept = opened.sender.put(told) if told else opened.sender.get()
        if drop_logo is not None and drop_logo <= len(kept.logos):
            kept = opened.sender.drop_logo(kept.logos[drop_logo - 1].id)
        if picture is not None:
            kept = opened.sender.put_logo(picture)
    for label, words in (("Titel", kept.title), ("Kommune", kept.town), *kept.lines):
        if words:
            terminal.say(f"{label}: {words}", f"{label}: {words}")
    if kept.feedback:
        terminal.say(f"Rückmeldungen: {kept.feedback}", f"Feedback: {kept.feedback}")
    for place, one in enumerate(kept.logos, 1):
        terminal.say(f"Logo {place}: {one.alt}", f"Logo {place}: {one.alt}")
    logos = [{"name": one.alt, "width": one.width, "height": one.height} for one in kept.logos]
    terminal.result({"sender": texts_of(kept), "logos": logos})


def _logo(path: Path, name: str) -> Picture:
    """Raises KnownError: "picture-unreadable", "picture-too-large" (`limit_kb`, `limit_px`)."""
    import base64

    from PIL import Image

    from workshopdesk.base.errors import KnownError
    from workshopdesk.base.ids import new_id
    from workshopdesk.domain.picture import Picture

    try:
        size = path.stat().st_size
        with Image.open(path, formats=("PNG", "JPEG")) as image:
            width, height = image.size
            kind = str(image.format)
            if size > _LIMIT_KB * 1024 or max(width, height) > _LIMIT_PX:
                raise KnownError("picture-too-large", path=str(path), limit_kb=_LIMIT_KB, limit_px=_LIMIT_PX)
            image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise KnownError("picture-unreadable", path=str(path)) from error
    content = base64.b64encode(path.read_bytes()).decode("ascii")
    return Picture(
        id=new_id(),
        media_type=f"image/{kind.lower()}",
        width=width,
        height=height,
        content=content,
        alt=name or path.stem,
    )
