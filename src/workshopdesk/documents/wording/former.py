"""The fixed words of the chapter about the ideas of former workshops. Braces are filled in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormerPageWords:
    """`of_workshop` and `of_other` head the chapter, with and without a day: a pool or a table is no workshop."""

    of_workshop: tuple[str, str]
    of_other: tuple[str, str]
    lead: str
    lead_undated: str
    group: str
    on: str
    head: tuple[str, str, str]
    head_without_measures: tuple[str, str]
    summary: str


GERMAN_FORMER_PAGE = FormerPageWords(
    of_workshop=(
        "Was aus den Ideen des Workshops „{title}“ vom {day} geworden ist",
        "Was aus den Ideen des Workshops „{title}“ geworden ist",
    ),
    of_other=(
        "Was aus den Ideen aus „{title}“ vom {day} geworden ist",
        "Was aus den Ideen aus „{title}“ geworden ist",
    ),
    lead="{ideas}, Stand {day}: {counts}.",
    lead_undated="{ideas}: {counts}.",
    group="{outcome} ({ideas})",
    on="Antwort vom {day}.",
    head=("Idee", "Was daraus wurde", "Maßnahme, Stand und Beschluss"),
    head_without_measures=("Idee", "Was daraus wurde"),
    summary="Ideen, die dieselbe Antwort haben: {outcome}",
)

ENGLISH_FORMER_PAGE = FormerPageWords(
    of_workshop=(
        "What became of the ideas of the workshop “{title}” of {day}",
        "What became of the ideas of the workshop “{title}”",
    ),
    of_other=("What became of the ideas from “{title}” of {day}", "What became of the ideas from “{title}”"),
    lead="{ideas}, as of {day}: {counts}.",
    lead_undated="{ideas}: {counts}.",
    group="{outcome} ({ideas})",
    on="Answer of {day}.",
    head=("Idea", "What became of it", "Measure, status and decision"),
    head_without_measures=("Idea", "What became of it"),
    summary="Ideas that have the same answer: {outcome}",
)


def former_page_words(language: str) -> FormerPageWords:
    """English for "en" and "en-GB", otherwise German."""
    return ENGLISH_FORMER_PAGE if language.startswith("en") else GERMAN_FORMER_PAGE
