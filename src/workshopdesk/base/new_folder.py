"""A folder that is handed out: there whole or not at all, and never over a folder that holds anything."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import flush_folder


def write_new_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> int:
    """Fill a new folder with files (path with slashes, content) and return how many there are.

    They are written to a folder beside it that takes its name at the end. Raises KnownError: "folder-not-empty" (before
    anything is written), "file-exists" where two files have one path, "disk-full", "file-not-writable"; and whatever
    `files` raises. Nothing is left behind then.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KnownError("folder-not-empty", path=str(folder))
    count = 0
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        making = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    except OSError as error:
        raise _known(error, folder) from error
    try:
        for name, content in files:
            path = making.joinpath(*PurePosixPath(name).parts)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(content)
            count += 1
        making.chmod(0o755)
        if folder.is_dir():
            folder.rmdir()  # it is empty; Windows renames nothing onto a folder
        making.rename(folder)
        flush_folder(folder.parent)
    except OSError as error:
        raise _known(error, folder) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)  # gone already where all went well
    return count


def _known(error: OSError, folder: Path) -> KnownError:
    if isinstance(error, FileExistsError) or error.errno == errno.ENOTEMPTY:
        return KnownError("folder-not-empty" if error.errno == errno.ENOTEMPTY else "file-exists", path=str(folder))
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return KnownError("disk-full" if full else "file-not-writable", path=str(folder))
