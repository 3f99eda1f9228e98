"""What QML may ask for in ink: filling a writing place, storing what was drawn, writing on a card at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands import AddInkNote, AddStroke, Command, DrawNote, EraseStrokes
from workshopdesk.app.session import Session
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.ink_shape import touches
from workshopdesk.domain.note import NoteSource
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.ink_sheet import ERASER, InkSheet, drawn_stroke
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class InkController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Ink of the board's cards. Places are board units from the card's upper left corner."""

    def __init__(
        self, session: Session, board: BoardController, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._messenger = messenger

    @Slot(str, InkSheet)
    def fill(self, note_id: str, sheet: InkSheet) -> None:
        """Put a card's ink on the sheet of its writing place."""
        sheet.take(self._board.ink.of(note_id))

    @Slot(str, str, float, float, InkSheet, float, result=bool)
    def addCard(self, text: str, colour: str, x: float, y: float, sheet: InkSheet, rotation: float) -> bool:
        """A new handwritten card at x, y or at the nearest free place, with words if there are any."""
        card = self._board.new_card(text, colour, x, y, NoteSource.INK, rotation)
        strokes = tuple(_add(stroke, card.note_id) for stroke in sheet.added)
        if not self._do(AddInkNote(card, strokes)):
            return False
        self._board.cardBorn.emit(card.note_id)
        return True

    @Slot(str, str, InkSheet, result=bool)
    def drawCard(self, note_id: str, text: str, sheet: InkSheet) -> bool:
        """Store words and ink of a card in one step."""
        strokes = tuple(_add(stroke, note_id) for stroke in sheet.added)
        return self._do(DrawNote(note_id, text, strokes, sheet.erased))

    @Slot(str, "QVariantList")
    def write(self, note_id: str, values: list[Any]) -> None:
        """A pen wrote one stroke on a card that lies on the board."""
        stroke = drawn_stroke(values)
        if stroke is not None:
            self._do(_add(stroke, note_id))

    @Slot(str, float, float)
    def wipe(self, note_id: str, x: float, y: float) -> None:
        """The eraser end of a pen is on a card that lies on the board."""
        hit = tuple(stroke.id for stroke in self._board.ink.of(note_id) if touches(stroke, x, y, ERASER))
        if hit:
            self._do(EraseStrokes(hit))

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))


def _add(stroke: Stroke, note_id: str) -> AddStroke:
    return AddStroke(stroke.id, note_id, stroke.width, stroke.points, stroke.pressure)
