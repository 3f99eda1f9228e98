"""The way of a project office through the command line, with every file as the real program writes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.kit import LEER, Program
from workshopdesk.app import queries
from workshopdesk.app.session import Session
from workshopdesk.domain.state import State
from workshopdesk.exchange.package_file import read_package
from workshopdesk.store.workshop_file import WorkshopFile


def state_of(path: Path) -> State:
    with WorkshopFile.open(path, device="test") as file:
        return Session(file).state


def test_from_a_template_to_a_second_office_and_back(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    first = program.json("import-ideas", workshop, LEER)
    assert first == {
        "presets": ["generic"],
        "rows_read": 39,
        "ideas_added": 37,
        "ideas_refreshed": 0,
        "rows_skipped": [{"row": row, "reason": "weder Titel noch Text"} for row in (6, 8)],
        "other_sheets": ["Tabellenblatt2"],
    }
    second = program.json("import-ideas", workshop, LEER)
    assert (second["rows_read"], second["ideas_added"], len(second["rows_skipped"])) == (39, 0, 39)

    out = tmp_path / "ergebnisse"
    files = program.json("export", workshop, "--out", out)["files"]
    assert files == {
        "protocol": str(out / "protocol.pdf"),
        "csv": str(out / "ideas.csv"),
        "package": str(out / "a.workshop.zip"),
    }
    assert (out / "protocol.pdf").read_bytes().startswith(b"%PDF")
    for file in (workshop, out / "a.workshop.zip"):
        assert program.json("check", file) == {"sound": True, "findings": []}

    copy = tmp_path / "office.workshop"
    program.json("import-package", out / "a.workshop.zip", "--out", copy)
    assert program.json("check", copy) == {"sound": True, "findings": []}
    original, again = state_of(workshop), state_of(copy)
    assert {(type(r), r.id): r for r in again} == {(type(r), r.id): r for r in original}
    assert len(queries.notes(again)) == 37
    program.json("export", copy, "--out", tmp_path / "zweite", "--format", "package")
    assert (tmp_path / "zweite" / "office.workshop.zip").read_bytes() == (out / "a.workshop.zip").read_bytes()


def test_an_export_never_overwrites(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    program.json("export", workshop, "--out", tmp_path, "--format", "csv")
    (tmp_path / "ideas.csv").write_text("von Hand ergänzt")
    files = program.json("export", workshop, "--out", tmp_path, "--format", "csv")["files"]
    assert files["csv"] != str(tmp_path / "ideas.csv")
    assert Path(files["csv"]).is_file()
    assert (tmp_path / "ideas.csv").read_text() == "von Hand ergänzt"


def test_a_poster_without_a_pool_is_left_out_unless_it_is_asked_for(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    everything = program("export", workshop, "--out", tmp_path / "a")
    assert everything.returncode == 0
    assert "Adresse des Ideenspeichers" in everything.stderr.decode()
    asked = program("export", workshop, "--out", tmp_path / "b", "--format", "poster")
    assert asked.returncode == 1
    assert list((tmp_path / "b").iterdir()) == []


def test_columns_can_be_named(program: Program, tmp_path: Path) -> None:
    table = tmp_path / "liste.csv"
    table.write_text("Was;Warum\nBank;zum Sitzen\n", "utf-8")
    workshop = program.new()
    refused = program("import-ideas", workshop, table, "--json")
    assert refused.returncode == 1
    assert json.loads(refused.stdout)["error"] == "no-idea-column"
    assert "Was, Warum" in refused.stderr.decode()
    named = program.json("import-ideas", workshop, table, "--title-column", "Was", "--text-column", "Warum")
    assert named["ideas_added"] == 1
    note = queries.notes(state_of(workshop))[0]
    assert (note.text, note.detail) == ("Bank", "zum Sitzen")


@pytest.mark.parametrize("template", ["kartenabfrage", "chancen"])
def test_every_template_makes_a_sound_workshop(program: Program, template: str) -> None:
    workshop = program.new(template=template)
    assert program.json("check", workshop)["sound"]
    assert queries.workshop_of(state_of(workshop)).template == template


def test_a_package_is_the_same_through_the_worker(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    program.json("import-ideas", workshop, LEER)
    program.json("export", workshop, "--out", tmp_path, "--format", "package", "--format", "csv")
    package = (tmp_path / "a.workshop.zip").read_bytes()
    for key, name in (("protocol", "p.pdf"), ("csv", "i.csv"), ("package", "p.zip")):
        done = program("render", "--format", key, "--out", name, "--interim", stdin=package)
        assert done.returncode == 0, done.stderr.decode()
        parts = [json.loads(line)["progress"] for line in done.stdout.splitlines()]
        assert parts == sorted(parts)
        assert (parts[0], parts[-1]) == (0.0, 1.0)
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "i.csv").read_bytes() == (tmp_path / "ideas.csv").read_bytes()
    assert (tmp_path / "p.zip").read_bytes() == package
    assert read_package(tmp_path / "p.zip").workshop.title == "Wege und Plätze"


def test_the_worker_refuses_a_broken_package_and_a_taken_name(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    program.json("export", workshop, "--out", tmp_path, "--format", "package")
    package = (tmp_path / "a.workshop.zip").read_bytes()
    broken = program("render", "--format", "csv", "--out", "x.csv", stdin=package[:-50])
    assert broken.returncode == 1
    assert not (tmp_path / "x.csv").exists()
    taken = program("render", "--format", "csv", "--out", "a.workshop.zip", stdin=package)
    assert taken.returncode == 1
    assert (tmp_path / "a.workshop.zip").read_bytes() == package
