"""What the public site needs of those who write its tables; implemented in exchange."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from workshopdesk.app.office.answers import Became
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop
from workshopdesk.domain.office.measure_status import MeasureDecision


def measure_place(key: str) -> str:
    """The page of a measure within the site."""
    return f"massnahmen/{key.lower()}.html"


class SiteTables(Protocol):
    """Collects what the pages say, for the same in CSV and JSON."""

    def add(self, idea: PublishedIdea, became: Became, address: str) -> None:
        """An idea of the workshop that `end_workshop` will name; `address` is its page within the site."""
        ...

    def end_workshop(self, workshop: PublishedWorkshop) -> tuple[str, bytes]:
        """The workshop's file: its path within the site, and its content."""
        ...

    def end(self, sheets: Sequence[MeasureSheet], decisions: Sequence[MeasureDecision]) -> Iterator[tuple[str, bytes]]:
        """The files about everything."""
        ...
