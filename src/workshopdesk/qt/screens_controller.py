"""Two windows, one or more screens: the board for the room, the facilitator's view for the laptop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Property, QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHARED_PART = 0.86
"""How much of a screen the facilitator's window takes while the board is on the same one."""


@dataclass(frozen=True, slots=True)
class Seats:
    """The names of the screens that the two windows stand on, or want to stand on; "" wants whatever is free."""

    board: str
    facilitator: str

    @property
    def shared(self) -> bool:
        return self.board == self.facilitator

    def swapped(self) -> Seats:
        return Seats(self.facilitator, self.board)


def seated(wanted: Seats, screens: Sequence[str]) -> Seats:
    """Where the windows can stand: on the screens they want, else on what is left, apart if that is possible."""
    board = wanted.board if wanted.board in screens else _other(screens, wanted.facilitator)
    facilitator = wanted.facilitator if wanted.facilitator in screens else _other(screens, board)
    return Seats(board, facilitator)


def with_new_screen(wanted: Seats, screens: Sequence[str], new: str) -> Seats:
    """What is wanted once a screen was plugged in: two windows on one screen part, and the board takes the new one.

    A screen that comes back is taken by the window that stood on it.
    """
    if new in (wanted.board, wanted.facilitator):
        return wanted
    return replace(wanted, board=new) if seated(wanted, [name for name in screens if name != new]).shared else wanted


def part_of(screen: QRect) -> QRect:
    """The facilitator's window on a screen that it shares with the board: the board can be seen at two sides."""
    width, height = round(screen.width() * SHARED_PART), round(screen.height() * SHARED_PART)
    return QRect(screen.right() + 1 - width, screen.bottom() + 1 - height, width, height)


def _other(screens: Sequence[str], taken: str) -> str:
    return next((name for name in screens if name != taken), screens[0])


@QmlElement
@QmlUncreatable("made by the desk controller")
class ScreensController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Opens the facilitator's window and keeps both windows on screens that are there."""

    changed = Signal()
    showAllRequested = Signal()

    def __init__(self, application: QGuiApplication, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        # names only: Python's wrappers of screens die with the windows they were asked from
        self._screens = [screen.name() for screen in application.screens()]
        self._open = False
        self._board: QWindow | None = None
        self._facilitator: QWindow | None = None
        self._wanted = Seats("", "")
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)

    @Property(bool, notify=changed)
    def facilitatorOpen(self) -> bool:
        """The facilitator has a window of their own, and the board goes without tools."""
        return self._open

    @Property(int, notify=changed)
    def screenCount(self) -> int:
        return len(self._screens)

    @Slot()
    def openFacilitator(self) -> None:
        self._show(True)

    @Slot()
    def closeFacilitator(self) -> None:
        self._show(False)

    @Slot()
    def toggleFacilitator(self) -> None:
        self._show(not self._open)

    @Slot(QObject, QObject)
    def place(self, board: QObject, facilitator: QObject) -> None:
        """The facilitator's window was made: the board stays where it is, the other goes to another screen."""
        if not isinstance(board, QWindow) or not isinstance(facilitator, QWindow):
            raise TypeError("two windows are placed")
        self._board, self._facilitator = board, facilitator
        facilitator.destroyed.connect(partial(self._forget, facilitator))
        self._wanted = seated(Seats(board.screen().name(), ""), self._screens)
        self._arrange()

    @Slot()
    def swap(self) -> None:
        """The two windows change screens."""
        self._wanted = seated(self._wanted, self._screens).swapped()
        self._arrange()

    @Slot()
    def showAll(self) -> None:
        """The board is asked to show everything that is on it."""
        self.showAllRequested.emit()

    def _show(self, open_: bool) -> None:
        if open_ != self._open:
            self._open = open_
            self.changed.emit()

    def _forget(self, gone: QWindow) -> None:
        # the window of the next workshop may be there already
        if self._facilitator is gone:
            self._board = self._facilitator = None

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        self._screens.append(screen.name())
        self._wanted = with_new_screen(self._wanted, self._screens, screen.name())
        self.changed.emit()
        if self._facilitator is not None:
            self._arrange()
            self._messenger.tell(
                self.tr("Ein weiterer Bildschirm ist da."),
                self.tr("Pinnwand und Moderation stehen jetzt auf getrennten Bildschirmen."),
                self.tr("Stehen sie falsch herum, wählen Sie „Bildschirme tauschen“."),
            )

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        self._screens = [name for name in self._screens if name != screen.name()]
        self.changed.emit()
        if self._facilitator is not None and self._screens:
            self._arrange()
            self._messenger.tell(
                self.tr("Ein Bildschirm wurde getrennt."),
                self.tr("Pinnwand und Moderation sind auf dem übrigen Bildschirm, nichts ist verloren."),
                self.tr("Wenn Sie ihn wieder anschließen, kehrt das Fenster dorthin zurück."),
                "warn",
            )

    def _arrange(self) -> None:
        if self._board is None or self._facilitator is None:
            return
        seats = seated(self._wanted, self._screens)
        screens = {screen.name(): screen for screen in QGuiApplication.screens()}
        board_screen, own_screen = screens[seats.board], screens[seats.facilitator]
        if self._board.screen().name() != seats.board:
            _move(self._board, board_screen, board_screen.availableGeometry())
        if seats.shared:
            if self._board.visibility() == QWindow.Visibility.FullScreen:
                self._board.showMaximized()  # or the other window could not be reached
            _move(self._facilitator, own_screen, part_of(own_screen.availableGeometry()))
        else:
            self._board.showFullScreen()
            _move(self._facilitator, own_screen, own_screen.availableGeometry())
            self._facilitator.showMaximized()
        self._facilitator.requestActivate()


def _move(window: QWindow, screen: QScreen, geometry: QRect) -> None:
    """Maximised windows stay on their screen, so the window is an ordinary one on the way."""
    window.showNormal()
    window.setScreen(screen)
    window.setGeometry(geometry)
