"""The facilitator's window on the laptop, in the real program on the demo workshop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from qt.desk_reading import cut_off
from qt.laptop_kit import LaptopDesk
from qt.vote_kit import TITLES, workshop_records
from workshopdesk.app import queries
from workshopdesk.domain.note import NoteSource
from workshopdesk.domain.workshop import Phase


@pytest.fixture
def desk(qapp, tmp_path: Path):
    with LaptopDesk(tmp_path) as program:
        program.practise()
        program.open_laptop()
        yield program


def test_the_board_goes_without_tools_and_a_handle_brings_them_back(desk):
    agenda = desk.desk.controller.workshop.agenda
    assert not desk.has("facilitatorBar")
    assert desk.shows(agenda.question), "the question stays"
    assert any("Zeit starten" in text for text in desk.texts()), "the timer stays"
    desk.tap("barHandle")
    assert desk.has("facilitatorBar")
    desk.tap("barHandle")
    assert not desk.has("facilitatorBar")
    with desk.at_laptop():
        desk.tap("closeFacilitator")
    desk.until(lambda: not desk.laptops(), "the window is gone")
    assert desk.has("facilitatorBar")
    assert not desk.has("barHandle")


def test_everything_the_bar_can_do_can_be_done_on_the_laptop(desk):
    controller, workshop = desk.desk.controller, desk.desk.controller.workshop
    agenda = workshop.agenda
    with desk.at_laptop():
        desk.tap("facilitatorNext")
        assert agenda.phaseNumber == 2
        desk.tap("facilitatorNext")
        desk.tap("facilitatorPrevious")
        assert agenda.phaseNumber == 2
        assert desk.shows("Weiter: " + queries.phases(desk.state)[2].title)
        assert desk.shows(agenda.instruction)
        desk.tap("facilitatorToggleTimer")
        assert agenda.timerRuns
        desk.tap("facilitatorPlus5")
        desk.tap("facilitatorPlus1")
        desk.tap("facilitatorMinus1")
        assert 24 * 60 < agenda.secondsLeft <= 25 * 60
        desk.tap("facilitatorTimer")
        assert not agenda.timerRuns
        desk.tap(desk.found(lambda item: item.property("text") == "Abstimmung", "Abstimmung"))
        assert controller.place == "vote"
        desk.tap(desk.found(lambda item: item.property("text") == "Ergebnisse", "Ergebnisse"))
        assert controller.place == "results"
        desk.tap(desk.found(lambda item: item.property("text") == "Pinnwand", "Pinnwand"))
        assert controller.place == "run"
        field = desk.item("writeCard")
        field.takeFocus()
        desk.type("Mehr Schatten am Markt")
        desk.key(Qt.Key.Key_Return)
        assert desk.note("Mehr Schatten am Markt").source is NoteSource.KEYBOARD
        assert workshop.unread.count == 0, "who wrote it has read it"
        desk.tap("facilitatorUndo")
        assert "Mehr Schatten am Markt" not in desk.loose()
        desk.tap("facilitatorRedo")
        assert "Mehr Schatten am Markt" in desk.loose()
        desk.tap("facilitatorLock")
        assert workshop.locks.boardLocked
        desk.tap("facilitatorLock")
        assert not workshop.locks.boardLocked
    desk.next_frame()
    desk.view.lookAt(5000, 5000, 1.0)
    with desk.at_laptop():
        desk.tap("showAll")
    desk.next_frame()
    assert desk.cards() or desk.view.property("far"), "the board is in view again"
    assert desk.view.property("originX") < 2000


def test_with_a_pin_the_laptop_asks_for_it_as_well(desk):
    """L7: by keyboard, by two fingers in the corner of this window; closed again it has opened nothing."""
    locks = desk.desk.controller.workshop.locks
    assert locks.setPin("2604")
    with desk.at_laptop():
        desk.tap("facilitatorLock")
        assert locks.boardLocked
        desk.tap("facilitatorLock")
        assert locks.boardLocked
        assert desk.has("laptopLock")
        desk.key(Qt.Key.Key_Escape)
        assert not desk.has("laptopLock")
        assert locks.boardLocked
        desk.tap("facilitatorLock")
        desk.type("1111")
        desk.key(Qt.Key.Key_Return)
        assert locks.boardLocked
        desk.type("2604")
        desk.key(Qt.Key.Key_Return)
        assert not locks.boardLocked
        assert not desk.has("laptopLock")
        desk.tap("facilitatorLock")
        desk.tap("facilitatorLock")
        next(iter(desk.window.findChildren(QObject, "cornerTimer"))).setProperty("interval", 1)
        desk.fingers.down({1: (40, 40), 2: (70, 60)})
        desk.until(lambda: not locks.boardLocked, "the gesture")
        desk.fingers.up()
        desk.settle()


def test_new_cards_are_unread_until_they_were_seen(desk):
    workshop = desk.desk.controller.workshop
    for text in ("Fahrradstadtplan", "Müllsammelaktion"):
        assert workshop.board.addCard(text, "yellow", 0, 0, "touch")
    with desk.at_laptop():
        desk.next_frame()
        assert desk.item("unreadCount").property("text").startswith("2")
        newest = desk.note("Müllsammelaktion")
        rows = [item.property("noteId") for item in desk.items(desk.item("unreadList")) if item.property("noteId")]
        assert rows[0] == newest.id, "the newest first"
        assert desk.shows("Müllsammelaktion")
        workshop.sorting.turnCards(True)
        desk.next_frame()
        assert not desk.shows("Müllsammelaktion"), "face down, nobody reads it here either"
        workshop.sorting.turnCards(False)
        desk.next_frame()
        row = desk.found(lambda item: item.property("noteId") == newest.id, "row")
        desk.tap(next(item for item in desk.items(row) if item.property("text") == "Gelesen"))
        assert workshop.unread.count == 1
        desk.tap("allRead")
        assert workshop.unread.count == 0


def test_a_card_is_called_from_the_laptop(desk):
    """PH12"""
    called: list[str] = []
    desk.desk.controller.workshop.finder.found.connect(lambda note_id, cluster_id, place: called.append(note_id))
    wanted = queries.notes(desk.state)[3]
    with desk.at_laptop():
        desk.tap("facilitatorFind")
        for digit in str(wanted.number):
            QTest.keyClick(desk.window, digit)
        QTest.keyClick(desk.window, Qt.Key.Key_Return)
        desk.until(lambda: called == [wanted.id], "the card")
        desk.settle()
        assert not desk.has("laptopFind")


def test_the_room_in_small_follows_the_board(desk):
    with desk.at_laptop():
        desk.next_frame()
        corner = desk.item("miniature").mapToScene(QPointF(0, 0))
        width, height = desk.item("miniature").width(), desk.item("miniature").height()

        def yellow() -> int:
            picture = desk.window.grabWindow()
            points = [
                QPoint(int(corner.x()) + x, int(corner.y()) + y)
                for x in range(4, int(width) - 4, 4)
                for y in range(4, int(height) - 4, 4)
            ]
            return sum(picture.pixelColor(point).name() == "#ffe27a" for point in points)

        before = yellow()
        assert before > 100
        workshop = desk.desk.controller.workshop
        for note in queries.notes(desk.state)[:30]:
            workshop.board.colourCard(note.id, "blue")
        desk.next_frame()
        assert yellow() < before


def test_notes_are_kept_with_the_phase(desk):
    with desk.at_laptop():
        desk.tap("facilitatorNext")
        desk.tap("writeNotes")
        QTest.keyClick(desk.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        desk.type("**Frau am Fenster**: [helle](https://x) Karten")
        desk.tap("writeNotes")
        shown = desk.item("notesShown")
        assert shown.property("visible")
        assert shown.property("text") == "**Frau am Fenster**: \\[helle](https\\://x) Karten", "bold, and no link"
    assert queries.phases(desk.state)[1].instruction == "**Frau am Fenster**: [helle](https://x) Karten"


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_nothing_is_cut_off_in_any_theme(desk, size):
    desk.desk.controller.workshop.agenda.nextPhase()
    with desk.at_laptop():
        desk.window.resize(*size)
        for appearance in ("light", "dark", "contrast"):
            desk.desk.controller.setAppearance(appearance)
            desk.next_frame()
            desk.next_frame()
            assert cut_off(desk) == []


def test_the_laptop_keeps_its_size_of_text_beside_places_that_a_room_reads(desk):
    def tall() -> float:
        with desk.at_laptop():
            desk.next_frame()
            assert cut_off(desk) == []
            button = desk.item("facilitatorNext")
            words = next(item for item in desk.items(button) if item.property("text") and item.property("font"))
            return words.mapRectToScene(QRectF(0, 0, 0, words.property("font").pixelSize())).height()

    alone, controller = tall(), desk.desk.controller
    controller.sight.setInches(65)
    controller.sight.setDistance(4.0)
    controller.goTo("results")
    assert tall() == pytest.approx(alone, rel=0.05), "pixel sizes are whole numbers"
    with desk.at_laptop():
        assert desk.item("laptopPage").scale() < 0.9, "the tokens are those of the room"
        desk.tap("facilitatorToggleTimer")
    assert controller.workshop.agenda.timerRuns


def test_the_window_goes_with_its_workshop_and_comes_with_the_next(desk):
    desk.desk.controller.closeWorkshop()
    desk.until(lambda: not desk.laptops(), "the window is gone")
    desk.practise()
    desk.until(lambda: len(desk.laptops()) == 1, "a window for the next workshop")
    desk.laptops()[0].resize(1366, 768)
    with desk.at_laptop():
        desk.tap("facilitatorNext")
    assert desk.desk.controller.workshop.agenda.phaseNumber == 2


def test_the_plan_shows_when_phases_were_entered_also_after_a_restart(qapp, tmp_path):
    with LaptopDesk(tmp_path) as program:
        program.create(workshop_records(), "run")
        program.open_laptop()
        with program.at_laptop():
            assert not program.has("drift"), "nobody has begun"
            program.tap("facilitatorToggleTimer")
            program.next_frame()
            assert program.item("drift").property("text") == "im Plan"
        entered = queries.progress(program.state).entries
        assert [entry.phase_id for entry in entered] == [queries.phases(program.state)[0].id]
    with LaptopDesk(tmp_path) as program:
        program.open("run")
        program.open_laptop()
        with program.at_laptop():
            assert program.shows(f"begonnen um {entered[0].at[11:16]} Uhr")
        assert queries.current_phase(program.state) == program.state.get(Phase, entered[0].phase_id)


def test_it_tells_how_many_have_voted_and_never_how(qapp, tmp_path):
    def read(program: LaptopDesk) -> str:
        with program.at_laptop():
            program.next_frame()
            assert not any(title in text for text in program.texts() for title in TITLES)
            return program.item("papersCast").property("text")

    with LaptopDesk(tmp_path) as program:
        program.create(workshop_records(people=25), "run")
        vote = program.desk.controller.workshop.vote
        vote.enter()
        vote.open()
        first = vote.paper.candidates.index(0).data(Qt.ItemDataRole.UserRole)
        for _ in range(3):
            vote.paper.lay()
            vote.paper.give(first)
            vote.paper.submit()
        program.open_laptop()
        assert read(program) == "3"
        with program.at_laptop():
            assert program.shows("3 von 25 haben abgegeben")
    with LaptopDesk(tmp_path) as program:
        program.open("run")
        program.open_laptop()
        assert read(program) == "3", "the box is looked into at once"
