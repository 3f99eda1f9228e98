"""Empty catalogues on both databases; the server starts with the first test that needs it and ends with the run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.kit import Program
from office.postgres_server import PostgresServer, can_run
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    if not can_run():
        pytest.skip("a PostgreSQL of our own is started on Linux only")
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty catalogue is: a file that is not there yet, or a database that is up to date."""
    if request.param == "sqlite":
        return str(tmp_path / "büro.catalogue")
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.catalogue()


@pytest.fixture
def catalogue(address: str) -> Iterator[OfficeCatalogue]:
    with open_catalogue(address, create=True) as opened:
        yield opened


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)
