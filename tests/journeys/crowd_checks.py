"""What must be so when the crowd has gone home: screen = memory, nothing held, nothing piled up."""

from __future__ import annotations

import ctypes
import gc
import os
import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from qt.board_kit import BoardDesk
from workshopdesk.app import queries
from workshopdesk.domain.ink import as_text
from workshopdesk.domain.locks import locks_of
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.domain.state import State

# glibc's; other libraries have nothing like it
_library = ctypes.CDLL(None) if os.name == "posix" else None
give_back = getattr(_library, "malloc_trim", None)
told_by_malloc = getattr(_library, "mallinfo2", None)


class MallocInfo(ctypes.Structure):
    """struct mallinfo2 of glibc, mallinfo(3): bytes. `mapped` is its hblkhd, `used` its uordblks."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in ("arena", "ordblks", "smblks", "hblks", "mapped", "usmblks", "fsmblks", "used", "free", "keepcost")
    ]


FIVE = 5


@dataclass(frozen=True, slots=True)
class Weight:
    """How much there is at one moment: megabytes resident, items of the window with hidden ones, records, cards.

    `used` are the megabytes that malloc has given out, `blocks` the thousands of small pieces that Python has, which
    come from its own pools. What is resident is more: pages of libraries, which come in where something is used for
    the first time, and what malloc keeps between pieces that are in use.
    """

    minute: float
    steps: int
    megabytes: float
    used: float
    blocks: float
    items: int
    records: int
    cards: int

    def __str__(self) -> str:
        return (
            f"{self.minute:5.1f} min {self.megabytes:6.1f} MB ({self.used:5.1f} used) {self.blocks:5.1f}k blocks"
            f" {self.items:6} items {self.records:5} records {self.cards:4} cards {self.steps} steps"
        )


def weigh(board: BoardDesk, minute: float, steps: int) -> Weight:
    """What is still needed: neither what garbage collectors have not come to yet, nor what malloc keeps for later."""
    gc.collect()
    engine = qmlEngine(board.view)
    engine.collectGarbage()
    board.settle()
    board.next_frame()
    engine.trimComponentCache()
    gc.collect()
    if give_back is not None:
        give_back(0)
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20
    blocks = sys.getallocatedblocks() / 1000
    records = sum(1 for _ in board.state)
    items = _count(board.window.contentItem())
    return Weight(minute, steps, resident, _used() or resident, blocks, items, records, board.state.count(Note))


def _used() -> float:
    """Megabytes that malloc has given out, those with a mapping of their own as well; 0 where it does not tell."""
    if told_by_malloc is None:
        return 0.0
    told_by_malloc.restype = MallocInfo
    info = told_by_malloc()
    return float(info.used + info.mapped) / 2**20


def _count(top: QQuickItem) -> int:
    return 1 + sum(map(_count, top.childItems()))


def per_thousand_steps(weights: Sequence[Weight]) -> float:
    """Used megabytes by which the least weight of each five grows per 1,000 steps, over the last two thirds.

    Peaks of up to 60 MB pass within a minute: what is given back is no growth. They are the picture of the far view
    (two of 8 MB), the copy of the window that is shown, and what a sheet or place takes while it is open (heaptrack).
    Resident megabytes grow a little longer: big pictures come to lie between small pieces (seed 7, 24,000 to 64,000
    steps: 5.7 MB resident, 0.1 MB used).
    """
    late = weights[len(weights) // 3 :]
    fives = [late[start : start + FIVE] for start in range(0, len(late) - FIVE + 1, FIVE)]
    least = [min(five, key=lambda weight: weight.used) for five in fives]
    return _slope([(weight.steps / 1000, weight.used) for weight in least])


def _slope(points: Sequence[tuple[float, float]]) -> float:
    """Of the straight line that lies nearest to the points (least squares)."""
    middle = sum(x for x, _ in points) / len(points)
    spread = sum((x - middle) ** 2 for x, _ in points)
    return sum((x - middle) * y for x, y in points) / spread if spread else 0.0


def check_hands_off(board: BoardDesk) -> None:
    """Nothing counts as touched, led, drawn around, in edit or held any more."""
    controller = board.desk.controller.workshop
    view = board.view
    board.settle()
    assert view.property("touched") == 0
    assert view.property("leads") == 0
    assert not view.property("lifted")
    assert controller.hands.inEdit.noteIds == []
    assert not controller.board.cards.held


def shown_board(board: BoardDesk) -> str:
    boards = board.desk.controller.workshop.boards.boards
    return str(next(shown["boardId"] for shown in boards if shown["shown"]))


def expected_cards(state: State, board_id: str) -> dict[str, Note]:
    """Every card that lies on a board, by the name of its delegate; a doubled card has one for each cluster."""
    clusters = [cluster for cluster in state.all(Cluster) if cluster.board_id == board_id]
    members = {(note_id, cluster.id) for cluster in clusters for note_id in cluster.members}
    clustered = {note_id for note_id, _ in members}
    lying = [note for note in state.all(Note) if note.place is NotePlace.BOARD and note.board_id == board_id]
    loose = {(note.id, "") for note in lying if note.id not in clustered}
    return {f"note:{note_id}:{cluster_id}": state.get(Note, note_id) for note_id, cluster_id in members | loose}


def bare(text: str) -> str:
    """Without what a line break may add."""
    return "".join(text.split()).replace("-", "")


def check_screen(board: BoardDesk) -> None:
    """Every delegate shows the card of its name as it is in memory, at its place, and lies still on it."""
    expected = expected_cards(board.state, shown_board(board))
    if not expected:
        return
    controller = board.desk.controller.workshop
    name = min(expected, key=lambda name: (expected[name].number, name))
    place = controller.board.rectOf(*name.split(":")[1:])
    board.view.lookAt(500 - 0.7 * place.x(), 400 - 0.7 * place.y(), 0.7)
    board.settle()
    board.next_frame()
    board.until(lambda: not controller.board.feeding, "all cards")
    shown = {item.objectName(): item for item in board.cards()}
    assert name in shown
    assert set(shown) <= set(expected)
    locked = set(locks_of(board.state).notes)
    for name, item in shown.items():
        note = expected[name]
        sheet = next(child for child in item.childItems() if child.property("tint") is not None)
        assert (sheet.x(), sheet.y(), sheet.rotation(), sheet.scale()) == (0, 0, 0, 1), "nobody holds it"
        assert item.property("tint") == note.colour.value
        if controller.board.faceDown:
            assert (item.property("ink"), item.property("words")) == ("", ""), "nobody reads it"
            continue
        assert item.property("ink") == as_text(queries.strokes_of(board.state, note.id))
        assert (item.property("lock") == "note") == (note.id in locked)
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
    check_frames(board)
    for shelf, where in ((controller.board.parked, NotePlace.PARKING_LOT), (controller.board.binned, NotePlace.BIN)):
        assert shelf.property("count") == len(queries.notes(board.state, where))


def check_frames(board: BoardDesk) -> None:
    """Every frame in view is the one of its name, at its place, with its title and the number of its cards."""
    clusters = {f"cluster:{cluster.id}": cluster for cluster in board.state.all(Cluster)}
    for item in board.items():
        if item.property("frameX") is None:
            continue
        cluster = clusters[item.objectName()]
        assert (item.x(), item.y()) == pytest.approx((cluster.x, cluster.y))
        told = tuple(item.property(what) for what in ("title", "number", "count"))
        assert told == (cluster.title, cluster.number, len(cluster.members))
