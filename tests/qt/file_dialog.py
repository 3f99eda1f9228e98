"""Choosing a file in Qt's own file dialog, with the mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from qml.touchkit import centre
from qt.desk_kit import ProgramWindow


def choose_file(program: ProgramWindow, chooser: QQuickItem, path: Path) -> None:
    """Choose a file in the dialog that `chooser` (a Loader) has just opened."""
    opened = chooser.property("item")
    title = opened.property("title")
    program.until(lambda: _window(title) is not None, "file dialog")
    window = _window(title)
    assert window is not None
    opened.setProperty("currentFolder", QUrl.fromLocalFile(str(path.parent)))
    for words in (path.name, "Öffnen"):
        _click(program, window, words)


def _window(title: str) -> QQuickWindow | None:
    titled = (window for window in QGuiApplication.topLevelWindows() if window.title() == title)
    return next((window for window in titled if isinstance(window, QQuickWindow)), None)


def _click(program: ProgramWindow, window: QQuickWindow, words: str) -> None:
    """Click the thing in a window that says exactly this."""
    found: list[QQuickItem] = []

    def look() -> bool:
        found[:] = [item for item in program.items(window.contentItem()) if item.property("text") == words]
        return bool(found) and found[-1].isEnabled()

    program.until(look, words)
    place = QPoint(*(round(value) for value in centre(found[-1])))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
