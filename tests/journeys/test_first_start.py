"""Journey 1 (SCREENS.md): first start, practice workshop, add, cluster, vote, reveal, protocol; all by finger."""

from __future__ import annotations

from pathlib import Path

import page
import pypdf
from PySide6.QtCore import QUrl

from qt.board_kit import BoardDesk
from qt.vote_kit import VoteDesk
from workshopdesk.app import queries
from workshopdesk.domain.ballot import BallotState


class WholeDesk(BoardDesk, VoteDesk):
    """The program from its board to its vote."""


def test_from_first_start_to_the_protocol_in_the_hand(qapp, tmp_path: Path) -> None:
    with WholeDesk(tmp_path, (1920, 1080)) as desk:
        desk.settle()
        desk.tap(desk.worded("Übung starten"))
        desk.until(lambda: bool(desk.cards()), "the board")

        desk.tap("addCard")
        for letter in "bank":
            desk.fingers.tap(desk.middle(desk.item(f"key:{letter}")))
        desk.tap("key:done")
        assert "Bank" in desk.loose()

        desk.drag_onto("Bank", desk.middle(desk.bar(6)))
        assert desk.note("Bank").id in desk.cluster(6).members

        desk.tap("vote")
        desk.tap("open")
        titles = [cluster.title for cluster in queries.clusters(desk.state)]
        for choice in (titles[0], titles[0], titles[5]):
            desk.give(choice)
            desk.tap("submit")
            desk.tap("next")
        desk.tap("blank")
        desk.tap("blank")
        desk.tap("end")
        desk.tap("end")
        desk.tap("reveal")
        ballot = queries.ballots(desk.state)[0]
        assert ballot.state is BallotState.REVEALED
        assert ballot.ballots_cast == 4
        assert ballot.ballots_blank == 1

        controller = desk.desk.controller
        controller.goTo("results")
        desk.settle()
        folder = tmp_path / "Schreibtisch"
        folder.mkdir()
        controller.workshop.results.setFolder(QUrl.fromLocalFile(str(folder)))
        desk.tap("write")
        desk.until(lambda: not controller.workshop.results.writing, "the files")
    protocol = next(folder.glob("*rotokoll*.pdf"))
    assert page.is_pdf_compliant(str(protocol), profile=page.ValidationProfile.PDF_UA_1)
    text = " ".join(" ".join(sheet.extract_text() for sheet in pypdf.PdfReader(protocol).pages).split())
    for words in ("Bank", titles[0], "Jede Person hat 3 Punkte", "ohne Punkte"):
        assert words in text, words
