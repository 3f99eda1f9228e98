"""Fingers, several at once, mouse and keyboard on one window.

``tests/conftest.py`` sets QML_NO_TOUCH_COMPRESSION, without which Qt would merge moves until the next frame.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Self

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QPointingDevice, QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

Position = tuple[float, float]
# for what never comes, however busy the computer is; not a measurement
LONGEST_MS = 90_000


@cache
def touch_screen() -> QPointingDevice:
    """The one touch screen of the test run; Qt needs it to stay alive."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def centre(item: QQuickItem, dx: float = 0, dy: float = 0) -> Position:
    """The middle of an item in window coordinates, moved by (dx, dy) item pixels."""
    point = item.mapToScene(QPointF(item.width() / 2 + dx, item.height() / 2 + dy))
    return point.x(), point.y()


class Fingers:
    """Fingers on a window, each with a number. Positions are logical pixels of the window.

    Every method sends *one* touch event for all fingers named, and processes it before it returns.
    """

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self._positions: dict[int, Position] = {}

    @property
    def resting(self) -> bool:
        """Whether any finger is down."""
        return bool(self._positions)

    def down(self, positions: Mapping[int, Position]) -> Self:
        """Put fingers down: ``down({1: (10, 20), 2: (300, 40)})``."""
        self._positions.update(positions)
        self._send(down=positions.keys())
        return self

    def move(self, positions: Mapping[int, Position]) -> Self:
        """Move fingers that are down to new positions."""
        self._positions.update(positions)
        self._send()
        return self

    def up(self, *fingers: int) -> Self:
        """Lift the fingers named, or all."""
        lifted = fingers or tuple(self._positions)
        self._send(up=lifted)
        for finger in lifted:
            del self._positions[finger]
        return self

    def glide(self, ways: Mapping[int, Position], steps: int = 5) -> Self:
        """Move fingers by (dx, dy) at the same time, in some steps."""
        start = dict(self._positions)
        for step in range(1, steps + 1):
            part = step / steps
            self.move({i: (start[i][0] + dx * part, start[i][1] + dy * part) for i, (dx, dy) in ways.items()})
        return self

    def tap(self, position: Position) -> Self:
        """One finger touches and leaves, while the others stay."""
        finger = max(self._positions, default=0) + 1
        return self.down({finger: position}).up(finger)

    def _send(self, down: Collection[int] = (), up: Collection[int] = ()) -> None:
        sequence = QTest.touchEvent(self._window, touch_screen(), False)
        for finger, (x, y) in self._positions.items():
            point = QPoint(round(x), round(y))
            if finger in down:
                sequence.press(finger, point, self._window)
            elif finger in up:
                sequence.release(finger, point, self._window)
            else:
                # not stationary(): a new sequence remembers nothing and would report (0, 0)
                sequence.move(finger, point, self._window)
        sequence.commit(True)


class Hands:
    """One person at a window, with fingers, mouse and keyboard."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.fingers = Fingers(window)

    def settle(self) -> None:
        """Let bindings and delayed calls run."""
        for _ in range(4):
            QGuiApplication.processEvents()

    def click(self, item: QQuickItem, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """A mouse button clicks the middle of an item."""
        x, y = centre(item)
        QTest.mouseClick(self._window, button, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y)))
        self.settle()

    def key(self, *keys: Qt.Key) -> None:
        """Keys pressed and released one after the other."""
        for key in keys:
            QTest.keyClick(self._window, key)
        self.settle()

    def type(self, text: str) -> None:
        """Write text with the keyboard."""
        for letter in text:
            QTest.keyClick(self._window, letter)
        self.settle()
