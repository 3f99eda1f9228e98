"""What the protocol says of the discussion, gathered before anything is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app import discussion, queries, suitability
from workshopdesk.app.discussion import ANSWERED, Said
from workshopdesk.domain.development import Assessment
from workshopdesk.domain.discussion import Decision, StatementKind
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.state import State

_IN_TOPICS = tuple(kind for kind in StatementKind if kind not in {*ANSWERED, StatementKind.DISSENT})


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """What was said about a topic, kinds without words left out; number 0 is the whole workshop."""

    number: int
    title: str
    is_cluster: bool
    said: tuple[tuple[StatementKind, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class AgainstEntry:
    """What speaks against a topic on one of the first places."""

    rank: int
    number: int
    title: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AboutEntry:
    """One statement of a chapter across all topics; `about` is its topic, or empty for the whole workshop."""

    text: str
    answer: str
    about: str


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    decision: Decision
    about: str


@dataclass(frozen=True, slots=True)
class IdeaEntry:
    """An idea with the needs that it meets and what is thought of it."""

    number: int
    title: str
    needs: tuple[str, ...]
    assessments: tuple[Assessment, ...]


@dataclass(frozen=True, slots=True)
class DiscussionContent:
    """Everything that was said; `ideas` stay empty where nobody asked for needs."""

    topics: tuple[TopicEntry, ...] = ()
    against: tuple[AgainstEntry, ...] = ()
    concerns: tuple[AboutEntry, ...] = ()
    dissent: tuple[AboutEntry, ...] = ()
    questions: tuple[AboutEntry, ...] = ()
    decisions: tuple[DecisionEntry, ...] = ()
    ideas: tuple[IdeaEntry, ...] = ()


def gather_discussion(state: State) -> DiscussionContent:
    """`state` is of its edition already and has no cards that lie face down."""
    titles = {topic.id: f"{topic.number} {topic.title}" for topic in discussion.topics(state)}

    def about(kind: StatementKind) -> tuple[AboutEntry, ...]:
        found = discussion.all_said(state, kind)
        return tuple(AboutEntry(one.text, one.answer, _about(one, titles)) for one in found)

    return DiscussionContent(
        topics=_topics(state),
        against=tuple(
            AgainstEntry(topic.rank, topic.number, topic.title, tuple(discussion.against(state, topic)))
            for topic in sorted(discussion.first_places(state), key=lambda topic: topic.rank)
        ),
        concerns=about(StatementKind.CONCERN),
        dissent=about(StatementKind.DISSENT),
        questions=about(StatementKind.QUESTION),
        decisions=tuple(DecisionEntry(one, titles.get(one.subject_id, "")) for one in discussion.decisions(state)),
        ideas=_ideas(state),
    )


def _topics(state: State) -> tuple[TopicEntry, ...]:
    whole = discussion.Topic("", 0, "")
    found = []
    for topic in (whole, *discussion.topics(state)):
        said = ((kind, _own(state, topic.id, kind)) for kind in _IN_TOPICS)
        spoken = tuple((kind, texts) for kind, texts in said if texts)
        if spoken:
            found.append(TopicEntry(topic.number, topic.title, topic.is_cluster, spoken))
    return tuple(found)


def _own(state: State, subject_id: str, kind: StatementKind) -> tuple[str, ...]:
    """What was said about the topic itself: what was said about its cards stands with these."""
    return tuple(one.text for one in discussion.said_about(state, subject_id, kind) if not one.on)


def _about(said: Said, titles: dict[str, str]) -> str:
    """A card that asks by itself tells its own words."""
    return "" if said.note_id else titles.get(said.subject_id, "")


def _ideas(state: State) -> tuple[IdeaEntry, ...]:
    name = queries.card_names(state)
    found = []
    records: tuple[Cluster | Note, ...] = (*queries.clusters(state), *queries.notes(state))
    for record in records:
        needs = tuple(name(need) for need in suitability.needs_of(state, record.id))
        assessed = tuple(suitability.assessments_of(state, record.id))
        if needs or assessed:
            title = record.title if isinstance(record, Cluster) else name(record)
            found.append(IdeaEntry(record.number, title, needs, assessed))
    return tuple(found)
