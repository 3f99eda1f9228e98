"""A catalogue that has everything an answer tells: a voted workshop, a pool, a table, answers, measures, decisions.

Markers: INSIDE stands in everything that is internal, HOSTILE in what people wrote.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from office.kit import KOMMUKI, POOLS, bring, practice_states, taken, write
from office.measure_kit import STAMP
from workshopdesk.app import queries
from workshopdesk.app.office import deciding, measure_context, measuring
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.domain.development import Aspect, AspectMark, Horizon, Participation, Priority
from workshopdesk.domain.links import Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure import Actor, ActorRole, MeasureStatus, SourceOf, SourceRef
from workshopdesk.domain.office.measure_status import DecisionResult, MeasureDecision
from workshopdesk.domain.office.measure_work import MeasureRelation, OfficeProject
from workshopdesk.domain.programme import InventoryStatus
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue

INSIDE = "Nurimhausxyz"
HOSTILE = "<script>alert(1)</script> =1+1 </svg>&amp; \u202eRTL"
KAMEN = KOMMUKI / "Kommuki PYT! Kamen 2024.xlsx"
POOL = POOLS / "decidim_export_v024.csv"
BODY = "Ausschuss für Stadtentwicklung"


def bring_answered(catalogue: OfficeCatalogue, folder: Path) -> State:
    """Returns the state of the workshop; the first card is hostile, the second internal, the last group too."""
    state = _with_markers(practice_states()[0].state)
    package = write(folder, "runde.workshop.zip", pack(state))
    inside = write(folder, "innen.workshop.zip", pack(_internal_workshop()))
    for report in bring(catalogue, package, inside, KAMEN, POOL):
        taken(report)
    _answer(catalogue)
    _decide(catalogue)
    return state


def _with_markers(state: State) -> State:
    loose = queries.loose_notes(state)
    hidden_group = queries.clusters(state)[-1]
    changed = {
        loose[0].id: replace(loose[0], text=HOSTILE),
        loose[1].id: replace(loose[1], text=f"{INSIDE} Karte", internal=True),
        hidden_group.id: replace(hidden_group, title=f"{INSIDE} Gruppe", internal=True),
    }
    changed |= {
        note.id: replace(note, text=f"{INSIDE} in der Gruppe {note.number}")
        for note in state.all(Note)
        if note.id in hidden_group.members
    }
    return State(changed.get(record.id, record) for record in state)


def _internal_workshop() -> State:
    state = practice_states()[1].state
    return State(
        replace(record, id="innen", internal=True, title=f"{INSIDE} Runde")
        if isinstance(record, Workshop)
        else replace(record, text=f"{INSIDE} {record.number}")
        if isinstance(record, Note)
        else replace(record, title=f"{INSIDE} {record.number}")
        if isinstance(record, Cluster)
        else record
        for record in state
    )


def _answer(catalogue: OfficeCatalogue) -> None:
    numbers = [line.number for line in catalogue.ideas(IdeaFilter(), limit=500)]
    kamen = [line.number for line in catalogue.ideas(IdeaFilter(), limit=500) if line.workshop.endswith("Kamen 2024")]
    pool = [line.number for line in catalogue.ideas(IdeaFilter(), limit=500) if line.workshop.startswith("Decidim")]
    for code, ideas, reason in (
        (DispositionCode.NOTED, numbers[:3], ""),
        (DispositionCode.NOT_FOLLOWED, [kamen[0]], "Die Fläche gehört der Stadt nicht."),
        (DispositionCode.WORKING_GROUP, [kamen[1]], "Der Arbeitskreis tagt im Frühjahr."),
        (DispositionCode.FOLLOWED, [kamen[2], *pool[:1]], "Der Bauhof richtet das ein"),
        (DispositionCode.ALREADY, [kamen[3]], ""),
    ):
        catalogue.dispose(ideas, code, reason, "2026-11-20T09:00:00+01:00")


def _decide(catalogue: OfficeCatalogue) -> None:
    """M-01 decided and running, M-02 rejected, M-03 internal, M-04 a mere recommendation without implementation."""
    measures = catalogue.measures
    lines = catalogue.ideas(IdeaFilter(), limit=500)
    of_workshop = [line for line in lines if line.source == 1 and not line.internal]
    inside = [line.number for line in lines if INSIDE in line.text][:1]
    first = [SourceRef(SourceOf.CLUSTER, 1), *(SourceRef(SourceOf.IDEA, number) for number in inside)]
    measuring.draft(
        measures,
        "Bänke und Schatten auf dem Markt",
        first,
        STAMP,
        field="Umwelt und Klima",
        topics=("Barrierefreiheit", "Jugend"),
        goal="Mehr Menschen bleiben auf dem Markt, auch im Sommer.",
        description="Zwölf Bänke, davon sechs im Schatten.",
        actors=(Actor("Bauamt"), Actor("Seniorenbeirat", ActorRole.EXTERNAL)),
        priority=Priority.HIGH,
        horizon=Horizon.SHORT,
        participation=Participation.CONTRIBUTION,
        aspects=(AspectMark(Aspect.CLIMATE, 1),),
        indicators="Zwölf Bänke stehen.",
        internal=False,
    )
    kamen = [line.number for line in lines if line.workshop.endswith("Kamen 2024")]
    second = [SourceRef(SourceOf.IDEA, number) for number in kamen[4:6]]
    measuring.draft(measures, "Ein zweiter Skatepark", second, STAMP, field="Jugend", actors=(Actor("Jugendamt"),))
    measuring.draft(measures, f"{INSIDE} Maßnahme", [], STAMP, internal=True, actors=(Actor("Bauamt"),))
    third = [SourceRef(SourceOf.IDEA, of_workshop[-1].number)]
    measuring.draft(measures, "Lesestunden in der Bücherei", third, STAMP, field="Jugend")
    there = (
        OfficeProject(key="1", title="Sitzbankprogramm", owner="Grünflächenamt", status=InventoryStatus.RUNNING),
        OfficeProject(key="2", title=f"{INSIDE} Projekt"),
    )
    measure_context.take_projects(measures, there)
    measure_context.link_project(measures, 1, 1, Relation.EXTENDS, STAMP)
    measure_context.link_project(measures, 3, 2, Relation.EXISTS, STAMP)
    deciding.decide(
        measures,
        [1],
        MeasureDecision(
            body=BODY,
            date="2026-11-24",
            votes_yes=11,
            votes_no=2,
            votes_abstained=1,
            conditions="Bericht nach einem Jahr",
            paper_number="VO/2026/77",
        ),
        STAMP,
    )
    measuring.move(measures, 1, MeasureStatus.RUNNING, STAMP, since="2026-12-01")
    deciding.decide(
        measures, [2], MeasureDecision(body="Stadtrat", date="2026-11-25", result=DecisionResult.REJECTED), STAMP
    )
    deciding.decide(measures, [3], MeasureDecision(body=f"{INSIDE} Gremium", date="2026-11-26"), STAMP)
    measuring.move(measures, 4, MeasureStatus.RECOMMENDED, STAMP)
    deciding.rate(measures, 1, 4, f"{INSIDE} Bemerkung", STAMP)
    deciding.rate(measures, 2, 2, "", STAMP)
    measure_context.relate(measures, 1, 2, MeasureRelation.CONFLICT, "beide brauchen den Platz am Markt", STAMP)
    measure_context.relate(measures, 1, 3, MeasureRelation.SYNERGY, INSIDE, STAMP)
    measure_context.put_concern(measures, 1, "Nachts wird es laut", "Die Bänke stehen nicht vor Fenstern.")
    measure_context.put_lab(
        measures,
        1,
        {"title": "Sommer auf dem Markt", "area": "Marktplatz", "product": "Klappbänke", "begins": "2027-06-01"},
    )
