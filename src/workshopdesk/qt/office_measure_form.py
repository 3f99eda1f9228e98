"""The fact sheet of a measure as a form: groups of fields with their labels, values, options and gaps."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from workshopdesk.app.office.answer_words import OPEN_SOURCE
from workshopdesk.app.office.words import office_words
from workshopdesk.documents.wording.development import DevelopmentWords, development_words_for
from workshopdesk.documents.wording.measure_fields import measure_field_words
from workshopdesk.domain.development import (
    Aspect,
    CostClass,
    Handling,
    Horizon,
    Participation,
    Priority,
    Transferability,
)
from workshopdesk.domain.office.measure import ActorRole, Measure, MeasureStatus, OpenSource
from workshopdesk.domain.office.measure_status import DecisionResult

Shape = tuple[str, str]

GROUPS: tuple[tuple[str, tuple[Shape, ...]], ...] = (
    ("what", (("title", "line"), ("goal", "text"), ("description", "text"), ("situation", "text"))),
    (
        "where",
        (
            ("field", "line"),
            ("further_fields", "line"),
            ("topics", "line"),
            ("target_groups", "line"),
            ("aims", "line"),
        ),
    ),
    ("who", (("responsible", "line"), ("partners_internal", "line"), ("partners_external", "line"))),
    ("money", (("cost_class", "choice"), ("cost", "line"), ("funding", "line"))),
    ("when", (("priority", "choice"), ("horizon", "choice"), ("begins", "day"), ("ends", "day"), ("steps", "text"))),
    ("success", (("indicators", "text"), ("synergies", "text"), ("conditions", "text"), ("leeway", "text"))),
    ("value", (("public_value", "text"), ("digital_reference", "text"), ("cases", "line"))),
    ("transfer", (("transferability", "choice"), ("transfer_conditions", "text"), ("open_source", "choice"))),
    ("citizens", (("participation", "choice"), ("handling", "choice"))),
    ("aspects", tuple((f"aspects:{aspect.value}", "choice") for aspect in Aspect)),
    ("office", (("inventory_new", "flag"), ("internal", "flag"))),
)
"""All fields of EXCHANGE.md §4.1 with their shape: line, text, choice, day or flag."""

_ROLES = {
    "responsible": ActorRole.RESPONSIBLE,
    "partners_internal": ActorRole.INTERNAL,
    "partners_external": ActorRole.EXTERNAL,
}
_KINDS: Mapping[str, tuple[Any, ...]] = {
    "cost_class": tuple(CostClass),
    "priority": tuple(Priority),
    "horizon": tuple(Horizon),
    "transferability": tuple(Transferability),
    "open_source": tuple(OpenSource),
    "participation": tuple(Participation),
    "handling": tuple(Handling),
}


def value_of(measure: Measure, key: str) -> str:
    """What stands in a field of the form: words, the value of a choice, "yes" or "no", entries with semicolons."""
    if key.startswith("aspects:"):
        return next((str(one.mark) for one in measure.aspects if f"aspects:{one.aspect.value}" == key), "")
    if key in _ROLES:
        return "; ".join(measure.actors_as(_ROLES[key]))
    value = getattr(measure, key)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def marked(measure: Measure, key: str, names: Collection[str]) -> bool:
    """Whether a field of the form says something and is among fields of the measure, which keeps all units as one."""
    name = "actors" if key in _ROLES else key.partition(":")[0]
    return name in names and value_of(measure, key) != ""


def options_of(key: str, language: str) -> list[tuple[str, str]]:
    """Values and words of a choice; the first one says nothing."""
    words = development_words_for(language)
    if key.startswith("aspects:"):
        return [("", "–"), *((str(mark), words.marks[mark]) for mark in (-1, 0, 1))]
    named = _words_of(key, words, language)
    return [(one.value, named.get(one, "–")) for one in _KINDS[key]]


def changed_values(measure: Measure, told: Mapping[str, str]) -> dict[str, object]:
    """What differs from the measure, as measure_values takes it."""
    fresh = {key: text for key, text in told.items() if text.strip() != value_of(measure, key)}
    marks = {f"aspects:{one.aspect.value}": str(one.mark) for one in measure.aspects}
    values: dict[str, object] = {key: text for key, text in fresh.items() if not key.startswith("aspects:")}
    if len(values) != len(fresh):
        marks |= {key: text for key, text in fresh.items() if key.startswith("aspects:")}
        values["aspects"] = "; ".join(f"{key.partition(':')[2]}:{mark}" for key, mark in marks.items() if mark)
    return values


def label_of(key: str, language: str) -> str:
    words = development_words_for(language)
    if key.startswith("aspects:"):
        return words.aspects[Aspect(key.partition(":")[2])]
    return measure_field_words(key, language)


def status_words(status: MeasureStatus, language: str) -> str:
    return office_words(language).statuses[status]


def result_words(result: DecisionResult, language: str) -> str:
    return office_words(language).results[result]


def _words_of(key: str, words: DevelopmentWords, language: str) -> Mapping[Any, str]:
    match key:
        case "cost_class" | "priority":
            return words.levels
        case "horizon":
            return words.horizons
        case "transferability":
            return words.transfers
        case "participation":
            return words.participations
        case "handling":
            return words.handlings
    return {one: one.value for one in OpenSource if one is not OpenSource.UNKNOWN} if language == "en" else OPEN_SOURCE
