"""The German words of the office's answer to the citizens and of its papers, which are made for German towns only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.card_words import card_words
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure import ActorRole, MeasureStatus, OpenSource
from workshopdesk.domain.office.measure_status import DecisionResult
from workshopdesk.domain.office.measure_work import MeasureRelation

OPEN = "wird noch geprüft"
WITHOUT_FIELD = "ohne Handlungsfeld"
WITHOUT_TOPIC = "ohne Querschnittsthema"
UNTITLED = "ohne Titel"
HANDWRITTEN = "(von Hand geschrieben, noch nicht abgetippt)"

DISPOSITIONS: Mapping[DispositionCode, str] = {
    DispositionCode.FOLLOWED: "wird gefolgt",
    DispositionCode.ALREADY: "wurde bereits gefolgt",
    DispositionCode.NOT_FOLLOWED: "wird nicht gefolgt",
    DispositionCode.WORKING_GROUP: "wird im Arbeitskreis behandelt",
    DispositionCode.NOTED: "wird zur Kenntnis genommen",
}
STATUSES: Mapping[MeasureStatus, str] = {
    MeasureStatus.PROPOSED: "Vorschlag",
    MeasureStatus.RECOMMENDED: "Empfehlung",
    MeasureStatus.SUBMITTED: "liegt zur Entscheidung vor",
    MeasureStatus.DECIDED: "beschlossen",
    MeasureStatus.PLANNED: "in Planung",
    MeasureStatus.RUNNING: "in Umsetzung",
    MeasureStatus.DONE: "abgeschlossen",
    MeasureStatus.POSTPONED: "zurückgestellt",
    MeasureStatus.REJECTED: "wird nicht verfolgt",
}
RESULTS: Mapping[DecisionResult, str] = {
    DecisionResult.AGREED: "ungeändert beschlossen",
    DecisionResult.CHANGED: "geändert beschlossen",
    DecisionResult.REJECTED: "abgelehnt",
    DecisionResult.POSTPONED: "zurückgestellt",
    DecisionResult.WITHDRAWN: "zurückgezogen",
    DecisionResult.NOTED: "zur Kenntnis genommen",
}
ROLES: Mapping[ActorRole, str] = {
    ActorRole.RESPONSIBLE: "Federführung",
    ActorRole.INTERNAL: "Beteiligte in der Verwaltung",
    ActorRole.EXTERNAL: "Beteiligte außerhalb",
}
RELATIONS: Mapping[MeasureRelation, str] = {
    MeasureRelation.SYNERGY: "Synergie mit",
    MeasureRelation.CONFLICT: "Zielkonflikt mit",
}
OPEN_SOURCE: Mapping[OpenSource, str] = {
    OpenSource.NO: "nein",
    OpenSource.PARTLY: "teilweise",
    OpenSource.YES: "ja",
}
CHANNELS: Mapping[str, str] = {**belonging_words("de").intake, "paper": "Papier"}
KINDS: Mapping[str, str] = {kind.value: words for kind, words in card_words("de").kinds.items()}
_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)


def day(text: str) -> str:
    """A day as 23. November 2026; what is no day as it is. Moments are told by their day."""
    try:
        found = date.fromisoformat(text[:10])
    except ValueError:
        return text
    return f"{found.day}. {_MONTHS[found.month - 1]} {found.year}"


def number_of(count: int, one: str, many: str) -> str:
    """1 Idee, 2 Ideen."""
    return f"{count} {one if count == 1 else many}"


def percent(share: float) -> str:
    """A share between 0 and 1 with one decimal: 12,5 %."""
    return f"{100 * share:.1f}".replace(".", ",") + "\u00a0%"
