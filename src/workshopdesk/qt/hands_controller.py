"""What many hands do at one board: turning and sizing cards, catching thrown ones, finding room for new ones."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands import Command, MoveNote, MoveNotes, PinchNote
from workshopdesk.app.placing import estimated_height
from workshopdesk.app.session import Session
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Key, Rect
from workshopdesk.qt.cards_in_edit import CardsInEdit
from workshopdesk.qt.free_places import Reluctance, caught, nearest_free
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.strays import places_beside, stray_cards

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

QUARTER = 90.0
SNAPS_WITHIN = 12.0  # degrees
ORDINARY_WITHIN = 0.06  # a card pinched to nearly its ordinary size gets it
CARD_GAP = 16.0
# How far around a wish other cards are looked at; most of the time the first is enough.
SEARCHED = (400.0, 1200.0, 4000.0)


@QmlElement
@QmlUncreatable("made by the workshop controller")
class HandsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Positions are board units, angles degrees clockwise; a card is named by note id and cluster id."""

    nothingToBringBack = Signal()

    partsChanged = Signal()

    def __init__(
        self, session: Session, board: BoardController, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._messenger = messenger
        self._in_edit = CardsInEdit(self)
        session.guard(self._in_edit.check)

    @Property(CardsInEdit, notify=partsChanged)
    def inEdit(self) -> CardsInEdit:
        return self._in_edit

    # Turning

    @Slot(str, float, float, float, float)
    def pinchCard(self, note_id: str, x: float, y: float, rotation: float, size: float) -> None:
        """Two fingers let go of a loose card: its upper left corner as if upright, its angle and its size."""
        size = 1.0 if abs(size - 1) <= ORDINARY_WITHIN else size
        self._do(PinchNote(note_id, x, y, snapped_angle(rotation), size))

    @Slot(str, float)
    def turnCard(self, note_id: str, rotation: float) -> None:
        """Turn a loose card about its middle, as the ring and the keyboard do it."""
        key = (note_id, "")
        if self._board.geometry.corner(key) is not None:
            rect = self._board.geometry.rect(key)
            size = self._board.geometry.turn(key)[1]
            self._do(PinchNote(note_id, rect.x, rect.y, rotation % 360, size))

    @Slot(str)
    def turnOn(self, note_id: str) -> None:
        """The next quarter turn, clockwise."""
        if self._board.geometry.corner((note_id, "")) is not None:
            rotation = self._board.geometry.turn((note_id, ""))[0]
            self.turnCard(note_id, (rotation // QUARTER + 1) * QUARTER)

    @Slot(str, float)
    def sizeCard(self, note_id: str, factor: float) -> None:
        key = (note_id, "")
        if self._board.geometry.corner(key) is not None:
            rect = self._board.geometry.rect(key)
            rotation, size = self._board.geometry.turn(key)
            self._do(PinchNote(note_id, rect.x, rect.y, rotation, size * factor))

    @Slot(str, str, result=float)
    def turnOf(self, note_id: str, cluster_id: str) -> float:
        """The angle at which a card is seen; nil for a card that is not on the board."""
        key = (note_id, cluster_id)
        return self._board.geometry.turn(key)[0] if self._board.geometry.corner(key) is not None else 0.0

    # Catching

    @Slot(str, str, float, float, QRectF)
    def catchCard(self, note_id: str, cluster_id: str, x: float, y: float, area: QRectF) -> None:
        """A card flew towards x, y: it comes to rest fully inside the area, on free ground if there is some."""
        key = (note_id, cluster_id)
        geometry = self._board.geometry
        paper = geometry.rect(key).moved_to(x, y)
        box = paper.turned(*geometry.turn(key))
        rest = self._free(box.moved_to(*caught(box, _rect(area))), _rect(area), key)
        to_x, to_y = rest if rest is not None else caught(box, _rect(area))
        self._do(MoveNote(note_id, to_x + paper.x - box.x, to_y + paper.y - box.y, cluster_id))

    @Slot()
    def bringBack(self) -> None:
        """Cards that lie far away from all others come to lie beside them, in one step."""
        strays = stray_cards(self._board.geometry)
        if not strays:
            self.nothingToBringBack.emit()
            return
        places = places_beside(self._board.geometry, strays)
        self._do(MoveNotes(tuple(MoveNote(key[0], *place) for key, place in places.items())))

    # Room

    @Slot(str, float, float, float, QRectF, result=QPointF)
    def placeForNew(self, text: str, middle_x: float, middle_y: float, rotation: float, area: QRectF) -> QPointF:
        """Upper left corner, as if upright, for a new card: near a place, and in the area if there is room in it."""
        paper = Rect(middle_x - CARD_WIDTH / 2, middle_y - CARD_HEIGHT / 2, CARD_WIDTH, estimated_height(text))
        box = paper.turned(rotation, 1.0)
        place = self._free(box, _rect(area), ("", ""))
        if place is None:
            return QPointF(*self._board.geometry.free_place(paper.x, paper.y, rotation))
        return QPointF(place[0] + paper.x - box.x, place[1] + paper.y - box.y)

    @Slot(QRectF, QRectF, "QVariantList", float, float, float, result=QRectF)
    def roomFor(
        self, wish: QRectF, area: QRectF, taken: list[Any], gap: float, sideways: float, upright: float
    ) -> QRectF:
        """The wish moved to the nearest free place of the area, an empty rectangle if there is none. Window pixels."""
        place = nearest_free(
            _rect(wish), _rect(area), [_rect(rect) for rect in taken], gap, Reluctance(sideways, upright)
        )
        return QRectF(*place, wish.width(), wish.height()) if place else QRectF()

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _free(self, box: Rect, area: Rect, key: Key) -> tuple[float, float] | None:
        geometry = self._board.geometry
        for reach in SEARCHED:
            near = Rect(box.x - reach, box.y - reach, box.width + 2 * reach, box.height + 2 * reach)
            taken = [geometry.box(other) for other in geometry.within(near) if other != key and not other[1]]
            taken += [placed.rect for placed in geometry.frames_within(near)]
            searched = _common(area, near)
            place = nearest_free(box, searched, taken, CARD_GAP)
            if place is not None or searched == area:
                return place
        return None


def snapped_angle(rotation: float) -> float:
    """0, 90, 180 or 270 for an angle near it, else the angle itself; 0 to 360."""
    nearest = round(rotation / QUARTER) * QUARTER
    return (nearest if abs(rotation - nearest) <= SNAPS_WITHIN else rotation) % 360


def _rect(rect: QRectF) -> Rect:
    return Rect(rect.x(), rect.y(), rect.width(), rect.height())


def _common(one: Rect, other: Rect) -> Rect:
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = min(one.x + one.width, other.x + other.width)
    bottom = min(one.y + one.height, other.y + other.height)
    return Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))
