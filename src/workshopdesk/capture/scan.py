"""Pages of a scanner's PDF in the place of photos; drawn by pdfium, one page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2

from workshopdesk.base.errors import KnownError
from workshopdesk.capture.photo import LEAST_EDGE, MOST_BYTES, WORKING_PIXELS, Photo, load_photo

RESOLUTION = 200
"""Dots per inch at which a page is drawn; the markers of an A4 sheet are 157 pixels wide then."""
_POINTS = 72


def page_count(path: Path) -> int:
    """How many photos the file holds: the pages of a PDF, otherwise 1.

    Raises KnownError("photo-missing" | "photo-too-large" | "photo-damaged", file).
    """
    if not _is_pdf(path):
        return 1
    with _opened(path) as document:
        return len(document)


def load_page(path: Path, page: int) -> Photo:
    """Page `page` from 0 of a PDF, or the photo itself; errors as in page_count and load_photo."""
    if not _is_pdf(path):
        return load_photo(path)
    with _opened(path) as document:
        try:
            sheet = document[page]
            width, height = sheet.get_size()
            if min(width, height) * RESOLUTION / _POINTS < LEAST_EDGE:
                raise KnownError("photo-too-small", file=path.name, width=round(width), height=round(height))
            # a poster is drawn no larger than a photo is read
            most = (WORKING_PIXELS / (width * height)) ** 0.5
            drawn = sheet.render(scale=min(RESOLUTION / _POINTS, most)).to_numpy()
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise KnownError("photo-damaged", file=path.name) from error
        name = f"{path.name} · {page + 1}" if len(document) > 1 else path.name
        return Photo(_bgr(drawn), name)


def load_pages(path: Path) -> Iterator[Photo]:
    """All photos of a file, one after the other."""
    for page in range(page_count(path)):
        yield load_page(path, page)


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return b"%PDF-" in file.read(1024)
    except OSError as error:
        raise KnownError("photo-missing", file=path.name) from error


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise KnownError("photo-too-large", file=path.name, megabytes=size // 1_000_000)
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise KnownError("photo-damaged", file=path.name) from error
    with document:
        yield document


def _bgr(drawn: Any) -> np.ndarray[Any, np.dtype[Any]]:
    if drawn.shape[2] == 1:
        return np.asarray(cv2.cvtColor(drawn, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
    return np.ascontiguousarray(drawn[..., :3], dtype=np.uint8)
