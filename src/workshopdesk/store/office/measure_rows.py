"""Measures and their history as rows of the catalogue."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from workshopdesk.app.office.measure_ports import MeasureAction, MeasureChange, MeasureFilter, Stamp
from workshopdesk.domain.office.folding import folded, words_of
from workshopdesk.domain.office.measure import Ending, Measure
from workshopdesk.store.office.engine import Engine, Value
from workshopdesk.store.office.idea_rows import plain
from workshopdesk.store.office.measure_source_rows import reached
from workshopdesk.store.office.numbers import next_numbers


def measures(engine: Engine, wanted: MeasureFilter, after: int, limit: int) -> list[Measure]:
    """See app.office.measure_ports.Measures.measures."""
    where, values = _where(wanted)
    sql = f"select content from measure where number > ? and {where} order by number limit ?"
    return [_measure(row[0]) for row in engine.rows(sql, [after, *values, limit])]


def count(engine: Engine, wanted: MeasureFilter) -> int:
    where, values = _where(wanted)
    number: int = engine.rows(f"select count(*) from measure where {where}", values)[0][0]
    return number


def find(engine: Engine, number: int) -> Measure | None:
    rows = engine.rows("select content from measure where number = ?", [number])
    return _measure(rows[0][0]) if rows else None


def put(engine: Engine, measure: Measure, action: MeasureAction, detail: str, stamp: Stamp) -> Measure:
    """See app.office.measure_ports.Measures.put."""
    kept = replace(measure, version=measure.version + 1)
    content = plain(msgspec.json.encode(kept).decode())
    searched = folded(f"{kept.title} {kept.goal} {kept.description}")
    columns = ("number", "version", "title", "field", "status", "ending", "internal", "folded", "content")
    values: list[Value] = [kept.number, kept.version, plain(kept.title), plain(kept.field), kept.status.value]
    values += [kept.ending.value, int(kept.internal), searched, content]
    assignments = ", ".join(f"{column} = excluded.{column}" for column in columns[1:])
    engine.run(
        f"insert into measure ({', '.join(columns)}) values ({', '.join('?' * len(columns))})"
        f" on conflict (number) do update set {assignments}",
        values,
    )
    (number,) = next_numbers(engine, "measure_change", 1)
    engine.run(
        "insert into measure_change (number, measure, version, action, detail, office, at, content)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        [number, kept.number, kept.version, action.value, plain(detail), plain(stamp.office), stamp.at, content],
    )
    return kept


def changes(engine: Engine, measure: int) -> list[MeasureChange]:
    sql = "select content, action, detail, at, office from measure_change where measure = ? order by number"
    return [
        MeasureChange(_measure(content), MeasureAction(action), detail, Stamp(at, office))
        for content, action, detail, at, office in engine.rows(sql, [measure])
    ]


def _where(wanted: MeasureFilter) -> tuple[str, list[Value]]:
    conditions = ["ending <> ?" if wanted.ended else "ending = ?"]
    values: list[Value] = [Ending.NONE.value]
    for column in ("field", "status"):
        if value := getattr(wanted, column):
            conditions.append(f"{column} = ?")
            values.append(value)
    if wanted.idea:
        branches = reached("{idea} = ?")
        conditions.append(f"number in (select measure from ({' union '.join(branches)}) as found)")
        values += [wanted.idea] * len(branches)
    words = words_of(wanted.text)
    if wanted.text and not words:
        conditions.append("1 = 0")
    for word in words:
        conditions.append("folded like ?")
        values.append(f"%{word}%")
    return " and ".join(conditions), values


def _measure(content: str) -> Measure:
    return msgspec.json.decode(content, type=Measure)
