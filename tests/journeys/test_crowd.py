"""A crowd at the board: after any stretch of it file, memory and screen say the same, and nothing has piled up.

The ordinary suite plays a short stretch. WORKSHOPDESK_CROWD_MINUTES=20 plays twenty minutes, WORKSHOPDESK_CROWD_SEED
another crowd.
"""

from __future__ import annotations

import os
import resource
import time
from pathlib import Path

import pytest

from journeys.crowd import Crowd
from qt.board_kit import BoardDesk
from workshopdesk.app.demo import demo_records
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.store.check import check_workshop

STEPS = 700
MINUTES = float(os.environ.get("WORKSHOPDESK_CROWD_MINUTES", "0"))
SEEDS = [int(os.environ["WORKSHOPDESK_CROWD_SEED"])] if "WORKSHOPDESK_CROWD_SEED" in os.environ else [2026]
MOST_GROWTH_MB = 48


def memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def play(board: BoardDesk, crowd: Crowd, part: float) -> None:
    """A part of the whole stretch."""
    if MINUTES:
        ends = time.monotonic() + MINUTES * 60 * part
        crowd.work(lambda: time.monotonic() < ends)
    else:
        ends_at = crowd.steps + STEPS * part
        crowd.work(lambda: crowd.steps < ends_at)


def expected_cards(state: State) -> dict[str, Note]:
    """Every card that lies on the board, by the name of its delegate; a doubled card has one for each cluster."""
    members = {(note_id, cluster.id) for cluster in state.all(Cluster) for note_id in cluster.members}
    clustered = {note_id for note_id, _ in members}
    loose = {(note.id, "") for note in state.all(Note) if note.place is NotePlace.BOARD and note.id not in clustered}
    return {f"note:{note_id}:{cluster_id}": state.get(Note, note_id) for note_id, cluster_id in members | loose}


def bare(text: str) -> str:
    """Without what a line break may add."""
    return "".join(text.split()).replace("-", "")


def check_screen(board: BoardDesk) -> None:
    """Every delegate shows the card of its name as it is in memory, at its place, and lies still on it."""
    expected = expected_cards(board.state)
    name = min(expected, key=lambda name: (expected[name].number, name))
    place = board.desk.controller.workshop.board.rectOf(*name.split(":")[1:])
    board.view.lookAt(500 - 0.7 * place.x(), 400 - 0.7 * place.y(), 0.7)
    board.settle()
    board.next_frame()
    board.until(lambda: not board.desk.controller.workshop.board.feeding, "all cards")
    shown = {item.objectName(): item for item in board.cards()}
    assert name in shown
    assert set(shown) <= set(expected)
    for name, item in shown.items():
        note = expected[name]
        sheet = next(child for child in item.childItems() if child.property("tint") is not None)
        assert (sheet.x(), sheet.y(), sheet.rotation(), sheet.scale()) == (0, 0, 0, 1), "nobody holds it"
        assert item.property("tint") == note.colour.value
        words = item.property("words")
        assert "…" in words or bare(words) == bare(note.text)
        if not item.property("clusterId"):
            assert (item.property("cardX"), item.property("cardY")) == pytest.approx((note.x, note.y))
            assert (item.rotation(), item.scale()) == pytest.approx((note.rotation, note.scale))
    inside = board.window.width(), board.window.height()
    zoom, left, top = (board.view.property(what) for what in ("zoom", "originX", "originY"))
    for name, note in expected.items():
        x, y = note.x * zoom + left + 20, note.y * zoom + top + 20
        if name.endswith(":") and 0 < x < inside[0] and 0 < y < inside[1]:
            assert name in shown, "a card in view has a delegate"


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_crowd_leaves_file_memory_and_screen_alike(qapp, tmp_path: Path, seed: int) -> None:
    with BoardDesk(tmp_path, (1920, 1080)) as board:
        board.create(demo_records("de"), "run")
        board.until(lambda: bool(board.cards()) and not board.desk.controller.workshop.board.feeding, "cards")
        crowd = Crowd(board, seed)
        play(board, crowd, 0.5)
        check_screen(board)
        half = memory_mb()
        play(board, crowd, 0.5)
        check_screen(board)
        growth = memory_mb() - half
        in_memory = {record.id: record for record in board.state}
    assert growth < MOST_GROWTH_MB
    assert check_workshop(board.path) == []
    assert {record.id: record for record in board.on_disk()} == in_memory
