"""The only place that knows every part: builds the desk, runs it, and takes it down in the right order."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEventLoop, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from workshopdesk.base import assets
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import KnownError
from workshopdesk.base.folders import Folders, folders
from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.record import Record
from workshopdesk.qt.crash import start_log, watch
from workshopdesk.qt.desk_controller import DeskController
from workshopdesk.qt.fonts import load_screen_fonts
from workshopdesk.qt.garbage_rounds import GarbageRounds
from workshopdesk.qt.hyphenation import load_patterns
from workshopdesk.qt.i18n import Translation
from workshopdesk.qt.idle_jobs import IdleJobs

if TYPE_CHECKING:
    from workshopdesk.app.desk import OpenWorkshop, Papers, Shelf

log = logging.getLogger(__name__)

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

# What a workshop needs and the start page does not: half of the time of all imports. Imported one by one once the start
# page stands, so that the first workshop finds them ready. The longest, sqlite-utils, takes up to 0.3 s; a tap waits.
_NEEDED_NEXT = (
    "workshopdesk.app.commands",
    "workshopdesk.app.session",
    "workshopdesk.qt.board_controller",
    "workshopdesk.qt.far_layer",
    "workshopdesk.qt.results_controller",
    "workshopdesk.qt.vote_controller",
    "workshopdesk.qt.workshop_controller",
    "workshopdesk.app.demo",
    "sqlite_utils",
    "workshopdesk.store.shelf",
)


class _LateShelf:
    """The shelf of files, imported with the first wish: the store takes a fifth of the start page's time to import."""

    def __init__(self, folder: Path, device: str, card_keys: Path) -> None:
        self._folder = folder
        self._device = device
        self._card_keys = card_keys

    def open(self, path: Path) -> OpenWorkshop:
        return self._shelf().open(path)

    def create(self, path: Path, records: tuple[Record, ...], papers: Papers | None = None) -> OpenWorkshop:
        return self._shelf().create(path, records, papers or {})

    def recover(self, path: Path) -> OpenWorkshop:
        return self._shelf().recover(path)

    def _shelf(self) -> Shelf:
        from workshopdesk.store.shelf import FileShelf

        return FileShelf(self._folder, self._device, card_keys=self._card_keys)


def _load_store() -> None:
    from workshopdesk.store.connection import load_library

    load_library()


class Desk:
    """The running program: one engine, one window, one desk controller."""

    def __init__(self, where: Folders | None = None, clock: Clock | None = None) -> None:
        where = where or folders()
        load_screen_fonts()
        self.settings = SettingsFile(where.settings_file)
        self.engine = QQmlApplicationEngine()
        self.translation = Translation(self.engine)
        self.translation.apply(self.settings.settings.language)
        shelf = _LateShelf(where.workshops, self.settings.settings.device, where.card_keys)
        self.controller = DeskController(shelf, self.settings, where, clock or SystemClock(), self.translation.apply)
        self.engine.addImportPath(str(assets.qml_dir()))
        self.engine.setInitialProperties({"desk": self.controller})
        self.engine.load(QUrl.fromLocalFile(str(assets.qml_dir() / "Main.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("Main.qml did not load")
        self.window = roots[0]  # kept: wrappers of its items die with this wrapper
        self.controller.filter_touches(self.window)
        self.ahead = IdleJobs(
            [*(partial(import_module, name) for name in _NEEDED_NEXT), _load_store, load_patterns, self._compile_board],
            self.controller,
        )
        self.window.frameSwapped.connect(self.ahead.start, Qt.ConnectionType.SingleShotConnection)
        self._garbage = GarbageRounds(self.controller)

    def _compile_board(self) -> None:
        """In the thread of the engine; whoever opens a workshop then does not wait for it."""
        board = QUrl.fromLocalFile(str(assets.qml_dir() / "WorkshopDesk/Board/BoardScreen.qml"))
        QQmlComponent(self.engine, board, QQmlComponent.CompilationMode.Asynchronous, self.engine)

    def close(self) -> None:
        """The screens go first, then the workshop is closed."""
        self.ahead.stop()
        self._garbage.stop()
        shiboken6.delete(self.engine)  # before the controller, or bindings see null
        self.controller.close()
        self.translation.remove()


def application() -> QGuiApplication:
    """The one Qt application of this process."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    # The pictures of cards and board are painted in Python. In a thread of its own the painter would wait for this one,
    # which may just be waiting for the picture: neither would ever go on (seen under xcb with OpenGL).
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("WorkshopDesk")
    app.setOrganizationName("WorkshopDesk")
    return app


def launch(path: Path | None = None, office: str = "") -> int:
    """Start the program, with a workshop file straight to its board, or with a catalogue in the office; the exit code.

    Raises KnownError("screen-missing"): without a screen Qt would abort the process.
    """
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        raise KnownError("screen-missing")
    app = application()
    where = folders()
    start_log(where.log_file)
    desk = Desk(where)
    watch(desk.controller.tell_of_crash)
    if path is not None:
        desk.controller.openPath(str(path))
    if office:
        desk.controller.open_office(office)
    desk.window.showMaximized()
    code = app.exec()
    desk.close()
    return code


def board_picture(path: Path, png: Path) -> None:
    """Write the board of a workshop file as a screen of 1920 x 1080 shows it. Raises KnownError.

    Settings and recent list of this user are left alone. A process of its own draws it: Qt can be started once in a
    process, and a window may be wanted here afterwards.
    """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as worker:
        worker.submit(_draw_board, path, png).result()


def _draw_board(path: Path, png: Path) -> None:
    with _shown((1920, 1080)) as desk:
        desk.controller.open_file(path)
        for _ in range(3):
            _next_frame(desk.window)
        if not desk.window.grabWindow().save(str(png)):
            raise KnownError("file-not-writable", path=str(png))


def self_test() -> int:
    """Start the program unseen on a practice workshop, undo and redo something, draw, close; 0 if all went well."""
    complaints: list[str] = []
    with _shown((1366, 768)) as desk:
        desk.engine.warnings.connect(lambda errors: complaints.extend(error.toString() for error in errors))
        desk.controller.practise()
        for place in ("prepare", "vote", "results", "run"):
            desk.controller.goTo(place)
            _next_frame(desk.window)
        if desk.controller.workshop is None or desk.window.grabWindow().isNull():
            complaints.append("the practice workshop was not shown")
    for complaint in complaints:
        log.error("self-test: %s", complaint)
    return 1 if complaints else 0


@contextmanager
def _shown(size: tuple[int, int]) -> Iterator[Desk]:
    """A desk in a window that nobody sees, with all its files in a folder that is removed at the end."""
    from tempfile import TemporaryDirectory

    if not QGuiApplication.instance():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    application()
    with TemporaryDirectory() as name:
        home = Path(name)
        desk = Desk(Folders(home / "data", home / "config", home / "state"))
        try:
            desk.window.resize(*size)
            desk.window.show()
            _next_frame(desk.window)
            yield desk
        finally:
            desk.close()


def _next_frame(window: QQuickWindow) -> None:
    """Let the program draw once more, or wait half a second if there is nothing to draw."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(500, loop.quit)
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)
