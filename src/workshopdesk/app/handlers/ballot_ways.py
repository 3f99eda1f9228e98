"""Rules B20 to B23: paper counts and voting cards; see also domain/paper_counts.py."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import ballots
from workshopdesk.app.commands_ballot import DropPaperCounts, EnterPaperCount, RecordCards
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotState, PaperCount
from workshopdesk.domain.paper_counts import check_paper_count
from workshopdesk.domain.state import Draft


@handle.register
def _(command: EnterPaperCount, draft: Draft) -> str:
    ballot = _open(draft, command.ballot_id)
    count = PaperCount(
        id=command.count_id,
        ballot_id=ballot.id,
        counter=command.counter,
        group=command.group,
        ballots=command.ballots,
        totals=command.totals,
        source=command.source,
    )
    known = ballots.paper_count(draft, ballot.id, command.group, command.counter)
    draft.put(check_paper_count(ballot, replace(count, id=known.id) if known else count))
    return "correct-paper-count" if known else "enter-paper-count"


@handle.register
def _(command: DropPaperCounts, draft: Draft) -> str:
    _open(draft, command.ballot_id)
    for count in ballots.paper_counts(draft, command.ballot_id):
        if count.group == command.group:
            draft.remove(count)
    return "drop-paper-counts"


@handle.register
def _(command: RecordCards, draft: Draft) -> str:
    ballot = draft.get(Ballot, command.ballot_id)
    if ballot.state not in (BallotState.DRAFT, BallotState.OPEN) or command.issued < 1:
        raise DomainError("ballot-state", expected=BallotState.OPEN.value, found=ballot.state.value)
    draft.put(replace(ballot, cards_issued=ballot.cards_issued + command.issued))
    return "print-voting-cards"


def _open(draft: Draft, ballot_id: str) -> Ballot:
    ballot = draft.get(Ballot, ballot_id)
    if ballot.state is not BallotState.OPEN:
        raise DomainError("ballot-state", expected=BallotState.OPEN.value, found=ballot.state.value)
    return ballot
