"""Rules OF15 to OF19 of app/SPEC.md on real ideas, on both databases; the search itself without any."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from office.kit import DATA, KOMMUKI, SteadyClock, bring, office, office_json, practice_states, write
from workshopdesk.app import queries
from workshopdesk.app.office.duplicates import find_duplicates, needs_search
from workshopdesk.app.office.likeness import EXACT, THRESHOLD, alike, compared, likeness
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.duplicates import Pair, Said, Verdict, pairs_of
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

TOWNS = tuple(KOMMUKI / f"Kommuki PYT! {town}.xlsx" for town in ("Bergen 2 2022", "Rastede 3 2023", "Rathenow 2023"))
AT = "2026-11-23T10:00:00+01:00"


def test_known_doubles_of_real_workshops_are_found_with_their_likeness() -> None:
    """OF15: the same words are 100, nearly the same less, other ideas nothing."""
    paths = (*TOWNS, KOMMUKI / "Kommuki PYT! Leer 2023.xlsx")
    texts = [idea.text for path in paths for idea in OfficeFiles().read(path).ideas]
    found = alike((number, compared(text)) for number, text in enumerate(texts))
    scores = {frozenset((texts[one.pair.first], texts[one.pair.second])): one.score for one in found}
    same = {text for text in texts if texts.count(text) > 1}
    assert same == {"Kino", "Bahnhof", "Digitalisierung der Schule"}
    assert all(scores[frozenset((text,))] == EXACT for text in same)
    assert scores[frozenset(("Digitalisierung der Schule", "Digitalisierung in der Schule"))] > 90
    assert THRESHOLD <= scores[frozenset(("Öffentliche Toiletten in Leer", "Mehr öffentliche Toiletten"))] < 90
    assert frozenset(("Kino", "Bahnhof")) not in scores
    assert len({one.pair for one in found}) == len(found)
    assert min(one.score for one in found) >= THRESHOLD


def test_typing_errors_in_citizens_sentences_are_found() -> None:
    """OF15: of 300 real titles of the Bonn cycling dialogue, each with a letter and its first word gone."""
    with (DATA / "raddialog" / "bonn.csv").open(encoding="utf-8-sig", newline="") as file:
        titles = list(dict.fromkeys(row["title"] for row in csv.DictReader(file) if len(row["title"].split()) > 5))
    titles = titles[:300]
    wrong = [" ".join(title.split()[1:])[:-4] + title[-3:] for title in titles]
    found = alike((number, compared(text)) for number, text in enumerate([*titles, *wrong]))
    pairs = {one.pair for one in found}
    wanted = [
        number
        for number, two in enumerate(zip(titles, wrong, strict=True))
        if fuzz.ratio(*(compared(title).own for title in two)) >= THRESHOLD
    ]
    assert len(wanted) > 250
    assert sum(Pair(number, number + len(titles)) in pairs for number in wanted) >= 0.98 * len(wanted)


def test_what_stands_below_the_title_counts_where_both_tell_something() -> None:
    """OF15: real proposals for cycling in Bonn: a copy under another title, the same title over other words."""
    with (DATA / "raddialog" / "bonn.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["title"], row["text"]) for row in csv.DictReader(file)]
    found = alike((number, compared(*row)) for number, row in enumerate(rows))
    scores = {frozenset((rows[one.pair.first][0], rows[one.pair.second][0])): one.score for one in found}
    assert scores[frozenset(("Nicht befahrbarer Untergrund", "Bauen Sie einen Radweg"))] > THRESHOLD
    assert scores[frozenset(("Viele Wurzeln", "Wurzeln"))] == EXACT - 1, "the same words, shared out in another way"
    assert sum(title == "Buckelpiste" for title, _ in rows) > 1
    assert frozenset(("Buckelpiste",)) not in scores
    assert len(found) < 100, "by titles alone there are 421"


def test_a_card_is_compared_with_a_title_by_its_words_alone() -> None:
    """OF15: where one of two tells nothing below its title, that is no difference, and no exact likeness either."""
    card, pool, other = compared("Mehr Bänke"), compared("Mehr Bänke", "Am Markt fehlen Bänke."), compared("Mehr Bäume")
    assert likeness(card, pool) == EXACT - 1
    assert likeness(card, compared("Mehr Bänke", "")) == EXACT
    assert likeness(pool, compared("Mehr Bänke", "Am Ufer der Brigach kann niemand sitzen.")) == 0
    assert likeness(card, other) == int(fuzz.ratio(card.own, other.own))
    assert likeness(card, other, 100) == 0


def test_a_group_holds_all_copies_and_what_is_alike_to_one_of_them() -> None:
    """OF15: every pair stands in one group only; the ends of a chain are not called alike."""
    texts = ["Neue Radwege", "neue radwege!", "Neue Radweg", "Alte Bäume", "Alte Bäume", "Neue Radwege"]
    found = alike((number, compared(text)) for number, text in enumerate(texts, 1))
    assert [(one.group, one.pair.first, one.pair.second, one.score == EXACT) for one in found] == [
        (1, 1, 2, True),
        (1, 1, 3, False),
        (1, 1, 6, True),
        (4, 4, 5, True),
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)).filter(lambda two: two[0] != two[1]), max_size=12))
def test_merged_ideas_are_sets_whatever_the_order(merged: list[tuple[int, int]]) -> None:
    """OF16: what is one idea with one of a set is one with all of it."""
    verdicts = [(Pair.of(*two), Verdict.MERGE) for two in merged]
    forth, back = Said(verdicts), Said(reversed(verdicts))
    assert forth.sets() == back.sets()
    for lead, some in forth.sets().items():
        assert lead == min(some)
        assert len(some) > 1
        assert {forth.lead(idea) for idea in some} == {lead}
    assert all(forth.verdict(pair) is Verdict.MERGE for pair, _ in verdicts)


def test_what_is_said_of_one_holds_for_its_whole_set() -> None:
    """OF16, OF19: 1 and 2 are one idea; what is different from 1 is different from 2."""
    said = Said([*((pair, Verdict.MERGE) for pair in pairs_of([1, 2], Verdict.MERGE)), (Pair(2, 5), Verdict.DIFFERENT)])
    assert said.verdict(Pair(1, 5)) is Verdict.DIFFERENT
    assert said.verdict(Pair(1, 4)) is None
    assert not list(said.contradictions())
    assert list(Said([(Pair(1, 2), Verdict.RELATED), (Pair(1, 2), Verdict.MERGE)]).contradictions()) == [1]


def found_in(catalogue: OfficeCatalogue) -> dict[str, tuple[int, ...]]:
    """The undecided groups: the first idea's words, and the numbers."""
    return {group.ideas[0].text: tuple(idea.number for idea in group.ideas) for group in catalogue.duplicates.groups()}


def test_decisions_last_through_searches_and_can_be_taken_back(catalogue: OfficeCatalogue) -> None:
    """OF15, OF16, OF17, OF18, OF19: on the tables of three towns."""
    duplicates = catalogue.duplicates
    bring(catalogue, *TOWNS)
    before = catalogue.ideas(IdeaFilter(), limit=500)
    assert duplicates.last_search() is None
    find_duplicates(duplicates, SteadyClock())
    assert catalogue.ideas(IdeaFilter(), limit=500) == before, "a search merges nothing"
    groups = duplicates.groups()
    assert [group.score for group in groups] == sorted((group.score for group in groups), reverse=True)
    several = next(group for group in groups if len(group.ideas) > 2)
    one, other, third = (idea.number for idea in several.ideas[:3])

    duplicates.decide([one, other], Verdict.MERGE, AT)
    lines = {line.number: line for line in catalogue.ideas(IdeaFilter(), limit=500)}
    assert len(lines) == len(before)
    assert [same.number for same in lines[one].same_as] == [other]
    assert [(same.number, same.workshop) for same in lines[other].same_as] == [(one, lines[one].workshop)]
    duplicates.decide([other, third], Verdict.DIFFERENT, AT)
    with pytest.raises(DomainError, match="duplicates-contradict"):
        duplicates.decide([one, third], Verdict.MERGE, AT)
    left = duplicates.group(several.number)
    assert left is not None
    assert not [pair for pair in left.undecided if {pair.first, pair.second} <= {one, other, third}]

    counts = duplicates.counts()
    find_duplicates(duplicates, SteadyClock())
    assert duplicates.counts() == counts
    assert (counts.merged, counts.different) == (1, 1)
    taken_back = [duplicates.undo(AT), duplicates.undo(AT), duplicates.undo(AT)]
    assert taken_back == [(Pair.of(other, third),), (Pair.of(one, other),), ()]
    assert duplicates.groups() == groups
    assert catalogue.ideas(IdeaFilter(), limit=500) == before


def test_what_cannot_be_decided_changes_nothing(catalogue: OfficeCatalogue) -> None:
    """OF15: one idea alone, a number that is not there, too many at once."""
    bring(catalogue, TOWNS[0])
    for ideas, code in (([1, 1], "few"), ([1, 99_999], "idea-missing"), (list(range(1, 120)), "many")):
        with pytest.raises(DomainError, match=code):
            catalogue.duplicates.decide(ideas, Verdict.MERGE, AT)
    assert catalogue.duplicates.counts().merged == 0
    assert catalogue.duplicates.undo(AT) == ()


def test_a_decided_idea_that_its_workshop_no_longer_has_stays(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF17: it is marked as gone and still named; ideas that nobody decided on leave, and their likeness with them."""
    first, second = practice_states()
    binned, kept = queries.loose_notes(first.state)[1].text, queries.loose_notes(first.state)[2].text
    bring(catalogue, write(tmp_path, "a.workshop.zip", first.package))
    numbers = {line.text: line.number for line in catalogue.ideas(IdeaFilter(), limit=500)}
    find_duplicates(catalogue.duplicates, SteadyClock(), 60)
    catalogue.duplicates.decide([numbers[binned], numbers[kept]], Verdict.MERGE, AT)
    bring(catalogue, write(tmp_path, "b.workshop.zip", second.package))
    (line,) = [line for line in catalogue.ideas(IdeaFilter(), limit=500) if line.number == numbers[kept]]
    assert [(same.number, same.text, same.gone) for same in line.same_as] == [(numbers[binned], binned, True)]
    last = catalogue.duplicates.last_search()
    assert last is not None
    assert (last.outdated, needs_search(last, 60)) == (True, True)
    catalogue.duplicates.undo(AT)
    assert [same.number for line in catalogue.ideas(IdeaFilter(gone=True), limit=500) for same in line.same_as] == []


def test_an_idea_that_leaves_takes_its_likeness_along(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF17: at a likeness of nought everything is alike, and still newer data comes in."""
    first, second = practice_states()
    bring(catalogue, write(tmp_path, "a.workshop.zip", first.package))
    find_duplicates(catalogue.duplicates, SteadyClock(), 1)
    assert catalogue.duplicates.counts().pairs > 0
    bring(catalogue, write(tmp_path, "b.workshop.zip", second.package))
    shown = [idea for group in catalogue.duplicates.groups(limit=500) for idea in group.ideas]
    assert not [idea for idea in shown if idea.gone]


def test_on_the_command_line(tmp_path: Path) -> None:
    """OF15, OF16, OF18: look, decide two at once, list what was merged, take back."""
    catalogue = tmp_path / "amt.catalogue"
    with open_catalogue(str(catalogue), create=True) as opened:
        bring(opened, *TOWNS)
    told = office_json("duplicates", catalogue)
    assert (told["threshold"], told["outdated"]) == (THRESHOLD, False)
    some = told["groups"][0]
    numbers = [idea["number"] for idea in some["ideas"]]
    assert some["score"] == max(pair["score"] for group in told["groups"] for pair in group["pairs"])
    assert all(pair["verdict"] is None for pair in some["pairs"])
    decided = office_json("duplicates", catalogue, "--decide", f"{numbers[0]},{numbers[1]}", "merge")
    assert decided["counts"]["merged"] == 1
    listed = {idea["number"]: idea for idea in office_json("ideas", catalogue)["ideas"]}
    assert [same["number"] for same in listed[numbers[1]]["same_as"]] == [numbers[0]]
    assert f"= {numbers[1]} " in office("ideas", catalogue)[1]
    code, text = office("duplicates", catalogue, "--decided")
    assert (code, "dieselbe Idee" in text) == (0, True)
    assert office("duplicates", catalogue, "--decide", "3", "merge")[0] == 1
    assert office("duplicates", catalogue, "--decide", "3,x", "merge")[0] == 2
    assert office_json("duplicates", catalogue, "--undo")["counts"]["merged"] == 0
