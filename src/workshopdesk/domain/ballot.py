"""Ballots: the rule, the state, the tally. Who gave which dots is never part of a record.

Sources of the methods: design/FACILITATION.md §2 and §3, FEATURES.md E.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class Subject(StrEnum):
    """What is voted on."""

    CLUSTERS = "clusters"
    NOTES = "notes"
    QUESTION = "question"  # the question of the ballot alone: one scale or one field


class VotingMethod(StrEnum):
    """What is put down on one paper for every candidate."""

    DOTS = "dots"  # dots from a budget, perhaps negative ones from a second budget
    SCALE = "scale"  # one dot on one scale
    FIELD = "field"  # one dot in a field of two axes; criteria "x" and "y"
    AGREEMENT = "agreement"  # five steps from no to yes for every candidate
    RESISTANCE = "resistance"  # Systemisches Konsensieren: 0 to 10 for every candidate, the lowest sum wins
    CRITERIA = "criteria"  # a value for candidates by every criterion


class TieRule(StrEnum):
    """What is done about a tie; decided before the ballot opens and recorded."""

    KEEP = "keep"  # both share the rank
    RUN_OFF = "run_off"  # another ballot between them
    LOT = "lot"  # drawn in front of everybody


class VotingMode(StrEnum):
    """How the papers get into the box."""

    OPEN = "open"
    BOOTH = "booth"
    CARDS = "cards"
    PAPER = "paper"


class BallotState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion of a criteria matrix; the weights count relative to each other."""

    key: str
    name: str
    weight: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """What one person may do: dots in hand and dots on one candidate (1 means no cumulating).

    The negative dots are a budget of their own. `steps` is the highest value of scale, field, agreement and criteria;
    the lowest is 1 (RESISTANCE: 0 to 10). The labels stand at the ends of the scale or of the axes x and y.
    With `groups` (citizens, experts …) every paper belongs to one of them and they are counted apart.
    """

    dots_per_person: int = 3
    dots_per_candidate: int = 2
    own_ideas: bool = True
    shuffled: bool = False
    mode: VotingMode = VotingMode.OPEN
    totals_hidden: bool = True
    method: VotingMethod = VotingMethod.DOTS
    negative_dots_per_person: int = 0
    negative_dots_per_candidate: int = 1
    steps: int = 5
    x_low: str = ""
    x_high: str = ""
    y_low: str = ""
    y_high: str = ""
    criteria: tuple[Criterion, ...] = ()
    passive_solution: str = ""
    groups: tuple[str, ...] = ()
    tie_rule: TieRule = TieRule.KEEP


PASSIVE_ID = "passive"
"""The id of the candidate "everything stays as it is", whose words are the rule's `passive_solution`."""

QUESTION_ID = "question"
"""The id of the only candidate of a ballot on its question; its words are the question."""


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


@dataclass(frozen=True, slots=True)
class ValueCount:
    """How many papers of a group put this value on a candidate (by this criterion); zero dots on blank are not told.

    In a field `value` is the place on the axis x and `value_y` the one on the axis y; elsewhere `value_y` is 0.
    """

    candidate_id: str
    value: int
    papers: int
    criterion: str = ""
    group: str = ""
    value_y: int = 0


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many papers a group handed in, and how many of them were blank."""

    group: str
    cast: int
    blank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot(Record):
    """Abstimmung. `candidates` are fixed when it opens; totals, counts and numbers of papers when it closes.

    `round` 2 and above repeats the ballot `repeats`. `record_sha256` is the checksum of the closing record that anyone
    can recount. `cards_issued` and `cards_used` count voting cards. `changed_afterwards`: a candidate changed since.
    """

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
    counts: tuple[ValueCount, ...] = ()
    group_counts: tuple[GroupCount, ...] = ()
    round: int = 1
    repeats: str = ""
    record_sha256: str = ""
    cards_issued: int = 0
    cards_used: int = 0
    internal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCount(Record):
    """Paper dots of one group, counted by `counter` 1 or 2; only when both say the same do they enter the ballot.

    `source` is where the count comes from: "hand" or "photo", `ballots` the number of papers counted.
    """

    ballot_id: str = ""
    counter: int = 1
    group: str = ""
    ballots: int = 0
    totals: tuple[CandidateTotal, ...] = ()
    source: str = "hand"


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a ballot paper: the dots on one candidate (negative ones below zero), or its value by the method.

    `criterion` is the key of a criterion, or "x" and "y" for the two axes of a field.
    """

    candidate_id: str
    dots: int
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """One paper in the box, and the group its voter belongs to where groups are counted apart; no choices: blank."""

    choices: tuple[Choice, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """What the ballot papers of one ballot add up to."""

    totals: tuple[CandidateTotal, ...]
    ballots_cast: int
    ballots_blank: int
    counts: tuple[ValueCount, ...] = ()
    group_counts: tuple[GroupCount, ...] = ()
    record_sha256: str = ""
    cards_used: int = 0


@dataclass(frozen=True, slots=True)
class RankedCandidate:
    """One line of a result. Ties share a `rank`, the next rank is skipped; `rank` is 0 for zero dots.

    `dots` is the sum of the dots or of the values by the method (0 for a field and for criteria).
    """

    rank: int
    candidate: Candidate
    dots: int
    tied: bool
