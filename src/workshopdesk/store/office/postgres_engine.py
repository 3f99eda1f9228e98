"""A catalogue in a PostgreSQL database, for several office workers at once. psycopg 3, https://www.psycopg.org/psycopg3.

The database is made by whoever runs the server. Who shall only read gets a role with SELECT on its tables; who imports
gets INSERT, UPDATE and DELETE as well; the first one to open it creates the tables and the extension pg_trgm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg
from psycopg import errors
from psycopg.sql import SQL

from workshopdesk.base.errors import KnownError
from workshopdesk.store.office.engine import Dialect, Row, Value

_LOCK = 0x57444361  # ours among the advisory locks of a database; the same letters as in SQLite's file
_CONNECT_SECONDS = 15

DIALECT = Dialect(
    name="postgresql",
    real="double precision",
    bytes="bytea",
    strict="",
    searched="idea i",
    text="i.folded",
    number="i.number",
    make_searchable="",
)


class PostgresEngine:
    """Implements engine.Engine. Raises KnownError with the detail `path`, the address without a password:

    "catalogue-unreachable" (`finding`), "catalogue-read-only" for a role that may not, "catalogue-in-use", "disk-full".
    """

    dialect = DIALECT

    def __init__(self, address: str) -> None:
        self._shown = without_password(address)
        try:
            self._connection = psycopg.connect(
                address, autocommit=True, connect_timeout=_CONNECT_SECONDS, application_name="WorkshopDesk"
            )
        except psycopg.Error as error:
            raise self._unreachable(error) from error

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        with self._known_errors():
            return self._connection.execute(_placeholders(sql), values).fetchall()

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        with self._known_errors():
            self._connection.execute(_placeholders(sql), values)

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        with self._known_errors(), self._connection.cursor() as cursor:
            cursor.executemany(_placeholders(sql), rows)

    def fill(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        if not rows:
            return
        with self._known_errors(), self._connection.cursor() as cursor:
            command = SQL(f"copy {table} ({', '.join(columns)}) from stdin")
            with cursor.copy(command) as copy:
                for row in rows:
                    copy.write_row(row)

    @contextmanager
    def writing(self) -> Iterator[None]:
        with self._known_errors(), self._connection.transaction():
            self._connection.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
            yield

    def close(self) -> None:
        self._connection.close()

    @contextmanager
    def _known_errors(self) -> Iterator[None]:
        try:
            yield
        except errors.InsufficientPrivilege as error:
            raise KnownError("catalogue-read-only", path=self._shown) from error
        except errors.ReadOnlySqlTransaction as error:
            raise KnownError("catalogue-read-only", path=self._shown) from error
        except (errors.LockNotAvailable, errors.DeadlockDetected, errors.QueryCanceled) as error:
            raise KnownError("catalogue-in-use", path=self._shown) from error
        except errors.DiskFull as error:
            raise KnownError("disk-full", path=self._shown, free_bytes=None) from error
        except psycopg.OperationalError as error:
            raise self._unreachable(error) from error

    def _unreachable(self, error: psycopg.Error) -> KnownError:
        # the server's own words may hold what the address held
        return KnownError("catalogue-unreachable", path=self._shown, finding=error.sqlstate or type(error).__name__)


def without_password(address: str) -> str:
    """An address as it may be shown and logged: scheme, host and database."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"


def _placeholders(statement: str) -> SQL:
    return SQL(statement.replace("?", "%s"))
