"""Calls a card on the board: a printed one that is held before the camera, or any by its number."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.photo_taking import note_of_paper
from workshopdesk.app.session import Session
from workshopdesk.domain.note import Note
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.boards_controller import BoardsController
from workshopdesk.qt.camera import Camera
from workshopdesk.qt.picture_thread import PictureThread

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def _printed_card(content: bytes, width: int, height: int, stride: int) -> int | None:
    from workshopdesk.capture.live import LivePicture, printed_card  # numpy and OpenCV are loaded in the thread

    return printed_card(LivePicture(content, width, height, stride))


@QmlElement
@QmlUncreatable("made by the workshop controller")
class CardFinder(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`found` names the card, one of its clusters or "", and its place in board units, once its board is shown.

    `problem` is empty, unknown (no card here has this number) or away (it lies in the bin or waits).
    """

    changed = Signal()
    found = Signal(str, str, QRectF)

    def __init__(
        self, session: Session, board: BoardController, boards: BoardsController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._boards = boards
        self._camera = Camera(self)
        self._thread = PictureThread(_printed_card, self)
        self._camera.pictured.connect(self._thread.show)
        self._thread.told.connect(self._on_seen)
        self._problem = ""

    @Property(Camera, notify=changed)
    def camera(self) -> Camera:
        return self._camera

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Slot(bool)
    def look(self, wanted: bool) -> None:
        self._camera.look(wanted)
        self._tell("")

    @Slot(int)
    def call(self, number: int) -> None:
        """The card with this number on the screen."""
        self._show(next((note for note in queries.notes(self._session.state) if note.number == number), None))

    def close(self) -> None:
        self._camera.look(False)
        self._thread.close()

    @Slot(object)
    def _on_seen(self, number: Any) -> None:
        if self._camera.looking and number is not None:
            self._show(note_of_paper(self._session.state, int(number)))

    def _show(self, note: Note | None) -> None:
        if note is None:
            self._tell("unknown")
            return
        self._boards.show(note.board_id)
        key = self._board.geometry.key_of(note.id)
        if key is None:
            self._tell("away")
            return
        self._camera.look(False)
        self._tell("")
        place = self._board.geometry.box(key)
        self.found.emit(*key, QRectF(place.x, place.y, place.width, place.height))

    def _tell(self, problem: str) -> None:
        self._problem = problem
        self.changed.emit()
