"""The ways into a ballot and out of it: papers, counts on paper, and what everything together adds up to."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.ballot_record import record_of
from workshopdesk.app.ports import BallotBox
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, PaperCount, Tally, VotingMode
from workshopdesk.domain.paper_counts import confirmed, with_paper
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.voting import check_choices, check_group, count


def hand_in(ballot: Ballot, box: BallotBox, paper: BallotPaper, card: str = "") -> None:
    """Put a finished paper into the box, if rule, group and, where cards are needed, the card with this hash allow it.

    Raises DomainError like check_choices and check_group, "ballot-state", "card-missing", "card-unknown" and
    "card-used", and KnownError; then the paper is not in the box.
    """
    if ballot.state is not BallotState.OPEN:
        raise DomainError("ballot-state", expected=BallotState.OPEN.value, found=ballot.state.value)
    check_group(ballot, paper.group)
    kept = check_choices(ballot, paper.choices)
    if bool(card) is not (ballot.rules.mode is VotingMode.CARDS):
        raise DomainError("card-missing" if not card else "card-unknown")
    box.cast(ballot.id, BallotPaper(kept, paper.group), card=card)


def paper_counts(state: State | Draft, ballot_id: str) -> list[PaperCount]:
    """All counts of a ballot's papers, by group and counter."""
    found = (one for one in state.all(PaperCount) if one.ballot_id == ballot_id)
    return sorted(found, key=lambda one: (one.group, one.counter))


def paper_count(state: State | Draft, ballot_id: str, group: str, counter: int) -> PaperCount | None:
    """What one of the two found for a group, if that was entered."""
    mine = (one for one in paper_counts(state, ballot_id) if (one.group, one.counter) == (group, counter))
    return next(mine, None)


def paper_pairs(state: State | Draft, ballot_id: str) -> dict[str, list[PaperCount]]:
    """What was found for every group that anybody has counted: one count, or both."""
    pairs: dict[str, list[PaperCount]] = {}
    for one in paper_counts(state, ballot_id):
        pairs.setdefault(one.group, []).append(one)
    return pairs


def confirmed_counts(state: State | Draft, ballot: Ballot) -> tuple[PaperCount, ...]:
    """Raises DomainError("count-unconfirmed") while two people have not found the same."""
    return confirmed(paper_counts(state, ballot.id), ballot.rules.groups)


def closing_tally(state: State, ballot: Ballot, box: BallotBox) -> Tally:
    """What an open ballot comes to, with the checksum of its closing record.

    Raises DomainError("count-unconfirmed"), and KnownError like the box.
    """
    papers, counts = box.papers(ballot.id), confirmed_counts(state, ballot)
    tally = replace(with_paper(ballot, count(ballot, papers), counts), cards_used=box.cards(ballot.id)[1])
    record = record_of(_with(ballot, tally), papers, counts)
    return replace(tally, record_sha256=record.sha256)


def closing_record(state: State, ballot: Ballot, box: BallotBox) -> bytes:
    """The file of the closing record of a ballot that is over, as it was when the ballot was closed.

    Raises KnownError like the box, and "record-differs" if its checksum is not the recorded one.
    """
    record = record_of(ballot, box.papers(ballot.id), confirmed_counts(state, ballot))
    if ballot.state in (BallotState.DRAFT, BallotState.OPEN) or record.sha256 != ballot.record_sha256:
        raise KnownError("record-differs")
    return record.content


def closing_records(state: State, box: BallotBox) -> list[bytes]:
    """The closing records of all revealed ballots in their order, without those whose papers are erased already.

    Raises KnownError like the box.
    """
    revealed = (ballot for ballot in queries.ballots(state) if ballot.state is BallotState.REVEALED)
    return [closing_record(state, ballot, box) for ballot in revealed if _has_papers(state, ballot, box)]


def _has_papers(state: State, ballot: Ballot, box: BallotBox) -> bool:
    counted = sum(count.ballots for count in confirmed_counts(state, ballot))
    return len(box.papers(ballot.id)) + counted == ballot.ballots_cast


def _with(ballot: Ballot, tally: Tally) -> Ballot:
    return replace(
        ballot,
        totals=tally.totals,
        counts=tally.counts,
        group_counts=tally.group_counts,
        ballots_cast=tally.ballots_cast,
        ballots_blank=tally.ballots_blank,
        cards_used=tally.cards_used,
    )
