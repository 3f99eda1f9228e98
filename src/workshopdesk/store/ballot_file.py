"""The ballot box of a workshop: a file of its own that says what was voted and nothing else (STORAGE.md §6).

No voter, no time, no order: papers have random ids, and after every paper the file is written anew in the order of
these ids, because the place of a paper in an untidied page tells when it was cast. Of voting cards only hashes are
kept (app/voting_cards.py), those that were printed and those that were used, in the order of the hashes.
"""

from __future__ import annotations

import logging
import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

import msgspec
from sqlite_utils import Database

from workshopdesk.app.table_ballots import BoxContent
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import BallotPaper, Choice
from workshopdesk.store import connection
from workshopdesk.store.faults import Watch

log = logging.getLogger(__name__)

APPLICATION_ID = 0x57536B32  # "WSk2"
SCHEMA = (
    "create table if not exists paper (id text primary key, ballot_id text not null, choices text not null)"
    " strict, without rowid",
    "alter table paper add column \"group\" text not null default ''",
    "create table card (hash text primary key, ballot_id text not null) strict, without rowid",
    "create table used_card (hash text primary key, ballot_id text not null) strict, without rowid",
)
"""Statement by statement; the first made the boxes of version 1, which are brought up by the others."""

_STATEMENTS_OF_VERSION = {0: 0, 1: 1}
_VERSION = 2


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

    def cast(self, ballot_id: str, paper: BallotPaper, *, card: str = "") -> None:
        """Put one paper in and, in the same transaction, mark the voting card with this hash as used.

        Returns when it is on disk. Raises KnownError, and DomainError "card-unknown" and "card-used"; then the paper is
        not in the box and the card as good as before.
        """
        values = [secrets.token_hex(16), ballot_id, _content(paper), paper.group]
        with self._watch.known_errors():
            db = self._opened() or self._created()
            with db.atomic():
                if card:
                    self._check_card(db, ballot_id, card)
                    db.execute("insert into used_card values (?, ?)", [card, ballot_id])
                db.execute("insert into paper values (?, ?, ?, ?)", values)
        self._tidy(db)

    def papers(self, ballot_id: str) -> list[BallotPaper]:
        """Every paper of a ballot, sorted by group and content. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return []
            query = 'select choices, "group" from paper where ballot_id = ? order by "group", choices'
            rows = db.execute(query, [ballot_id]).fetchall()
            return [_paper(text, group) for text, group in rows]

    def count(self, ballot_id: str) -> int:
        """How many papers are in. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return 0
            return _number(db, "select count(*) from paper where ballot_id = ?", [ballot_id])

    def issue_cards(self, ballot_id: str, hashes: Iterable[str]) -> None:
        """Take the hashes of new voting cards in. Raises KnownError; then none of them is valid."""
        with self._watch.known_errors():
            db = self._opened() or self._created()
            with db.atomic():
                for one in hashes:
                    db.execute("insert into card values (?, ?)", [one, ballot_id])
        self._tidy(db)

    def check_card(self, ballot_id: str, card: str) -> None:
        """Raises DomainError "card-unknown" or "card-used", and KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                raise DomainError("card-unknown")
            self._check_card(db, ballot_id, card)

    def cards(self, ballot_id: str) -> tuple[int, int]:
        """How many voting cards were issued, and how many of them used. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return 0, 0
            issued = _number(db, "select count(*) from card where ballot_id = ?", [ballot_id])
            return issued, _number(db, "select count(*) from used_card where ballot_id = ?", [ballot_id])

    def ballot_ids(self) -> set[str]:
        """The ballots that any paper or voting card is of. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return set()
            rows = db.execute("select ballot_id from paper union select ballot_id from card").fetchall()
            return {row[0] for row in rows}

    def content(self, ballot_id: str) -> BoxContent:
        """Papers and cards of one ballot with their ids, to be laid together with another box. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return BoxContent()
            query = 'select id, choices, "group" from paper where ballot_id = ?'
            papers = {row[0]: (row[1], row[2]) for row in db.execute(query, [ballot_id]).fetchall()}
            cards, used = (
                frozenset(row[0] for row in db.execute(f"select hash from {table} where ballot_id = ?", [ballot_id]))
                for table in ("card", "used_card")
            )
            return BoxContent(papers, cards, used)

    def fill(self, ballot_id: str, content: BoxContent) -> None:
        """Put in what a merged ballot has; its papers keep their ids. Raises KnownError; then nothing of it is in."""
        with self._watch.known_errors():
            db = self._opened() or self._created()
            with db.atomic():
                for paper_id, (choices, group) in content.papers.items():
                    db.execute("insert into paper values (?, ?, ?, ?)", [paper_id, ballot_id, choices, group])
                for table, hashes in (("card", content.cards), ("used_card", content.used)):
                    for one in hashes:
                        db.execute(f"insert into {table} values (?, ?)", [one, ballot_id])
        self._tidy(db)

    def discard(self, ballot_id: str) -> None:
        """Destroy papers and cards of a ballot that is thrown away. Raises KnownError."""
        with self._watch.known_errors():
            db = self._opened()
            if db is None:
                return
            with db.atomic():
                for table in ("paper", "card", "used_card"):
                    db.execute(f"delete from {table} where ballot_id = ?", [ballot_id])
        self._tidy(db)

    def close(self) -> None:
        if self._db is None:
            return
        db, self._db = self._db, None
        self._tidy(db)
        db.close()

    @staticmethod
    def _check_card(db: Database, ballot_id: str, card: str) -> None:
        known = [card, ballot_id]
        if not _number(db, "select count(*) from card where hash = ? and ballot_id = ?", known):
            raise DomainError("card-unknown")
        if _number(db, "select count(*) from used_card where hash = ? and ballot_id = ?", known):
            raise DomainError("card-used")

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
                self._bring_up(db)
        except BaseException:
            db.close()
            raise
        return db

    @staticmethod
    def _bring_up(db: Database) -> None:
        version = _number(db, "pragma user_version")
        if version == _VERSION:
            return
        with db.atomic():
            for statement in SCHEMA[_STATEMENTS_OF_VERSION[version] :]:
                db.execute(statement)
            db.execute(f"pragma application_id = {APPLICATION_ID}")
            db.execute(f"pragma user_version = {_VERSION}")

    def _refuse_unknown(self, db: Database) -> None:
        if connection.application_id(db) != APPLICATION_ID:
            raise KnownError("file-not-a-workshop", path=str(self.path))
        version = _number(db, "pragma user_version")
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


def _number(db: Database, query: str, values: Sequence[object] = ()) -> int:
    number: int = db.execute(query, list(values)).fetchone()[0]
    return number


def _content(paper: BallotPaper) -> str:
    """The choices as JSON; in which order somebody touched the candidates is nobody's business either."""
    ordered = sorted(paper.choices, key=lambda choice: (choice.candidate_id, choice.criterion, choice.dots))
    return msgspec.json.encode(ordered).decode()


def _paper(choices: str, group: str) -> BallotPaper:
    try:
        return BallotPaper(msgspec.json.decode(choices, type=tuple[Choice, ...]), group)
    except msgspec.DecodeError as error:
        raise KnownError("data-invalid", finding="ballot paper unreadable") from error
