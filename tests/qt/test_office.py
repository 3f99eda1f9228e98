"""The project office in the real program: real Kommuki files read in, searched, filtered, disposed of, compared."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from documents.reading import whole_text
from office.measure_kit import bring_practice
from office.table_kit import Written, table
from qt.desk_kit import ProgramWindow
from workshopdesk.app.commands import EditNote
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.qt.office_controller import OfficeController
from workshopdesk.qt.office_ideas_model import PAGE
from workshopdesk.store.office.office_catalogue import open_catalogue

KOMMUKI = Path(__file__).resolve().parents[1] / "data" / "kommuki"
FILES = ("Kommuki PYT! Leer 2023.xlsx", "Kommuki PMF Koblenz 2024.xlsx", "Kommuki Kinderrat Rhinow 2024.xlsx")
IDEAS = 37 + 36 + 11
REASON = "Steht im Programm für den Bahnhofsplatz."


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Three towns, and one file that is none."""
    folder = tmp_path / "ein"
    folder.mkdir()
    for name in FILES:
        shutil.copy(KOMMUKI / name, folder / name)
    (folder / "kaputt.xlsx").write_bytes(b"PK no table at all")
    return folder


def pane(window: ProgramWindow, words: str) -> QQuickItem:
    """One of the office's panes; only the one that is shown is a stop of the Tab key."""
    return window.found(lambda item: item.property("text") == words and item.property("ringed") is not None, words)


def drop(window: ProgramWindow, item: QQuickItem, path: Path) -> None:
    """Let go of a file or folder over an item, as file managers do."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPointF(*window.rest(item))
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, left, nothing)
    QGuiApplication.sendEvent(window.window, enter)
    assert enter.isAccepted()
    QGuiApplication.sendEvent(window.window, QDropEvent(place, Qt.DropAction.CopyAction, data, left, nothing))


def together_at_two_tables(window: ProgramWindow, folder: Path) -> None:
    """OF40 and OF44 on the screen: copies of a workshop merged, then with another one joined."""
    tables = window.desk.controller.office.tables
    first = Written(folder).file("Tisch A", lambda session: session.do(EditNote("card-1", "Bänke am Markt")))
    other = shutil.copy(first, folder / "Tisch B.workshop")
    for path, text in ((first, "Bänke am Marktplatz"), (other, "Bänke am Rathaus")):
        with table(path, text) as session:
            session.do(EditNote("card-1", text))
    window.tap(pane(window, "Tische"))
    window.item("tablesStart")
    tables.writeTo(QUrl.fromLocalFile(str(folder)))
    tables.take([QUrl.fromLocalFile(str(path)) for path in (first, other, folder / "ein" / "kaputt.xlsx")])
    assert tables.files == ["Tisch A.workshop", "Tisch B.workshop"]
    window.until(lambda: window.shows("Hier kommen nur Workshops zusammen."), "what was left out")
    window.tap("tablesStart")
    assert tables.running
    window.until(lambda: not tables.running, "the merged file")
    assert tables.written == "Alle Tische.workshop"
    assert window.shows("Karte 1 „Bänke am Rathaus“ (Wortlaut)")
    tables.setJoin(True)
    assert not tables.report
    window.until(lambda: window.has("leaveOut:1"), "the files")
    window.tap("leaveOut:1")
    later = Written(folder).file("Tisch C", lambda session: session.do(EditNote("card-1", "Zebrastreifen")))
    tables.take([QUrl.fromLocalFile(str(later))])
    assert tables.files == ["Tisch A.workshop", "Tisch C.workshop"]
    tables.start()
    window.until(lambda: not tables.running, "an answer")
    assert not tables.written, "both have one id: they are copies of each other"
    assert window.shows("Kopien desselben Workshops")


def test_from_a_folder_of_files_to_an_answer(tmp_path: Path, sources: Path, qapp: QGuiApplication) -> None:
    """OF1, OF8, OF11, OF41, on the screen."""
    path = tmp_path / "buero.catalogue"
    with ProgramWindow(tmp_path, (1366, 768)) as window:
        desk = window.desk.controller
        window.tap(window.worded("Projektbüro"))
        assert desk.place == "office"
        office = desk.office
        assert isinstance(office, OfficeController)
        office.makeFile(QUrl.fromLocalFile(str(path.with_suffix(""))))
        window.until(lambda: office.open, "an open catalogue")
        assert window.has("intakeFiles"), "an empty catalogue begins with reading files in"

        drop(window, window.item("intakeDrop"), sources)
        assert office.intake.running
        window.item("intakeCancel").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(window.window, Qt.Key.Key_Space)
        assert (office.intake.running, office.intake.cancelled) == (False, True)
        assert window.item("intakeFiles").hasActiveFocus()
        drop(window, window.item("intakeDrop"), sources)
        window.until(lambda: office.intake.finished, "the end of the import")
        assert (office.intake.total, office.intake.done, office.intake.refusedCount) == (4, 4, 1)
        assert window.shows("kaputt.xlsx")
        assert window.shows("abgelehnt")

        window.until(lambda: office.ideas.matching == IDEAS and office.ideas.rows.rowCount() > 0, "all ideas")
        assert window.shows(f"{IDEAS} neue Idee")
        assert office.ideas.rows.rowCount() == PAGE, "nobody looks yet: only the first page"
        window.tap(pane(window, "Ideen"))
        table = window.item("ideasTable")
        table.setProperty("contentY", table.property("contentHeight"))
        window.until(lambda: office.ideas.rows.rowCount() == IDEAS, "the second page")

        field = window.item("ideaSearch")
        field.edited.emit("BANKE")
        window.until(lambda: 0 < office.ideas.matching == office.ideas.rows.rowCount() < PAGE, "what the search found")
        hits = office.ideas.rows.numbers()
        with open_catalogue(str(path)) as catalogue:
            assert hits == [line.number for line in catalogue.ideas(IdeaFilter(text="Bänke"))]
        first, second = hits[:2]
        window.tap(f"tick:{first}")
        window.tap(f"tick:{second}")
        assert office.ideas.chosenCount == 2
        assert window.shows("Für 2 Ideen festhalten")
        office.ideas.dispose(1, REASON)
        window.until(lambda: office.ideas.chosenCount == 0, "the answer kept")
        office.ideas.look(first)
        window.until(lambda: office.ideas.sheet.number == first, "the sheet")
        assert window.shows(REASON)
        assert window.shows("Kommuki")
        with open_catalogue(str(path)) as catalogue:
            for number in (first, second):
                assert [said.code for said in catalogue.dispositions(number)] == [DispositionCode.ALREADY]

        office.ideas.look(0)
        office.ideas.clear()
        office.ideas.narrow("source", "1")
        window.until(lambda: office.ideas.matching in (37, 36, 11), "one workshop's ideas")
        office.ideas.layBy("category")
        window.until(lambda: bool(office.ideas.board), "columns")
        window.until(lambda: window.has("nameView"), "a look that can have a name")
        window.settle()
        window.tap("nameView")
        window.settle()
        for letter in "Rhinow":
            QTest.keyClick(window.window, letter)
        QTest.keyClick(window.window, Qt.Key.Key_Return)
        window.until(lambda: office.ideas.views.shown == "Rhinow", "the kept view")
        office.ideas.layBy("")
        office.ideas.clear()
        window.until(lambda: office.ideas.matching == IDEAS, "all ideas again")
        assert office.ideas.views.shown == ""
        window.tap("view:Rhinow")
        window.until(lambda: bool(office.ideas.board) and office.ideas.matching < IDEAS, "what the view asks for")
        assert office.ideas.boardBy == "category"
        window.until(lambda: window.has("deleteView"), "the view can be deleted")
        window.settle()
        window.tap("deleteView")
        window.until(lambda: not office.ideas.views.views, "no view")

        window.tap(pane(window, "Vergleich"))
        office.comparison.showKind(1)
        window.until(lambda: office.comparison.drawing == "tiles", "a treemap")
        area = sum(tile["width"] * tile["height"] for tile in office.comparison.parts)
        assert area == pytest.approx(1)
        office.comparison.showKind(2)
        window.until(lambda: office.comparison.drawing == "heat", "a heat map")
        assert window.has("heatPicture")
        assert sum(row["ideas"] for row in office.comparison.parts) == IDEAS

        together_at_two_tables(window, tmp_path)
        window.tap("otherCatalogue")
        window.until(lambda: not office.open, "the choice of a catalogue")
        assert window.has("recentCatalogue:0")
        assert window.shows("buero")


def test_the_sender_is_set_in_the_window(tmp_path: Path, qapp: QGuiApplication) -> None:
    """OF52 by a finger and the keyboard: kept field by field, told on the page and on page 1 of the paper."""
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
        window.until(lambda: window.has("changeSender"), "the page")
        assert window.shows("Noch ist kein Absender eingetragen.")
        window.tap("changeSender")
        window.until(lambda: window.has("sender:client"), "the form")
        window.item("sender:client").takeFocus()
        window.type("Stadt Lindenfurt")
        window.key(Qt.Key.Key_Tab)
        window.until(lambda: outputs.senderForm.told == "Stadt Lindenfurt", "kept when the field is left")
        window.type("Projekt GmbH")
        window.key(Qt.Key.Key_Return)
        window.until(lambda: outputs.senderForm.told == "Stadt Lindenfurt · Projekt GmbH", "the next field")
        window.item("sender:contact").takeFocus()
        sheet = window.item("senderSheet")
        window.until(
            lambda: 0 < sheet.mapFromItem(window.item("sender:contact"), QPointF()).y() < sheet.height() - 150, "shown"
        )
        logo = QImage(80, 40, QImage.Format.Format_RGB32)
        logo.fill(Qt.GlobalColor.darkGreen)
        assert logo.save(str(tmp_path / "land.png"))
        assert window.has("addLogo")
        outputs.senderForm.addLogo(QUrl.fromLocalFile(str(tmp_path / "fehlt.png")))
        assert window.desk.controller.messenger.shown
        window.desk.controller.messenger.dismiss()
        for _ in range(2):
            outputs.senderForm.addLogo(QUrl.fromLocalFile(str(tmp_path / "land.png")))
        window.until(lambda: len(outputs.senderForm.logos) == 2 and window.has("logoName:land"), "the logos")
        window.item("logoName:land").takeFocus()
        window.type(" Berlin")
        window.key(Qt.Key.Key_Return)
        window.until(lambda: any("Berlin" in one["name"] for one in outputs.senderForm.logos), "its name")
        (named,) = (one["name"] for one in outputs.senderForm.logos if one["name"] != "land")
        window.item("dropLogo:land").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        window.tap("dropLogo:land")
        window.until(lambda: [one["name"] for one in outputs.senderForm.logos] == [named], "one is left")
        window.item("sender:contact").takeFocus()
        window.key(Qt.Key.Key_Escape)
        window.until(lambda: not window.has("sender:client"), "closed")
        assert window.item("changeSender").property("activeFocus")
        assert window.shows("Absender: Stadt Lindenfurt · Projekt GmbH")
        outputs.writeTo(QUrl.fromLocalFile(str(tmp_path)))
        outputs.choose(0)
        window.tap("writeOutput")
        window.until(lambda: not outputs.running and bool(outputs.written), "the paper")
        first = whole_text((tmp_path / outputs.written[0]).read_bytes())[:800]
        assert "Stadt Lindenfurt" in first
        assert "Projekt GmbH" in first
    with open_catalogue(str(path)) as catalogue:
        kept = catalogue.sender.get()
        assert replace(kept, logos=()) == Sender(client="Stadt Lindenfurt", contractor="Projekt GmbH")
        assert [one.alt for one in kept.logos] == [named]
