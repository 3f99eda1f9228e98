"""Draws all controls for looking at: ``python tests/qml/gallery.py`` writes build/shots/gallery-*.png.

Set QT_SCALE_FACTOR=2 for the pixels of a 4K screen; the files are then called gallery-*-2x.png.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6 import QtQuick
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView

ROOT = Path(__file__).resolve().parents[2]
SHOTS = ROOT / "build" / "shots"


def wait(milliseconds: int) -> None:
    """Let the scene settle and the animations end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shoot(view: QQuickView, name: str) -> None:
    """Write one picture of the view."""
    wait(300)
    suffix = "-2x" if view.devicePixelRatio() > 1 else ""
    path = SHOTS / f"gallery-{name}{suffix}.png"
    view.grabWindow().save(str(path))
    print(path)


def main() -> None:
    """Draw the gallery in three modes, with a list and a sheet open, and small with large text."""
    app = QGuiApplication(sys.argv[:1])
    for font in sorted((ROOT / "resources" / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    SHOTS.mkdir(parents=True, exist_ok=True)
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "ui"))
    view.engine().warnings.connect(lambda warnings: print(*(warning.toString() for warning in warnings), sep="\n"))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Gallery.qml"))))
    view.resize(1600, 1000)
    view.show()
    theme = view.engine().singletonInstance("WorkshopDesk.Theme", "Theme")
    root = view.rootObject()
    for mode in ("light", "dark", "contrast"):
        theme.setProperty("mode", mode)
        shoot(view, mode)
    theme.setProperty("mode", "light")
    root.findChild(QtQuick.QQuickItem, "sheet").setProperty("open", True)
    root.findChild(QtQuick.QQuickItem, "points").setProperty("open", True)
    shoot(view, "open")
    root.findChild(QtQuick.QQuickItem, "sheet").setProperty("open", False)
    root.findChild(QtQuick.QQuickItem, "points").setProperty("open", False)
    theme.setProperty("deskScale", 1.5)
    view.resize(1366, 768)
    shoot(view, "small-large-text")
    del root, view
    app.processEvents()


if __name__ == "__main__":
    main()
