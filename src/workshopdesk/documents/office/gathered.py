"""Everything public of a catalogue that papers need, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshopdesk.app.office.answers import Became, became_of
from workshopdesk.app.office.counts import Counts, Ranking, public_rankings
from workshopdesk.app.office.inventory import Inventory, existing, told_projects
from workshopdesk.app.office.measure_sheets import MeasureSheet, decision_log, measure_sheets
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop, every_idea
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure_status import MeasureDecision

_BEST = 12


@dataclass(frozen=True, slots=True)
class Gathered:
    """`not_pursued` are the ideas that will not be followed, with what was said."""

    workshops: tuple[PublishedWorkshop, ...]
    counts: Counts
    sheets: tuple[MeasureSheet, ...]
    decisions: tuple[MeasureDecision, ...]
    rankings: tuple[Ranking, ...]
    not_pursued: tuple[tuple[PublishedIdea, Became], ...]
    inventory: Inventory

    @property
    def people(self) -> int:
        return sum(one.people for one in self.workshops)

    def town(self, sender: Sender) -> str:
        return sender.town or next((one.municipality for one in self.workshops if one.municipality), "")

    def title(self, sender: Sender) -> str:
        return sender.title or next((one.programme for one in self.workshops if one.programme), "")


def gathered(catalogue: Catalogue) -> Gathered:
    sheets = measure_sheets(catalogue.measures, catalogue.publication)
    by_number: Mapping[int, MeasureSheet] = {sheet.measure.number: sheet for sheet in sheets}
    counts, not_pursued, there = Counts(), [], []
    for idea in every_idea(catalogue.publication):
        counts.add(idea)
        there += existing(idea, by_number)
        if idea.said is not None and idea.said.code is DispositionCode.NOT_FOLLOWED:
            not_pursued.append((idea, became_of(idea, by_number)))
    return Gathered(
        tuple(catalogue.publication.workshops()),
        counts,
        tuple(sheets),
        tuple(decision_log(catalogue.measures)),
        tuple(public_rankings(catalogue, _BEST)),
        tuple(not_pursued),
        Inventory(told_projects(catalogue.measures, sheets), tuple(there)),
    )
