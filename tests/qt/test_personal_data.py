"""Personal data before a public file is written, and files that are no longer up to date, in the real program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from qt.vote_kit import VoteDesk
from workshopdesk.app import queries
from workshopdesk.app.commands import AddNote, EditNote
from workshopdesk.app.demo import demo_records
from workshopdesk.domain.note import Note
from workshopdesk.domain.personal_data import PersonalDataDecision

REACH = "Rückfragen an lena.sommer@example.org oder an Petra Ziegler"


def verdict(desk: VoteDesk, place: int, words: str) -> QQuickItem:
    """One of the answers at one place of the list."""
    row = desk.item(f"place{place}")
    return next(item for item in desk.items(row) if item.property("text") == words)


def test_public_files_wait_for_decisions_and_grow_stale(qapp: QGuiApplication, tmp_path: Path) -> None:
    """V8, V9, V10: asked, decided with a finger, blackened in the file; a change afterwards marks the file as stale."""
    with VoteDesk(tmp_path) as desk:
        desk.create(demo_records("de"), "run")
        session = desk.desk.controller.workshop._opened.session
        session.do(AddNote("reach", queries.boards(session.state)[0].id, 0, 3000, REACH))
        desk.desk.controller.goTo("results")
        desk.settle()
        results = desk.desk.controller.workshop.results
        results.setFolder(QUrl.fromLocalFile(str(tmp_path / "out")))
        for key in ("protocol", "poster", "package"):
            results.choose(key, False)
        assert results.personalData.undecidedCount == 2
        assert desk.item("personalHint").property("text").startswith("An 2 Stelle")
        assert desk.shows("»Petra Ziegler«")

        results.write()
        desk.until(lambda: desk.shows("Es wurde noch nichts geschrieben"), "the refusal")
        assert not results.writing
        assert not (tmp_path / "out").exists()
        desk.desk.controller.messenger.dismiss()
        exhibition = desk.desk.controller.workshop.exhibition
        exhibition.begin(3)
        assert desk.desk.controller.messenger.happened.startswith("In den Texten kann")
        assert exhibition.step == "closed"

        desk.tap(verdict(desk, 0, "Schwärzen"))
        desk.until(lambda: results.personalData.undecidedCount == 1, "the first decision")
        assert desk.shows("Rückfragen an […] oder an Petra Ziegler")
        desk.tap(verdict(desk, 1, "Bleibt"))
        desk.until(lambda: desk.shows("Alles entschieden"), "all decided")
        assert session.state.count(PersonalDataDecision) == 2

        results.write()
        desk.until(lambda: not results.writing, "the end of writing")
        (file,) = (tmp_path / "out").iterdir()
        told = file.read_text(encoding="utf-8-sig")
        assert "Rückfragen an […] oder an Petra Ziegler" in told
        assert "example.org" not in told
        assert not desk.has("staleHint")

        session.do(EditNote("reach", "Rückfragen im Rathaus"))
        desk.until(lambda: desk.has("staleHint"), "the mark")
        assert desk.shows(file.name)
        assert results.personalData.count == 0
        session.undo()
        desk.until(lambda: not desk.has("staleHint"), "the mark goes")
        assert session.state.get(Note, "reach").text == REACH
