"""Several boards at one screen, in the real program: choosing, moving things, phases, undo, restart (M6 of SPEC.md)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.kit import IDEAS
from qt.board_kit import BoardDesk
from qt.boards_kit import PLENARY, TABLES, cafe_records
from qt.laptop_kit import LaptopDesk
from workshopdesk.app import queries
from workshopdesk.app.commands import EditDetails, EnterPhase
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace


@pytest.fixture
def board(qapp, tmp_path: Path):
    with BoardDesk(tmp_path) as program:
        program.create(cafe_records(), "run")
        program.next_frame()
        yield program


def shown(desk: BoardDesk) -> str:
    return desk.desk.controller.workshop.boards.title


def board_id(desk: BoardDesk, title: str) -> str:
    return next(board.id for board in desk.state.all(Board) if board.title == title)


def texts_on(desk: BoardDesk, title: str) -> list[str]:
    return [note.text for note in queries.notes(desk.state) if note.board_id == board_id(desk, title)]


def seen(desk: BoardDesk) -> set[str]:
    ids = {item.objectName().split(":")[1] for item in desk.cards()}
    return {note.text for note in desk.state.all(Note) if note.id in ids}


def choose(desk: BoardDesk, title: str) -> None:
    desk.tap("boardsTool")
    desk.tap("board:" + title)


def test_a_finger_chooses_the_board(board):
    assert shown(board) == TABLES
    assert seen(board) == set(IDEAS[:4])
    board.tap("boardsTool")
    assert board.shows("Plenum, 0 Karte")
    assert board.shows("Tische, 4 Karte")
    board.tap("board:" + PLENARY)
    assert shown(board) == PLENARY
    assert seen(board) == set()
    assert not board.has("boardsSheet")
    choose(board, TABLES)
    assert seen(board) == set(IDEAS[:4])


def test_keys_go_from_board_to_board_and_tell_it(board):
    said: list[str] = []
    board.item("boardVoice").said.connect(said.append)
    QTest.keyClick(board.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert shown(board) == PLENARY
    QTest.keyClick(board.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert shown(board) == TABLES, "round and round"
    QTest.keyClick(board.window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert shown(board) == PLENARY
    board.settle()
    told = [words.partition(" Karte")[0] for words in said]
    assert told == ["Pinnwand „Plenum“, 0", "Pinnwand „Tische“, 4", "Pinnwand „Plenum“, 0"]


def test_a_new_card_lies_on_the_board_that_is_shown(board):
    choose(board, PLENARY)
    board.desk.controller.workshop.board.addCard("Mehr Schatten", "yellow", 0, 0, "touch")
    board.settle()
    assert texts_on(board, PLENARY) == ["Mehr Schatten"]
    assert seen(board) == {"Mehr Schatten"}


def test_entering_a_phase_shows_its_board(board):
    """M6"""
    agenda = board.desk.controller.workshop.agenda
    board.tap("nextPhase")
    assert shown(board) == TABLES
    board.tap("nextPhase")
    assert (agenda.phaseNumber, shown(board)) == (3, PLENARY)
    choose(board, TABLES)
    board.tap("nextPhase")
    assert shown(board) == TABLES, "what was chosen since is only left for a phase on another board"


def test_a_group_goes_to_another_board_and_undo_shows_where_it_went_back(board):
    """M6"""
    board.tap(board.bar(1))
    board.tap("clusterToBoard")
    board.tap("board:" + PLENARY)
    assert texts_on(board, PLENARY) == list(IDEAS[:2])
    assert seen(board) == set(IDEAS[2:4]), "nobody is taken along"
    choose(board, PLENARY)
    assert seen(board) == set(IDEAS[:2])
    board.tap("undo")
    assert shown(board) == TABLES
    assert seen(board) == set(IDEAS[:4])
    board.tap("redo")
    assert shown(board) == PLENARY
    assert seen(board) == set(IDEAS[:2])


def test_a_copy_of_all_groups_leaves_them_where_they_are(board):
    board.tap("boardsTool")
    board.tap("allGroups")
    board.tap("asCopy")
    board.tap("board:" + PLENARY)
    assert texts_on(board, TABLES) == list(IDEAS[:4])
    assert texts_on(board, PLENARY) == list(IDEAS[:2])
    copy = next(c for c in board.state.all(Cluster) if c.board_id == board_id(board, PLENARY))
    assert copy.derived_from.endswith("/" + board.cluster(1).id)


def test_a_card_goes_to_another_board_from_its_ring(board):
    board.tap(board.card(IDEAS[2]))
    board.tap("ring:colour")
    board.tap("ring:board")
    board.tap("board:" + PLENARY)
    assert texts_on(board, PLENARY) == [IDEAS[2]]


def test_selected_cards_go_to_another_board(board):
    sorting = board.desk.controller.workshop.sorting
    for words in IDEAS[2:4]:
        sorting.toggleByKeyboard(board.note(words).id, "")
    board.tap("selection:board")
    board.tap("board:" + PLENARY)
    assert texts_on(board, PLENARY) == list(IDEAS[2:4])
    assert sorting.selections.rowCount() == 0


def test_the_parking_lot_is_shared_by_all_boards(board):
    choose(board, PLENARY)
    board.tap("parkingLot")
    board.tap(board.worded("Zurück auf die Pinnwand"))
    assert texts_on(board, PLENARY) == [IDEAS[4]]
    assert board.in_place(NotePlace.PARKING_LOT) == []
    assert seen(board) == {IDEAS[4]}


def test_what_is_being_written_is_kept_on_its_board(board):
    board.tap("addCard")
    board.type("Mehr Schatten am Fluss")
    board.desk.controller.workshop.boards.step(1)
    board.settle()
    assert "Mehr Schatten am Fluss" in texts_on(board, TABLES)
    assert not [item for item in board.items() if item.objectName().startswith("writing:")]


def test_a_finger_that_holds_a_card_does_nothing_on_the_next_board(board):
    note = board.note(IDEAS[2])
    board.fingers.down({0: board.middle(board.card(IDEAS[2]))})
    board.fingers.glide({0: (120.0, 60.0)}, 5)
    board.desk.controller.workshop.boards.step(1)
    board.settle()
    board.fingers.up()
    board.settle()
    assert board.note(IDEAS[2]) == note
    assert texts_on(board, PLENARY) == []
    board.desk.controller.workshop.boards.step(1)
    board.settle()
    assert seen(board) == set(IDEAS[:4])
    board.drag({IDEAS[3]: (40.0, 90.0)})
    assert board.note(IDEAS[3]).y > 500


def test_a_lock_belongs_to_its_board(board):
    locks = board.desk.controller.workshop.locks
    locks.lock("board", locks.boardId)
    assert locks.boardLocked
    choose(board, PLENARY)
    assert not locks.boardLocked
    assert board.desk.controller.workshop.board.addCard("Mehr Schatten", "yellow", 0, 0, "touch")


def test_a_new_board_is_made_and_undone(board):
    board.tap("boardsTool")
    board.tap("newBoard")
    assert board.shows("Bitte schreiben Sie, wie die Pinnwand heißt.")
    board.tap("newBoardTitle")
    board.type("Vorhaben")
    board.key(Qt.Key.Key_Return)
    assert shown(board) == "Vorhaben"
    assert [one.title for one in queries.boards(board.state)] == [TABLES, PLENARY, "Vorhaben"]
    board.tap("undo")
    assert shown(board) == TABLES
    assert len(queries.boards(board.state)) == 2
    assert seen(board) == set(IDEAS[:4])


def test_a_restart_shows_the_board_shown_last(qapp, tmp_path):
    """M6: what the phase says counts only when it is entered."""
    with BoardDesk(tmp_path) as program:
        program.create(cafe_records(), "run")
        choose(program, PLENARY)
    with BoardDesk(tmp_path) as program:
        program.open("run")
        assert shown(program) == PLENARY


def test_unread_cards_stay_unread_over_a_restart(qapp, tmp_path):
    with BoardDesk(tmp_path) as program:
        program.create(cafe_records(), "run")
        workshop = program.desk.controller.workshop
        for words in ("Mehr Schatten", "Mehr Ruhe", "Mehr Licht"):
            workshop.board.addCard(words, "yellow", 0, 0, "touch")
        workshop.unread.markRead(program.note("Mehr Ruhe").id)
        assert workshop.unread.count == 2
    with BoardDesk(tmp_path) as program:
        program.open("run")
        unread = program.desk.controller.workshop.unread
        assert unread.ids == (program.note("Mehr Licht").id, program.note("Mehr Schatten").id)
        unread.markAllRead()
    with BoardDesk(tmp_path) as program:
        program.open("run")
        assert program.desk.controller.workshop.unread.count == 0


def test_the_laptop_chooses_the_board_of_the_room(qapp, tmp_path):
    with LaptopDesk(tmp_path) as program:
        program.create(cafe_records(), "run")
        program.open_laptop()
        with program.at_laptop():
            program.tap("boardOfTheRoom")
            program.tap(program.found(lambda item: str(item.property("text")).startswith("Plenum, 0"), "Plenum"))
            assert shown(program) == PLENARY


def test_one_board_needs_no_chooser(qapp, tmp_path):
    with BoardDesk(tmp_path) as program:
        program.practise()
        assert not program.has("boardsTool")
        program.tap("more")
        program.tap("boards")
        assert program.has("newBoardTitle")
        assert not program.has("allGroups")


def test_the_vote_is_on_the_board_that_is_chosen(board):
    boards = board.desk.controller.workshop.boards
    assert boards.takeCluster("", board_id(board, PLENARY), True)
    board.desk.controller.goTo("vote")
    board.settle()
    rule = board.desk.controller.workshop.vote.rule
    assert (rule.boards, rule.boardIndex) == ([TABLES, PLENARY], 0), "the phase of voting is at the tables"
    assert rule.candidateCount == 1
    board.tap("ballotBoard")
    board.tap(board.found(lambda item: item.property("text") == "Alle Pinnwände", "all boards"))
    assert (rule.boardIndex, rule.candidateCount) == (-1, 2)


def test_the_facilitator_takes_groups_along_where_the_room_may_not(board):
    """G3: what comes from a sheet of the bar is the facilitator's; a single group is taken by the room."""
    session = board.desk.controller._opened.session
    first = queries.phases(board.state)[0]
    session.do(EditDetails((replace(first, rights=()),)))
    session.do(EnterPhase(first.id, "2026-11-22T18:00:00+01:00"))
    boards, plenary = board.desk.controller.workshop.boards, board_id(board, PLENARY)
    assert not boards.takeCluster(board.cluster(1).id, plenary, False)
    assert boards.takeCluster("", plenary, False)
    assert texts_on(board, PLENARY) == list(IDEAS[:2])
