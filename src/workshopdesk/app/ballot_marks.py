"""Rules B7 and B8: a finished ballot tells whether what was voted on was changed afterwards."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.domain.ballot import Ballot, BallotState, Subject
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

FINISHED = (BallotState.CLOSED, BallotState.REVEALED)


def marked(state: State, change_set: ChangeSet) -> ChangeSet:
    """The change set, and with it the mark of every finished ballot whose candidates it changes.

    `state` is the state before the change; a ballot that the change set concerns anyway is left to it.
    """
    concerned = {change.record.id for change in change_set.of(Ballot)}
    unmarked = [
        ballot
        for ballot in queries.ballots(state)
        if ballot.state in FINISHED and not ballot.changed_afterwards and ballot.id not in concerned
    ]
    if not unmarked:
        return change_set
    touched = _reworded_notes(change_set)
    clusters = {change.record.id for change in change_set.of(Cluster) if _said(change.old) != _said(change.new)}
    clusters |= {cluster.id for cluster in state.all(Cluster) if touched.intersection(cluster.members)}
    marks = tuple(
        Change(ballot, replace(ballot, changed_afterwards=True))
        for ballot in unmarked
        for changed in [clusters if ballot.subject is Subject.CLUSTERS else touched]
        if changed.intersection(candidate.id for candidate in ballot.candidates)
    )
    return ChangeSet(change_set.label, change_set.changes + marks)


def with_facts_kept(state: State, change_set: ChangeSet) -> ChangeSet:
    """The change set of an undo or redo, in which ballots go on as they stand now and only their mark follows it."""
    return ChangeSet(change_set.label, tuple(_with_fact_kept(state, change) for change in change_set))


def _with_fact_kept(state: State, change: Change) -> Change:
    now = state.find(Ballot, change.record.id)
    if now is None or not isinstance(change.new, Ballot):
        return change
    return Change(now, replace(now, changed_afterwards=change.new.changed_afterwards))


def _reworded_notes(change_set: ChangeSet) -> set[str]:
    """The cards whose words or ink change."""
    reworded = {change.record.id for change in change_set.of(Note) if _said(change.old) != _said(change.new)}
    strokes = (change.record for change in change_set.of(Stroke))
    return reworded | {stroke.note_id for stroke in strokes if isinstance(stroke, Stroke)}


def _said(record: Record | None) -> object:
    """What somebody has voted on in a card or a cluster; where it lies and how it looks is none of it."""
    if isinstance(record, Note):
        return record.text, record.detail, record.merged_into
    return (record.title, frozenset(record.members)) if isinstance(record, Cluster) else None
