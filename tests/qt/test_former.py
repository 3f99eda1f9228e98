"""Former ideas in the real program: read in the evening before, shown to the room, by finger and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication

from documents.former_kit import bonn_workshop, newer
from office.measure_kit import bring_practice
from qt.desk_kit import ProgramWindow
from qt.desk_reading import cut_off
from qt.file_dialog import choose_file
from qt.laptop_kit import LaptopDesk
from workshopdesk.app.former import former_workshops
from workshopdesk.domain.former import FormerWorkshop
from workshopdesk.exchange.former_file import former_bytes, read_former
from workshopdesk.store.office.office_catalogue import open_catalogue

Key = Qt.Key
BONN = bonn_workshop()
KAMEN = replace(bonn_workshop(3, "kamen"), title="Jugend in Kamen", date="2024-09-01")


@pytest.fixture
def program(tmp_path: Path, qapp: QGuiApplication) -> Iterator[ProgramWindow]:
    with ProgramWindow(tmp_path) as running:
        running.desk.controller.start.createFromTemplate("feld-querschnitt", "Folge-Workshop")
        running.settle()
        yield running


def kept(program: ProgramWindow) -> list[FormerWorkshop]:
    opened = program.desk.controller._opened
    assert opened is not None
    return former_workshops(opened.session.state)


def show(program: ProgramWindow) -> None:
    below = program.items(program.item("panes"))
    program.tap(next(item for item in below if item.property("text") == "Frühere Ideen"))


def write(folder: Path, workshop: FormerWorkshop) -> Path:
    path = folder / f"{workshop.id}.json"
    path.write_bytes(former_bytes(workshop))
    return path


def read(program: ProgramWindow, path: Path) -> None:
    program.desk.controller.workshop.former.read(QUrl.fromLocalFile(str(path)))
    program.settle()


# Qt's own list of files says so when the folder changes under it.
@pytest.mark.qt_log_ignore("DelegateModel::cancel")
def test_a_file_is_chosen_by_finger_and_says_what_it_brought(program: ProgramWindow, tmp_path: Path) -> None:
    """F8: counts, undo, and a newer file in place of the older."""
    show(program)
    assert program.shows("Noch ist kein früherer Workshop eingelesen.")
    program.tap("readFormer")
    choose_file(program, program.item("formerChooser"), write(tmp_path, BONN))
    program.until(lambda: bool(kept(program)), "the file")
    assert kept(program) == [BONN]
    assert program.shows("Ideen: 40, davon neu: 40, geändert: 0")
    assert program.shows("14. Mai 2025, 40 Ideen")
    assert program.shows("Stand vom 23. November 2026")
    assert program.shows("5 Ideen werden noch geprüft")
    read(program, write(tmp_path, newer(BONN)))
    assert program.shows("Ideen: 40, davon neu: 1, geändert: 1")
    assert program.shows("Nicht mehr dabei: 1")
    program.tap("undo")
    assert kept(program) == [BONN]
    assert not cut_off(program)


def test_one_of_several_is_chosen_and_removed_by_keyboard(program: ProgramWindow, tmp_path: Path) -> None:
    """F8: what is removed is the one that is shown."""
    show(program)
    read(program, write(tmp_path, BONN))
    read(program, write(tmp_path, KAMEN))
    assert program.item("former:0").property("text") == "Jugend in Kamen, 1. September 2024, 3 Ideen"
    program.item("former:1").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Space)
    assert program.item("former:1").property("selected")
    program.item("removeFormer").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Return)
    assert [one.id for one in kept(program)] == ["kamen"]
    assert program.item("former:0").property("selected")
    program.tap("removeFormer")
    assert kept(program) == []
    assert not program.has("removeFormer")
    program.tap("undo")
    assert [one.id for one in kept(program)] == ["kamen"]


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format": "workshopdesk-former", "version": 9}', b"PK\x03\x04"])
def test_a_bad_file_is_a_message_and_nothing_changes(program: ProgramWindow, tmp_path: Path, content: bytes) -> None:
    """F8: what was there stays, and the report of the last file goes."""
    show(program)
    read(program, write(tmp_path, BONN))
    bad = tmp_path / "schlecht.json"
    bad.write_bytes(content)
    read(program, bad)
    assert "schlecht.json" in program.desk.controller.messenger.happened
    assert kept(program) == [BONN]
    assert not program.has("formerReport")


def test_the_room_is_shown_every_idea_page_by_page(program: ProgramWindow, tmp_path: Path) -> None:
    """F9: by finger and keys, every idea is first or whole on some page, and the counts are told."""
    show(program)
    read(program, write(tmp_path, BONN))
    read(program, write(tmp_path, KAMEN))
    program.tap("former:1")
    program.tap("showFormer")
    assert program.desk.controller.place == "former"
    assert program.item("formerHead").property("text") == "Was aus den Ideen wurde: Radverkehr in Bonn, 14. Mai 2025"
    assert program.item("formerTold").property("text").startswith("40 Ideen: 5 Ideen wird gefolgt, 6 Ideen wurde")
    pages = program.item("formerPages")
    seen: set[int] = set()
    turns = 0
    while True:
        program.settle()
        first, last = int(pages.property("first")), int(pages.property("last"))
        assert first <= last
        seen |= set(range(first, last + 1))
        if pages.property("atEnd"):
            break
        if turns % 2:
            program.key(Key.Key_PageDown)
        else:
            program.tap("formerNext")
            pages.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        turns += 1
        assert turns < 40
    assert seen == set(range(40))
    assert not program.item("formerNext").isEnabled()
    for _ in range(turns + 2):
        program.key(Key.Key_Left)
    assert int(pages.property("first")) == 0
    assert program.shows("Wird gefolgt (5 Ideen)")
    program.item("formerChoice").chosen.emit(0)
    program.settle()
    program.until(lambda: program.item("formerPlace").property("text").endswith(" von 3"), "the other workshop")
    assert not cut_off(program)
    program.tap("toBoard")
    assert program.desk.controller.place == "run"
    program.tap("more")
    program.tap("toFormer")
    assert program.desk.controller.place == "former"


def test_the_facilitator_brings_the_room_there(program: ProgramWindow, tmp_path: Path) -> None:
    """F9: the choice is there only where there is something to show."""
    show(program)
    program.desk.controller.goTo("former")
    program.settle()
    assert program.shows("Noch ist kein früherer Workshop eingelesen.")
    read(program, write(tmp_path, BONN))
    assert program.shows("Was aus den Ideen wurde: Radverkehr in Bonn, 14. Mai 2025")


def test_the_facilitator_s_laptop_brings_the_room_to_them(qapp: QGuiApplication, tmp_path: Path) -> None:
    """F9: the choice is among what the room sees as soon as there is something to show."""
    with LaptopDesk(tmp_path) as desk:
        desk.practise()
        desk.open_laptop()
        with desk.at_laptop():
            assert len(desk.item("placeOfTheRoom").property("options")) == 3
        desk.desk.controller.workshop.former.read(QUrl.fromLocalFile(str(write(tmp_path, BONN))))
        for size in ((1366, 768), (1920, 1080)):
            with desk.at_laptop():
                desk.window.resize(*size)
                desk.next_frame()
                desk.next_frame()
                assert len(desk.item("placeOfTheRoom").property("options")) == 4
                assert cut_off(desk) == []
        with desk.at_laptop():
            desk.item("placeOfTheRoom").chosen.emit(0)
        assert desk.desk.controller.place == "former"
        desk.until(lambda: desk.has("formerPages"), "the ideas on the shared screen")
        with desk.at_laptop():
            assert desk.shows("Der Raum sieht: Frühere Ideen")
        with desk.at_laptop():
            desk.item("placeOfTheRoom").chosen.emit(1)
        assert desk.desk.controller.place == "run"


def test_the_office_writes_the_file_from_its_page_of_outputs(qapp: QGuiApplication, tmp_path: Path) -> None:
    """F1 by finger: what is written there is taken here."""
    path = tmp_path / "buero.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        bring_practice(catalogue, tmp_path)
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        window.desk.controller.goTo("office")
        office = window.desk.controller.office
        office.open_address(str(path))
        window.until(lambda: office.open and window.has("officePanes"), "the catalogue")
        outputs = office.outputs
        window.item("officePanes").chosen.emit(5)
        window.until(lambda: window.has("outputFormat") and bool(outputs.workshops), "the page")
        outputs.writeTo(QUrl.fromLocalFile(str(tmp_path)))
        names = [kind["name"] for kind in outputs.kinds]
        outputs.choose(names.index("Frühere Ideen für einen Folge-Workshop (JSON)"))
        window.until(lambda: window.has("outputWorkshop"), "the choice of the workshop")
        window.tap("writeOutput")
        window.until(lambda: bool(outputs.written) and not outputs.running, "the file", seconds=60)
        assert outputs.written[0] == "Frühere Ideen für einen Folge-Workshop.json"
        assert read_former(tmp_path / outputs.written[0]).title in outputs.workshops[0]
