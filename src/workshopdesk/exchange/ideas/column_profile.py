"""What the columns of one office's lists mean, said once by a user and kept: by the words of the header.

The file is JSON: {"columns": {"title": "Was", "text": "Warum"}}, roles as in columns.IDEA_ROLES. The program keeps
one for each set of headers; the command line takes one with --mapping.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping as ByRole
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.columns import IDEA_ROLES, normalised
from workshopdesk.exchange.table_file import HEADER_REACH, Mapping, open_sheets

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """The header of each role's column."""

    columns: ByRole[str, str]

    def mapping(self, sheet: str, header_row: int, heads: Sequence[str]) -> Mapping | None:
        """The same as places in a header; None if a column is missing there."""
        names = [normalised(head) for head in heads]
        wanted = {role: normalised(head) for role, head in self.columns.items()}
        if not all(name in names for name in wanted.values()):
            return None
        return Mapping(sheet, header_row, tuple((role, names.index(name)) for role, name in wanted.items()))


def read_profile(path: Path) -> ColumnProfile:
    """A profile from its file. Raises KnownError: "source-missing", "mapping-unreadable"."""
    try:
        profile = msgspec.json.decode(path.read_bytes(), type=ColumnProfile)
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise KnownError("mapping-unreadable", path=str(path), finding=type(error).__name__) from error
    unknown = sorted(set(profile.columns) - {role for role, _ in IDEA_ROLES})
    if unknown or not {"title", "text"} & set(profile.columns):
        finding = ", ".join(unknown) or "title, text"
        raise KnownError("mapping-unreadable", path=str(path), finding=finding)
    return profile


def mapping_for(path: Path, profile: ColumnProfile) -> Mapping:
    """Where the profile's columns are in a table: in the first header that has all of them.

    Raises KnownError("column-missing") and those of table_file.open_sheets.
    """
    first: tuple[str, ...] = ()
    for sheet in open_sheets(path):
        for row in sheet.rows(HEADER_REACH):
            first = first or row.cells
            found = profile.mapping(sheet.name, row.number, row.cells)
            if found is not None:
                return found
    names = ", ".join(head[:40] for head in first if head) or "–"
    raise KnownError("column-missing", column=" / ".join(profile.columns.values()), found=names)


class ProfileShelf:
    """The profiles of this computer, in a folder of their own; a disk that refuses costs only the memory of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recall(self, heads: Sequence[str]) -> ColumnProfile | None:
        """What was said of a table with these headers, whatever their order."""
        path = self._path(heads)
        if not path.exists():
            return None
        try:
            return read_profile(path)
        except KnownError as error:
            log.warning("a mapping of columns is damaged and not used: %s", error.code)
            return None

    def remember(self, heads: Sequence[str], mapping: Mapping) -> None:
        columns = {role: heads[column] for role, column in mapping.columns if heads[column]}
        if not {"title", "text"} & set(columns):
            return  # columns without a header are not found again
        path = self._path(heads)
        fresh = path.with_name(path.name + ".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.format(msgspec.json.encode(ColumnProfile(columns))))
            os.replace(fresh, path)
        except OSError:
            log.warning("a mapping of columns could not be kept", exc_info=True)

    def _path(self, heads: Sequence[str]) -> Path:
        names = "\x1f".join(sorted({normalised(head) for head in heads} - {""}))
        return self._folder / (hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:32] + ".json")
