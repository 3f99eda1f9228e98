"""Rule OF29 of app/SPEC.md: from one town's catalogue into the empty one of another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from office.kit import bring, office, office_json, told_by, write
from office.measure_kit import PREETZ, STAMP, idea
from workshopdesk.app.office import deciding, measuring
from workshopdesk.domain.development import Transferability
from workshopdesk.domain.office.delivery import Register
from workshopdesk.domain.office.measure import Actor
from workshopdesk.store.office.office_catalogue import open_catalogue


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own with one own template."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def test_structure_and_measures_arrive_without_votes_people_and_contacts(folder: Path) -> None:
    """OF29: the name of the town is a placeholder on the way and replaced once; the same file comes once."""
    here = folder / "preetz.catalogue"
    with open_catalogue(str(here), create=True) as catalogue:
        bring(catalogue, PREETZ)
        measures = catalogue.measures
        measures.put_registers([(Register.FIELDS, "Preetzer Mobilität"), (Register.TOPICS, "Digitales")])
        measuring.draft(
            measures,
            "Skatepark für Preetz",
            [idea(1)],
            STAMP,
            description="Die Stadt Preetz baut. Fragen an Frau Birgit Mustermann, birgit@preetz.example.",
            actors=(Actor("Jugendamt Preetz"),),
            cost="80.000 Euro",
            begins="2027-01-01",
        )
        measuring.draft(measures, "Nur hier", [], STAMP, transferability=Transferability.NONE)
        measuring.draft(measures, "Geheim", [], STAMP, internal=True)
        deciding.rate(measures, 1, 4, "Rating der Stelle", STAMP)
    out = folder / "paket.json"
    office_json("export", here, "--format", "transfer", "--town", "Stadt Preetz", "--out", out)
    text = out.read_text("utf-8")
    for gone in ("Preetz", "Mustermann", "birgit", "80.000", "2027", "Jugendamt", "Nur hier", "Geheim", "Rating"):
        assert gone not in text
    assert "{{Kommune}}er Mobilität" in text

    there = folder / "kiel.catalogue"
    told = office_json("import-transfer", there, out, "--town", "Kiel", "--templates", folder / "vorlagen")
    assert told["registers"]["fields"] == ["Kieler Mobilität"]
    (measure,) = office_json("measures", there)["measures"]
    assert (measure["key"], measure["title"], measure["status"]) == ("M-01", "Skatepark für Kiel", "proposed")
    assert measure["description"].startswith("Die Stadt Kiel baut. Fragen an")
    assert (measure["actors"], measure["taken_over"], measure["cost"]) == ([], [], "")
    coverage = office_json("coverage", there, "--table", "topics")
    assert "Digitales" in coverage["heads"]
    assert [row["name"] for row in coverage["rows"]] == ["Kieler Mobilität"]
    assert "{{" not in json.dumps([office_json("measures", there), coverage])
    code, again = office("import-transfer", there, out, "--town", "Kiel", "--json")
    assert (code, json.loads(again)["error"]) == (1, "transfer-known")
    with open_catalogue(str(folder / "plön.catalogue"), create=True):
        pass
    wish = {"catalogue": str(folder / "plön.catalogue"), "what": "transfer", "paths": [str(out), str(out)[:-1]]}
    _, nameless, _ = told_by("office-intake", wish | {"town": " "})
    assert nameless["error"] == "transfer-needs-town"
    _, came, missing = told_by("office-intake", wish | {"town": "Plön"})
    assert (came["added"], came["templates"], missing["error"]) == (1, [], "source-missing")
    assert told_by("office-intake", wish | {"town": "Plön"})[1]["error"] == "transfer-known"
    (measure,) = office_json("measures", folder / "plön.catalogue")["measures"]
    assert measure["title"] == "Skatepark für Plön"
    broken = write(folder, "kaputt.json", b'{"format": "workshopdesk-transfer"')
    code, refused = office("import-transfer", there, broken, "--town", "Kiel", "--json")
    assert (code, json.loads(refused)["error"]) == (1, "transfer-file-invalid")
