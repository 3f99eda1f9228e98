"""The workbook's sheet of former ideas: a row for each with what became of it. Rule F6."""

from __future__ import annotations

from workshopdesk.app.former import measures_of
from workshopdesk.app.former_told import decision_told, status_told
from workshopdesk.app.former_words import former_words
from workshopdesk.documents.content import Content
from workshopdesk.documents.office.rows import Cell, Sheet, day
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.office import OfficeWords
from workshopdesk.domain.former import FormerIdea, FormerWorkshop

_BETWEEN = " | "
_WIDTHS = (36, 12, 6, 50, 60, 28, 12, 50, 44, 44, 60, 12)


def former_sheet(content: Content, words: OfficeWords) -> Sheet:
    rows = (_row(content, workshop, idea) for workshop in content.former for idea in workshop.ideas)
    return Sheet(words.former, _WIDTHS, tuple(rows))


def _row(content: Content, workshop: FormerWorkshop, idea: FormerIdea) -> tuple[Cell, ...]:
    language = content.workshop.language
    said, written = former_words(language), words_for(language).format_date
    measures = measures_of(workshop, idea)
    return (
        workshop.title,
        day(workshop.date),
        idea.number or None,
        idea.text,
        idea.detail,
        said.outcomes[idea.outcome],
        day(idea.on),
        idea.reason,
        _BETWEEN.join(f"{one.key} {one.title}" for one in measures),
        _BETWEEN.join(f"{one.key}: {status_told(one, said, written)}" for one in measures),
        _BETWEEN.join(f"{one.key}: {decision_told(two, said, written)}" for one in measures for two in one.decisions),
        day(workshop.told_on),
    )
