"""Rule S4 of app/SPEC.md in the real program: while cards lie face down, no text of any screen gives their words away.

Every visible text and everything a screen reader is told, in both windows and all places, tried with real ideas.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.kit import IDEAS
from handwriting import strokes_for
from qt.boards_kit import TABLES, cafe_records
from qt.laptop_kit import LaptopDesk
from workshopdesk.app.commands import (
    AddInkNote,
    AddNote,
    BinNote,
    CloseBallot,
    DraftBallot,
    OpenBallot,
    ParkNote,
    RevealBallot,
)
from workshopdesk.domain.ballot import Ballot, RuleSet, Subject
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.voting import count


class HiddenDesk(LaptopDesk):
    """The program, listening to what the board tells a screen reader."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.said: list[str] = []

    def given_away(self) -> set[str]:
        """The ideas of which the first words are seen or told somewhere now."""
        self.next_frame()
        read = (QAccessible.queryAccessibleInterface(item) for item in self.items())
        parts = (QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
        more = [one.text(part) for one in read if one for part in parts]
        told = [" ".join(text.replace("-\n", "").split()) for text in (*self.texts(), *more, *self.said)]
        starts = {idea: " ".join(idea.split()[:2]) for idea in IDEAS}
        return {idea for idea, start in starts.items() if any(start in text for text in told)}

    def turn(self, face_down: bool) -> None:
        self.desk.controller.workshop.sorting.turnCards(face_down)
        self.said.clear()
        self.settle()


@pytest.fixture
def desk(qapp, tmp_path: Path):
    """A group of two cards, one loose card, one parked, one in the bin, a drawn card in the parking lot."""
    with HiddenDesk(tmp_path) as program:
        program.create(cafe_records(), "run")
        program.next_frame()
        program.item("boardVoice").said.connect(program.said.append)
        session = program.desk.controller._opened.session
        session.do(BinNote(program.note(IDEAS[3]).id))
        tables = next(board.id for board in program.state.all(Board) if board.title == TABLES)
        session.do(AddInkNote(AddNote("drawn", tables, 0, 900), strokes_for("drawn")))
        session.do(ParkNote("drawn"))
        program.settle()
        yield program


def test_the_search_for_words_finds_what_is_there(desk):
    assert desk.given_away() == set(IDEAS[:3])
    desk.tap("parkingLot")
    assert desk.given_away() == {*IDEAS[:3], IDEAS[4]}
    assert desk.has("smallInk")


def test_board_and_trays_keep_the_words_to_themselves(desk):
    desk.turn(face_down=True)
    assert desk.given_away() == set()
    for tray in ("parkingLot", "bin"):
        desk.tap(tray)
        assert desk.shows("Verdeckte Karte Nr.")
        assert not desk.has("smallInk")
        assert desk.given_away() == set()
        desk.tap(tray)
    desk.turn(face_down=False)
    assert desk.given_away() == set(IDEAS[:3])


def test_a_tray_that_is_open_follows(desk):
    desk.tap("parkingLot")
    desk.turn(face_down=True)
    assert desk.given_away() == set()
    desk.turn(face_down=False)
    assert IDEAS[4] in desk.given_away()


def test_keys_and_announcements_keep_the_words_to_themselves(desk):
    desk.turn(face_down=True)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_F2):
        desk.key(key)
        desk.settle()
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.settle()
    assert any("verdeckte Karte" in words for words in desk.said)
    assert desk.given_away() == set()


def test_what_was_open_about_a_card_is_closed(desk):
    desk.tap(desk.card(IDEAS[2]))
    assert desk.has("ring:colour")
    desk.turn(face_down=True)
    assert not desk.has("ring:colour")
    assert desk.given_away() == set()


def test_what_is_being_written_on_a_card_is_kept_when_the_cards_are_turned(desk):
    before = desk.note(IDEAS[2])
    desk.tap(desk.card(IDEAS[2]))
    desk.tap("ring:edit")
    desk.until(lambda: desk.has("key:done"), "the keyboard")
    desk.tap("key:e")
    desk.turn(face_down=True)
    assert not desk.has("key:done")
    assert len(desk.state.get(Note, before.id).text) == len(before.text) + 1
    assert desk.warnings == []


def test_a_card_in_the_far_view_is_held_without_its_words(desk):
    desk.turn(face_down=True)
    desk.view.showAll()
    desk.view.lookAt(300, 300, 0.2)
    desk.settle()
    assert desk.given_away() == set()
    look = desk.desk.controller.workshop.board.lookOf(desk.note(IDEAS[2]).id)
    assert (look["words"], look["ink"]) == ("", "")


def test_the_laptop_keeps_the_words_to_itself(desk):
    workshop = desk.desk.controller.workshop
    workshop.board.addCard(IDEAS[0], "yellow", 0, 1200, "touch")
    desk.open_laptop()
    with desk.at_laptop():
        assert IDEAS[0] in desk.given_away()
        desk.turn(face_down=True)
        assert desk.shows("verdeckt")
        assert desk.given_away() == set()
        workshop.board.addCard(IDEAS[1], "yellow", 0, 1400, "touch")
        assert desk.given_away() == set()


def test_cards_typed_from_paper_are_listed_without_words(desk):
    desk.turn(face_down=True)
    desk.desk.controller.workshop.collect.typePaper(IDEAS[0], "yellow")
    desk.tap("more")
    desk.tap("paperCards")
    assert desk.shows("Verdeckte Karte Nr.")
    assert desk.given_away() == set()


def test_votes_on_cards_keep_the_words_to_themselves(desk):
    """The rule, a paper at hand, the result, the results page."""
    session = desk.desk.controller._opened.session
    desk.desk.controller.goTo("vote")
    desk.settle()
    vote = desk.desk.controller.workshop.vote
    session.do(replace(_draft(session), subject=Subject.NOTES))
    desk.settle()
    assert desk.given_away() == set(IDEAS[:3])
    desk.turn(face_down=True)
    assert desk.given_away() == set()
    desk.turn(face_down=False)
    vote.open()
    desk.settle()
    assert desk.given_away() == set(IDEAS[:3])
    desk.turn(face_down=True)
    assert desk.given_away() == set()
    vote.close()
    desk.settle()
    assert desk.given_away() == set()
    vote.reveal()
    desk.settle()
    assert desk.shows("Verdeckte Karte Nr.")
    assert desk.given_away() == set()
    desk.desk.controller.goTo("results")
    desk.settle()
    assert desk.shows("Verdeckte Karte Nr.")
    assert desk.given_away() == set()
    desk.turn(face_down=False)
    assert desk.given_away() == set(IDEAS[:3])


def test_results_tell_of_changes_after_the_vote(desk):
    """B7"""
    session = desk.desk.controller._opened.session
    session.do(DraftBallot("v", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("v"))
    session.do(CloseBallot("v", count(session.state.get(Ballot, "v"), [])))
    session.do(RevealBallot("v"))
    desk.desk.controller.goTo("results")
    desk.settle()
    assert not desk.has("changedAfterwards")
    desk.desk.controller.workshop.board.editCard(desk.note(IDEAS[2]).id, "Fußweg an der Promenade")
    desk.settle()
    assert desk.shows("Nach der Abstimmung geändert")
    desk.desk.controller.workshop.undo()
    desk.settle()
    assert not desk.has("changedAfterwards")


def _draft(session) -> DraftBallot:
    ballot = next(session.state.all(Ballot))
    return DraftBallot(ballot.id, ballot.question, ballot.subject, ballot.rules)
