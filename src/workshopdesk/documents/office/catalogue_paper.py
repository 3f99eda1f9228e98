"""The catalogue of measures (Maßnahmenkatalog) in the layout of ../shared/formats/EXCHANGE.md §4.2. Rule OF36."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import (
    CHANNELS,
    RESULTS,
    STATUSES,
    WITHOUT_FIELD,
    WITHOUT_TOPIC,
    day,
    number_of,
    percent,
)
from workshopdesk.app.office.answers import votes_told, words_on
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.app.office.words import GERMAN
from workshopdesk.documents.office.charts import charts
from workshopdesk.documents.office.gathered import Gathered
from workshopdesk.documents.office.inventory_parts import inventory_parts
from workshopdesk.documents.office.measure_parts import measure_parts
from workshopdesk.documents.office.paper import Drawn, Facts, Grid, Heading, Lines, Paper, Part, Words
from workshopdesk.documents.wording.development import development_words_for

_LEVELS = development_words_for("de").levels


def catalogue_paper(found: Gathered, sender: Sender, made_at: datetime) -> Paper:
    """Title page, method and numbers, overview by field, cross-table, fact sheets, what is not pursued, annex."""
    return Paper(
        document="Maßnahmenkatalog",
        about=found.title(sender),
        town=found.town(sender),
        made_at=made_at,
        sender=sender.lines,
        logos=sender.logos,
        parts=tuple(
            part
            for chapter in (
                _method,
                _overview,
                _crosstable,
                _rankings,
                _sheets,
                _not_pursued,
                _inventory,
                _concerns,
                _log,
                _annex,
            )
            for part in chapter(found)
        ),
    )


def decision_rows(found: Gathered) -> tuple[tuple[str, ...], ...]:
    """Date, body, measures, result with votes and conditions of every decision."""
    rows = []
    for one in found.decisions:
        result = [RESULTS[one.result], votes_told(one), f"Auflagen: {one.conditions}" if one.conditions.strip() else ""]
        body = "\n".join(
            part for part in (one.body or "nicht genannt", one.paper_number and f"Vorlage {one.paper_number}") if part
        )
        keys = ", ".join(measure_key(number) for number in one.measures)
        rows.append((day(one.date), body, keys, "\n".join(part for part in result if part)))
    return tuple(rows)


def decision_grid(found: Gathered) -> Grid:
    head = ("Datum", "Gremium", "Maßnahmen", "Ergebnis")
    return Grid(head, decision_rows(found), (0.22, 0.26, 0.17, 0.35), "Alle Beschlüsse mit Gremium und Datum")


def _method(found: Gathered) -> Iterator[Part]:
    counts = found.counts
    yield Heading("Methode und Zahlen")
    yield Words(
        "Dieser Katalog fasst zusammen, was Bürgerinnen und Bürger in Workshops und online vorgeschlagen haben, und was"
        " daraus wurde. Jede Maßnahme nennt die Ideen, aus denen sie entstand.",
        lead=True,
    )
    yield Facts(
        (
            ("Workshops und Sammlungen", str(len(found.workshops))),
            ("Teilnahmen", str(found.people) if found.people else ""),
            ("Ideen", str(counts.ideas)),
            ("Maßnahmen", str(len(found.sheets))),
            ("Ideen in Maßnahmen", str(counts.in_measures)),
            ("Ideen mit einer Antwort", str(counts.ideas - counts.codes["open"])),
        )
    )
    if counts.channels:
        yield Heading("Auf welchem Weg Ideen kamen", 2)
        rows = tuple((CHANNELS.get(way, way) or "nicht genannt", str(n)) for way, n in counts.channels.most_common())
        yield Grid(("Weg", "Ideen"), rows, (0.7, 0.3), "Ideen nach Wegen", (1,))
    if counts.target_groups:
        yield Heading("Für welche Zielgruppen", 2)
        rows = tuple((name, str(n)) for name, n in sorted(counts.target_groups.items()))
        yield Grid(("Zielgruppe", "Ideen"), rows, (0.7, 0.3), "Ideen nach Zielgruppen", (1,))
        yield Words("Eine Idee für mehrere Zielgruppen steht bei jeder von ihnen.", small=True)
    yield Heading("Wie Stimmen verglichen werden", 2)
    yield Words(
        "Stimmen aus verschiedenen Abstimmungen werden nur als Anteile verglichen: Was eine Idee bekam, geteilt durch"
        " das, was in ihrer Abstimmung möglich war. Bürgerschaft, Fachleute und Stimmen im Internet stehen getrennt und"
        " werden nie zusammengezählt."
    )
    for chart in charts(found.workshops, counts, found.rankings):
        yield Drawn(chart)


def _overview(found: Gathered) -> Iterator[Part]:
    yield Heading("Übersicht nach Handlungsfeldern")
    if not found.sheets:
        yield Words("Der Katalog hat noch keine Maßnahmen.")
    for field in sorted({sheet.measure.field for sheet in found.sheets}, key=lambda name: (not name, name)):
        sheets = [sheet for sheet in found.sheets if sheet.measure.field == field]
        yield Heading(field or WITHOUT_FIELD, 2)
        rows = tuple(
            (
                sheet.key,
                sheet.title,
                STATUSES[sheet.measure.status],
                _LEVELS.get(sheet.measure.priority, "offen"),
                str(len(sheet.ideas)),
            )
            for sheet in sheets
        )
        yield Grid(
            ("Nr.", "Maßnahme", "Stand", "Priorität", "Ideen"),
            rows,
            (0.1, 0.42, 0.22, 0.14, 0.12),
            f"Maßnahmen im Feld {field or WITHOUT_FIELD}",
            (4,),
        )


def _crosstable(found: Gathered) -> Iterator[Part]:
    """Measures by field and topic: each is counted once in the sum of its field, whatever its topics."""
    cells: Counter[tuple[str, str]] = Counter()
    totals: Counter[str] = Counter()
    for sheet in found.sheets:
        field = sheet.measure.field or WITHOUT_FIELD
        totals[field] += 1
        for topic in sheet.measure.topics or (WITHOUT_TOPIC,):
            cells[field, topic] += 1
    topics = sorted({topic for _, topic in cells}, key=lambda name: (name == WITHOUT_TOPIC, name))
    if not topics:
        return
    yield Heading("Handlungsfelder und Querschnittsthemen")
    fields = sorted(totals, key=lambda name: (name == WITHOUT_FIELD, name))
    rows = []
    for topic in topics:
        rows.append((topic, *(str(cells[field, topic] or "–") for field in fields)))
    rows.append(("Maßnahmen", *(str(totals[field]) for field in fields)))
    width = min(0.14, 0.65 / len(fields))
    legend = " · ".join(f"{number}\u00a0{field}" for number, field in enumerate(fields, 1))
    yield Words(f"Spalten: {legend}. Eine Maßnahme mit mehreren Themen steht bei jedem; die Summe zählt sie einmal.")
    yield Grid(
        ("Querschnittsthema", *(str(number) for number in range(1, len(fields) + 1))),
        tuple(rows),
        (1 - width * len(fields), *[width] * len(fields)),
        "Maßnahmen nach Querschnittsthemen und Handlungsfeldern",
        tuple(range(1, len(fields) + 1)),
    )


def _rankings(found: Gathered) -> Iterator[Part]:
    ranked = [sheet for sheet in found.sheets if sheet.ranked.citizens_rank or sheet.ranked.administration_rank]
    if not ranked:
        return
    yield Heading("Zwei Rangfolgen")
    yield Words(
        "Links, was die Bürgerschaft wählte, rechts, wie die Verwaltung einstuft. Eine positive Differenz heißt: Die"
        f" Verwaltung setzt die Maßnahme weiter vorn. Bürgerschaft: {GERMAN.explained['dots']}."
    )
    rows = tuple((sheet.key, sheet.title, *ranking_cells(sheet)) for sheet in sorted(ranked, key=_by_citizens))
    yield Grid(
        ("Nr.", "Maßnahme", "Bürgerschaft", "Anteil", "Verwaltung", "Mittel", "Differenz"),
        rows,
        (0.09, 0.25, 0.17, 0.11, 0.15, 0.1, 0.13),
        "Rang der Maßnahmen bei Bürgerschaft und Verwaltung",
        (2, 3, 4, 5, 6),
    )


def ranking_cells(sheet: MeasureSheet) -> tuple[str, str, str, str, str]:
    """Citizens' rank and share, administration's rank and mean, the difference; a dash where there is none."""
    ranked = sheet.ranked
    mean = "–" if ranked.administration is None else f"{ranked.administration:.1f}".replace(".", ",")
    return (
        str(ranked.citizens_rank or "–"),
        "–" if ranked.citizens is None else percent(ranked.citizens),
        str(ranked.administration_rank or "–"),
        mean,
        "–" if ranked.difference is None else f"{ranked.difference:+d}".replace("-", "−").replace("+0", "0"),
    )


def _by_citizens(sheet: MeasureSheet) -> tuple[bool, int, int]:
    rank = sheet.ranked.citizens_rank
    return rank is None, rank or 0, sheet.measure.number


def _sheets(found: Gathered) -> Iterator[Part]:
    if found.sheets:
        yield Heading("Steckbriefe")
    for place, sheet in enumerate(found.sheets):
        yield from measure_parts(sheet, new_page=place > 0)


def _not_pursued(found: Gathered) -> Iterator[Part]:
    yield Heading("Ideen, die nicht verfolgt werden")
    if not found.not_pursued:
        yield Words("Zu keiner Idee wurde bisher gesagt, dass sie nicht verfolgt wird.")
        return
    rows = tuple(
        (words_on(idea), became.reason or "ohne Begründung", idea.line.workshop) for idea, became in found.not_pursued
    )
    yield Grid(("Idee", "Begründung", "Woher"), rows, (0.4, 0.36, 0.24), "Ideen, die nicht verfolgt werden, mit Grund")


def _inventory(found: Gathered) -> Iterator[Part]:
    yield from inventory_parts(found.inventory)


def _concerns(found: Gathered) -> Iterator[Part]:
    told = [(sheet, concern) for sheet in found.sheets for concern in sheet.concerns]
    if not told:
        return
    yield Heading("Bedenken und Antworten")
    yield Words("Bedenken sind keine Ideen und werden nie durch Punkte gereiht.")
    rows = tuple((sheet.key, concern.text, concern.answer or "noch ohne Antwort") for sheet, concern in told)
    yield Grid(("Nr.", "Bedenken", "Antwort"), rows, (0.1, 0.45, 0.45), "Bedenken zu Maßnahmen mit Antworten")


def _log(found: Gathered) -> Iterator[Part]:
    yield Heading("Beschlüsse")
    if found.decisions:
        yield decision_grid(found)
    else:
        yield Words("Noch hat kein Gremium über Maßnahmen entschieden.")


def _annex(found: Gathered) -> Iterator[Part]:
    yield Heading("Anhang")
    yield Heading("Quellen", 2)
    rows = tuple(
        (one.title, day(one.date) or "–", str(found.counts.sources[one.number]), str(one.people or "–"))
        for one in found.workshops
    )
    head = ("Workshop oder Sammlung", "Datum", "Ideen", "Menschen")
    yield Grid(head, rows, (0.46, 0.26, 0.12, 0.16), "Workshops und Sammlungen dieses Katalogs", (2, 3))
    topics = sorted(name for name in found.counts.topics if name != WITHOUT_TOPIC)
    if topics:
        yield Heading("Querschnittsthemen", 2)
        yield Lines(tuple(topics))
    yield Heading("Begriffe", 2)
    yield Lines(
        (
            "Idee: eine Karte aus einem Workshop oder ein Beitrag aus einem Ideenspeicher.",
            "Maßnahme: was die Verwaltung aus Ideen macht, mit einer Nummer, die bleibt.",
            "Empfehlung: eine Maßnahme, deren Umsetzung nicht zu diesem Vorhaben gehört.",
            "Beschlossen: Ein Gremium hat entschieden; Gremium und Datum stehen unter „Beschlüsse“.",
            f"Zahl der Ideen: {number_of(found.counts.ideas, 'Idee', 'Ideen')}, jede einmal gezählt.",
        )
    )
