"""What became of the ideas that came from the pool, for the people who wrote them there.

Nothing but a decision is told as decided (rule Q8); without one an idea is being looked at.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.app import queries
from workshopdesk.app.development import profiles, sources_of
from workshopdesk.app.discussion import decisions
from workshopdesk.app.discussion_words import GERMAN_DISCUSSION_WORDS
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.discussion import Decision, Outcome
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.domain.programme import PoolPlatform
from workshopdesk.domain.state import State
from workshopdesk.exchange.pool_out.ideas import from_workshop, identity_at


class AnswerState(StrEnum):
    EVALUATING = "evaluating"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


_STATES = {
    Outcome.AGREED: AnswerState.ACCEPTED,
    Outcome.CHANGED: AnswerState.ACCEPTED,
    Outcome.POSTPONED: AnswerState.EVALUATING,
    Outcome.REJECTED: AnswerState.REJECTED,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """`identity` is the idea's number on the platform, `text` German sentences."""

    identity: str
    title: str
    state: AnswerState
    text: str


def answers(state: State, platform: PoolPlatform) -> list[Answer]:
    """One for every idea of this platform, by number of its card, also where it became a source of another card.

    `state` has no cards that lie face down.
    """
    workshop = queries.workshop_of(state)
    sources = {
        profile.id: {source.record.id for source in sources_of(state, profile.id)} for profile in profiles(state)
    }
    found = []
    for note in sorted(state.all(Note), key=lambda note: note.number):
        identity = identity_at(note, platform)
        if not identity or note.place is NotePlace.BIN:
            continue
        shown = state.find(Note, note.merged_into) or note  # what became of the card it is a source of
        clusters = queries.clusters_of(state, shown.id)
        subjects = {note.id, shown.id, *(cluster.id for cluster in clusters)}
        grown = [profile for profile in profiles(state) if sources[profile.id] & subjects]
        decided = _last_decision(state, subjects | {profile.id for profile in grown})
        sentences = [f"Die Idee wurde im {from_workshop(workshop)} besprochen.", *_told(clusters, grown, decided)]
        outcome = _STATES[decided.outcome] if decided else AnswerState.EVALUATING
        found.append(Answer(identity, " ".join(note.text.split()), outcome, " ".join(sentences)))
    return found


def _last_decision(state: State, subjects: Collection[str]) -> Decision | None:
    found = [decision for decision in decisions(state) if decision.subject_id in subjects]
    return found[-1] if found else None


def _told(clusters: list[Cluster], grown: list[ProjectProfile], decided: Decision | None) -> list[str]:
    told = [f"Sie gehört zur Gruppe „{cluster.title}“." for cluster in clusters if cluster.title]
    told += [f"Daraus entstand der Projektsteckbrief „{profile.title}“." for profile in grown]
    if decided is not None:
        body = ", ".join(part for part in (decided.body, decided.date) if part)
        outcome = GERMAN_DISCUSSION_WORDS.outcomes[decided.outcome]
        told.append(f"Beschluss ({body}): {decided.text.strip().rstrip('.')} – {outcome}.")
        if decided.conditions.strip():
            told.append(f"Auflagen: {decided.conditions.strip()}")
    return told
