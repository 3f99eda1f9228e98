"""import-former as scripts and project offices run it: a real process, real files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from cli.kit import Program
from documents.former_kit import bonn_workshop, newer
from workshopdesk.exchange.former_file import former_bytes

BONN = bonn_workshop()


def test_files_of_several_workshops_come_in_and_a_newer_one_says_what_it_changes(program: Program) -> None:
    """F2: as JSON and in words."""
    program.new()
    (program.folder / "bonn.json").write_bytes(former_bytes(BONN))
    (program.folder / "bonn2.json").write_bytes(former_bytes(newer(BONN)))
    kamen = replace(bonn_workshop(3, "kamen"), title="Kamen", date="2024-09-01")
    (program.folder / "kamen.json").write_bytes(former_bytes(kamen))
    first = program.json("import-former", "a.workshop", "bonn.json", "kamen.json")
    assert [(one["title"], one["ideas"], one["new"], one["replaced"]) for one in first["taken"]] == [
        ("Radverkehr in Bonn", 40, 40, False),
        ("Kamen", 3, 3, False),
    ]
    assert program.json("import-former", "a.workshop", "bonn.json")["taken"] == [
        {"title": "Radverkehr in Bonn", "ideas": 40, "new": 0, "changed": 0, "gone": 0, "replaced": True}
    ]
    said = program("import-former", "a.workshop", "bonn2.json").stdout.decode()
    assert "Radverkehr in Bonn: 40 Ideen, davon 1 neu, 1 geändert; 1 weggefallen." in said
    assert program("import-former", "a.workshop", "bonn.json").returncode == 1
    listed = program.json("import-former", "a.workshop")
    assert [(one["id"], one["told_on"], one["ideas"]) for one in listed["workshops"]] == [
        ("kamen", "2026-11-23", 3),
        ("bonn-2025", "2026-11-24", 40),
    ]


def test_a_former_workshop_is_removed_by_its_id(program: Program) -> None:
    """F3: and one that is not there is told."""
    program.new()
    (program.folder / "bonn.json").write_bytes(former_bytes(BONN))
    program.json("import-former", "a.workshop", "bonn.json")
    assert program.json("import-former", "a.workshop", "--remove", "bonn-2025")["workshops"] == []
    assert program("import-former", "a.workshop", "--remove", "bonn-2025").returncode == 1


def test_one_bad_file_among_several_changes_nothing(program: Program) -> None:
    """F4: they are read before the first is taken."""
    program.new()
    (program.folder / "bonn.json").write_bytes(former_bytes(BONN))
    (program.folder / "schlecht.json").write_text("{}")
    done = program("import-former", "a.workshop", "bonn.json", "schlecht.json", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == "former-other-file"
    assert program.json("import-former", "a.workshop")["workshops"] == []


def test_the_schema_of_the_file_is_printed(program: Program) -> None:
    """F1: the same that lies in resources/schema."""
    printed = program("schema", "--of", "former").stdout
    schema = Path(__file__).resolve().parents[2] / "resources" / "schema" / "former.schema.json"
    assert printed.replace(b"\r\n", b"\n") == schema.read_bytes()
