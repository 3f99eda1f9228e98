"""Ideas from real tables onto the board, on the page where a workshop is prepared."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication

from exchange.kit import DATA
from qt.desk_kit import ProgramWindow
from qt.desk_reading import cut_off
from qt.file_dialog import choose_file
from workshopdesk.app import queries
from workshopdesk.domain.note import Note
from workshopdesk.qt.idea_import_controller import IdeaImportController
from workshopdesk.qt.row_reasons import row_ranges

POOLS = DATA / "idea-pools"
PAGES = (POOLS / "consul_graphql_proposals_p1.json", POOLS / "consul_graphql_proposals_p2_camelcase.json")
LEER = DATA / "kommuki" / "Kommuki PYT! Leer 2023.xlsx"  # 39 rows, two of them without an idea


@pytest.fixture
def program(tmp_path: Path, qapp: QGuiApplication) -> Iterator[ProgramWindow]:
    with ProgramWindow(tmp_path) as running:
        prepare_pool(running)
        yield running


def prepare_pool(program: ProgramWindow) -> None:
    program.desk.controller.start.createFromTemplate("kartenabfrage", "Kartenabfrage")
    program.settle()
    below = program.items(program.item("panes"))
    pool = next(item for item in below if item.property("text") == "Ideenspeicher")
    pool.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.tap(pool)


def ideas(program: ProgramWindow) -> IdeaImportController:
    controller: IdeaImportController = program.desk.controller.workshop.ideaImport
    return controller


def look(program: ProgramWindow, *paths: Path) -> None:
    ideas(program).look([QUrl.fromLocalFile(str(path)) for path in paths])
    program.settle()


def take(program: ProgramWindow, *paths: Path) -> None:
    look(program, *paths)
    ideas(program).takeIn()
    program.settle()


def press(program: ProgramWindow, name: str) -> None:
    """What has the focus is scrolled into sight."""
    program.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    program.tap(name)


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
    program.window.requestActivate()  # as every desktop does when a dialog closes
    program.until(lambda: program.has("ideaPreview"), "the preview")
    assert program.shows("Ideen.xlsx")
    assert program.shows("2 Zeilen ohne eigene Idee")
    assert notes(program) == []
    assert cut_off(program) == []
    program.until(lambda: program.item("takeIdeas").hasActiveFocus(), "the button in sight")
    program.tap("takeIdeas")
    program.until(lambda: program.has("importReport"), "the report")
    assert not program.has("ideaPreview")

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

    press(program, "undo")
    assert notes(program) == []


def test_a_second_time_adds_nothing_and_says_so(program: ProgramWindow) -> None:
    for _ in range(2):
        take(program, LEER)
    program.next_frame()
    assert len(notes(program)) == 37
    assert program.shows("Karten hinzugefügt: 0")
    assert program.shows("schon vorhanden: Zeile 2–5, 7, 9–40")


def test_what_is_no_table_is_refused_and_no_report_pretends_otherwise(program: ProgramWindow, tmp_path: Path) -> None:
    take(program, LEER)
    picture = tmp_path / "Foto.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    look(program, picture)
    program.settle()
    assert program.desk.controller.messenger.shown
    assert not program.has("importReport")
    assert len(notes(program)) == 37


def test_files_of_a_platform_are_recognised_and_shown_before_anything_is_taken_in(program: ProgramWindow) -> None:
    """O1 to O3, with fingers: pages of CONSUL at once, the second time nothing new."""
    look(program, *PAGES)
    program.until(lambda: program.has("ideaPreview"), "the preview")
    assert program.item("platform").property("current") == "CONSUL"
    for words in ("Sichere Querung am Marktplatz", "Mobilität · Innenstadt · online 5 dafür", '=2 Bänke "am Fluss"'):
        assert words in program.texts()
    assert not program.has("nameColumns")
    assert cut_off(program) == []
    press(program, "takeIdeas")
    program.until(lambda: program.has("importReport"), "the report")
    assert [note.origin_votes.pro for note in notes(program)] == [5, 6, 7]
    take(program, *PAGES)
    for words in (
        "Karten hinzugefügt: 0",
        f"{PAGES[0].name}: schon vorhanden: Zeile 1–2",
        f"{PAGES[1].name}: schon vor",
    ):
        assert program.shows(words)
    assert len(notes(program)) == 3


def test_a_wrong_platform_is_refused_and_what_was_seen_stays(program: ProgramWindow) -> None:
    look(program, POOLS / "dipas_contributions.csv")
    program.until(lambda: program.has("ideaPreview"), "the preview")
    press(program, "platform")
    program.tap(
        program.found(lambda item: item.property("text") == "Decidim" and item.activeFocusOnTab() is False, "Decidim")
    )
    assert program.shows("nicht so aufgebaut wie eine Datei von Decidim")
    assert program.item("platform").property("current") == "DIPAS"
    press(program, "dropIdeas")
    assert not program.has("ideaPreview")
    assert notes(program) == []


def test_columns_that_the_user_names_are_remembered_over_a_restart(tmp_path: Path, qapp: QGuiApplication) -> None:
    """O2: a column about people is neither shown nor taken."""
    table = tmp_path / "liste.csv"
    table.write_text("Was;Warum;Name\nBänke am Fluss;Zum Ausruhen;Frau Muster\n", "utf-8")
    with ProgramWindow(tmp_path) as program:
        prepare_pool(program)
        look(program, table)
        program.until(lambda: program.has("mapping"), "the mapping")
        assert not program.shows("Frau Muster")
        mapping = ideas(program).mapping
        mapping.choose("title", 0)
        mapping.choose("text", 2)
        press(program, "confirmMapping")
        assert program.shows("enthält Angaben über Personen")
        mapping.choose("text", 1)
        press(program, "confirmMapping")
        program.until(lambda: program.has("importReport"), "the report")
        assert [(note.text, note.detail) for note in notes(program)] == [("Bänke am Fluss", "Zum Ausruhen")]
    table.write_text("Warum;Was;Name\nFür den Abend;Mehr Licht;Herr Muster\n", "utf-8")
    with ProgramWindow(tmp_path) as program:
        prepare_pool(program)
        look(program, table)
        program.until(lambda: program.has("ideaPreview"), "the preview")
        assert program.shows("Mehr Licht")
        press(program, "takeIdeas")
        assert [(note.text, note.detail) for note in notes(program)] == [("Mehr Licht", "Für den Abend")]


def test_rows_in_few_words() -> None:
    assert row_ranges([]) == ""
    assert row_ranges([4]) == "4"
    assert row_ranges([4, 7, 8, 9, 11]) == "4, 7–9, 11"
