"""One delivery into the catalogue: everything of a source at once, its things keeping their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshopdesk.app.office.ports import Taken
from workshopdesk.domain.office.delivery import Delivery, Group, Profile, SourceKind
from workshopdesk.domain.office.support import BallotResult, Supported
from workshopdesk.store.office.engine import Engine, Row, Value
from workshopdesk.store.office.idea_rows import plain, take_ideas
from workshopdesk.store.office.kept_things import settle_absent
from workshopdesk.store.office.numbers import next_numbers
from workshopdesk.store.office.sources import source_number

_CLUSTER = ("gone", "card", "title", "summary", "derived_from", "internal")
_PROFILE = ("gone", "card", "title", "field", "internal", "fields")
_BALLOT = (
    *("number", "source", "key", "question", "method", "round", "latest", "budget", "ballots_cast"),
    "ballots_blank",
)
_SUPPORT = (
    *("ballot", "latest", "audience", "method", "subject", "idea", "cluster", "title", "voters_group"),
    *("ballot_rank", "points", "ballots", "share_of_points", "share_of_ballots"),
)
# What is read anew with every delivery of a source: nothing of the office's own work refers to it.
_MADE_ANEW = (
    "delete from support where ballot in (select number from ballot where source = ?)",
    "delete from ballot where source = ?",
    "delete from cluster_idea where cluster in (select number from cluster where source = ?)",
    "delete from profile_idea where profile in (select number from profile where source = ?)",
    "delete from profile_cluster where profile in (select number from profile where source = ?)",
)


def imported(engine: Engine, sha256: str) -> Taken | None:
    """What a file with these bytes brought, or None."""
    sql = (
        "select s.kind, s.title, f.rows_read from imported_file f join source s on s.number = f.source"
        " where f.sha256 = ?"
    )
    for kind, title, rows in engine.rows(sql, [sha256]):
        left_out = tuple((row, reason) for row, reason in _left_out(engine, sha256))
        return Taken(kind, title, rows, unchanged=rows - len(left_out), known=True, left_out=left_out)
    return None


def take(engine: Engine, run: int, name: str, sha256: str, delivery: Delivery) -> Taken:
    """See app.office.ports.Catalogue.take. Raises KnownError like the engine; then nothing has changed."""
    with engine.writing():
        if known := imported(engine, sha256):  # somebody else was faster
            return known
        source, is_new = source_number(engine, run, delivery)
        if not is_new:
            for sql in _MADE_ANEW:
                engine.run(sql, [source])
        ideas = take_ideas(engine, source, delivery.ideas, whole=delivery.source.kind is not SourceKind.POOL)
        clusters = _take_things(engine, "cluster", source, _CLUSTER, _cluster_rows(delivery.groups))
        profiles = _take_things(engine, "profile", source, _PROFILE, _profile_rows(delivery.profiles))
        _take_members(engine, delivery, ideas.numbers, clusters, profiles)
        _take_results(engine, source, delivery.results, ideas.numbers, clusters)
        _take_file(engine, run, name, sha256, source, delivery)
    return Taken(
        kind=delivery.source.kind.value,
        source=delivery.source.title,
        rows=delivery.rows,
        added=ideas.added,
        unchanged=ideas.unchanged,
        replaced=ideas.replaced,
        removed=ideas.removed,
        kept=ideas.kept,
        left_out=tuple((row.row, row.reason) for row in delivery.left_out),
        differences=tuple(ideas.differences),
    )


def _left_out(engine: Engine, sha256: str) -> list[Row]:
    sql = "select row_number, reason from row_left_out where sha256 = ? order by row_number"
    return engine.rows(sql, [sha256])


def _cluster_rows(groups: Sequence[Group]) -> dict[str, tuple[Value, ...]]:
    return {
        group.key: (
            *(0, group.number, plain(group.title), plain(group.summary), plain(group.derived_from)),
            int(group.internal),
        )
        for group in groups
    }


def _profile_rows(profiles: Sequence[Profile]) -> dict[str, tuple[Value, ...]]:
    return {
        one.key: (0, one.number, plain(one.title), plain(one.field), int(one.internal), plain(one.fields))
        for one in profiles
    }


def _take_things(
    engine: Engine, table: str, source: int, columns: Sequence[str], rows: Mapping[str, tuple[Value, ...]]
) -> dict[str, int]:
    """Clusters or profiles of a source by key; returns their numbers."""
    there: dict[str, int] = dict(engine.rows(f"select key, number from {table} where source = ?", [source]))
    fresh = [key for key in rows if key not in there]
    numbers = dict(zip(fresh, next_numbers(engine, table, len(fresh)), strict=True)) if fresh else {}
    engine.fill(
        table, ("number", "source", "key", *columns), [(numbers[key], source, key, *rows[key]) for key in fresh]
    )
    assignments = ", ".join(f"{column} = ?" for column in columns)
    engine.run_many(
        f"update {table} set {assignments} where number = ?",
        [(*rows[key], number) for key, number in there.items() if key in rows],
    )
    settle_absent(engine, table, [number for key, number in there.items() if key not in rows])
    return {key: numbers.get(key) or there[key] for key in rows}


def _take_members(
    engine: Engine,
    delivery: Delivery,
    ideas: Mapping[str, int],
    clusters: Mapping[str, int],
    profiles: Mapping[str, int],
) -> None:
    members = [
        (clusters[group.key], ideas[key], position)
        for group in delivery.groups
        for position, key in enumerate(group.ideas)
    ]
    engine.fill("cluster_idea", ("cluster", "idea", "position"), members)
    grown = [(profiles[one.key], ideas[key]) for one in delivery.profiles for key in one.ideas]
    engine.fill("profile_idea", ("profile", "idea"), grown)
    grouped = [(profiles[one.key], clusters[key]) for one in delivery.profiles for key in one.groups]
    engine.fill("profile_cluster", ("profile", "cluster"), grouped)


def _take_results(
    engine: Engine,
    source: int,
    results: Sequence[BallotResult],
    ideas: Mapping[str, int],
    clusters: Mapping[str, int],
) -> None:
    numbers = next_numbers(engine, "ballot", len(results)) if results else range(0)
    ballots, lines = [], []
    for number, one in zip(numbers, results, strict=True):
        counted = (one.round, int(one.latest), one.budget, one.ballots_cast, one.ballots_blank)
        ballots.append((number, source, one.key, plain(one.question), one.method.value, *counted))
        for line in one.lines:
            lines.append(
                (
                    *(number, int(one.latest), line.audience.value, one.method.value, line.subject.value),
                    ideas.get(line.subject_key) if line.subject is Supported.IDEA else None,
                    clusters.get(line.subject_key) if line.subject is Supported.GROUP else None,
                    *(plain(line.title), plain(line.group), line.rank, line.points, line.ballots),
                    *(line.share_of_points, line.share_of_ballots),
                )
            )
    engine.fill("ballot", _BALLOT, ballots)
    engine.fill("support", _SUPPORT, lines)


def _take_file(engine: Engine, run: int, name: str, sha256: str, source: int, delivery: Delivery) -> None:
    engine.run(
        "insert into imported_file (sha256, source, run, name, rows_read) values (?, ?, ?, ?, ?)",
        [sha256, source, run, plain(name), delivery.rows],
    )
    rows = [(sha256, row.row, row.reason) for row in delivery.left_out]
    engine.fill("row_left_out", ("sha256", "row_number", "reason"), rows)
