"""Brings a workshop file to this program's format, after putting a copy aside; refuses files from a newer program."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database, Migrations

from workshopdesk.base.errors import KnownError
from workshopdesk.store.migrations import MIGRATION_SET, migrations
from workshopdesk.store.records import TABLES

_JOURNAL_COLUMNS = {"seq", "id", "lamport", "device", "at", "kind", "label", "refers_to", "payload"}
_MIGRATION_COLUMNS = {"id", "migration_set", "name", "applied_at"}


def refuse_unknown_format(db: Database, path: Path) -> None:
    """Raises KnownError("file-too-new"), or "file-damaged" when the file does not tell how it was made.

    sqlite-utils itself ignores migrations that it does not know, and fails in many ways on a damaged schema.
    """
    if not _columns(db, Migrations.migrations_table) >= _MIGRATION_COLUMNS:
        raise KnownError("file-damaged", path=str(path), finding="no list of migrations")
    with closing(Database(memory=True)) as nothing_applied:
        known = {migration.name for migration in migrations.pending(nothing_applied)}
    # Not applied(): broken off by damage, its reading would hold the file open.
    sql = f"select name, applied_at from {Migrations.migrations_table} where migration_set = ?"
    applied = {name for name, _ in db.execute(sql, [MIGRATION_SET]).fetchall()}
    unknown = sorted(applied - known)
    if unknown and known <= applied:
        raise KnownError("file-too-new", path=str(path), migrations=unknown)
    if unknown or not applied:
        raise KnownError("file-damaged", path=str(path), finding="the list of migrations is wrong")


def bring_up_to_date(db: Database, path: Path, steps: Migrations = migrations) -> None:
    """Apply what is pending, foreign keys still off as sqlite-utils' transform() needs it.

    Before the first step of an existing file a copy `NAME.before-<migration>` is put beside it, and the journal's
    payloads are dropped: they have the shape of yesterday's records. Raises KnownError("file-damaged").
    """
    pending = [migration.name for migration in steps.pending(db)]
    if not pending:
        return
    if any(steps.applied(db)):
        _put_copy_aside(db, path, pending[0])
        db.execute("update journal set payload = x''")
    steps.apply(db)
    if broken := db.execute("pragma foreign_key_check").fetchall():
        raise KnownError("file-damaged", path=str(path), finding=f"{len(broken)} broken references")


def missing_columns(db: Database) -> list[str]:
    """Tables and columns that the program needs and the file has not; only damage explains any."""
    needed = {table.name: set(table.columns) for table in TABLES.values()} | {"journal": _JOURNAL_COLUMNS}
    missing = []
    for name, columns in needed.items():
        missing += [f"{name}.{column}" for column in sorted(columns - _columns(db, name))]
    return missing


def _columns(db: Database, table: str) -> set[str]:
    return {row[1] for row in db.execute(f'pragma table_info("{table}")').fetchall()}


def _put_copy_aside(db: Database, path: Path, migration: str) -> None:
    copy = path.with_name(f"{path.name}.before-{migration}")
    attempt = 1
    while copy.exists():
        attempt += 1
        copy = path.with_name(f"{path.name}.before-{migration}.{attempt}")
    db.execute("vacuum into ?", [str(copy)])
    descriptor = os.open(copy, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
