"""The town's process that workshops belong to: municipality, programme, fields, topics, groups, idea pool."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality(Record):
    """Kommune: who invites. Texts as they shall be printed; `colour` is #RRGGBB or empty, `logo_id` names a Picture."""

    name: str = ""
    imprint: str = ""
    contact: str = ""
    privacy_notice: str = ""
    colour: str = ""
    logo_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """Beteiligungsprozess: the process over months or years.

    `vision` is the Leitbild the aims stand under; `funding_line`, `client`, `contractor` and `period` are printed on
    page 1 of every document.
    """

    title: str = ""
    municipality_id: str = ""
    aim: str = ""
    funding_line: str = ""
    vision: str = ""
    client: str = ""
    contractor: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldOfAction(Record):
    """Handlungsfeld. `key` stays when the name changes; a `retired` one is kept and no longer offered."""

    key: str = ""
    name: str = ""
    description: str = ""
    position: int = 0
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossCuttingTopic(Record):
    """Querschnittsthema: a lens across all fields. `key` stays when the name changes."""

    key: str = ""
    name: str = ""
    description: str = ""
    position: int = 0
    retired: bool = False


class Effect(StrEnum):
    """What a measure does to a target group."""

    GAINS = "gains"
    LOSES = "loses"
    BOTH = "both"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetGroup(Record):
    """Zielgruppe: a group of people affected for better or worse, never a person. `size` is an estimate in words."""

    name: str = ""
    effect: Effect = Effect.UNKNOWN
    reason: str = ""
    need: str = ""
    channel: str = ""
    position: int = 0
    size: str = ""
    risk: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim(Record):
    """Ziel: what the programme wants to reach. `key` stays when the name changes."""

    key: str = ""
    name: str = ""
    description: str = ""
    position: int = 0
    retired: bool = False


class InventoryStatus(StrEnum):
    PLANNED = "planned"
    PREPARING = "preparing"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryProject(Record):
    """Bestandsprojekt: what the town or others already do. `owner` is a unit, never a person; `begins` and `ends` are
    YYYY-MM-DD where the source tells a day, and else its own words ("2027", "Herbst 2026").

    `origin_key` recognises the row on a second import.
    """

    title: str = ""
    description: str = ""
    status: InventoryStatus = InventoryStatus.PLANNED
    owner: str = ""
    field_id: str = ""
    begins: str = ""
    ends: str = ""
    cost: str = ""
    contact: str = ""
    link: str = ""
    position: int = 0
    origin_key: str = ""


class PoolPlatform(StrEnum):
    """The software behind an idea pool (formats: ../shared/formats/EXCHANGE.md §2)."""

    CONSUL = "consul"
    DECIDIM = "decidim"
    ADHOCRACY = "adhocracy"
    DIPAS = "dipas"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaPool(Record):
    """Ideenspeicher: the town's online platform, known offline by its addresses.

    Patterns are paths below `base_url` with the placeholder {id}, for example "/w/{id}"; rule P1. An empty one stands
    for no such pages: few pools have pages of project profiles.
    """

    name: str = ""
    platform: PoolPlatform = PoolPlatform.OTHER
    base_url: str = ""
    workshop_pattern: str = "/w/{id}"
    cluster_pattern: str = "/g/{id}"
    idea_pattern: str = "/i/{id}"
    profile_pattern: str = ""
