"""State, draft and change sets: a wish is tried out apart, and what it changed can be turned round."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.catalogue import RECORD_TYPES, TYPE_BY_NAME
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.programme import CrossCuttingTopic
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, State, type_name

NOTE = Note(id="n1", text="Sicherer Radweg auf der ganzen Kölnstraße")
OTHER = Note(id="n2", text="Radwege/ Radparkplätze")
SAME_ID = Cluster(id="n1", title="Wege")


def test_records_are_told_apart_by_type_and_id() -> None:
    state = State([NOTE, SAME_ID])
    assert state.get(Note, "n1") is NOTE
    assert state.get(Cluster, "n1") is SAME_ID
    assert state.find(Board, "n1") is None
    assert (state.count(Note), state.count(Board)) == (1, 0)


def test_a_missing_record_is_a_refusal_with_its_type() -> None:
    with pytest.raises(DomainError) as caught:
        State().get(CrossCuttingTopic, "x")
    assert (caught.value.code, caught.value.details) == ("cross_cutting_topic-missing", {"id": "x"})


def test_a_draft_does_not_reach_the_state() -> None:
    state = State([NOTE, OTHER])
    draft = Draft(state)
    changed = replace(NOTE, text="anders")
    draft.put(changed)
    draft.remove(OTHER)
    draft.add(Note(id="n3"))
    assert list(draft.all(Note)) == [changed, Note(id="n3")]
    assert draft.find(Note, "n2") is None
    assert list(state.all(Note)) == [NOTE, OTHER]
    with pytest.raises(DomainError, match="note-exists"):
        draft.add(NOTE)


def test_a_change_set_holds_only_what_differs() -> None:
    draft = Draft(State([NOTE, OTHER]))
    draft.put(replace(NOTE, x=5.0))
    draft.put(replace(NOTE))
    draft.add(SAME_ID)
    draft.remove(SAME_ID)
    assert not draft.change_set("nothing")
    draft.put(replace(OTHER, x=5.0))
    assert draft.change_set("move-note").changes == (Change(OTHER, replace(OTHER, x=5.0)),)


def test_a_reversed_change_set_takes_everything_back() -> None:
    state = State([NOTE, OTHER])
    before = set(state)
    draft = Draft(state)
    draft.add(SAME_ID)
    draft.put(replace(NOTE, x=5.0))
    draft.remove(OTHER)
    change_set = draft.change_set("several")
    state.apply(change_set)
    assert set(state) == {SAME_ID, replace(NOTE, x=5.0)}
    assert [change.record for change in change_set.of(Cluster)] == [SAME_ID]
    state.apply(change_set.reversed())
    assert set(state) == before
    assert change_set.reversed().reversed() == change_set


def test_a_snapshot_stands_still() -> None:
    state = State([NOTE])
    snapshot = state.snapshot()
    state.apply(ChangeSet("add-note", (Change(None, OTHER),)))
    assert list(snapshot) == [NOTE]


def test_a_change_needs_a_side() -> None:
    with pytest.raises(ValueError, match="old or a new"):
        _ = Change(None, None).record


def test_the_catalogue_names_every_record_type_once() -> None:
    assert len(TYPE_BY_NAME) == len(RECORD_TYPES) == len(set(RECORD_TYPES))
    defined = {kind.__name__ for kind in Record.__subclasses__() if kind.__module__.startswith("workshopdesk.")}
    assert {record_type.__name__ for record_type in RECORD_TYPES} == defined
    assert type_name(CrossCuttingTopic) == "cross_cutting_topic"


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_field_but_the_id_has_a_default(record_type: type[Record]) -> None:
    """So that a file of an older program can be read after a field was added."""
    assert record_type(id="x").id == "x"
