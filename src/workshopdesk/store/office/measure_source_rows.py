"""What measures grew out of, both ways: from a measure down to its ideas, from an idea up to its measures."""

from __future__ import annotations

from workshopdesk.app.office.measure_ports import Grouping, SourceContent, SourceTold
from workshopdesk.domain.office.measure import SourceOf, SourceRef
from workshopdesk.domain.office.measure_ranking import SourceVote
from workshopdesk.store.office.engine import Engine, Row, Value

_TABLES = {
    SourceOf.IDEA: ("measure_idea", "idea"),
    SourceOf.CLUSTER: ("measure_cluster", "cluster"),
    SourceOf.PROFILE: ("measure_profile", "profile"),
}
_REACHED = (
    ("m.measure", "m.idea", "measure_idea m"),
    ("c.measure", "m.idea", "measure_cluster c join cluster_idea m on m.cluster = c.cluster"),
    ("p.measure", "m.idea", "measure_profile p join profile_idea m on m.profile = p.profile"),
    (
        *("p.measure", "m.idea"),
        "measure_profile p join profile_cluster c on c.profile = p.profile"
        " join cluster_idea m on m.cluster = c.cluster",
    ),
)
_CLUSTERS = (
    "select measure, cluster from measure_cluster"
    " union select p.measure, c.cluster from measure_profile p join profile_cluster c on c.profile = p.profile"
)
_MEMBERS = {
    SourceOf.CLUSTER: "select idea from cluster_idea where cluster = ?",
    SourceOf.PROFILE: (
        "select idea from profile_idea where profile = ?"
        " union select m.idea from profile_cluster c join cluster_idea m on m.cluster = c.cluster where c.profile = ?"
    ),
}

_AROUND = {
    SourceOf.PROFILE: (
        "select profile from profile_idea where idea = ?"
        " union select c.profile from profile_cluster c join cluster_idea m on m.cluster = c.cluster where m.idea = ?"
    ),
    SourceOf.CLUSTER: "select cluster from cluster_idea where idea = ?",
}


def reached(condition: str = "") -> tuple[str, ...]:
    """Parts of a union that tells measures (`measure`) and the ideas below them (`idea`), however they came.

    `condition` narrows every part, so that each is read along its index: {measure} and {idea} are its columns.
    """
    return tuple(
        f"select {measure} as measure, {idea} as idea from {place}"
        + (f" where {condition.format(measure=measure, idea=idea)}" if condition else "")
        for measure, idea, place in _REACHED
    )


def source_exists(engine: Engine, ref: SourceRef) -> bool:
    return bool(engine.rows(f"select 1 from {ref.kind.value} where number = ?", [ref.number]))


def source_content(engine: Engine, ref: SourceRef) -> SourceContent:
    columns = {
        SourceOf.IDEA: "text, field, detail, '{}'",
        SourceOf.CLUSTER: "title, '', summary, '{}'",
        SourceOf.PROFILE: "title, field, '', fields",
    }
    sql = f"select {columns[ref.kind]}, internal, gone from {ref.kind.value} where number = ?"
    ((title, field, summary, fields, internal, gone),) = engine.rows(sql, [ref.number])
    return SourceContent(title, field, summary, fields, bool(internal), bool(gone))


def members(engine: Engine, ref: SourceRef) -> list[int]:
    """Numbers of the ideas in a cluster or profile; of an idea itself."""
    if ref.kind is SourceOf.IDEA:
        return [ref.number]
    sql = _MEMBERS[ref.kind]
    return sorted(row[0] for row in engine.rows(sql, [ref.number] * sql.count("?")))


def add_source(engine: Engine, measure: int, ref: SourceRef) -> None:
    """See app.office.measure_ports.Measures.add_source."""
    if ref.kind is SourceOf.IDEA:
        _add_ideas(engine, measure, [ref.number], "")
        return
    table, column = _TABLES[ref.kind]
    engine.run(
        f"insert into {table} (measure, {column}) values (?, ?) on conflict do nothing",
        [measure, ref.number],
    )
    _add_ideas(engine, measure, members(engine, ref), str(ref))


def remove_source(engine: Engine, measure: int, ref: SourceRef) -> None:
    through = "" if ref.kind is SourceOf.IDEA else str(ref)
    sql = "delete from measure_idea where measure = ? and through = ?"
    values: list[Value] = [measure, through]
    if ref.kind is SourceOf.IDEA:
        engine.run(f"{sql} and idea = ?", [*values, ref.number])
        return
    engine.run(sql, values)
    table, column = _TABLES[ref.kind]
    engine.run(f"delete from {table} where measure = ? and {column} = ?", [measure, ref.number])


def sources(engine: Engine, measure: int) -> list[SourceTold]:
    """See app.office.measure_ports.Measures.sources."""
    found: list[SourceTold] = []
    for kind in (SourceOf.PROFILE, SourceOf.CLUSTER, SourceOf.IDEA):
        table, column = _TABLES[kind]
        words = "t.text" if kind is SourceOf.IDEA else "t.title"
        named = " and l.through = ''" if kind is SourceOf.IDEA else ""
        sql = (
            f"select t.number, t.card, {words}, s.number, s.title, s.date, t.gone from {table} l"
            f" join {column} t on t.number = l.{column} join source s on s.number = t.source"
            f" where l.measure = ?{named} order by t.number"
        )
        found += [_told(kind, row) for row in engine.rows(sql, [measure])]
    return found


def idea_numbers(engine: Engine, measure: int) -> list[int]:
    parts = reached("{measure} = ?")
    sql = f"select distinct idea from ({' union '.join(parts)}) as found order by idea"
    return [row[0] for row in engine.rows(sql, [measure] * len(parts))]


def groupings(engine: Engine, idea: int) -> list[Grouping]:
    """See app.office.measure_ports.Measures.groupings."""
    found: list[Grouping] = []
    for kind, around in _AROUND.items():
        sql = f"select number, title from {kind.value} where gone = 0 and number in ({around}) order by number"
        for number, title in engine.rows(sql, [idea] * around.count("?")):
            ref = SourceRef(kind, number)
            found.append(Grouping(ref, title, len(members(engine, ref))))
    return found


def measures_of(engine: Engine, ref: SourceRef) -> list[int]:
    """See app.office.measure_ports.Measures.measures_of."""
    if ref.kind is SourceOf.IDEA:
        parts: tuple[str, ...] = reached("{idea} = ?")
    elif ref.kind is SourceOf.CLUSTER:
        parts = (f"select measure from ({_CLUSTERS}) as every where cluster = ?",)
    else:
        parts = ("select measure from measure_profile where profile = ?",)
    measures = " union ".join(f"select measure from ({part}) as part" for part in parts)
    sql = f"select number from measure where ending = '' and number in ({measures}) order by number"
    return [row[0] for row in engine.rows(sql, [ref.number] * len(parts))]


def votes(engine: Engine, audience: str, method: str) -> list[SourceVote]:
    """See app.office.measure_ports.Measures.votes. What was possible follows from points and shares (support.py)."""
    which = "p.latest = 1 and p.audience = ? and p.method = ? and p.share_of_points is not null"
    sql = (
        "select p.ballot, p.voters_group, max(case when p.share_of_points <> 0 then p.points / p.share_of_points end),"
        f" b.budget * b.ballots_cast from support p join ballot b on b.number = p.ballot where {which}"
        " group by p.ballot, p.voters_group, b.budget, b.ballots_cast"
    )
    values = [audience, method]
    possible = {
        (ballot, group): round(most if most is not None else every)
        for ballot, group, most, every in engine.rows(sql, values)
    }
    found: list[Row] = []
    for column, every in (("idea", " union ".join(reached())), ("cluster", _CLUSTERS)):
        sql = (
            f"select distinct r.measure, p.ballot, p.voters_group, r.{column}, p.points, p.share_of_points"
            f" from ({every}) as r join measure m on m.number = r.measure join support p on p.{column} = r.{column}"
            f" where m.ending = '' and {which}"
        )
        found += engine.rows(sql, values)
    return [
        SourceVote(measure, ballot, group, points, possible[ballot, group], share)
        for measure, ballot, group, _, points, share in found
    ]


def _add_ideas(engine: Engine, measure: int, ideas: list[int], through: str) -> None:
    engine.run_many(
        "insert into measure_idea (measure, idea, through) values (?, ?, ?) on conflict do nothing",
        [(measure, idea, through) for idea in ideas],
    )


def _told(kind: SourceOf, row: Row) -> SourceTold:
    number, card, text, source, workshop, day, gone = row
    return SourceTold(SourceRef(kind, number), card, text, source, workshop, day, bool(gone))
