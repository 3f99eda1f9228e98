"""close on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.kit import BONN, Program
from workshopdesk.app import queries
from workshopdesk.app.commands import BinNote, EditNote
from workshopdesk.app.session import Session
from workshopdesk.store.workshop_file import WorkshopFile

MARK = "Nur eine frühere Fassung"


@pytest.fixture
def workshop(program: Program) -> Path:
    path = program.new()
    program.json("import-ideas", path, BONN)
    with WorkshopFile.open(path, device="desk") as file:
        session = Session(file)
        first, second = queries.notes(session.state)[:2]
        session.do(EditNote(first.id, MARK))
        session.do(EditNote(first.id, first.text))
        session.do(BinNote(second.id))
    return path


def test_closing_erases_and_tells_what(program: Program, workshop: Path) -> None:
    """D2, D3"""
    assert MARK.encode() in workshop.read_bytes()
    result = program.json("close", workshop)
    assert result == {
        "file": str(workshop),
        "erased": {"binned_cards": 1, "board_photos": 0, "papers": 0, "voting_cards": 0, "copies": []},
    }
    assert MARK.encode() not in workshop.read_bytes()
    assert program("check", workshop).returncode == 0
    export = program("export", workshop, "--out", program.folder / "out", "--format", "csv", "--undecided", "keep")
    assert export.returncode == 0, "results can still be handed out"


def test_a_closed_workshop_takes_no_more_ideas(program: Program, workshop: Path) -> None:
    """D4"""
    program.json("close", workshop)
    again = program("close", workshop, "--json")
    assert (again.returncode, json.loads(again.stdout)["error"]) == (1, "workshop-finished")
    taken = program("import-ideas", workshop, BONN, "--json")
    assert (taken.returncode, json.loads(taken.stdout)["error"]) == (1, "workshop-finished")
