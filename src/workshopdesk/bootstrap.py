"""The only place that knows every part: builds the desk, runs it, and takes it down in the right order."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from workshopdesk.base import assets
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.folders import Folders, folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.qt import far_layer  # noqa: F401  QML knows the type only after the import
from workshopdesk.qt.desk_controller import DeskController
from workshopdesk.qt.fonts import load_screen_fonts
from workshopdesk.qt.i18n import Translation
from workshopdesk.store.shelf import FileShelf

log = logging.getLogger(__name__)


class Desk:
    """The running program: one engine, one window, one desk controller."""

    def __init__(self, where: Folders | None = None, clock: Clock | None = None) -> None:
        where = where or folders()
        load_screen_fonts()
        self.settings = SettingsFile(where.settings_file)
        self.engine = QQmlApplicationEngine()
        self.translation = Translation(self.engine)
        self.translation.apply(self.settings.settings.language)
        shelf = FileShelf(where.workshops, self.settings.settings.device)
        self.controller = DeskController(shelf, self.settings, where, clock or SystemClock(), self.translation.apply)
        self.engine.addImportPath(str(assets.qml_dir()))
        self.engine.setInitialProperties({"desk": self.controller})
        self.engine.load(QUrl.fromLocalFile(str(assets.qml_dir() / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Main.qml did not load")
        self.window = roots[0]  # kept: wrappers of its items die with this wrapper

    def close(self) -> None:
        """The screens go first, then the workshop is closed."""
        shiboken6.delete(self.engine)  # before the controller, or bindings see null
        self.controller.close()
        self.translation.remove()


def application() -> QGuiApplication:
    """The one Qt application of this process."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("WorkshopDesk")
    app.setOrganizationName("WorkshopDesk")
    return app


def launch(path: Path | None = None) -> int:
    """Start the program, with a workshop file straight to its board; returns the exit code."""
    app = application()
    desk = Desk()
    if path is not None:
        desk.controller.openPath(str(path))
    desk.window.showMaximized()
    code = app.exec()
    desk.close()
    return code
