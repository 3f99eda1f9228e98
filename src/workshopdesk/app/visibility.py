"""What may leave the town hall: the workshop without everything that is marked as internal (rules V1 to V9).

Every public document and export is made from `public_state`, and from nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from workshopdesk.app import queries
from workshopdesk.app.belongings import with_belongings
from workshopdesk.app.blackening import blackened
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.disclosure import for_everyone
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import Workshop, WorkshopKind


def is_internal(record: Record) -> bool:
    """Whether the record itself carries the mark; what it hangs on is not asked."""
    return bool(getattr(record, "internal", False))


class Edition(StrEnum):
    """Who a document or a package is made for."""

    PUBLIC = "public"
    INTERNAL = "internal"


def edition_of(state: State, edition: Edition) -> State:
    """What documents and packages of this edition are made from. Raises DomainError as `public_state`."""
    return public_state(state) if edition is Edition.PUBLIC else state


def born_internal(state: State | Draft) -> bool:
    """Whether new cards and statements are internal until somebody makes them public: in an interview (V6)."""
    return any(workshop.kind is WorkshopKind.INTERVIEW for workshop in state.all(Workshop))


def public_state(state: State) -> State:
    """The state as anyone may see it. Raises DomainError("workshop-internal") if the whole workshop is internal."""
    return blackened(unblackened_public_state(state))


def unblackened_public_state(state: State) -> State:
    """What is public before the decisions on personal data are carried out, for who decides. Raises the same."""
    if queries.workshop_of(state).internal:
        raise DomainError("workshop-internal")
    hidden = _hidden_ids(state)
    kept = (record for record in state if record.id not in hidden)
    return State(_for_everyone(_without(record, hidden)) for record in kept)


def is_kept_internal(state: State | Draft, note: Note) -> bool:
    """Whether a card is in no public edition, by its own mark or by that of all its clusters (V1)."""
    return note.internal or note.id in _only_in_internal_clusters(state)


def face_up_state(state: State) -> State:
    """The state without the cards that lie face down and what hangs on them (S4), for files of data.

    Its records are in the order of their ids, so that the same ones give the same bytes (Y4).
    """
    merged = (note for note in queries.notes(state, NotePlace.MERGED) if queries.is_hidden(state, note))
    hidden = with_belongings(state, {note.id for note in (*queries.hidden_notes(state), *merged)})
    kept = (_without(record, hidden) for record in state if record.id not in hidden)
    return State(sorted(kept, key=lambda record: record.id))


def _hidden_ids(state: State) -> set[str]:
    hidden = {record.id for record in state if is_internal(record)}
    hidden |= {note.id for note in state.all(Note) if note.place is NotePlace.BIN}
    hidden |= _only_in_internal_clusters(state)
    return with_belongings(state, hidden)


def _only_in_internal_clusters(state: State | Draft) -> set[str]:
    inside = _members(cluster for cluster in state.all(Cluster) if cluster.internal)
    return inside - _members(cluster for cluster in state.all(Cluster) if not cluster.internal)


def _members(clusters: Iterable[Cluster]) -> set[str]:
    return {note_id for cluster in clusters for note_id in cluster.members}


def _for_everyone(record: Record) -> Record:
    return for_everyone(record) if isinstance(record, Ballot) else record


def _without(record: Record, hidden: set[str]) -> Record:
    """The record without the names of what is hidden; a candidate keeps its number and dots and loses its words."""
    if isinstance(record, Cluster):
        return replace(record, members=tuple(member for member in record.members if member not in hidden))
    if isinstance(record, Ballot):
        candidates = (replace(one, title="") if one.id in hidden else one for one in record.candidates)
        return replace(record, candidates=tuple(candidates))
    return record
