"""Results that are more than plain dots: other methods, negative dots, groups apart, hidden numbers, and rounds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reportlab.platypus import Spacer

from workshopdesk.app.outcome_sentences import notes_on, rounds_of
from workshopdesk.app.outcome_table import OutcomeRow, OutcomeTable, outcome_table, rounds_table, side_by_side
from workshopdesk.app.outcome_words import outcome_words
from workshopdesk.documents.content import BallotEntry, Content
from workshopdesk.documents.figures import KeyFigures
from workshopdesk.documents.outcome_figures import outcome_figures
from workshopdesk.documents.paragraphs import bullets, small_heading, text
from workshopdesk.documents.tables import table
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import FULL, MAIN, MICRO, MICRO_STRONG, SPACE_2, SPACE_3
from workshopdesk.documents.wording import Words
from workshopdesk.domain.ballot import Ballot, VotingMethod

_NARROW, _WIDE = 0.15, 0.2  # parts of the width; more than three columns are narrow
_OVERVIEW_ROWS = 8


def outcome(entry: BallotEntry, content: Content, words: Words) -> list[Any]:
    """Papers, chart and table of a revealed ballot, or why its numbers stay hidden. Groups have a chart each."""
    ballot, language = entry.ballot, content.workshop.language
    story: list[Any] = [
        KeyFigures(
            [
                (str(ballot.ballots_cast), words.handed_in.of(ballot.ballots_cast)),
                (str(ballot.ballots_blank), words.blank.of(ballot.ballots_blank)),
            ],
            2,
        ),
        Spacer(1, SPACE_2),
    ]
    for group in ballot.rules.groups or (None,):
        shown = outcome_table(ballot, language, group)
        if group is not None:
            story.append(small_heading(group))
        if shown.reason:
            story.append(text(shown.reason))
            continue
        title = one_line(ballot.question) or words.vote
        story += [*_legend(ballot, language), *outcome_figures(shown, ballot.rules, MAIN, words, title)]
        story.append(Spacer(1, SPACE_3))
        if group is None:
            story.append(_table(shown, words, words.result_summary))
    if ballot.rules.groups:
        story += [small_heading(words.groups_apart)]
        story.append(_table(side_by_side(ballot, language), words, words.result_summary))
    return story


def latest_outcome(entry: BallotEntry, content: Content, words: Words) -> list[Any]:
    """The chart for the overview: everybody's or one for each group, at most as many lines as the page has room for."""
    ballot, language = entry.ballot, content.workshop.language
    title = one_line(ballot.question) or words.chart_title
    story: list[Any] = [small_heading(title)]
    for group in ballot.rules.groups or (None,):
        shown = outcome_table(ballot, language, group)
        story += [text(group, MICRO_STRONG)] if group else []
        story += [text(shown.reason)] if shown.reason else _legend(ballot, language)
        few = replace(shown, rows=shown.rows[:_OVERVIEW_ROWS])
        story += outcome_figures(few, ballot.rules, FULL, words, title)
        if len(shown.rows) > _OVERVIEW_ROWS:
            more = len(shown.rows) - _OVERVIEW_ROWS
            story.append(text(words.chart_more.format(n=more, section=words.vote), MICRO))
    return [*story, Spacer(1, SPACE_2)]


def notes_and_rounds(entry: BallotEntry, content: Content, words: Words) -> list[Any]:
    """What is worth a word about a result, and the rounds of the ballot side by side."""
    ballot, language = entry.ballot, content.workshop.language
    rounds = rounds_of([one.ballot for one in content.ballots], ballot)
    notes = notes_on(ballot, rounds[-2] if len(rounds) > 1 else None, language)
    story: list[Any] = [small_heading(words.worth_a_word), *bullets(notes)] if notes else []
    if len(rounds) < 2:
        return story
    for group in ballot.rules.groups or (None,):
        heading = words.rounds if group is None else words.rounds_of.format(group=group)
        story += [small_heading(heading), _table(rounds_table(rounds, language, group), words, heading)]
    return story


def _legend(ballot: Ballot, language: str) -> list[Any]:
    """What light and dark stand for in bars of several parts."""
    rules = ballot.rules
    if rules.method is VotingMethod.AGREEMENT:
        names = list(outcome_words(language).agreement)
    elif rules.method is VotingMethod.SCALE:
        names = [f"1 {rules.x_low}".strip(), *map(str, range(2, rules.steps)), f"{rules.steps} {rules.x_high}".strip()]
    else:
        return []
    return [text(" · ".join(names), MICRO)]


def _table(shown: OutcomeTable, words: Words, summary: str) -> Any:
    columns = len(shown.heads)
    share = min(_WIDE if columns < 4 else _NARROW, 0.62 / columns)
    widths = [MAIN * 0.09, MAIN * (0.91 - share * columns), *[MAIN * share] * columns]
    rows = [_row(row, words) for row in shown.rows]
    head = (words.rank_head, words.candidate_head, *shown.heads)
    return table(head, rows, widths, summary=summary, right=tuple(range(2, 2 + columns)), strong=(0, 2))


def _row(row: OutcomeRow, words: Words) -> tuple[str, ...]:
    rank = "–" if not row.rank else words.rank_tied_mark.format(rank=row.rank) if row.tied else f"{row.rank}."
    return (rank, f"{row.candidate.number}  {one_line(row.candidate.title) or words.untitled}", *row.cells)
