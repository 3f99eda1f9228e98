"""What screens and documents want to know about project profiles, actions and feedback. Rules: SPEC.md, X."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.domain.development import (
    ActionItem,
    ActionStatus,
    Aspect,
    Feedback,
    FeedbackSource,
    LivingLab,
    ProjectProfile,
)
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, TargetGroup
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, State

MANDATORY = ("digital_reference", "public_value")
"""The two questions that every profile answers (Kaiserslautern)."""

LAB_MANDATORY = ("title", "area", "product", "partners", "begins", "ends", "hypothesis", "indicator")
"""What a living lab needs before it begins; measured value and feedback come with it (PROCESS-STEPS.md, row H4)."""

REGISTERS: dict[Relation, type[TargetGroup] | type[CrossCuttingTopic] | type[Aim]] = {
    Relation.AFFECTS: TargetGroup,
    Relation.TOPIC: CrossCuttingTopic,
    Relation.AIM: Aim,
}
"""What a profile may be linked with besides its sources."""


@dataclass(frozen=True, slots=True)
class Source:
    """A card or cluster that a profile grew out of; `cards` are those of a cluster by their places in it."""

    link_id: str
    record: Note | Cluster
    title: str
    cards: tuple[Note, ...] = ()

    @property
    def number(self) -> int:
        return self.record.number

    @property
    def is_cluster(self) -> bool:
        return isinstance(self.record, Cluster)


@dataclass(frozen=True, slots=True)
class Support:
    """Dots of visitors, from screen and paper apart."""

    screen: int
    paper: int

    @property
    def total(self) -> int:
        return self.screen + self.paper


@dataclass(frozen=True, slots=True)
class ProfileSheet:
    """A profile with all that hangs on it, for one page. Names stand as they are now."""

    profile: ProjectProfile
    field: str
    sources: tuple[Source, ...]
    target_groups: tuple[str, ...]
    topics: tuple[str, ...]
    aims: tuple[str, ...]
    lab: LivingLab | None
    support: Support
    comments: tuple[Feedback, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        return missing_answers(self.profile)


def profiles(state: State | Draft) -> list[ProjectProfile]:
    return sorted(state.all(ProjectProfile), key=lambda profile: profile.number)


def actions(state: State | Draft) -> list[ActionItem]:
    """By date, those without one last; among equals by number."""
    return sorted(state.all(ActionItem), key=lambda action: (not action.due, action.due, action.number))


def missing_answers(profile: ProjectProfile) -> tuple[str, ...]:
    """The mandatory questions without an answer, as names of fields (rule X3)."""
    return tuple(name for name in MANDATORY if not getattr(profile, name).strip())


def missing_in_lab(lab: LivingLab) -> tuple[str, ...]:
    """The mandatory fields without an entry; a drawn area counts as one."""
    return tuple(
        name for name in LAB_MANDATORY if not getattr(lab, name).strip() and not (name == "area" and lab.area_geojson)
    )


def missing_for_agreement(action: ActionItem) -> tuple[str, ...]:
    """What is missing for "agreed": who, by when (rule X7)."""
    return tuple(name for name in ("who", "due") if not getattr(action, name).strip())


def mark_of(profile: ProjectProfile, aspect: Aspect) -> int | None:
    """-1, 0, 1, or None where nobody looked."""
    return next((one.mark for one in profile.aspects if one.aspect is aspect), None)


def sorted_by_aspect(found: Iterable[ProjectProfile], aspect: Aspect) -> list[ProjectProfile]:
    """The most helpful first, what was not looked at last; among equals by number (rule X5)."""

    def place(profile: ProjectProfile) -> tuple[int, int]:
        mark = mark_of(profile, aspect)
        return (2 if mark is None else -mark, profile.number)

    return sorted(found, key=place)


def links_of(state: State | Draft, profile_id: str, relation: Relation) -> list[Link]:
    return [link for link in state.all(Link) if link.subject_id == profile_id and link.relation is relation]


def linked_names(state: State, profile_id: str, relation: Relation) -> tuple[str, ...]:
    """The names of the target groups, topics or aims of a profile."""
    found = (state.find(REGISTERS[relation], link.object_id) for link in links_of(state, profile_id, relation))
    return tuple(record.name for record in found if record is not None)


def sources_of(state: State, profile_id: str) -> tuple[Source, ...]:
    """Clusters and cards that a profile grew out of, in the order in which they were linked."""
    name = queries.card_names(state)
    found = []
    for link in links_of(state, profile_id, Relation.SOURCE):
        if (cluster := state.find(Cluster, link.object_id)) is not None:
            members = (state.find(Note, note_id) for note_id in cluster.members)
            cards = tuple(note for note in members if note is not None)
            found.append(Source(link.id, cluster, cluster.title, cards))
        elif (note := state.find(Note, link.object_id)) is not None:
            found.append(Source(link.id, note, name(note)))
    return tuple(found)


def lab_of(state: State | Draft, profile_id: str) -> LivingLab | None:
    return next((lab for lab in state.all(LivingLab) if lab.profile_id == profile_id), None)


def dots_record(state: State | Draft, profile_id: str, source: FeedbackSource) -> Feedback | None:
    """The one record that holds all dots of a source; comments have records of their own."""
    return next(
        (
            feedback
            for feedback in state.all(Feedback)
            if feedback.profile_id == profile_id and feedback.source is source and not feedback.comment
        ),
        None,
    )


def support_of(state: State, profile_id: str) -> Support:
    dots = {FeedbackSource.SCREEN: 0, FeedbackSource.PAPER: 0}
    for feedback in state.all(Feedback):
        if feedback.profile_id == profile_id:
            dots[feedback.source] += feedback.dots
    return Support(dots[FeedbackSource.SCREEN], dots[FeedbackSource.PAPER])


def comments_on(state: State, profile_id: str) -> tuple[Feedback, ...]:
    return tuple(one for one in state.all(Feedback) if one.profile_id == profile_id and one.comment)


def sheet_of(state: State, profile: ProjectProfile) -> ProfileSheet:
    field = state.find(FieldOfAction, profile.field_id)
    return ProfileSheet(
        profile=profile,
        field=field.name if field else "",
        sources=sources_of(state, profile.id),
        target_groups=linked_names(state, profile.id, Relation.AFFECTS),
        topics=linked_names(state, profile.id, Relation.TOPIC),
        aims=linked_names(state, profile.id, Relation.AIM),
        lab=lab_of(state, profile.id),
        support=support_of(state, profile.id),
        comments=comments_on(state, profile.id),
    )


def subject_name(state: State, subject_id: str) -> str:
    """What an action is about, in a line: the title of a profile or cluster, the words of a card, or nothing."""
    record: Record | None
    if (record := state.find(ProjectProfile, subject_id) or state.find(Cluster, subject_id)) is not None:
        return record.title
    note = state.find(Note, subject_id)
    return queries.short_title(queries.card_names(state)(note)) if note else ""


def is_settled(action: ActionItem) -> bool:
    return action.status in (ActionStatus.DONE, ActionStatus.DROPPED)
