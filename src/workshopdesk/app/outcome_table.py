"""A counted ballot as lines that screen, protocol and tables show alike: figures, bars and columns by the method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from workshopdesk.app.outcome_words import OutcomeWords, outcome_words
from workshopdesk.domain.ballot import Ballot, Candidate, VotingMethod
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.domain.voting_outcome import OutcomeLine, outcome

_STACKED = {VotingMethod.AGREEMENT, VotingMethod.SCALE}


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One candidate. `figure` is what the rank goes by, `note` says more about it, `cells` follow the table's heads.

    `part` is the length of its bar, 0 to 1; `shares` are the parts of a stacked bar instead, lowest value first.
    """

    rank: int
    tied: bool
    candidate: Candidate
    figure: str
    note: str
    part: float
    shares: tuple[float, ...]
    cells: tuple[str, ...]
    places: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeTable:
    """`heads` name the columns after place, number and words. Hidden: there are no rows, and a reason to say."""

    heads: tuple[str, ...]
    rows: tuple[OutcomeRow, ...]
    reason: str = ""


def outcome_table(ballot: Ballot, language: str, group: str | None = None) -> OutcomeTable:
    """The result of everybody, or of one group; without figures where they must stay hidden (rule E10)."""
    words = outcome_words(language)
    if hidden_totals(ballot, group):
        return OutcomeTable((), (), words.hidden_reason)
    lines = outcome(ballot, group)
    most = _most(ballot, lines)
    rows = tuple(
        OutcomeRow(
            rank=line.rank,
            tied=line.tied,
            candidate=line.candidate,
            figure=figure(ballot, line, words),
            note=_note(ballot, line, words),
            part=_part(ballot, line, most),
            shares=_shares(ballot, line),
            cells=_cells(ballot, line, words),
            places=line.places,
        )
        for line in lines
    )
    return OutcomeTable(_heads(ballot, words), rows)


def side_by_side(ballot: Ballot, language: str, *, summed: bool = False) -> OutcomeTable:
    """A column for every group that is counted apart, and only if it is wanted a last one that says what it adds up.

    Candidates keep the order in which they stood; with the sum they are ranked by it. A group of fewer than five is
    hidden, and so is a sum that would give it away.
    """
    words = outcome_words(language)
    names = ballot.rules.groups
    found = {name: {line.candidate.id: line for line in outcome(ballot, name)} for name in names}
    papers = {count.group: count.cast for count in ballot.group_counts}
    total = {line.candidate.id: line for line in outcome(ballot)} if summed and not hidden_totals(ballot) else {}

    def row(candidate: Candidate) -> OutcomeRow:
        cells = [
            words.hidden if hidden_totals(ballot, name) else _ranked_figure(ballot, found[name][candidate.id], words)
            for name in names
        ]
        line = total.get(candidate.id)
        if summed:
            cells.append(_ranked_figure(ballot, line, words) if line else words.hidden)
        rank, tied = (line.rank, line.tied) if line else (0, False)
        return OutcomeRow(rank, tied, candidate, cells[-1], "", 0.0, (), tuple(cells))

    order = [line.candidate for line in outcome(ballot)] if total else ballot.candidates
    heads = [words.group_head.format(group=name, n=papers.get(name, 0)) for name in names]
    if summed:
        heads.append(words.sum_of.format(groups=f" {words.and_word} ".join(names)))
    return OutcomeTable(tuple(heads), tuple(row(candidate) for candidate in order))


def rounds_table(rounds: Sequence[Ballot], language: str, group: str | None = None) -> OutcomeTable:
    """The rounds of one ballot, oldest first, one column each, and how the figure changed from the first to the last.

    Rows are the candidates of the last round in its order; with `group` only this group's papers count. A candidate
    that an earlier round did not have is new.
    """
    words = outcome_words(language)
    hidden = [hidden_totals(one, group) for one in rounds]
    found = [
        {} if kept else {line.candidate.id: line for line in outcome(one, group)}
        for one, kept in zip(rounds, hidden, strict=True)
    ]
    last = rounds[-1]

    def cell(place: int, candidate: Candidate) -> str:
        if hidden[place]:
            return words.hidden
        line = found[place].get(candidate.id)
        return _ranked_figure(rounds[place], line, words) if line else words.new

    def change(candidate: Candidate) -> str:
        first, now = found[0].get(candidate.id), found[-1].get(candidate.id)
        if first is None or now is None or rounds[0].rules.method is not last.rules.method:
            return "–"
        by = (now.score or Fraction(0)) - (first.score or Fraction(0))
        told = _number(abs(by), words)
        return "±0" if told in ("0", _decimal(0, words)) else ("+" if by > 0 else "−") + told

    def row(candidate: Candidate) -> OutcomeRow:
        line = found[-1].get(candidate.id)
        cells = (*(cell(place, candidate) for place in range(len(rounds))), change(candidate))
        rank, tied = (line.rank, line.tied) if line else (0, False)
        return OutcomeRow(rank, tied, candidate, cells[-2], "", 0.0, (), cells)

    order = last.candidates if hidden[-1] else [line.candidate for line in outcome(last, group)]
    heads = tuple(words.round.format(n=one.round) for one in rounds)
    return OutcomeTable((*heads, words.change), tuple(row(candidate) for candidate in order))


def figure(ballot: Ballot, line: OutcomeLine, words: OutcomeWords) -> str:
    """What the rank goes by, in figures; a dash where nobody said anything."""
    if ballot.rules.method is VotingMethod.DOTS:
        return _signed(line.total)
    if ballot.rules.method is VotingMethod.FIELD:
        return words.answers.format(n=line.papers)
    if line.score is None:
        return "–"
    return _number(line.score, words)


def _ranked_figure(ballot: Ballot, line: OutcomeLine, words: OutcomeWords) -> str:
    shown = figure(ballot, line, words)
    return words.group_rank.format(figure=shown, rank=line.rank) if line.rank else shown


def _note(ballot: Ballot, line: OutcomeLine, words: OutcomeWords) -> str:
    method = ballot.rules.method
    parts = []
    if method is VotingMethod.DOTS and ballot.rules.negative_dots_per_person:
        parts.append(words.plus_minus.format(plus=line.plus, minus=line.minus))
    elif method is VotingMethod.SCALE:
        parts.append(words.answers.format(n=line.papers))
    elif method is VotingMethod.AGREEMENT and line.papers:
        parts.append(words.agreeing.format(part=_percent(line.agreeing)))
    elif method is VotingMethod.RESISTANCE and line.papers:
        parts.append(words.strong_note.format(part=_percent(line.resistance), n=line.strongly_against))
    if line.is_passive:
        parts.insert(0, words.passive)
    return ", ".join(parts)


def _heads(ballot: Ballot, words: OutcomeWords) -> tuple[str, ...]:
    match ballot.rules.method:
        case VotingMethod.DOTS:
            return (words.total, words.plus, words.minus) if ballot.rules.negative_dots_per_person else (words.dots,)
        case VotingMethod.SCALE:
            return (words.mean, words.median, words.deviation, words.papers)
        case VotingMethod.FIELD:
            return (words.papers, words.across, words.up, words.places)
        case VotingMethod.AGREEMENT:
            return (words.mean, *words.agreement, words.papers)
        case VotingMethod.RESISTANCE:
            return (words.sum, words.resistance, words.strong)
        case VotingMethod.CRITERIA:
            return (words.score, *(criterion.name for criterion in ballot.rules.criteria))


def _cells(ballot: Ballot, line: OutcomeLine, words: OutcomeWords) -> tuple[str, ...]:
    shown = figure(ballot, line, words)
    match ballot.rules.method:
        case VotingMethod.DOTS:
            both = (str(line.plus), str(line.minus)) if ballot.rules.negative_dots_per_person else ()
            return (shown, *both)
        case VotingMethod.SCALE:
            one = line.figures[0]
            said = (_number(one.median, words), _decimal(one.deviation, words)) if one.papers else ("–", "–")
            return (shown, *said, str(one.papers))
        case VotingMethod.FIELD:
            return (str(line.papers), *_middle(line, words), _places(line))
        case VotingMethod.AGREEMENT:
            shares = (_percent(Fraction(n, line.papers)) if line.papers else "–" for n in line.spread)
            return (shown, *shares, str(line.papers))
        case VotingMethod.RESISTANCE:
            said = (_percent(line.resistance), str(line.strongly_against)) if line.papers else ("–", "–")
            return (shown, *said)
        case VotingMethod.CRITERIA:
            return (shown, *(_range(one.papers, line, place, words) for place, one in enumerate(line.figures)))


def _range(papers: int, line: OutcomeLine, place: int, words: OutcomeWords) -> str:
    one = line.figures[place]
    if not papers:
        return "–"
    mean, deviation = _number(one.mean, words), _decimal(one.deviation, words)
    return words.range.format(mean=mean, deviation=deviation, lowest=one.lowest, highest=one.highest)


def _middle(line: OutcomeLine, words: OutcomeWords) -> tuple[str, str]:
    if not line.papers:
        return "–", "–"
    x, y = (Fraction(sum(at[axis] * at[2] for at in line.places), line.papers) for axis in (0, 1))
    return _number(x, words), _number(y, words)


def _places(line: OutcomeLine) -> str:
    said = (f"{x}/{y}" if papers == 1 else f"{x}/{y} ({papers}×)" for x, y, papers in line.places)
    return ", ".join(said) or "–"


def _most(ballot: Ballot, lines: Sequence[OutcomeLine]) -> Fraction:
    """What the longest bar stands for, never 0."""
    if ballot.rules.method is VotingMethod.CRITERIA:
        return Fraction(ballot.rules.steps)
    return max((abs(line.score) for line in lines if line.score is not None), default=Fraction(0)) or Fraction(1)


def _part(ballot: Ballot, line: OutcomeLine, most: Fraction) -> float:
    if ballot.rules.method is VotingMethod.RESISTANCE:
        return float(line.resistance)
    return 0.0 if line.score is None else float(max(line.score, Fraction(0)) / most)


def _shares(ballot: Ballot, line: OutcomeLine) -> tuple[float, ...]:
    if ballot.rules.method not in _STACKED or not line.papers:
        return ()
    return tuple(papers / line.papers for papers in line.spread)


def _number(value: Fraction, words: OutcomeWords) -> str:
    """Whole numbers as they are, others with one decimal."""
    return str(value.numerator) if value.denominator == 1 else _decimal(float(value), words)


def _decimal(value: float, words: OutcomeWords) -> str:
    return f"{value:.1f}".replace(".", words.comma)


def _signed(value: int) -> str:
    return f"−{-value}" if value < 0 else str(value)


def _percent(part: Fraction) -> str:
    return f"{round(100 * part)}\u202f%"
