"""How easy the summary is to read: the formulas of Amstad, Flesch and Björnsson, on texts that were counted by hand."""

from __future__ import annotations

import pytest

from workshopdesk.app.readability import Ease, readability

EASY = "Wir waren da.\nWir haben Karten an die Wand geklebt.\nDie Stadt liest alle Karten."
HARD = (
    "Die Priorisierung der Handlungsempfehlungen erfolgte unter Berücksichtigung verwaltungsinterner "
    "Zuständigkeitsregelungen sowie förderrechtlicher Rahmenbedingungen der Städtebauförderung."
)


def test_the_figures_of_an_easy_text() -> None:
    """3 sentences, 15 words, 21 syllables, "geklebt" has 7 letters: 180 - 5 - 58.5 * 21 / 15 and 5 + 100 / 15."""
    found = readability(EASY, "de")
    assert found is not None
    assert (found.flesch, found.lix, found.ease) == (93, 12, Ease.EASY)


def test_the_figures_of_a_hard_text() -> None:
    found = readability(HARD, "de")
    assert found is not None
    assert found.ease is Ease.HARD
    assert found.flesch < 0
    assert found.lix > 70


def test_english_is_measured_by_the_original() -> None:
    """1 sentence, 10 words, 10 syllables: 206.835 - 10.15 - 84.6."""
    found = readability("We all sat at one desk and put up cards.", "en")
    assert found is not None
    assert found.flesch == 112


@pytest.mark.parametrize("text", ["", "Danke.", "… 1 2 3 4 5 6 7 8 9 10 11 12", "a b c d e f g h i"])
def test_few_words_have_no_figures(text: str) -> None:
    assert readability(text, "de") is None


def test_a_line_without_a_full_stop_is_a_sentence() -> None:
    with_stops, without = (readability(EASY, "de"), readability(EASY.replace(".", ""), "de"))
    assert with_stops == without
