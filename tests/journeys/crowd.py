"""Six people and a facilitator at one board, at random: every finger of all of them in one stream of touch events."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from journeys.crowd_facilitator import Facilitator
from journeys.crowd_hands import CrowdHands, Diary, Step
from journeys.crowd_people import Participant
from qt.board_kit import BoardDesk
from qt.contact_kit import Breadths
from qt.test_ink import Pen

PEOPLE = 6
FIRST_PALM = 3 * PEOPLE
MOST_TRIES = 12
# More go into the bin when everybody goes home: memory is compared between boards that are equally full.
CARDS_AT_HOME = 80
REFUSED = (
    "In dieser Phase werden keine Karten geschrieben.",
    "In dieser Phase werden keine Karten geändert.",
    "Diese Karte ist gesperrt.",
    # another board than the one that is shown
    "Die Pinnwand ist gesperrt.",
)


class Crowd:
    """Plays people at the board. Each does one thing after the other, a small step at a time, in random turns.

    `complaints` are asked after every step: what they return, warnings of Qt for example, ends the play.
    """

    def __init__(self, board: BoardDesk, seed: int, complaints: Callable[[], list[Any]] = list) -> None:
        self.diary = Diary()
        self._board = board
        self._chance = random.Random(seed)
        self._complaints = complaints
        self._size = board.window.width(), board.window.height()
        self._hands = CrowdHands(board, self._chance, self.diary)
        breadths, pen = Breadths(board.window), Pen(board.window)
        self._people = [Participant(self._hands, 2 * who + 1, FIRST_PALM + who, breadths, pen) for who in range(PEOPLE)]
        self._facilitator = Facilitator(self._hands, 2 * PEOPLE + 1)
        self._doing: dict[int, Step] = {}

    @property
    def steps(self) -> int:
        return self.diary.steps

    def work(self, goes_on: Callable[[], bool]) -> None:
        """Let them work until the time is over; then all hands go off the glass and all texts are kept."""
        while goes_on():
            self._step()
        self._go_home()

    def _step(self) -> None:
        who = self._chance.randrange(PEOPLE + 1)
        step = self._doing.get(who) or self._begin(who)
        self._doing[who] = step
        if next(step, "over") == "over":
            del self._doing[who]
        self.diary.steps += 1
        if self.steps % 40 == 0:
            self._board.settle()
        self._listen()

    def _listen(self) -> None:
        complaints = [*self._board.warnings, *self._complaints()]
        assert not complaints, complaints

    def _begin(self, who: int) -> Step:
        away = self._board.desk.controller.place != "run"
        if who == PEOPLE:
            ways = {self._facilitator.come_back: 1} if away else self._facilitator.ways()
        else:
            ways = {self._people[who].wait: 1} if away else self._people[who].ways()
        way = self._chance.choices(list(ways), list(ways.values()))[0]
        self.diary.ways[way.__name__] += 1
        self.diary.note(f"{'facilitator' if who == PEOPLE else f'person {who}'}: {way.__name__}")
        return way()

    # The end

    def _go_home(self) -> None:
        """Hands go up, what is hidden or locked is opened, and what is open is closed by those who opened it."""
        self.diary.note("all go home")
        self._doing.clear()
        # somebody may have put the touch settings back: these fingers are quicker than a cuff passing by
        self._board.desk.controller.touch.setShortest(0)
        if self._board.fingers.resting:
            self._board.fingers.up()
        # a stray finger may have asked for the whole screen, which is small offscreen
        self._board.window.showNormal()
        self._board.window.resize(*self._size)
        self._board.window.requestActivate()
        self._board.settle()
        if self._board.has("cleaningLeft"):
            self._board.key(Qt.Key.Key_Escape)
        controller = self._board.desk.controller
        if controller.place != "run":
            controller.goTo("run")
        if controller.screens.facilitatorOpen:
            controller.screens.toggleFacilitator()
        self._board.until(lambda: not controller.workshop.board.feeding, "cards")
        # what is written on a locked board cannot be kept, and what lies over the lock is closed first
        locks = controller.workshop.locks
        for _ in range(2):
            self._board.until(lambda: locks.wait == 0, "the next try of the PIN")
            self._finish(self._facilitator.open_board())
            self._close_all()
        self._board.key(*[Qt.Key.Key_Escape] * 4)
        if controller.workshop.board.faceDown:
            self._finish(self._facilitator.turn_cards())
        self._facilitator.clear_up(CARDS_AT_HOME)
        self._board.settle()
        self._listen()

    def _close_all(self) -> None:
        """One thing after the other; what lies under another one is left for later."""
        tries: Counter[str] = Counter()
        while open_things := self._open_things():
            name = min(open_things, key=lambda name: tries[name])
            tries[name] += 1
            assert tries[name] <= MOST_TRIES, f"{name} cannot be closed: {self._board.texts()}"
            self.diary.note(f"closing {name}")
            self._board.fingers.tap(self._board.middle(open_things[name]))
            self._board.settle()
            self._board.next_frame()
            self._give_up_refused()
            self._listen()

    def _give_up_refused(self) -> None:
        """A card whose phase is over, or that was locked meanwhile, is not taken; whoever wrote it lets it go."""
        if any(text.startswith(REFUSED) for text in self._board.texts()):
            # the message may lie over the button
            self._board.desk.controller.messenger.dismiss()
            self._board.settle()
            self._board.next_frame()
            for item in self._hands.worded("Verwerfen")[:1]:
                self._board.fingers.tap(self._board.middle(item))
            self._board.settle()
            self._board.next_frame()

    def _open_things(self) -> dict[str, QQuickItem]:
        """What can be pressed to close something, by what it is and where."""
        hands = self._hands
        locked = self._board.desk.controller.workshop.locks.boardLocked
        found = hands.named("selection:end", "selection:back") + hands.worded("Schließen")
        found += hands.named("more") if hands.named("moveBar") else []
        found += [] if locked else hands.named("inkDone", "key:done", "finish")
        found += [item for item in hands.items_with("flash", "unclear", "page") if item.isEnabled()]
        found += [tool for tool in hands.named("select") if tool.property("active")]
        return {f"{item.objectName() or item.property('text')} at {self._board.middle(item)}": item for item in found}

    def _finish(self, way: Step) -> None:
        """Without haste: what the next finger is meant for has come to rest."""
        for _ in way:
            self._board.next_frame()
            self._board.next_frame()
        self._board.settle()
