"""workshop.json: everything that may be handed out, for other programs; and the JSON Schema that describes it.

{"format", "schema", "records": {type: [record, …]}}. The records are those of data.json in the session package
(package.py), in the same schema number, pictures always with their content; ballot papers stay behind, the totals of
revealed votes do not. The schema
(draft 2020-12) describes data.json of a package as well. It is made from the types of the records and kept in
resources/schema/data.schema.json.
"""

from __future__ import annotations

import inspect
from typing import Any

import msgspec

from workshopdesk.app import codec, queries
from workshopdesk.app.visibility import face_up_state
from workshopdesk.domain.ballot import BallotPaper
from workshopdesk.domain.catalogue import TYPE_BY_NAME
from workshopdesk.domain.state import State
from workshopdesk.exchange.package import as_json, handed_out
from workshopdesk.exchange.package_upgrades import SCHEMA

FORMAT = "workshopdesk-data"
SCHEMA_ID = f"urn:workshopdesk:data:{SCHEMA}"


def workshop_json(state: State) -> bytes:
    """The records of a workshop, grouped by type and sorted by id; UTF-8. Raises KnownError("file-empty").

    Cards that lie face down stay out (S4); a package has them, because it goes on with the workshop.
    """
    queries.workshop_of(state)
    records = codec.records_to_builtins(handed_out(face_up_state(state)))
    return as_json({"format": FORMAT, "schema": SCHEMA, "records": records}) + b"\n"


def data_schema() -> bytes:
    """The JSON Schema of `workshop_json` and of data.json in a package, as kept in resources/schema."""
    shapes = (*TYPE_BY_NAME.values(), BallotPaper)
    references, components = msgspec.json.schema_components(shapes, ref_template="#/$defs/{name}")
    *records, paper = references
    groups = {
        name: {"type": "array", "items": reference} for name, reference in zip(TYPE_BY_NAME, records, strict=True)
    }
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "A workshop of WorkshopDesk",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "schema": {"const": SCHEMA},
            "records": {"type": "object", "properties": groups, "additionalProperties": False},
            "papers": {"type": "object", "additionalProperties": {"type": "array", "items": paper}},
        },
        "required": ["records"],
        "additionalProperties": False,
        "$defs": {name: _closed(component) for name, component in components.items()},
    }
    return msgspec.json.format(msgspec.json.encode(described, order="sorted"), indent=1) + b"\n"


def _closed(component: dict[str, Any]) -> dict[str, Any]:
    """A type whose every field is told and none besides; its words without the indentation of the source."""
    described = {**component}
    if "description" in component:
        described["description"] = inspect.cleandoc(component["description"])
    if component.get("type") == "object":
        described["required"] = sorted(component["properties"])
        described["additionalProperties"] = False
    return described
