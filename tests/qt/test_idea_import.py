"""Ideas from real tables onto the board, on the page where a workshop is prepared."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from exchange.kit import DATA
from qt.desk_kit import ProgramWindow
from qt.desk_reading import cut_off
from qt.file_dialog import choose_file
from workshopdesk.app import queries
from workshopdesk.domain.note import Note
from workshopdesk.qt.idea_import_controller import IdeaImportController
from workshopdesk.qt.row_reasons import row_ranges

LEER = DATA / "kommuki" / "Kommuki PYT! Leer 2023.xlsx"  # 39 rows, two of them without an idea


@pytest.fixture
def program(tmp_path: Path, qapp: QGuiApplication) -> Iterator[ProgramWindow]:
    with ProgramWindow(tmp_path) as running:
        running.desk.controller.start.createFromTemplate("kartenabfrage", "Kartenabfrage")
        running.settle()
        below = running.items(running.item("panes"))
        running.tap(next(item for item in below if item.property("text") == "Ideenspeicher"))
        yield running


def ideas(program: ProgramWindow) -> IdeaImportController:
    controller: IdeaImportController = program.desk.controller.workshop.ideaImport
    return controller


def notes(program: ProgramWindow) -> list[Note]:
    return queries.notes(program.desk.controller._opened.session.state)


# Qt's own list of files says so when the folder changes under it.
@pytest.mark.qt_log_ignore("DelegateModel::cancel")
def test_a_real_table_becomes_cards_and_every_row_is_accounted_for(program: ProgramWindow, tmp_path: Path) -> None:
    table = tmp_path / "Tabellen" / "Ideen.xlsx"
    table.parent.mkdir()
    shutil.copyfile(LEER, table)
    assert not program.has("importReport")
    program.tap("readIdeas")
    choose_file(program, program.item("ideaChooser"), table)
    program.until(lambda: program.has("importReport"), "the report")

    assert len(notes(program)) == 37
    for words in (
        "Ideen.xlsx",
        "Zeilen gelesen: 39",
        "Karten hinzugefügt: 37",
        "Zeilen übersprungen: 2",
        "weder Titel noch Text: Zeile 6, 8",
        "Nicht gelesene Blätter: Tabellenblatt2",
    ):
        assert words in program.texts()
    assert cut_off(program) == []

    program.tap("undo")
    assert notes(program) == []


def test_a_second_time_adds_nothing_and_says_so(program: ProgramWindow) -> None:
    for _ in range(2):
        ideas(program).read(QUrl.fromLocalFile(str(LEER)))
    program.next_frame()
    assert len(notes(program)) == 37
    assert program.shows("Karten hinzugefügt: 0")
    assert program.shows("schon vorhanden: Zeile 2–5, 7, 9–40")


def test_what_is_no_table_is_refused_and_no_report_pretends_otherwise(program: ProgramWindow, tmp_path: Path) -> None:
    ideas(program).read(QUrl.fromLocalFile(str(LEER)))
    program.settle()
    picture = tmp_path / "Foto.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    ideas(program).read(QUrl.fromLocalFile(str(picture)))
    program.settle()
    assert program.desk.controller.messenger.shown
    assert not program.has("importReport")
    assert len(notes(program)) == 37


def test_rows_in_few_words() -> None:
    assert row_ranges([]) == ""
    assert row_ranges([4]) == "4"
    assert row_ranges([4, 7, 8, 9, 11]) == "4, 7–9, 11"
