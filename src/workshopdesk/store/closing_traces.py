"""What a finished workshop or an erased card has left outside its file: papers, voting cards, copies (SPEC D3, D8).

Copies that were carried elsewhere, and what a solid-state disk keeps in places nobody reaches, are beyond this; the
screens say so, and full-disk encryption is the answer (design/STORAGE.md §5).
"""

from __future__ import annotations

import logging
from pathlib import Path

from workshopdesk.app import queries
from workshopdesk.app.closing import Erased, binned_cards, board_photos
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.store.autosave import copies_beside, drop_copies
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.card_key import forget_card_key
from workshopdesk.store.workshop_file import WorkshopFile

log = logging.getLogger(__name__)


def finish_workshop(session: Session, file: WorkshopFile, box: BallotFile, card_keys: Path, today: str) -> Erased:
    """End the workshop on the day `today` (YYYY-MM-DD). Raises DomainError and KnownError; then it goes on.

    From the moment the session says it is finished it stays so, killed or not: what is left is erased on opening.
    """
    erased = to_be_erased(session, file, box)
    session.finish(today)
    erase_traces(session, file, box, card_keys)
    return erased


def to_be_erased(session: Session, file: WorkshopFile, box: BallotFile) -> Erased:
    """What finishing the workshop now would erase. Raises KnownError."""
    ballot_ids = _ballot_ids(session, box)
    return Erased(
        binned_cards=len(binned_cards(session.state)),
        board_photos=len(board_photos(session.state)),
        papers=sum(box.count(ballot_id) for ballot_id in ballot_ids),
        voting_cards=sum(box.cards(ballot_id)[0] for ballot_id in ballot_ids),
        copies=tuple(copy.name for copy in copies_beside(file.path)),
    )


def forget_copies(file: WorkshopFile) -> None:
    """Destroy the copies beside a workshop in which a card was erased. What fails is logged and tried again."""
    try:
        drop_copies(file.path)
        file.tidy()
    except KnownError as error:
        log.warning("copies with an erased card are left: %s", error.code)


def erase_traces(session: Session, file: WorkshopFile, box: BallotFile, card_keys: Path) -> None:
    """Destroy what a finished workshop no longer needs. What fails is logged and tried again on the next opening."""
    try:
        for ballot_id in _ballot_ids(session, box):
            box.discard(ballot_id)
        forget_card_key(card_keys, queries.workshop_of(session.state).id)
        drop_copies(file.path)
        file.tidy()
    except KnownError as error:
        log.warning("traces of the finished workshop are left: %s", error.code)


def _ballot_ids(session: Session, box: BallotFile) -> list[str]:
    """Every ballot of the workshop, and any that only the box knows."""
    return sorted(box.ballot_ids() | {ballot.id for ballot in session.state.all(Ballot)})
