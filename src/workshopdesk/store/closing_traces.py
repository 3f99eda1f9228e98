"""What a finished workshop has left outside its file: papers, voting cards, copies (SPEC.md D3).

Copies that were carried elsewhere, and what a solid-state disk keeps in places nobody reaches, are beyond this; the
screens say so, and full-disk encryption is the answer (design/STORAGE.md §5).
"""

from __future__ import annotations

import logging
from pathlib import Path

from workshopdesk.app import queries
from workshopdesk.app.closing import Erased
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
    ballot_ids = _ballot_ids(session, box)
    papers = sum(box.count(ballot_id) for ballot_id in ballot_ids)
    issued = sum(box.cards(ballot_id)[0] for ballot_id in ballot_ids)
    copies = len(copies_beside(file.path))
    planned = session.finish(today)
    erase_traces(session, file, box, card_keys)
    return Erased(planned.binned_cards, papers, issued, copies)


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
