"""Preparing the registers in the real program: by finger and keyboard, with undo, logo, inventory and late ideas."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from exchange.kit import text_file
from qml.touchkit import centre
from qt.desk_kit import ProgramWindow
from qt.desk_reading import cut_off
from qt.test_details import leave, write
from workshopdesk.app import queries
from workshopdesk.app.commands_links import SetField
from workshopdesk.app.registers import Register, entries, entry_name
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import Effect, InventoryProject, TargetGroup
from workshopdesk.domain.state import State
from workshopdesk.qt.logo_controller import LIMIT_PX, picture_of

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(tmp_path: Path, qapp: QGuiApplication) -> Iterator[ProgramWindow]:
    with ProgramWindow(tmp_path) as running:
        running.desk.controller.start.createFromTemplate("feld-querschnitt", "Bad Belzig")
        running.settle()
        yield running


def state(program: ProgramWindow) -> State:
    opened = program.desk.controller._opened
    assert opened is not None
    return opened.session.state


def show(program: ProgramWindow, pane: str) -> None:
    below = program.items(program.item("panes"))
    program.tap(next(item for item in below if item.property("text") == pane))


def choose(program: ProgramWindow, choice: str, words: str) -> None:
    program.tap(next(item for item in program.items(program.item(choice)) if item.property("text") == words))


def names(program: ProgramWindow, register: Register) -> list[str]:
    return [entry_name(entry) for entry in entries(state(program), register)]


def drag(program: ProgramWindow, row: QQuickItem, target: QQuickItem) -> None:
    """Take a row by its handle and let it go below the middle of another."""
    handle = next(item for item in program.items(row) if item.objectName() == "handle")
    x, y = centre(handle)
    goal = centre(target)[1] + 8
    program.fingers.down({1: (x, y)})
    for step in range(1, 6):
        program.fingers.move({1: (x, y + (goal - y) * step / 5)})
        program.next_frame()
    program.fingers.up()
    program.settle()


def test_a_list_is_written_renamed_reordered_and_shortened(program: ProgramWindow) -> None:
    show(program, "Ziele")
    for name in ("Teilhabe", "Energie sparen", "Mobilität"):
        write(program, program.item("newEntry"), name)
        program.key(Key.Key_Return)
    assert names(program, Register.AIMS) == ["Teilhabe", "Energie sparen", "Mobilität"]
    program.tap("entry:0")
    write(program, program.item("entryName"), "Teilhabe stärken")
    leave(program)
    drag(program, program.item("entry:0"), program.item("entry:2"))
    assert names(program, Register.AIMS) == ["Energie sparen", "Mobilität", "Teilhabe stärken"]
    program.item("entry:2").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(program.window, Key.Key_Up, ALT)
    program.settle()
    assert names(program, Register.AIMS) == ["Energie sparen", "Teilhabe stärken", "Mobilität"]
    program.tap("entryDown")
    program.tap("removeEntry")
    assert names(program, Register.AIMS) == ["Energie sparen", "Mobilität"]
    program.tap("undo")
    assert names(program, Register.AIMS) == ["Energie sparen", "Mobilität", "Teilhabe stärken"]
    assert cut_off(program) == []


def test_a_name_that_is_there_already_is_refused_and_the_old_one_stays(program: ProgramWindow) -> None:
    show(program, "Handlungsfelder")
    before = names(program, Register.FIELDS)
    program.tap("entry:1")
    write(program, program.item("entryName"), before[0])
    leave(program)
    assert names(program, Register.FIELDS) == before
    assert program.item("entryName").property("value") == before[1]
    assert program.desk.controller.messenger.shown


def test_what_is_in_use_says_where_and_is_retired(program: ProgramWindow) -> None:
    show(program, "Handlungsfelder")
    assert not program.has("removeEntry"), "the areas of the board use it"
    assert program.shows("Bereich")
    program.tap("retireEntry")
    assert program.shows("nicht mehr angeboten")
    field = entries(state(program), Register.FIELDS)[0]
    show(program, "Angaben")
    assert entry_name(field) not in program.item("workshopField").property("options")


def test_a_target_group_says_who_loses_and_is_invited(program: ProgramWindow) -> None:
    show(program, "Zielgruppen")
    write(program, program.item("newEntry"), "Ältere Menschen ohne Smartphone")
    program.key(Key.Key_Return)
    show(program, "Ziele")
    show(program, "Zielgruppen")
    choose(program, "effect", "verliert")
    program.tap("invited")
    (group,) = state(program).all(TargetGroup)
    assert group.effect is Effect.LOSES
    assert queries.workshop_of(state(program)).target_group_ids == (group.id,)
    show(program, "Angaben")
    program.tap("invite:Ältere Menschen ohne Smartphone")
    assert queries.workshop_of(state(program)).target_group_ids == ()


def test_the_inventory_is_read_with_the_columns_the_user_names(program: ProgramWindow, tmp_path: Path) -> None:
    table = text_file(tmp_path / "Bestand.csv", "Was;Lage;Stand\nRufbus;Nord;in Umsetzung\nWLAN;Mitte;geplant\n")
    show(program, "Bestand")
    reading = program.desk.controller.workshop.inventoryImport
    reading.look(QUrl.fromLocalFile(str(table)))
    program.settle()
    assert program.item("role:status").property("current") == "Stand", "guessed"
    assert not program.item("confirmMapping").isEnabled()
    for role, column in (("role:title", 1), ("role:description", 2)):
        program.item(role).chosen.emit(column)
        program.settle()
    assert program.shows("Rufbus")
    program.item("confirmMapping").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Space)
    assert [(one.title, one.description) for one in state(program).all(InventoryProject)] == [
        ("Rufbus", "Nord"),
        ("WLAN", "Mitte"),
    ]
    assert program.shows("Projekte hinzugefügt: 2")
    assert program.shows("1 geplant")
    program.tap("undo")
    assert not list(state(program).all(InventoryProject))


def test_ideas_in_unknown_columns_are_asked_about_and_come_by_mail(program: ProgramWindow, tmp_path: Path) -> None:
    table = text_file(tmp_path / "Post.csv", "Was;Warum;Absenderin\nBänke am Fluss;Zum Ausruhen;Frau Muster\n")
    show(program, "Ideenspeicher")
    choose(program, "ideaSource", "Per E-Mail")
    program.desk.controller.workshop.ideaImport.look([QUrl.fromLocalFile(str(table))])
    program.settle()
    assert not program.desk.controller.messenger.shown
    program.item("role:title").chosen.emit(1)
    program.settle()
    program.item("confirmMapping").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Space)
    write(program, program.item("mailedIdea"), "Mehr Licht am Bahnhof")
    program.key(Key.Key_Return)
    found = queries.notes(state(program))
    assert [(note.text, note.source) for note in found] == [
        ("Bänke am Fluss", NoteSource.EMAIL),
        ("Mehr Licht am Bahnhof", NoteSource.EMAIL),
    ]
    assert "Muster" not in repr(list(state(program))), "no sender is stored"


def test_a_card_is_put_in_order_and_the_cross_table_lists_it(program: ProgramWindow) -> None:
    controller = program.desk.controller.workshop
    controller.ideaImport.setByMail(True)
    assert controller.ideaImport.addMailed("Rufbus per App bestellen")
    (note,) = state(program).all(Note)
    field, topics = entries(state(program), Register.FIELDS)[0], entries(state(program), Register.TOPICS)
    program.desk.controller._opened.session.do(SetField((note.id,), field.id))
    for topic in topics[:2]:
        controller.belonging.setLink(note.id, "topic", topic.id, True)
    controller.belonging.setSentence(note.id, topics[0].id, "Gebucht wird am Telefon oder in der App.")
    program.desk.controller.goTo("results")
    program.settle()
    assert program.item("cell:0:0").isEnabled()
    assert program.item("cell:0:1").isEnabled()
    program.item("cell:0:0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.key(Key.Key_Space)
    assert program.shows(f"{note.number}  Rufbus per App bestellen")
    look = controller.belonging.look(note.id, 0)
    assert [(one["on"], one["text"]) for one in look["topics"][:2]] == [
        (True, "Gebucht wird am Telefon oder in der App."),
        (True, ""),
    ]


@pytest.mark.parametrize(
    ("name", "media_type"), [("l.png", "image/png"), ("l.jpg", "image/jpeg"), ("l.svg", "image/png")]
)
def test_a_logo_is_checked_and_shown(program: ProgramWindow, tmp_path: Path, name: str, media_type: str) -> None:
    path = tmp_path / name
    if name.endswith("svg"):
        path.write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>'
        )
    else:
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGreen)
        image.save(str(path))
    show(program, "Kommune")
    program.desk.controller.workshop.logo.choose(QUrl.fromLocalFile(str(path)))
    program.settle()
    assert program.has("logo")
    (picture,) = state(program).all(Picture)
    assert (picture.media_type, picture.width) == (media_type, 1200 if name.endswith("svg") else 40)
    program.tap("dropLogo")
    assert not list(state(program).all(Picture))


def test_what_is_no_logo_is_refused_with_a_reason(tmp_path: Path, qapp: QGuiApplication) -> None:
    broken, wide = tmp_path / "l.png", tmp_path / "wide.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    QImage(LIMIT_PX + 1, 1, QImage.Format.Format_RGB32).save(str(wide))
    heavy = text_file(tmp_path / "heavy.svg", b" " * (1024 * 1024 + 1))
    for path, code in ((broken, "picture-unreadable"), (wide, "picture-too-large"), (heavy, "picture-too-large")):
        with pytest.raises(KnownError) as refused:
            picture_of(path, "p")
        assert refused.value.code == code
