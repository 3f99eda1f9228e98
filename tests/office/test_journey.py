"""Journey 5 of SCREENS.md as far as it goes: the 38 Kommuki files and the samples of the pools into one catalogue.

Rules OF1 and OF7 of app/SPEC.md. The rows are counted here from the files' own XML, with nothing of the program.
"""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cli.kit import Program
from office.kit import KOMMUKI, POOLS, office, office_json, practice_states, write
from office.postgres_server import PostgresServer
from workshopdesk.app import queries
from workshopdesk.domain.note import Note

_CELL = re.compile(r'<c r="([A-Z]+)([0-9]+)"([^>/]*)>(.*?)</c>', re.DOTALL)  # those with content only
_TOLD = ("Thema", "Beschlussempfehlung")
POOL_IDEAS = {
    "adhocracyplus_api_ideas.json": 3,
    "adhocracyplus_ideas.xlsx": 3,
    "consul_graphql_proposals_p1.json": 2,
    "decidim_import_v030.csv": 3,
    "dipas_contributions.csv": 3,
}


@pytest.fixture(scope="module")
def rows_in() -> dict[str, int]:
    """How many rows of each Kommuki file say what it is about or what is proposed."""
    return {path.name: _rows_with_words(path) for path in sorted(KOMMUKI.glob("*.xlsx"))}


def _rows_with_words(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        shared = ["".join(one.itertext()) for one in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))]
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    rows: dict[int, dict[str, str]] = {}
    for column, row, attributes, inside in _CELL.findall(sheet):
        text = "".join(ElementTree.fromstring(f"<c>{inside}</c>").itertext())
        text = shared[int(text)] if 't="s"' in attributes else text
        if text.strip():
            rows.setdefault(int(row), {})[column] = text.strip()
    header = rows.pop(min(rows))
    wanted = {column for column, name in header.items() if name in _TOLD}
    assert len(wanted) == len(_TOLD)
    return sum(bool(wanted & cells.keys()) for cells in rows.values())


@pytest.mark.slow
def test_as_many_ideas_come_in_as_the_files_have_rows(
    program: Program, rows_in: dict[str, int], postgres: PostgresServer
) -> None:
    """OF1, OF7: from the command line into a file, once more without any change, and a part of it into a database."""
    assert len(rows_in) == 38
    pools = [POOLS / name for name in POOL_IDEAS]
    comments = POOLS / "dipas_contributioncomments.csv"
    (program.folder / "bilder").mkdir()
    write(program.folder / "bilder", "tafel.jpg", b"\xff\xd8\xff")
    sources = ("office", "import", "stadt.catalogue", KOMMUKI, *pools, comments, program.folder / "bilder")
    told = program.json(*sources)
    files = {Path(one["file"]).name: one for one in told["files"]}
    expected = rows_in | POOL_IDEAS
    assert {name: one["added"] for name, one in files.items() if "error" not in one} == expected
    assert (files[comments.name]["error"], files[comments.name]["added"]) == ("only-comments", 0)
    assert [Path(name).name for name in told["passed_over"]][-1] == "tafel.jpg"
    for one in files.values():
        assert one["rows"] == one["added"] + one["unchanged"] + one["replaced"] + len(one["skipped"])
    assert files["Kommuki PYT! Leer 2023.xlsx"]["skipped"] == [
        {"row": 6, "reason": "weder Titel noch Text"},
        {"row": 8, "reason": "weder Titel noch Text"},
    ]
    catalogue = program.folder / "stadt.catalogue"
    listed = office_json("ideas", catalogue)
    assert len(listed["ideas"]) == listed["total"] == sum(expected.values())
    again = office_json("import", catalogue, KOMMUKI, *pools, comments)
    assert sum(one["added"] + one["replaced"] for one in again["files"]) == 0
    assert sum(one["unchanged"] for one in again["files"]) == sum(expected.values())
    assert office_json("ideas", catalogue) == listed

    address = postgres.empty_database()
    told = office_json("import", address, KOMMUKI / "Kommuki Jugend entscheidet Preetz 2022.xlsx", *pools)
    held = rows_in["Kommuki Jugend entscheidet Preetz 2022.xlsx"] + sum(POOL_IDEAS.values())
    assert sum(one["added"] for one in told["files"]) == office_json("ideas", address, "--limit", 3)["total"] == held


def test_people_read_the_same_as_programs(tmp_path: Path) -> None:
    """OF9, OF11: import, ranking with its method, a disposition and the ideas it was said of, in words."""
    package = write(tmp_path, "a.workshop.zip", practice_states()[0].package)
    catalogue = tmp_path / "a.catalogue"
    _, imported = office("import", catalogue, package)
    assert f"a.workshop.zip: {len(practice_states()[0].notes)} neu, 0 ersetzt, 0 gleich" in imported
    ranking = office("ranking", catalogue, "--limit", 2)[1].splitlines()
    assert ranking[0].startswith("Bürgerschaft – Anteil der Punkte (Punkte geteilt durch alle Punkte")
    lines = office_json("ranking", catalogue)["ranking"]
    share = lines[0]["told"]["share_of_points"]
    assert ranking[1].split()[:3] == ["1", f"{100 * share:.1f}".replace(".", ","), "%"]
    assert lines[0]["title"] in ranking[1]
    assert {(line["audience"], line["method"]) for line in lines} == {("citizens", "dots")}
    assert all(line["explained"] for line in lines)
    _, said = office("dispose", catalogue, 1, 2, "--code", "followed", "--reason", "Kommt 2027")
    assert said.splitlines() == ["Idee 1: wird gefolgt", "Idee 2: wird gefolgt"]
    followed = office_json("ideas", catalogue, "--disposition", "followed")["ideas"]
    assert [idea["number"] for idea in followed] == [1, 2]
    facets = office_json("ideas", catalogue, "--facets")["facets"]
    assert {"criterion": "disposition", "value": "followed", "name": "", "ideas": 2} in facets
    code, refused = office("dispose", catalogue, 1, 99_999, "--code", "noted", "--json")
    assert (code, json.loads(refused)["error"]) == (1, "idea-missing")
    code, missing = office("ideas", tmp_path / "fort.catalogue", "--json")
    assert (code, json.loads(missing)["error"]) == (1, "catalogue-missing")


def test_newer_data_is_told_in_words(tmp_path: Path) -> None:
    """OF3: what was reworded and what is gone stands below the file."""
    first, second = practice_states()
    catalogue = tmp_path / "a.catalogue"
    office("import", catalogue, write(tmp_path, "a.workshop.zip", first.package))
    _, told = office("import", catalogue, write(tmp_path, "b.workshop.zip", second.package))
    reworded, binned = queries.loose_notes(first.state)[:2]
    assert f"„{reworded.text}“ → „{second.state.get(Note, reworded.id).text}“" in told
    assert f"„{binned.text}“ → –" in told


def test_when_every_file_is_refused_the_command_says_so(tmp_path: Path) -> None:
    """OF1"""
    code, text = office("import", tmp_path / "a.catalogue", write(tmp_path, "b.workshop.zip", b"PK nichts"), "--json")
    (told,) = json.loads(text)["files"]
    assert (code, told["error"], told["added"]) == (1, "package-unreadable", 0)
    assert "beschädigt" in told["message"]
