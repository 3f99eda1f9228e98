"""What the program warns of before a ballot is opened and after it is closed. It never forbids (rule E12).

Sources: design/FACILITATION.md §3 (splitting of votes, choice overload) and FEATURES.md 59 (turnout, unused dots).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from rapidfuzz import fuzz, process, utils

from workshopdesk.domain.ballot import Ballot, Candidate, VotingMethod

NEARLY_THE_SAME = 85
"""From this likeness on (0 to 100: rapidfuzz, token sort ratio, case and punctuation ignored) two titles are told."""

MOST_COMPARED = 200
"""More candidates are not compared with each other; of so many the program warns anyway."""

_LEAST_TURNOUT = 0.5
_MOST_UNUSED = 0.2


class AfterWarning(StrEnum):
    """What is worth a word when the papers are counted."""

    TURNOUT = "turnout"  # fewer than half of the people expected
    UNUSED = "unused"  # more than a fifth of the dots was not given


def similar_pairs(candidates: Sequence[Candidate]) -> list[tuple[Candidate, Candidate]]:
    """Pairs whose titles say nearly the same, the most alike first: votes would split between them."""
    titled = [candidate for candidate in candidates if candidate.title.strip()][:MOST_COMPARED]
    titles = [candidate.title for candidate in titled]
    if len(titles) < 2:
        return []
    found: list[tuple[float, Candidate, Candidate]] = []
    for place, own in enumerate(titled[:-1]):
        rest = titles[place + 1 :]
        alike = process.extract(
            own.title,
            rest,
            scorer=fuzz.token_sort_ratio,
            processor=utils.default_process,
            score_cutoff=NEARLY_THE_SAME,
            limit=None,
        )
        found += [(score, own, titled[place + 1 + at]) for _, score, at in alike]
    found.sort(key=lambda pair: (-pair[0], pair[1].number, pair[2].number))
    return [(one, other) for _, one, other in found]


def unused_part(ballot: Ballot) -> float:
    """The part of the dots in the hands of those who voted that they kept, 0 to 1; 0 with other methods than dots.

    Blank papers do not count: who votes for nothing has not forgotten the dots. Negative dots are an offer, no duty.
    """
    voted = ballot.ballots_cast - ballot.ballots_blank
    if ballot.rules.method is not VotingMethod.DOTS or voted <= 0:
        return 0.0
    given = sum(line.value * line.papers for line in ballot.counts if line.value > 0)
    if not ballot.counts:  # counted on paper: totals only
        given = sum(line.dots for line in ballot.totals)
    return max(0.0, 1 - given / (voted * ballot.rules.dots_per_person))


def warnings_after(ballot: Ballot) -> list[AfterWarning]:
    """What is worth a word about a counted ballot."""
    found = []
    if ballot.ballots_cast < ballot.voters_expected * _LEAST_TURNOUT:
        found.append(AfterWarning.TURNOUT)
    if unused_part(ballot) > _MOST_UNUSED:
        found.append(AfterWarning.UNUSED)
    return found
