"""The decision paper (Beschlussvorlage) with the headings of EXCHANGE.md §4.3. Rule OF37.

What is known is told: the process, its numbers, what people want and what they object to. Whatever is not known stays
BLANK for the office; no number and no name is made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from workshopdesk.app.office.answer_words import number_of, percent
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.documents.office.gathered import Gathered
from workshopdesk.documents.office.measure_parts import measure_parts
from workshopdesk.documents.office.paper import BLANK, Grid, Heading, Lines, Paper, Part, Told, Words
from workshopdesk.documents.wording.development import development_words_for
from workshopdesk.domain.development import Aspect, CostClass
from workshopdesk.domain.office.measure_work import MeasureRelation

_WORDS = development_words_for("de")
_CLIMATE = {1: "positiv", 0: "keine", -1: "negativ"}


def decision_paper(found: Gathered, sheets: Sequence[MeasureSheet], sender: Sender, made_at: datetime) -> Paper:
    """The paper on these measures; their fact sheets are its annex."""
    return Paper(
        document="Beschlussvorlage",
        about=_subject(found, sheets, sender),
        town=found.town(sender),
        made_at=made_at,
        sender=sender.lines,
        logos=sender.logos,
        parts=(
            *_head(found, sheets, sender),
            *_proposal(sheets),
            *_reasons(found, sheets),
            *_effects(sheets),
            *_end(sheets),
        ),
        with_contents=False,
    )


def _subject(found: Gathered, sheets: Sequence[MeasureSheet], sender: Sender) -> str:
    if len(sheets) == 1:
        return f"{sheets[0].key} {sheets[0].title}"
    title = found.title(sender)
    return f"{len(sheets)} Maßnahmen{f' aus „{title}“' if title else ''}"


def _head(found: Gathered, sheets: Sequence[MeasureSheet], sender: Sender) -> Iterator[Part]:
    responsible = list(dict.fromkeys(name for sheet in sheets for name in sheet.measure.responsible))
    yield Heading("Angaben zur Vorlage")
    rows = (
        ("Vorlage-Nr.", BLANK),
        ("Betreff", _subject(found, sheets, sender)),
        ("Federführung", ", ".join(responsible) or BLANK),
        ("Berichterstatter/in", BLANK),
        ("Datum", BLANK),
        ("Status", f"öffentlich / nichtöffentlich: {BLANK}"),
    )
    yield Grid(("Angabe", "Inhalt"), rows, (0.32, 0.68), "Angaben zur Vorlage")
    yield Heading("Beratungsfolge", 2)
    steps = tuple((BLANK, function, BLANK) for function in ("Vorberatung", "Entscheidung"))
    yield Grid(("Gremium", "Funktion", "Sitzungsdatum"), steps, (0.4, 0.3, 0.3), "Beratungsfolge")


def _proposal(sheets: Sequence[MeasureSheet]) -> Iterator[Part]:
    yield Heading("Beschlussvorschlag")
    yield Lines(
        (
            "Vom Ergebnis der Beteiligung wird Kenntnis genommen.",
            *(f"Der Maßnahme {sheet.key} „{sheet.title}“ wird zugestimmt." for sheet in sheets),
            "Die Verwaltung wird beauftragt, die Maßnahmen umzusetzen und über den Stand zu berichten.",
        ),
        numbered=True,
    )


def _reasons(found: Gathered, sheets: Sequence[MeasureSheet]) -> Iterator[Part]:
    counts = found.counts
    yield Heading("Sachverhalt und Begründung")
    people = f" mit {number_of(found.people, 'Teilnahme', 'Teilnahmen')}" if found.people else ""
    yield Words(
        f"Aus {number_of(len(found.workshops), 'Workshop oder Sammlung', 'Workshops und Sammlungen')}{people} kamen"
        f" {number_of(counts.ideas, 'Idee', 'Ideen')}. Aus {counts.in_measures} davon entstanden Maßnahmen."
    )
    for sheet in sheets:
        yield Heading(f"{sheet.key} {sheet.title}", 2)
        yield Words(sheet.measure.goal or sheet.measure.description or BLANK)
        yield Lines(tuple(_result(sheet)))
    objections = tuple(_objections(sheets))
    yield Heading("Einwände und Bedenken", 2)
    if objections:
        yield Lines(objections)
    else:
        yield Words("Zu diesen Maßnahmen sind keine Einwände verzeichnet.")
    yield Heading("Alternativen")
    yield Words(BLANK)


def _result(sheet: MeasureSheet) -> Iterator[str]:
    ranked = sheet.ranked
    yield f"Grundlage: {number_of(len(sheet.ideas), 'Idee', 'Ideen')} der Beteiligung."
    if ranked.citizens is not None:
        yield f"Bürgerschaft: Rang {ranked.citizens_rank}, {percent(ranked.citizens)} der möglichen Punkte."
    else:
        yield "Bürgerschaft: Darüber wurde nicht abgestimmt."
    if ranked.administration is not None:
        raters = number_of(ranked.raters, "Einstufung", "Einstufungen")
        yield f"Verwaltung: Rang {ranked.administration_rank} ({raters})."


def _objections(sheets: Sequence[MeasureSheet]) -> Iterator[str]:
    for sheet in sheets:
        for concern in sheet.concerns:
            yield f"{sheet.key}: {' '.join(concern.text.split())} – {' '.join(concern.answer.split()) or BLANK}"
        for one in sheet.neighbours:
            if one.relation is MeasureRelation.CONFLICT:
                yield f"{sheet.key}: Zielkonflikt mit {one.key} {one.title}{f' ({one.text})' if one.text else ''}"


def _effects(sheets: Sequence[MeasureSheet]) -> Iterator[Part]:
    yield Heading("Finanzielle Auswirkungen")
    rows = tuple(
        (
            sheet.key,
            sheet.measure.cost
            or (
                f"Kostenklasse {_WORDS.levels[sheet.measure.cost_class]}; Betrag {BLANK}"
                if sheet.measure.cost_class is not CostClass.UNKNOWN
                else BLANK
            ),
            BLANK,
            sheet.measure.funding or BLANK,
            BLANK,
        )
        for sheet in sheets
    )
    yield Grid(
        ("Nr.", "Kosten", "einmalig / jährlich", "Finanzierung, Förderung", "Deckung, Eigenanteil"),
        rows,
        (0.1, 0.24, 0.2, 0.24, 0.22),
        "Finanzielle Auswirkungen je Maßnahme",
    )
    yield Heading("Personelle Auswirkungen")
    yield Words(BLANK)
    yield Heading("Klimarelevanz")
    climate = tuple((sheet.key, sheet.title, _climate(sheet)) for sheet in sheets)
    yield Grid(("Nr.", "Maßnahme", "Wirkung auf das Klima"), climate, (0.1, 0.55, 0.35), "Klimarelevanz je Maßnahme")
    yield Heading("Beteiligung der Öffentlichkeit")
    ways = list(dict.fromkeys(_WORDS.participations.get(sheet.measure.participation, "") for sheet in sheets))
    yield Told("Art der Beteiligung", ", ".join(way for way in ways if way) or BLANK)
    yield Words("Was aus jeder Idee wurde, wird veröffentlicht.")


def _climate(sheet: MeasureSheet) -> str:
    return next((_CLIMATE[one.mark] for one in sheet.measure.aspects if one.aspect is Aspect.CLIMATE), BLANK)


def _end(sheets: Sequence[MeasureSheet]) -> Iterator[Part]:
    yield Heading("Ergebnis der Beratung")
    rows = (
        ("Ergebnis", BLANK),
        ("Ja-Stimmen", BLANK),
        ("Nein-Stimmen", BLANK),
        ("Enthaltungen", BLANK),
        ("Auflagen", BLANK),
    )
    yield Grid(("Angabe", "Inhalt"), rows, (0.32, 0.68), "Ergebnis der Beratung")
    yield Heading("Anlagen")
    yield Lines(tuple(f"Steckbrief {sheet.key} {sheet.title}" for sheet in sheets))
    for sheet in sheets:
        yield from measure_parts(sheet)
