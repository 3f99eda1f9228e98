"""Six people and a facilitator at one board, at random: every finger of all of them in one stream of touch events."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from workshopdesk.domain.note import Note

PEOPLE = 6
Step = Iterator[None]
# Nothing that leaves the board, opens another window or hides the board on purpose.
KEPT_OUT = {"vote", "toResults", "laptop", "fullscreen", "clean", "lock", "more", "ring:lock"}


class Crowd:
    """Plays people at the board. Each does one thing after the other, a small step at a time, in random turns."""

    def __init__(self, board: BoardDesk, seed: int) -> None:
        self.board = board
        self.chance = random.Random(seed)
        self.steps = 0
        self._doing: dict[int, Step] = {}

    def work(self, goes_on: Callable[[], bool]) -> None:
        """Let them work until the time is over; then all hands go off the glass and all texts are kept."""
        while goes_on():
            who = self.chance.randrange(PEOPLE + 1)
            step = self._doing.get(who) or self._begin(who)
            self._doing[who] = step
            if next(step, "over") == "over":
                del self._doing[who]
            self.steps += 1
            if self.steps % 40 == 0:
                self.board.settle()
        self._go_home()

    def _begin(self, who: int) -> Step:
        if who == PEOPLE:
            return self.chance.choice((self._undo, self._redo, self._phase, self._look, self._keys, self._sheet))()
        ways = (self._drag, self._drag, self._drag, self._pinch, self._ring, self._write, self._frame, self._pan)
        return self.chance.choice(ways)(2 * who + 1)

    # Participants

    def _drag(self, finger: int) -> Step:
        card = self._any_card()
        if card is not None:
            yield from self._push(finger, self.board.middle(card))

    def _frame(self, finger: int) -> Step:
        bars = [item for item in self.board.items() if item.objectName() == "bar"]
        bars = [bar for bar in bars if self._in_window(self.board.middle(bar))]
        if bars:
            yield from self._push(finger, self.board.middle(self.chance.choice(bars)))

    def _pan(self, finger: int) -> Step:
        yield from self._push(finger, self._anywhere())

    def _push(self, finger: int, start: tuple[float, float]) -> Step:
        end = self._anywhere()
        self.board.fingers.down({finger: start})
        yield
        count = self.chance.randint(2, 8)
        for i in range(1, count + 1):
            part = i / count
            self.board.fingers.move({finger: tuple(a + (b - a) * part for a, b in zip(start, end, strict=True))})
            yield
        self.board.fingers.up(finger)

    def _pinch(self, finger: int) -> Step:
        card = self._any_card()
        if card is None:
            return
        x, y = self.board.middle(card)
        both = {finger: (x - 30, y), finger + 1: (x + 30, y)}
        self.board.fingers.down({finger: both[finger]})
        yield
        self.board.fingers.down({finger + 1: both[finger + 1]})
        yield
        turn, way = self.chance.uniform(-2, 2), self.chance.uniform(20, 90)
        for i in range(1, 6):
            angle, reach = turn * i / 5, 30 + (way - 30) * i / 5
            dx, dy = reach * math.cos(angle), reach * math.sin(angle)
            self.board.fingers.move({finger: (x - dx, y - dy), finger + 1: (x + dx, y + dy)})
            yield
        self.board.fingers.up(finger)
        yield
        self.board.fingers.up(finger + 1)

    def _ring(self, finger: int) -> Step:
        card = self._any_card()
        if card is None:
            return
        yield from self._tap(finger, card)
        for prefix in ("ring:", "kind:", "cluster:"):
            found = self._named(prefix)
            if found:
                yield from self._tap(finger, self.chance.choice(found))

    def _write(self, finger: int) -> Step:
        stacks = self._named("stack:")
        if not stacks:
            return
        yield from self._tap(finger, self.chance.choice(stacks))
        for _ in range(self.chance.randint(3, 12)):
            keys = [key for key in self._named("key:") if key.objectName() != "key:done"]
            if not keys:
                return
            yield from self._tap(finger, self.chance.choice(keys))
        if self.chance.random() < 0.3:
            QTest.keyClick(self.board.window, self.chance.choice("abcdefgh"))
            yield
        done = self._named("key:done")
        if done:
            yield from self._tap(finger, self.chance.choice(done))

    # The facilitator

    def _undo(self) -> Step:
        for _ in range(self.chance.randint(1, 4)):
            yield from self._press("undo")

    def _redo(self) -> Step:
        for _ in range(self.chance.randint(1, 3)):
            yield from self._press("redo")

    def _phase(self) -> Step:
        yield from self._press(self.chance.choice(("nextPhase", "previousPhase")))

    def _look(self) -> Step:
        if self.chance.random() < 0.4:
            self.board.view.showAll()
        else:
            zoom = self.chance.choice((0.2, 0.45, 0.6, 0.8, 1.2))
            self.board.view.lookAt(self.chance.randint(-900, 500), self.chance.randint(-500, 400), zoom)
        yield

    def _keys(self) -> Step:
        keys = (
            Qt.Key.Key_Right,
            Qt.Key.Key_Down,
            Qt.Key.Key_Left,
            Qt.Key.Key_Space,
            Qt.Key.Key_Return,
            Qt.Key.Key_Escape,
        )
        for _ in range(self.chance.randint(2, 8)):
            QTest.keyClick(self.board.window, self.chance.choice(keys))
            yield

    def _sheet(self) -> Step:
        yield from self._press(self.chance.choice(("parkingLot", "bin", "select")))
        back = [item for item in self.board.items() if item.property("text") == "Zurück auf die Pinnwand"]
        if back:
            yield from self._tap(2 * PEOPLE + 1, back[0])
        self.board.desk.controller.messenger.dismiss()

    def _press(self, name: str) -> Step:
        found = self._named(name)
        if found:
            yield from self._tap(2 * PEOPLE + 1, found[0])

    # Hands and eyes

    def _tap(self, finger: int, item: QQuickItem) -> Step:
        place = self.board.middle(item)
        if not self._in_window(place):
            return
        self.board.fingers.down({finger: place})
        yield
        self.board.fingers.up(finger)
        yield

    def _named(self, prefix: str) -> list[QQuickItem]:
        found = [item for item in self.board.items() if item.objectName().startswith(prefix)]
        return [item for item in found if item.objectName() not in KEPT_OUT and item.isEnabled()]

    def _any_card(self) -> QQuickItem | None:
        """Chosen by the numbers of the cards: ids are new in every run."""
        numbers = {note.id: note.number for note in self.board.state.all(Note)}
        cards = [item for item in self.board.cards() if self._in_window(self.board.middle(item))]
        cards.sort(key=lambda item: (numbers[item.property("noteId")], item.property("cardX"), item.property("cardY")))
        return self.chance.choice(cards) if cards else None

    def _anywhere(self) -> tuple[float, float]:
        window = self.board.window
        return self.chance.uniform(20, window.width() - 20), self.chance.uniform(100, window.height() - 20)

    def _in_window(self, place: tuple[float, float]) -> bool:
        return 4 < place[0] < self.board.window.width() - 4 and 4 < place[1] < self.board.window.height() - 4

    def _go_home(self) -> None:
        self._doing.clear()
        if self.board.fingers.resting:
            self.board.fingers.up()
        self.board.settle()
        for _ in range(60):
            done = self._named("key:done")
            if not done:
                break
            self.board.tap(done[0])
        self.board.key(*[Qt.Key.Key_Escape] * 4)
