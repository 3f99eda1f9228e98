"""Numbers of the catalogue: given out one after the other within a writing transaction, never twice."""

from __future__ import annotations

from workshopdesk.store.office.engine import Engine


def next_numbers(engine: Engine, name: str, count: int) -> range:
    """`count` fresh numbers of what the table `counter` calls `name`; they are lost if the transaction is undone."""
    last: int = engine.rows("update counter set last = last + ? where name = ? returning last", [count, name])[0][0]
    return range(last - count + 1, last + 1)
