"""The catalogue as a workbook (XLSX): measures with all fields, both rankings, their difference, all ideas. OF36."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from datetime import datetime

import xlsxwriter

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import CHANNELS, KINDS, RESULTS
from workshopdesk.app.office.answers import became_of, status_told, words_on
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import every_idea
from workshopdesk.documents.office.archive import repacked, xml_text
from workshopdesk.documents.office.charts import charts
from workshopdesk.documents.office.gathered import Gathered
from workshopdesk.documents.office.inventory_parts import inventory_sheets
from workshopdesk.documents.office.measure_parts import values_of
from workshopdesk.documents.office.rows import Cell, Sheet, day
from workshopdesk.documents.office.workbook import BOOK_OPTIONS, SheetWriter
from workshopdesk.documents.wording.development import development_words_for
from workshopdesk.documents.wording.office import SheetWords, office_words
from workshopdesk.domain.office.measure import Measure

_TEXTS = ("goal", "description", "situation", "steps", "indicators", "conditions", "transfer_conditions")
_LONGEST_NAME = 31  # Excel's limit


def catalogue_workbook(catalogue: Catalogue, found: Gathered, sender: Sender, made_at: datetime) -> bytes:
    """The file; the same catalogue and `made_at` give the same bytes."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, BOOK_OPTIONS)
    title = found.title(sender) or "Maßnahmenkatalog"
    book.set_properties(
        {
            "title": xml_text(title),
            "author": xml_text(found.town(sender)) or "WorkshopDesk",
            "created": made_at.replace(tzinfo=None),
        }
    )
    writer = SheetWriter(book, office_words("de"), date_form="dd.mm.yyyy")
    foot = " · ".join(f"{label}: {words}" for label, words in sender.lines)
    for sheet in _sheets(catalogue, found):
        writer.write(sheet, xml_text(title), xml_text(foot))
    book.close()
    return repacked(target.getvalue())


def _sheets(catalogue: Catalogue, found: Gathered) -> Iterator[Sheet]:
    yield _measures(found)
    yield _rankings(found)
    yield _ideas(catalogue, found)
    yield _decisions(found)
    yield from inventory_sheets(found.inventory)
    for chart in charts(found.workshops, found.counts, found.rankings):
        widths = (40, *[18] * (len(chart.head) - 1))
        rows = (tuple(_typed(cell) for cell in row) for row in chart.rows)
        yield _sheet(chart.title[:_LONGEST_NAME].translate(_FORBIDDEN).strip(), chart.head, widths, rows)
    yield _sheet(
        "Quellen",
        ("Workshop oder Sammlung", "Datum", "Runde", "Ort", "Ideen", "Menschen"),
        (44, 12, 8, 24, 8, 10),
        (
            (
                one.title,
                day(one.date),
                one.round or None,
                one.place,
                found.counts.sources[one.number],
                one.people or None,
            )
            for one in found.workshops
        ),
    )


_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def _measures(found: Gathered) -> Sheet:
    labels = development_words_for("de").fields
    heads = ("Nr.", "Maßnahme", "Stand", *values_of(Measure()), *(labels[name] for name in _TEXTS), "Ideen")
    rows = (
        (
            sheet.key,
            sheet.title,
            status_told(sheet),
            *values_of(sheet.measure).values(),
            *(getattr(sheet.measure, name) for name in _TEXTS),
            len(sheet.ideas),
        )
        for sheet in found.sheets
    )
    return _sheet("Maßnahmen", heads, (8, 40, 28, *[22] * (len(heads) - 4), 8), rows)


def _rankings(found: Gathered) -> Sheet:
    heads = (
        *("Nr.", "Maßnahme", "Rang Bürgerschaft", "Anteil der Punkte", "Punkte", "Abstimmungen"),
        *("Rang Verwaltung", "Mittel (1 bis 5)", "Einstufungen", "Differenz der Ränge"),
    )
    rows = []
    for sheet in found.sheets:
        one = sheet.ranked
        citizens: tuple[Cell, ...] = (one.citizens_rank, one.citizens, one.points, one.ballots)
        own: tuple[Cell, ...] = (one.administration_rank, one.administration, one.raters, one.difference)
        rows.append((sheet.key, sheet.title, *citizens, *own))
    return _sheet("Rangfolgen", heads, (8, 40, *[14] * 8), rows)


def _ideas(catalogue: Catalogue, found: Gathered) -> Sheet:
    sheets = {sheet.measure.number: sheet for sheet in found.sheets}
    heads = (
        *("Nr.", "Workshop oder Sammlung", "Datum", "Karte", "Art", "Idee", "Text", "Handlungsfeld"),
        *("Querschnittsthemen", "Zielgruppen", "Weg", "Online dafür", "Online dagegen"),
        *("Was daraus wurde", "Begründung", "Maßnahmen"),
    )
    rows = []
    for idea in every_idea(catalogue.publication):
        line, became, votes = idea.line, became_of(idea, sheets), idea.line.online
        told: tuple[Cell, ...] = (line.number, line.workshop, day(line.workshop_date), line.card, KINDS.get(line.kind))
        words: tuple[Cell, ...] = (words_on(idea), line.detail, line.field or line.category)
        named: tuple[Cell, ...] = (", ".join(line.topics), ", ".join(line.target_groups), CHANNELS.get(line.channel))
        online: tuple[Cell, ...] = (votes.pro, votes.contra) if votes else (None, None)
        answer: tuple[Cell, ...] = (became.state, became.reason, ", ".join(sheet.key for sheet in became.measures))
        rows.append((*told, *words, *named, *online, *answer))
    return _sheet("Ideen", heads, (8, 30, 12, 8, 12, 50, 50, 24, 24, 24, 14, 10, 10, 26, 40, 12), rows)


def _decisions(found: Gathered) -> Sheet:
    heads = ("Datum", "Gremium", "Maßnahmen", "Ergebnis", "Ja", "Nein", "Enthaltung", "Auflagen", "Vorlage", "Text")
    rows = (
        (
            day(one.date),
            one.body,
            ", ".join(measure_key(number) for number in one.measures),
            RESULTS[one.result],
            *(votes if votes >= 0 else None for votes in (one.votes_yes, one.votes_no, one.votes_abstained)),
            one.conditions,
            one.paper_number,
            one.text,
        )
        for one in found.decisions
    )
    return _sheet("Beschlüsse", heads, (12, 30, 14, 24, 6, 6, 10, 40, 14, 40), rows)


def _sheet(name: str, heads: Iterable[str], widths: tuple[int, ...], rows: Iterable[tuple[Cell, ...]]) -> Sheet:
    return Sheet(SheetWords(name=name, heads=tuple(heads)), widths, tuple(rows))


def _typed(cell: str) -> Cell:
    """A whole number as a number."""
    return int(cell) if cell.isascii() and cell.isdigit() else cell
