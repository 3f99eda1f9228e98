"""Ideas side by side in columns, as on a pin board that is only looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import BoardBy, IdeaFilter, IdeaLine

MOST_COLUMNS = 12
MOST_CARDS = 25
MOST_GROUPED = 400


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """`name` is the head, empty for ideas that belong to none; `ideas` counts all of which `lines` are the first."""

    name: str
    ideas: int
    lines: tuple[IdeaLine, ...]


def idea_board(catalogue: Catalogue, wanted: IdeaFilter, by: BoardBy) -> list[BoardColumn]:
    """The most frequent values, at most MOST_COLUMNS of them, each with its first ideas.

    By group the columns are the clusters of the first MOST_GROUPED wanted ideas, since clusters belong to one workshop.
    """
    if by == "group":
        return by_group(catalogue.ideas(wanted, limit=MOST_GROUPED))
    found = catalogue.facets(wanted, by)[:MOST_COLUMNS]
    columns = []
    for facet in found:
        value = int(facet.value) if by in ("source", "round") else facet.value
        narrowed = replace(wanted, **{by: value})  # type: ignore[arg-type]  # `by` names a field of the filter
        columns.append(BoardColumn(facet.name or facet.value, facet.ideas, tuple(_first(catalogue, narrowed))))
    return columns


def by_group(lines: Sequence[IdeaLine]) -> list[BoardColumn]:
    """A column for each cluster, the fullest first; an idea of two clusters stands in both, one of none at the end."""
    found: dict[str, list[IdeaLine]] = {}
    for line in lines:
        for name in line.groups or ("",):
            found.setdefault(name, []).append(line)
    ordered = sorted(found.items(), key=lambda one: (one[0] == "", -len(one[1]), one[0]))
    return [BoardColumn(name, len(inside), tuple(inside[:MOST_CARDS])) for name, inside in ordered]


def _first(catalogue: Catalogue, wanted: IdeaFilter) -> list[IdeaLine]:
    return catalogue.ideas(wanted, limit=MOST_CARDS)
