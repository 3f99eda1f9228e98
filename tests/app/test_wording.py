"""The rule sentence that is read aloud, shown and printed, words of cards, and short titles."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest

from app.kit import IDEAS
from workshopdesk.app.card_words import ENGLISH_CARD_WORDS, GERMAN_CARD_WORDS, CardWords
from workshopdesk.app.queries import short_title
from workshopdesk.app.wording import rule_sentence
from workshopdesk.domain.ballot import RuleSet, Subject, VotingMode
from workshopdesk.domain.note import Colour, NoteKind, NoteSource


def test_the_rule_in_german() -> None:
    assert rule_sentence(RuleSet(), Subject.CLUSTERS) == (
        "Jede Person hat 3 Punkte, höchstens 2 je Gruppe. Wir stimmen offen über Gruppen ab."
        " Die Summen sind bis zum Aufdecken verdeckt."
    )
    strict = RuleSet(
        dots_per_person=1, dots_per_candidate=1, own_ideas=False, mode=VotingMode.PAPER, totals_hidden=False
    )
    assert rule_sentence(strict, Subject.NOTES) == (
        "Jede Person hat 1 Punkt, höchstens 1 je Karte. Wir stimmen auf Papier über Karten ab."
        " Eigene Ideen sind nicht wählbar."
    )


def test_the_rule_in_english() -> None:
    assert rule_sentence(RuleSet(), Subject.CLUSTERS, "en") == (
        "Each person has 3 dots, at most 2 per group. We vote openly on groups."
        " Totals stay hidden until they are revealed."
    )


@pytest.mark.parametrize("mode", VotingMode)
@pytest.mark.parametrize("subject", Subject)
@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_has_a_sentence(mode: VotingMode, subject: Subject, language: str) -> None:
    sentence = rule_sentence(RuleSet(mode=mode), subject, language)
    assert sentence.endswith(".")
    assert "3" in sentence


@pytest.mark.parametrize("words", [GERMAN_CARD_WORDS, ENGLISH_CARD_WORDS], ids=["de", "en"])
def test_every_kind_colour_and_source_has_a_word_of_its_own(words: CardWords) -> None:
    tables: list[tuple[type[StrEnum], dict[Any, str]]] = [
        (NoteKind, words.kinds),
        (Colour, words.colours),
        (NoteSource, words.sources),
    ]
    for members, table in tables:
        assert set(table) == set(members)
        assert all(table.values())
        assert len(set(table.values())) == len(table)


def test_short_titles_are_cut_between_words() -> None:
    assert short_title(IDEAS[0]) == IDEAS[0]
    long = "Godesberger Allee - Radwege offiziell für beidseitiges befahren freigeben und ausweisen."
    assert short_title(long) == "Godesberger Allee - Radwege offiziell für beidseitiges befahren freigeben und …"
    assert short_title("Poller\n und  Schilder") == "Poller und Schilder"
    assert len(short_title("x" * 300)) <= 82
