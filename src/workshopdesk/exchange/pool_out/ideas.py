"""The ideas of a workshop as an idea pool wants them: a title, a text that says where it comes from, tags, a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from workshopdesk.app import queries
from workshopdesk.app.card_words import card_words
from workshopdesk.app.classification import Belonging, ideas
from workshopdesk.app.queries import ANSWERED_KINDS
from workshopdesk.domain.note import Cluster, Note, NoteKind, Spot
from workshopdesk.domain.programme import CrossCuttingTopic, FieldOfAction, PoolPlatform
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.ideas.draft import source_key

_PARTS = re.compile(r"[/?#&=]+")
_KINDS_OF_FILES = {
    PoolPlatform.DECIDIM: ("decidim", "decidim-result"),
    PoolPlatform.CONSUL: ("consul", "consul-investment"),
    PoolPlatform.ADHOCRACY: ("adhocracy",),
    PoolPlatform.DIPAS: ("dipas",),
}


@dataclass(frozen=True, slots=True)
class PoolIdea:
    """A card for the pool. `title` is all of its words in one line, never cut; `text` ends with where it comes from.

    `field` is its field of action, or else the category that it came with; `tags` are its clusters and cross-cutting
    topics. All names stand as they are now.
    """

    id: str
    number: int
    title: str
    text: str
    field: str
    tags: tuple[str, ...]
    kind: NoteKind
    spot: Spot


def new_ideas(state: State, platform: PoolPlatform) -> list[PoolIdea]:
    """By number: what the pool does not know yet. Concerns and questions are answered in the room and stay here.

    Handwriting that nobody typed has no title; erased cards stay out. `state` has no cards that lie face down.
    """
    workshop = queries.workshop_of(state)
    belonging, clusters = Belonging(state), _clusters_by_note(state)
    erased = card_words(workshop.language).erased
    return [
        _idea(state, workshop, belonging, note, clusters.get(note.id, []))
        for note in ideas(state)
        if note.kind not in ANSWERED_KINDS and note.text != erased and not identity_at(note, platform)
    ]


def identity_at(note: Note, platform: PoolPlatform) -> str:
    """The card's number on the platform, if it came from there; otherwise empty.

    The key of a card is made from platform and number, so the part of its address that makes the same key is it.
    """
    for part in _PARTS.split(note.origin):
        if any(part and note.origin_key == source_key(kind, part) for kind in _KINDS_OF_FILES.get(platform, ())):
            return part
    return ""


def from_workshop(workshop: Workshop) -> str:
    """The workshop's name with its day, as sentences tell it."""
    return f"Workshop „{workshop.title}“" + (f" am {day}" if (day := _german_day(workshop.date)) else "")


def _idea(state: State, workshop: Workshop, belonging: Belonging, note: Note, clusters: list[Cluster]) -> PoolIdea:
    title = " ".join(note.text.split())
    field = state.find(FieldOfAction, belonging.field(note))
    found = (state.find(CrossCuttingTopic, topic) for topic in belonging.topics(note))
    topics = sorted(topic.name for topic in found if topic is not None)
    names = [cluster.title for cluster in clusters if cluster.title]
    groups = "".join(f", Gruppe „{name}“" for name in names)
    said = note.detail.strip() or note.text.strip()
    return PoolIdea(
        id=note.id,
        number=note.number,
        title=title,
        text=f"{said}\n\nAus dem {from_workshop(workshop)}, Karte {note.number}{groups}.",
        field=field.name if field else note.category,
        tags=tuple(dict.fromkeys((*names, *topics))),
        kind=note.kind,
        spot=note.spot,
    )


def _clusters_by_note(state: State) -> dict[str, list[Cluster]]:
    found: dict[str, list[Cluster]] = {}
    for cluster in queries.clusters(state):
        for note_id in cluster.members:
            found.setdefault(note_id, []).append(cluster)
    return found


def _german_day(text: str) -> str:
    try:
        return f"{date.fromisoformat(text):%d.%m.%Y}"
    except ValueError:
        return ""
