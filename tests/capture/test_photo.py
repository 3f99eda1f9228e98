"""Bad files in place of photos: each is refused with its own code, nothing is half read."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from capture.photos import DATA
from workshopdesk.app.messages import sentences
from workshopdesk.base.errors import KnownError
from workshopdesk.capture.photo import MOST_BYTES, load_photo, photo_from_bytes


def jpeg(width: int = 400, height: int = 300, colour: str = "orange", **options: object) -> bytes:
    held = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(held, "JPEG", **options)
    return held.getvalue()


def png_of_size(width: int, height: int) -> bytes:
    """A small file that says it is large, as a bomb does."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Liebe Leute, das ist ein Text.\n" * 40, "photo-not-a-picture"),
        (b"", "photo-not-a-picture"),
        (jpeg(800, 600)[:2000], "photo-damaged"),
        (png_of_size(60_000, 60_000), "photo-too-large"),
        (png_of_size(30_000, 5_000), "photo-too-large"),
        (jpeg(colour="black"), "photo-dark"),
        (jpeg(64, 48), "photo-too-small"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1" + bytes(200), "photo-heic"),
    ],
)
def test_a_file_that_is_no_photo_is_refused(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "wand.jpg"
    path.write_bytes(content)
    with pytest.raises(KnownError) as refused:
        load_photo(path)
    assert refused.value.code == code
    for language in ("de", "en"):
        words = sentences(refused.value, language)
        assert "wand.jpg" in words.happened
        assert words.advice


def test_a_very_large_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "panorama.jpg"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(KnownError, match="photo-too-large"):
        load_photo(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="photo-missing"):
        load_photo(tmp_path / "weg.jpg")


def test_a_photo_taken_upright_is_turned() -> None:
    """EXIF orientation 6: the camera was held on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = photo_from_bytes(jpeg(400, 300, exif=exif.tobytes()), "hochkant.jpg")
    assert (photo.width, photo.height) == (300, 400)


def test_a_real_photo_is_read_at_its_size() -> None:
    photo = load_photo(DATA / "ekan_example1.jpeg")
    assert (photo.height, photo.width) == photo.pixels.shape[:2]
