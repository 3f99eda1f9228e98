"""Workshops for the office: the practice workshop with its real ideas and vote, as packages in several states."""

from __future__ import annotations

import functools
import itertools
import json
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from workshopdesk.app import queries
from workshopdesk.app.commands import BinNote, Command, CreateWorkshop, EditNote
from workshopdesk.app.demo import demo_records, hold_demo_vote
from workshopdesk.app.office.importing import FileReport, import_files
from workshopdesk.app.office.ports import Taken
from workshopdesk.app.session import Session
from workshopdesk.cli.group import build_cli
from workshopdesk.domain.note import Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop, WorkshopKind
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.exchange.package import pack
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.office.office_catalogue import OfficeCatalogue
from workshopdesk.store.workshop_file import WorkshopFile

DATA = Path(__file__).resolve().parents[1] / "data"
KOMMUKI = DATA / "kommuki"
POOLS = DATA / "idea-pools"


class SteadyClock:
    """A second later with every look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


@dataclass(frozen=True, slots=True)
class Practice:
    """The practice workshop as a package, and its state when it was packed."""

    package: bytes
    state: State

    @property
    def notes(self) -> list[Note]:
        """What the office takes: cards on the board and in the parking lot."""
        return [note for note in self.state.all(Note) if note.place != "bin"]


@functools.cache
def practice_states() -> tuple[Practice, Practice]:
    """The practice workshop after its vote, and again after a card was reworded, one binned and the vote unchanged."""
    return _held("a", lambda workshop: workshop, later=_reword_and_bin)


@functools.cache
def expert_workshop() -> Practice:
    """Another practice workshop, held with experts."""
    return _held("b", lambda workshop: replace(workshop, kind=WorkshopKind.EXPERTS, title="Fachrunde"))[0]


@functools.cache
def rehearsal() -> bytes:
    return _held("c", lambda workshop: replace(workshop, rehearsal=True))[0].package


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def bring(catalogue: OfficeCatalogue, *paths: Path) -> list[FileReport]:
    return list(import_files(catalogue, paths, OfficeFiles(), SteadyClock()))


def taken(report: FileReport) -> Taken:
    assert report.taken is not None, report.refused
    return report.taken


class _NoDesktop:
    """The window program, which no command of the office ever asks for."""

    def launch(self, path: Path | None) -> int:
        raise AssertionError(path)

    def picture(self, path: Path, png: Path) -> None:
        raise AssertionError(path, png)

    def self_test(self) -> int:
        raise AssertionError


def office(*arguments: object) -> tuple[int, str]:
    """`workshopdesk office …` in this process: exit code, and what stands on the standard output."""
    result = CliRunner().invoke(build_cli(_NoDesktop()), ["office", *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout


def told_by(worker: str, wish: object) -> list[dict[str, Any]]:
    """What one of the program's hidden commands says line by line, in this process."""
    result = CliRunner().invoke(build_cli(_NoDesktop()), [worker], input=json.dumps(wish), catch_exceptions=False)
    return [json.loads(line) for line in result.stdout.splitlines()]


def office_json(*arguments: object) -> dict[str, Any]:
    """The result of a command that must succeed."""
    code, text = office(*arguments, "--json")
    assert code == 0, text
    value: dict[str, Any] = json.loads(text)
    return value


def _held(
    letter: str,
    changed: Callable[[Workshop], Workshop],
    later: Callable[[State], Sequence[Command]] = lambda _: (),
) -> tuple[Practice, Practice]:
    numbers = itertools.count(1)

    def ids() -> str:
        return f"{letter}{next(numbers):06}"

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "uebung.workshop"
        with WorkshopFile.create(path, device="test") as file, BallotFile(path) as box:
            session = Session(file)
            session.do(CreateWorkshop(tuple(_with(demo_records("de", ids), changed))))
            hold_demo_vote(session, box, "de", ids)
            first = Practice(pack(session.state, box), session.state.snapshot())
            for command in later(session.state):
                session.do(command)
            return first, Practice(pack(session.state, box), session.state.snapshot())


def _with(records: Iterable[Record], changed: Callable[[Workshop], Workshop]) -> Iterable[Record]:
    return (changed(record) if isinstance(record, Workshop) else record for record in records)


def _reword_and_bin(state: State) -> Sequence[Command]:
    loose = queries.loose_notes(state)
    return EditNote(loose[0].id, "Bänke im Stadtpark und am Fluss"), BinNote(loose[1].id)
