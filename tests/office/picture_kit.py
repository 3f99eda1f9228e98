"""Packages whose cards have pictures, as telephones, scanners and strangers make them."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Iterable
from dataclasses import replace

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from office.kit import practice_states
from workshopdesk.app import queries
from workshopdesk.domain.note import Note
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State

TELLTALES = (b"Kameramarke", b"2026:11:23", b"Exif", b"GPS", b"xmpmeta", b"ns.adobe.com", b"Musterfrau", b"ICC_PROFILE")
"""What a camera and the program that cut the picture wrote into it, besides the pixels."""


def written(colour: str = "ivory", size: tuple[int, int] = (600, 300)) -> Image.Image:
    """A card with lines of ink in its upper half, so that its way up can be told."""
    picture = Image.new("RGB", size, colour)
    pen = ImageDraw.Draw(picture)
    for line in range(3):
        pen.line([(20, 30 + 30 * line), (size[0] - 20, 34 + 30 * line)], fill="navy", width=8)
    return picture


def as_a_telephone_writes_it(picture: Image.Image, orientation: int = 1) -> bytes:
    """A JPEG with make, moment, place on earth, XMP, a comment and something after its end."""
    told = Image.Exif()
    told[0x010F], told[0x0132], told[0x0112] = "Kameramarke", "2026:11:23 10:00:00", orientation
    told.get_ifd(0x8825).update({1: "N", 2: (54.0, 20.0, 30.0), 3: "E", 4: (10.0, 8.0, 0.0), 29: "2026:11:23"})
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Erika Musterfrau</x:xmpmeta>"
    target = io.BytesIO()
    picture.save(target, "JPEG", exif=told.tobytes(), xmp=xmp, comment=b"Musterfrau", quality=92)
    return target.getvalue() + b"GPS Musterfrau"


def as_png(picture: Image.Image) -> bytes:
    told = PngInfo()
    told.add_text("Author", "Musterfrau")
    told.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>Musterfrau</x:xmpmeta>", zip=False)
    target = io.BytesIO()
    picture.save(target, "PNG", pnginfo=told)
    return target.getvalue()


def bomb() -> bytes:
    """A PNG of some hundred bytes that says it has 60,000 by 60,000 pixels."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    body = (
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(body)


def shown(note: Note | str, content: bytes, number: int = 1, **told: object) -> Picture:
    """A picture of a card (or of whatever has this id)."""
    subject = note if isinstance(note, str) else note.id
    picture = Picture(
        id=f"bild-{subject}-{number}",
        media_type="image/jpeg",
        width=1,
        height=1,
        content=base64.b64encode(content).decode(),
        subject_id=subject,
    )
    return replace(picture, **told)  # type: ignore[arg-type]


def practice_with(pictures: Iterable[Picture], state: State | None = None) -> State:
    return State((*(state or practice_states()[0].state), *pictures))


def cards() -> list[Note]:
    """Loose cards of the practice workshop that have words."""
    return [note for note in queries.loose_notes(practice_states()[0].state) if note.text]
