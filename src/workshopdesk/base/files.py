"""Files that are handed out: written whole or not at all, and never over a file that is already there."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from workshopdesk.base.errors import KnownError


def numbered_paths(folder: Path, name: str, ending: str) -> Iterator[Path]:
    """folder/"NAMEending", "NAME (2)ending", "NAME (3)ending", … without end; `ending` may have several dots."""
    yield folder / f"{name}{ending}"
    for number in count(2):
        yield folder / f"{name} ({number}){ending}"


def free_path(folder: Path, name: str, ending: str) -> Path:
    """The first of `numbered_paths` where nothing is yet."""
    return next(path for path in numbered_paths(folder, name, ending) if not path.exists())


def write_new(path: Path, content: bytes, mode: int = 0o666) -> None:
    """Write a new file: to a temporary file beside it, flushed to the disk, then renamed.

    `mode` are the most rights that it may have (os.open); the user's own limits come on top.

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
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        reserved = True
        os.chmod(temporary, path.stat().st_mode)
        os.replace(temporary, path)
        flush_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
            if reserved and path.stat().st_size == 0:
                path.unlink()
        raise KnownError(_code(error), path=str(path)) from error


def flush_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk. Raises OSError."""
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
