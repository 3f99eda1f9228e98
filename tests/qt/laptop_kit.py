"""The real program with the facilitator's window beside the board."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from qml.touchkit import LONGEST_MS, Fingers
from qt.board_kit import BoardDesk


class LaptopDesk(BoardDesk):
    """In `with desk.at_laptop():` fingers, keyboard and eyes are at the facilitator's window."""

    def __init__(self, home: Path, size: tuple[int, int] = (1600, 900)) -> None:
        super().__init__(home, size)
        self._counted: list[QQuickWindow] = []

    def laptops(self) -> list[QQuickWindow]:
        return [window for window in QGuiApplication.topLevelWindows() if window.title().startswith("Moderation:")]

    def open_laptop(self, size: tuple[int, int] = (1366, 768)) -> None:
        self.tap("laptop")
        self.until(lambda: len(self.laptops()) == 1, "the facilitator's window")
        self.laptops()[0].resize(*size)
        with self.at_laptop():
            self.next_frame()

    @contextmanager
    def at_laptop(self) -> Iterator[None]:
        board, fingers = self.window, self.fingers
        self._at(self.laptops()[0])
        try:
            yield
        finally:
            self.window = self._window = board
            self.fingers = fingers

    def _at(self, window: QQuickWindow) -> None:
        self.window = self._window = window
        self.fingers = Fingers(window)
        if window not in self._counted:
            self._counted.append(window)
            window.frameSwapped.connect(self._count_frame)
        window.requestActivate()
        assert QTest.qWaitForWindowActive(window, LONGEST_MS)
