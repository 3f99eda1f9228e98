"""What many hands do at one board: turning and sizing cards, catching thrown ones, finding room for new ones."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands import BringBack, Command, MoveCluster, MoveNote, PinchNote
from workshopdesk.app.placing import estimated_height
from workshopdesk.app.session import Session
from workshopdesk.app.tidying import locked_things
from workshopdesk.domain.layout import FRAME_HEAD
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Note
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Key, Rect
from workshopdesk.qt.cards_in_edit import CardsInEdit
from workshopdesk.qt.catching import Reach, caught_by_head, flown
from workshopdesk.qt.free_places import Reluctance, caught, nearest_free
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rects import plain
from workshopdesk.qt.strays import beside, strays_of

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

    @Slot(str, float, float, float, float, QRectF, QRectF)
    def pinchCard(
        self, note_id: str, x: float, y: float, rotation: float, size: float, area: QRectF, covered: QRectF
    ) -> None:
        """Two fingers let go of a loose card: its upper left corner as if upright, its angle and its size."""
        if self._board.geometry.corner((note_id, "")) is None:
            return
        size = 1.0 if abs(size - 1) <= ORDINARY_WITHIN else size
        rotation = snapped_angle(rotation)
        paper = self._board.geometry.rect((note_id, "")).moved_to(x, y)
        if Reach(plain(area), plain(covered)).misses(*_middle(paper)):
            box = paper.turned(rotation, size)
            rest_x, rest_y = caught(box, plain(area))
            x, y = x + rest_x - box.x, y + rest_y - box.y
        self._do(PinchNote(note_id, x, y, rotation, size))

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

    @Slot(str, result=bool)
    def isThere(self, note_id: str) -> bool:
        """Whether there is such a card, on a board or elsewhere: what made it may have been undone."""
        return self._session.state.find(Note, note_id) is not None

    @Slot(str, str, result=float)
    def turnOf(self, note_id: str, cluster_id: str) -> float:
        """The angle at which a card is seen; nil for a card that is not on the board."""
        key = (note_id, cluster_id)
        return self._board.geometry.turn(key)[0] if self._board.geometry.corner(key) is not None else 0.0

    # Catching

    @Slot(str, str, float, float, QPointF, QRectF, QRectF)
    def dropCard(
        self, note_id: str, cluster_id: str, x: float, y: float, flight: QPointF, area: QRectF, covered: QRectF
    ) -> None:
        """A card was let go with its corner at x, y, and would fly on by `flight` if it was thrown.

        It lies where it was let go. Out of reach, or thrown out of it, it comes to rest wholly inside `area`, on free
        ground if there is some; `covered` is what lies over a part of the area.
        """
        key = (note_id, cluster_id)
        geometry = self._board.geometry
        if geometry.corner(key) is None:
            return
        reach = Reach(plain(area), plain(covered))
        paper = geometry.rect(key).moved_to(x, y)
        box = paper.turned(*geometry.turn(key))
        aim = flown(box, (flight.x(), flight.y()))
        if not reach.misses(*_middle(paper)) and (flight.isNull() or not reach.lets_out(aim)):
            self._board.dropCard(note_id, cluster_id, x, y, reach.area)
            return
        wish = box.moved_to(*caught(aim, reach.area))
        rest_x, rest_y = self._free(wish, reach.area, frozenset([key]), reach.covered) or (wish.x, wish.y)
        self._do(MoveNote(note_id, rest_x + paper.x - box.x, rest_y + paper.y - box.y, cluster_id))

    @Slot(str, float, float, QPointF, QRectF, QRectF)
    def dropFrame(self, cluster_id: str, x: float, y: float, flight: QPointF, area: QRectF, covered: QRectF) -> None:
        """A frame was let go, as a card is in `dropCard`; what counts for reaching it is its title bar."""
        placed = self._board.geometry.frame(cluster_id)
        if placed is None:
            return
        reach = Reach(plain(area), plain(covered))
        rect = placed.rect.moved_to(x, y)
        aim = flown(rect, (flight.x(), flight.y()))
        held = not reach.misses(x + rect.width / 2, y + FRAME_HEAD / 2)
        if held and (flight.isNull() or not reach.lets_out(aim)):
            self._board.dropFrame(cluster_id, x, y)
            return
        wish = caught_by_head(aim, reach.area)
        rest = self._free(wish, reach.area, frozenset(), reach.covered, cluster_id) or (wish.x, wish.y)
        self._do(MoveCluster(cluster_id, *rest))

    @Slot()
    def bringBack(self) -> None:
        """Cards and frames that lie far away from all others come to lie beside them, in one step."""
        strays = strays_of(self._board.geometry)
        held = locked_things(self._session.state, self._board.geometry.board.id)
        free = strays.without(held.note_ids, held.cluster_ids)
        if not free:
            self._tell_nothing_to_bring_back(locked=bool(strays))
            return
        notes, frames = beside(self._board.geometry, free)
        self._do(
            BringBack(
                tuple(MoveCluster(cluster_id, *place) for cluster_id, place in frames.items()),
                tuple(MoveNote(key[0], *place) for key, place in notes.items()),
            )
        )

    # Room

    @Slot(str, float, float, float, QRectF, result=QPointF)
    def placeForNew(self, text: str, middle_x: float, middle_y: float, rotation: float, area: QRectF) -> QPointF:
        """Upper left corner, as if upright, for a new card: near a place, and in the area if there is room in it."""
        paper = Rect(middle_x - CARD_WIDTH / 2, middle_y - CARD_HEIGHT / 2, CARD_WIDTH, estimated_height(text))
        box = paper.turned(rotation, 1.0)
        place = self._free(box, plain(area), frozenset())
        if place is None:
            return QPointF(*self._board.geometry.free_place(paper.x, paper.y, rotation))
        return QPointF(place[0] + paper.x - box.x, place[1] + paper.y - box.y)

    @Slot(QRectF, QRectF, "QVariantList", float, float, float, result=QRectF)
    def roomFor(
        self, wish: QRectF, area: QRectF, taken: list[Any], gap: float, sideways: float, upright: float
    ) -> QRectF:
        """The wish moved to the nearest free place of the area, an empty rectangle if there is none. Window pixels."""
        place = nearest_free(
            plain(wish), plain(area), [plain(rect) for rect in taken], gap, Reluctance(sideways, upright)
        )
        return QRectF(*place, wish.width(), wish.height()) if place else QRectF()

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _tell_nothing_to_bring_back(self, *, locked: bool) -> None:
        if locked:
            happened = self.tr("Was weit draußen liegt, ist gesperrt und bleibt dort.")
        else:
            happened = self.tr("Alle Karten und Gruppen liegen beieinander.")
        self._messenger.tell(happened, self.tr("Es wurde nichts verschoben."))

    def _free(
        self, box: Rect, area: Rect, moving: frozenset[Key], covered: Rect | None = None, frame_id: str = ""
    ) -> tuple[float, float] | None:
        """The nearest place in the area on free ground; what is on its way there itself takes no room."""
        geometry = self._board.geometry
        for reach in SEARCHED:
            near = Rect(box.x - reach, box.y - reach, box.width + 2 * reach, box.height + 2 * reach)
            taken = [geometry.box(other) for other in geometry.within(near) if other not in moving and not other[1]]
            taken += [placed.rect for placed in geometry.frames_within(near) if placed.cluster.id != frame_id]
            taken += [covered] if covered else []
            searched = _common(area, near)
            place = nearest_free(box, searched, taken, CARD_GAP)
            if place is not None or searched == area:
                return place
        return None


def snapped_angle(rotation: float) -> float:
    """0, 90, 180 or 270 for an angle near it, else the angle itself; 0 to 360."""
    nearest = round(rotation / QUARTER) * QUARTER
    return (nearest if abs(rotation - nearest) <= SNAPS_WITHIN else rotation) % 360


def _middle(rect: Rect) -> tuple[float, float]:
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def _common(one: Rect, other: Rect) -> Rect:
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = min(one.x + one.width, other.x + other.width)
    bottom = min(one.y + one.height, other.y + other.height)
    return Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))
