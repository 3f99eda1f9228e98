"""workshop.json and its published schema: a library that did not write them finds them to agree."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from app.kit import gather, table_with_notes
from documents.office_workshop import developed
from workshopdesk.app.demo import demo_records
from workshopdesk.base.assets import resource_dir
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.state import State
from workshopdesk.exchange.archive import SafeArchive
from workshopdesk.exchange.json_export import data_schema, workshop_json
from workshopdesk.exchange.package_manifest import NAMES

SCHEMA = resource_dir() / "schema" / "data.schema.json"


@pytest.fixture(scope="module")
def validator() -> Any:
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_published_schema_is_that_of_the_records() -> None:
    """If not: workshopdesk schema > resources/schema/data.schema.json"""
    assert SCHEMA.read_bytes() == data_schema()


def test_every_workshop_validates_and_the_same_one_gives_the_same_bytes(validator: Any) -> None:
    for state in (State(demo_records("de")), developed()):
        content = workshop_json(state)
        validator.validate(json.loads(content))
        assert workshop_json(State(reversed(list(state)))) == content


def test_the_data_of_a_package_validates_too(validator: Any, packed: bytes) -> None:
    with SafeArchive(packed, NAMES) as archive:
        data = json.loads(archive.read("data.json"))
    validator.validate(data)
    assert data["papers"]


@pytest.mark.parametrize(
    ("field", "value"), [("kind", "wish"), ("number", "7"), ("text", None), ("spot", {"words": 1}), ("author", "A")]
)
def test_what_the_schema_does_not_know_is_refused(validator: Any, field: str, value: object) -> None:
    data = json.loads(workshop_json(State(demo_records("de"))))
    data["records"]["note"][0][field] = value
    assert not validator.is_valid(data)


def test_cards_that_lie_face_down_stay_out() -> None:
    """S4: also what hangs on them, and their names in groups."""
    table = table_with_notes(3)
    table.do(gather("c", "n1", "n2", title="Gruppe"))
    state = State(replace(record, face_down=True) if isinstance(record, Board) else record for record in table.state)
    data = json.loads(workshop_json(state))["records"]
    assert data["note"] == []
    assert data["cluster"][0]["members"] == []
    assert state.count(Note) == 3
