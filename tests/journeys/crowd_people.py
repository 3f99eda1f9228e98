"""A participant in the crowd: drags, pinches, writes, draws, selects, parks; two fingers and now and then a palm."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from journeys.crowd_hands import CrowdHands, Place, Step
from qt.contact_kit import Breadths
from qt.test_ink import Pen

PALM_PX = 400.0
LONG_MS = 900
Way = Callable[[], Step]


class Participant:
    """One of six. `finger` and the next number are this person's fingers, `palm` the number of the palm."""

    def __init__(self, hands: CrowdHands, finger: int, palm: int, breadths: Breadths, pen: Pen) -> None:
        self._hands = hands
        self._chance = hands.chance
        self._board = hands.board
        self._finger = finger
        self._palm = palm
        self._pen = pen
        breadths.pixels[palm] = PALM_PX

    def ways(self) -> dict[Way, int]:
        """What such a person does, and how often."""
        return {
            self.drag_card: 8, self.drag_frame: 3, self.pan: 3, self.put_away: 2, self.fetch_back: 2,
            self.pinch_card: 3, self.pinch_ground: 2, self.open_ring: 5, self.write: 4, self.draw_card: 5,
            self.use_open_pad: 3, self.lasso: 3, self.answer_selection: 3, self.hold_long: 1, self.rest_palm: 2,
            self.use_pen: 1,
        }  # fmt: skip

    def wait(self) -> Step:
        """Until the board is there again."""
        yield

    # Cards and frames

    def drag_card(self) -> Step:
        card = self._hands.any_card()
        if card is not None:
            yield from self._hands.push(self._finger, self._board.middle(card), self._target())

    def drag_frame(self) -> Step:
        bar = self._hands.any_bar()
        if bar is not None:
            yield from self._hands.push(self._finger, self._board.middle(bar), self._target())

    def _target(self) -> Place:
        """Another card, a frame, or free ground."""
        thing = self._chance.choice((self._hands.any_card, self._hands.any_bar, lambda: None, lambda: None))()
        return self._board.middle(thing) if thing is not None else self._hands.anywhere()

    def pan(self) -> Step:
        yield from self._hands.push(self._finger, self._hands.anywhere(), self._hands.anywhere())

    def pinch_card(self) -> Step:
        card = self._hands.any_card()
        if card is not None:
            yield from self._hands.pinch(self._finger, self._board.middle(card))

    def pinch_ground(self) -> Step:
        x, y = self._hands.anywhere()
        width, height = self._board.window.width(), self._board.window.height()
        middle = (min(max(x, 300), width - 300), min(max(y, 300), height - 300))
        yield from self._hands.pinch(self._finger, middle, 90)

    def open_ring(self) -> Step:
        card = self._hands.any_card()
        if card is None:
            return
        yield from self._hands.tap(self._finger, card)
        for prefix in ("ring:", "ring:colour:", "kind:", "cluster:", "board:"):
            found = [item for item in self._hands.named(prefix) if item.objectName() != "ring:lock"]
            if found and self._chance.random() < 0.8:
                yield from self._hands.tap(self._finger, self._chance.choice(found))
        words = ("Neue Gruppe", "Aus der Gruppe nehmen")
        yield from self._hands.press_word(self._finger, *words)

    def put_away(self) -> Step:
        """Into the parking lot or the bin, by the ring."""
        card = self._hands.any_card()
        if card is not None:
            yield from self._hands.tap(self._finger, card)
            yield from self._hands.press(self._finger, self._chance.choice(("ring:park", "ring:bin")))

    def fetch_back(self) -> Step:
        """Out of the parking lot or the bin."""
        if not self._hands.worded("Zurück auf die Pinnwand"):
            yield from self._hands.press(self._finger, self._chance.choice(("parkingLot", "bin")))
        for _ in range(self._chance.randint(1, 4)):
            yield from self._hands.press_word(self._finger, "Zurück auf die Pinnwand")

    # Writing and drawing

    def write(self) -> Step:
        yield from self._new_card()
        for _ in range(self._chance.randint(3, 12)):
            keys = [key for key in self._hands.named("key:") if key.objectName() != "key:done"]
            if not keys:
                return
            yield from self._hands.tap(self._finger, self._chance.choice(keys))
        if self._chance.random() < 0.3:
            QTest.keyClick(self._board.window, self._chance.choice("abcdefgh"))
            yield
        yield from self._one_of("key:done")

    def draw_card(self) -> Step:
        """A new card by hand; sometimes typed words join the ink."""
        yield from self._new_card()
        yield from self._hands.press_word(self._finger, "Malen")
        yield from self.use_open_pad()
        if self._chance.random() < 0.4:
            yield from self._hands.press_word(self._finger, "Tippen")
            for _ in range(self._chance.randint(1, 4)):
                yield from self._one_of("key:e", "key:n", "key:space")
            yield from self._one_of("key:done")
        else:
            yield from self._one_of("inkDone")

    def use_open_pad(self) -> Step:
        """Strokes, the eraser and undo on any card that is open for drawing."""
        for _ in range(self._chance.randint(1, 5)):
            pads = self._hands.named("inkPen")
            if not pads:
                return
            yield from self._stroke(self._chance.choice(pads))
            if self._chance.random() < 0.5:
                yield from self._one_of("inkErase", "inkDraw", "inkUndo")

    def _stroke(self, pad: QQuickItem) -> Step:
        x, y = self._board.middle(pad)
        wide, high = pad.width() / 2 - 8, pad.height() / 2 - 8
        bends, phase = self._chance.uniform(1, 4), self._chance.uniform(0, 6)
        count = self._chance.randint(1, 14)
        way = [
            (x + wide * math.cos(phase + bends * i / count), y + high * math.sin(phase + 1.7 * bends * i / count))
            for i in range(count + 1)
        ]
        self._hands.diary.note(f"finger {self._finger} draws {count} points")
        yield from self._hands.draw(self._finger, way)

    def use_pen(self) -> Step:
        """A real pen, which writes on cards where that is switched on and drags them where it is not."""
        card = self._hands.any_card()
        if card is None:
            return
        x, y = self._board.middle(card)
        self._hands.diary.note("pen")
        self._pen.draw([(x - 30 + 4 * i, y + 8 * math.sin(i)) for i in range(12)])
        yield

    def _new_card(self) -> Step:
        if self._hands.room_for_cards():
            yield from self._one_of("stack:")

    def _one_of(self, *prefixes: str) -> Step:
        found = self._hands.named(*prefixes)
        if found:
            yield from self._hands.tap(self._finger, self._chance.choice(found))

    # Several cards

    def lasso(self) -> Step:
        """Around whatever lies there, with the tool of the bar."""
        yield from self._hands.press(self._finger, "select")
        x, y = self._hands.anywhere()
        wide, high = self._chance.uniform(60, 500), self._chance.uniform(60, 400)
        way = [(x + wide * math.cos(0.5 * i), y + high * math.sin(0.5 * i)) for i in range(13)]
        width, height = self._board.window.width(), self._board.window.height()
        way = [(min(max(a, 8), width - 8), min(max(b, 8), height - 8)) for a, b in way]
        self._hands.diary.note(f"finger {self._finger} draws a lasso")
        yield from self._hands.draw(self._finger, way)

    def answer_selection(self) -> Step:
        yield from self._one_of("selection:")
        if self._hands.named("selection:colour:"):
            yield from self._one_of("selection:colour:")

    def hold_long(self) -> Step:
        """A finger rests on a card: everybody else pauses meanwhile."""
        card = self._hands.any_card()
        if card is None:
            return
        self._hands.diary.note(f"finger {self._finger} rests")
        self._hands.down(self._finger, self._board.middle(card))
        yield
        QTest.qWait(LONG_MS)
        yield
        self._board.fingers.up(self._finger)

    # What is no finger

    def rest_palm(self) -> Step:
        """Whatever a palm rests on or is pushed over."""
        yield from self._hands.push(self._palm, self._hands.anywhere(), self._hands.anywhere())
