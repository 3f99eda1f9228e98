"""What a camera sees, decoded by QtMultimedia from a film: voting cards in the booth, photos of a wall."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import ImageFilter
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from app.kit import table_with_notes
from capture.printed_board import board_photo, printed_cards
from documents.reading import printed_card
from journeys.event_desk import EventDesk
from qt.film import Film
from qt.test_booth import held_in, says, the_ballot
from qt.test_photos import MIDDLES, listed, notes_of, photos, printed_elsewhere
from qt.vote_kit import VoteDesk
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.photo_taking import note_of_paper
from workshopdesk.domain.note import Cluster, Note


def test_a_voting_card_before_the_lens_counts_once(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B23"""
    monkeypatch.setattr("workshopdesk.qt.cards_controller.QDesktopServices.openUrl", lambda url: True)  # no viewer here
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "cards")
        desk.desk.controller.workshop.results.setFolder(QUrl.fromLocalFile(str(tmp_path / "drucken")))
        desk.vote.cards.print(2)
        (pdf,) = (tmp_path / "drucken").iterdir()
        film = Film([printed_card(pdf.read_bytes(), 0)], tmp_path / "karte.mp4", (640, 480))
        desk.tap("open")
        desk.tap("begin")
        assert not desk.vote.booth.cameraLooks, "there is no camera here: codes are typed"
        film.show(desk.vote.booth._camera.camera)
        assert "vor die Kamera" in says(desk, "codeProblem")
        desk.until(lambda: desk.vote.paper.atHand, "the paper of the card that was held up")
        assert not desk.vote.booth.cameraLooks, "it looks while a card is asked for"
        desk.give("Bus und Bahn")
        desk.tap("submit")
        desk.tap("thanksDone")
        desk.tap("begin")
        film.show(desk.vote.booth._camera.camera)
        desk.until(lambda: "schon abgestimmt" in says(desk, "codeProblem"), "the refusal of the same card")
        assert not desk.vote.paper.atHand
        desk.vote.booth.close()
        film.stop()
        desk.vote.close()
        assert (the_ballot(desk).cards_issued, the_ballot(desk).cards_used) == (2, 1)


def test_the_camera_takes_a_photo_that_is_read_like_a_file(tmp_path: Path, qapp: QGuiApplication) -> None:
    """PH7, PH10 and PH11"""
    wall = board_photo(printed_cards(printed_elsewhere())[:2], MIDDLES[:2])
    blurred = wall.resize((1200, 827)).filter(ImageFilter.GaussianBlur(9))
    records = tuple(r for r in table_with_notes().state if not isinstance(r, Note))
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(records, "photo")
        desk.tap("photoCamera")
        assert "schließen Sie eine Kamera an" in says(desk, "cameraSaid")
        assert not desk.item("cameraTake").property("enabled")
        far = Film([blurred], tmp_path / "unscharf.mp4")
        far.show(photos(desk).camera.camera)
        desk.until(lambda: "unscharf" in says(desk, "cameraSaid"), "the word on a blurred picture")
        film = Film([wall], tmp_path / "wand.mp4", (1890, 1302))
        film.show(photos(desk).camera.camera)
        far.stop()
        desk.until(lambda: "Das Bild ist " in says(desk, "cameraSaid"), "the word on a sharp picture")
        shown = desk.window.grabWindow()
        view = desk.item("cameraView").mapRectToScene(desk.item("cameraView").boundingRect())
        colours = {
            shown.pixelColor(int(view.x() + view.width() * x / 20), int(view.y() + 0.3 * view.height())).name()
            for x in range(3, 18)
        }
        assert len(colours) > 3, "the live picture is on the screen"
        desk.tap("cameraTake")
        film.stop()
        (still,) = Path(photos(desk).camera._folder.name).iterdir()
        desk.until(lambda: photos(desk).stage == "review", "the review")
        assert photos(desk).foundCount == 2
        assert QImage(str(still)).width() == 1890
        desk.tap("photoPlaces")
        desk.tap(listed(desk, "Gruppe je Spalte"))
        desk.tap("photoTakeIn")
        groups = [one for one in desk.state.all(Cluster) if one.title.startswith("Spalte ")]
        assert {member for one in groups for member in one.members} == {note.id for note in notes_of(desk)}
        assert [note.origin.startswith("kamera-") for note in notes_of(desk)] == [True, True]
        assert not still.exists(), "no file of the picture is kept"


def test_a_printed_card_before_the_lens_is_shown_on_the_board(tmp_path: Path, qapp: QGuiApplication) -> None:
    """PH12"""
    table = table_with_notes()
    table.do(IssuePaperCards(("n1", "n2")))
    cards = printed_cards(table.state)
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(tuple(table.state), "run")
        finder = desk.desk.controller.workshop.finder
        called: list[str] = []
        finder.found.connect(lambda note_id, cluster_id, place: called.append(note_id))
        desk.tap("more")
        desk.tap("findCard")
        desk.item("findNumber").takeFocus()
        desk.type_text("77")
        desk.key(Qt.Key.Key_Return)
        assert finder.problem == "unknown"
        assert not called
        assert desk.shows("Diese Karte gibt es auf keiner Pinnwand.")
        film = Film([cards[1]], tmp_path / "karte.mp4")
        film.show(finder.camera)
        desk.until(lambda: bool(called), "the card that was held up")
        film.stop()
        desk.settle()
        (seen,) = called
        assert note_of_paper(desk.state, 1) == desk.state.get(Note, seen)
        assert not desk.has("findSheet")
        assert finder.camera.state == "off"
        view = desk.found(lambda item: item.metaObject().className().startswith("BoardView"), "the board")
        assert (view.property("currentNote"), view.property("keyboardActive")) == (seen, True)
        finder.call(next(note.number for note in notes_of(desk) if note.id == "n4"))
        assert called == [seen, "n4"], "the number on the screen is the other way"
