"""What of a counted ballot may leave the workshop: nothing that tells how single persons voted (STORAGE.md §6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from workshopdesk.domain.ballot import Ballot, BallotPaper, PaperCount, ValueCount, VotingMode
from workshopdesk.domain.voting import FEWEST_SHOWN, hidden_totals

_PLACE = attrgetter("candidate_id", "criterion", "dots")  # of a choice on its paper


def published(ballot: Ballot) -> Ballot:
    """The ballot without sums that stay hidden; what a small group said is told without the group."""
    if hidden_totals(ballot):
        return replace(ballot, totals=(), counts=())
    shown = _shown_groups(ballot)
    told = (line if line.group in shown else replace(line, group="") for line in ballot.counts)
    return replace(ballot, counts=merged(told))


def for_everyone(ballot: Ballot) -> Ballot:
    """The ballot as it stands in public: without the sums of an open one with fewer than five papers (E15)."""
    few = 0 < ballot.ballots_cast < FEWEST_SHOWN and ballot.rules.mode is VotingMode.OPEN
    return replace(ballot, totals=(), counts=()) if few else ballot


def merged(counts: Iterable[ValueCount]) -> tuple[ValueCount, ...]:
    """The counts sorted, with one line for every candidate, criterion, group and value."""
    papers: Counter[tuple[str, str, str, int, int]] = Counter()
    for line in counts:
        papers[line.candidate_id, line.criterion, line.group, line.value, line.value_y] += line.papers
    return tuple(
        ValueCount(candidate, value, papers[candidate, criterion, group, value, value_y], criterion, group, value_y)
        for candidate, criterion, group, value, value_y in sorted(papers)
    )


def published_papers(ballot: Ballot, papers: Iterable[BallotPaper]) -> tuple[BallotPaper, ...]:
    """The papers as anyone may see them, sorted; papers of a small group without their group."""
    shown = _shown_groups(ballot)
    return sorted_papers(paper if paper.group in shown else BallotPaper(paper.choices) for paper in papers)


def keeps_papers_back(ballot: Ballot, counts: Sequence[PaperCount] = ()) -> bool:
    """Whether single papers and the part from paper must not be shown.

    So it is while the totals are hidden, and where either part, screen or paper, is so small that the rest would tell.
    """
    on_paper = sum(count.ballots for count in counts)
    on_screen = ballot.ballots_cast - on_paper
    small = any(0 < part < FEWEST_SHOWN for part in (on_paper, on_screen))
    of_small_group = any(count.group and hidden_totals(ballot, count.group) for count in counts)
    return hidden_totals(ballot) or of_small_group or (small and ballot.rules.mode is not VotingMode.OPEN)


def sorted_papers(papers: Iterable[BallotPaper]) -> tuple[BallotPaper, ...]:
    """By group and content, so that neither order says anything."""
    ordered = (BallotPaper(tuple(sorted(paper.choices, key=_PLACE)), paper.group) for paper in papers)
    return tuple(sorted(ordered, key=lambda paper: (paper.group, list(map(_PLACE, paper.choices)))))


def _shown_groups(ballot: Ballot) -> set[str]:
    return {group for group in ballot.rules.groups if not hidden_totals(ballot, group)}
