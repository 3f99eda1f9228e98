"""Workshops for these tests: real files with the practice workshop, its ideas and its vote."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.demo import demo_records, hold_demo_vote
from workshopdesk.app.session import Session
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.exchange.package import pack
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A new, empty workshop from the template kartenabfrage."""
    with WorkshopFile.create(tmp_path / "neu.workshop", device="test") as file:
        new = Session(file)
        new.do(CreateWorkshop(records_for(template_by_key("kartenabfrage"), title="Wege", language="de")))
        yield new


@pytest.fixture
def voted(tmp_path: Path) -> Iterator[tuple[Session, BallotFile]]:
    """The practice workshop after its vote, with the ballot box."""
    with voted_workshop(tmp_path / "uebung.workshop") as opened:
        yield opened


@pytest.fixture(scope="session")
def packed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The package of the practice workshop after its vote."""
    with voted_workshop(tmp_path_factory.mktemp("packed") / "uebung.workshop") as (practice, box):
        return pack(practice.state, box)


@contextmanager
def voted_workshop(path: Path) -> Iterator[tuple[Session, BallotFile]]:
    with WorkshopFile.create(path, device="test") as file, BallotFile(path) as box:
        practice = Session(file)
        practice.do(CreateWorkshop(demo_records("de")))
        hold_demo_vote(practice, box, "de")
        yield practice, box
