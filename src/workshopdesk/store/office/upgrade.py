"""Brings a catalogue to this program's format; refuses what is none of ours and what a newer program made."""

from __future__ import annotations

from workshopdesk.base.clock import Clock
from workshopdesk.base.errors import KnownError
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.schema import MIGRATIONS, Migration

_HISTORY = "workshopdesk_catalogue"
_TABLES = {
    "sqlite": "select name from sqlite_master where type = 'table'",
    "postgresql": "select tablename from pg_tables where schemaname = current_schema()",
}


def bring_up_to_date(engine: Engine, clock: Clock, address: str, steps: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Apply what is pending, all of it or nothing. A catalogue that is up to date is only looked at.

    Raises KnownError: "catalogue-not-ours" for a database with other tables, "catalogue-too-new" (`migrations`), and
    "catalogue-read-only" where the role may not change it.
    """
    if _pending(engine, address, steps):
        with engine.writing():
            # again: somebody else may have been faster
            for step in _pending(engine, address, steps):
                _apply(engine, step, clock)


def _pending(engine: Engine, address: str, steps: tuple[Migration, ...]) -> tuple[Migration, ...]:
    tables = {row[0] for row in engine.rows(_TABLES[engine.dialect.name])}
    if not tables:
        return steps
    if _HISTORY not in tables:
        raise KnownError("catalogue-not-ours", path=address)
    applied = {row[0] for row in engine.rows(f"select name from {_HISTORY}")}
    if unknown := sorted(applied - {step.name for step in steps}):
        raise KnownError("catalogue-too-new", path=address, migrations=unknown)
    return tuple(step for step in steps if step.name not in applied)


def _apply(engine: Engine, step: Migration, clock: Clock) -> None:
    words = {"real": engine.dialect.real, "bytes": engine.dialect.bytes, "strict": engine.dialect.strict}
    history = f"create table if not exists {_HISTORY} (name text primary key, applied_at text not null) {{strict}}"
    for statement in (history, *step.statements):
        engine.run(statement.format(**words))
    for statement in step.only.get(engine.dialect.name, ()):
        engine.run(statement)
    engine.run(f"insert into {_HISTORY} (name, applied_at) values (?, ?)", [step.name, clock.now().isoformat()])
