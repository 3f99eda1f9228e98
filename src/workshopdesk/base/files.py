"""Files that are handed out: written whole or not at all, and never over a file that is already there."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from workshopdesk.base.errors import KnownError


def free_path(path: Path) -> Path:
    """The path itself if nothing is there, otherwise the first free one of "name (2).ext", "name (3).ext", …"""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def write_new(path: Path, content: bytes) -> None:
    """Write a new file: to a temporary file beside it, flushed to the disk, then renamed.

    Raises KnownError: "file-exists", "disk-full", "file-not-writable"; then nothing was left behind.
    """
    temporary = None
    reserved = False
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # Renaming overwrites silently, and links do not exist on USB sticks: reserve the name first.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        reserved = True
        os.chmod(temporary, path.stat().st_mode)
        os.replace(temporary, path)
        _flush_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
            if reserved and path.stat().st_size == 0:
                path.unlink()
        raise KnownError(_code(error), path=str(path)) from error


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open folders; it writes the name with the file
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _code(error: OSError) -> str:
    if isinstance(error, FileExistsError):
        return "file-exists"
    return "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "file-not-writable"
