"""What the office's pictures on the screen show: agreement and dissent online, and taking part over time.

Everything in the catalogue counts; the documents, which leave the office, count public ideas only (counts.py).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Divided:
    """An idea with votes for and against it online, as its platform told them."""

    number: int
    text: str
    pro: int
    contra: int


@dataclass(frozen=True, slots=True)
class MonthHeld:
    """Workshops and people of a month (YYYY-MM) and the ideas they brought; `people` leaves out who was not counted."""

    month: str
    workshops: int
    people: int
    ideas: int
