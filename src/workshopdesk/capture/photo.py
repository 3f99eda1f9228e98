"""A photo from a file: turned upright, without its data about place and camera, not larger than needed."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from workshopdesk.base.errors import KnownError

MOST_BYTES = 50_000_000
MOST_PIXELS = 80_000_000
"""Larger pictures are refused before they are unpacked: a small file can hold billions of pixels."""
WORKING_PIXELS = 16_000_000
"""Larger photos are made smaller: a whole board is read from 12 megapixels (design CAPTURE.md §1b)."""
LEAST_EDGE = 200
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim")
DARKEST = 14.0
"""Mean of 255 below which nothing can be seen."""

Pixels = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class Photo:
    """`pixels` upright in BGR; `name` is the file's name for messages."""

    pixels: Pixels
    name: str

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


def load_photo(path: Path) -> Photo:
    """The photo in a file. Every format that Pillow reads; HEIC where the extra package pillow-heif is installed.

    Raises KnownError("photo-missing" | "photo-too-large" | "photo-too-small" | "photo-heic" | "photo-not-a-picture" |
    "photo-damaged" | "photo-dark", file, …).
    """
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError as error:
        raise KnownError("photo-missing", file=path.name) from error
    if size > MOST_BYTES:
        raise KnownError("photo-too-large", file=path.name, megabytes=size // 1_000_000)
    return photo_from_bytes(content, path.name)


def photo_from_bytes(content: bytes, name: str) -> Photo:
    """The same from the bytes of a file, as a camera or a folder hands them over; errors as in load_photo."""
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS and not _reads_heif():
        raise KnownError("photo-heic", file=name)
    try:
        with warnings.catch_warnings():
            # Pillow warns of pictures that this function refuses by its own limit
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(content))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        code = "photo-too-large" if isinstance(error, Image.DecompressionBombError) else "photo-not-a-picture"
        raise KnownError(code, file=name, megabytes=len(content) // 1_000_000) from error
    with opened:
        width, height = opened.size
        if width * height > MOST_PIXELS:
            raise KnownError("photo-too-large", file=name, megabytes=len(content) // 1_000_000)
        if min(width, height) < LEAST_EDGE:
            raise KnownError("photo-too-small", file=name, width=width, height=height)
        pixels = _decoded(opened, name)
    if float(pixels.mean()) < DARKEST:
        raise KnownError("photo-dark", file=name)
    return Photo(pixels, name)


def _decoded(opened: Image.Image, name: str) -> Pixels:
    try:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, SyntaxError, ValueError) as error:
        raise KnownError("photo-damaged", file=name) from error
    pixels = cv2.cvtColor(np.asarray(upright), cv2.COLOR_RGB2BGR)
    scale = (WORKING_PIXELS / (pixels.shape[0] * pixels.shape[1])) ** 0.5
    if scale < 1:
        pixels = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(pixels, dtype=np.uint8)


def _reads_heif() -> bool:
    try:
        from pillow_heif import register_heif_opener
    except ImportError:
        return False
    register_heif_opener()
    return True
