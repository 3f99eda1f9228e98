"""Results of ballots as rows of the catalogue. They are read anew with every delivery of their source."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import msgspec

from workshopdesk.app.office.ports import Changed, Difference
from workshopdesk.domain.office.support import BallotResult, Supported, SupportLine
from workshopdesk.store.office.engine import Engine, Row
from workshopdesk.store.office.idea_rows import plain
from workshopdesk.store.office.numbers import next_numbers

_BALLOT = (
    *("number", "source", "key", "fingerprint", "question", "method", "round", "latest", "budget", "ballots_cast"),
    "ballots_blank",
)
_SUPPORT = (
    *("ballot", "latest", "audience", "method", "subject", "idea", "cluster", "title", "voters_group"),
    *("ballot_rank", "points", "ballots", "share_of_points", "share_of_ballots"),
)


def compare_results(engine: Engine, source: int, results: Sequence[BallotResult]) -> list[Difference]:
    """What differs from the results that the source delivered before."""
    found = engine.rows("select key, fingerprint, question from ballot where source = ?", [source])
    there = {key: (mark, question) for key, mark, question in found}
    new = {one.key: one for one in results}
    differences = [Difference(Changed.BALLOT, 0, "", plain(new[key].question)) for key in new if key not in there]
    for key, (mark, question) in there.items():
        if key not in new:
            differences.append(Difference(Changed.BALLOT, 0, question, ""))
        elif mark != _fingerprint(new[key]):
            differences.append(Difference(Changed.BALLOT, 0, question, plain(new[key].question)))
    return differences


def take_results(
    engine: Engine,
    source: int,
    results: Sequence[BallotResult],
    ideas: Mapping[str, int],
    clusters: Mapping[str, int],
) -> None:
    """Keep the results; the source has none in the catalogue any more."""
    numbers = next_numbers(engine, "ballot", len(results)) if results else range(0)
    ballots: list[Row] = []
    lines: list[Row] = []
    for number, one in zip(numbers, results, strict=True):
        counted = (one.round, int(one.latest), one.budget, one.ballots_cast, one.ballots_blank)
        ballots.append((number, source, one.key, _fingerprint(one), plain(one.question), one.method.value, *counted))
        lines += [_support(number, one, line, ideas, clusters) for line in one.lines]
    engine.fill("ballot", _BALLOT, ballots)
    engine.fill("support", _SUPPORT, lines)


def _support(
    number: int, one: BallotResult, line: SupportLine, ideas: Mapping[str, int], clusters: Mapping[str, int]
) -> Row:
    return (
        *(number, int(one.latest), line.audience.value, one.method.value, line.subject.value),
        ideas.get(line.subject_key) if line.subject is Supported.IDEA else None,
        clusters.get(line.subject_key) if line.subject is Supported.GROUP else None,
        *(plain(line.title), plain(line.group), line.rank, line.points, line.ballots),
        *(line.share_of_points, line.share_of_ballots),
    )


def _fingerprint(result: BallotResult) -> str:
    return hashlib.sha256(msgspec.json.encode(result)).hexdigest()[:32]
