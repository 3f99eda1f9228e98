"""The fixed words of documents in one language; two tables fill them (german.py, english.py)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from workshopdesk.app.card_words import CardWords
from workshopdesk.domain.workshop import PhaseKind, WorkshopKind


@dataclass(frozen=True, slots=True)
class Counted:
    """A word for one and for any other number; {n} is the number."""

    one: str
    many: str

    def of(self, number: int) -> str:
        return (self.one if number == 1 else self.many).format(n=number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language. Names say where the words stand; braces are filled in."""

    language: str
    months: tuple[str, ...]
    date: str
    time: str
    moment: str
    time_range: str

    protocol: str
    rehearsal: str
    rehearsal_note: str
    rehearsal_document: str
    internal: str
    internal_note: str
    internal_document: str
    interim: str
    interim_note: str
    final: str
    version: str
    page_reference: str
    running: str
    document_title: str
    kinds_of_workshop: dict[WorkshopKind, str]
    round: str

    when: str
    where: str
    invited_by: str
    programme: str
    contact: str
    participants: str
    people: Counted
    people_word: Counted

    overview: str
    question: str
    key_cards: Counted
    key_clusters: Counted
    key_ballots: Counted
    key_dots: Counted
    key_parked: Counted
    chart_title: str
    chart_note: str
    chart_bars_note: str
    chart_more: str
    themes_title: str
    theme_line: str
    no_dot: str
    open_disagreement: str
    disagreement: str
    disagreement_cards: Counted
    next: str
    more_in: str
    pool_caption: str
    pool_alternative: str

    plain_title: str
    plain_met: str
    plain_met_anonymous: str
    plain_cards: Counted
    plain_cards_short: Counted
    cluster_count: Counted
    plain_clusters: Counted
    plain_voted: str
    plain_first: str
    plain_first_tied: str
    plain_online: str
    plain_interim: str
    contents: str

    occasion: str
    scope: str
    who: str
    role: str
    number_of_people: str
    together: str
    agenda: str
    step: str
    minutes: str
    minutes_value: str
    held: str
    held_from_to: str
    held_from: str
    skipped: str
    phases: dict[PhaseKind, str]
    agenda_summary: str
    people_summary: str

    clusters: str
    clusters_intro: str
    untitled: str
    cluster_zero: str
    rank: str
    rank_tied: str
    rank_tied_short: str
    cluster_code: str
    cluster_alternative: str
    on_board: str
    copied_from: str
    empty_cluster: str
    all_cards: str
    loose: str
    loose_intro: str
    loose_all_intro: str
    no_cards: str
    hidden_cards: Counted
    parking_lot: str
    parking_lot_intro: str
    card: CardWords
    flash: str
    unclear: str
    doubled: str
    card_dots: Counted

    vote: str
    vote_numbered: str
    ballot_question: str
    not_revealed: str
    candidates: str
    result_summary: str
    rank_head: str
    candidate_head: str
    dots_head: str
    share_head: str
    handed_in: Counted
    blank: Counted
    dots_given: str
    ties: str
    tie: str
    zeros: str
    zero: str
    zero_many: str
    changed_afterwards: str
    what_figures_say: str
    figures_note: str
    other_figures_note: str
    chart_alternative: str
    chart_line: str
    chart_line_zero: str
    outcome_alternative: str
    outcome_line: str
    outcome_line_unranked: str
    rank_tied_mark: str
    groups_apart: str
    worth_a_word: str
    rounds: str
    rounds_of: str

    next_steps: str
    privacy: str
    privacy_note: str
    sources_title: str
    sources_credit: str
    about: str
    about_note: str
    imprint: str

    board: str
    board_titled: str
    board_alternative: str
    board_note: str

    poster: str
    poster_steps: tuple[str, str, str]
    poster_paper: str

    and_word: str

    def format_date(self, day: str) -> str:
        """YYYY-MM-DD in words; anything else as it is."""
        try:
            value = date.fromisoformat(day)
        except ValueError:
            return day
        return self.date.format(day=value.day, month=self.months[value.month - 1], year=value.year)

    def format_moment(self, moment: datetime) -> str:
        return self.moment.format(date=self.format_date(moment.date().isoformat()), time=f"{moment:%H:%M}")

    def listed(self, items: list[str]) -> str:
        """a; a and b; a, b and c."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.and_word} {items[-1]}"
