"""A ballot on paper: the question, the rule in one sentence, and boxes for what the method asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from workshopdesk.app import queries, wording_english, wording_german
from workshopdesk.app.candidates import on_the_paper
from workshopdesk.app.print_settings import BallotSheets
from workshopdesk.app.wording import rule_sentence
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.paragraphs import text
from workshopdesk.documents.print_sheet import print_sheet
from workshopdesk.documents.print_tables import BOX, DOT, put_over_pages, tick_table
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY_FULL, H3, MICRO, variant
from workshopdesk.documents.wording.printing import PrintWords, print_words_for
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, RuleSet, VotingMethod
from workshopdesk.domain.state import State
from workshopdesk.domain.voting_papers import values_of

_MARGIN, _TOP, _BOTTOM = 18 * mm, 18 * mm, 24 * mm
_NUMBER = 12 * mm
_MOST_DOTS = 8  # more circles do not fit: then there is a line to write the number on
_LINE = "______"
_HEAD = variant(MICRO, fontSize=10, leading=13.5)
_QUESTION = variant(H3, fontSize=17, leading=22, spaceAfter=0)
_RULE = variant(BODY_FULL, fontSize=11, leading=15.5, spaceAfter=0)


@dataclass(frozen=True, slots=True)
class _Form:
    """What is filled in for every line: heads and widths (points) of the columns, and what stands in their cells."""

    heads: tuple[str, ...]
    widths: tuple[float, ...]
    cells: tuple[str, ...]
    note: str = ""
    rules_before: tuple[int, ...] = ()


def ballots_pdf(state: State, settings: BallotSheets, *, made_at: datetime) -> bytes:
    """One ballot paper as a PDF/UA-1 file in memory, to be printed as often as there are voters.

    Raises KnownError("ballot-missing") if there is no such ballot or nothing stands on it.
    """
    ballot = _chosen(state, settings.place)
    candidates = ballot.candidates if ballot.state is not BallotState.DRAFT else on_the_paper(state, ballot)
    if not candidates:
        raise KnownError("ballot-missing")
    workshop = queries.workshop_of(state)
    words = print_words_for(workshop.language)
    sheet = print_sheet(state, words.ballot, A4)
    inner = sheet.width - 2 * _MARGIN
    head = " · ".join((words.ballot, one_line(workshop.title)))
    y = sheet.put(text(head, _HEAD), _MARGIN, _TOP, inner)
    y = sheet.put(text(one_line(ballot.question) or words.ballot, _QUESTION, "H1"), _MARGIN, y + 2 * mm, inner)
    y = sheet.put(
        text(rule_sentence(ballot.rules, ballot.subject, workshop.language), _RULE), _MARGIN, y + 4 * mm, inner
    )
    if ballot.rules.groups:
        groups = f"{words.group}: " + "   ".join(f"{BOX} {one_line(name)}" for name in ballot.rules.groups)
        y = sheet.put(text(groups, _RULE), _MARGIN, y + 4 * mm, inner)
    form = _form(ballot.rules, words, workshop.language)
    if form.note:
        y = sheet.put(text(form.note, _HEAD), _MARGIN, y + 4 * mm, inner)
    table = tick_table(
        (words.number, words.candidate, *form.heads),
        list(_rows(ballot.rules, candidates, form.cells)),
        (_NUMBER, inner - _NUMBER - sum(form.widths), *form.widths),
        words=2,
        summary=words.ballot_of.format(question=one_line(ballot.question)),
        rules_before=form.rules_before,
    )
    y = put_over_pages(sheet, table, _MARGIN, y + 5 * mm, inner, top=_TOP, bottom=sheet.height - _BOTTOM)
    foot = text(words.hand_in, _RULE)
    sheet.put(foot, _MARGIN, sheet.height - 12 * mm - Block.measure(foot, inner), inner)
    return sheet.make(made_at)


def _chosen(state: State, place: int) -> Ballot:
    ballots = queries.ballots(state)
    if not ballots or place > len(ballots):
        raise KnownError("ballot-missing")
    return queries.with_hidden_titles(state, ballots[place - 1])


def _form(rules: RuleSet, words: PrintWords, language: str) -> _Form:
    values = [str(value) for value in values_of(rules)]
    match rules.method:
        case VotingMethod.DOTS:
            plus = _dots(rules.dots_per_candidate)
            if not rules.negative_dots_per_person:
                return _Form((words.your_dots,), (48 * mm,), (plus,))
            heads = (words.your_dots, words.minus_dots)
            return _Form(heads, (40 * mm, 36 * mm), (plus, _dots(rules.negative_dots_per_candidate)))
        case VotingMethod.AGREEMENT:
            return _boxes(_agreement(language), 17 * mm, words.values)
        case VotingMethod.FIELD:
            across, up = (_axis(name, low, high) for name, low, high in _axes(rules, words))
            width = 72 * mm / len(values) / 2 * 1.2
            both = _boxes([*(f"→ {v}" for v in values), *(f"↑ {v}" for v in values)], width, f"→ {across} ↑ {up}")
            return _Form(both.heads, both.widths, both.cells, both.note, (2 + len(values),))
        case VotingMethod.SCALE:
            ends = _axis("", rules.x_low, rules.x_high, values)
            return _boxes(values, min(11 * mm, 90 * mm / len(values)), " ".join((words.values + ".", ends)).strip())
        case _:
            return _boxes(values, min(11 * mm, 88 * mm / len(values)), words.values)


def _agreement(language: str) -> tuple[str, ...]:
    return wording_english.AGREEMENT if language == "en" else wording_german.AGREEMENT


def _axes(rules: RuleSet, words: PrintWords) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    return (words.across, rules.x_low, rules.x_high), (words.up, rules.y_low, rules.y_high)


def _axis(name: str, low: str, high: str, values: Sequence[str] = ()) -> str:
    """ "waagerecht: wenig → viel" """
    ends = " → ".join(one_line(end) for end in (low, high) if end.strip())
    if values and ends:
        ends = f"{values[0]} = {one_line(low)}, {values[-1]} = {one_line(high)}"
    return f"{name}: {ends}." if name and ends else f"{name}." if name else ends


def _boxes(heads: Sequence[str], width: float, note: str) -> _Form:
    return _Form(tuple(heads), (width,) * len(heads), (BOX,) * len(heads), note)


def _dots(most: int) -> str:
    return " ".join(DOT * most) if most <= _MOST_DOTS else _LINE


def _rows(rules: RuleSet, candidates: Sequence[Candidate], cells: Sequence[str]) -> Iterator[tuple[str, ...]]:
    for candidate in candidates:
        title = one_line(candidate.title)
        if rules.method is VotingMethod.CRITERIA:
            for place, criterion in enumerate(rules.criteria):
                number = "" if place else str(candidate.number)
                yield number or " ", f"{title} – {one_line(criterion.name)}", *cells
        else:
            yield str(candidate.number), title, *cells
