"""Votes in the protocol: hidden until revealed, then complete, with ties as ties and zeros listed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from documents.reading import faults, page_texts, squeezed, structure, whole_text
from documents.workshops import MADE_AT, TOTALS, sixty_cards
from workshopdesk.app import queries
from workshopdesk.app.wording import rule_sentence
from workshopdesk.documents.content import gather
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.ballot import Ballot, BallotState, CandidateTotal, Subject
from workshopdesk.domain.state import State


def result_rows(pdf: bytes) -> list[list[str]]:
    table = list(structure(pdf).all("Table"))[-1]
    return [[cell.text.strip() for cell in row.children] for row in table.all("TR")]


def replaced(state: State, ballot: Ballot) -> State:
    return State([ballot if isinstance(record, Ballot) else record for record in state])


def test_rule_and_question_stand_word_for_word(protocol: bytes) -> None:
    ballot = next(sixty_cards().all(Ballot))
    text = squeezed(whole_text(protocol))
    assert squeezed(rule_sentence(ballot.rules, ballot.subject)) in text
    assert squeezed("Frage: „Woran soll die Stadt zuerst arbeiten?“") in text


def test_the_table_shows_ties_as_ties_and_lists_zeros(protocol: bytes) -> None:
    """B6: ties share a rank and the next rank is skipped; candidates without dots stay listed without a rank."""
    rows = result_rows(protocol)
    assert [row[0] for row in rows] == ["Rang", "1.", "2. gleichauf", "2. gleichauf", "4.", "5.", "–"]
    assert [row[2] for row in rows[1:]] == ["31", "22", "22", "12", "4", "0"]
    assert rows[-1][1].endswith("Hindernisse weg")


def test_ballots_blanks_and_dots_are_counted(protocol: bytes) -> None:
    text = whole_text(protocol)
    for words in ("Zettel abgegeben", "davon leer", "von 115 möglichen Punkten"):
        assert words in text
    assert "haben je 22 Punkte und teilen sich Rang 2" in " ".join(text.split())
    assert "Keinen Punkt bekam: 5 Hindernisse weg" in " ".join(text.split())


@pytest.mark.parametrize("state", [BallotState.OPEN, BallotState.CLOSED])
def test_totals_of_a_ballot_that_is_not_revealed_are_nowhere_in_the_file(state: BallotState, tmp_path: Path) -> None:
    """B5: only what is revealed is told. Strange totals cannot be mistaken for anything else."""
    with_totals = sixty_cards(state)
    ballot = next(with_totals.all(Ballot))
    totals = tuple(CandidateTotal(t.candidate_id, 70_001 + i * 1_001) for i, t in enumerate(ballot.totals))
    secret = replace(ballot, totals=totals, ballots_cast=80_808, ballots_blank=90_909)
    pdf = protocol_pdf(replaced(with_totals, secret), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    numbers = [str(total.dots) for total in totals] + ["80808", "90909"]
    text = whole_text(pdf) + structure(pdf).text
    alternatives = "".join(figure.alternative for figure in structure(pdf).all("Figure"))
    content = repr(gather(replaced(with_totals, secret)))
    assert not any(number in text or number in alternatives or number in content for number in numbers)
    assert "noch nicht aufgedeckt" in text
    assert "Balkendiagramm" not in alternatives


@pytest.mark.parametrize("state", [BallotState.OPEN, BallotState.CLOSED])
def test_hidden_totals_do_not_even_reach_the_hash(state: BallotState) -> None:
    ballot = next(sixty_cards(state).all(Ballot))
    other = replace(ballot, totals=(CandidateTotal("c1", 1),), ballots_cast=1)
    assert gather(sixty_cards(state)).hash() == gather(replaced(sixty_cards(state), other)).hash()
    assert gather(sixty_cards()).hash() != gather(replaced(sixty_cards(), replace(other, state=state))).hash()


def test_a_prepared_ballot_is_no_part_of_the_protocol() -> None:
    assert "Die Abstimmung" not in whole_text(protocol_pdf(sixty_cards(BallotState.DRAFT), made_at=MADE_AT))


def test_votes_on_cards_show_at_the_cards_and_in_a_long_table(tmp_path: Path) -> None:
    state = sixty_cards()
    candidates = queries.candidates(state, Subject.NOTES)
    totals = tuple(CandidateTotal(candidate.id, max(0, 30 - i)) for i, candidate in enumerate(candidates))
    ballot = next(state.all(Ballot))
    on_cards = replace(ballot, subject=Subject.NOTES, candidates=candidates, totals=totals)
    pdf = protocol_pdf(replaced(state, on_cards), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert len(result_rows(pdf)) == 1 + len(candidates)
    items = {item.children[0].text.strip(): item.text for item in structure(pdf).all("LI") if item.children}
    assert "30 Punkte" in items["1"]
    assert "Auf einen Blick" in page_texts(pdf)[1]
    assert "In einfacher Sprache" in page_texts(pdf)[2]


def test_more_dots_than_one_can_count_become_bars(tmp_path: Path) -> None:
    state = sixty_cards()
    ballot = next(state.all(Ballot))
    many = replace(ballot, totals=tuple(CandidateTotal(t.candidate_id, t.dots * 9) for t in ballot.totals))
    pdf = protocol_pdf(replaced(state, many), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert "Je länger der Balken" in whole_text(pdf)
    assert [row[2] for row in result_rows(pdf)[1:]] == [str(9 * d) for d in sorted(TOTALS, reverse=True)]


def test_a_vote_in_which_all_were_blank_divides_by_nothing(tmp_path: Path) -> None:
    state = sixty_cards()
    ballot = next(state.all(Ballot))
    blank = replace(ballot, totals=(), ballots_cast=5, ballots_blank=5)
    pdf = protocol_pdf(replaced(state, blank), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert {row[0] for row in result_rows(pdf)[1:]} == {"–"}


def test_several_ballots_each_have_their_section(tmp_path: Path) -> None:
    ballot = next(sixty_cards().all(Ballot))
    second = replace(ballot, id="bb", position=2, question="Und bis wann?", changed_afterwards=True)
    pdf = protocol_pdf(sixty_cards(BallotState.REVEALED, second), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    text = whole_text(pdf)
    assert "Abstimmung 1" in text
    assert "Abstimmung 2" in text
    assert "Nach der Abstimmung wurden Karten oder Gruppen noch verändert" in " ".join(text.split())
