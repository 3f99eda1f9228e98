"""One workshop in one SQLite file: the store of a session. Behaviour in every fault: STORAGE.md §1."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Collection, Iterable
from itertools import takewhile
from operator import itemgetter
from pathlib import Path
from types import TracebackType

from sqlite_utils import Database

from workshopdesk.app import codec
from workshopdesk.app.journal import EntryKind, JournalEntry, JournalLine
from workshopdesk.app.operation import Operation
from workshopdesk.base.clock import SystemClock
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.record import Record
from workshopdesk.store import connection
from workshopdesk.store.ballast import Ballast, room_is_scarce
from workshopdesk.store.faults import Watch, primary_code
from workshopdesk.store.opener_note import remove_opener_note, write_opener_note
from workshopdesk.store.records import TABLES, Row
from workshopdesk.store.upgrade import bring_up_to_date, missing_columns, refuse_unknown_format

log = logging.getLogger(__name__)

APPLICATION_ID = 0x57536B31  # "WSk1"


class WorkshopFile:
    """The one connection to a workshop; it belongs to the thread that made it. Fault codes: store/faults.py.

    `low_space` turns true when the disk was full and the ballast was given up: the workshop goes on for a while,
    and should be saved elsewhere.
    """

    def __init__(self, path: Path, db: Database, device: str, watch: Watch) -> None:
        self.path = path
        self.low_space = False
        self._db = db
        self._device = device
        self._watch = watch
        self._ballast = Ballast(path)
        self._ballast.load()
        write_opener_note(path, SystemClock().now())

    @classmethod
    def create(cls, path: Path, *, device: str) -> WorkshopFile:
        """A new, empty workshop file. `device` names this computer in the journal.

        Raises KnownError("file-exists") and never touches an existing file; other codes as in store/faults.py.
        """
        watch = Watch(path)
        with watch.known_errors():
            connection.create_file(path)
            try:
                return cls(path, _prepared(path, watch, new=True), device, watch)
            except BaseException:
                path.unlink()  # made a moment ago, and nothing is in it yet
                connection.wal_path(path).unlink(missing_ok=True)
                raise

    @classmethod
    def open(cls, path: Path, *, device: str) -> WorkshopFile:
        """An existing workshop file, brought to this program's format. Raises KnownError, see store/faults.py."""
        watch = Watch(path)
        with watch.known_errors():
            if path.is_dir():
                raise KnownError("file-not-a-workshop", path=str(path))
            checked = _looked_at_after_crash(path, watch)
            return cls(path, _prepared(path, watch, check_integrity=not checked), device, watch)

    def __enter__(self) -> WorkshopFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Move everything into the one file and let go of it. What cannot be moved now stays safe in the -wal."""
        try:
            connection.close(self._db)
        except sqlite3.Error as error:
            log.warning("the workshop was closed with its -wal beside it: %s", getattr(error, "sqlite_errorname", ""))
        self._ballast.drop()
        remove_opener_note(self.path)

    @property
    def space_warning(self) -> bool:
        """Less than 500 MB are free where the file lies."""
        with self._watch.known_errors():
            return room_is_scarce(self.path)

    # The store of a session (app/ports.py)

    def load(self) -> Iterable[Record]:
        """Every record, each type in the order in which its records came. Raises KnownError."""
        with self._watch.known_errors():
            return [table.from_row(row) for table in TABLES.values() for row in self._rows(table.select)]

    def commit(self, entry: JournalEntry) -> None:
        """Write the records and the journal entry in one transaction; an entry that is in already changes nothing.

        Raises KnownError; then nothing was written.
        """
        with self._watch.known_errors():
            try:
                self._write(entry)
            except sqlite3.Error as error:
                if primary_code(error) != sqlite3.SQLITE_FULL or not self._ballast.drop():
                    raise
                log.warning("the disk is full; the ballast was given up")
                self.low_space = True
                self._write(entry)

    def recent(self, limit: int) -> list[JournalLine]:
        """The last journal lines, oldest first, as far back as their changes are kept. Raises KnownError."""
        sql = "select length(payload), id, kind, label, refers_to from journal order by seq desc limit ?"
        with self._watch.known_errors():
            rows = self._db.execute(sql, [limit]).fetchall()
            lines = [_line(*row[1:]) for row in takewhile(itemgetter(0), rows)]
            return lines[::-1]

    def change_set(self, entry_id: str) -> ChangeSet:
        """The changes of one journal entry. Raises KnownError("file-damaged") if there is no such entry."""
        with self._watch.known_errors():
            row = self._db.execute("select payload from journal where id = ?", [entry_id]).fetchone()
            if row is None:
                raise self._watch.damaged("journal entry missing")
            return codec.decode_change_set(row[0])

    def entries_since(self, label: str) -> list[JournalEntry]:
        """The journal from the last entry with this label on, oldest first; empty if there is none.

        Raises KnownError.
        """
        sql = (
            "select id, at, kind, payload, refers_to from journal"
            " where seq >= (select max(seq) from journal where label = ?) and length(payload) > 0 order by seq"
        )
        with self._watch.known_errors():
            rows: list[Row] = self._db.execute(sql, [label]).fetchall()
            return [_entry(*row) for row in rows]

    def wipe(self, entry: JournalEntry, carried_out: ChangeSet, since: str) -> None:
        """Carry changes out, journal them as `entry` and blank all journal entries from the one with the id `since` on.

        An empty `since` blanks the whole journal.

        One transaction; then the file is written anew, so that nothing of what is gone can be found in it.
        Raises KnownError; then nothing was written.
        """
        with self._watch.known_errors(), self._db.atomic():
            self._db.execute(
                "update journal set payload = x'' where ? = '' or seq >= (select seq from journal where id = ?)",
                [since, since],
            )
            self._journal(entry)
            for change in carried_out:
                self._put(change)
        self.tidy()

    def rewrite(
        self,
        entry: JournalEntry,
        carried_out: ChangeSet,
        named: Collection[str],
        kept: Callable[[ChangeSet], ChangeSet],
    ) -> None:
        """Carry changes out, journal them as `entry`, and keep of older entries that name one of these ids only `kept`.

        One transaction; then the file is written anew, as in `wipe`. Raises KnownError; then nothing was written.
        """
        sql = "select seq, payload from journal where instr(payload, cast(? as blob)) > 0"
        with self._watch.known_errors(), self._db.atomic():
            found = dict(row for record_id in named for row in self._db.execute(sql, [record_id]).fetchall())
            for seq, payload in found.items():
                change_set = kept(codec.decode_change_set(payload))
                self._db.execute(
                    "update journal set payload = ? where seq = ?", [codec.encode_change_set(change_set), seq]
                )
            self._journal(entry)
            for change in carried_out:
                self._put(change)
        self.tidy()

    def tidy(self) -> None:
        """Write the file anew and empty the -wal: deleted content is gone for good."""
        try:
            self._db.execute("vacuum")
            self._db.execute("pragma wal_checkpoint(truncate)")
        except sqlite3.Error as error:
            # What was committed is safe, and with secure_delete no page holds what was deleted; closing tidies again.
            log.warning("the workshop file could not be tidied: %s", getattr(error, "sqlite_errorname", ""))

    @property
    def last_label(self) -> str:
        """The label of the newest journal entry, or empty. Raises KnownError."""
        with self._watch.known_errors():
            row = self._db.execute("select label from journal order by seq desc limit 1").fetchone()
            return str(row[0]) if row else ""

    def last_moment(self, label: str) -> str:
        """When the last entry with this label was made (ISO 8601 with zone), or empty. Raises KnownError."""
        sql = "select at from journal where label = ? order by seq desc limit 1"
        with self._watch.known_errors():
            row = self._db.execute(sql, [label]).fetchone()
            return str(row[0]) if row else ""

    # For copies and checks

    def journal(self) -> list[JournalEntry]:
        """Every entry whose changes are kept, oldest first. Raises KnownError."""
        sql = "select id, at, kind, payload, refers_to from journal where length(payload) > 0 order by seq"
        with self._watch.known_errors():
            return [_entry(*row) for row in self._rows(sql)]

    def operations(self) -> list[Operation]:
        """The journal with the places of its entries among those of other laptops, without what a rehearsal wiped.

        Raises KnownError, "tables-journal-erased" where the journal's beginning was blanked, as a finished workshop's.
        """
        sql = "select lamport, device, id, at, kind, payload, refers_to from journal order by seq"
        with self._watch.known_errors():
            rows = self._rows(sql)
            if rows and not rows[0][5]:
                raise KnownError("tables-journal-erased", path=str(self.path))
            return [Operation(lamport, device, _entry(*rest)) for lamport, device, *rest in rows if rest[3]]

    def blanked(self) -> set[str]:
        """The ids of journal entries whose changes a rehearsal's end has wiped. Raises KnownError."""
        with self._watch.known_errors():
            return {row[0] for row in self._rows("select id from journal where length(payload) = 0")}

    @property
    def tables_merged(self) -> bool:
        """Several tables did something at the same time: their entries have the same place. Raises KnownError."""
        with self._watch.known_errors():
            return bool(self._db.execute("select count(*) > count(distinct lamport) from journal").fetchone()[0])

    def fill(self, operations: Iterable[Operation], records: Iterable[Record]) -> None:
        """Put what was merged into this new and empty file, in one transaction. Raises KnownError."""
        with self._watch.known_errors(), self._db.atomic():
            for one in operations:
                self._journal(one.entry, one.lamport, one.device)
            for record in records:
                self._put(Change(None, record))

    def last_seq(self) -> int:
        """The number of the newest journal entry; 0 when there is none. Raises KnownError."""
        with self._watch.known_errors():
            number: int = self._db.execute("select coalesce(max(seq), 0) from journal").fetchone()[0]
            return number

    def copy_to(self, target: Path) -> None:
        """A compact copy without deleted content and without -wal, at a place where there is no file yet.

        It is not yet flushed to the disk. Raises KnownError.
        """
        with self._watch.known_errors():
            self._db.execute("vacuum into ?", [str(target)])

    def _rows(self, sql: str) -> list[Row]:
        """All at once: a reading that is broken off by damage would hold the file open."""
        rows: list[Row] = self._db.execute(sql).fetchall()
        return rows

    def _write(self, entry: JournalEntry) -> None:
        with self._db.atomic():
            if self._journal(entry):
                for change in entry.change_set:
                    self._put(change)

    def _journal(self, entry: JournalEntry, lamport: int | None = None, device: str = "") -> bool:
        """Put an entry into the journal, at its end and as this computer's if it has no place; False if it is in."""
        written = self._db.execute(
            "insert into journal (id, lamport, device, at, kind, label, refers_to, payload)"
            " values (?, coalesce(?, (select coalesce(max(lamport), 0) + 1 from journal)), ?, ?, ?, ?, ?, ?)"
            " on conflict (id) do nothing",
            [
                entry.id,
                lamport,
                device or self._device,
                entry.at,
                entry.kind,
                entry.change_set.label,
                entry.refers_to,
                codec.encode_change_set(entry.change_set),
            ],
        )
        return bool(written.rowcount)

    def _put(self, change: Change) -> None:
        table = TABLES[type(change.record)]
        if change.new is None:
            self._db.execute(table.delete, [change.record.id])
        else:
            self._db.execute(table.put, table.to_row(change.new))


def _prepared(path: Path, watch: Watch, *, new: bool = False, check_integrity: bool = False) -> Database:
    """The connection with its settings, to a file that is sound as far as it was checked. Closed if anything fails."""
    db = connection.connect(path)
    try:
        with watch.doubting_schema():
            _refuse_foreign(db, path, watch, new=new)
            if check_integrity and (finding := connection.integrity_finding(db.conn)):
                raise watch.damaged(finding)
            if not new:
                refuse_unknown_format(db, path)
            connection.make_durable(db, path)
            if new:
                db.execute(f"pragma application_id = {APPLICATION_ID}")
            bring_up_to_date(db, path)
            if missing := missing_columns(db):
                raise watch.damaged(f"missing: {', '.join(missing)}")
            db.execute("pragma foreign_keys = on")
            if new:  # an older file may be opened on a full disk, where its -wal cannot be moved into it
                db.execute("pragma wal_checkpoint(truncate)")
    except BaseException:
        db.close()
        raise
    return db


def _refuse_foreign(db: Database, path: Path, watch: Watch, *, new: bool) -> None:
    try:
        found = connection.application_id(db)
    except sqlite3.DatabaseError as error:
        if primary_code(error) == sqlite3.SQLITE_NOTADB and connection.head_tells_ours(path, APPLICATION_ID):
            raise watch.damaged("the head of the file is unreadable") from error
        raise
    if found == APPLICATION_ID or new:
        return
    if connection.is_blank(db):
        raise watch.damaged("the file is empty")
    raise KnownError("file-not-a-workshop", path=str(path))


def _looked_at_after_crash(path: Path, watch: Watch) -> bool:
    """Check a file whose -wal was left behind, before any connection that may write. Tells whether that is settled.

    Raises KnownError("file-damaged"); then file and -wal are exactly as the crash left them.
    """
    wal = connection.wal_path(path)
    if not wal.exists() or wal.stat().st_size == 0:
        return True
    try:
        with connection.look_only(path) as looking:
            finding = connection.integrity_finding(looking)
    except sqlite3.OperationalError as error:
        if primary_code(error) == sqlite3.SQLITE_BUSY:
            raise
        return False  # no room or no right for the index a reader needs; then it is checked when open
    log.warning("the workshop was not closed properly: %s", finding or "it is sound")
    if finding:
        raise watch.damaged(finding)
    return True


def _line(entry_id: str, kind: str, label: str, refers_to: str) -> JournalLine:
    return JournalLine(entry_id, _kind(kind), label, refers_to)


def _entry(entry_id: str, at: str, kind: str, payload: bytes, refers_to: str) -> JournalEntry:
    return JournalEntry(entry_id, at, _kind(kind), codec.decode_change_set(payload), refers_to)


def _kind(name: str) -> EntryKind:
    try:
        return EntryKind(name)
    except ValueError as error:
        raise KnownError("data-invalid", finding="journal entry of unknown kind") from error
