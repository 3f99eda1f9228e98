"""Rules OF20 to OF29 of app/SPEC.md from the command line: journey 5 of SCREENS.md on real Kommuki tables."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from office.kit import KOMMUKI, bring, office, office_json, told_by, write
from office.measure_kit import idea
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.store.office.office_catalogue import open_catalogue

FILES = (
    KOMMUKI / "Kommuki Jugend entscheidet Preetz 2022.xlsx",
    KOMMUKI / "Kommuki PYT! Leer 2023.xlsx",
    KOMMUKI / "Kommuki JIP HH 6 2023.xlsx",
)
SQUARE = {"type": "Polygon", "coordinates": [[[10.28, 54.23], [10.29, 54.23], [10.29, 54.24], [10.28, 54.23]]]}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue with three real tables of ideas."""
    path = tmp_path_factory.mktemp("amt") / "stadt.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        bring(catalogue, *FILES)
    return path


def measure(town: Path, *words: object) -> dict[str, Any]:
    return office_json("measure", town, *words)


def refusal(town: Path, *words: object) -> str:
    code, text = office("measure", town, *words, "--json")
    assert code == 1, text
    error: str = json.loads(text)["error"]
    return error


def test_from_ideas_of_three_workshops_to_a_decision_and_a_report(town: Path, tmp_path: Path) -> None:
    """OF20, OF21, OF24, OF25, OF27, OF28, OF29: each measure lists its source ideas and sessions."""
    with open_catalogue(str(town)) as catalogue:
        found = {line.number: line for line in catalogue.ideas(IdeaFilter(text="rad"), limit=20)}
    assert len({line.source for line in found.values()}) > 1
    sources = ",".join(str(idea(number)) for number in found)
    made = measure(town, "draft", "--from", sources, "--title", "Sichere Radwege", "priority=high")["measures"][0]
    key = made["key"]
    told = measure(town, "show", key)
    assert [one["number"] for one in told["ideas"]] == sorted(found)
    workshops = Counter(line.workshop for line in found.values())
    assert {one["title"]: one["ideas"] for one in told["sessions"]} == dict(workshops)
    assert [one["key"] for one in office_json("measures", town, "--idea", min(found))["measures"]] == [key]
    assert "goal" in told["measure"]["gaps"]

    assert refusal(town, "status", key, "running") == "measure-not-decided"
    assert refusal(town, "decide", key, "--body", "Rat", "--date", "2099-05-04") == "measure-without-responsible"
    changed = measure(town, "set", key, "responsible=Jugendamt; Bauamt", "topics=Jugend", "aspects=climate:0")
    assert [one["name"] for one in changed["measures"][0]["actors"]] == ["Jugendamt", "Bauamt"]
    assert refusal(town, "set", key, "goal=x", "--version", made["version"]) == "measure-changed-meanwhile"
    assert refusal(town, "set", key, "colour=red") == "measure-field-unknown"
    assert refusal(town, "set", key, "priority=sofort") == "measure-value-unknown"
    decision = ("--body", "Rat", "--date", "2099-05-04", "--yes", 17, "--no", 4, "--paper", "VO/2099/12")
    assert measure(town, "decide", key, *decision)["decision"]["votes_yes"] == 17
    measure(town, "status", key, "running", "--since", "2099-06-01")
    log = office_json("decisions", town)["decisions"]
    assert [(one["date"], one["body"], one["measures"]) for one in log] == [("2099-05-04", "Rat", [key])]
    report = office_json("monitoring", town, "--from", "2099-05-01", "--to", "2099-06-30")["measures"]
    assert [(one["key"], [step["status"] for step in one["steps"]]) for one in report if one["changed"]] == [
        (key, ["decided", "running"])
    ]

    area = write(tmp_path, "gebiet.geojson", json.dumps({"type": "Feature", "geometry": SQUARE}).encode())
    lab = measure(town, "lab", key, "title=Mobile Rampe", "partners=Skateverein", "--area-file", area)
    assert (lab["key"], "area" in lab["gaps"], "hypothesis" in lab["gaps"]) == ("R-01", False, True)
    measure(town, "lab", key, "title=Noch geheim", "internal=yes", "--area-file", area)
    office_json("export", town, "--format", "areas", "--out", tmp_path / "labore.geojson")
    (feature,) = json.loads((tmp_path / "labore.geojson").read_text("utf-8"))["features"]
    assert (feature["properties"]["measure"], feature["geometry"]["type"]) == (key, "Polygon")

    rows = f"Kürzel;Rückmeldung;Kanal;Datum;Punkte\n{key};Endlich!;Ausstellung;04.05.2026;2\nM-99;?;;;\n"
    table = write(tmp_path, "zurück.csv", rows.encode())
    assert (measure(town, "feedback", table)["added"], measure(town, "feedback", table)["unchanged"]) == (1, 1)
    assert measure(town, "feedback", table)["skipped"] == [{"row": 3, "reason": "Maßnahme nicht im Katalog"}]
    (back,) = measure(town, "show", key)["feedback"]
    assert (back["text"], back["day"], back["dots"]) == ("Endlich!", "2026-05-04", 2)

    projects = write(tmp_path, "bestand.csv", b"Titel;Status;Amt\nSkatebahn Nord;in Umsetzung;Jugendamt\n")
    number = measure(town, "inventory", projects)["projects"]["Skatebahn Nord"]
    assert measure(town, "inventory", projects)["added"] == 0
    wish = {"catalogue": str(town), "what": "projects", "paths": [str(projects), str(table)]}
    files, there, refused = told_by("office-intake", wish)
    assert (files["files"], there["rows"], there["unchanged"], there["added"]) == (2, 1, 1, 0)
    assert (there["statuses"], refused["statuses"]) == ({"running": 1}, {})
    assert refused["error"] == "no-project-column", "a table without projects is refused, the others come"
    measure(town, "project", key, number, "extends")
    assert measure(town, "project", key, number, "none")["relation"] == "none"
    assert measure(town, "show", key)["projects"] == []
    measure(town, "project", key, number, "extends")
    measure(town, "concern", key, "--text", "Es wird laut", "--answer", "Der Platz liegt am Gewerbegebiet.")
    told = measure(town, "show", key)
    assert [one["project"]["title"] for one in told["projects"]] == ["Skatebahn Nord"]
    assert [one["answer"] for one in told["concerns"]] == ["Der Platz liegt am Gewerbegebiet."]


def test_many_measures_come_from_a_file_and_its_own_list_can_be_read_again(town: Path, tmp_path: Path) -> None:
    """OF20, OF22, OF27: drafted, related, rated, split, merged, deleted; a file with a mistake changes nothing."""
    toml = '[[measures]]\ntitle = "Bänke"\nfrom = ["idea:1"]\ngoal = "Rast"\n[[measures]]\ntitle = "Schatten"\n'
    made = measure(town, "import", write(tmp_path, "neu.toml", toml.encode()))["measures"]
    keys = [one["key"] for one in made]
    before = office_json("measures", town)
    for name, content, error in (
        ("a.json", {"measures": [{"title": "X"}, {"title": "Y", "from": ["idea:99999"]}]}, "measure-source-missing"),
        ("b.json", {"measures": [{"title": "X"}, {"titel": "Y"}]}, "measure-field-unknown"),
        ("c.json", {"measure": []}, "measure-file-invalid"),
    ):
        assert refusal(town, "import", write(tmp_path, name, json.dumps(content).encode())) == error
    assert office_json("measures", town) == before
    again = measure(town, "import", write(tmp_path, "d.json", json.dumps(before).encode()))["measures"]
    assert again == before["measures"]  # the same versions too: nothing was changed

    measure(town, "rate", keys[0], 2, "--office", "Bauamt")
    assert refusal(town, "rate", keys[0], 2) == "rating-needs-office"
    ranked = {one["measure"]: one for one in office_json("rankings", town)["rankings"]}
    assert (ranked[keys[0]]["administration_rank"], ranked[keys[0]]["citizens_rank"]) == (1, None)
    measure(town, "relate", keys[0], keys[1], "synergy", "--text", "derselbe Platz")
    measure(town, "relate", keys[1], keys[0], "synergy", "--remove")
    measure(town, "link", keys[1], "idea:2,idea:3")
    away = ("link", keys[1], "idea:2", "--remove")
    measure(town, *away)
    assert refusal(town, *away) == "measure-source-missing"
    told = measure(town, "show", keys[1])
    assert [(one["ref"], one["can_return"]) for one in told["taken_away"]] == [("idea:2", True)]
    assert "weggenommen: idea:2 " in office("measure", town, "show", keys[1])[1]
    left = [one["ref"] for one in told["sources"]]
    alone = ("split", keys[1], "--part", "Bäume", "none", "--part", "Segel", ",".join(left[1:]) or "none")
    assert refusal(town, *alone) == "split-source-left"
    parts = measure(town, "split", keys[1], "--part", "Bäume", "idea:3", "--part", "Segel", "all")["measures"]
    merged = measure(town, "merge", keys[0], parts[0]["key"])
    assert {one["field"] for one in merged["differing"]} >= {"title"}
    measure(town, "delete", parts[1]["key"], "--reason", "doppelt")
    ended = {one["key"]: one["ending"] for one in office_json("measures", town, "--ended")["measures"]}
    assert ended == {keys[1]: "split", parts[0]["key"]: "merged", parts[1]["key"]: "deleted"}
    measure(town, "restore", parts[1]["key"])
    _, words = office("measures", town)
    assert f"{keys[0]}  Bänke  [Vorschlag;" in words
    assert " Lücken]" in words
