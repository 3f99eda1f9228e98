"""Mean, median and spread of the values that papers put on one candidate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

from workshopdesk.domain.ballot import ValueCount


@dataclass(frozen=True, slots=True)
class ValueFigures:
    """Figures over `papers` values; all zero while there are none.

    `deviation` is the standard deviation of all papers, sqrt(sum((x - mean)^2) / n): everybody in the box is counted,
    so nothing is estimated from a sample. `lowest` and `highest` are the range. The median of an even number of papers
    is the middle of the two in the middle.
    """

    papers: int
    total: int
    mean: Fraction
    median: Fraction
    deviation: float
    lowest: int
    highest: int


def figures_of(counts: Iterable[ValueCount]) -> ValueFigures:
    """The figures of one candidate's counts (by one criterion), whatever groups they come from."""
    papers_by_value: dict[int, int] = {}
    for line in counts:
        papers_by_value[line.value] = papers_by_value.get(line.value, 0) + line.papers
    papers = sum(papers_by_value.values())
    if not papers:
        return ValueFigures(0, 0, Fraction(0), Fraction(0), 0.0, 0, 0)
    values = sorted(papers_by_value)
    total = sum(value * papers_by_value[value] for value in values)
    mean = Fraction(total, papers)
    variance = sum(papers_by_value[value] * (value - mean) ** 2 for value in values) / papers
    middle = Fraction(_at(papers_by_value, (papers - 1) // 2) + _at(papers_by_value, papers // 2), 2)
    return ValueFigures(papers, total, mean, middle, sqrt(variance), values[0], values[-1])


def _at(papers_by_value: dict[int, int], place: int) -> int:
    """The value at a place, counted from 0, when all papers lie in the order of their values."""
    for value in sorted(papers_by_value):
        place -= papers_by_value[value]
        if place < 0:
            return value
    raise IndexError(place)
