"""What everybody in the crowd can do with eyes and fingers: find things on the board, tap, push, pinch, draw.

Every movement is a generator of small steps: between two steps others move.
"""

from __future__ import annotations

import math
import random
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from workshopdesk.domain.note import Note

Step = Iterator[None]
Place = tuple[float, float]
REMEMBERED = 120
PIN = "2604"
# Above that many cards, in the bin as well, people rather work with what there is: memory is to be measured, not the
# number of cards. A long crowd has them after some minutes.
ENOUGH_CARDS = 120


class Diary:
    """What was done, so that a failure can be understood. It names things, never their words."""

    def __init__(self) -> None:
        self.steps = 0
        self.ways: Counter[str] = Counter()
        self.touches = 0
        self._latest: deque[str] = deque(maxlen=REMEMBERED)

    def note(self, words: str) -> None:
        self._latest.append(f"{self.steps:7} {words}")

    def __str__(self) -> str:
        return "\n".join(self._latest)


class CrowdHands:
    """Eyes and fingers at one window. `finger` is the number of a finger in the common stream of touches."""

    def __init__(self, board: BoardDesk, chance: random.Random, diary: Diary) -> None:
        self.board = board
        self.chance = chance
        self.diary = diary

    # Eyes

    def named(self, *prefixes: str) -> list[QQuickItem]:
        """Things in reach whose names begin so, from the upper left to the lower right."""
        found = [item for item in self.board.items() if item.objectName().startswith(prefixes)]
        return self._in_order(item for item in found if item.isEnabled())

    def worded(self, *words: str) -> list[QQuickItem]:
        """Things to press that say exactly one of these."""
        found = [item for item in self.board.items() if item.property("text") in words and item.activeFocusOnTab()]
        return self._in_order(item for item in found if item.isEnabled())

    def items_with(self, *properties: str) -> list[QQuickItem]:
        """Things that have no name, known by what can be asked of them."""
        found = (item for item in self.board.items() if all(item.property(what) is not None for what in properties))
        return self._in_order(found)

    def any_card(self) -> QQuickItem | None:
        """Chosen by the numbers of the cards: ids are new in every run."""
        numbers = {note.id: note.number for note in self.board.state.all(Note)}
        cards = [item for item in self.board.cards() if self.in_window(self.board.middle(item))]
        cards.sort(key=lambda item: (numbers[item.property("noteId")], item.property("cardX"), item.property("cardY")))
        return self.chance.choice(cards) if cards else None

    def room_for_cards(self) -> bool:
        """Whether somebody would still write a new card."""
        return self.board.state.count(Note) < ENOUGH_CARDS

    def any_bar(self) -> QQuickItem | None:
        """The title bar of a frame."""
        bars = self.named("bar")
        bars = [bar for bar in bars if bar.objectName() == "bar" and self.in_window(self.board.middle(bar))]
        return self.chance.choice(bars) if bars else None

    def anywhere(self) -> Place:
        """On the board or, sometimes, far at the rim, where thrown cards go."""
        width, height = self.board.window.width(), self.board.window.height()
        if self.chance.random() < 0.1:
            return self.chance.choice((2.0, width - 2.0)), self.chance.uniform(2, height - 2)
        return self.chance.uniform(20, width - 20), self.chance.uniform(100, height - 20)

    def in_window(self, place: Place) -> bool:
        return 4 < place[0] < self.board.window.width() - 4 and 4 < place[1] < self.board.window.height() - 4

    def _in_order(self, items: Iterable[QQuickItem]) -> list[QQuickItem]:
        """Qt's order of items is another one in every run, their places are not."""
        placed = [(*self.board.middle(item), item.objectName(), item) for item in items]
        reachable = [entry for entry in placed if self.in_window(entry[:2])]
        return [entry[3] for entry in sorted(reachable, key=lambda entry: (entry[1], entry[0], entry[2][:6]))]

    # Fingers

    def down(self, finger: int, place: Place) -> None:
        self.diary.touches += 1
        self.board.fingers.down({finger: place})

    def tap(self, finger: int, item: QQuickItem) -> Step:
        place = self.board.middle(item)
        if not self.in_window(place):
            return
        self.diary.note(f"finger {finger} taps {item.objectName() or item.metaObject().className()} at {_round(place)}")
        yield from self.touch(finger, place)

    def touch(self, finger: int, place: Place) -> Step:
        self.down(finger, place)
        yield
        self.board.fingers.up(finger)
        yield

    def press(self, finger: int, *names: str) -> Step:
        """Tap the first thing with one of these names, if there is one."""
        found = [item for item in self.named(*names) if item.objectName() in names]
        if found:
            yield from self.tap(finger, found[0])

    def press_word(self, finger: int, *words: str) -> Step:
        found = self.worded(*words)
        if found:
            yield from self.tap(finger, self.chance.choice(found))

    def push(self, finger: int, start: Place, end: Place) -> Step:
        self.diary.note(f"finger {finger} from {_round(start)} to {_round(end)}")
        count = self.chance.randint(2, 8)
        way = [
            (start[0] + (end[0] - start[0]) * i / count, start[1] + (end[1] - start[1]) * i / count)
            for i in range(count + 1)
        ]
        yield from self.draw(finger, way)

    def draw(self, finger: int, way: Sequence[Place]) -> Step:
        """One finger goes down at the first place, along all others, and up at the last."""
        self.down(finger, way[0])
        yield
        for place in way[1:]:
            self.board.fingers.move({finger: place})
            yield
        self.board.fingers.up(finger)

    def pinch(self, finger: int, middle: Place, reach: float = 30) -> Step:
        """Two fingers, `finger` and the next, turn and spread around a place."""
        self.diary.note(f"fingers {finger} and {finger + 1} pinch at {_round(middle)}")
        x, y = middle
        self.down(finger, (x - reach, y))
        yield
        self.down(finger + 1, (x + reach, y))
        yield
        turn, way = self.chance.uniform(-2, 2), self.chance.uniform(20, 3 * reach)
        for i in range(1, 6):
            angle, span = turn * i / 5, reach + (way - reach) * i / 5
            dx, dy = span * math.cos(angle), span * math.sin(angle)
            self.board.fingers.move({finger: (x - dx, y - dy), finger + 1: (x + dx, y + dy)})
            yield
        self.board.fingers.up(finger)
        yield
        self.board.fingers.up(finger + 1)

    # The keyboard, which is everybody's

    def keys(self, *keys: Qt.Key, control: bool = False) -> Step:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            self.diary.note(f"key {key.name}{' with Ctrl' if control else ''}")
            QTest.keyClick(self.board.window, key, modifier)
            yield

    def type(self, letters: str) -> Step:
        for letter in letters:
            QTest.keyClick(self.board.window, letter)
            yield


def _round(place: Place) -> tuple[int, int]:
    return round(place[0]), round(place[1])
