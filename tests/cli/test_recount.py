"""recount on the command line: the closing record of a real vote, untouched and falsified."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.kit import Program
from workshopdesk.app import queries
from workshopdesk.app.ballots import closing_record
from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.demo import demo_records, hold_demo_vote
from workshopdesk.app.session import Session
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """The closing record of the 25 papers of the practice workshop."""
    path = tmp_path / "a.workshop"
    with WorkshopFile.create(path, device="desk") as file, BallotFile(path) as box:
        session = Session(file)
        session.do(CreateWorkshop(tuple(demo_records("de"))))
        hold_demo_vote(session, box, "de")
        (ballot,) = queries.ballots(session.state)
        content = closing_record(session.state, ballot, box)
    target = tmp_path / "Zählprotokoll.json"
    target.write_bytes(content)
    return target


def test_an_untouched_record_is_equal(program: Program, record: Path) -> None:
    """B24"""
    raw = json.loads(record.read_text("utf-8"))
    found = program.json("recount", record)
    assert (found["equal"], found["differences"], found["ballots"]["cast"]) == (True, [], 25)
    assert found["sha256"] == raw["sha256"]
    assert sum(line["dots"] for line in found["totals"]) == sum(
        choice["dots"] for paper in raw["papers"] for choice in paper["choices"]
    )
    said = program("recount", record)
    assert said.returncode == 0
    assert "Nachgezählt: gleich." in said.stdout.decode()


def test_a_falsified_record_is_not(program: Program, record: Path) -> None:
    """B24: somebody moved a dot in the result and made a new checksum fit nothing."""
    raw = json.loads(record.read_text("utf-8"))
    raw["result"]["totals"][0]["dots"] += 1
    record.write_text(json.dumps(raw), encoding="utf-8")
    done = program("recount", record, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["differences"] == ["sha256", "totals"]
    said = program("recount", record)
    assert "Die Summen sind andere." in said.stderr.decode()
    assert "nicht gleich" in said.stderr.decode()
