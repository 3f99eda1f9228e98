"""Rule E11: another round of a ballot."""

from __future__ import annotations

from workshopdesk.app.commands_rounds import RepeatBallot
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotState
from workshopdesk.domain.state import Draft


@handle.register
def _(command: RepeatBallot, draft: Draft) -> str:
    before = draft.get(Ballot, command.of_id)
    if before.state is not BallotState.REVEALED:
        raise DomainError("ballot-not-repeatable")
    if any(ballot.state is BallotState.DRAFT for ballot in draft.all(Ballot)):
        raise DomainError("ballot-drafted-already")
    draft.put(
        Ballot(
            id=command.ballot_id,
            board_id=before.board_id,
            position=max(ballot.position for ballot in draft.all(Ballot)) + 1,
            question=before.question,
            subject=before.subject,
            rules=before.rules,
            voters_expected=before.voters_expected,
            round=before.round + 1,
            repeats=before.id,
            internal=before.internal,
        )
    )
    return "repeat-ballot"
