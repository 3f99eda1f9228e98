"""Closing records as files in the folder for the room."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.base.file_names import safe_name
from workshopdesk.base.files import free_path, write_new
from workshopdesk.domain.workshop import Workshop

_NAMES = {"de": "Zählprotokoll", "en": "Closing record"}


def write_records(workshop: Workshop, contents: Iterable[bytes], folder: Path) -> list[Path]:
    """Write each under a free name. Raises KnownError("folder-not-writable") and those of `write_new`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("folder-not-writable", folder=str(folder)) from error
    name = _NAMES["en" if workshop.language == "en" else "de"]
    stem = safe_name(f"{workshop.title} – {name}", name)
    written = []
    for content in contents:
        path = free_path(folder, stem, ".json")
        write_new(path, content)
        written.append(path)
    return written
