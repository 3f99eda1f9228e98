"""The words of workbooks and Word files: names of sheets, heads of columns, and what entries are called."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.ballot import VotingMethod
from workshopdesk.domain.development import (
    ActionStatus,
    Aspect,
    CostClass,
    Horizon,
    LabDecision,
    Priority,
    ProfileStatus,
    Transferability,
)
from workshopdesk.domain.programme import InventoryStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """A sheet's name (at most 31 characters, Excel's limit) and the heads of its columns in their order."""

    name: str
    heads: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWords:
    """One language; every member of each enumeration has its word."""

    ideas: SheetWords
    clusters: SheetWords
    ballots: SheetWords
    statements: SheetWords
    decisions: SheetWords
    profiles: SheetWords
    actions: SheetWords
    inventory: SheetWords

    handwriting: str
    yes: str
    parking_lot: str
    board: str
    not_revealed: str
    cut: str
    measured: dict[VotingMethod, str]

    contents: str
    update_contents: str
    measures: str
    measures_document: str
    fields_document: str
    without_field: str
    without_measures: str
    field_ideas: str
    not_answered: str
    grew_out_of: str
    target_groups: str
    topics: str
    aims: str
    aspects: dict[Aspect, str]
    aspect_marks: dict[int, str]
    aspects_head: str
    support: str
    support_sentence: str
    comments: str
    lab: str
    lab_fields: tuple[tuple[str, str], ...]
    lab_decisions: dict[LabDecision, str]
    decisions_head: str
    actions_head: str
    said_head: str
    answered: str
    vote_result: str
    pictures: str
    results_picture: str

    costs: dict[CostClass, str]
    priorities: dict[Priority, str]
    horizons: dict[Horizon, str]
    transfers: dict[Transferability, str]
    profile_states: dict[ProfileStatus, str]
    action_states: dict[ActionStatus, str]
    inventory_states: dict[InventoryStatus, str]
