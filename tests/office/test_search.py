"""Rules OF8 and OF11 of app/SPEC.md: finding ideas over all workshops, on both databases."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from office.kit import DATA, POOLS, bring, practice_states, taken, write
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.folding import folded, words_of
from workshopdesk.store.office.office_catalogue import OfficeCatalogue

BONN = DATA / "raddialog" / "bonn.csv"
TITLES = ("Sitzbänke am Fluss", "Bankreihe", "BÄNKE", "Spielplatz", "Straße für Räder", "E-Bus 100 %", "Café", "im am")


@pytest.fixture
def listed(catalogue: OfficeCatalogue, tmp_path: Path) -> OfficeCatalogue:
    """Eight ideas with these titles."""
    bring(catalogue, write(tmp_path, "ideen.csv", "\n".join(("Titel", *TITLES)).encode()))
    return catalogue


FOUND = {
    "banke": ["Sitzbänke am Fluss", "BÄNKE"],
    "baenke": ["Sitzbänke am Fluss", "BÄNKE"],
    "Bänke": ["Sitzbänke am Fluss", "BÄNKE"],
    "bank": ["Sitzbänke am Fluss", "Bankreihe", "BÄNKE"],
    "fluss bänke": ["Sitzbänke am Fluss"],
    "fluss am bänke fluss": ["Sitzbänke am Fluss"],
    "am": ["Sitzbänke am Fluss", "im am"],
    "strasse": ["Straße für Räder"],
    "Räder Straße": ["Straße für Räder"],
    "raeder": ["Straße für Räder"],
    "e-bus": ["E-Bus 100 %"],
    "100%": ["E-Bus 100 %"],
    "cafe": ["Café"],
    "%": [],
    "_": [],
    "gibt es nicht": [],
    "": list(TITLES),
}


def test_a_search_folds_letters_and_looks_into_longer_words(listed: OfficeCatalogue) -> None:
    """OF8"""
    found = {text: [line.text for line in listed.ideas(IdeaFilter(text=text))] for text in FOUND}
    assert found == FOUND
    assert {text: listed.count(IdeaFilter(text=text)) for text in FOUND} == {
        text: len(lines) for text, lines in FOUND.items()
    }


def test_folding_keeps_letters_and_digits_only() -> None:
    """OF8: both ways of writing an umlaut, precomposed and not, give the same word."""
    assert folded("  Ä-Ö_ü!  ß\u0308 Ça 5,5 ") == "a o u ss ca 5 5"
    assert folded("Ba\u0308nke") == folded("BAENKE") == folded("bänke") == "banke"
    assert words_of("Bus bus, Bahn") == ("bus", "bahn")


def test_pages_and_filters_find_each_of_2314_real_ideas_once(catalogue: OfficeCatalogue) -> None:
    """OF8: pages join without gap or repetition, filters and facets count as the file itself does."""
    with BONN.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    report = taken(bring(catalogue, BONN)[0])
    assert (report.rows, report.added) == (len(rows), len(rows) - len(report.left_out))
    pages, after = [], 0
    while page := catalogue.ideas(IdeaFilter(), after=after, limit=500):
        pages.append(page)
        after = page[-1].number
    numbers = [line.number for page in pages for line in page]
    assert len(numbers) == report.added == catalogue.count(IdeaFilter())
    assert all(one < two for one, two in pairwise(numbers))

    found = catalogue.ideas(IdeaFilter(text="fahrradstraße kreuz"), limit=1000)
    by_hand = [line for page in pages for line in page if _holds(line.text + " " + line.detail)]
    assert [line.number for line in found] == [line.number for line in by_hand]
    assert len(found) > 5
    second = catalogue.ideas(IdeaFilter(text="fahrradstraße kreuz"), after=found[2].number, limit=2)
    assert second == found[3:5]


def _holds(text: str) -> bool:
    plain = text.lower().replace("ß", "ss").replace("ä", "a").replace("ö", "o").replace("ü", "u")
    plain = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return "fahrradstrasse" in plain and "kreuz" in plain


def test_every_facet_finds_as_many_ideas_as_it_counts(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF8: whatever is filtered by before."""
    bring(catalogue, write(tmp_path, "a.workshop.zip", practice_states()[0].package), POOLS / "dipas_contributions.csv")
    (first,) = catalogue.ideas(IdeaFilter(), limit=1)
    catalogue.dispose([first.number], DispositionCode.NOTED, "", "2026-11-23T10:00:00+01:00")
    facets = catalogue.facets(IdeaFilter())
    assert {facet.criterion for facet in facets} >= {"channel", "kind", "disposition", "source", "round"}
    for facet in facets:
        value: object = int(facet.value) if facet.criterion in ("source", "round") else facet.value
        assert catalogue.count(IdeaFilter(**{facet.criterion: value})) == facet.ideas  # type: ignore[arg-type]
    parts = [facet.ideas for facet in catalogue.facets(IdeaFilter(text="rad")) if facet.criterion == "source"]
    assert sum(parts) == catalogue.count(IdeaFilter(text="rad"))


def test_what_became_of_ideas_is_said_for_all_or_none_and_kept(listed: OfficeCatalogue) -> None:
    """OF11"""
    numbers = [line.number for line in listed.ideas(IdeaFilter())]
    with pytest.raises(DomainError) as refused:
        listed.dispose([*numbers[:2], 99_999], DispositionCode.FOLLOWED, "", "2026-11-23T10:00:00+01:00")
    assert (refused.value.code, refused.value.details) == ("idea-missing", {"number": 99_999})
    assert listed.count(IdeaFilter(disposition="followed")) == 0
    for code, reason in ((DispositionCode.WORKING_GROUP, "Beirat"), (DispositionCode.NOT_FOLLOWED, "Kein Platz")):
        listed.dispose(numbers[:2], code, reason, "2026-11-23T10:00:00+01:00")
    assert [(said.code.value, said.reason) for said in listed.dispositions(numbers[1])] == [
        ("working_group", "Beirat"),
        ("not_followed", "Kein Platz"),
    ]
    assert [line.number for line in listed.ideas(IdeaFilter(disposition="not_followed"))] == numbers[:2]
