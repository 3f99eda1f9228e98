"""Rules B1 to B6 and Q9: ballots. Their course is a fact and is never undone; see also domain/voting.py."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.candidates import fewest_candidates, on_the_paper, own_candidates
from workshopdesk.app.commands import CloseBallot, DraftBallot, DropBallot, OpenBallot, RevealBallot
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.suitability import gaps_of_ballot
from workshopdesk.app.voting_rules import ON_QUESTIONS
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotState, Subject
from workshopdesk.domain.note import Board
from workshopdesk.domain.state import Draft
from workshopdesk.domain.voting import check_rules
from workshopdesk.domain.workshop import Workshop


@handle.register
def _(command: DraftBallot, draft: Draft) -> str:
    check_rules(command.rules)
    if command.subject is Subject.QUESTION and command.rules.method not in ON_QUESTIONS:
        raise DomainError("rules-question")
    if command.board_id:
        draft.get(Board, command.board_id)
    known = draft.find(Ballot, command.ballot_id)
    if known is not None:
        _must_be(known, BallotState.DRAFT)
    position = max((ballot.position for ballot in draft.all(Ballot)), default=0) + 1
    ballot = known or Ballot(id=command.ballot_id, position=position)
    draft.put(
        replace(
            ballot,
            board_id=command.board_id,
            question=" ".join(command.question.split()),
            subject=command.subject,
            rules=command.rules,
            voters_expected=max(0, command.voters_expected),
        )
    )
    return "draft-ballot"


@handle.register
def _(command: OpenBallot, draft: Draft) -> str:
    ballot = _must_be(draft.get(Ballot, command.ballot_id), BallotState.DRAFT)
    if any(other.state is BallotState.OPEN for other in draft.all(Ballot)):
        raise DomainError("ballot-open-already")
    found, fewest = len(own_candidates(draft, ballot)), fewest_candidates(ballot.subject)
    if ballot.subject is Subject.QUESTION and not found:
        raise DomainError("ballot-needs-question")
    if found < fewest:
        raise DomainError("ballot-needs-candidates", fewest=fewest, found=found)
    draft.put(replace(ballot, candidates=on_the_paper(draft, ballot), state=BallotState.OPEN))
    return "open-ballot"


@handle.register
def _(command: CloseBallot, draft: Draft) -> str:
    ballot = _must_be(draft.get(Ballot, command.ballot_id), BallotState.OPEN)
    check_gaps(draft, ballot)
    draft.put(
        replace(
            ballot,
            state=BallotState.CLOSED,
            totals=command.tally.totals,
            ballots_cast=command.tally.ballots_cast,
            ballots_blank=command.tally.ballots_blank,
            counts=command.tally.counts,
            group_counts=command.tally.group_counts,
            record_sha256=command.tally.record_sha256,
            cards_used=command.tally.cards_used,
        )
    )
    return "close-ballot"


@handle.register
def _(command: RevealBallot, draft: Draft) -> str:
    ballot = _must_be(draft.get(Ballot, command.ballot_id), BallotState.CLOSED)
    draft.put(replace(ballot, state=BallotState.REVEALED))
    return "reveal-ballot"


@handle.register
def _(command: DropBallot, draft: Draft) -> str:
    draft.remove(_must_be(draft.get(Ballot, command.ballot_id), BallotState.DRAFT))
    return "drop-ballot"


def check_gaps(draft: Draft, ballot: Ballot) -> None:
    """Rule Q9. Raises DomainError("priority-has-gaps")."""
    if not any(workshop.needs_first for workshop in draft.all(Workshop)):
        return
    if found := gaps_of_ballot(draft, ballot):
        raise DomainError("priority-has-gaps", count=len(found))


def _must_be(ballot: Ballot, state: BallotState) -> Ballot:
    if ballot.state is not state:
        raise DomainError("ballot-state", expected=state.value, found=ballot.state.value)
    return ballot
