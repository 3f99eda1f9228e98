"""The fixed words about project profiles, living labs and the plan of actions."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.documents.wording.words import Counted
from workshopdesk.domain.development import (
    ActionStatus,
    Aspect,
    Handling,
    Horizon,
    LabDecision,
    Participation,
    ProfileStatus,
    Transferability,
)


@dataclass(frozen=True, slots=True)
class DevelopmentWords:
    """One language. `fields` are the labels of the fields of a profile, `levels` those of cost and priority."""

    profiles: Counted
    profiles_intro: str
    overview_head: tuple[str, str, str, str]
    overview_summary: str
    missing: str
    missing_short: str
    fields: dict[str, str]
    lab_fields: dict[str, str]
    aspects: dict[Aspect, str]
    marks: dict[int, str]
    not_looked_at: str
    statuses: dict[ProfileStatus, str]
    levels: dict[str, str]
    horizons: dict[Horizon, str]
    transfers: dict[Transferability, str]
    participations: dict[Participation, str]
    handlings: dict[Handling, str]
    grown: str
    cluster: str
    card: str
    cards: str
    untitled: str
    lab: str
    lab_missing: str
    lab_area_drawn: str
    decisions: dict[LabDecision, str]
    feedback: str
    dots: Counted
    dots_apart: str
    actions: str
    actions_head: tuple[str, str, str, str]
    actions_summary: str
    actions_note: str
    about: str
    needs: str
    side_effects: str
    open: str
    action_statuses: dict[ActionStatus, str]


GERMAN_DEVELOPMENT = DevelopmentWords(
    profiles=Counted("Ein Steckbrief", "{n} Steckbriefe"),
    profiles_intro="Aus Karten und Gruppen sind Projektvorschläge geworden. Jeder Steckbrief nennt, woraus er "
    "entstanden ist.",
    overview_head=("Nr.", "Projekt", "Wirkung", "Punkte"),
    overview_summary="Alle Steckbriefe mit Nummer, Titel, Wirkung und Punkten",
    missing="Es fehlt noch: {names}.",
    missing_short="Pflichtangabe fehlt",
    fields={
        "digital_reference": "Digitaler Anwendungsbezug",
        "public_value": "Mehrwert für die Bevölkerung",
        "goal": "Ziel und Wirkung",
        "description": "Beschreibung",
        "situation": "Ausgangslage",
        "field": "Handlungsfeld",
        "topics": "Querschnittsthemen",
        "target_groups": "Zielgruppen",
        "aims": "Ziele des Prozesses",
        "status": "Stand",
        "responsible": "Federführung",
        "partners_internal": "Beteiligte in der Verwaltung",
        "partners_external": "Beteiligte außerhalb",
        "priority": "Priorität",
        "horizon": "Zeithorizont",
        "begins": "Beginn",
        "ends": "Ende",
        "cost_class": "Kosten",
        "cost": "Kosten in Zahlen",
        "funding": "Finanzierung",
        "steps": "Schritte",
        "indicators": "Umgesetzt ist es, wenn",
        "conditions": "Voraussetzungen",
        "synergies": "Synergien und Zielkonflikte",
        "transferability": "Für andere nutzbar",
        "transfer_conditions": "Was andere dafür brauchen",
        "participation": "Art der Beteiligung",
        "handling": "Umgang mit der Idee",
    },
    lab_fields={
        "title": "Titel",
        "area": "Gebiet",
        "product": "Was erprobt wird",
        "partners": "Beteiligte",
        "begins": "Beginn",
        "ends": "Ende",
        "hypothesis": "Annahme",
        "indicator": "Woran man Erfolg misst",
        "measured": "Gemessen",
        "feedback": "Rückmeldungen vor Ort",
        "decision": "Entscheidung",
    },
    aspects={
        Aspect.SUSTAINABILITY: "Nachhaltigkeit",
        Aspect.SOCIAL_INCLUSION: "Sozial und inklusiv",
        Aspect.COMMON_GOOD: "Gemeinwohl",
        Aspect.CLIMATE: "Klima",
    },
    marks={-1: "− schadet", 0: "0 neutral", 1: "+ hilft"},
    not_looked_at="noch offen",
    statuses={
        ProfileStatus.PROPOSED: "Vorschlag",
        ProfileStatus.PLANNED: "in Planung",
        ProfileStatus.RUNNING: "in Umsetzung",
        ProfileStatus.DONE: "abgeschlossen",
        ProfileStatus.POSTPONED: "zurückgestellt",
    },
    levels={"low": "niedrig", "middle": "mittel", "high": "hoch"},
    horizons={
        Horizon.SHORT: "bis 3 Jahre",
        Horizon.MIDDLE: "3 bis 7 Jahre",
        Horizon.LONG: "über 7 Jahre",
    },
    transfers={
        Transferability.NONE: "nicht übertragbar",
        Transferability.WITH_ADAPTATION: "mit Anpassung",
        Transferability.FULL: "voll übertragbar",
    },
    participations={
        Participation.INFORMATION: "Information",
        Participation.CONTRIBUTION: "Mitwirkung",
        Participation.CO_DECISION: "Mitentscheidung",
        Participation.DECISION: "Entscheidung",
    },
    handlings={
        Handling.FOLLOWED: "wird gefolgt",
        Handling.ALREADY: "wurde bereits gefolgt",
        Handling.NOT_FOLLOWED: "wird nicht gefolgt",
        Handling.WORKING_GROUP: "wird im Arbeitskreis behandelt",
        Handling.NOTED: "wird zur Kenntnis genommen",
    },
    grown="Entstanden aus",
    cluster="Gruppe {number}: {title}",
    card="Karte {number}: {title}",
    cards="Karten",
    untitled="ohne Titel",
    lab="Reallabor",
    lab_missing="Vor dem Start fehlt noch: {names}.",
    lab_area_drawn="Die Fläche liegt als GeoJSON vor.",
    decisions={
        LabDecision.OPEN: "offen",
        LabDecision.KEEP: "verstetigen",
        LabDecision.ADAPT: "anpassen",
        LabDecision.END: "beenden",
    },
    feedback="Rückmeldung Bürgerschaft",
    dots=Counted("1 Punkt", "{n} Punkte"),
    dots_apart="{total}: {screen} am Bildschirm, {paper} auf Papier.",
    actions="Maßnahmenplan",
    actions_head=("Was", "Wer", "Bis wann", "Stand"),
    actions_summary="Maßnahmen mit Zuständigkeit, Termin und Stand",
    actions_note="Vereinbart heißt: Zuständigkeit und Termin stehen fest.",
    about="Zu: {title}",
    needs="Braucht: {text}",
    side_effects="Nebenwirkungen: {text}",
    open="offen",
    action_statuses={
        ActionStatus.PROPOSED: "vorgeschlagen",
        ActionStatus.AGREED: "vereinbart",
        ActionStatus.DONE: "erledigt",
        ActionStatus.DROPPED: "verworfen",
    },
)

ENGLISH_DEVELOPMENT = DevelopmentWords(
    profiles=Counted("One project profile", "{n} project profiles"),
    profiles_intro="Cards and groups have become project proposals. Every profile names what it grew out of.",
    overview_head=("No.", "Project", "Effect", "Dots"),
    overview_summary="All profiles with number, title, effect and dots",
    missing="Still missing: {names}.",
    missing_short="mandatory answer missing",
    fields={
        "digital_reference": "Digital use",
        "public_value": "Value for the public",
        "goal": "Goal and effect",
        "description": "Description",
        "situation": "Situation",
        "field": "Field of action",
        "topics": "Cross-cutting topics",
        "target_groups": "Target groups",
        "aims": "Aims of the process",
        "status": "Status",
        "responsible": "In charge",
        "partners_internal": "Partners in the administration",
        "partners_external": "Partners outside",
        "priority": "Priority",
        "horizon": "Horizon",
        "begins": "Begins",
        "ends": "Ends",
        "cost_class": "Cost",
        "cost": "Cost in figures",
        "funding": "Funding",
        "steps": "Steps",
        "indicators": "It is done when",
        "conditions": "Preconditions",
        "synergies": "Synergies and conflicts of aims",
        "transferability": "Useful for others",
        "transfer_conditions": "What others need for it",
        "participation": "Way of taking part",
        "handling": "How the idea is dealt with",
    },
    lab_fields={
        "title": "Title",
        "area": "Area",
        "product": "What is tried out",
        "partners": "Partners",
        "begins": "Begins",
        "ends": "Ends",
        "hypothesis": "Hypothesis",
        "indicator": "How success is measured",
        "measured": "Measured",
        "feedback": "Feedback on site",
        "decision": "Decision",
    },
    aspects={
        Aspect.SUSTAINABILITY: "Sustainability",
        Aspect.SOCIAL_INCLUSION: "Social and inclusive",
        Aspect.COMMON_GOOD: "Common good",
        Aspect.CLIMATE: "Climate",
    },
    marks={-1: "− harms", 0: "0 neutral", 1: "+ helps"},
    not_looked_at="still open",
    statuses={
        ProfileStatus.PROPOSED: "proposal",
        ProfileStatus.PLANNED: "planned",
        ProfileStatus.RUNNING: "running",
        ProfileStatus.DONE: "done",
        ProfileStatus.POSTPONED: "postponed",
    },
    levels={"low": "low", "middle": "middle", "high": "high"},
    horizons={
        Horizon.SHORT: "up to 3 years",
        Horizon.MIDDLE: "3 to 7 years",
        Horizon.LONG: "above 7 years",
    },
    transfers={
        Transferability.NONE: "not transferable",
        Transferability.WITH_ADAPTATION: "with adaptation",
        Transferability.FULL: "fully transferable",
    },
    participations={
        Participation.INFORMATION: "information",
        Participation.CONTRIBUTION: "contribution",
        Participation.CO_DECISION: "co-decision",
        Participation.DECISION: "decision",
    },
    handlings={
        Handling.FOLLOWED: "is followed",
        Handling.ALREADY: "was followed already",
        Handling.NOT_FOLLOWED: "is not followed",
        Handling.WORKING_GROUP: "is dealt with in a working group",
        Handling.NOTED: "is noted",
    },
    grown="Grown out of",
    cluster="Group {number}: {title}",
    card="Card {number}: {title}",
    cards="cards",
    untitled="untitled",
    lab="Living lab",
    lab_missing="Before it begins, this is missing: {names}.",
    lab_area_drawn="The area is there as GeoJSON.",
    decisions={
        LabDecision.OPEN: "open",
        LabDecision.KEEP: "keep",
        LabDecision.ADAPT: "adapt",
        LabDecision.END: "end",
    },
    feedback="Feedback of citizens",
    dots=Counted("1 dot", "{n} dots"),
    dots_apart="{total}: {screen} at the screen, {paper} on paper.",
    actions="Plan of actions",
    actions_head=("What", "Who", "By when", "Status"),
    actions_summary="Actions with who, by when and status",
    actions_note="Agreed means: who and by when are settled.",
    about="On: {title}",
    needs="Needs: {text}",
    side_effects="Side effects: {text}",
    open="open",
    action_statuses={
        ActionStatus.PROPOSED: "proposed",
        ActionStatus.AGREED: "agreed",
        ActionStatus.DONE: "done",
        ActionStatus.DROPPED: "dropped",
    },
)


def development_words_for(language: str) -> DevelopmentWords:
    """The words of a workshop's language: "en", otherwise German."""
    return ENGLISH_DEVELOPMENT if language == "en" else GERMAN_DEVELOPMENT
