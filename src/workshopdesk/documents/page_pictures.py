"""Pages of a finished PDF as PNG pictures, for looking at them before printing. Drawn by pdfium (pypdfium2)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2

_MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: its picture as PNG, its size on paper in millimetres."""

    png: bytes
    width_mm: int
    height_mm: int


def page_count(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def page_pictures(pdf: bytes, edge: int, most: int) -> Iterator[PagePicture]:
    """The first pages, at most `most`, each with its longer edge `edge` pixels long."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(min(most, len(document))):
        page = document[number]
        width, height = page.get_size()
        bitmap = page.render(scale=edge / max(width, height), rev_byteorder=True)
        yield PagePicture(_png(bitmap), round(width * _MM_PER_POINT), round(height * _MM_PER_POINT))


def _png(bitmap: Any) -> bytes:
    """The bitmap, red green blue, as PNG (ISO/IEC 15948) of true colour without filters."""
    kept = bitmap.width * 3
    lines = memoryview(bytes(bitmap.buffer))
    step, channels = bitmap.stride, bitmap.n_channels
    if channels != 3:
        raise ValueError(f"a page was drawn with {channels} channels")
    rows = b"".join(b"\0" + bytes(lines[start : start + kept]) for start in range(0, step * bitmap.height, step))
    head = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
