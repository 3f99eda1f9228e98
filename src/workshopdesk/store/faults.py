"""Turns what the world did wrong to a file into KnownError; what the program did wrong stays a bug.

Codes, all with the detail `path`: "file-missing", "file-exists", "file-not-a-workshop", "file-too-new" (`migrations`),
"file-damaged" (`finding`), "file-read-only", "file-in-use" (`host`, `pid`, `since`; empty when unknown), "disk-full"
(`free_bytes`), "store-ioerr" (`finding`): the medium does not answer, which says nothing about what is on it.
Findings never hold participants' texts.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.store.opener_note import read_opener_note

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT}
_NO_PERMISSION = {errno.EACCES, errno.EPERM, errno.EROFS}


class Watch:
    """Watches over the work on one file and remembers when its medium failed.

    What SQLite reads from a failed medium it calls corrupt, although the file is sound once the medium is back.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._medium_failed = False

    @contextmanager
    def known_errors(self) -> Iterator[None]:
        """Raises KnownError (codes: see the module) in place of sqlite3.Error, OSError and "data-invalid"."""
        try:
            yield
        except sqlite3.Error as error:
            known = self._from_sqlite(error)
            if known is None:
                raise
            raise known from error
        except UnicodeDecodeError as error:
            raise self.damaged("text unreadable") from error  # SQLite quotes a broken schema in its messages
        except OSError as error:
            raise self._from_system(error) from error
        except KnownError as error:
            if error.code != "data-invalid":
                raise
            raise KnownError("file-damaged", path=str(self._path), finding=error.details["finding"]) from error

    @contextmanager
    def doubting_schema(self) -> Iterator[None]:
        """Within known_errors: a statement of ours that SQLite does not understand means a damaged schema, no bug."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_ERROR:
                raise
            raise self.damaged("schema unreadable") from error

    def damaged(self, finding: str) -> KnownError:
        return KnownError("file-damaged", path=str(self._path), finding=finding)

    def _from_sqlite(self, error: sqlite3.Error) -> KnownError | None:
        path = str(self._path)
        code = primary_code(error)
        # A byte sequence that is no text has no code; its message would quote what a participant wrote.
        name = getattr(error, "sqlite_errorname", "text unreadable")
        if code == sqlite3.SQLITE_FULL:
            return _disk_full(self._path)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return KnownError("file-in-use", path=path, **read_opener_note(self._path))
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
            return KnownError("file-read-only", path=path)
        if code == sqlite3.SQLITE_NOTADB:
            return KnownError("file-not-a-workshop", path=path)
        if code == sqlite3.SQLITE_CORRUPT or (code is None and isinstance(error, sqlite3.OperationalError)):
            if self._medium_failed or not self._path.exists():
                return KnownError("store-ioerr", path=path, finding=name)
            return self.damaged(name)
        if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOLFS):
            self._medium_failed = True
            return KnownError("store-ioerr", path=path, finding=name)
        return None

    def _from_system(self, error: OSError) -> KnownError:
        path = str(error.filename or self._path)
        if error.errno in _DISK_FULL:
            return _disk_full(self._path)
        if error.errno in _NO_PERMISSION:
            return KnownError("file-read-only", path=path)
        if isinstance(error, FileNotFoundError):
            return KnownError("file-missing", path=path)
        if isinstance(error, FileExistsError):
            return KnownError("file-exists", path=path)
        return KnownError("store-ioerr", path=path, finding=errno.errorcode.get(error.errno or 0, "unknown"))


def primary_code(error: sqlite3.Error) -> int | None:
    """SQLite's primary result code, or None when the error comes from Python's binding."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _disk_full(path: Path) -> KnownError:
    try:
        free: int | None = shutil.disk_usage(path.parent).free
    except OSError:
        free = None
    return KnownError("disk-full", path=str(path), free_bytes=free)
