"""Voting cards on the command line: new codes into a PDF, their hashes into the ballot box, and nothing else anywhere.

Like qt/cards_controller.py, but for the last ballot of the file and without a window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workshopdesk.base.errors import KnownError

if TYPE_CHECKING:
    from workshopdesk.app.ports import BallotBox
    from workshopdesk.app.session import Session

KEY = "voting-cards"
USUAL_NUMBER = 30


def write_voting_cards(session: Session, box: BallotBox, path: Path, choices: dict[str, str]) -> int:
    """Write a new PDF with new cards for the last ballot that is prepared or open; returns their number.

    `choices` may hold "cards", the number wished for. Raises KnownError("ballot-missing", "print-setting-wrong",
    "card-key-unusable") and those of base/files.py and the ballot box; then no card is valid and there is no file.
    """
    from workshopdesk.app import queries
    from workshopdesk.app.commands_ballot import RecordCards
    from workshopdesk.app.voting_cards import MOST_CARDS, card_hash, new_codes
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.base.files import write_new
    from workshopdesk.base.folders import folders
    from workshopdesk.documents.voting_cards import voting_cards_pdf
    from workshopdesk.domain.ballot import BallotState
    from workshopdesk.store.card_key import card_key

    typed = choices.get("cards", str(USUAL_NUMBER))
    if not typed.isdecimal() or not 1 <= int(typed) <= MOST_CARDS:
        raise KnownError("print-setting-wrong", setting="cards", value=typed)
    able = (BallotState.DRAFT, BallotState.OPEN)
    ballots = [ballot for ballot in queries.ballots(session.state) if ballot.state in able]
    if not ballots:
        raise KnownError("ballot-missing")
    key = card_key(folders().card_keys, queries.workshop_of(session.state).id)
    codes = new_codes(int(typed))
    write_new(path, voting_cards_pdf(session.state, ballots[-1], codes, made_at=SystemClock().now()))
    try:
        box.issue_cards(ballots[-1].id, [card_hash(code, key) for code in codes])
        session.do(RecordCards(ballots[-1].id, len(codes)))
    except BaseException:
        path.unlink()  # made a moment ago; nobody shall print cards that are not valid
        raise
    return len(codes)
