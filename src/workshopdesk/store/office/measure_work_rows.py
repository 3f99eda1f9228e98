"""What hangs on measures as rows of the catalogue. Lists are for one measure, or for all that are in the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from workshopdesk.app.measure_key import lab_key, measure_key
from workshopdesk.domain.development import LivingLab
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult, MeasureDecision, StatusEntry
from workshopdesk.domain.office.measure_work import (
    Concern,
    InventoryLink,
    MeasureFeedback,
    MeasureLab,
    MeasureRelation,
    OfficeProject,
    Rating,
    Related,
    Succession,
)
from workshopdesk.store.office.engine import Engine, Row, Value
from workshopdesk.store.office.idea_rows import plain
from workshopdesk.store.office.numbers import next_numbers

_DECISION = (
    *("number", "body", "date", "result", "votes_yes", "votes_no", "votes_abstained", "conditions"),
    *("paper_number", "paper_address", "text"),
)
_IN_CATALOGUE = "select number from measure where ending = ''"


def statuses(engine: Engine, measure: int | None) -> list[StatusEntry]:
    rows = _of(engine, "measure_status", "measure, status, since, reason, coalesce(decision, 0)", measure)
    return [StatusEntry(one, MeasureStatus(status), *rest) for one, status, *rest in rows]


def add_status(engine: Engine, entry: StatusEntry, at: str) -> None:
    (number,) = next_numbers(engine, "measure_status", 1)
    engine.run(
        "insert into measure_status (number, measure, status, since, reason, decision, at)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        [number, entry.measure, entry.status.value, entry.since, plain(entry.reason), entry.decision or None, at],
    )


def decisions(engine: Engine, measure: int | None) -> list[MeasureDecision]:
    """See app.office.measure_ports.Measures.decisions."""
    where, values = _narrowed("number in (select decision from decision_measure where measure = ?)", measure)
    rows = engine.rows(f"select {', '.join(_DECISION)} from decision{where} order by date, number", values)
    decided: dict[int, list[int]] = {}
    for decision, one in engine.rows("select decision, measure from decision_measure order by measure"):
        decided.setdefault(decision, []).append(one)
    return [
        MeasureDecision(
            **dict(zip(_DECISION, (number, body, day, DecisionResult(result), *rest), strict=True)),
            measures=tuple(decided.get(number, ())),
        )
        for number, body, day, result, *rest in rows
    ]


def add_decision(engine: Engine, decision: MeasureDecision, at: str) -> None:
    values: list[Value] = [plain(value) if isinstance(value, str) else value for value in _values(decision)]
    places = ", ".join("?" * (len(_DECISION) + 1))
    engine.run(f"insert into decision ({', '.join(_DECISION)}, at) values ({places})", [*values, at])
    engine.run_many(
        "insert into decision_measure (decision, measure) values (?, ?)",
        [(decision.number, measure) for measure in decision.measures],
    )


def ratings(engine: Engine, measure: int | None) -> list[Rating]:
    return [Rating(*row) for row in _of(engine, "measure_rating", "measure, office, rating, comment, at", measure)]


def add_rating(engine: Engine, rating: Rating) -> None:
    (number,) = next_numbers(engine, "measure_rating", 1)
    engine.run(
        "insert into measure_rating (number, measure, office, rating, comment, at) values (?, ?, ?, ?, ?, ?)",
        [number, rating.measure, plain(rating.office), rating.value, plain(rating.comment), rating.at],
    )


def relations(engine: Engine, measure: int | None) -> list[Related]:
    both = f"first in ({_IN_CATALOGUE}) and second in ({_IN_CATALOGUE})"
    one = "" if measure is None else " and (first = ? or second = ?)"
    sql = (
        f"select first, second, relation, text from measure_relation where {both}{one} order by first, second, relation"
    )
    rows = engine.rows(sql, [] if measure is None else [measure, measure])
    return [Related(first, second, MeasureRelation(relation), text) for first, second, relation, text in rows]


def put_relation(engine: Engine, related: Related) -> None:
    engine.run(
        "insert into measure_relation (first, second, relation, text) values (?, ?, ?, ?)"
        " on conflict (first, second, relation) do update set text = excluded.text",
        [related.first, related.second, related.relation.value, plain(related.text)],
    )


def remove_relation(engine: Engine, related: Related) -> None:
    engine.run(
        "delete from measure_relation where first = ? and second = ? and relation = ?",
        [related.first, related.second, related.relation.value],
    )


def labs(engine: Engine, measure: int | None) -> list[MeasureLab]:
    rows = _of(engine, "living_lab", "number, measure, content", measure)
    found = [(number, one, msgspec.json.decode(content, type=LivingLab)) for number, one, content in rows]
    return [
        MeasureLab(number, one, replace(lab, id=lab_key(number), profile_id=measure_key(one)))
        for number, one, lab in found
    ]


def put_lab(engine: Engine, lab: MeasureLab) -> None:
    engine.run(
        "insert into living_lab (number, measure, content) values (?, ?, ?)"
        " on conflict (number) do update set measure = excluded.measure, content = excluded.content",
        [lab.number, lab.measure, plain(msgspec.json.encode(lab.lab).decode())],
    )


def projects(engine: Engine) -> list[OfficeProject]:
    rows = engine.rows("select content from office_project order by number")
    return [msgspec.json.decode(row[0], type=OfficeProject) for row in rows]


def put_projects(engine: Engine, found: Sequence[OfficeProject]) -> None:
    engine.run_many(
        "insert into office_project (number, key, title, status, content) values (?, ?, ?, ?, ?)"
        " on conflict (number) do update set title = excluded.title, status = excluded.status,"
        " content = excluded.content",
        [
            (one.number, plain(one.key), plain(one.title), one.status.value, plain(msgspec.json.encode(one).decode()))
            for one in found
        ],
    )


def inventory_links(engine: Engine, measure: int | None) -> list[InventoryLink]:
    where, values = _one_or_all(measure)
    sql = f"select measure, project, relation from measure_project where {where} order by measure, project"
    return [InventoryLink(one, project, Relation(relation)) for one, project, relation in engine.rows(sql, values)]


def put_inventory_link(engine: Engine, link: InventoryLink) -> None:
    engine.run(
        "insert into measure_project (measure, project, relation) values (?, ?, ?)"
        " on conflict (measure, project) do update set relation = excluded.relation",
        [link.measure, link.project, link.relation.value],
    )


def remove_inventory_link(engine: Engine, measure: int, project: int) -> None:
    engine.run("delete from measure_project where measure = ? and project = ?", [measure, project])


def concerns(engine: Engine, measure: int | None) -> list[Concern]:
    rows = _of(engine, "concern", "number, measure, text, answer, coalesce(idea, 0), internal", measure)
    return [Concern(number, one, text, answer, idea, bool(hid)) for number, one, text, answer, idea, hid in rows]


def put_concern(engine: Engine, concern: Concern) -> None:
    engine.run(
        "insert into concern (number, measure, idea, text, answer, internal) values (?, ?, ?, ?, ?, ?)"
        " on conflict (number) do update set text = excluded.text, answer = excluded.answer,"
        " internal = excluded.internal",
        [
            *(concern.number, concern.measure, concern.idea or None, plain(concern.text), plain(concern.answer)),
            int(concern.internal),
        ],
    )


def feedback(engine: Engine, measure: int | None) -> list[MeasureFeedback]:
    rows = _of(engine, "measure_feedback", "number, measure, key, text, channel, day, dots", measure)
    return [MeasureFeedback(*row) for row in rows]


def add_feedback(engine: Engine, found: Iterable[MeasureFeedback]) -> None:
    rows = [
        (*(one.number, one.measure, one.key, plain(one.text)), plain(one.channel), one.day, one.dots) for one in found
    ]
    engine.run_many(
        "insert into measure_feedback (number, measure, key, text, channel, day, dots) values (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def feedback_of(engine: Engine, head: str) -> list[MeasureFeedback]:
    """See app.office.measure_ports.Measures.feedback_of."""
    sql = (
        "select number, measure, key, text, channel, day, dots from measure_feedback"
        " where substr(key, 1, ?) = ? order by number"
    )
    return [MeasureFeedback(*row) for row in engine.rows(sql, [len(head), head])]


def put_feedback(engine: Engine, found: Iterable[MeasureFeedback]) -> None:
    engine.run_many(
        "update measure_feedback set text = ?, channel = ?, day = ?, dots = ? where number = ?",
        [(plain(one.text), plain(one.channel), one.day, one.dots, one.number) for one in found],
    )


def remove_feedback(engine: Engine, numbers: Iterable[int]) -> None:
    engine.run_many("delete from measure_feedback where number = ?", [(number,) for number in numbers])


def successions(engine: Engine) -> list[Succession]:
    sql = "select predecessor, successor, kind, at from measure_succession order by predecessor, successor"
    return [Succession(*row) for row in engine.rows(sql)]


def add_succession(engine: Engine, succession: Succession) -> None:
    engine.run(
        "insert into measure_succession (predecessor, successor, kind, at) values (?, ?, ?, ?)",
        [succession.predecessor, succession.successor, succession.kind, succession.at],
    )


def hand_over_work(engine: Engine, predecessor: int, successor: int) -> None:
    """See app.office.measure_ports.Measures.hand_over_work."""
    for table in ("living_lab", "concern", "measure_feedback"):
        engine.run(f"update {table} set measure = ? where measure = ?", [successor, predecessor])


def hand_over_sources(engine: Engine, predecessor: int, successor: int) -> None:
    """See app.office.measure_ports.Measures.hand_over_sources."""
    for table, columns in (
        ("measure_idea", "idea, through"),
        ("measure_cluster", "cluster"),
        ("measure_profile", "profile"),
        ("measure_project", "project, relation"),
    ):
        engine.run(
            f"insert into {table} (measure, {columns}) select ?, {columns} from {table} where measure = ?"
            " on conflict do nothing",
            [successor, predecessor],
        )


def _of(engine: Engine, table: str, columns: str, measure: int | None) -> list[Row]:
    where, values = _one_or_all(measure)
    return engine.rows(f"select {columns} from {table} where {where} order by number", values)


def _one_or_all(measure: int | None) -> tuple[str, list[Value]]:
    return (f"measure in ({_IN_CATALOGUE})", []) if measure is None else ("measure = ?", [measure])


def _narrowed(condition: str, measure: int | None) -> tuple[str, list[Value]]:
    return ("", []) if measure is None else (f" where {condition}", [measure])


def _values(decision: MeasureDecision) -> list[Value]:
    return [
        value.value if isinstance(value := getattr(decision, name), DecisionResult) else value for name in _DECISION
    ]
