"""A small window with one piece of QML in it, for tests of controls."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Self

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from qml.touchkit import LONGEST_MS, Hands, centre

ROOT = Path(__file__).resolve().parents[2]
FRAME = """
import QtQuick
import QtQuick.Layouts
import WorkshopDesk.Controls
import WorkshopDesk.Theme
FocusScope {
    id: stage
    property var heard: []
    function hear(what) { heard = heard.concat([String(what)]); }
    focus: true
    %s
}
"""


@cache
def load_fonts() -> tuple[int, ...]:
    """Give the application the screen fonts, once."""
    return tuple(
        QFontDatabase.addApplicationFont(str(font)) for font in sorted((ROOT / "resources/fonts").glob("*.ttf"))
    )


class Stage(Hands):
    """Shows QML in a window and works it with finger, mouse and keyboard.

    The QML may call ``stage.hear("word")``; :attr:`heard` gives what was said since. Use it in a ``with`` statement.
    A warning of the QML engine raises AssertionError when the piece is loaded.
    """

    def __init__(self, qml: str, size: tuple[int, int] = (900, 600), **theme: Any) -> None:
        load_fonts()
        self._warnings: list[str] = []
        self.view = QQuickView()
        super().__init__(self.view)
        engine = self.view.engine()
        engine.addImportPath(str(ROOT / "ui"))
        engine.warnings.connect(lambda errors: self._warnings.extend(error.toString() for error in errors))
        self.theme: QObject = engine.singletonInstance("WorkshopDesk.Theme", "Theme")
        for name, value in ({"reducedMotion": True} | theme).items():
            self.theme.setProperty(name, value)
        url = QUrl.fromLocalFile(str(ROOT / "tests/qml/Stage.qml"))
        component = QQmlComponent(engine)
        component.setData((FRAME % qml).encode(), url)
        root = component.create()
        assert isinstance(root, QQuickItem), component.errorString()
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setContent(url, component, root)
        self._component = component
        self.view.resize(*size)
        self.view.show()
        self.view.requestActivate()
        assert QTest.qWaitForWindowActive(self.view, LONGEST_MS)
        self.settle()
        assert self._warnings == []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        shiboken6.delete(self.view)

    @property
    def heard(self) -> list[str]:
        """What the QML said so far."""
        self.settle()
        value = self.view.rootObject().property("heard")
        return list(value.toVariant() if hasattr(value, "toVariant") else value)

    def settle(self) -> None:
        """Let bindings, layouts and delayed calls run: what would have happened by the next frame."""
        QGuiApplication.processEvents()
        self.view.grabWindow()
        QGuiApplication.processEvents()

    def evaluate(self, expression: str) -> Any:
        """The value of a QML expression, say ``Theme.touch.least``."""
        value, _undefined = QQmlExpression(
            qmlContext(self.view.rootObject()), self.view.rootObject(), expression
        ).evaluate()
        return value

    def item(self, name: str) -> QQuickItem:
        """The visible item with this objectName, wherever it stands in the window."""
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"no item called {name}"
        return found[0]

    def items(self, top: QQuickItem | None = None) -> list[QQuickItem]:
        """All items below one, or of the window, in drawing order."""
        below = []
        for child in (top or self.view.contentItem()).childItems():
            below += [child, *self.items(child)]
        return below

    def spoken(self, name: str) -> QAccessibleInterface:
        """The visible thing that a screen reader calls ``name``."""
        for item in self.items():
            interface = QAccessible.queryAccessibleInterface(item)
            if interface and item.isVisible() and interface.text(QAccessible.Text.Name) == name:
                return interface
        raise AssertionError(f"nothing is called {name}")

    def spoken_item(self, name: str) -> QQuickItem:
        """The item behind :meth:`spoken`."""
        item = self.spoken(name).object()
        assert isinstance(item, QQuickItem)
        return item

    def tap(self, item: QQuickItem) -> None:
        """One finger touches the middle of an item."""
        self.fingers.tap(centre(item))
        self.settle()

    def has_ring(self, item: QQuickItem) -> bool:
        """Whether the item shows its focus ring."""
        return any(part.objectName() == "focusRing" and part.isVisible() for part in item.childItems())
