"""Which contacts with the glass count as a finger's touch. Nothing here knows Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


def judged(contact: Contact, limits: Limits) -> Verdict:
    """How long a touch lasts is known only when it is over, so a finger that is down is never too short."""
    if 0 < limits.palm < contact.breadth:
        return Verdict.TOO_LARGE
    if contact.lifted and contact.lasted < limits.shortest:
        return Verdict.TOO_SHORT
    return Verdict.COUNTS
