"""The words of workbooks and Word files: names of sheets, heads of columns, and what entries are called."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.ballot import VotingMethod
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
    former: SheetWords
    sender: SheetWords
    funding: str

    handwriting: str
    yes: str
    merged: str
    parking_lot: str
    board: str
    not_revealed: str
    cut: str
    measured: dict[VotingMethod, str]

    measures_document: str
    fields_document: str
    without_field: str
    without_measures: str
    without_profiles: str
    field_ideas: str
    not_answered: str
    profile_code: str
    pictures: str
    results_picture: str
    board_told: str
    group_told: str

    inventory_states: dict[InventoryStatus, str]
