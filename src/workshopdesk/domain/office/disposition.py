"""What the office says became of an idea: the five codes of XBeteiligung's `abwaegungsvorschlag` (EXCHANGE.md §3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DispositionCode(StrEnum):
    FOLLOWED = "followed"  # 1000 wird gefolgt
    ALREADY = "already"  # 2000 wurde bereits gefolgt
    NOT_FOLLOWED = "not_followed"  # 3000 wird nicht gefolgt
    WORKING_GROUP = "working_group"  # 4000 wird im Arbeitskreis behandelt
    NOTED = "noted"  # 5000 wird zur Kenntnis genommen


@dataclass(frozen=True, slots=True)
class Disposition:
    """`idea` is the idea's number in the catalogue, `at` a moment (ISO 8601 with zone). Later ones replace none."""

    idea: int
    code: DispositionCode
    reason: str
    at: str
