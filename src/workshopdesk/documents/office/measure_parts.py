"""The fact sheet of one measure: every field that says something, and none that does not (PROCESS-STEPS.md, row N9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.office.answer_words import HANDWRITTEN, OPEN_SOURCE, RELATIONS, ROLES, STATUSES, day, percent
from workshopdesk.app.office.answers import decision_told, status_told
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.documents.office.paper import Facts, Heading, Lines, MeasureHead, Part, Told
from workshopdesk.documents.wording.development import development_words_for
from workshopdesk.domain.development import Aspect, LivingLab
from workshopdesk.domain.office.measure import ActorRole, Measure

_LABELS = development_words_for("de")
PROSE = (
    *("goal", "description", "situation", "digital_reference", "public_value", "steps", "indicators", "conditions"),
    "transfer_conditions",
)
_MORE_LABELS = {"leeway": "Gestaltungsspielraum", "cases": "Fallzahlen"}
_MOST_IDEAS = 12  # named on the sheet; the others are in the table of all ideas


def measure_parts(sheet: MeasureSheet, *, new_page: bool = True) -> Iterator[Part]:
    """Head, short facts, texts, decisions, living labs, feedback, and where it comes from."""
    measure = sheet.measure
    below = " · ".join(part for part in (measure.field, status_told(sheet)) if part)
    yield MeasureHead(sheet.key, sheet.title, below, new_page)
    yield Facts(tuple(_facts(sheet)))
    for name in PROSE:
        yield Told(_LABELS.fields[name], getattr(measure, name))
    for name, label in _MORE_LABELS.items():
        yield Told(label, getattr(measure, name))
    if sheet.neighbours:
        yield Heading("Synergien und Zielkonflikte", 3)
        yield Lines(
            tuple(
                f"{RELATIONS[one.relation]} {one.key} {one.title}{f': {one.text}' if one.text else ''}"
                for one in sheet.neighbours
            )
        )
    if sheet.projects:
        yield Heading("Bestand", 3)
        relations = belonging_words("de").relations
        yield Lines(tuple(f"{relations[link.relation]}: {project.title}" for link, project in sheet.projects))
    if sheet.decisions:
        yield Heading("Beschlüsse", 3)
        yield Lines(tuple(decision_told(one) for one in sheet.decisions))
    for one in sheet.labs:
        yield from _lab(one.lab)
    if sheet.concerns:
        yield Heading("Bedenken und Antworten", 3)
        yield Lines(tuple(f"{_line(one.text)} – {_line(one.answer) or 'noch ohne Antwort'}" for one in sheet.concerns))
    yield from feedback_parts(sheet)
    yield Heading("Herkunft", 3)
    yield Lines(_origin(sheet), small=True)


def feedback_parts(sheet: MeasureSheet) -> Iterator[Part]:
    """What people said, and their dots: all of them, and apart by the way they came (K6)."""
    lines = [_line(one.text) for one in sheet.feedback if one.text.strip()]
    ways: dict[str, int] = {}
    for one in sheet.feedback:
        ways[one.channel] = ways.get(one.channel, 0) + one.dots
    if total := sum(ways.values()):
        apart = ", ".join(f"{way or 'ohne Angabe'} {dots}" for way, dots in ways.items() if dots)
        lines.insert(0, f"{_LABELS.dots.of(total)} ({apart})")
    if lines:
        yield Heading(_LABELS.feedback, 3)
        yield Lines(tuple(lines))


def values_of(measure: Measure) -> dict[str, str]:
    """The short fields of a measure in words, by label; empty where nothing is known."""
    words = _LABELS
    return {
        words.fields["field"]: ", ".join(part for part in (measure.field, *measure.further_fields) if part),
        words.fields["topics"]: ", ".join(measure.topics),
        words.fields["target_groups"]: ", ".join(measure.target_groups),
        words.fields["aims"]: ", ".join(measure.aims),
        **{ROLES[role]: ", ".join(measure.actors_as(role)) for role in ActorRole},
        words.fields["priority"]: words.levels.get(measure.priority, ""),
        words.fields["horizon"]: words.horizons.get(measure.horizon, ""),
        words.fields["begins"]: day(measure.begins),
        words.fields["ends"]: day(measure.ends),
        words.fields["cost_class"]: words.levels.get(measure.cost_class, ""),
        words.fields["cost"]: measure.cost,
        words.fields["funding"]: measure.funding,
        words.fields["transferability"]: words.transfers.get(measure.transferability, ""),
        "Open Source": OPEN_SOURCE.get(measure.open_source, ""),
        words.fields["participation"]: words.participations.get(measure.participation, ""),
        words.fields["handling"]: words.handlings.get(measure.handling, ""),
        **{words.aspects[aspect]: _mark(measure, aspect) for aspect in Aspect},
    }


def ranks_told(sheet: MeasureSheet) -> list[tuple[str, str]]:
    """Both rankings in words; nothing where there is no such number."""
    ranked, told = sheet.ranked, []
    if ranked.citizens is not None:
        share = f"Rang {ranked.citizens_rank}, {percent(ranked.citizens)} der möglichen Punkte"
        told.append(("Bürgerschaft", share))
    if ranked.administration is not None:
        mean = f"{ranked.administration:.1f}".replace(".", ",")
        told.append(("Verwaltung", f"Rang {ranked.administration_rank}, im Mittel {mean} von 5"))
    return told


def _facts(sheet: MeasureSheet) -> Iterator[tuple[str, str]]:
    yield "Stand", STATUSES[sheet.measure.status]
    yield from values_of(sheet.measure).items()
    yield from ranks_told(sheet)


def _mark(measure: Measure, aspect: Aspect) -> str:
    return next((_LABELS.marks[one.mark] for one in measure.aspects if one.aspect is aspect), "")


def _lab(lab: LivingLab) -> Iterator[Part]:
    dated = replace(lab, begins=day(lab.begins), ends=day(lab.ends))
    yield Heading(f"{_LABELS.lab}: {_line(lab.title)}" if lab.title.strip() else _LABELS.lab, 3)
    yield Facts(
        tuple(
            (label, _LABELS.decisions[lab.decision] if name == "decision" else getattr(dated, name))
            for name, label in _LABELS.lab_fields.items()
            if name != "title"
        )
    )


def _origin(sheet: MeasureSheet) -> tuple[str, ...]:
    if not sheet.ideas:
        return ("Zu dieser Maßnahme sind keine öffentlichen Ideen verzeichnet.",)
    by_workshop: dict[str, list[str]] = {}
    for idea in sheet.ideas[:_MOST_IDEAS]:
        words = f"„{idea.text}“" if idea.text else HANDWRITTEN
        by_workshop.setdefault(idea.workshop, []).append(f"{words} ({idea.card})")
    told = [f"{workshop}: {', '.join(ideas)}" for workshop, ideas in by_workshop.items()]
    more = len(sheet.ideas) - _MOST_IDEAS
    return (*told, f"und {more} weitere Ideen") if more > 0 else tuple(told)


def _line(words: str) -> str:
    return " ".join(words.split())
