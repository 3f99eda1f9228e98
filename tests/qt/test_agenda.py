"""The agenda in the real program: rows dragged by finger and moved by key, rights, the time sheet, the rehearsal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest

from qml.touchkit import centre
from qt.laptop_kit import LaptopDesk
from workshopdesk.app import queries
from workshopdesk.app.inert_markdown import inert_markdown
from workshopdesk.domain.note import Note
from workshopdesk.domain.workshop import Phase, PhaseView, Right

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(tmp_path: Path, qapp: QGuiApplication) -> Iterator[LaptopDesk]:
    """The practice workshop where it is prepared."""
    with LaptopDesk(tmp_path) as running:
        running.practise()
        running.desk.controller.goTo("prepare")
        running.settle()
        yield running


def phases(desk: LaptopDesk) -> list[Phase]:
    return queries.phases(desk.state)


def titles(desk: LaptopDesk) -> list[str]:
    return [phase.title for phase in phases(desk)]


def handle_of(desk: LaptopDesk, row: int) -> tuple[float, float]:
    below = desk.items(desk.item(f"phase:{row}"))
    return centre(next(item for item in below if item.objectName() == "handle"))


def press(desk: LaptopDesk, name: str) -> None:
    """By keyboard: what has the focus is scrolled into sight."""
    desk.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_Space)


def run(desk: LaptopDesk, *, phase: int = 1) -> None:
    """On the board, with a phase in hand."""
    desk.desk.controller.goTo("run")
    desk.settle()
    desk.desk.controller.workshop.plan.enter(phase)
    desk.settle()


def open_time_sheet(desk: LaptopDesk) -> None:
    desk.tap(desk.worded("Zeit"))
    desk.item("timeSheet")


def push_card(desk: LaptopDesk) -> bool:
    """Drag a free card a little; whether it lies elsewhere now. Messages are closed: they might lie over it."""
    desk.desk.controller.messenger.dismiss()
    desk.next_frame()
    text = queries.loose_notes(desk.state)[-1].text
    place = (desk.note(text).x, desk.note(text).y)
    desk.drag({text: (-140, 30)})
    return (desk.note(text).x, desk.note(text).y) != place


def test_a_finger_drags_a_phase_to_another_place_and_undo_brings_it_back(desk: LaptopDesk) -> None:
    before = titles(desk)
    start, end = handle_of(desk, 0), handle_of(desk, 2)
    desk.fingers.down({0: start})
    desk.fingers.glide({0: (0, end[1] - start[1] + 8)}, 12)
    desk.fingers.up()
    desk.settle()
    assert titles(desk) == [before[1], before[2], before[0], *before[3:]]
    assert [phase.position for phase in phases(desk)] == list(range(1, len(before) + 1))
    assert desk.item("phase:2").property("selected"), "who moved it goes on with it"
    desk.tap("undo")
    assert titles(desk) == before


def test_a_phase_that_is_dropped_where_it_was_stays(desk: LaptopDesk) -> None:
    before = titles(desk)
    desk.fingers.down({0: handle_of(desk, 1)})
    desk.fingers.glide({0: (0, 20)}, 6)
    desk.fingers.up()
    desk.settle()
    assert titles(desk) == before


def test_alt_and_arrows_move_a_phase_and_the_focus_goes_along(desk: LaptopDesk) -> None:
    before = titles(desk)
    desk.item("phase:1").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.window, Key.Key_Up, ALT)
    desk.settle()
    assert titles(desk)[:2] == [before[1], before[0]]
    assert desk.window.activeFocusItem().objectName() == "phase:0"
    QTest.keyClick(desk.window, Key.Key_Up, ALT)
    QTest.keyClick(desk.window, Key.Key_Down, ALT)
    QTest.keyClick(desk.window, Key.Key_Down, ALT)
    desk.settle()
    assert titles(desk)[:3] == [before[0], before[2], before[1]]


def test_phases_are_added_doubled_and_removed(desk: LaptopDesk) -> None:
    before, minutes = titles(desk), desk.desk.controller.workshop.plan.plannedMinutes
    desk.tap("phase:1")
    press(desk, "addPhase")
    assert titles(desk) == [*before[:2], "Besprechen", *before[2:]]
    assert desk.shows(f"zusammen {minutes + 15} Minuten")
    press(desk, "phaseCopy")
    assert titles(desk)[2:4] == ["Besprechen", "Besprechen"]
    press(desk, "phaseRemove")
    press(desk, "phaseUp")
    assert titles(desk) == [before[0], "Besprechen", *before[1:]] or len(titles(desk)) == len(before) + 1
    assert phases(desk)[titles(desk).index("Besprechen")].view is PhaseView.DISCUSSION


def test_rights_and_reading_only_are_boxes_in_plain_words(desk: LaptopDesk) -> None:
    desk.tap("phase:2")
    assert desk.shows("Karten verschieben")
    press(desk, "right:move")
    assert Right.MOVE not in phases(desk)[2].rights
    press(desk, "right:move")
    assert Right.MOVE in phases(desk)[2].rights
    press(desk, "phaseReadOnly")
    assert phases(desk)[2].read_only_at_end


def test_an_instruction_shows_its_form_and_opens_nothing(qapp: QGuiApplication) -> None:
    """As Qt reads it: bold and lists are there, links, pictures and HTML are only words."""
    written = "**fett**\n\n- eins\n\n<b>x</b> ![a](http://x/a.png) [b](c) www.x.de <http://y> a@b.de\n\n[b]: c"
    shown = QTextDocument()
    shown.setMarkdown(inert_markdown(written))
    html = shown.toHtml()
    assert "font-weight:700" in html
    assert "<li" in html
    for active in ("<img", "<a ", "href"):
        assert active not in html
    for word in ("<b>x</b>", "![a](http://x/a.png)", "[b](c)", "www.x.de", "<http://y>", "a@b.de", "[b]: c"):
        assert word in shown.toPlainText()


def test_what_the_room_may_not_do_shows_and_is_refused_calmly(desk: LaptopDesk) -> None:
    """G1, G8: stacks folded, tools grey; who tries is told why."""
    plan = desk.desk.controller.workshop.plan
    for right in ("add", "move", "edit", "cluster"):
        plan.setRight(1, right, False)
    run(desk)
    assert not desk.item("addCard").property("enabled")
    assert not desk.item("select").property("enabled")
    desk.tap("stack:green")
    assert desk.shows("In dieser Phase werden keine Karten geschrieben.")
    assert not desk.has("editor")
    assert not push_card(desk)
    assert desk.shows("In dieser Phase werden keine Karten verschoben.")
    open_time_sheet(desk)
    desk.tap("right:move")
    desk.tap(desk.worded("Zeit"))
    assert push_card(desk)


def test_the_facilitator_writes_and_undoes_at_the_laptop_all_the_same(desk: LaptopDesk) -> None:
    """G3, G4"""
    run(desk)
    workshop = desk.desk.controller.workshop
    note = queries.loose_notes(desk.state)[0]
    workshop.board.binCard(note.id)
    workshop.plan.setInstruction(1, "Nur ansehen")
    workshop.undo()
    for right in ("add", "move", "edit", "cluster"):
        workshop.plan.setRight(1, right, False)
    count = desk.state.count(Note)
    assert workshop.collect.writeAtLaptop("Bänke am Bahnhof")
    assert desk.state.count(Note) == count + 1
    workshop.undo()
    assert desk.state.count(Note) == count + 1, "the room may not"
    desk.desk.controller._messenger.dismiss()
    desk.open_laptop()
    with desk.at_laptop():
        QTest.keyClick(desk.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        desk.settle()
    assert desk.state.count(Note) == count


def test_a_card_that_is_being_written_is_kept_when_a_phase_without_writing_begins(desk: LaptopDesk) -> None:
    """G8"""
    plan = desk.desk.controller.workshop.plan
    plan.setRight(2, "add", False)
    run(desk)
    count = desk.state.count(Note)
    desk.tap("stack:yellow")
    for letter in "mehr licht":
        QTest.keyClick(desk.window, letter)
    desk.settle()
    assert desk.state.count(Note) == count
    desk.tap("nextPhase")
    assert desk.state.count(Note) == count + 1
    assert any(note.text.lower() == "mehr licht" for note in desk.state.all(Note))


def test_when_the_time_is_up_a_sign_says_so_and_five_minutes_bring_the_room_back(desk: LaptopDesk) -> None:
    """G7"""
    workshop = desk.desk.controller.workshop
    workshop.plan.setReadOnly(1, True)
    run(desk)
    workshop.agenda.toggleTimer()
    workshop.agenda.extendTimer(-60)
    desk.until(lambda: workshop.rights.timeIsUp, "the end")
    desk.item("timeIsUp")
    assert not push_card(desk)
    assert desk.shows("Die Zeit ist um, alles bleibt jetzt so liegen.")
    open_time_sheet(desk)
    desk.tap("plus5")
    assert desk.shows("Ende um ")
    desk.tap(desk.worded("Zeit"))
    assert not desk.has("timeIsUp")
    assert push_card(desk)


def test_no_files_are_written_in_a_phase_without_that_right(desk: LaptopDesk) -> None:
    """G6"""
    workshop = desk.desk.controller.workshop
    workshop.plan.setRight(1, "export", False)
    run(desk)
    desk.desk.controller.goTo("results")
    workshop.results.write()
    desk.settle()
    assert desk.shows("In dieser Phase werden keine Dateien ausgegeben.")
    assert not workshop.results.writing


def test_from_the_time_sheet_phases_are_entered_repeated_skipped_and_moved(desk: LaptopDesk) -> None:
    """A5, A7, A10: nothing is lost, and the log tells all of it."""
    before = titles(desk)
    run(desk)
    open_time_sheet(desk)
    desk.tap("step:3")
    desk.tap("step:skip")
    assert phases(desk)[3].skipped
    desk.tap("step:up")
    assert titles(desk)[2:4] == [before[3], before[2]]
    desk.tap("step:2")
    desk.tap("nextPhase")
    assert queries.progress(desk.state).phase_id == phases(desk)[3].id, "the skipped one is passed over"
    desk.tap("step:1")
    assert desk.shows("Noch einmal")
    desk.tap("step:enter")
    held = [desk.state.get(Phase, entry.phase_id).title for entry in queries.progress(desk.state).entries]
    assert held == [before[1], before[2], before[1]]


def test_the_plan_is_changed_at_the_laptop_too(desk: LaptopDesk) -> None:
    before = titles(desk)
    run(desk)
    desk.open_laptop((1600, 1000))
    with desk.at_laptop():
        press(desk, "changePlan")
        press(desk, "step:4")
        press(desk, "step:up")
        press(desk, "addPhase")
    assert titles(desk) == [*before[:3], before[4], "Besprechen", before[3], before[5]]


def test_entering_a_phase_shows_its_place(desk: LaptopDesk) -> None:
    """A12: also from the laptop; a place that is not there yet is the board."""
    plan = desk.desk.controller.workshop.plan
    plan.setView(3, "vote")
    plan.setView(5, "results")
    run(desk)
    shown = []
    for phase in (3, 5, 2):
        plan.enter(phase)
        desk.settle()
        shown.append(desk.desk.controller.place)
    assert shown == ["vote", "results", "run"]


def test_a_rehearsal_is_marked_everywhere_and_beginning_for_real_is_asked_once(desk: LaptopDesk) -> None:
    """H1, H2, H6"""
    count = desk.state.count(Note)
    assert not desk.has("rehearsalMark")
    desk.tap("startRehearsal")
    for place in ("prepare", "run", "vote", "results"):
        desk.desk.controller.goTo(place)
        desk.settle()
        assert desk.shows("Probe: nichts davon zählt"), place
    run(desk)
    desk.open_laptop()
    with desk.at_laptop():
        desk.item("rehearsalMark")
    desk.desk.controller.screens.closeFacilitator()
    assert desk.desk.controller.workshop.collect.writeAtLaptop("Schwebebahn zum Mond")
    desk.desk.controller.goTo("prepare")
    desk.settle()
    desk.tap("beginForReal")
    desk.key(Key.Key_Escape)
    assert desk.state.count(Note) == count + 1
    desk.tap("beginForReal")
    desk.tap("stayRehearsal")
    assert desk.state.count(Note) == count + 1
    desk.tap("beginForReal")
    desk.tap("wipeRehearsal")
    assert desk.state.count(Note) == count
    assert not desk.has("rehearsalMark")
    assert not queries.progress(desk.state).entries
    assert b"Schwebebahn" not in desk.desk.controller._opened.path.read_bytes()
    desk.desk.controller.goTo("run")
    desk.settle()
    assert not desk.shows("Schwebebahn")
