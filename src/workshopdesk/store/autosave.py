"""Copies of an open workshop with checksums, from which the newest sound one can be taken after damage.

A copy is written under a passing name, flushed, renamed, and only then gets its checksum file: a copy without one was
never finished. Ballot papers are not in it; they are in a file of their own. Checksum files have the format of
sha256sum.
"""

from __future__ import annotations

import glob
import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

from workshopdesk.base.files import flush_folder
from workshopdesk.store.connection import look_only
from workshopdesk.store.faults import Watch
from workshopdesk.store.workshop_file import WorkshopFile

KEEP = 10
_TIME = "%Y%m%d-%H%M%S-%fZ"  # in UTC, so that names keep their order when the clocks are changed
_SUFFIX = ".workshop"


def autosave_folder(workshop: Path) -> Path:
    """Where a workshop's autosaves lie unless the caller chooses another medium: NAME.workshop.autosaves."""
    return workshop.with_name(workshop.name + ".autosaves")


def autosave(file: WorkshopFile, folder: Path, now: datetime, keep: int = KEEP) -> Path:
    """Put a copy into the folder, which belongs to this workshop alone, and thin the copies there to the newest `keep`.

    Raises KnownError (store/faults.py); then the older copies are all still there.
    """
    with Watch(folder).known_errors():
        folder.mkdir(parents=True, exist_ok=True)
        copy = folder / f"{file.path.stem}.{now.astimezone(UTC).strftime(_TIME)}{_SUFFIX}"
        passing = copy.with_name(copy.name + ".part")
        try:
            file.copy_to(passing)
            _flush(passing)
            os.replace(passing, copy)
        finally:
            passing.unlink(missing_ok=True)
        flush_folder(folder)
        _checksum_path(copy).write_text(f"{_sha256(copy)}  {copy.name}\n", "utf-8")
        for old in autosaves(folder)[keep:]:
            old.unlink()
            _checksum_path(old).unlink(missing_ok=True)
    return copy


def autosaves(folder: Path) -> list[Path]:
    """The copies in a folder, newest first, whether sound or not."""
    return sorted(folder.glob(f"*{_SUFFIX}"), key=lambda copy: copy.stem.rpartition(".")[2], reverse=True)


def drop_autosaves_since(folder: Path, moment: datetime) -> None:
    """Remove the copies made at this moment or later: they hold a rehearsal. Raises KnownError."""
    first = moment.astimezone(UTC).strftime(_TIME)
    with Watch(folder).known_errors():
        for copy in autosaves(folder):
            if copy.stem.rpartition(".")[2] >= first:
                copy.unlink()
                _checksum_path(copy).unlink(missing_ok=True)


def copies_beside(workshop: Path) -> list[Path]:
    """All copies that the program itself has put beside a workshop: autosaves, and those made before an upgrade."""
    aside = workshop.parent.glob(f"{glob.escape(workshop.name)}.before-*")
    return [*autosaves(autosave_folder(workshop)), *sorted(aside)]


def drop_copies(workshop: Path) -> int:
    """Remove all copies beside a workshop and say how many they were. Raises KnownError."""
    with Watch(workshop).known_errors():
        copies = copies_beside(workshop)
        for copy in copies:
            copy.unlink()
            _checksum_path(copy).unlink(missing_ok=True)
        return len(copies)


def verify(copy: Path) -> bool:
    """Whether a copy is, byte for byte, what was written. Raises KnownError if the medium cannot be read."""
    with Watch(copy).known_errors():
        try:
            recorded = _checksum_path(copy).read_text("utf-8").split()
        except (FileNotFoundError, UnicodeDecodeError):
            return False
        return recorded[:1] == [_sha256(copy)]


def newest_good_autosave(workshop: Path, folder: Path | None = None) -> Path | None:
    """The newest copy of a workshop that is whole, or None. Raises KnownError if the medium cannot be read."""
    return next((copy for copy in autosaves(folder or autosave_folder(workshop)) if verify(copy)), None)


def autosave_ahead(file: WorkshopFile, folder: Path | None = None) -> Path | None:
    """The newest sound copy if it holds changes that the file itself has lost, or None.

    A flipped bit in a -wal silently ends it there: the file is sound but old (STORAGE.md §1). Raises KnownError.
    """
    copy = newest_good_autosave(file.path, folder)
    if copy is None:
        return None
    with Watch(copy).known_errors(), look_only(copy) as looking:
        copied: int = looking.execute("select coalesce(max(seq), 0) from journal").fetchone()[0]
    return copy if copied > file.last_seq() else None


def _checksum_path(copy: Path) -> Path:
    return copy.with_name(copy.name + ".sha256")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
