"""The town's inventory as a chapter of the catalogue and as sheets of its workbook. Rule OF53 of app/SPEC.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.office import answer_words
from workshopdesk.app.office.answer_words import DISPOSITIONS, number_of
from workshopdesk.app.office.inventory import ExistingIdea, Inventory, ToldProject
from workshopdesk.documents.office.paper import Grid, Heading, Part, Words
from workshopdesk.documents.office.rows import Cell, Sheet, day
from workshopdesk.documents.wording.office import SheetWords
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure_work import OfficeProject

_WORDS = belonging_words("de")
_ALREADY = DISPOSITIONS[DispositionCode.ALREADY]


def inventory_parts(inventory: Inventory) -> Iterator[Part]:
    """Nothing where there is no project and no idea that exists already."""
    if not inventory.projects and not inventory.ideas:
        return
    yield Heading("Was es schon gibt")
    linked = tuple(one for one in inventory.projects if one.links)
    alone = tuple(one for one in inventory.projects if not one.links)
    if inventory.projects:
        near = "eines davon steht" if len(linked) == 1 else f"{len(linked)} davon stehen"
        yield Words(
            f"Die Bestandserhebung nennt {number_of(len(inventory.projects), 'Projekt', 'Projekte')};"
            f" {near} mit Maßnahmen dieses Katalogs in Verbindung.",
            lead=True,
        )
        yield Heading("Projekte nach ihrem Stand", 2)
        rows = (*_counts(inventory), ("zusammen", str(len(inventory.projects))))
        yield Grid(("Stand", "Projekte"), rows, (0.7, 0.3), "Projekte der Bestandserhebung nach ihrem Stand", (1,))
    if inventory.ideas:
        yield Heading("Ideen, zu denen es schon etwas gibt", 2)
        ideas = tuple(
            (str(one.number), f"{one.words}\n({one.workshop})", _what(one), one.key or "–") for one in inventory.ideas
        )
        head = ("Nr.", "Idee", "Was es schon gibt", "Maßnahme")
        yield Grid(head, ideas, (0.09, 0.39, 0.38, 0.14), "Ideen, zu denen es schon etwas gibt", (0,))
    if linked:
        yield Heading("Projekte mit Maßnahmen", 2)
        yield _grid(linked, "Projekte, mit denen Maßnahmen verbunden sind")
    if alone:
        yield Heading("Projekte ohne Maßnahme", 2)
        yield _grid(alone, "Projekte, mit denen keine Maßnahme verbunden ist")


def inventory_sheets(inventory: Inventory) -> Iterator[Sheet]:
    """A line for each project and measure, and for each project without one; the counts; the ideas."""
    if inventory.projects:
        heads = ("Projekt", "Stand", "Wer", "Handlungsfeld", "Beginn", "Ende")
        links = ("Verhältnis", "Maßnahme", "Titel der Maßnahme", "Ideen")
        rows = (row for one in inventory.projects for row in _rows(one))
        yield _sheet("Bestand", (*heads, *links), (40, 16, 28, 24, 12, 12, 20, 10, 40, 24), rows)
        counts = [*inventory.statuses.items()]
        yield _sheet(
            "Bestand nach Stand",
            ("Stand", "Projekte"),
            (24, 12),
            [*((_WORDS.statuses[status], count) for status, count in counts), ("zusammen", len(inventory.projects))],
        )
    if inventory.ideas:
        yield _sheet(
            "Ideen mit Bestand",
            ("Nr.", "Idee", "Workshop oder Sammlung", "Verhältnis", "Projekt", "Stand", "Maßnahme", "Begründung"),
            (8, 50, 30, 20, 40, 16, 10, 40),
            (
                (
                    *(one.number, one.words, one.workshop),
                    _WORDS.relations[one.relation] if one.relation else _ALREADY,
                    *((one.project.title, _WORDS.statuses[one.project.status]) if one.project else (None, None)),
                    *(one.key or None, one.reason or None),
                )
                for one in inventory.ideas
            ),
        )


def _counts(inventory: Inventory) -> tuple[tuple[str, str], ...]:
    return tuple((_WORDS.statuses[status], str(count)) for status, count in inventory.statuses.items())


def _what(one: ExistingIdea) -> str:
    if one.project is None or one.relation is None:
        return ": ".join(part for part in (_ALREADY, one.reason) if part)
    return f"{_WORDS.relations[one.relation]}: {one.project.title} ({_WORDS.statuses[one.project.status]})"


def _grid(projects: tuple[ToldProject, ...], summary: str) -> Grid:
    with_links = any(one.links for one in projects)
    head = ("Projekt", "Stand", "Wer", "Zeitraum", *(("Maßnahmen",) if with_links else ()))
    widths = (0.28, 0.16, 0.24, 0.19, 0.13) if with_links else (0.36, 0.18, 0.24, 0.22)
    rows = tuple(
        (
            one.project.title,
            _WORDS.statuses[one.project.status],
            one.project.owner or "–",
            _period(one.project),
            *((", ".join(link.sheet.key for link in one.links),) if with_links else ()),
        )
        for one in projects
    )
    return Grid(head, rows, widths, summary)


def _period(project: OfficeProject) -> str:
    begins, ends = answer_words.day(project.begins), answer_words.day(project.ends)
    if begins and ends:
        return f"{begins} bis {ends}"
    return f"ab {begins}" if begins else f"bis {ends}" if ends else "–"


def _rows(one: ToldProject) -> list[tuple[Cell, ...]]:
    project = one.project
    told: tuple[Cell, ...] = (project.title, _WORDS.statuses[project.status], project.owner, project.field)
    period: tuple[Cell, ...] = (day(project.begins), day(project.ends))
    if not one.links:
        return [(*told, *period, None, None, None, None)]
    return [
        (
            *told,
            *period,
            *(_WORDS.relations[link.relation], link.sheet.key, link.sheet.title),
            ", ".join(str(idea.number) for idea in link.sheet.ideas),
        )
        for link in one.links
    ]


def _sheet(name: str, heads: tuple[str, ...], widths: tuple[int, ...], rows: Iterable[tuple[Cell, ...]]) -> Sheet:
    return Sheet(SheetWords(name=name, heads=heads), widths, tuple(rows))
