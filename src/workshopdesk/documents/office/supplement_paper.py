"""The supplement to a workshop's protocol: what became of each of its ideas (PROCESS-STEPS.md, row P9). Rule OF31."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from workshopdesk.app.office.answer_words import DISPOSITIONS, KINDS, OPEN, day, number_of
from workshopdesk.app.office.answers import Became, became_of, words_on
from workshopdesk.app.office.counts import counted
from workshopdesk.app.office.measure_sheets import measure_sheets
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop, every_idea
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.office.paper import Facts, Grid, Heading, Lines, Paper, Part, Words


def supplement_paper(catalogue: Catalogue, number: int, sender: Sender, made_at: datetime) -> Paper:
    """All public ideas of the source with this number. Raises KnownError("office-source-missing", number=…)."""
    workshop = next((one for one in catalogue.publication.workshops() if one.number == number), None)
    if workshop is None:
        raise KnownError("office-source-missing", number=number)
    sheets = {one.measure.number: one for one in measure_sheets(catalogue.measures, catalogue.publication)}
    ideas = list(every_idea(catalogue.publication, number))
    told = [(idea, became_of(idea, sheets)) for idea in ideas]
    return Paper(
        document="Was aus Ihren Ideen wurde",
        about=workshop.title,
        town=sender.town or workshop.municipality,
        made_at=made_at,
        sender=(*_held(workshop), *sender.lines),
        logos=sender.logos,
        parts=tuple(_parts(workshop, told)),
        with_contents=False,
    )


def _held(workshop: PublishedWorkshop) -> Iterator[tuple[str, str]]:
    yield "Nachtrag zum Protokoll", workshop.title
    yield "Datum", day(workshop.date)
    yield "Ort", workshop.place


def _parts(workshop: PublishedWorkshop, told: list[tuple[PublishedIdea, Became]]) -> Iterator[Part]:
    counts = counted(idea for idea, _ in told)
    held = f" am {day(workshop.date)}" if workshop.date else ""
    yield Heading("Auf einen Blick")
    yield Words(
        f"Aus „{workshop.title}“{held} kamen {number_of(counts.ideas, 'Idee', 'Ideen')}."
        " Hier steht zu jeder, was daraus wurde.",
        lead=True,
    )
    named = [(words, counts.codes[code.value]) for code, words in DISPOSITIONS.items()] + [(OPEN, counts.codes["open"])]
    yield Facts(tuple((words, number_of(count, "Idee", "Ideen")) for words, count in named if count))
    measures = {sheet.key: sheet for _, became in told for sheet in became.measures}
    if measures:
        yield Heading("Maßnahmen aus diesem Workshop", 2)
        yield Lines(tuple(f"{key} {sheet.title}" for key, sheet in sorted(measures.items())))
    yield Heading("Alle Ideen")
    if not told:
        yield Words("Aus diesem Workshop sind keine Ideen veröffentlicht.")
        return
    rows = tuple(
        (str(idea.line.card), f"{words_on(idea)}{_kind(idea)}", " ".join(became.sentences)) for idea, became in told
    )
    yield Grid(("Nr.", "Idee", "Was daraus wurde"), rows, (0.09, 0.4, 0.51), "Jede Idee mit dem, was daraus wurde")


def _kind(idea: PublishedIdea) -> str:
    kind = idea.line.kind
    return "" if kind == "idea" or kind not in KINDS else f" ({KINDS[kind]})"
