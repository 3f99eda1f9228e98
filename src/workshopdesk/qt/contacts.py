"""Which contacts with the glass count as a finger's touch. Nothing here knows Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

THROWN_FOR = 0.15  # seconds that a thrown thing flies on, about as far as a sheet of paper slides on glass


class Verdict(StrEnum):
    """COUNTS: a finger. TOO_LARGE: a palm, a sleeve, an elbow. TOO_SHORT: sunlight or a cuff passing by."""

    COUNTS = "counts"
    TOO_LARGE = "too-large"
    TOO_SHORT = "too-short"


@dataclass(frozen=True, slots=True)
class Contact:
    """`breadth` in millimetres, the longer way across, 0 if the screen does not tell; `lasted` in milliseconds."""

    breadth: float
    lasted: int
    lifted: bool


@dataclass(frozen=True, slots=True)
class Limits:
    """The narrowest palm in millimetres and the shortest touch in milliseconds; 0 switches the check off."""

    palm: float
    shortest: int


def thrown(pace: tuple[float, float], fastest: float) -> tuple[float, float]:
    """How far something flies on that was let go at a pace (x and y per second), in the pace's unit of length.

    Nil if the pace does not exceed `fastest`, the quickest that a hand lays things down; 0: nothing is ever thrown.
    """
    if fastest <= 0 or math.hypot(*pace) <= fastest:
        return 0.0, 0.0
    return pace[0] * THROWN_FOR, pace[1] * THROWN_FOR


def judged(contact: Contact, limits: Limits) -> Verdict:
    """How long a touch lasts is known only when it is over, so a finger that is down is never too short."""
    if 0 < limits.palm < contact.breadth:
        return Verdict.TOO_LARGE
    if contact.lifted and contact.lasted < limits.shortest:
        return Verdict.TOO_SHORT
    return Verdict.COUNTS
