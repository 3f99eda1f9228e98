"""The real program in a window, with its files in a folder of its own, worked with fingers and keyboard."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from qml.touchkit import LONGEST_MS, Hands, Position, centre
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.bootstrap import Desk
from workshopdesk.domain.record import Record


@cache
def _keep_what_is_imported() -> None:
    """What is there before the first window stays; the searches before later ones are short then."""
    gc.collect()
    gc.freeze()


class ProgramWindow(Hands):
    """The program with its files in `home`. Use it in a with statement; `close` and a new one is a restart."""

    def __init__(self, home: Path, size: tuple[int, int] = (1600, 900)) -> None:
        _keep_what_is_imported()
        # the windows of earlier tests go now, and not while this one is being made or is touched
        gc.collect()
        where = Folders(home / "data", home / "config", home / "state")
        settings = SettingsFile(where.settings_file)
        # a synthetic finger is down for no time at all, and moves in next to none
        settings.save(replace(settings.settings, reduced_motion=True, shortest_touch_ms=0, throw_mm_s=0))
        self.path = home / "wege.workshop"
        self.warnings: list[str] = []
        self.desk = Desk(where)
        self.desk.engine.warnings.connect(lambda errors: self.warnings.extend(error.toString() for error in errors))
        self.window = self.desk.window
        super().__init__(self.window)
        self._frames = 0
        self.window.frameSwapped.connect(self._count_frame)
        self.window.resize(*size)
        self.window.show()
        self.window.requestActivate()
        assert QTest.qWaitForWindowActive(self.window, LONGEST_MS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        told = list(self.warnings)
        own_classes = [
            type(item).__name__
            for item in (self.desk.controller, *self.desk.controller.findChildren(QObject))
            if "__METAOBJECT__" in vars(item)
        ]
        self.desk.close()
        if kind is None:
            assert self.warnings == []
            # see CONTRIBUTING.md; the other end of such a connection is in a method without @Slot
            assert own_classes == [], "one of these has methods connected that are no slots"
        else:
            # the test's own error is the one to tell; what QML said before it may be the reason
            print("QML said:", told)

    def create(self, records: tuple[Record, ...], place: str) -> None:
        """Make the workshop file and show a place."""
        self.desk.controller.start.createRequested.emit(self.path, records, place)
        self.settle()
        assert self.desk.controller.place == place

    def open(self, place: str) -> None:
        """Open the workshop file again and show a place."""
        self.desk.controller.openPath(str(self.path))
        self.settle()
        self.desk.controller.goTo(place)
        self.settle()
        assert self.desk.controller.place == place

    def next_frame(self) -> None:
        """Layouts and lists are up to date with the next frame, however busy the computer is."""
        before = self._frames
        self.window.update()
        self.until(lambda: self._frames > before, "a frame")

    def _count_frame(self) -> None:
        self._frames += 1

    def until(self, done: Callable[[], bool], words: str = "", seconds: int = LONGEST_MS // 1000) -> None:
        """Let the program work until something is so; the limit is for what never comes, not a measurement."""
        limit = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < limit, f"never came: {words}; there is {self._what_is_there()}"
            QTest.qWait(10)
        self.settle()

    def _what_is_there(self) -> str:
        """For whoever has to find out why something never came."""
        frames = self._frames
        self.window.update()
        QTest.qWait(1000)
        window = f"active {self.window.isActive()}, exposed {self.window.isExposed()}, {self._frames - frames} frames"
        shown = self.items()
        names = sorted({name for item in shown if (name := item.objectName()) and ":" not in name})
        views = [item for item in shown if item.property("farBelow") is not None]
        board = [
            {name: view.property(name) for name in ("far", "framed", "zoom", "originX", "touched")} for view in views
        ]
        there = f"{self.desk.controller.place}, {window}, {len(shown)} items, {board}, {' '.join(names)[:1500]}"
        return f"{there}; QML said: {self.warnings}"

    def items(self, top: QQuickItem | None = None) -> list[QQuickItem]:
        """All visible items below one, or of the window."""
        shown = [child for child in (top or self.window.contentItem()).childItems() if child.isVisible()]
        return [item for child in shown for item in (child, *self.items(child))]

    def texts(self) -> list[str]:
        """Every visible text, and everything a screen reader would say."""
        said = []
        for item in self.items():
            if isinstance(text := item.property("text"), str):
                said.append(text)
            if interface := QAccessible.queryAccessibleInterface(item):
                said.append(interface.text(QAccessible.Text.Name))
        return [text for text in said if text]

    def shows(self, words: str) -> bool:
        return any(words in text for text in self.texts())

    def item(self, name: str) -> QQuickItem:
        """The visible item with this objectName."""
        return self.found(lambda item: item.objectName() == name, name)

    def has(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def worded(self, words: str) -> QQuickItem:
        """The visible thing to press that says exactly this."""
        return self.found(lambda item: item.activeFocusOnTab() and item.property("text") == words, words)

    def found(self, wanted: Callable[[QQuickItem], bool], words: str) -> QQuickItem:
        """The first visible item that is wanted; lists make their rows with the next frame."""
        found: list[QQuickItem] = []

        def look() -> bool:
            found[:] = [item for item in self.items() if wanted(item)][:1]
            return bool(found)

        self.until(look, words)
        # what has settled since may have made it anew
        while not look():
            self.until(look, words)
        return found[0]

    def rest(self, item: QQuickItem) -> Position:
        """Wait until the layout has come to rest; the middle of the item in window pixels."""
        seen = [centre(item)]
        # on a busy computer a layout may pause for a frame before it goes on
        while len(seen) < 4 or len(set(seen[-4:])) > 1:
            self.next_frame()
            seen.append(centre(item))
        return seen[-1]

    def tap(self, item: QQuickItem | str) -> None:
        """One finger touches the middle of an item, once the layout has come to rest; what lies below the window's end
        is scrolled to, as the page follows the focus."""
        target = self.item(item) if isinstance(item, str) else item
        place = self.rest(target)
        if place[1] >= self.window.height():
            # the page scrolls when the focus comes; where it came before the layout was done, it has to come again
            target.setFocus(False)
            target.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
            place = self.rest(target)
        self.fingers.tap(place)
        self.settle()
