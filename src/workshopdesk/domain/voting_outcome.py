"""What comes of a counted ballot by each method: one line per candidate, the best first.

Sources: design/FACILITATION.md §2 and §3; Systemisches Konsensieren after Visotschnig and Schrotta: everybody gives
every proposal 0 to 10, the proposal with the lowest sum of resistance is nearest to a consensus.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from workshopdesk.domain.ballot import PASSIVE_ID, Ballot, Candidate, ValueCount, VotingMethod
from workshopdesk.domain.voting_criteria import weighted_score
from workshopdesk.domain.voting_figures import ValueFigures, figures_of
from workshopdesk.domain.voting_papers import criteria_of, values_of

STRONG_RESISTANCE = 8
"""From here on a resistance is told as an outlier, as a number of papers: these people are to be heard."""

AGREES_FROM, DISAGREES_TO = 4, 2
"""Steps of the agreement scale that say yes or rather yes, and no or rather no."""

MOST_RESISTANCE = 10


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """One candidate's result. Ties share a `rank`, the next rank is skipped; 0 is no rank.

    score: what the rank goes by (see outcome), None where nobody said anything.
    total: sum of dots or values; plus and minus: positive and negative dots, both as positive numbers.
    papers: how many papers put a value on it. spread: papers for each value of values_of(rules), lowest first.
    figures: one for each key of criteria_of(rules); empty for dots and fields.
    places: only in a field: x, y and the number of papers there.
    """

    rank: int
    candidate: Candidate
    tied: bool
    score: Fraction | None
    total: int = 0
    plus: int = 0
    minus: int = 0
    papers: int = 0
    spread: tuple[int, ...] = ()
    figures: tuple[ValueFigures, ...] = ()
    places: tuple[tuple[int, int, int], ...] = ()

    @property
    def is_passive(self) -> bool:
        """Whether this is "everything stays as it is"."""
        return self.candidate.id == PASSIVE_ID

    @property
    def resistance(self) -> Fraction:
        """Group resistance: the sum by the highest possible sum, sum / (10 n), 0 to 1."""
        return Fraction(self.total, MOST_RESISTANCE * self.papers) if self.papers else Fraction(0)

    @property
    def strongly_against(self) -> int:
        """Resistance: how many papers put down 8, 9 or 10."""
        return sum(self.spread[STRONG_RESISTANCE:])

    @property
    def agreeing(self) -> Fraction:
        """Agreement: the part of the answers that say yes or rather yes, 0 to 1."""
        return Fraction(sum(self.spread[AGREES_FROM - 1 :]), self.papers) if self.papers else Fraction(0)


def outcome(ballot: Ballot, group: str | None = None) -> tuple[OutcomeLine, ...]:
    """Every candidate's line, ranked; with `group` only the papers of this group are counted.

    Dots: by their sum, most first; without negative dots a candidate without any has no rank, with them everybody has.
    Scale and agreement: by the mean, highest first. Resistance: by the sum, lowest first. Criteria: by the weighted
    mean of the criteria's means, highest first. A field gives places and no ranks: the candidates keep their order.
    """
    counts: dict[str, list[ValueCount]] = {candidate.id: [] for candidate in ballot.candidates}
    for line in ballot.counts:
        if group in (None, line.group) and line.candidate_id in counts:
            counts[line.candidate_id].append(line)
    lines = [_line(ballot, candidate, counts[candidate.id], group) for candidate in ballot.candidates]
    if ballot.rules.method is VotingMethod.FIELD:
        return tuple(lines)
    places = _places(lines, lowest_first=ballot.rules.method is VotingMethod.RESISTANCE)
    tied = Counter(places.values())
    ranks, before = dict[int, int](), 0
    for place in sorted(tied):
        ranks[place] = before + 1
        before += tied[place]

    def order(line: OutcomeLine) -> tuple[bool, int, int]:
        return line.score is None, places.get(line.candidate.id, 0), line.candidate.number

    def ranked(line: OutcomeLine) -> OutcomeLine:
        place = places[line.candidate.id]
        return _ranked(line, ranks[place], tied[place] > 1)

    return tuple(line if line.score is None else ranked(line) for line in sorted(lines, key=order))


def _places(lines: Sequence[OutcomeLine], *, lowest_first: bool) -> dict[str, int]:
    """The scores by candidate over one denominator, the first the smallest: whole numbers compare faster."""
    scores = {line.candidate.id: line.score for line in lines if line.score is not None}
    whole = lcm(*(score.denominator for score in scores.values())) * (1 if lowest_first else -1)
    return {key: score.numerator * (whole // score.denominator) for key, score in scores.items()}


def _ranked(line: OutcomeLine, rank: int, tied: bool) -> OutcomeLine:
    return OutcomeLine(
        rank=rank,
        candidate=line.candidate,
        tied=tied,
        score=line.score,
        total=line.total,
        plus=line.plus,
        minus=line.minus,
        papers=line.papers,
        spread=line.spread,
        figures=line.figures,
    )


def _line(ballot: Ballot, candidate: Candidate, counts: Sequence[ValueCount], group: str | None) -> OutcomeLine:
    match ballot.rules.method:
        case VotingMethod.DOTS:
            return _dots(ballot, candidate, counts, group)
        case VotingMethod.FIELD:
            return _field(candidate, counts)
        case VotingMethod.CRITERIA:
            return _criteria(ballot, candidate, counts)
        case _:
            return _values(ballot, candidate, counts)


def _dots(ballot: Ballot, candidate: Candidate, counts: Sequence[ValueCount], group: str | None) -> OutcomeLine:
    plus = sum(line.value * line.papers for line in counts if line.value > 0)
    minus = -sum(line.value * line.papers for line in counts if line.value < 0)
    total = plus - minus
    if group is None:  # dots counted on paper are in the totals only
        total = next((line.dots for line in ballot.totals if line.candidate_id == candidate.id), 0)
    ranked = total or ballot.rules.negative_dots_per_person
    papers = sum(line.papers for line in counts)
    score = Fraction(total) if ranked else None
    return OutcomeLine(0, candidate, tied=False, score=score, total=total, plus=plus, minus=minus, papers=papers)


def _values(ballot: Ballot, candidate: Candidate, counts: Sequence[ValueCount]) -> OutcomeLine:
    figures = figures_of(counts)
    spread = tuple(sum(line.papers for line in counts if line.value == value) for value in values_of(ballot.rules))
    lowest_sum = ballot.rules.method is VotingMethod.RESISTANCE
    score = Fraction(figures.total) if lowest_sum else figures.mean
    return OutcomeLine(
        rank=0,
        candidate=candidate,
        tied=False,
        score=score if figures.papers else None,
        total=figures.total,
        papers=figures.papers,
        spread=spread,
        figures=(figures,),
    )


def _field(candidate: Candidate, counts: Sequence[ValueCount]) -> OutcomeLine:
    places: dict[tuple[int, int], int] = {}
    for line in counts:
        at = (line.value, line.value_y)
        places[at] = places.get(at, 0) + line.papers
    found = tuple((x, y, papers) for (x, y), papers in sorted(places.items()))
    return OutcomeLine(0, candidate, tied=False, score=None, papers=sum(places.values()), places=found)


def _criteria(ballot: Ballot, candidate: Candidate, counts: Sequence[ValueCount]) -> OutcomeLine:
    keys = criteria_of(ballot.rules)
    figures = tuple(figures_of(line for line in counts if line.criterion == key) for key in keys)
    return OutcomeLine(
        rank=0,
        candidate=candidate,
        tied=False,
        score=weighted_score(ballot.rules.criteria, [one.mean if one.papers else None for one in figures]),
        papers=max((one.papers for one in figures), default=0),
        figures=figures,
    )
