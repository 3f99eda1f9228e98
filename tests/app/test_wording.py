"""The rule sentence that is read aloud, shown and printed, words of cards, and short titles."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest

from app.kit import IDEAS
from workshopdesk.app.card_words import ENGLISH_CARD_WORDS, GERMAN_CARD_WORDS, CardWords
from workshopdesk.app.queries import short_title
from workshopdesk.app.wording import rule_sentence, tie_sentence
from workshopdesk.domain.ballot import Criterion, RuleSet, Subject, TieRule, VotingMethod, VotingMode
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


@pytest.mark.parametrize(
    ("rules", "subject", "german", "english"),
    [
        (
            RuleSet(negative_dots_per_person=1),
            Subject.NOTES,
            "höchstens 2 je Karte. Dazu hat sie 1 Minuspunkt, höchstens 1 je Karte.",
            "at most 2 per card. In addition they have 1 negative dot, at most 1 per card.",
        ),
        (
            RuleSet(method=VotingMethod.SCALE, x_low="gar nicht", x_high="sehr"),
            Subject.QUESTION,
            "setzt einen Punkt auf eine Skala von 1 (gar nicht) bis 5 (sehr). Wir stimmen offen über die Frage ab.",
            "Each person puts one dot on a scale from 1 (gar nicht) to 5 (sehr). We vote openly on the question.",
        ),
        (
            RuleSet(method=VotingMethod.FIELD, x_low="billig", x_high="teuer", y_low="klein", y_high="groß"),
            Subject.CLUSTERS,
            "in ein Feld: von links nach rechts von „billig“ bis „teuer“, von unten nach oben von „klein“ bis „groß“.",
            "into a field: left to right from “billig” to “teuer”, bottom to top from “klein” to “groß”.",
        ),
        (
            RuleSet(method=VotingMethod.AGREEMENT, groups=("Bürgerschaft", "Fachleute")),
            Subject.NOTES,
            "Getrennt gezählt werden „Bürgerschaft“ und „Fachleute“.",
            "“Bürgerschaft” and “Fachleute” are counted apart.",
        ),
        (
            RuleSet(method=VotingMethod.RESISTANCE, passive_solution="Alles bleibt", tie_rule=TieRule.LOT),
            Subject.CLUSTERS,
            "Die kleinste Summe steht vorn. Zur Wahl steht auch „Alles bleibt“.",
            "The lowest sum comes first. “Alles bleibt” can be chosen too.",
        ),
        (
            RuleSet(method=VotingMethod.CRITERIA, criteria=(Criterion("a", "Wirkung", 3), Criterion("b", "Tempo"))),
            Subject.CLUSTERS,
            "Jede Person bewertet jede Gruppe von 1 bis 5 nach Wirkung (Gewicht 3) und Tempo (Gewicht 1).",
            "Each person rates each group from 1 to 5 by Wirkung (weight 3) and Tempo (weight 1).",
        ),
    ],
)
def test_the_rule_of_every_method(rules: RuleSet, subject: Subject, german: str, english: str) -> None:
    assert german in rule_sentence(rules, subject)
    assert english in rule_sentence(rules, subject, "en")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("tie_rule", TieRule)
def test_the_tie_rule_is_said_where_it_is_not_the_usual_one(tie_rule: TieRule, language: str) -> None:
    rules = RuleSet(tie_rule=tie_rule)
    said = tie_sentence(rules, language)
    assert said.endswith(".")
    assert (said in rule_sentence(rules, Subject.NOTES, language)) == (tie_rule is not TieRule.KEEP)


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
