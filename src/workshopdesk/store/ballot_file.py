"""The ballot box of a workshop: a file of its own that says what was voted and nothing else (STORAGE.md §6).

No voter, no time, no order: papers have random ids, and after every paper the file is written anew in the order of
these ids, because the place of a paper in an untidied page tells when it was cast.
"""

from __future__ import annotations

import logging
import secrets
import sqlite3
from pathlib import Path
from types import TracebackType

import msgspec
from sqlite_utils import Database

from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Choice
from workshopdesk.store import connection
from workshopdesk.store.faults import Watch

log = logging.getLogger(__name__)

APPLICATION_ID = 0x57536B32  # "WSk2"
SCHEMA = (
    "create table if not exists paper (id text primary key, ballot_id text not null, choices text not null)"
    " strict, without rowid"
)
_VERSION = 1

Paper = tuple[Choice, ...]


def ballots_path(workshop: Path) -> Path:
    return workshop.with_name(workshop.name + ".ballots")


class BallotFile:
    """The ballot papers of one workshop; the file appears with the first paper. Fault codes: store/faults.py.

    Belongs to the thread that uses it first and holds the file until it is closed.
    """

    def __init__(self, workshop: Path) -> None:
        self.path = ballots_path(workshop)
        self._watch = Watch(self.path)
        self._db: Database | None = None

    def __enter__(self) -> BallotFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def cast(self, ballot_id: str, choices: Paper) -> None:
        """Put one paper in. Returns when it is on disk. Raises KnownError; then it is not in the box."""
        # In which order somebody touched the candidates is nobody's business either.
        content = msgspec.json.encode(sorted(choices, key=lambda choice: choice.candidate_id)).decode()
        with self._watch.known_errors():
            db = self._opened() or self._created()
            db.execute("insert into paper values (?, ?, ?)", [secrets.token_hex(16), ballot_id, content])
        self._tidy(db)

    def papers(self, ballot_id: str) -> list[Paper]:
        """Every paper of a ballot, sorted by content. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return []
            rows = db.execute("select choices from paper where ballot_id = ? order by choices", [ballot_id]).fetchall()
            return [_paper(text) for (text,) in rows]

    def count(self, ballot_id: str) -> int:
        """How many papers are in. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return 0
            number: int = db.execute("select count(*) from paper where ballot_id = ?", [ballot_id]).fetchone()[0]
            return number

    def discard(self, ballot_id: str) -> None:
        """Destroy the papers of a ballot that is thrown away. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return
            db.execute("delete from paper where ballot_id = ?", [ballot_id])
        self._tidy(db)

    def close(self) -> None:
        if self._db is None:
            return
        db, self._db = self._db, None
        self._tidy(db)
        db.close()

    def _created(self) -> Database:
        connection.create_file(self.path)
        self._db = self._prepared()
        return self._db

    def _opened(self) -> Database | None:
        if self._db is None and self.path.exists():
            self._db = self._prepared()
            self._tidy(self._db)  # the program may have been killed between a paper and the tidying
        return self._db

    def _prepared(self) -> Database:
        db = connection.connect(self.path)
        try:
            with self._watch.doubting_schema():
                blank = connection.is_blank(db)
                if not blank:
                    self._refuse_unknown(db)
                connection.make_durable(db, self.path)
                if blank:
                    with db.atomic():
                        db.execute(f"pragma application_id = {APPLICATION_ID}")
                        db.execute(f"pragma user_version = {_VERSION}")
                        db.execute(SCHEMA)
        except BaseException:
            db.close()
            raise
        return db

    def _refuse_unknown(self, db: Database) -> None:
        if connection.application_id(db) != APPLICATION_ID:
            raise KnownError("file-not-a-workshop", path=str(self.path))
        version = db.execute("pragma user_version").fetchone()[0]
        if version > _VERSION:
            raise KnownError("file-too-new", path=str(self.path), migrations=[f"ballots {version}"])
        # Checked each time, as it is small: tidying a damaged box would throw away what cannot be read.
        if finding := connection.integrity_finding(db.conn):
            raise self._watch.damaged(finding)
        db.execute("select id, ballot_id, choices from paper limit 0")

    def _tidy(self, db: Database) -> None:
        """Write the file anew, papers in the order of their random ids, and empty the -wal."""
        try:
            db.execute("vacuum")
            db.execute("pragma wal_checkpoint(truncate)")
        except sqlite3.Error as error:
            # The papers are safe, and refusing them now would double them; the next paper or opening tidies again.
            log.warning("the ballot box could not be tidied: %s", getattr(error, "sqlite_errorname", ""))


def _paper(text: str) -> Paper:
    try:
        return msgspec.json.decode(text, type=Paper)
    except msgspec.DecodeError as error:
        raise KnownError("data-invalid", finding="ballot paper unreadable") from error
