"""Catalogues with something to make measures of: the practice workshop with a profile, and real Kommuki tables."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from office.kit import KOMMUKI, bring, practice_states, taken, write
from workshopdesk.app import queries
from workshopdesk.app.office.measure_ports import Stamp
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.domain.development import Priority, ProjectProfile
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.office.measure import SourceOf, SourceRef
from workshopdesk.domain.state import State
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue

DAY = "2026-11-23"
STAMP = Stamp(f"{DAY}T10:00:00+01:00", "Projektbüro")
PREETZ = KOMMUKI / "Kommuki Jugend entscheidet Preetz 2022.xlsx"
PROFILE = ProjectProfile(
    id="p1",
    number=1,
    title="Rastplätze am Weg",
    goal="Mehr Wege werden zu Fuß gemacht",
    responsible="Bauamt; Grünflächenamt",
    partners_external="Seniorenbeirat",
    priority=Priority.HIGH,
    begins="Herbst 2027",
    ends="2028-10-31",
)


def state_with_profile() -> State:
    """The practice workshop; its profile grew out of the first group and the first loose card."""
    state = practice_states()[0].state
    grown = [queries.clusters(state)[0].id, queries.loose_notes(state)[0].id]
    links = [
        Link(id=f"s{at}", subject_id=PROFILE.id, relation=Relation.SOURCE, object_id=one)
        for at, one in enumerate(grown)
    ]
    return State((*state, PROFILE, *links))


def without_the_group(state: State) -> State:
    """As if the workshop had dissolved its first group, put its cards into the bin and given up the profile."""
    group = queries.clusters(state)[0]
    members = set(group.members)
    return State(
        replace(one, place="bin") if isinstance(one, Note) and one.id in members else one
        for one in state
        if not (isinstance(one, (ProjectProfile, Link)) or (isinstance(one, Cluster) and one.id == group.id))
    )


def bring_practice(catalogue: OfficeCatalogue, folder: Path) -> State:
    state = state_with_profile()
    taken(bring(catalogue, write(folder, "a.workshop.zip", pack(state)))[0])
    return state


def number_of(catalogue: OfficeCatalogue, text: str) -> int:
    """The number of the idea with exactly these words."""
    lines = catalogue.ideas(IdeaFilter(gone=True), limit=1000)
    (number,) = [line.number for line in lines if line.text == text]
    return number


def idea(number: int) -> SourceRef:
    return SourceRef(SourceOf.IDEA, number)


def cluster(number: int) -> SourceRef:
    return SourceRef(SourceOf.CLUSTER, number)


def profile(number: int) -> SourceRef:
    return SourceRef(SourceOf.PROFILE, number)
