"""What the application needs from the world. Every method of a store is one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from workshopdesk.app.journal import JournalEntry, JournalLine
from workshopdesk.domain.ballot import Choice
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.record import Record


class Store(Protocol):
    """One workshop on disk. `commit` returns only after the change survives a power cut."""

    def load(self) -> Iterable[Record]: ...

    def commit(self, entry: JournalEntry) -> None:
        """Write the records and the journal entry in one transaction. Raises KnownError; then nothing was written."""
        ...

    def recent(self, limit: int) -> list[JournalLine]:
        """The last journal lines, oldest first."""
        ...

    def change_set(self, entry_id: str) -> ChangeSet:
        """The changes of one journal entry."""
        ...


class BallotBox(Protocol):
    """Cast ballot papers, apart from everything else and without any order, time or voter."""

    def cast(self, ballot_id: str, choices: tuple[Choice, ...]) -> None:
        """Put one paper in. Raises KnownError; then it is not in the box."""
        ...

    def papers(self, ballot_id: str) -> list[tuple[Choice, ...]]:
        """Every paper of a ballot, sorted by content, so that the order says nothing."""
        ...

    def count(self, ballot_id: str) -> int:
        """How many papers are in."""
        ...

    def discard(self, ballot_id: str) -> None:
        """Destroy the papers of a ballot that is thrown away."""
        ...
