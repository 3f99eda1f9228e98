"""A catalogue in a SQLite file NAME.catalogue: durable, and open to several programs of one computer at once."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.store.office.engine import Dialect, Row, Value

APPLICATION_ID = 0x57444361  # "WDCa"
_WAIT_SECONDS = 30.0  # for somebody else's import of one file

DIALECT = Dialect(
    name="sqlite",
    real="real",
    bytes="blob",
    strict="strict",
    searched="idea_search s cross join idea i on i.number = s.rowid",
    text="s.folded",
    number="s.rowid",
    make_searchable=(
        "insert into idea_search (rowid, folded) select number, folded from idea where number between ? and ?"
    ),
)


class SqliteEngine:
    """Implements engine.Engine. Raises KnownError with the detail `path`:

    "catalogue-missing", "catalogue-not-ours", "catalogue-damaged" (`finding`), "catalogue-in-use",
    "catalogue-read-only", "disk-full" (`free_bytes`), "store-ioerr" (`finding`).
    """

    dialect = DIALECT

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self._path = path
        if create and not path.exists():
            self._make(path)
        if not path.is_file():
            raise KnownError("catalogue-missing", path=str(path))
        with self._known_errors():
            uri = f"{path.absolute().as_uri()}?mode=rw"
            self._connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_WAIT_SECONDS)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        with self._known_errors():
            return self._connection.execute(sql, values).fetchall()

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        with self._known_errors():
            self._connection.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        with self._known_errors():
            self._connection.executemany(sql, rows)

    def fill(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        places = ", ".join("?" * len(columns))
        self.run_many(f"insert into {table} ({', '.join(columns)}) values ({places})", rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        self.run("begin immediate")
        try:
            yield
            self.run("commit")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise

    def close(self) -> None:
        self._connection.close()

    def _prepare(self) -> None:
        """WAL lets others read while one writes; every commit is on the disk before it returns (STORAGE.md §1).

        What is deleted is written over with zeros: a picture that is gone cannot be read from the file any more.
        """
        found = self._connection.execute("pragma application_id").fetchone()[0]
        empty = not self._connection.execute("select 1 from sqlite_master limit 1").fetchone()
        if found != APPLICATION_ID and not (empty and found == 0):
            raise KnownError("catalogue-not-ours", path=str(self._path))
        if empty:
            self._connection.execute(f"pragma application_id = {APPLICATION_ID}")
        settings = ("journal_mode = wal", "synchronous = full", "fullfsync = on", "foreign_keys = on")
        for setting in (*settings, "secure_delete = on"):
            self._connection.execute(f"pragma {setting}")
        self._connection.execute("pragma cache_size = -65536")  # 64 MB: an import walks through every index

    def _make(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:  # somebody else was faster
            return
        except OSError as error:
            raise KnownError("catalogue-read-only", path=str(path)) from error

    @contextmanager
    def _known_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            known = self._known(error)
            if known is None:
                raise
            raise known from error

    def _known(self, error: sqlite3.Error) -> KnownError | None:
        path, name = str(self._path), getattr(error, "sqlite_errorname", "")
        match getattr(error, "sqlite_errorcode", -1) & 0xFF:
            case sqlite3.SQLITE_FULL:
                return KnownError("disk-full", path=path, free_bytes=shutil.disk_usage(self._path.parent).free)
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                return KnownError("catalogue-in-use", path=path)
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
                return KnownError("catalogue-read-only", path=path)
            case sqlite3.SQLITE_NOTADB:
                return KnownError("catalogue-not-ours", path=path)
            case sqlite3.SQLITE_CORRUPT:
                return KnownError("catalogue-damaged", path=path, finding=name)
            case sqlite3.SQLITE_IOERR:
                return KnownError("store-ioerr", path=path, finding=name)
        return None
