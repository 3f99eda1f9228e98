"""Who and what the workshops have reached: tables over the whole catalogue. Rule OF14 of app/SPEC.md."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CrosstabKind(StrEnum):
    """Rows by columns (PROCESS-STEPS.md P5, B2)."""

    FIELDS_BY_WORKSHOPS = "workshops"
    FIELDS_BY_TOPICS = "topics"
    CHANNELS_BY_TARGET_GROUPS = "intake"


SEVERAL = "several"
"""The head of the column for ideas that concern several target groups, where each is to be in one column only."""


@dataclass(frozen=True, slots=True)
class CrosstabRow:
    """`cells`: how many ideas under each head; `ideas` counts each of the row once. An empty name: none of them."""

    name: str
    cells: tuple[int, ...]
    ideas: int


@dataclass(frozen=True, slots=True)
class Crosstab:
    """`heads` are the names of the columns, an empty one for ideas that belong to none; `total` counts each idea once.

    By workshops and by target groups every idea is in exactly one column, so rows and columns sum up; of several topics
    an idea is under each.
    """

    kind: CrosstabKind
    heads: tuple[str, ...]
    rows: tuple[CrosstabRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class GroupCoverage:
    """A target group: how many workshops invited it, and how many ideas concern it."""

    name: str
    workshops: int
    ideas: int
