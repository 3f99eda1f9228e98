"""The facilitator's locks, against every wish that could get around them. Rules L1 to L5."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.kit import BOARD, add, gather, workshop_records
from workshopdesk.app.commands import (
    AddInkNote,
    AddStroke,
    BinNote,
    BinNotes,
    ColourNote,
    Command,
    CreateWorkshop,
    DissolveCluster,
    DoubleNote,
    DrawNote,
    EditDetails,
    EditNote,
    EnterPhase,
    ExtendTimer,
    GatherNotes,
    LockArea,
    LockBoard,
    LockNote,
    MarkNote,
    MergeClusters,
    MoveCluster,
    MoveNote,
    MoveNotes,
    NumberCluster,
    ParkNote,
    PinchNote,
    PutInCluster,
    PutNotesInCluster,
    SetNoteKind,
    SetPin,
    StartTimer,
    SummariseCluster,
    TidyBoard,
    TitleCluster,
    TurnNote,
)
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ink import InkPoint, pack_points
from workshopdesk.domain.locks import locks_of
from workshopdesk.domain.note import Board, Colour, Note, NoteKind
from workshopdesk.domain.pins import kept_pin
from workshopdesk.exchange.package import pack, unpack
from workshopdesk.store.workshop_file import WorkshopFile

NOW = "2026-11-21T09:00:00+01:00"


class Room:
    """n1 and n4 loose, n2 and n3 in cluster a, n5 in cluster b; the right area begins at x 1000, in a real file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = WorkshopFile.create(path, device="test")
        self.session = Session(self.file)
        self.session.do(CreateWorkshop(workshop_records()))
        for number, x in ((1, 10.0), (2, 20.0), (3, 30.0), (4, 1500.0), (5, 50.0)):
            self.session.do(add(f"n{number}", number, x))
        self.session.do(gather("a", "n2", "n3"))
        self.session.do(gather("b", "n5"))

    def refuses(self, code: str, command: Command) -> None:
        before = list(self.session.state)
        with pytest.raises(DomainError) as refused:
            self.session.do(command)
        assert refused.value.code == code, command
        assert list(self.session.state) == before

    def reopen(self) -> None:
        self.file.close()
        self.file = WorkshopFile.open(self.path, device="test")
        self.session = Session(self.file)


@pytest.fixture
def room(tmp_path):
    room = Room(tmp_path / "bonn.workshop")
    yield room
    room.file.close()


def stroke(note_id: str) -> AddStroke:
    return AddStroke("s", note_id, 3.2, pack_points([InkPoint(40, 20), InkPoint(100, 80)], False))


def test_nothing_gets_around_a_locked_card(room):
    """L1: alone, among several, through its cluster, by pen."""
    room.session.do(LockNote("n1", locked=True))
    room.session.do(LockNote("n2", locked=True))
    for command in (
        EditNote("n1", "Poller weg"),
        ColourNote("n1", Colour.BLUE),
        SetNoteKind("n1", NoteKind.CONCERN),
        MarkNote("n1", flash=True, unclear=False),
        MoveNote("n1", 500, 500),
        MoveNote("n2", 500, 500, "a"),
        TurnNote("n1", 90, 1),
        PinchNote("n1", 4, 5, 90, 2),
        ParkNote("n1"),
        BinNote("n2"),
        MoveNotes((MoveNote("n4", 1, 1), MoveNote("n1", 2, 2))),
        BinNotes(("n4", "n1")),
        PutInCluster("n1", "b", 0),
        PutNotesInCluster(("n4", "n1"), "b", 0),
        GatherNotes("c", BOARD, ("n4", "n1"), 0, 0),
        DoubleNote("n2", "b"),
        MoveCluster("a", 9, 9),
        MergeClusters("a", "b"),
        DissolveCluster("a", (("n2", 1, 1), ("n3", 2, 2))),
        TidyBoard((MoveCluster("a", 9, 9),), ()),
        stroke("n1"),
        DrawNote("n1", room.session.state.get(Note, "n1").text, (stroke("n1"),), ()),
    ):
        room.refuses("note-locked", command)


def test_what_does_not_touch_the_locked_card_goes_on(room):
    """L1"""
    room.session.do(LockNote("n2", locked=True))
    for command in (
        MoveNote("n1", 500, 500),
        MoveNote("n3", 600, 500, "a"),
        PutInCluster("n1", "a", 0),
        TitleCluster("a", "Radwege"),
        NumberCluster("a", 2),
        MoveCluster("b", 1, 1),
    ):
        assert room.session.do(command)


def test_a_locked_board_takes_no_change_and_no_new_card(room):
    """L2"""
    room.session.do(LockBoard(BOARD, locked=True))
    board = room.session.state.get(Board, BOARD)
    for command in (
        add("n9"),
        AddInkNote(add("n9"), (stroke("n9"),)),
        EditNote("n3", "anders"),
        MoveNote("n1", 5, 5),
        BinNote("n4"),
        TitleCluster("a", "Radwege"),
        SummariseCluster("a", "alle wollen Radwege"),
        NumberCluster("a", 2),
        MergeClusters("a", "b"),
        stroke("n1"),
        EditDetails((Board(id=BOARD, title=board.title, areas=board.areas[:1]),)),
    ):
        room.refuses("board-locked", command)


def test_on_a_locked_board_the_event_goes_on(room):
    """L2"""
    room.session.do(LockBoard(BOARD, locked=True))
    for command in (
        EnterPhase("vote", NOW),
        StartTimer(NOW),
        ExtendTimer(NOW, 5),
        LockNote("n1", locked=True),
        LockNote("n1", locked=False),
    ):
        assert room.session.do(command)
    room.session.do(LockBoard(BOARD, locked=False))
    assert room.session.do(MoveNote("n1", 5, 5))


def test_a_locked_area_lets_nothing_in_or_out(room):
    """L3"""
    room.session.do(LockArea("right", locked=True))
    board = room.session.state.get(Board, BOARD)
    for command in (
        MoveNote("n4", 10, 10),
        EditNote("n4", "anders"),
        MoveNote("n1", 1500, 10),
        MoveCluster("a", 1500, 10),
        add("n9", x=1500),
        EditDetails((Board(id=BOARD, title=board.title, areas=board.areas[:1]),)),
    ):
        room.refuses("area-locked", command)
    assert room.session.do(MoveNote("n1", 300, 10))
    room.session.do(LockArea("right", locked=False))
    assert room.session.do(MoveNote("n1", 1500, 10))


def test_undo_opens_no_lock_and_goes_around_none(room):
    """L4: what was done before a lock can be undone only when the lock is open again, and then it can."""
    room.session.do(MoveNote("n1", 400, 400))
    room.session.do(LockNote("n1", locked=True))
    assert room.session.undo_label == "move-note", "the lock is not what undo would take back"
    with pytest.raises(DomainError, match="note-locked"):
        room.session.undo()
    assert room.session.state.get(Note, "n1").x == 400
    room.session.do(LockNote("n1", locked=False))
    room.session.undo()
    assert room.session.state.get(Note, "n1").x == 10
    room.session.do(LockBoard(BOARD, locked=True))
    with pytest.raises(DomainError, match="board-locked"):
        room.session.redo()


def test_locks_and_their_pin_survive_a_restart_and_stay_in_the_file(room):
    """L5"""
    kept = kept_pin("2604")
    room.session.do(SetPin(kept))
    room.session.do(LockNote("n1", locked=True))
    room.session.do(LockArea("right", locked=True))
    room.session.do(LockBoard(BOARD, locked=True))
    before = locks_of(room.session.state)
    room.reopen()
    assert locks_of(room.session.state) == before
    assert (before.notes, before.areas, before.boards, before.pin) == (("n1",), ("right",), (BOARD,), kept)
    package = pack(room.session.state)
    assert not any(type(record) is type(before) for record in unpack(package).records)
    assert kept.encode() not in package


def test_only_what_is_there_can_be_locked(room):
    """L4: and locking twice leaves no entry."""
    for command, code in (
        (LockNote("nowhere", locked=True), "note-missing"),
        (LockArea("nowhere", locked=True), "area-missing"),
        (LockBoard("nowhere", locked=True), "board-missing"),
    ):
        room.refuses(code, command)
    assert room.session.do(LockNote("n1", locked=True))
    assert not room.session.do(LockNote("n1", locked=True))
