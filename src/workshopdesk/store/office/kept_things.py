"""What a source no longer has: it is taken out of the catalogue, unless the office works with it (OF4)."""

from __future__ import annotations

from collections.abc import Iterable

from workshopdesk.store.office.engine import Engine

OFFICE_WORK: dict[str, tuple[tuple[str, str], ...]] = {
    "idea": (
        ("disposition", "idea"),
        ("measure_idea", "idea"),
        ("concern", "idea"),
        ("duplicate_verdict", "first"),
        ("duplicate_verdict", "second"),
    ),
    "cluster": (("measure_cluster", "cluster"),),
    "profile": (("measure_profile", "profile"),),
}
"""Tables of the office's own work and their columns that hold numbers of ideas, clusters and profiles."""

_DEPENDENT: dict[str, tuple[tuple[str, str], ...]] = {
    "idea": (
        *(("idea_topic", "idea"), ("idea_target_group", "idea"), ("idea_picture", "idea")),
        *(("likeness", "of_group"), ("likeness", "first"), ("likeness", "second"), ("likeness_group", "number")),
    ),
    "cluster": (),
    "profile": (),
}


def settle_absent(engine: Engine, table: str, numbers: Iterable[int]) -> set[int]:
    """Take these ideas, clusters or profiles out; returns those that stay, marked as gone, for the office's sake."""
    absent = [(number,) for number in numbers]
    used = {
        row[0]
        for work, column in OFFICE_WORK[table]
        for (number,) in absent
        for row in engine.rows(f"select {column} from {work} where {column} = ? limit 1", [number])
    }
    out = [(number,) for (number,) in absent if number not in used]
    for dependent, column in _DEPENDENT[table]:
        engine.run_many(f"delete from {dependent} where {column} = ?", out)
    engine.run_many(f"delete from {table} where number = ?", out)
    engine.run_many(f"update {table} set gone = 1 where number = ?", [(number,) for number in used])
    return used
