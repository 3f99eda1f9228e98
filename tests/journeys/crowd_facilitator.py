"""The facilitator of the crowd: undo and redo, phases, locks, everything in "Mehr", keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from journeys.crowd_hands import PIN, CrowdHands, Step
from workshopdesk.app import queries
from workshopdesk.app.commands import BinNote
from workshopdesk.app.rights import Actor
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Board, NotePlace

Key = Qt.Key
Way = Callable[[], Step]
MOST_BOARDS = 3
CORNER = ((40, 40), (60, 60))
LEAD_AWAY = ("Start", "Vorbereiten", "Ganzer Bildschirm", "Fenster verkleinern")
BOARD_KEYS = (
    Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up, Key.Key_Space, Key.Key_Return, Key.Key_Escape, Key.Key_X,
    Key.Key_PageDown, Key.Key_Tab, Key.Key_R, Key.Key_F2, Key.Key_Delete, Key.Key_Plus, Key.Key_Minus,
)  # fmt: skip


class Facilitator:
    """`finger` is the number of the facilitator's one finger."""

    def __init__(self, hands: CrowdHands, finger: int) -> None:
        self._hands = hands
        self._chance = hands.chance
        self._board = hands.board
        self._finger = finger

    def ways(self) -> dict[Way, int]:
        """What a facilitator does, and how often."""
        return {
            self.undo: 5, self.redo: 4, self.change_phase: 3, self.look: 4, self.use_keys: 4, self.use_trays: 2,
            self.undo_by_keys: 2, self.tidy: 2, self.turn_cards: 1, self.shuffle: 1, self.bring_back: 2,
            self.type_paper: 2, self.lock_board: 1, self.lock_card: 2, self.open_card: 2, self.name_group: 3,
            self.set_timer: 2, self.move_bar: 1, self.stand_around: 1, self.change_look: 1, self.let_pens_write: 1,
            self.clean: 1, self.peek: 1, self.go_elsewhere: 1, self.open_laptop: 1, self.close_message: 3,
            self.click: 2, self.switch_board: 2, self.new_board: 1,
        }  # fmt: skip

    # The history

    def undo(self) -> Step:
        for _ in range(self._chance.randint(1, 4)):
            yield from self._press("undo")

    def redo(self) -> Step:
        for _ in range(self._chance.randint(1, 3)):
            yield from self._press("redo")

    def undo_by_keys(self) -> Step:
        yield from self._hands.keys(*[self._chance.choice((Key.Key_Z, Key.Key_Y))] * 2, control=True)

    # The board

    def change_phase(self) -> Step:
        yield from self._press(self._chance.choice(("nextPhase", "previousPhase")))

    def look(self) -> Step:
        """To all of the board, or to a part of it as near as cards have to be read, or farther away."""
        if self._chance.random() < 0.4:
            yield from self._hands.press_word(self._finger, "Alles zeigen")
            return
        zoom = self._chance.choice((0.2, 0.45, 0.6, 0.8, 1.2))
        self._board.view.lookAt(self._chance.randint(-900, 500), self._chance.randint(-500, 400), zoom)
        yield

    def use_keys(self) -> Step:
        keys = [self._chance.choice(BOARD_KEYS) for _ in range(self._chance.randint(2, 10))]
        for key in keys:
            focus = self._board.window.activeFocusItem()
            # other places are left alone, and the window keeps its size
            if self._board.desk.controller.place == "run" and (
                focus is None or focus.property("text") not in LEAD_AWAY
            ):
                yield from self._hands.keys(key)

    def use_trays(self) -> Step:
        yield from self._press(self._chance.choice(("parkingLot", "bin")))
        yield from self._hands.press_word(self._finger, "Zurück auf die Pinnwand")

    def name_group(self) -> Step:
        bar = self._hands.any_bar()
        if bar is None:
            return
        yield from self._hands.tap(self._finger, bar)
        what = self._chance.choice(("clusterTitle", "clusterSummary", "less", "more", "dissolve"))
        if what == "dissolve":
            yield from self._hands.press_word(self._finger, "Rahmen auflösen")
        elif what in ("less", "more"):
            found = [step for step in self._hands.named("clusterNumber") if step.isEnabled()]
            inside = [item for step in found for item in self._board.items(step) if item.objectName() == what]
            if inside and inside[0].isEnabled():
                yield from self._hands.tap(self._finger, inside[0])
        else:
            yield from self._press(what)
            yield from self._hands.type(self._chance.choice(("Wege", "Radweg", "Bus und Bahn")))
            yield from self._hands.keys(Key.Key_Tab)
        yield from self._hands.keys(Key.Key_Escape)

    def set_timer(self) -> Step:
        yield from self._hands.press_word(self._finger, "Zeit")
        yield from self._press("toggleTimer")
        yield from self._hands.press_word(self._finger, "1 Minute", "5 Minuten")

    # Several boards

    def switch_board(self) -> Step:
        yield from self._open_boards()
        found = self._hands.named("board:")
        if found:
            yield from self._hands.tap(self._finger, self._chance.choice(found))

    def new_board(self) -> Step:
        if self._board.state.count(Board) < MOST_BOARDS:
            yield from self._open_boards()
            yield from self._press("newBoardTitle")
            yield from self._hands.type("Plenum")
            yield from self._hands.keys(Key.Key_Return)

    def _open_boards(self) -> Step:
        if not self._hands.named("newBoardTitle"):
            yield from self._more("boards")

    # "Mehr"

    def tidy(self) -> Step:
        yield from self._more("tidy")

    def shuffle(self) -> Step:
        yield from self._more("shuffle")

    def bring_back(self) -> Step:
        yield from self._more("bringBack")

    def let_pens_write(self) -> Step:
        yield from self._more("penWrites")

    def turn_cards(self) -> Step:
        """Face down for a while."""
        yield from self._more("turnCards")
        yield from self._wait(60)
        if self._board.desk.controller.workshop.board.faceDown:
            yield from self._more("turnCards")

    def type_paper(self) -> Step:
        if not self._hands.room_for_cards():
            return
        yield from self._more("paperCards")
        for _ in range(self._chance.randint(1, 3)):
            yield from self._hands.type(self._chance.choice(("Bank", "Mehr Licht", "Ampel")))
            yield from self._hands.keys(Key.Key_Return)
        yield from self._hands.keys(Key.Key_Escape)

    def clear_up(self, most: int) -> None:
        """The newest cards go into the bin, until no more than `most` lie on all boards; what is locked stays."""
        lying = queries.notes(self._board.state, NotePlace.BOARD)
        for note in lying[most:]:
            try:
                self._board.desk.controller._opened.session.do(BinNote(note.id), Actor.FACILITATOR)
            except DomainError as refused:
                if not refused.code.endswith("-locked"):  # the card, its area or another board than the one shown
                    raise

    def move_bar(self) -> Step:
        yield from self._more("moveBar")
        yield from self._hands.press_word(self._finger, "Unten", "Oben", "Links", "Rechts")
        yield from self._hands.keys(Key.Key_Escape)

    def stand_around(self) -> Step:
        yield from self._open_more()
        yield from self._hands.press_word(self._finger, "Vor der Wand", "Zwei Seiten", "Um den Tisch")
        yield from self._close_more()

    def change_look(self) -> Step:
        yield from self._open_more()
        yield from self._hands.press_word(self._finger, "Hell", "Dunkel", "Kontrast")
        yield from self._close_more()

    def peek(self) -> Step:
        """Open one of the settings and leave it as it is."""
        yield from self._open_more()
        what = self._chance.choice(("touch", "measure", "Tastatur-Hilfe"))
        yield from self._press(what)
        yield from self._hands.press_word(self._finger, what)
        yield from self._wait(10)
        yield from self._hands.press_word(self._finger, "Schließen")

    def clean(self) -> Step:
        """Fingers go on moving over the glass meanwhile."""
        yield from self._more("clean")
        yield from self._wait(40)
        yield from self._hands.keys(Key.Key_Escape)

    def go_elsewhere(self) -> Step:
        """Away from the board and back while hands are on it."""
        yield from self._more("toResults")
        yield from self._wait(10)
        yield from self.come_back()

    def come_back(self) -> Step:
        self._board.desk.controller.goTo("run")
        yield

    def _more(self, name: str) -> Step:
        yield from self._open_more()
        yield from self._press(name)

    def _open_more(self) -> Step:
        if not self._hands.named("moveBar"):
            yield from self._press("more")

    def _close_more(self) -> Step:
        if self._hands.named("moveBar"):
            yield from self._press("more")

    # Locks

    def lock_board(self) -> Step:
        yield from self._open_lock_sheet()
        yield from self._press("lock:board")
        yield from self._give_pin()
        yield from self._hands.keys(Key.Key_Escape)
        yield from self._wait(60)
        yield from self.open_board()

    def open_board(self) -> Step:
        locks = self._board.desk.controller.workshop.locks
        if locks.boardLocked:
            yield from self._open_lock_sheet()
            yield from self._press("lock:board")
            if locks.hasPin:
                yield from self._give_pin()
            # there is no PIN, or somebody else's finger was among the digits when it was set
            if locks.boardLocked:
                yield from self._hold_corner()
            yield from self._hands.keys(Key.Key_Escape)

    def lock_card(self) -> Step:
        card = self._hands.any_card()
        if card is None:
            return
        yield from self._hands.tap(self._finger, card)
        yield from self._press("ring:colour")
        yield from self._press("ring:lock")
        yield from self._give_pin()

    def open_card(self) -> Step:
        locked = [card for card in self._hands.named("note:") if card.property("lock") == "note"]
        if not locked:
            return
        yield from self._hands.tap(self._finger, min(locked, key=lambda card: card.property("number")))
        yield from self._press("ring:lock")
        yield from self._give_pin()

    def _open_lock_sheet(self) -> Step:
        # a PIN that somebody began lies over what the sheet offers, and "lock" would close both
        if self._hands.named("pin:"):  # "pin:check" waits for four digits
            yield from self._hands.keys(Key.Key_Escape)
        if not self._hands.named("lock:board"):
            yield from self._press("lock")

    def _give_pin(self) -> Step:
        for digit in PIN:
            yield from self._press(f"pin:{digit}")
        yield from self._press("pin:check")

    def _hold_corner(self) -> Step:
        """Two fingers at rest in the corner, here for a moment only."""
        for timer in self._board.window.findChildren(QObject, "cornerTimer"):
            timer.setProperty("interval", 1)
        self._hands.diary.note(f"fingers {self._finger} and {self._finger + 1} hold the corner")
        self._hands.down(self._finger, CORNER[0])
        yield
        self._hands.down(self._finger + 1, CORNER[1])
        yield from self._wait(60)
        self._board.fingers.up(self._finger)
        self._board.fingers.up(self._finger + 1)
        yield

    # Other windows and hands

    def open_laptop(self) -> Step:
        """A window of one's own for a while."""
        yield from self._press("laptop")
        yield from self._wait(60)
        if self._board.desk.controller.screens.facilitatorOpen:
            self._board.desk.controller.screens.toggleFacilitator()
        self._board.window.requestActivate()
        yield

    def close_message(self) -> Step:
        yield from self._press("close")

    def click(self) -> Step:
        """The mouse takes part, too."""
        tools = self._hands.named("undo", "redo", "parkingLot", "bin", "select", "addCard")
        if tools:
            tool = self._chance.choice(tools)
            self._hands.diary.note(f"mouse on {tool.objectName()}")
            self._board.click(tool)
        yield

    def _wait(self, steps: int) -> Step:
        """Others do something meanwhile."""
        for _ in range(steps // 7):
            yield
        QTest.qWait(1)

    def _press(self, name: str) -> Step:
        yield from self._hands.press(self._finger, name)
