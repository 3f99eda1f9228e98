"""The sheet of votes: one row per candidate of every ballot, the best first, groups that are counted apart each for
themselves.

The numbers are those of the protocol's charts; totals that must stay hidden are no more told here than there (E10).
"""

from __future__ import annotations

from collections.abc import Iterator

from workshopdesk.app.outcome_table import OutcomeRow, outcome_table
from workshopdesk.app.wording import rule_sentence
from workshopdesk.documents.content import BallotEntry, Content
from workshopdesk.documents.office.rows import Cell
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.office import OfficeWords
from workshopdesk.domain.ballot import Ballot, VotingMethod
from workshopdesk.domain.voting_outcome import OutcomeLine, outcome

_SUMS = (VotingMethod.DOTS, VotingMethod.RESISTANCE)


def ballot_rows(content: Content, words: OfficeWords) -> tuple[tuple[Cell, ...], ...]:
    """Rows in the order of words.ballots.heads."""
    numbered = enumerate(content.ballots, 1)
    return tuple(row for place, entry in numbered for row in _entry_rows(place, entry, content, words))


def _entry_rows(place: int, entry: BallotEntry, content: Content, words: OfficeWords) -> Iterator[tuple[Cell, ...]]:
    ballot, language = entry.ballot, content.workshop.language
    untitled = words_for(language).untitled
    start = (place, ballot.question, rule_sentence(ballot.rules, ballot.subject, language), ballot.round)
    if not entry.is_revealed:
        for one in ballot.candidates:
            name = one.title or untitled
            yield (*start, None, None, None, None, one.number, name, None, None, words.not_revealed, None)
        return
    for group in ballot.rules.groups or (None,):
        shown = outcome_table(ballot, language, group)
        head = (*start, group, *_papers(ballot, group))
        if shown.reason:
            yield (*head, None, None, None, None, None, shown.reason, None)
        lines = {line.candidate.id: line for line in outcome(ballot, group)}
        for row in shown.rows:
            named = (row.rank or None, row.candidate.number, row.candidate.title or untitled)
            value = _value(ballot, lines[row.candidate.id])
            yield (*head, *named, words.measured[ballot.rules.method], value, row.figure, _cells(shown.heads, row))


def _papers(ballot: Ballot, group: str | None) -> tuple[int, int]:
    """How many papers were handed in, and how many of them were blank."""
    if group is None:
        return ballot.ballots_cast, ballot.ballots_blank
    found = next((one for one in ballot.group_counts if one.group == group), None)
    return (found.cast, found.blank) if found else (0, 0)


def _value(ballot: Ballot, line: OutcomeLine) -> Cell:
    """What the rank goes by as a number; in a field, where there are no ranks, how many dots were put down."""
    if ballot.rules.method is VotingMethod.FIELD:
        return line.papers
    if ballot.rules.method in _SUMS:
        return line.total
    return None if line.score is None else round(float(line.score), 4)


def _cells(heads: tuple[str, ...], row: OutcomeRow) -> str:
    return "; ".join(f"{head}: {cell}" for head, cell in zip(heads, row.cells, strict=True))
