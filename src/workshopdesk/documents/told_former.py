"""What every edition of the protocol says of former ideas in the same words: chapters, counts and rows. Rule F5."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app.former import by_outcome, measures_of
from workshopdesk.app.former_told import counts_told, decision_told, ideas_told, measure_told
from workshopdesk.app.former_words import FormerWords, former_words
from workshopdesk.documents.text import one_line
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.former import FormerPageWords, former_page_words
from workshopdesk.domain.former import FormerIdea, FormerWorkshop
from workshopdesk.domain.office.delivery import SourceKind


@dataclass(frozen=True, slots=True)
class FormerRow:
    """`answer` is what became of the idea, `reason` day and reason, `measures` one line for each thing told of them."""

    idea: str
    answer: str
    reason: str
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormerGroup:
    """Ideas with the same answer."""

    title: str
    summary: str
    rows: tuple[FormerRow, ...]

    @property
    def has_measures(self) -> bool:
        return any(row.measures for row in self.rows)


@dataclass(frozen=True, slots=True)
class FormerChapter:
    """All ideas of one former workshop, by what became of them."""

    title: str
    lead: str
    groups: tuple[FormerGroup, ...]


def former_chapter(workshop: FormerWorkshop, words: Words) -> FormerChapter:
    page, said = former_page_words(words.language), former_words(words.language)
    return FormerChapter(_title(workshop, words, page), _lead(workshop, words, page, said), _groups(workshop, words))


def _title(workshop: FormerWorkshop, words: Words, page: FormerPageWords) -> str:
    patterns = page.of_workshop if workshop.kind is SourceKind.PACKAGE else page.of_other
    title = one_line(workshop.title) or words.untitled
    return patterns[not workshop.date].format(title=title, day=words.format_date(workshop.date))


def _lead(workshop: FormerWorkshop, words: Words, page: FormerPageWords, said: FormerWords) -> str:
    ideas, counts = ideas_told(len(workshop.ideas), said), words.listed(counts_told(workshop, said))
    if not counts:
        return f"{ideas}."
    pattern = page.lead if workshop.told_on else page.lead_undated
    return pattern.format(ideas=ideas, day=words.format_date(workshop.told_on), counts=counts)


def _groups(workshop: FormerWorkshop, words: Words) -> tuple[FormerGroup, ...]:
    page, said = former_page_words(words.language), former_words(words.language)
    groups = []
    for outcome, ideas in by_outcome(workshop):
        answer = said.outcomes[outcome]
        title = page.group.format(outcome=_begun(answer), ideas=ideas_told(len(ideas), said))
        rows = tuple(_row(workshop, idea, words, said, page) for idea in ideas)
        groups.append(FormerGroup(title, page.summary.format(outcome=answer), rows))
    return tuple(groups)


def _row(
    workshop: FormerWorkshop, idea: FormerIdea, words: Words, said: FormerWords, page: FormerPageWords
) -> FormerRow:
    on = page.on.format(day=words.format_date(idea.on)) if idea.on else ""
    lines: list[str] = []
    for measure in measures_of(workshop, idea):
        lines.append(f"{one_line(measure_told(measure, said, words.format_date))}.")
        lines += [f"{one_line(decision_told(one, said, words.format_date))}." for one in measure.decisions]
    return FormerRow(
        idea=_named(idea, words),
        answer=_begun(said.outcomes[idea.outcome]),
        reason=" ".join(part for part in (_ended(one_line(idea.reason)), on) if part),
        measures=tuple(lines),
    )


def _named(idea: FormerIdea, words: Words) -> str:
    """Number and words; what nobody has typed says so."""
    text = one_line(idea.text)
    if text:
        return f"{idea.number}  {text}" if idea.number else text
    return words.card.handwritten.format(number=idea.number) if idea.number else words.untitled


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _ended(sentence: str) -> str:
    return sentence if not sentence or sentence.endswith((".", "!", "?")) else f"{sentence}."
