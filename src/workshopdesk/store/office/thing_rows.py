"""Clusters and project profiles of a delivery as rows of the catalogue, under the numbers that they had before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workshopdesk.app.office.ports import Changed, Difference
from workshopdesk.domain.office.delivery import Delivery, Group, Profile
from workshopdesk.store.office.engine import Engine, Row
from workshopdesk.store.office.idea_rows import plain
from workshopdesk.store.office.kept_things import settle_absent
from workshopdesk.store.office.numbers import next_numbers

_CLUSTER = ("title", "gone", "card", "summary", "derived_from", "internal")
_PROFILE = ("title", "gone", "card", "field", "internal", "fields")
_GONE = 1  # its place among the columns


def take_clusters(
    engine: Engine, source: int, groups: Sequence[Group], differences: list[Difference]
) -> dict[str, int]:
    """The numbers of the source's clusters by key; what changed is added to `differences`."""
    rows: dict[str, Row] = {
        group.key: (
            *(plain(group.title), 0, group.number, plain(group.summary), plain(group.derived_from)),
            int(group.internal),
        )
        for group in groups
    }
    return _take(engine, "cluster", source, _CLUSTER, rows, Changed.GROUP, differences)


def take_profiles(
    engine: Engine, source: int, profiles: Sequence[Profile], differences: list[Difference]
) -> dict[str, int]:
    """The numbers of the source's profiles by key; what changed is added to `differences`."""
    rows: dict[str, Row] = {
        one.key: (plain(one.title), 0, one.number, plain(one.field), int(one.internal), plain(one.fields))
        for one in profiles
    }
    return _take(engine, "profile", source, _PROFILE, rows, Changed.PROFILE, differences)


def take_members(
    engine: Engine,
    delivery: Delivery,
    ideas: Mapping[str, int],
    clusters: Mapping[str, int],
    profiles: Mapping[str, int],
) -> None:
    """Which ideas are in which cluster, and what each profile grew out of."""
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


def _take(
    engine: Engine,
    table: str,
    source: int,
    columns: Sequence[str],
    rows: Mapping[str, Row],
    changed: Changed,
    differences: list[Difference],
) -> dict[str, int]:
    found = engine.rows(f"select key, number, {', '.join(columns)} from {table} where source = ?", [source])
    there: dict[str, tuple[int, Row]] = {key: (number, tuple(old)) for key, number, *old in found}
    fresh = [key for key in rows if key not in there]
    numbers = dict(zip(fresh, next_numbers(engine, table, len(fresh)), strict=True)) if fresh else {}
    new_rows = [(numbers[key], source, key, *rows[key]) for key in fresh]
    engine.fill(table, ("number", "source", "key", *columns), new_rows)
    other = {key: number for key, (number, old) in there.items() if key in rows and old != rows[key]}
    assignments = ", ".join(f"{column} = ?" for column in columns)
    engine.run_many(
        f"update {table} set {assignments} where number = ?", [(*rows[key], number) for key, number in other.items()]
    )
    absent = {number: old for key, (number, old) in there.items() if key not in rows and not old[_GONE]}
    settle_absent(engine, table, absent)
    differences += [Difference(changed, number, there[key][1][0], rows[key][0]) for key, number in other.items()]
    differences += [Difference(changed, number, old[0], "") for number, old in absent.items()]
    return {key: numbers.get(key) or there[key][0] for key in rows}
