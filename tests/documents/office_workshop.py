"""A workshop in which every table has rows: real ideas, and what discussing and developing leave behind."""

from __future__ import annotations

from dataclasses import replace

from documents.former_kit import bonn_workshop
from documents.workshops import sixty_cards
from workshopdesk.domain.development import (
    ActionItem,
    ActionStatus,
    Aspect,
    AspectMark,
    CostClass,
    Feedback,
    FeedbackSource,
    Horizon,
    LabDecision,
    LivingLab,
    Priority,
    ProfileStatus,
    ProjectProfile,
)
from workshopdesk.domain.discussion import Decision, Outcome, Statement, StatementKind
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.programme import (
    CrossCuttingTopic,
    FieldOfAction,
    InventoryProject,
    InventoryStatus,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

FIELDS = (
    FieldOfAction(id="f1", key="mobilitaet", name="Mobilität", position=1),
    FieldOfAction(id="f2", key="sicherheit", name="Sicherheit im öffentlichen Raum", position=2),
    FieldOfAction(id="f3", key="verwaltung", name="Digitale Verwaltung", position=3),
)

PROFILES = (
    ProjectProfile(
        id="pr1",
        number=1,
        title="Radwege-Melder",
        field_id="f1",
        digital_reference="Schäden werden mit Ort und Foto gemeldet; der Stand ist für alle offen zu sehen.",
        public_value="Wege werden dort zuerst erneuert, wo es am nötigsten ist.",
        goal="Jede Meldung bekommt binnen zehn Tagen eine Antwort.",
        description="Ein Formular auf der Seite der Stadt,\nohne Anmeldung.",
        responsible="Tiefbauamt",
        partners_external="ADFC Kreisverband",
        cost_class=CostClass.LOW,
        cost="8.000 Euro im Jahr",
        priority=Priority.HIGH,
        horizon=Horizon.SHORT,
        begins="2027-03-01",
        ends="Herbst 2027",
        status=ProfileStatus.PLANNED,
        aspects=(AspectMark(Aspect.CLIMATE, 1), AspectMark(Aspect.SOCIAL_INCLUSION, 0)),
    ),
    ProjectProfile(
        id="pr2",
        number=2,
        title="Licht nach Bedarf",
        field_id="f2",
        public_value="Sicher nach Hause, ohne dass es die ganze Nacht hell ist.",
    ),
    ProjectProfile(id="pr10", number=10, title="Ampeln mit Vorrang für Fußgänger"),
)

MORE: tuple[Record, ...] = (
    *FIELDS,
    *PROFILES,
    CrossCuttingTopic(id="t1", key="klima", name="Klimaanpassung", position=1),
    TargetGroup(id="g1", name="Schulkinder", position=1),
    Link(id="l1", subject_id="pr1", relation=Relation.SOURCE, object_id="c1"),
    Link(id="l2", subject_id="pr1", relation=Relation.AFFECTS, object_id="g1"),
    Link(id="l3", subject_id="pr1", relation=Relation.TOPIC, object_id="t1"),
    Feedback(id="fb1", profile_id="pr1", source=FeedbackSource.SCREEN, dots=14),
    Feedback(id="fb2", profile_id="pr1", source=FeedbackSource.PAPER, dots=9),
    Feedback(id="fb3", profile_id="pr1", comment="Bitte auch auf Türkisch."),
    LivingLab(
        id="lab1",
        profile_id="pr1",
        title="Ein Sommer Melder",
        area="Innenstadtring",
        begins="2027-05-01",
        indicator="Antwort in Tagen",
        decision=LabDecision.ADAPT,
    ),
    Statement(id="s1", subject_id="c1", kind=StatementKind.CHANCE, text="Weniger Autos vor der Schule"),
    Statement(
        id="s2", subject_id="c1", kind=StatementKind.QUESTION, text="Wer zahlt?", answer="Der Bund fördert 80 %."
    ),
    Statement(id="s3", kind=StatementKind.DISSENT, text="=SUMME(1;1) ist kein Ziel"),
    Statement(id="s4", subject_id="pr1", kind=StatementKind.CONTRA, text="Noch ein Formular"),
    Decision(
        id="d1",
        subject_id="pr1",
        text="Der Melder wird für ein Jahr erprobt.",
        outcome=Outcome.CHANGED,
        body="Bauausschuss",
        date="2026-12-03",
        paper_number="BV 2026/117",
        votes_yes=11,
        votes_no=0,
        votes_abstained=2,
    ),
    Decision(id="d2", text="Der Bericht wird veröffentlicht.", body="Plenum", date="2026-11-12"),
    ActionItem(id="a1", number=1, what="Angebote einholen", who="Tiefbauamt", due="2027-01-15", subject_id="pr1"),
    ActionItem(id="a2", number=2, what="Ergebnisse aushängen", who="Büro Beteiligung", status=ActionStatus.AGREED),
    InventoryProject(
        id="i1",
        title="Radverkehrskonzept 2019",
        status=InventoryStatus.RUNNING,
        owner="Stadtplanung",
        field_id="f1",
        begins="2019-04-01",
        ends="2029",
        contact="radverkehr@lindenfurt.example",
        link="https://lindenfurt.example/rad",
    ),
)


def developed(*more: Record) -> State:
    """sixty_cards, all of MORE and a former workshop; the first profile grew out of the first group."""
    return State([*sixty_cards(), *MORE, bonn_workshop(6), *more])


def in_english(state: State) -> State:
    return State(replace(one, language="en") if isinstance(one, Workshop) else one for one in state)
