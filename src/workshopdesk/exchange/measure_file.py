"""A file of measures that a script or a person wrote: JSON or TOML with the list "measures"."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from workshopdesk.base.errors import KnownError

_LIMIT = 16 * 1024 * 1024


def read_measure_file(path: Path) -> list[dict[str, Any]]:
    """The entries as they stand there, not yet looked at.

    Raises KnownError: "measure-file-invalid" (`path`, `finding`), "source-missing", "source-unreadable".
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path)) from error
    if len(content) > _LIMIT:
        raise KnownError("measure-file-invalid", path=str(path), finding=f"> {_LIMIT // 1024 // 1024} MB")
    try:
        text = content.decode("utf-8-sig")
        found = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise KnownError("measure-file-invalid", path=str(path), finding=type(error).__name__) from error
    entries = found.get("measures") if isinstance(found, dict) else found
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise KnownError("measure-file-invalid", path=str(path), finding="measures")
    return entries
