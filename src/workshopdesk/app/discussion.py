"""What is said about the topics of a workshop, and what is still open. Rules: SPEC.md Q.

A topic is a group, a card that lies in no group, or a project profile that somebody spoke about. What was said about a
card belongs to the groups that hold it as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.outcome_table import outcome_table
from workshopdesk.domain.ballot import BallotState, Subject
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.discussion import Decision, Statement, StatementKind
from workshopdesk.domain.note import KEPT_PLACES, Cluster, Note, NoteKind, NotePlace
from workshopdesk.domain.state import Draft, State

ANSWERED = frozenset({StatementKind.CONCERN, StatementKind.QUESTION})
"""Kinds of statements that get an answer (rule Q3)."""

TOP = 5
"""Of so many first places the protocol lists what speaks against them (PROCESS-STEPS.md B8)."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What can be spoken about. `rank` is its place in the last revealed ballot on its kind, or 0.

    `said` counts what was said about it and its cards, `dissent` how much of that are dissenting opinions.
    """

    id: str
    number: int
    title: str
    rank: int = 0
    tied: bool = False
    said: int = 0
    dissent: int = 0
    is_cluster: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said: a statement, or a card that is itself a concern or a question and waits for an answer.

    `id` is empty for a card without an answer. `on` is the card within a group that it was said about, or empty.
    """

    id: str
    subject_id: str
    note_id: str
    kind: StatementKind
    text: str
    answer: str = ""
    internal: bool = False
    on: str = ""


def topics(state: State) -> list[Topic]:
    """Groups first, then loose cards, then profiles; each by rank where there is one, then by number."""
    return [*cluster_topics(state), *_note_topics(state), *_profile_topics(state)]


def cluster_topics(state: State) -> list[Topic]:
    places, said = _places(state, Subject.CLUSTERS), _said_by_subject(state)
    found = []
    for cluster in queries.clusters(state):
        about = [one for subject in (cluster.id, *cluster.members) for one in said.get(subject, ())]
        found.append(_topic(cluster.id, cluster.number, cluster.title, places, about, is_cluster=True))
    return sorted(found, key=_order)


def topic(state: State, subject_id: str) -> Topic | None:
    """A group, card or profile as a topic, also a card that lies in a group; None for anything else."""
    for found in topics(state):
        if found.id == subject_id:
            return found
    note = state.find(Note, subject_id)
    if note is None:
        return None
    said = _said_by_subject(state).get(note.id, [])
    return _topic(note.id, note.number, queries.card_names(state)(note), _places(state, Subject.NOTES), said)


def _note_topics(state: State) -> list[Topic]:
    places, said, name = _places(state, Subject.NOTES), _said_by_subject(state), queries.card_names(state)
    spoken = [note for note in queries.notes(state) if note.id in said or places.get(note.id)]
    shown = {note.id: note for note in (*queries.loose_notes(state), *spoken) if not queries.is_hidden(state, note)}
    found = (_topic(one.id, one.number, name(one), places, said.get(one.id, [])) for one in shown.values())
    return sorted(found, key=_order)


def _profile_topics(state: State) -> list[Topic]:
    said = _said_by_subject(state)
    spoken = [profile for profile in state.all(ProjectProfile) if profile.id in said]
    return sorted((_topic(one.id, one.number, one.title, {}, said[one.id]) for one in spoken), key=_order)


def _topic(
    subject_id: str,
    number: int,
    title: str,
    places: dict[str, tuple[int, bool]],
    said: Iterable[StatementKind],
    *,
    is_cluster: bool = False,
) -> Topic:
    kinds = list(said)
    rank, tied = places.get(subject_id, (0, False))
    dissent = kinds.count(StatementKind.DISSENT)
    return Topic(subject_id, number, title, rank, tied, len(kinds), dissent, is_cluster)


def _order(found: Topic) -> tuple[bool, int, int]:
    return (not found.rank, found.rank, found.number)


def _places(state: State, subject: Subject) -> dict[str, tuple[int, bool]]:
    """Rank and tie in the last revealed ballot on this subject, as far as its totals may be told."""
    for ballot in reversed(queries.ballots(state)):
        if ballot.state is BallotState.REVEALED and ballot.subject is subject:
            rows = outcome_table(published(ballot), "de").rows
            return {row.candidate.id: (row.rank, row.tied) for row in rows if row.rank}
    return {}


def _said_by_subject(state: State) -> dict[str, list[StatementKind]]:
    found: dict[str, list[StatementKind]] = {}
    for statement in state.all(Statement):
        found.setdefault(statement.subject_id, []).append(statement.kind)
    return found


# Statements


def statements(state: State | Draft) -> list[Statement]:
    """Every statement in the order in which they were made."""
    return sorted(state.all(Statement), key=lambda statement: statement.position)


def said_about(state: State, subject_id: str, kind: StatementKind) -> list[Said]:
    """What of one kind was said about a subject, and after it what was said about the cards of a group.

    Cards that are themselves a concern or a question stand among these, answered or not (rule Q4).
    """
    own = [_said(state, one) for one in statements(state) if (one.subject_id, one.kind) == (subject_id, kind)]
    cluster, note = state.find(Cluster, subject_id), state.find(Note, subject_id)
    if note is not None:
        return _with_card(state, note, kind, own)
    if cluster is None:
        return own
    for member in _readable(state, cluster.members):
        inside = [one for one in statements(state) if (one.subject_id, one.kind) == (member.id, kind)]
        told = [_said(state, one, on=queries.card_names(state)(member)) for one in inside]
        own += _with_card(state, member, kind, told)
    return own


def _with_card(state: State, note: Note, kind: StatementKind, said: list[Said]) -> list[Said]:
    """The card's own words first, if it is a concern or a question itself and has no answer yet."""
    if asks(note) is not kind or any(not one.id or one.note_id for one in said):
        return said
    return [_asked(state, note, kind), *said]


def asks(note: Note) -> StatementKind | None:
    """What a card waits to be answered as: a concern, a question, which a card marked as unclear is too, or nothing."""
    if note.kind is NoteKind.CONCERN:
        return StatementKind.CONCERN
    return StatementKind.QUESTION if note.kind is NoteKind.QUESTION or note.unclear else None


def _said(state: State, statement: Statement, on: str = "") -> Said:
    """`note_id` only where the statement is the answer to a card: its words are the card's."""
    note = None if statement.text else state.find(Note, statement.subject_id)
    return Said(
        id=statement.id,
        subject_id=statement.subject_id,
        note_id=note.id if note else "",
        kind=statement.kind,
        text=queries.card_names(state)(note) if note else statement.text,
        answer=statement.answer if statement.kind in ANSWERED else "",
        internal=statement.internal,
        on="" if note else on,
    )


def _asked(state: State, note: Note, kind: StatementKind) -> Said:
    return Said("", note.id, note.id, kind, queries.card_names(state)(note), internal=note.internal)


def _readable(state: State, note_ids: Iterable[str]) -> list[Note]:
    found = (state.find(Note, note_id) for note_id in note_ids)
    return [note for note in found if note and note.place in KEPT_PLACES and not queries.is_hidden(state, note)]


def all_said(state: State, kind: StatementKind) -> list[Said]:
    """Everything of one kind in the whole workshop, without what hangs on cards in the bin or face down.

    By topic: the whole workshop first, then as in `topics`; what concerns or asks by itself is among it.
    """
    if kind not in ANSWERED:
        return [said for subject in _subjects(state) for said in _own(state, subject, kind)]
    order = _subjects(state)
    asking = sorted((note for note in state.all(Note) if asks(note) is kind), key=lambda note: note.number)
    order += [note.id for note in _readable(state, (one.id for one in asking)) if note.id not in order]
    found = []
    for subject in order:
        note = state.find(Note, subject)
        own = _own(state, subject, kind)
        found += _with_card(state, note, kind, own) if note else own
    return found


def _own(state: State, subject_id: str, kind: StatementKind) -> list[Said]:
    return [_said(state, one) for one in statements(state) if (one.subject_id, one.kind) == (subject_id, kind)]


def _subjects(state: State) -> list[str]:
    """The whole workshop, the topics, and parked cards that something was said about."""
    spoken = _said_by_subject(state)
    parked = [note for note in queries.notes(state, NotePlace.PARKING_LOT) if note.id in spoken]
    return ["", *(found.id for found in topics(state)), *(note.id for note in parked)]


def open_questions(state: State) -> list[Said]:
    return [said for said in all_said(state, StatementKind.QUESTION) if not said.answer]


def against(state: State, found: Topic) -> list[str]:
    """What speaks against a topic: statements, and in a group the cards of that kind."""
    said = [one.text for one in said_about(state, found.id, StatementKind.CONTRA)]
    cluster = state.find(Cluster, found.id)
    members = _readable(state, cluster.members) if cluster else []
    name = queries.card_names(state)
    return [*said, *(name(note) for note in members if note.kind is NoteKind.CONTRA)]


def first_places(state: State) -> list[Topic]:
    """The topics on the first TOP places of the last ballot on groups or cards, ties included."""
    return [found for found in topics(state) if 0 < found.rank <= TOP]


# Decisions


def decisions(state: State | Draft) -> list[Decision]:
    """By date, those of one day in the order in which they were entered."""
    return sorted(state.all(Decision), key=lambda decision: (decision.date, decision.position))
