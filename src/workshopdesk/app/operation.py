"""A journal entry among those of other laptops."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class Operation:
    """One journal entry with its place in the order of all laptops."""

    lamport: int
    device: str
    entry: JournalEntry

    @property
    def order(self) -> tuple[int, str, str]:
        return self.lamport, self.device, self.entry.id
