"""The same idea twice becomes one card with its sources and is taken apart again, by keys alone, in the real program.

Rules N14 to N16 of app/SPEC.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from qt.board_kit import BoardDesk
from workshopdesk.app import queries
from workshopdesk.domain.note import NotePlace

KEY = Qt.Key


@pytest.fixture
def board(qapp, tmp_path: Path) -> Iterator[BoardDesk]:
    with BoardDesk(tmp_path, (1366, 768)) as desk:
        desk.practise()
        yield desk


def focused(board: BoardDesk) -> str:
    item = board.window.activeFocusItem()
    return item.objectName() if item else ""


def tab_to(board: BoardDesk, name: str) -> None:
    for _ in range(20):
        if focused(board) == name:
            return
        board.key(KEY.Key_Tab)
    raise AssertionError(f"{name} is not reached by Tab, but {focused(board)}")


def test_merging_and_taking_apart_by_keyboard(board) -> None:
    board.key(KEY.Key_PageDown, KEY.Key_X)
    kept = board.view.property("currentNote")
    board.key(KEY.Key_PageDown, KEY.Key_X)
    source = board.view.property("currentNote")
    board.key(KEY.Key_Tab)
    tab_to(board, "selection:merge")
    before = len(queries.notes(board.state))
    board.key(KEY.Key_Return)
    board.until(lambda: len(queries.notes(board.state)) == before - 1, "one card less")
    merged = queries.notes(board.state, NotePlace.MERGED)
    assert [(note.id, note.merged_into) for note in merged] == [(source, kept)]
    board.until(lambda: any(card.property("sources") == 1 for card in board.cards()), "the sign on the card")

    # back on the card, by its ring into the sheet of sources
    while board.view.property("currentNote") != kept:
        board.key(KEY.Key_PageUp)
    board.key(KEY.Key_Return)
    tab_to(board, "ring:sources")
    board.key(KEY.Key_Return)
    board.until(lambda: focused(board) == "separateAll", "the sheet of sources with the focus")
    assert merged[0].text in [item.property("text") for item in board.items() if item.property("text")]
    board.key(KEY.Key_Return)
    board.until(lambda: len(queries.notes(board.state)) == before, "both cards again")
    board.until(lambda: "sourcesSheet" not in [item.objectName() for item in board.items()], "the sheet is gone")
    board.key(KEY.Key_Escape)
    board.desk.controller.workshop.undo()
    board.until(lambda: len(queries.notes(board.state)) == before - 1, "undone")
