"""Preparing a workshop in the real program: every field, its messages, its undo, the agenda and the head counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qt.desk_kit import ProgramWindow
from qt.desk_reading import cut_off
from workshopdesk.app.details import ENTRIES
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import HeadCount, Phase, Workshop
from workshopdesk.qt.i18n import LANGUAGES

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
AGENDA, EVENT, TOWN, PROGRAMME, POOL = range(5)


class Case(NamedTuple):
    """What is typed into one field of one pane, and what is stored then; `shown` if it is another text."""

    key: str
    pane: int
    typed: str
    stored: str
    shown: str = ""


CASES = [
    Case("title", EVENT, "Wege und Plätze: Bürgerwerkstatt 2", "Wege und Plätze: Bürgerwerkstatt 2"),
    Case("question", EVENT, "Was soll sich ändern?", "Was soll sich ändern?"),
    Case("date", EVENT, "24.11.26", "2026-11-24", "24.11.2026"),
    Case("starts", EVENT, "18", "18:00", "18:00"),
    Case("ends", EVENT, "20.20", "20:20", "20:20"),
    Case("place", EVENT, " Rathaussaal ", "Rathaussaal", "Rathaussaal"),
    Case("occasion", EVENT, "Der Rat hat 2025 ein Konzept bestellt.", "Der Rat hat 2025 ein Konzept bestellt."),
    Case("scope", EVENT, "Die Reihenfolge.", "Die Reihenfolge."),
    Case("nextSteps", EVENT, "Im Mai entscheidet der Rat.", "Im Mai entscheidet der Rat."),
    Case("plainSummary", EVENT, "Wir waren da.", "Wir waren da."),
    Case("townName", TOWN, "Stadt Pinneberg", "Stadt Pinneberg"),
    Case("townContact", TOWN, "Stabsstelle Digitalisierung", "Stabsstelle Digitalisierung"),
    Case("townImprint", TOWN, "Stadt Pinneberg, Bismarckstr. 8", "Stadt Pinneberg, Bismarckstr. 8"),
    Case("townPrivacy", TOWN, "Namen werden nicht erfasst.", "Namen werden nicht erfasst."),
    Case("programmeTitle", PROGRAMME, "Smart. Smarter. Pinneberg?!", "Smart. Smarter. Pinneberg?!"),
    Case("fundingLine", PROGRAMME, "Gefördert durch das BMWSB", "Gefördert durch das BMWSB"),
    Case("townColour", TOWN, "1a5fb4", "#1A5FB4", "#1A5FB4"),
    Case("client", PROGRAMME, "Stadt Pinneberg", "Stadt Pinneberg"),
    Case("contractor", PROGRAMME, "Stabsstelle Digitalisierung", "Stabsstelle Digitalisierung"),
    Case("period", PROGRAMME, "2021 bis 2026", "2021 bis 2026"),
    Case("vision", PROGRAMME, "Pinneberg bleibt beieinander.", "Pinneberg bleibt beieinander."),
    Case("group", EVENT, "Schülerinnen und Schüler", "Schülerinnen und Schüler"),
    Case("poolName", POOL, "Ideenspeicher Pinneberg", "Ideenspeicher Pinneberg"),
    Case("poolAddress", POOL, "ideen.pinneberg.de", "https://ideen.pinneberg.de", "https://ideen.pinneberg.de"),
    Case("poolWorkshopPattern", POOL, "/werkstatt/{id}", "/werkstatt/{id}"),
    Case("poolClusterPattern", POOL, "/gruppe/{id}", "/gruppe/{id}"),
    Case("poolIdeaPattern", POOL, "/idee/{id}", "/idee/{id}"),
    Case("poolProfilePattern", POOL, "/projekt/{id}", "/projekt/{id}"),
]


@pytest.fixture
def program(tmp_path: Path, qapp: QGuiApplication) -> Iterator[ProgramWindow]:
    with ProgramWindow(tmp_path) as running:
        running.desk.controller.start.createFromTemplate("kartenabfrage", "Kartenabfrage")
        running.settle()
        yield running


def state(program: ProgramWindow) -> State:
    opened = program.desk.controller._opened
    assert opened is not None
    return opened.session.state


def stored(program: ProgramWindow, key: str) -> str:
    entry = ENTRIES[key]
    record: Record = next(state(program).all(entry.record_type))
    return str(getattr(record, entry.attribute))


def show_pane(program: ProgramWindow, pane: int) -> None:
    words = ("Ablauf", "Angaben", "Kommune", "Auftrag und Leitbild", "Ideenspeicher")[pane]
    below = program.items(program.item("panes"))
    program.tap(next(item for item in below if item.property("text") == words))


def write(program: ProgramWindow, field: QQuickItem, text: str) -> None:
    """Replace what stands in a field by typing; the field keeps the focus."""
    field.takeFocus()
    QTest.keyClick(program.window, Key.Key_A, CTRL)
    QTest.keyClick(program.window, Key.Key_Delete)
    for letter in text:
        typed = QInputMethodEvent("", [])  # as a keyboard with umlauts sends it; QTest.keyClick knows ASCII only
        typed.setCommitString(letter)
        QGuiApplication.sendEvent(program.window.focusObject(), typed)
    program.settle()


def press(program: ProgramWindow, button: str) -> None:
    """By keyboard: what has the focus is scrolled into sight."""
    program.item(button).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Space)


def leave(program: ProgramWindow) -> None:
    program.key(Key.Key_Tab)


def test_every_field_has_a_case() -> None:
    assert {case.key for case in CASES} | {"kind", "channel", "fieldId"} == set(ENTRIES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_a_field_is_stored_when_it_is_left_and_follows_undo(program: ProgramWindow, case: Case) -> None:
    show_pane(program, case.pane)
    field = program.item(case.key)
    before, shown_before = stored(program, case.key), field.property("value")
    write(program, field, case.typed)
    assert stored(program, case.key) == before, "nothing is stored while typing"
    leave(program)
    assert stored(program, case.key) == case.stored
    assert field.property("value") == (case.shown or case.typed)
    press(program, "undo")
    assert (stored(program, case.key), field.property("value")) == (before, shown_before)
    press(program, "redo")
    assert (stored(program, case.key), field.property("value")) == (case.stored, case.shown or case.typed)


@pytest.mark.parametrize(
    ("key", "pane", "wrong", "message", "right"),
    [
        ("title", EVENT, "   ", "Bitte geben Sie dem Workshop einen Titel.", "Wege"),
        ("date", EVENT, "31.2.2026", "Bitte schreiben Sie das Datum so: 24.11.2026", "28.2.2026"),
        ("starts", EVENT, "25:00", "Bitte schreiben Sie die Uhrzeit so: 18:00", "18:00"),
        ("townColour", TOWN, "blau", "Bitte schreiben Sie die Farbe so: #1A5FB4", "#1a5fb4"),
        ("poolAddress", POOL, "ftp://ideen.de", "Bitte geben Sie eine Adresse im Internet an", "ideen.de"),
        ("poolWorkshopPattern", POOL, "/w/", "Bitte setzen Sie genau einmal {id} ein", "/x/{id}"),
    ],
)
def test_what_is_wrong_stands_beside_the_field(
    program: ProgramWindow, key: str, pane: int, wrong: str, message: str, right: str
) -> None:
    show_pane(program, pane)
    field, before = program.item(key), stored(program, key)
    write(program, field, wrong)
    leave(program)
    assert program.shows(message)
    assert field.property("value") == wrong, "what was typed stays, to be mended"
    assert stored(program, key) == before
    write(program, field, right)
    assert not program.shows(message)
    leave(program)
    assert stored(program, key) == ENTRIES[key].read(right)


def test_the_head_takes_the_towns_colour_where_it_can_be_read(program: ProgramWindow) -> None:
    """W5: blue words and a blue line; lemon only as a line, the words stay in ink."""
    page = program.item("preparePage")
    ink = page.property("headColour").name()
    assert page.property("bandColour").alpha() == 0
    for colour, words in (("#1a5fb4", "#1a5fb4"), ("#ffe600", ink)):
        program.desk.controller.workshop.details.setText("townColour", colour)
        program.settle()
        assert (page.property("bandColour").name(), page.property("headColour").name()) == (colour, words)


def test_a_field_left_unchanged_is_no_change(program: ProgramWindow) -> None:
    show_pane(program, EVENT)
    before = program.desk.controller.workshop.undoLabel
    write(program, program.item("place"), "")
    leave(program)
    assert program.desk.controller.workshop.undoLabel == before == ""


def test_what_was_being_typed_survives_the_end_of_the_program(qapp: QGuiApplication, tmp_path: Path) -> None:
    with ProgramWindow(tmp_path) as program:
        program.desk.controller.start.createFromTemplate("kartenabfrage", "Kartenabfrage")
        program.settle()
        show_pane(program, EVENT)
        write(program, program.item("place"), "Aula Nordschule")
        path = program.desk.controller._opened
        assert path is not None
        program.window.close()
        program.settle()
    with ProgramWindow(tmp_path) as again:
        again.desk.controller.openPath(str(path.path))
        assert next(state(again).all(Workshop)).place == "Aula Nordschule"


def test_typed_text_is_stored_before_another_place_is_shown(program: ProgramWindow) -> None:
    show_pane(program, EVENT)
    write(program, program.item("place"), "Jugendclub")
    program.tap("run")
    assert program.desk.controller.place == "run"
    assert stored(program, "place") == "Jugendclub"


def test_the_kind_is_chosen_from_a_list(program: ProgramWindow) -> None:
    show_pane(program, EVENT)
    program.tap("kind")
    program.key(Key.Key_Down, Key.Key_Return)
    assert stored(program, "kind") == "experts"
    program.tap("undo")
    assert stored(program, "kind") == "citizens"
    assert program.item("kind").property("current") == "Bürgerwerkstatt"


def test_the_head_of_the_page_says_when_and_where(program: ProgramWindow) -> None:
    details = program.desk.controller.workshop.details
    for key, text in {"date": "24.11.2026", "starts": "18:00", "ends": "20:20", "place": "Rathaussaal"}.items():
        assert details.setText(key, text) == ""
    program.settle()
    assert program.shows("24. November 2026, 18:00 bis 20:20 Uhr, Rathaussaal")
    program.desk.controller.setLanguage("en")
    program.settle()
    assert program.shows("24 November 2026, 18:00 to 20:20, Rathaussaal")


def test_an_end_before_the_beginning_is_pointed_out(program: ProgramWindow) -> None:
    show_pane(program, EVENT)
    details = program.desk.controller.workshop.details
    details.setText("starts", "18:00")
    details.setText("ends", "17:00")
    program.settle()
    assert program.shows("Das Ende liegt vor dem Beginn.")
    details.setText("ends", "20:00")
    program.settle()
    assert not program.shows("Das Ende liegt vor dem Beginn.")


def test_heads_are_counted_by_finger(program: ProgramWindow) -> None:
    show_pane(program, EVENT)
    program.tap(program.worded("Teilnehmende"))
    for _ in range(2):
        program.tap("tenMore")
    for name in ("more", "more", "less"):
        program.tap(name)
    assert next(state(program).all(Workshop)).head_counts == (HeadCount("Teilnehmende", 21),)
    write(program, program.item("role"), "Gäste")
    program.key(Key.Key_Return)
    assert program.item("role").property("value") == ""
    assert program.shows("zusammen 21 Personen")
    program.tap("remove")
    assert next(state(program).all(Workshop)).head_counts == (HeadCount("Gäste", 0),)
    press(program, "undo")
    assert next(state(program).all(Workshop)).head_count == 21


def test_a_role_is_listed_once(program: ProgramWindow) -> None:
    details = program.desk.controller.workshop.details
    assert details.addRole(" Gäste ")
    assert not details.addRole("Gäste")
    assert not details.addRole("  ")
    details.setCount(0, -1)
    details.setCount(7, 5)
    assert next(state(program).all(Workshop)).head_counts == (HeadCount("Gäste", 0),)


def phases(program: ProgramWindow) -> list[Phase]:
    return sorted(state(program).all(Phase), key=lambda phase: phase.position)


def test_a_phase_is_chosen_and_changed(program: ProgramWindow) -> None:
    second = phases(program)[1]
    row = next(i for i in program.items() if str(i.property("text")).startswith(f"2 {second.title}"))
    program.tap(row)
    assert program.item("phaseTitle").property("value") == second.title
    for name, text in {
        "phaseTitle": "Ideen sammeln",
        "phaseQuestion": "Was fehlt am Abend?",
        "phaseInstruction": "Drei Karten je Person.",
        "phaseMinutes": "35",
    }.items():
        write(program, program.item(name), text)
        leave(program)
    changed = phases(program)[1]
    assert (changed.title, changed.question) == ("Ideen sammeln", "Was fehlt am Abend?")
    assert (changed.instruction, changed.minutes) == ("Drei Karten je Person.", 35)
    assert [phase for phase in phases(program) if phase.id != second.id] == [phases(program)[0], *phases(program)[2:]]
    for _ in range(4):
        program.tap("undo")
    assert phases(program)[1] == second
    assert program.item("phaseTitle").property("value") == second.title


def test_wrong_minutes_are_refused_beside_the_field(program: ProgramWindow) -> None:
    before = phases(program)
    write(program, program.item("phaseMinutes"), "0")
    leave(program)
    assert program.shows("Bitte geben Sie ganze Minuten an, von 1 bis 480.")
    assert phases(program) == before
    program.tap(next(i for i in program.items() if str(i.property("text")).startswith(f"2 {before[1].title}")))
    assert not program.shows("Bitte geben Sie ganze Minuten an, von 1 bis 480.")
    assert program.item("phaseMinutes").property("value") == str(before[1].minutes)


def test_the_agenda_follows_beginning_and_minutes(program: ProgramWindow) -> None:
    planned = [phase.minutes for phase in phases(program)]
    assert program.shows(f"zusammen {sum(planned)} Minuten")
    details = program.desk.controller.workshop.details
    details.setText("starts", "18:00")
    assert program.desk.controller.workshop.plan.setMinutes(0, "60") == ""
    program.settle()
    hours, minutes = divmod(18 * 60 + 60 + sum(planned[1:]), 60)
    assert program.shows("19:00"), "the second phase begins"
    assert program.shows(f"zusammen {60 + sum(planned[1:])} Minuten, Ende {hours}:{minutes:02} Uhr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "scale"), [((1024, 640), 1.5), ((1366, 768), 1.0), ((3840, 2160), 1.0)])
def test_nothing_is_cut_off(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], scale: float, language: str
) -> None:
    with ProgramWindow(tmp_path, size) as program:
        program.desk.controller.setDeskScale(scale)
        program.desk.controller.setLanguage(language)
        program.desk.controller.start.createFromTemplate("chancen", "Chancen und Herausforderungen der Innenstadt")
        details = program.desk.controller.workshop.details
        details.addRole("Vertretungen der Bürgerinnen und Bürger")
        details.setCount(0, 240)
        program.settle()
        panes = program.item("panes")
        for pane in range(len(panes.property("options"))):
            panes.chosen.emit(pane)
            program.settle()
            program.window.grabWindow()
            program.settle()
            assert cut_off(program) == []


def test_the_addresses_are_shown_as_they_will_be_printed(program: ProgramWindow) -> None:
    show_pane(program, POOL)
    assert program.shows("keine Adresse, also auch kein Code")
    program.desk.controller.workshop.details.setText("poolAddress", "ideen.straße.de")
    program.settle()
    workshop = next(state(program).all(Workshop))
    assert program.shows(f"ideen.xn--strae-oqa.de/w/{workshop.id}")
