"""Records and change sets as JSON and back, over every record type; and what does not fit is refused."""

from __future__ import annotations

import json
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.kit import records
from workshopdesk.app import codec
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.catalogue import RECORD_TYPES
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import type_name


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_record_survives_json(record_type: type[Record]) -> None:
    @given(records(record_type))
    def survives(record: Record) -> None:
        values = json.loads(msgspec.json.encode(codec.to_builtins(record)))
        assert codec.from_builtins(type_name(record_type), values) == record

    survives()


@given(st.lists(records(), unique_by=lambda record: (type(record), record.id)), st.randoms())
def test_the_same_records_give_the_same_value_in_any_order(found: list[Record], random: Random) -> None:
    groups = codec.records_to_builtins(found)
    assert sorted(map(repr, codec.records_from_builtins(groups))) == sorted(map(repr, found))
    shuffled = list(found)
    random.shuffle(shuffled)
    assert msgspec.json.encode(codec.records_to_builtins(shuffled)) == msgspec.json.encode(groups)


@given(st.text(), st.lists(st.tuples(records(Note), records(Note), st.sampled_from(["add", "change", "remove"]))))
def test_change_sets_survive(label: str, cases: list[tuple[Record, Record, str]]) -> None:
    changes = [Change(None if kind == "add" else a, None if kind == "remove" else b) for a, b, kind in cases]
    change_set = ChangeSet(label, tuple(changes))
    assert codec.decode_change_set(codec.encode_change_set(change_set)) == change_set


@given(records(), records())
def test_change_sets_of_every_type_survive(old: Record, new: Record) -> None:
    change_set = ChangeSet("x", (Change(old, None), Change(None, new)))
    assert codec.decode_change_set(codec.encode_change_set(change_set)) == change_set


def test_unknown_fields_are_ignored_and_missing_ones_take_their_defaults() -> None:
    assert codec.from_builtins("note", {"id": "n1", "text": "Bänke", "smell": "roses"}) == Note(id="n1", text="Bänke")


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("giraffe", {"id": "x"}),
        ("note", {}),
        ("note", {"id": 5}),
        ("note", {"id": "n1", "x": "far"}),
        ("note", {"id": "n1", "colour": "mud"}),
        ("cluster", {"id": "c", "members": [1]}),
        ("ballot", {"id": "v", "rules": {"dots_per_person": "many"}}),
        ("note", None),
        ("note", ["n1"]),
    ],
)
def test_what_is_no_record_is_refused(name: str, values: object) -> None:
    with pytest.raises(KnownError) as caught:
        codec.from_builtins(name, values)
    assert caught.value.code == "data-invalid"


def test_the_finding_does_not_quote_a_participant() -> None:
    with pytest.raises(KnownError) as caught:
        codec.from_builtins("note", {"id": "n1", "colour": "Der Bürgermeister ist schuld"})
    assert "Bürgermeister" not in str(caught.value.details)


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{",
        b"[]",
        b"5",
        b'{"label": "x"}',
        b'{"changes": []}',
        b'{"label": "x", "changes": [["note", null]]}',
        b'{"label": "x", "changes": [["note", {"id": 1}, null]]}',
        b'{"label": "x", "changes": [[["note"], {"id": "a"}, null]]}',
        b'{"label": "x", "changes": 7}',
        b"\xff\xfe",
    ],
)
def test_what_is_no_change_set_is_refused(payload: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        codec.decode_change_set(payload)
    assert caught.value.code == "data-invalid"
