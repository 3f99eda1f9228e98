"""Need, idea, suitability, priority (PROCESS-STEPS.md N5): which idea meets which need, and what is thought of it.

Three records, kept apart: a need is a card of that kind, that an idea meets it is a link, what somebody thinks of the
idea is an assessment. Rules: SPEC.md Q.
"""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.development import Assessment
from workshopdesk.domain.discussion import Statement, StatementKind
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import KEPT_PLACES, Cluster, Note, NoteKind
from workshopdesk.domain.state import Draft, State

_IDEAS = frozenset({NoteKind.IDEA, NoteKind.PROJECT})


@dataclass(frozen=True, slots=True)
class Gap:
    """An idea, a card or a group of cards, that lacks a need, an assessment or both.

    It is `noted` once a question stands at the idea: then the gap is known and in the protocol.
    """

    subject_id: str
    number: int
    title: str
    lacks_need: bool
    lacks_assessment: bool
    noted: bool


def needs(state: State | Draft) -> list[Note]:
    """The cards that are needs, on a board or in the parking lot, by number."""
    found = (note for note in state.all(Note) if note.kind is NoteKind.NEED and note.place in KEPT_PLACES)
    return sorted((note for note in found if not queries.is_hidden(state, note)), key=lambda note: note.number)


def needs_of(state: State | Draft, subject_id: str) -> list[Note]:
    """The needs that an idea meets itself, by number; needs in the bin are none."""
    linked = {
        link.object_id for link in state.all(Link) if link.subject_id == subject_id and link.relation is Relation.NEED
    }
    return [note for note in needs(state) if note.id in linked] if linked else []


def assessments_of(state: State | Draft, subject_id: str) -> list[Assessment]:
    """By criterion, then by role."""
    found = (one for one in state.all(Assessment) if one.subject_id == subject_id)
    return sorted(found, key=lambda one: (one.criterion.casefold(), one.role.casefold()))


def gaps(state: State | Draft) -> list[Gap]:
    """Every idea on the boards with a gap by number, noted ones too."""
    look, name = _Look(state), queries.card_names(state)
    ideas = [note for note in queries.notes(state) if note.kind in _IDEAS and not queries.is_hidden(state, note)]
    found = (look.gap(note.id, note.number, name(note), _with_clusters(state, note)) for note in ideas)
    return [gap for gap in found if gap is not None]


def gaps_of_ballot(state: State | Draft, ballot: Ballot) -> list[Gap]:
    """The gaps of what a ballot is on that nobody has noted; candidates that are no ideas have none."""
    look, found = _Look(state), []
    for candidate in ballot.candidates:
        note, cluster = state.find(Note, candidate.id), state.find(Cluster, candidate.id)
        if cluster is not None:
            where = (cluster.id, *cluster.members)
        elif note is not None and note.kind in _IDEAS:
            where = _with_clusters(state, note)
        else:
            continue
        gap = look.gap(candidate.id, candidate.number, candidate.title, where)
        if gap is not None and not gap.noted:
            found.append(gap)
    return found


def _with_clusters(state: State | Draft, note: Note) -> tuple[str, ...]:
    """A card takes part in what its groups have (rule J4)."""
    return (note.id, *(cluster.id for cluster in queries.clusters_of(state, note.id)))


class _Look:
    """What has a need, an assessment or a question, looked up once for many ideas."""

    def __init__(self, state: State | Draft) -> None:
        known = {note.id for note in needs(state)}
        self._met = {
            link.subject_id for link in state.all(Link) if link.relation is Relation.NEED and link.object_id in known
        } | known
        self._assessed = {one.subject_id for one in state.all(Assessment)}
        self._asked = {one.subject_id for one in state.all(Statement) if one.kind is StatementKind.QUESTION}

    def gap(self, subject_id: str, number: int, title: str, where: tuple[str, ...]) -> Gap | None:
        """`where` are the subjects whose needs and assessments count for the idea."""
        lacks_need, lacks_assessment = self._met.isdisjoint(where), self._assessed.isdisjoint(where)
        if not lacks_need and not lacks_assessment:
            return None
        return Gap(subject_id, number, title, lacks_need, lacks_assessment, not self._asked.isdisjoint(where))
