"""Former ideas with what became of them as a table for German Excel; headers and words stay German. Rule F6."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workshopdesk.app.former import former_workshops, measures_of
from workshopdesk.app.former_told import decision_told, status_told
from workshopdesk.app.former_words import GERMAN_FORMER
from workshopdesk.app.office.answer_words import day
from workshopdesk.app.sender import sender_in
from workshopdesk.domain.former import FormerIdea, FormerWorkshop
from workshopdesk.domain.state import State
from workshopdesk.exchange.excel_csv import BETWEEN, excel_csv

FORMER_HEAD = (
    *("Workshop", "Datum", "Nr.", "Idee", "Text", "Was daraus wurde", "Am", "Begründung"),
    *("Maßnahmen", "Stand der Maßnahmen", "Beschlüsse", "Stand vom", "Kennung"),
)


def former_csv(state: State) -> bytes:
    """One row per former idea, workshop by workshop; days are YYYY-MM-DD in their own columns."""

    def rows() -> Iterator[Sequence[str]]:
        for workshop in former_workshops(state):
            for idea in workshop.ideas:
                yield _row(workshop, idea)

    return excel_csv(FORMER_HEAD, rows(), sender_in(state, "de"))


def _row(workshop: FormerWorkshop, idea: FormerIdea) -> tuple[str, ...]:
    measures = measures_of(workshop, idea)
    return (
        workshop.title,
        workshop.date,
        str(idea.number or ""),
        idea.text,
        idea.detail,
        GERMAN_FORMER.outcomes[idea.outcome],
        idea.on,
        idea.reason,
        BETWEEN.join(f"{one.key} {one.title}" for one in measures),
        BETWEEN.join(f"{one.key}: {status_told(one, GERMAN_FORMER, day)}" for one in measures),
        BETWEEN.join(
            f"{one.key}: {decision_told(two, GERMAN_FORMER, day)}" for one in measures for two in one.decisions
        ),
        workshop.told_on,
        idea.key,
    )
