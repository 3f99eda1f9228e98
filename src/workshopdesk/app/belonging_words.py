"""Words for what cards belong to, the same in tables on the screen and in the protocol, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.links import Relation
from workshopdesk.domain.note import NoteSource
from workshopdesk.domain.programme import Effect, InventoryStatus
from workshopdesk.domain.workshop import Channel


@dataclass(frozen=True, slots=True)
class BelongingWords:
    """One language. `intake` is keyed by the values of Channel and of the sources that need no workshop."""

    fields_by_topics: str
    fields_by_aims: str
    intake_by_groups: str
    field: str
    way: str
    total: str
    no_field: str
    no_topic: str
    no_aim: str
    several_groups: str
    no_group: str
    intake: dict[str, str]
    statuses: dict[InventoryStatus, str]
    effects: dict[Effect, str]
    relations: dict[Relation, str]
    coverage: str
    invited: str
    not_invited: str
    idea_count: str
    uncovered: str
    inventory: str
    counted_once: str
    section: str
    supports: str
    client: str
    contractor: str
    period: str
    logo_of: str
    from_round_group: str
    from_round_card: str


GERMAN = BelongingWords(
    fields_by_topics="Handlungsfelder und Querschnittsthemen",
    fields_by_aims="Handlungsfelder und Ziele",
    intake_by_groups="Wege und Zielgruppen",
    field="Handlungsfeld",
    way="Weg",
    total="Karten",
    no_field="ohne Handlungsfeld",
    no_topic="ohne Querschnittsthema",
    no_aim="ohne Zielbezug",
    several_groups="mehrere Zielgruppen",
    no_group="ohne Zielgruppe",
    intake={
        Channel.PRESENCE.value: "Präsenz",
        Channel.OUTREACH.value: "Stand oder mobil",
        Channel.HYBRID.value: "hybrid",
        Channel.ONLINE.value: "online",
        NoteSource.EMAIL.value: "E-Mail",
        NoteSource.INTERVIEW.value: "Gespräch",
    },
    statuses={
        InventoryStatus.DONE: "abgeschlossen",
        InventoryStatus.RUNNING: "in Umsetzung",
        InventoryStatus.PREPARING: "in Vorbereitung",
        InventoryStatus.PLANNED: "geplant",
    },
    effects={
        Effect.GAINS: "gewinnt",
        Effect.LOSES: "verliert",
        Effect.BOTH: "beides",
        Effect.UNKNOWN: "noch offen",
    },
    relations={Relation.EXISTS: "Gibt es schon", Relation.EXTENDS: "Ergänzt Vorhandenes", Relation.NEW: "Neu"},
    coverage="Zielgruppen",
    invited="eingeladen",
    not_invited="nicht eingeladen",
    idea_count="{n} Karten",
    uncovered="ohne Karte",
    inventory="Bestand",
    counted_once="Jede Karte zählt in der Summe einmal, auch wenn sie in mehreren Spalten steht.",
    section="Einordnung",
    supports="Wie Querschnittsthemen unterstützen",
    client="Auftraggeber",
    contractor="Durchführung",
    period="Laufzeit",
    logo_of="Logo: {town}",
    from_round_group="aus Runde {round}: Gruppe {number}",
    from_round_card="aus Runde {round}: Karte {number}",
)

ENGLISH = BelongingWords(
    fields_by_topics="Fields of action and cross-cutting topics",
    fields_by_aims="Fields of action and aims",
    intake_by_groups="Channels and target groups",
    field="Field of action",
    way="Channel",
    total="Cards",
    no_field="no field of action",
    no_topic="no cross-cutting topic",
    no_aim="no aim",
    several_groups="several target groups",
    no_group="no target group",
    intake={
        Channel.PRESENCE.value: "in person",
        Channel.OUTREACH.value: "stand or mobile",
        Channel.HYBRID.value: "hybrid",
        Channel.ONLINE.value: "online",
        NoteSource.EMAIL.value: "e-mail",
        NoteSource.INTERVIEW.value: "interview",
    },
    statuses={
        InventoryStatus.DONE: "done",
        InventoryStatus.RUNNING: "running",
        InventoryStatus.PREPARING: "in preparation",
        InventoryStatus.PLANNED: "planned",
    },
    effects={
        Effect.GAINS: "gains",
        Effect.LOSES: "loses",
        Effect.BOTH: "both",
        Effect.UNKNOWN: "still open",
    },
    relations={Relation.EXISTS: "Exists already", Relation.EXTENDS: "Adds to something", Relation.NEW: "New"},
    coverage="Target groups",
    invited="invited",
    not_invited="not invited",
    idea_count="{n} cards",
    uncovered="no card",
    inventory="Inventory",
    counted_once="Every card counts once in the total, also if it stands in several columns.",
    section="Where the cards belong",
    supports="How cross-cutting topics help",
    client="Client",
    contractor="Carried out by",
    period="Period",
    logo_of="Logo: {town}",
    from_round_group="from round {round}: group {number}",
    from_round_card="from round {round}: card {number}",
)


def belonging_words(language: str) -> BelongingWords:
    """English for "en" and "en-GB", otherwise German."""
    return ENGLISH if language.startswith("en") else GERMAN
