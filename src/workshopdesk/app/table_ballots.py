"""Votes of several tables (rule OF43): papers are laid together only where all of them answer the same open ballot.

A ballot that was closed at a table has its result there. Its papers stay apart from those of other tables, because
their sum would be a vote that nobody announced.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from workshopdesk.domain.ballot import Ballot, BallotState

_STAGES = (BallotState.DRAFT, BallotState.OPEN, BallotState.CLOSED, BallotState.REVEALED)


@dataclass(frozen=True, slots=True)
class BoxContent:
    """What one box has of one ballot: papers as (choices in JSON, group) by their random ids, and hashes of cards."""

    papers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    cards: frozenset[str] = frozenset()
    used: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.papers or self.cards)


class Apart(StrEnum):
    """Why papers stay apart."""

    CLOSED = "closed"  # a table has closed the ballot already, or asked something else in it
    CARD_TWICE = "card_twice"  # a voting card was used at two tables


@dataclass(frozen=True, slots=True)
class PapersApart:
    """`papers`: how many each copy has of this ballot, in the order of the copies. `question` is the ballot's."""

    ballot_id: str
    question: str
    reason: Apart
    papers: tuple[int, ...]


def further_ballot(there: Ballot, old: Ballot | None, new: Ballot) -> Ballot | None:
    """Which of two outcomes counts, whole, because a mixture of both was never announced. None: no two outcomes."""
    if old is not None and _outcome(old) in (_outcome(there), _outcome(new)):
        return None
    counts = new if _STAGES.index(new.state) >= _STAGES.index(there.state) else there
    return replace(counts, changed_afterwards=there.changed_afterwards or new.changed_afterwards)


def merged_box(
    ballot: Ballot, records: Sequence[Ballot | None], boxes: Sequence[BoxContent]
) -> tuple[BoxContent, PapersApart | None]:
    """What the merged box has of a ballot, and what is told of papers that stay apart.

    `ballot` is as it is after merging, `records` and `boxes` are those of the copies.
    """
    union = _union(boxes)
    if all(set(one.papers) == set(union.papers) for one in boxes if one.papers):
        return union, None
    counted = tuple(len(one.papers) for one in boxes)
    if all(_asks_the_same(ballot, record) for record in records):
        if not union.used or len(union.papers) <= len(union.used):
            return union, None
        return BoxContent(), PapersApart(ballot.id, ballot.question, Apart.CARD_TWICE, counted)
    told = [
        box
        for record, box in zip(records, boxes, strict=True)
        if record is not None and _outcome(record) == _outcome(ballot)
    ]
    kept = max(told, key=lambda box: (len(box.papers), sorted(box.papers)), default=BoxContent())
    return kept, PapersApart(ballot.id, ballot.question, Apart.CLOSED, counted)


def _asks_the_same(ballot: Ballot, record: Ballot | None) -> bool:
    return record is None or (
        record.state is ballot.state is BallotState.OPEN
        and (record.subject, record.rules, record.candidates) == (ballot.subject, ballot.rules, ballot.candidates)
    )


def _outcome(ballot: Ballot) -> tuple[object, ...]:
    """All that opening and closing settle."""
    papers = ballot.ballots_cast, ballot.ballots_blank, ballot.cards_used, ballot.record_sha256
    return ballot.state, ballot.candidates, ballot.totals, ballot.counts, ballot.group_counts, papers


def _union(boxes: Sequence[BoxContent]) -> BoxContent:
    return BoxContent(
        {paper_id: paper for box in boxes for paper_id, paper in box.papers.items()},
        frozenset[str]().union(*(box.cards for box in boxes)),
        frozenset[str]().union(*(box.used for box in boxes)),
    )
