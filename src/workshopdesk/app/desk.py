"""One open workshop with everything that belongs to it, as the screens get it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from workshopdesk.app.closing import Erased
from workshopdesk.app.ports import BallotBox
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import BallotPaper
from workshopdesk.domain.record import Record

Papers = Mapping[str, Iterable[BallotPaper]]
NO_PAPERS: Papers = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class OpenWorkshop:
    """`save_copy` makes an autosave now; `close` must be called once, last. Both may raise KnownError.

    `begin_for_real` ends the rehearsal and destroys all that it left, papers and autosaves too. It may raise
    DomainError and KnownError.

    `finish` ends the workshop on a day (YYYY-MM-DD) and destroys its traces, papers and copies beside it too; it tells
    what was erased. `to_be_erased` tells what that would be. They may raise DomainError and KnownError.

    `erase_note` erases the words of the card with this id, and the copies of the file that have them. It may raise
    DomainError and KnownError.

    `card_key` is the key for hashing voting cards (app/voting_cards.py), 32 bytes. It may raise KnownError.

    `notice` is what the user must be told at once although the workshop is open: it is a copy, the disk is nearly full.
    """

    path: Path
    session: Session
    ballot_box: BallotBox
    save_copy: Callable[[], None]
    close: Callable[[], None]
    begin_for_real: Callable[[], None]
    finish: Callable[[str], Erased]
    to_be_erased: Callable[[], Erased]
    erase_note: Callable[[str], None]
    card_key: Callable[[], bytes]
    notice: KnownError | None = None


class Shelf(Protocol):
    """Where workshops are kept. Every method raises KnownError."""

    def open(self, path: Path) -> OpenWorkshop:
        """A workshop that cannot be written where it lies is copied to this computer and opened there (`notice`)."""
        ...

    def recover(self, path: Path) -> OpenWorkshop:
        """The newest sound autosave of a damaged workshop, as a new file beside it; the damaged file stays."""
        ...

    def create(self, path: Path, records: tuple[Record, ...], papers: Papers = NO_PAPERS) -> OpenWorkshop:
        """A new file, with the ballot papers of a package by ballot id; an existing one is never overwritten."""
        ...
