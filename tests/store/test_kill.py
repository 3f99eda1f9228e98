"""kill -9 at any moment loses nothing that was acknowledged (rule U2 of app/SPEC.md).

Many programs are killed at random moments on the same files: while opening, recovering, committing, moving the -wal,
tidying the ballot box. A child may have committed one thing more than it could tell.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.doomed import Doomed
from store.kit import DEVICE, TITLE, everything, new_workshop
from workshopdesk.app.commands import AddNote, DraftBallot, OpenBallot
from workshopdesk.domain.ballot import BallotPaper, Choice, RuleSet, Subject
from workshopdesk.domain.state import State
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")]

KILLS, KILLS_PER_FILE, BALLOT_KILLS, MERGE_KILLS = 200, 25, 60, 5


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
            papers = [paper.choices[0].candidate_id for paper in box.papers("ballot")]
            assert box.count("ballot") == len(papers) == len(set(papers))
        assert set(safe) <= set(papers), f"kill {kill} lost a paper"
        assert len(papers) - len(safe) <= kill
    print(f"{BALLOT_KILLS} kills: {len(safe)} papers acknowledged, none lost, {len(papers) - len(safe)} untold")


def test_tables_are_merged_whole_or_not_at_all(doomed: Doomed, tmp_path: Path) -> None:
    """OF40, OF43: what is there under the new name is a sound workshop with every paper; a name may be left empty."""
    first, chance, told = tmp_path / "a.workshop", random.Random(5), list[str]()
    session = new_workshop(first)
    for card in ("card", "other"):
        session.do(AddNote(card, "board", 0, 0, TITLE))
    session.do(DraftBallot("ballot", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("ballot"))
    session._store.close()
    with BallotFile(first) as box:
        box.cast("ballot", BallotPaper((Choice("card", 1),)))
    for path in (first, ballots_path(first)):
        shutil.copy(path, tmp_path / path.name.replace("a.", "b.", 1))
    for _ in range(MERGE_KILLS):
        told += doomed.live_and_die("tables", tmp_path, chance, most_steps=1, longest_wait=0.05)
    found = [path for path in tmp_path.glob("plenum-*.workshop") if path.stat().st_size]
    assert {path.name for path in found} >= set(told)
    for path in found:
        assert check_workshop(path) == []
        with BallotFile(path) as box:
            assert box.count("ballot") == 1
