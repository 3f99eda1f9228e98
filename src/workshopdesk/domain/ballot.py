"""Dot votes: the rule, the state, the tally. Who gave which dots is never part of a record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class Subject(StrEnum):
    """What is voted on."""

    CLUSTERS = "clusters"
    NOTES = "notes"


class VotingMode(StrEnum):
    OPEN = "open"
    BOOTH = "booth"
    CARDS = "cards"
    PAPER = "paper"


class BallotState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """What one person may do: dots in hand and dots on one candidate (1 means no cumulating)."""

    dots_per_person: int = 3
    dots_per_candidate: int = 2
    own_ideas: bool = True
    shuffled: bool = False
    mode: VotingMode = VotingMode.OPEN
    totals_hidden: bool = True


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing to vote for: the id of a note or cluster, and its words at the moment the ballot was opened."""

    id: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class CandidateTotal:
    candidate_id: str
    dots: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot(Record):
    """Abstimmung. `candidates` are fixed when it opens; `totals`, `ballots_cast`, `ballots_blank` when it closes."""

    board_id: str = ""
    position: int = 0
    question: str = ""
    subject: Subject = Subject.CLUSTERS
    rules: RuleSet = RuleSet()
    state: BallotState = BallotState.DRAFT
    voters_expected: int = 0
    candidates: tuple[Candidate, ...] = ()
    totals: tuple[CandidateTotal, ...] = ()
    ballots_cast: int = 0
    ballots_blank: int = 0
    changed_afterwards: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """Dots of one ballot paper on one candidate."""

    candidate_id: str
    dots: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What the ballot papers of one ballot add up to."""

    totals: tuple[CandidateTotal, ...]
    ballots_cast: int
    ballots_blank: int


@dataclass(frozen=True, slots=True)
class RankedCandidate:
    """One line of a result. Ties share a `rank`, the next rank is skipped; `rank` is 0 for zero dots."""

    rank: int
    candidate: Candidate
    dots: int
    tied: bool
