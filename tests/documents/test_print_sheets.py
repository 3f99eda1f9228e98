"""Ballot papers of every method, table signs, posters and the sign-in sheet: complete, valid, and without names."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from documents.reading import codes, faults, page_texts, squeezed, structure, whole_text
from documents.workshops import MADE_AT, POOL, sixty_cards
from workshopdesk.app import queries
from workshopdesk.app.print_formats import PRINT_FORMATS
from workshopdesk.app.wording import rule_sentence
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import workshop_address
from workshopdesk.documents.print_documents import printed
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, Criterion, RuleSet, VotingMethod
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import HeadCount, Workshop

METHODS = {
    "dots": (RuleSet(dots_per_person=5, dots_per_candidate=2), "○", 12),
    "minus": (RuleSet(dots_per_person=5, dots_per_candidate=2, negative_dots_per_person=2), "○", 18),
    "many dots": (RuleSet(dots_per_person=20, dots_per_candidate=20), "______", 6),
    "scale": (RuleSet(method=VotingMethod.SCALE, steps=7, x_low="egal", x_high="dringend"), "☐", 42),
    "field": (RuleSet(method=VotingMethod.FIELD, steps=5, y_high="viel Wirkung"), "☐", 60),
    "agreement": (RuleSet(method=VotingMethod.AGREEMENT), "☐", 30),
    "resistance": (RuleSet(method=VotingMethod.RESISTANCE), "☐", 66),
    "criteria": (
        RuleSet(method=VotingMethod.CRITERIA, criteria=(Criterion("a", "Wirkung"), Criterion("b", "Kosten"))),
        "☐",
        60,
    ),
}


def with_ballot(**values: object) -> State:
    return changed(sixty_cards(BallotState.OPEN), Ballot, **values)


def changed(state: State, kind: type[Record], /, **values: object) -> State:
    records: Iterable[Record] = (replace(r, **values) if isinstance(r, kind) else r for r in state)
    return State(records)


def millimetres(pdf: bytes) -> list[list[int]]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [[round(float(value) * 25.4 / 72) for value in page.mediabox][2:] for page in document.pages]


@pytest.mark.parametrize("method", METHODS)
def test_a_ballot_paper_has_a_box_for_everything(method: str, tmp_path: Path) -> None:
    rules, box, count = METHODS[method]
    state = with_ballot(rules=rules)
    pdf = printed("ballots", state, {}, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    words = whole_text(pdf)
    ballot = queries.ballots(state)[-1]
    assert squeezed(rule_sentence(rules, ballot.subject, "de")) in squeezed(words)
    assert words.count(box) == count
    tree = structure(pdf)
    assert [heading.text.strip() for heading in tree.all("H1")] == ["Woran soll die Stadt zuerst arbeiten?"]
    heads = " ".join(head.text for head in tree.all("TH"))
    assert all(f"{candidate.number}" in heads for candidate in ballot.candidates)
    table = squeezed("".join(one.text for one in tree.all("Table")))
    assert all(squeezed(candidate.title) in table for candidate in ballot.candidates)


def test_groups_that_are_counted_apart_have_boxes() -> None:
    text = whole_text(printed("ballots", with_ballot(rules=RuleSet(groups=("Rat", "Verein"))), {}, made_at=MADE_AT))
    assert "Ich gehöre zu: ☐ Rat" in text


def test_a_long_ballot_goes_over_several_pages(tmp_path: Path) -> None:
    candidates = tuple(Candidate(f"c{i}", i, f"Vorschlag {i}") for i in range(1, 81))
    pdf = printed("ballots", with_ballot(candidates=candidates), {}, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    pages = page_texts(pdf)
    assert len(pages) > 2
    assert all("Zur Wahl steht" in page for page in pages)
    assert [whole_text(pdf).count(f"Vorschlag {i} ") for i in (1, 40, 80)] == [1, 1, 1]


def test_a_prepared_ballot_shows_what_could_be_voted_on_now() -> None:
    text = whole_text(printed("ballots", with_ballot(state=BallotState.DRAFT, candidates=()), {}, made_at=MADE_AT))
    assert "Licht auf dem Heimweg" in text


@pytest.mark.parametrize("place", ["2", "0"])
def test_without_a_ballot_it_is_said(place: str) -> None:
    state = sixty_cards() if place == "2" else State(r for r in sixty_cards() if not isinstance(r, Ballot))
    with pytest.raises(KnownError) as refused:
        printed("ballots", state, {"place": place}, made_at=MADE_AT)
    assert refused.value.code == "ballot-missing"


@pytest.mark.parametrize(("size", "page", "pages"), [("folded", [297, 210], 3), ("a5", [210, 297], 2)])
def test_table_signs_say_their_words_once(size: str, page: list[int], pages: int, tmp_path: Path) -> None:
    lines = "Radwege\nLicht\nDonaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und noch viel mehr Worte"
    pdf = printed("table-signs", sixty_cards(), {"size": size, "lines": lines}, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert millimetres(pdf) == [page] * pages
    assert [squeezed(h.text) for h in structure(pdf).all("H1")] == [squeezed(line) for line in lines.split("\n")]
    assert whole_text(pdf).count("Licht") == (2 if size == "folded" else 1)


def test_tables_are_numbered_where_nobody_named_them() -> None:
    tree = structure(printed("table-signs", sixty_cards(), {"tables": "2"}, made_at=MADE_AT))
    assert [h.text.strip() for h in tree.all("H1")] == ["Tisch 1", "Tisch 2"]


@pytest.mark.parametrize(
    ("paper", "page", "code"),
    [("a4", [210, 297], 141), ("a3", [297, 420], 200), ("a2", [420, 594], 283), ("a1", [594, 841], 400)],
)
def test_posters_grow_with_their_paper(paper: str, page: list[int], code: int, tmp_path: Path) -> None:
    """The code with its quiet zone is 200 mm or more from A3 on, and opens the workshop in the idea pool."""
    state = sixty_cards()
    pdf = printed("posters", state, {"paper": paper}, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert millimetres(pdf) == [page]
    (found,) = codes(pdf, 72)
    assert found.address == workshop_address(POOL, queries.workshop_of(state))
    modules = found.edge / code
    assert 0.78 < modules < 0.86  # 37 modules of 45 with the quiet zone


def test_the_sign_in_sheet_asks_for_no_name(tmp_path: Path) -> None:
    pdf = printed("sign-in", sixty_cards(), {"people": "30"}, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    pages = page_texts(pdf)
    assert len(pages) == 3
    assert sum(page.count("☐") for page in pages) == 30 * 8
    assert all("Bürgerinnen und Bürger" in " ".join(page.split()) for page in pages)
    cells = [cell.text for cell in structure(pdf).all("TH")]
    assert not any("name" in cell.lower() or "unterschrift" in cell.lower() for cell in cells)


def test_the_sign_in_sheet_has_usual_roles_and_few_of_the_workshops_own() -> None:
    state = changed(sixty_cards(), Workshop, head_counts=())
    assert "Verein, Initiative" in " ".join(whole_text(printed("sign-in", state, {}, made_at=MADE_AT)).split())
    many = changed(sixty_cards(), Workshop, head_counts=tuple(HeadCount(f"Rolle {i}", 1) for i in range(20)))
    assert "Rolle 7" not in whole_text(printed("sign-in", many, {}, made_at=MADE_AT))


@pytest.mark.parametrize("key", [one.key for one in PRINT_FORMATS])
def test_every_print_speaks_english_and_is_always_the_same(key: str, tmp_path: Path) -> None:
    state = changed(sixty_cards(), Workshop, language="en")
    pdf = printed(key, state, {}, made_at=MADE_AT)
    assert pdf == printed(key, state, {}, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang).startswith("en")
    text = whole_text(pdf)
    assert not any(word in text for word in ("Papierkarte", "Eckzeichen", "Stimmzettel", "Tisch", "Person 1", "Kamera"))
