"""The open-data package by its own description; tests/extra has it validated by frictionless."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from documents.office_workshop import developed
from workshopdesk.app.demo import demo_records
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.development import ActionItem, Feedback, ProjectProfile
from workshopdesk.domain.note import Note
from workshopdesk.domain.programme import InventoryProject, Municipality
from workshopdesk.domain.state import State
from workshopdesk.domain.voting_outcome import outcome
from workshopdesk.exchange.open_data import ForPortal, open_data
from workshopdesk.exchange.open_data_licence import LICENCES

PERSON = "Erika Mustermann, 0228 555 0199"
PERSONAL = re.compile(r"contact|person|author|email|phone|who|creator|user|name_of")
KINDS: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
}


def files(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def resources(found: dict[str, bytes]) -> Iterator[tuple[dict[str, Any], list[dict[str, str]]]]:
    for resource in json.loads(found["datapackage.json"])["resources"]:
        content = found[resource["path"]]
        assert (len(content), f"sha256:{hashlib.sha256(content).hexdigest()}") == (resource["bytes"], resource["hash"])
        yield resource, list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


@pytest.fixture(scope="module")
def package() -> dict[str, bytes]:
    return files(open_data(developed()))


def test_every_table_is_what_its_schema_says(package: dict[str, bytes]) -> None:
    """Types, values, keys and references; Y5, PROCESS-STEPS row P4"""
    keys: dict[str, set[str]] = {}
    found = list(resources(package))
    for resource, rows in found:
        schema = resource["schema"]
        assert list(rows[0]) == [field["name"] for field in schema["fields"]], resource["name"]
        keys[resource["name"]] = {row["id"] for row in rows if "id" in row}
        told = [tuple(row[name] for name in schema["primaryKey"]) for row in rows]
        assert len(set(told)) == len(told), resource["name"]
        for field in schema["fields"]:
            constraints = field.get("constraints", {})
            cells = [row[field["name"]] for row in rows]
            assert all(cells) or not constraints.get("required"), field
            for cell in filter(None, cells):
                KINDS[field["type"]](cell)
                assert cell in constraints.get("enum", [cell]), field
    for resource, rows in found:
        for one in resource["schema"].get("foreignKeys", []):
            (name,) = one["fields"]
            assert {row[name] for row in rows if row[name]} <= keys[one["reference"]["resource"]], (resource, name)
    assert {f"data/{resource['name']}.csv" for resource, _ in found} == {n for n in package if n.startswith("data/")}


def test_the_tables_have_the_numbers_of_the_workshop(package: dict[str, bytes]) -> None:
    state = developed()
    told = {resource["name"]: rows for resource, rows in resources(package)}
    ballot = next(state.all(Ballot))
    assert [(row["candidate_id"], float(row["score"])) for row in told["results"]] == [
        (line.candidate.id, float(line.total)) for line in outcome(ballot)
    ]
    assert len(told["profiles"]) == state.count(ProjectProfile)
    titles = {row["title"] for row in told["ideas"]}
    assert {note.text for note in state.all(Note) if note.place.value == "board"} <= titles


def test_the_licence_is_named_by_its_address_and_comes_with_its_text() -> None:
    """Y5, PROCESS-STEPS row P4"""
    for licence in LICENCES:
        found = files(open_data(developed(), licence=licence.key))
        (told,) = json.loads(found["datapackage.json"])["licenses"]
        assert (told["name"], told["path"]) == (licence.spdx, licence.path)
        (distribution,) = json.loads(found["dcat-ap-de.jsonld"])["dcat:distribution"]
        assert distribution["dct:license"] == {"@id": licence.uri}
        assert licence.title in found["LICENSE.txt"].decode()
        assert licence.path in found["LIESMICH.txt"].decode()
    with pytest.raises(KnownError) as refused:
        open_data(developed(), licence="gehört mir")
    assert refused.value.code == "print-setting-wrong"


def test_what_the_portal_demands_is_there_or_asked_for(package: dict[str, bytes]) -> None:
    """Nothing is invented: an address that nobody gave stays open, and the readme says so."""
    where, who = "https://daten.lindenfurt.example/wege", "http://dcat-ap.de/def/contributors/lindenfurt"
    entry = json.loads(package["dcat-ap-de.jsonld"])
    assert entry["dct:publisher"]["foaf:name"] == "Stadt Lindenfurt"
    assert "dcatde:contributorID" not in entry
    assert "dcat:accessURL" in package["LIESMICH.txt"].decode()
    portal = ForPortal(access_url=where, contributor=who, contact="smartcity@lindenfurt.example", theme="TRAN")
    full = files(open_data(developed(), portal=portal))
    entry = json.loads(full["dcat-ap-de.jsonld"])
    assert entry["dcatde:contributorID"] == {"@id": who}
    assert entry["dcat:distribution"][0]["dcat:accessURL"] == {"@id": where}
    assert entry["dcat:contactPoint"]["vcard:hasEmail"] == {"@id": "mailto:smartcity@lindenfurt.example"}
    assert entry["dcat:theme"]["@id"].endswith("/TRAN")
    assert "fehlen noch" not in full["LIESMICH.txt"].decode()
    for wrong in (ForPortal(contact="Frau Sommer"), ForPortal(theme="WEGE")):
        with pytest.raises(KnownError) as refused:
            open_data(developed(), portal=wrong)
        assert refused.value.code == "print-setting-wrong"


def test_no_field_is_about_a_person() -> None:
    """Y5, PROCESS-STEPS row P4: neither by its name nor by what it holds."""
    state = State(
        [
            *(one for one in developed() if not isinstance(one, Municipality)),
            Municipality(id="m", name="Lindenfurt", contact=PERSON, imprint=PERSON, privacy_notice=PERSON),
            ActionItem(id="a9", number=9, what="Zählen", who=PERSON),
            InventoryProject(id="i9", title="Ampeln", contact=PERSON, owner=PERSON),
            Feedback(id="b9", profile_id="pr1", comment=PERSON),
        ]
    )
    found = files(open_data(state))
    assert [name for name, content in found.items() if PERSON.encode() in content] == []
    columns = {field["name"] for resource, _ in resources(found) for field in resource["schema"]["fields"]}
    assert [name for name in columns if PERSONAL.search(name)] == []


def test_the_same_workshop_gives_the_same_package() -> None:
    """Y4"""
    records = list(developed())
    assert open_data(State(records)) == open_data(State(reversed(records)))


def test_no_cell_runs_and_nothing_hostile_breaks_a_row() -> None:
    texts = iter(["=1+1", "a\r\nb", 'c";d', "\0e", "\ud800f", "@g"])
    state = State(
        replace(one, text=next(texts, one.text)) if isinstance(one, Note) else one for one in demo_records("de")
    )
    ideas = next(rows for resource, rows in resources(files(open_data(state))) if resource["name"] == "ideas")
    titles = [row["title"] for row in ideas]
    assert {"'=1+1", "a\r\nb", 'c";d', "e", "?f", "'@g"} & set(titles) == {"'=1+1", "a\r\nb", 'c";d', "e", "?f", "'@g"}
    assert len(ideas) == 59
