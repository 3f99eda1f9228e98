"""One session by keys alone, no finger and no mouse: practise, write, group, vote, take the results home, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl

from qt.board_kit import BoardDesk
from qt.vote_kit import VoteDesk
from workshopdesk.app import queries
from workshopdesk.domain.ballot import BallotState

KEY = Qt.Key
MOST_STEPS = 80


class KeyboardDesk(BoardDesk, VoteDesk):
    """The program, worked with Tab, arrows, Return and letters only."""

    def at(self) -> tuple[str, str]:
        """Name and words of what has the focus."""
        item = self.window.activeFocusItem()
        return (item.objectName(), str(item.property("text") or "")) if item else ("", "")

    def tab_to(self, *wanted: str) -> None:
        """Go on until the focus is on something of this name or with these words."""
        passed = []
        for _ in range(MOST_STEPS):
            if set(self.at()) & set(wanted):
                return
            passed.append(self.at())
            self.key(KEY.Key_Tab)
        raise AssertionError(f"{wanted} is not reached: {passed[:30]}")

    def press(self, *wanted: str) -> None:
        self.tab_to(*wanted)
        self.key(KEY.Key_Return)
        self.next_frame()

    def comes(self, done: Callable[[], bool], words: str) -> None:
        self.until(done, f"{words}; the focus is on {self.at()}", seconds=30)


def test_a_session_without_touching_the_screen(qapp, tmp_path: Path) -> None:
    with KeyboardDesk(tmp_path, (1366, 768)) as desk:
        desk.settle()
        controller = desk.desk.controller
        desk.press("Übung starten")
        desk.comes(lambda: controller.place == "run" and bool(desk.cards()), "the board")

        # write, reword, move
        desk.key(KEY.Key_N)
        desk.next_frame()
        desk.type("Bank")
        desk.key(KEY.Key_Return)
        desk.comes(lambda: "Bank" in desk.loose(), "the new card")
        desk.key(KEY.Key_Escape)
        while desk.view.property("currentNote") != desk.note("Bank").id:
            desk.key(KEY.Key_PageDown)
        desk.key(KEY.Key_F2, KEY.Key_End)
        desk.next_frame()
        desk.type(" am Fluss")
        desk.key(KEY.Key_Return)
        desk.comes(lambda: "Bank am Fluss" in desk.loose(), "the new words")
        before = desk.note("Bank am Fluss")
        desk.key(KEY.Key_Space, KEY.Key_Left, KEY.Key_Left, KEY.Key_Return)
        desk.comes(lambda: desk.note("Bank am Fluss").x != before.x, "the new place")

        # a group of two cards
        groups = len(queries.clusters(desk.state))
        desk.key(KEY.Key_X, KEY.Key_PageUp, KEY.Key_X)
        desk.press("selection:group")
        desk.comes(lambda: len(queries.clusters(desk.state)) == groups + 1, "the group")

        # the vote: two papers, counted and shown
        desk.press("vote")
        desk.comes(lambda: controller.place == "vote", "the vote")
        desk.press("open")
        for _ in range(2):
            desk.key(KEY.Key_Plus, KEY.Key_Down, KEY.Key_Plus)
            desk.press("submit")
            desk.press("next")
        desk.press("blank")
        desk.press("blank")
        desk.press("end")
        desk.press("end")
        desk.press("reveal")
        (ballot,) = queries.ballots(desk.state)
        assert (ballot.state, ballot.ballots_cast, ballot.ballots_blank) == (BallotState.REVEALED, 3, 1)

        # the results are taken home, and back to the board
        controller.workshop.results.setFolder(QUrl.fromLocalFile(str(tmp_path / "mitnehmen")))
        desk.press("toResults", "Ergebnisse ansehen", "Zu den Ergebnissen")
        desk.comes(lambda: controller.place == "results", "the results")
        desk.press("write")
        desk.comes(lambda: not controller.workshop.results.writing and any(tmp_path.rglob("*.pdf")), "the protocol")
        desk.press("Durchführen")
        desk.comes(lambda: controller.place == "run", "back on the board")
