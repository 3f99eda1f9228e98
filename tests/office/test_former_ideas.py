"""What the office writes for a follow-up workshop: whole, public, and as its schema says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from documents.former_kit import DAY, bonn_workshop
from office.answered_kit import BODY, HOSTILE, INSIDE, bring_answered
from office.kit import office, told_by
from workshopdesk.app.office.former_ideas import former_ideas
from workshopdesk.base.assets import resource_dir
from workshopdesk.domain.former import FormerOutcome, FormerWorkshop
from workshopdesk.exchange.former_file import former_bytes, former_schema, read_former
from workshopdesk.store.office.office_catalogue import open_catalogue

SCHEMA = resource_dir() / "schema" / "former.schema.json"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("former")


@pytest.fixture(scope="module")
def told(folder: Path) -> dict[str, FormerWorkshop]:
    with open_catalogue(str(folder / "a.catalogue"), create=True) as catalogue:
        bring_answered(catalogue, folder)
        return {one.title: one for _, one in former_ideas(catalogue, DAY)}


def test_every_public_idea_of_every_workshop_is_told_and_nothing_internal(
    folder: Path, told: dict[str, FormerWorkshop]
) -> None:
    """F1: the public site of the same catalogue has the same ideas."""
    code, _ = office("export", folder / "a.catalogue", "--format", "site", "--out", folder / "site", "--day", DAY)
    assert code == 0
    site = [json.loads(path.read_text("utf-8")) for path in (folder / "site" / "daten").glob("ideen-*.json")]
    assert {one["workshop"]: len(one["ideas"]) for one in site} == {
        title: len(one.ideas) for title, one in told.items()
    }
    whole = b"".join(map(former_bytes, told.values()))
    assert INSIDE.encode() not in whole
    for inner in (b"bemerkung", b"contact", b"people", b"responsible", b"Seniorenbeirat"):
        assert inner not in whole


def test_an_idea_is_told_with_answer_measure_status_and_decision(told: dict[str, FormerWorkshop]) -> None:
    """F1: what the office said, in codes and in words."""
    kamen = next(one for title, one in told.items() if title.endswith("Kamen 2024"))
    outcomes = [(idea.outcome, idea.reason, idea.on) for idea in kamen.ideas[:4]]
    assert outcomes == [
        (FormerOutcome.NOT_FOLLOWED, "Die Fläche gehört der Stadt nicht.", "2026-11-20"),
        (FormerOutcome.WORKING_GROUP, "Der Arbeitskreis tagt im Frühjahr.", "2026-11-20"),
        (FormerOutcome.FOLLOWED, "Der Bauhof richtet das ein", "2026-11-20"),
        (FormerOutcome.ALREADY, "", "2026-11-20"),
    ]
    assert [idea.measures for idea in kamen.ideas[4:6]] == [("M-02",), ("M-02",)]
    assert {idea.outcome for idea in kamen.ideas[4:]} == {FormerOutcome.MEASURE, FormerOutcome.OPEN}
    workshop = next(one for one in told.values() if any(measure.key == "M-01" for measure in one.measures))
    running = json.loads(former_bytes(workshop))["measures"][0]
    assert (running["key"], running["status"]) == ("M-01", {"code": "running", "words": "in Umsetzung"})
    assert [(one["status"]["code"], one["since"]) for one in running["history"]][-1] == ("running", "2026-12-01")
    assert running["decisions"] == [
        {
            "result": {"code": "agreed", "words": "ungeändert beschlossen"},
            "body": BODY,
            "date": "2026-11-24",
            "conditions": "Bericht nach einem Jahr",
            "yes": 11,
            "no": 2,
            "abstained": 1,
        }
    ]


def test_the_file_comes_back_as_it_went(tmp_path: Path, told: dict[str, FormerWorkshop]) -> None:
    """F1: hostile words come back as words."""
    for workshop in (*told.values(), bonn_workshop()):
        path = tmp_path / "a.json"
        path.write_bytes(former_bytes(workshop))
        assert read_former(path) == workshop
        assert former_bytes(read_former(path)) == path.read_bytes()
    assert any(idea.text == HOSTILE for one in told.values() for idea in one.ideas)


def test_the_schema_is_that_of_the_file(told: dict[str, FormerWorkshop]) -> None:
    """F1: if not: workshopdesk schema --of former > resources/schema/former.schema.json"""
    assert SCHEMA.read_bytes() == former_schema()
    schema = json.loads(former_schema())
    shapes = schema["$defs"]
    for workshop in told.values():
        check(json.loads(former_bytes(workshop)), schema, shapes)


def check(value: Any, shape: dict[str, Any], shapes: dict[str, Any]) -> None:
    """As much of JSON Schema as this one needs: references, required and known names, lists, codes."""
    if "$ref" in shape:
        check(value, shapes[shape["$ref"].rpartition("/")[2]], shapes)
    elif shape.get("type") == "object":
        assert set(shape.get("required", ())) <= set(value) <= set(shape["properties"])
        for name, part in value.items():
            check(part, shape["properties"][name], shapes)
    elif shape.get("type") == "array":
        for part in value:
            check(part, shape["items"], shapes)
    elif "enum" in shape:
        assert value in shape["enum"]
    else:
        assert isinstance(value, {"string": str, "integer": int}.get(shape.get("type", ""), int | None))


def test_one_file_for_each_workshop_or_one_alone(folder: Path, told: dict[str, FormerWorkshop]) -> None:
    """F1: the folder has a file for every workshop with public ideas; nothing is written over."""
    code, _ = office("export", folder / "a.catalogue", "--format", "former", "--out", folder / "alle", "--day", DAY)
    assert code == 0
    files = {path.name: read_former(path) for path in (folder / "alle").iterdir()}
    assert sorted(one.title for one in files.values()) == sorted(told)
    assert all(name.startswith("fruehere-ideen-") for name in files)
    one = folder / "eine.json"
    arguments = ("export", folder / "a.catalogue", "--format", "former", "--workshop", 1, "--day", DAY, "--out", one)
    assert office(*arguments)[0] == 0
    assert read_former(one) in files.values()
    assert office(*arguments)[0] == 1
    without = ("export", folder / "a.catalogue", "--format", "former", "--out", folder / "zwei.json")
    assert office(*without)[0] == 2
    assert office(*without, "--workshop", 99)[0] == 1
    assert not (folder / "zwei.json").exists()


def test_the_window_s_worker_writes_the_same(folder: Path, told: dict[str, FormerWorkshop]) -> None:
    """F1: as the page for outputs asks for it."""
    out = folder / "fenster.json"
    wish = {"catalogue": str(folder / "a.catalogue"), "format": "former", "out": str(out), "workshops": [1]}
    wish |= {"measures": [], "from": "", "to": "", "town": ""}
    assert told_by("office-output", wish) == [{"out": str(out), "files": 1}]
    assert read_former(out).title in told
