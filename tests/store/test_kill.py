"""kill -9 at any moment loses nothing that was acknowledged (rule U2 of app/SPEC.md).

Many programs are killed at random moments on the same files: while opening, recovering, committing, moving the -wal,
tidying the ballot box. A child may have committed one thing more than it could tell.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.kit import DEVICE, everything, new_workshop
from workshopdesk.domain.state import State
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")]

HERE = Path(__file__).resolve().parent
KILLS, KILLS_PER_FILE, BALLOT_KILLS = 200, 25, 60
MOST_STEPS = 25  # that a child may acknowledge before it is killed; 0 kills it while it opens the file
LONGEST_WAIT = 0.01  # seconds after that, several times what a commit takes


class Doomed:
    """The process whose children are killed."""

    def __init__(self) -> None:
        paths = os.pathsep.join([str(HERE.parents[1] / "src"), str(HERE.parent)])
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "doomed_worker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": paths},
        )

    def live_and_die(self, work: str, path: Path, chance: random.Random) -> list[str]:
        """Let a child work for some steps, kill it a moment later, and return what it was told is safe.

        Life is counted in steps, so that a busy machine only makes the test slower.
        """
        steps, seed = chance.randint(0, MOST_STEPS), chance.randrange(10**9)
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{work} {seed} {path}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline().removeprefix("pid "))
        told = [self._process.stdout.readline() for _ in range(steps)]
        time.sleep(chance.uniform(0, LONGEST_WAIT))
        os.kill(child, signal.SIGKILL)
        told += iter(self._process.stdout.readline, "dead\n")
        return [line.strip() for line in told]

    def close(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(timeout=30) == 0


@pytest.fixture
def doomed() -> Iterator[Doomed]:
    doomed = Doomed()
    yield doomed
    doomed.close()


def test_no_acknowledged_change_is_lost(doomed: Doomed, tmp_path: Path) -> None:
    chance, told, unacknowledged = random.Random(20261122), 0, 0
    for first in range(0, KILLS, KILLS_PER_FILE):
        path = tmp_path / f"{first}.workshop"
        new_workshop(path)._store.close()
        safe: list[str] = []
        for kill in range(1, KILLS_PER_FILE + 1):
            safe += doomed.live_and_die("cards", path, chance)
            with WorkshopFile.open(path, device=DEVICE) as file:  # checks the integrity, as the end was unclean
                entries, records = file.journal(), everything(file.load())
            written = [entry.id for entry in entries]
            assert len(set(written)) == len(written)
            assert set(safe) <= set(written), f"kill {first + kill} lost something acknowledged"
            replayed = State()
            for entry in entries:
                replayed.apply(entry.change_set)
            assert everything(replayed) == records, f"kill {first + kill}: journal and records differ"
            assert len(written) - 1 - len(safe) <= kill, "more than one unacknowledged change per kill"
        assert check_workshop(path) == []
        told += len(safe)
        unacknowledged += len(written) - 1 - len(safe)
    print(f"{KILLS} kills: {told} changes acknowledged, none lost; {unacknowledged} were committed but not told")


def test_no_acknowledged_paper_is_lost_or_doubled(doomed: Doomed, tmp_path: Path) -> None:
    chance, path, safe = random.Random(7), tmp_path / "bonn.workshop", list[str]()
    for kill in range(1, BALLOT_KILLS + 1):
        safe += doomed.live_and_die("papers", path, chance)
        with BallotFile(path) as box:
            papers = [paper[0].candidate_id for paper in box.papers("ballot")]
            assert box.count("ballot") == len(papers) == len(set(papers))
        assert set(safe) <= set(papers), f"kill {kill} lost a paper"
        assert len(papers) - len(safe) <= kill
    print(f"{BALLOT_KILLS} kills: {len(safe)} papers acknowledged, none lost, {len(papers) - len(safe)} untold")
