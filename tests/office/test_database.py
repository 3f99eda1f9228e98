"""Rules OF6, OF12 and OF13 of app/SPEC.md: kill -9, foreign and newer catalogues, several at one database."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import psycopg
import pytest

from office.kit import KOMMUKI, POOLS, SteadyClock, bring, practice_states, taken, write
from office.postgres_server import PostgresServer
from workshopdesk.app.office.importing import find_files, import_files
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.office_catalogue import open_catalogue
from workshopdesk.store.office.postgres_engine import PostgresEngine
from workshopdesk.store.office.schema import MIGRATIONS, Migration
from workshopdesk.store.office.sqlite_engine import SqliteEngine
from workshopdesk.store.office.upgrade import bring_up_to_date

KILLS = 12
FILES = 40
ROWS = 25


def engine_of(address: str) -> Engine:
    return PostgresEngine(address) if address.startswith("postgresql:") else SqliteEngine(Path(address), create=True)


def _import_until_killed(address: str, folder: Path, told: Connection) -> None:
    files = OfficeFiles()
    with open_catalogue(address, create=True) as catalogue:
        for report in import_files(catalogue, find_files([folder], files).files, files, SteadyClock()):
            told.send((report.path.name, taken(report).rows))
    told.send(None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")
def test_killed_at_any_moment_the_catalogue_holds_whole_files(address: str, tmp_path: Path) -> None:
    """OF6: what was reported is there, no file is there in part, and the last run brings everything exactly once."""
    folder = tmp_path / "eingang"
    folder.mkdir()
    for number in range(FILES):
        rows = "".join(f"Idee {row} aus Tabelle {number};Warum\n" for row in range(ROWS))
        write(folder, f"{number:03}.csv", f"Titel;Text\n{rows}".encode())
    chance, safe = random.Random(20261123), set[str]()
    for _ in range(KILLS):
        ours, theirs = multiprocessing.Pipe()
        worker = multiprocessing.get_context("fork").Process(
            target=_import_until_killed, args=(address, folder, theirs)
        )
        worker.start()
        theirs.close()
        before = chance.randint(0, 5)  # so many files are reported, then it dies a little later
        seen = 0
        while seen < before and (report := _received(ours)) is not None:
            safe.add(report[0])
            seen += 1
        if chance.random() < 0.5:
            ours.poll(chance.random() * 0.02)
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGKILL)
        worker.join()
        while (report := _received(ours)) is not None:
            safe.add(report[0])
        ours.close()
        with closing(engine_of(address)) as engine:
            if not _is_made(engine):
                continue
            counted = engine.rows(
                "select f.name, count(i.number) from imported_file f"
                " left join idea i on i.source = f.source group by f.name"
            )
            assert {rows for _, rows in counted} <= {ROWS}
            assert safe <= {name for name, _ in counted}
    with open_catalogue(address, create=True) as catalogue:
        reports = bring(catalogue, *sorted(folder.iterdir()))
        assert {path.name for path in (report.path for report in reports if taken(report).known)} >= safe
        assert catalogue.count(IdeaFilter(gone=True)) == FILES * ROWS


def _is_made(engine: Engine) -> bool:
    names = {
        "sqlite": "select name from sqlite_master where name = 'counter'",
        "postgresql": "select tablename from pg_tables where tablename = 'counter'",
    }
    return bool(engine.rows(names[engine.dialect.name]))


def _received(ours: Connection) -> tuple[str, int] | None:
    try:
        report: tuple[str, int] | None = ours.recv()
    except EOFError:
        return None
    return report


def test_a_catalogue_of_a_newer_program_is_refused_and_not_touched(address: str) -> None:
    """OF12"""
    open_catalogue(address, create=True).close()
    later = (*MIGRATIONS, Migration("m0099_of_tomorrow", ("create table tomorrow (number integer primary key)",)))
    with closing(engine_of(address)) as engine:
        bring_up_to_date(engine, SteadyClock(), address, later)
    with pytest.raises(KnownError) as refused:
        open_catalogue(address)
    assert (refused.value.code, refused.value.details["migrations"]) == ("catalogue-too-new", ["m0099_of_tomorrow"])
    with closing(engine_of(address)) as engine:
        assert len(engine.rows("select name from workshopdesk_catalogue")) == len(later)


def test_a_step_that_fails_leaves_the_catalogue_as_it_was(address: str) -> None:
    """OF12: a migration is carried out whole or not at all."""
    open_catalogue(address, create=True).close()
    broken = Migration(
        "m0099_broken", ("create table tomorrow (number integer primary key)", "insert into nowhere values (1)")
    )
    with closing(engine_of(address)) as engine:
        with pytest.raises((sqlite3.Error, psycopg.Error)):
            bring_up_to_date(engine, SteadyClock(), address, (*MIGRATIONS, broken))
        with pytest.raises((sqlite3.Error, psycopg.Error)):
            engine.rows("select * from tomorrow")
    open_catalogue(address).close()


def test_foreign_and_damaged_files_are_refused_and_not_touched(tmp_path: Path) -> None:
    """OF12: words, another database, a workshop's own file, a torn catalogue, and one that is not there."""
    words = write(tmp_path, "brief.catalogue", b"Sehr geehrte Damen und Herren, " * 40)
    other = tmp_path / "andere.catalogue"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("create table t (x)")
    torn = tmp_path / "gerissen.catalogue"
    open_catalogue(str(torn), create=True).close()
    torn.write_bytes(torn.read_bytes()[:8192] + b"\x55" * 40_000)
    for path, code in ((words, "catalogue-not-ours"), (other, "catalogue-not-ours"), (torn, "catalogue-damaged")):
        before = path.read_bytes()
        with pytest.raises(KnownError) as refused:
            open_catalogue(str(path), create=True)
        assert (path.name, refused.value.code) == (path.name, code)
        assert path.read_bytes() == before
    with pytest.raises(KnownError) as refused:
        open_catalogue(str(tmp_path / "fort.catalogue"))
    assert refused.value.code == "catalogue-missing"


def test_a_database_of_something_else_is_refused(postgres: PostgresServer) -> None:
    """OF12"""
    address = postgres.empty_database()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("create table accounts (number integer)")
    with pytest.raises(KnownError) as refused:
        open_catalogue(address)
    assert refused.value.code == "catalogue-not-ours"


def test_no_password_of_an_address_is_told(postgres: PostgresServer) -> None:
    """OF12: neither in what is shown nor in the reason."""
    address = postgres.address("nowhere").replace("office@", "office:geheim@localhost")
    with pytest.raises(KnownError) as refused:
        open_catalogue(address)
    assert refused.value.code == "catalogue-unreachable"
    assert "geheim" not in str(refused.value.details)


def test_four_workers_import_into_one_new_database_at_once(postgres: PostgresServer) -> None:
    """OF13: they make the tables together, every file comes once, no number twice, and dispositions go on meanwhile."""
    address = postgres.empty_database()
    paths = [*sorted(POOLS.glob("dipas_*.json")), *sorted(POOLS.glob("consul_*.json")), *sorted(POOLS.glob("*.xlsx"))]
    paths += sorted(KOMMUKI.glob("*Jugend*.xlsx"))[:3]

    def work(shift: int) -> int:
        with open_catalogue(address) as catalogue:
            reports = bring(catalogue, *paths[shift:], *paths[:shift])
            (line,) = catalogue.ideas(IdeaFilter(), limit=1)
            catalogue.dispose([line.number], DispositionCode.NOTED, str(shift), "2026-11-23T10:00:00+01:00")
            return sum(taken(report).added for report in reports)

    with ThreadPoolExecutor(4) as pool:
        added = sum(pool.map(work, (0, 2, 4, 6)))
    with open_catalogue(address) as catalogue:
        lines = catalogue.ideas(IdeaFilter(gone=True), limit=1000)
        assert len(lines) == added > 30
        assert len({line.number for line in lines}) == len(lines)
        assert [said.reason for said in catalogue.dispositions(lines[0].number)] != []
        again = bring(catalogue, *paths)
        assert all(taken(report).known for report in again)


def test_who_may_only_read_reads_everything_and_changes_nothing(postgres: PostgresServer, tmp_path: Path) -> None:
    """OF13"""
    address = postgres.catalogue()
    package = write(tmp_path, "a.workshop.zip", practice_states()[0].package)
    with open_catalogue(address) as catalogue:
        bring(catalogue, package)
        everything = catalogue.ideas(IdeaFilter(), limit=500)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("create role leser login")
        connection.execute("grant select on all tables in schema public to leser")
    with open_catalogue(address.replace("office@", "leser@")) as reading:
        assert reading.ideas(IdeaFilter(), limit=500) == everything
        for change in (
            lambda: bring(reading, package),
            lambda: reading.dispose([everything[0].number], DispositionCode.NOTED, "", "2026-11-23T10:00:00+01:00"),
        ):
            with pytest.raises(KnownError) as refused:
                change()
            assert refused.value.code == "catalogue-read-only"
        assert reading.count(IdeaFilter(disposition="noted")) == 0
