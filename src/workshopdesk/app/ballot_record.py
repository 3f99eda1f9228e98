"""The closing record of a ballot (Zählprotokoll): a JSON file that anyone can recount, in this program or by hand.

{"format", "version", "ballot_id", "question", "round", "subject", "rules", "candidates": [{"id", "number", "title"}],
 "cards": {"issued", "used"}, "withheld": bool,
 "papers": [{"group", "choices": [{"candidate_id", "dots", "criterion"}]}],
 "paper_counts": [{"group", "ballots", "totals": [{"candidate_id", "dots"}]}],
 "result": {"ballots_cast", "ballots_blank", "totals", "counts"}, "sha256"}

The papers are sorted by content. Where single papers would tell how somebody voted (domain/disclosure.py), "withheld"
is true and papers and paper counts are empty, and with them the totals and counts that stay hidden. `sha256` is that of
all the rest as JSON without white space, keys in alphabetical order, in UTF-8.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import (
    Ballot,
    BallotPaper,
    Candidate,
    CandidateTotal,
    PaperCount,
    RuleSet,
    Subject,
    Tally,
    ValueCount,
    VotingMode,
)
from workshopdesk.domain.disclosure import keeps_papers_back, merged, published, published_papers
from workshopdesk.domain.paper_counts import with_paper
from workshopdesk.domain.voting import check_choices, count

FORMAT = "workshopdesk-ballot-record"
VERSION = 1


class _Cards(msgspec.Struct, frozen=True):
    issued: int
    used: int


class _Paper(msgspec.Struct, frozen=True):
    group: str
    ballots: int
    totals: tuple[CandidateTotal, ...]


class _Result(msgspec.Struct, frozen=True):
    ballots_cast: int
    ballots_blank: int
    totals: tuple[CandidateTotal, ...]
    counts: tuple[ValueCount, ...]


class _Content(msgspec.Struct, frozen=True):
    format: str
    version: int
    ballot_id: str
    question: str
    round: int
    subject: Subject
    rules: RuleSet
    candidates: tuple[Candidate, ...]
    cards: _Cards
    withheld: bool
    papers: tuple[BallotPaper, ...]
    paper_counts: tuple[_Paper, ...]
    result: _Result
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ClosingRecord:
    """The file and the checksum in it."""

    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Recount:
    """What counting a record again found. `differences` are the keys of what is not as the record says; none: equal.

    Keys: "sha256", "rules" (a paper against the rules), "cards" (more papers than cards, or unlike the used ones),
    "ballots", "totals", "counts". With `withheld` only the first and the cards could be looked at.
    """

    question: str
    round: int
    sha256: str
    withheld: bool
    ballots_cast: int
    ballots_blank: int
    cards_issued: int
    cards_used: int
    totals: tuple[tuple[int, str, int], ...]
    differences: tuple[str, ...]

    @property
    def equal(self) -> bool:
        return not self.differences


def record_of(ballot: Ballot, papers: Sequence[BallotPaper], counts: Sequence[PaperCount]) -> ClosingRecord:
    """The record of a counted ballot with these papers in its box and these confirmed counts of paper."""
    withheld = keeps_papers_back(ballot, counts)
    shown = published(ballot)
    content = _Content(
        format=FORMAT,
        version=VERSION,
        ballot_id=ballot.id,
        question=ballot.question,
        round=ballot.round,
        subject=ballot.subject,
        rules=ballot.rules,
        candidates=ballot.candidates,
        cards=_Cards(ballot.cards_issued, ballot.cards_used),
        withheld=withheld,
        papers=() if withheld else published_papers(ballot, papers),
        paper_counts=() if withheld else tuple(_Paper(one.group, one.ballots, one.totals) for one in counts),
        result=_Result(ballot.ballots_cast, ballot.ballots_blank, shown.totals, merged(shown.counts)),
    )
    sha256 = _sha256(msgspec.to_builtins(content))
    signed = msgspec.structs.replace(content, sha256=sha256)
    return ClosingRecord(msgspec.json.format(msgspec.json.encode(signed), indent=1) + b"\n", sha256)


def recount(content: bytes) -> Recount:
    """Count a closing record again. Raises KnownError("record-unreadable") for a file that is none."""
    try:
        raw = msgspec.json.decode(content)
        found = msgspec.convert(raw, _Content)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise KnownError("record-unreadable") from error
    if found.format != FORMAT or found.version != VERSION:
        raise KnownError("record-unreadable")
    ballot = Ballot(id=found.ballot_id, rules=found.rules, candidates=found.candidates)
    differences = [] if _sha256(raw) == found.sha256 else ["sha256"]
    differences += _against_cards(found)
    if not found.withheld:
        try:
            differences += _against_result(found, _tally(ballot, found))
        except (DomainError, KeyError):
            differences.append("rules")
    dots = {total.candidate_id: total.dots for total in found.result.totals}
    return Recount(
        question=found.question,
        round=found.round,
        sha256=found.sha256,
        withheld=found.withheld,
        ballots_cast=found.result.ballots_cast,
        ballots_blank=found.result.ballots_blank,
        cards_issued=found.cards.issued,
        cards_used=found.cards.used,
        totals=tuple((one.number, one.title, dots[one.id]) for one in found.candidates if one.id in dots),
        differences=tuple(differences),
    )


def _tally(ballot: Ballot, found: _Content) -> Tally:
    """Raises DomainError for a paper against the rules, KeyError for a count of what was not to be chosen."""
    papers = [replace(paper, choices=check_choices(ballot, paper.choices)) for paper in found.papers]
    counts = [PaperCount(id="", group=one.group, ballots=one.ballots, totals=one.totals) for one in found.paper_counts]
    return with_paper(ballot, count(ballot, papers), counts)


def _against_result(found: _Content, tally: Tally) -> list[str]:
    result = found.result
    same = {
        "ballots": (tally.ballots_cast, tally.ballots_blank) == (result.ballots_cast, result.ballots_blank),
        "totals": tally.totals == result.totals,
        "counts": merged(tally.counts) == merged(result.counts),
    }
    return [key for key, equal in same.items() if not equal]


def _against_cards(found: _Content) -> list[str]:
    if found.rules.mode is not VotingMode.CARDS:
        return []
    on_screen = found.result.ballots_cast - sum(one.ballots for one in found.paper_counts)
    sound = found.cards.used <= found.cards.issued and (found.withheld or on_screen == found.cards.used)
    return [] if sound else ["cards"]


def _sha256(raw: dict[str, Any]) -> str:
    rest = {key: value for key, value in raw.items() if key != "sha256"}
    return hashlib.sha256(msgspec.json.encode(rest, order="sorted")).hexdigest()
