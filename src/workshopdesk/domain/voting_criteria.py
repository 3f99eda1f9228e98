"""The criteria matrix: weighted scores, and how far a weight may move before another candidate comes first.

Source: the weighted sum model (Nutzwertanalyse after Zangemeister): score = sum(w_k m_k) / sum(w_k) over the criteria k
with weight w_k and mean m_k. Exact fractions, because a rounded tie is no tie.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from workshopdesk.domain.ballot import Criterion


@dataclass(frozen=True, slots=True)
class WeightLimits:
    """Between which weights of one criterion the first place stays, all other weights being as they are.

    None: there is no such limit on this side; without its weight, at 0, a criterion is none. At a limit itself there is
    a tie.
    """

    criterion: Criterion
    lower: Fraction | None
    upper: Fraction | None

    @property
    def change(self) -> Fraction | None:
        """The smallest change of this weight that ends the first place, None where no change does."""
        weight = self.criterion.weight
        ways = [abs(limit - weight) for limit in (self.lower, self.upper) if limit is not None]
        return min(ways, default=None)


def weighted_score(criteria: Sequence[Criterion], means: Sequence[Fraction | None]) -> Fraction | None:
    """The weighted mean; None unless there is a mean by every criterion."""
    known = [mean for mean in means if mean is not None]
    if len(known) < len(criteria) or not criteria:
        return None
    weights = sum(criterion.weight for criterion in criteria)
    return sum((c.weight * mean for c, mean in zip(criteria, known, strict=True)), Fraction(0)) / weights


def weight_limits(criteria: Sequence[Criterion], means: Sequence[Sequence[Fraction]]) -> tuple[WeightLimits, ...]:
    """For each criterion between which weights the first candidate of `means` stays first.

    `means` holds one row per candidate that has a score, the first place first, one mean per criterion. With weight v
    instead of w for criterion k the lead over another candidate is D + (v - w) d, where D is the lead now (weights not
    divided by their sum) and d the difference by k alone; it is gone at v = w - D / d. A tie at the first place has no
    lead at all: D is 0, and both limits that matter are the present weight.
    """
    return tuple(_limits(criteria, means, place) for place in range(len(criteria)))


def _limits(criteria: Sequence[Criterion], means: Sequence[Sequence[Fraction]], place: int) -> WeightLimits:
    own, weight = criteria[place], criteria[place].weight
    lower: list[Fraction] = []
    upper: list[Fraction] = []
    for other in means[1:]:
        ahead = [first - second for first, second in zip(means[0], other, strict=True)]
        lead = sum((c.weight * part for c, part in zip(criteria, ahead, strict=True)), Fraction(0))
        if not ahead[place]:
            continue
        limit = weight - lead / ahead[place]
        if ahead[place] < 0:
            upper.append(limit)
        elif limit > 0:
            lower.append(limit)
    return WeightLimits(own, max(lower, default=None), min(upper, default=None))
