"""What the application needs from the world. Every method of a store is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Protocol

from workshopdesk.app.journal import JournalEntry, JournalLine
from workshopdesk.domain.ballot import BallotPaper
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

    def entries_since(self, label: str) -> list[JournalEntry]:
        """The journal from the last entry with this label on, oldest first; empty if there is none."""
        ...

    def wipe(self, entry: JournalEntry, carried_out: ChangeSet, since: str) -> None:
        """Carry changes out, journal them as `entry` and blank all journal entries from the one with the id `since` on.

        An empty `since` blanks the whole journal.

        One transaction. Afterwards nothing of what was blanked or removed is in the file. Raises KnownError.
        """
        ...

    def rewrite(
        self,
        entry: JournalEntry,
        carried_out: ChangeSet,
        named: Collection[str],
        kept: Callable[[ChangeSet], ChangeSet],
    ) -> None:
        """Carry changes out, journal them as `entry`, and keep of older entries that name one of these ids only `kept`.

        One transaction. Afterwards nothing of what was left out is in the file. Raises KnownError.
        """
        ...


class BallotBox(Protocol):
    """Cast ballot papers, apart from everything else and without any order, time or voter.

    Of voting cards it knows hashes only (app/voting_cards.py). Every method raises KnownError.
    """

    def cast(self, ballot_id: str, paper: BallotPaper, *, card: str = "") -> None:
        """Put one paper in, for the voting card with this hash if there is one.

        Raises DomainError "card-unknown" and "card-used". After any error the paper is not in the box.
        """
        ...

    def papers(self, ballot_id: str) -> list[BallotPaper]:
        """Every paper of a ballot, sorted by group and content, so that the order says nothing."""
        ...

    def count(self, ballot_id: str) -> int:
        """How many papers are in."""
        ...

    def issue_cards(self, ballot_id: str, hashes: Iterable[str]) -> None:
        """Make voting cards with these hashes valid for one paper each."""
        ...

    def check_card(self, ballot_id: str, card: str) -> None:
        """Raises DomainError "card-unknown" or "card-used" for the hash of a voting card."""
        ...

    def cards(self, ballot_id: str) -> tuple[int, int]:
        """How many voting cards were issued, and how many of them used."""
        ...

    def discard(self, ballot_id: str) -> None:
        """Destroy papers and cards of a ballot that is thrown away."""
        ...
