"""A crowd at the board: after any stretch of it file, memory and screen say the same, and nothing has piled up.

The ordinary suite plays a short stretch. WORKSHOPDESK_CROWD_MINUTES=20 plays twenty minutes, WORKSHOPDESK_CROWD_SEED
another crowd. Everybody goes home after every 2,000 steps of a long stretch, and everything is looked at.

A crowd that is killed in the middle, as by a power cut, leaves every change that was acknowledged, and no other half.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from journeys.crowd import Crowd
from journeys.crowd_checks import FIVE, Weight, check_hands_off, check_screen, per_thousand_steps, weigh
from qt.board_kit import BoardDesk
from qt.power_cut import said_until_killed
from workshopdesk.app.demo import demo_records
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile

STEPS_PER_ROUND, ROUNDS = 350, 2
STEPS_PER_LONG_ROUND = 2000
MINUTES = float(os.environ.get("WORKSHOPDESK_CROWD_MINUTES", "0"))
SEEDS = [int(os.environ["WORKSHOPDESK_CROWD_SEED"])] if "WORKSHOPDESK_CROWD_SEED" in os.environ else [2026]
# what fonts, pictures and ink take the first time, and what a leak would take in the end
MOST_GROWTH_MB = 48
# a table of six people takes some 300 steps a minute: below this it grows by less than 3 MB an hour
MOST_MB_PER_THOUSAND_STEPS = 0.15
# Python's: one for each step. Undo keeps up to 5,000 steps (app/history.py), each of some pieces; a place that is
# opened for the first time takes 30,000
MOST_BLOCKS_PER_STEP = 1
LONG = 30
# Qt tells of what it puts right by itself: a pen or mouse comes where a finger presses already, or the finger moves
# where the pen is by then, and is ignored; what
# took a finger for a mouse has gone under that finger, and the next press ends this.
PUT_RIGHT = (
    "is missing from current event.*Ignoring: QEvent::(Mouse|Tablet|TouchUpdate)",
    "during delivery of touch press, synth-mouse ID .* is missing",
    "QUnifiedTimer::stopAnimationDriver: driver is not running",
    # QtMultimedia looks for hardware decoding and screen recording (pyproject.toml)
    "^Couldn't (load|resolve) (pipewire-0.3|va.*) (library|symbols)$",
)


def rounds() -> Iterator[Callable[[Crowd], bool]]:
    """For every round whether the crowd goes on: rounds are counted in steps, so that a seed plays the same again."""
    began = time.monotonic()
    number = 0
    while number < ROUNDS if not MINUTES else time.monotonic() < began + MINUTES * 60:
        number += 1
        yield lambda crowd, last=number * (STEPS_PER_LONG_ROUND if MINUTES else STEPS_PER_ROUND): crowd.steps < last


def by_id(state: State) -> dict[str, Record]:
    return {record.id: record for record in state}


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What Qt complains of, without what it puts right. pytest-qt would keep every message, thousands an hour."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        text = message or ""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(
            re.search(known, text) for known in PUT_RIGHT
        ):
            heard.append(text)

    before = qInstallMessageHandler(hear)
    yield heard
    qInstallMessageHandler(before)


@pytest.mark.slow
@pytest.mark.no_qt_log
@pytest.mark.parametrize("seed", SEEDS)
def test_a_crowd_leaves_file_memory_and_screen_alike(qapp, complaints: list[str], tmp_path: Path, seed: int) -> None:
    weights: list[Weight] = []
    with BoardDesk(tmp_path, (1920, 1080)) as board:
        board.create(demo_records("de"), "run")
        board.until(lambda: bool(board.cards()) and not board.desk.controller.workshop.board.feeding, "cards")
        crowd = Crowd(board, seed, lambda: complaints)
        began = time.monotonic()
        try:
            for goes_on in rounds():
                crowd.work(lambda goes_on=goes_on: goes_on(crowd))
                check_hands_off(board)
                check_screen(board)
                weights.append(weigh(board, (time.monotonic() - began) / 60, crowd.steps))
                print(weights[-1], flush=True)
        except Exception:
            board.window.grabWindow().save(str(tmp_path / "crowd.png"))
            print(crowd.diary, tmp_path / "crowd.png", sep="\n")
            raise
        in_memory = by_id(board.state)
    print(f"seed {seed}: {sum(crowd.diary.ways.values())} actions, {crowd.diary.touches} touches; {crowd.diary.ways}")
    assert check_workshop(board.path) == []
    assert by_id(board.on_disk()) == in_memory
    if len(weights) >= LONG:
        growth = per_thousand_steps(weights)
        print(f"{growth:.2f} MB per 1,000 steps")
        assert growth < MOST_MB_PER_THOUSAND_STEPS
        early, late = weights[LONG // 3 :][:FIVE], weights[-FIVE:]
        pieces = 1000 * (late[-1].blocks - early[0].blocks) / (late[-1].steps - early[0].steps)
        assert pieces < MOST_BLOCKS_PER_STEP
    else:
        early, late = weights[:1], weights[-1:]
    assert min(one.megabytes for one in late) - min(one.megabytes for one in early) < MOST_GROWTH_MB


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_crowd_that_is_killed_leaves_what_was_acknowledged(qapp, tmp_path: Path, seed: int) -> None:
    """U2: the file holds every change that was told, at most one that could not be told any more, and nothing else."""
    home = tmp_path / str(seed)
    said = said_until_killed(Path(__file__).with_name("crowd_until_killed.py"), home, "enough")
    told = [line.removeprefix("change ") for line in said if line.startswith("change ")]
    assert "enough" in said
    assert check_workshop(home / "wege.workshop") == []
    with WorkshopFile.open(home / "wege.workshop", device="reader") as file:
        journal, records = file.journal(), by_id(State(file.load()))
    written = [entry.id for entry in journal]
    first = written.index(told[0])
    assert written[first : first + len(told)] == told
    assert len(written) - first - len(told) <= 1
    replayed = State()
    for entry in journal:
        replayed.apply(entry.change_set)
    assert by_id(replayed) == records
    with BoardDesk(home, (1920, 1080)) as board:
        board.open("run")
        board.until(lambda: not board.desk.controller.workshop.board.feeding, "cards")
        assert by_id(board.state) == records
        if board.desk.controller.workshop.board.faceDown:
            board.desk.controller.workshop.sorting.turnCards(False)
        check_screen(board)
