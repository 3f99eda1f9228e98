"""The one connection to a SQLite file of ours: durable, alone, and without traces of what was deleted.

Settings and the measurements behind them: STORAGE.md §0 and §1.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from workshopdesk.base.errors import KnownError

_APPLICATION_ID_AT = 68  # https://sqlite.org/fileformat2.html#the_database_header


def load_library() -> None:
    """Let sqlite-utils look for its plug-ins, which it does with the first database: 30 ms that can be had before."""
    Database(memory=True).close()


def wal_path(path: Path) -> Path:
    """Where SQLite keeps what is committed but not yet moved into the file itself."""
    return path.with_name(path.name + "-wal")


def create_file(path: Path) -> None:
    """An empty file that nobody had before. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def connect(path: Path) -> Database:
    """Open an existing file for this connection alone; the lock is taken with the first access.

    Nothing is written yet. Raises sqlite3.Error, and KnownError "file-missing" and "file-read-only".
    """
    if not path.exists():
        raise KnownError("file-missing", path=str(path))
    if not (os.access(path, os.R_OK | os.W_OK) and os.access(path.parent, os.W_OK)):
        raise KnownError("file-read-only", path=str(path))
    # The commit answers when the data is on disk, so waiting for another instance would only freeze the screen.
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=0)
    try:
        db = Database(connection, recursive_triggers=False, execute_plugins=False)
        db.execute("pragma locking_mode = exclusive")  # before the first access, or a second instance gets in
    except BaseException:
        connection.close()
        raise
    return db


def make_durable(db: Database, path: Path) -> None:
    """WAL, every commit on disk before it returns, deleted content overwritten. Raises KnownError("store-ioerr")."""
    mode = db.execute("pragma journal_mode = wal").fetchone()[0]
    if mode != "wal":
        raise KnownError("store-ioerr", path=str(path), finding=f"journal mode {mode}")
    db.execute("pragma synchronous = full")
    db.execute("pragma fullfsync = on")  # macOS only, no effect elsewhere
    db.execute("pragma secure_delete = on")
    db.execute("pragma temp_store = memory")  # VACUUM must not leave a second copy in the temporary folder


@contextmanager
def look_only(path: Path) -> Iterator[sqlite3.Connection]:
    """Read a file and what is committed beside it without changing either. Raises sqlite3.Error.

    A connection that may write would, when closed, move the -wal into the file, even into a damaged one.
    """
    beside = [wal_path(path), path.with_name(path.name + "-shm")]
    made_by_looking = [file for file in beside if not file.exists()]
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=0)
    try:
        yield connection
    finally:
        connection.close()
        for file in made_by_looking:
            file.unlink(missing_ok=True)


def integrity_finding(connection: sqlite3.Connection) -> str:
    """The first thing SQLite's integrity_check complains about, or empty."""
    finding: str = connection.execute("pragma integrity_check(1)").fetchone()[0]
    return "" if finding == "ok" else finding


def application_id(db: Database) -> int:
    found: int = db.execute("pragma application_id").fetchone()[0]
    return found


def is_blank(db: Database) -> bool:
    """Whether nothing was ever put into the file, as when the program was killed while making it."""
    version: int = db.execute("pragma schema_version").fetchone()[0]
    return version == 0


def head_tells_ours(path: Path, expected_id: int) -> bool:
    """Whether a file that SQLite does not recognise is one of ours with a damaged head."""
    with path.open("rb") as file:
        head = file.read(_APPLICATION_ID_AT + 4)
    return head[_APPLICATION_ID_AT:] == expected_id.to_bytes(4, "big")


def close(db: Database) -> None:
    """Move everything into the file itself and let go of it."""
    try:
        db.execute("pragma wal_checkpoint(truncate)")
    finally:
        db.close()
