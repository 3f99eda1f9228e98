"""V8 at the command line: a public edition waits until somebody decided what becomes of personal data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from workshopdesk.app.commands import AddNote, CreateWorkshop
from workshopdesk.app.session import Session
from workshopdesk.cli.group import build_cli
from workshopdesk.domain.note import Board
from workshopdesk.domain.workshop import Workshop
from workshopdesk.store.workshop_file import WorkshopFile

REACH = "Rückfragen an lena.sommer@example.org"


class NoDesktop:
    """No screen is needed to export."""


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    path = tmp_path / "a.workshop"
    with WorkshopFile.create(path, device="desk") as file:
        session = Session(file)
        session.do(CreateWorkshop((Workshop(id="w", title="Wege und Plätze"), Board(id="b"))))
        session.do(AddNote("n1", "b", 0, 0, REACH))
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(build_cli(NoDesktop()), [str(one) for one in arguments])  # type: ignore[arg-type]  # unused


def csv_of(result: Result) -> str:
    told: dict[str, Any] = json.loads(result.stdout)
    return Path(told["files"]["csv"]).read_text(encoding="utf-8-sig")


def test_without_a_decision_the_places_are_listed_and_nothing_is_written(workshop: Path, tmp_path: Path) -> None:
    """V8."""
    refused = run("export", workshop, "--out", tmp_path / "out", "--format", "csv", "--json")
    assert refused.exit_code == 1
    (place,) = json.loads(refused.stdout)["places"]
    assert (place["record"], place["number"], place["words"]) == ("note", 1, "lena.sommer@example.org")
    assert "Karte 1, E-Mail-Adresse: lena.sommer@example.org" in refused.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("switch", "told"), [("blacken", "Rückfragen an […]"), ("keep", REACH)])
def test_one_switch_decides_for_all_of_them(workshop: Path, tmp_path: Path, switch: str, told: str) -> None:
    """V8, V9."""
    result = run("export", workshop, "--out", tmp_path / "o", "--format", "csv", "--undecided", switch, "--json")
    assert result.exit_code == 0
    assert told in csv_of(result)


def test_the_internal_edition_is_not_asked(workshop: Path, tmp_path: Path) -> None:
    """V8."""
    result = run("export", workshop, "--out", tmp_path / "o", "--format", "csv", "--edition", "internal", "--json")
    assert REACH in csv_of(result)
