"""Selecting cards and sorting the board: many cards at once, areas, tidying, shuffling, cards face down."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPolygonF
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import (
    BinNotes,
    ColourNotes,
    Command,
    GatherNotes,
    ParkNotes,
    ShuffleNotes,
    SummariseCluster,
    TurnCards,
)
from workshopdesk.app.session import Session
from workshopdesk.app.tidying import locked_things, tidied
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.layout import FRAME_GAP, FRAME_HEAD, frame_of
from workshopdesk.domain.note import CARD_WIDTH, Cluster, Colour
from workshopdesk.domain.workshop import PhaseKind
from workshopdesk.qt.board_areas import PlacedArea, placed_areas
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Key, Rect
from workshopdesk.qt.catching import Reach
from workshopdesk.qt.drops import Drop, dropped_out, dropped_together, leaving
from workshopdesk.qt.free_places import nearest_free
from workshopdesk.qt.group_room import head_in
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rects import plain
from workshopdesk.qt.selections import Selection, Selections
from workshopdesk.qt.selections_model import SelectionShown, SelectionsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_LASSO = 40.0  # board units; a smaller stroke was no lasso
SEARCHED = 2400.0  # how far around a wish a new frame is laid


@QmlElement
@QmlUncreatable("made by the workshop controller")
class SortingController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Positions are board units; a card is named by note id and cluster id, a selection by its number."""

    areasChanged = Signal()
    sortingChanged = Signal()
    partsChanged = Signal()
    aboutToArrange = Signal()
    arranged = Signal()

    def __init__(
        self, session: Session, board: BoardController, messenger: Messenger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        self._messenger = messenger
        self._selections = Selections(board.geometry)
        self._model = SelectionsModel(self)
        self._areas = self._placed_areas()
        session.subscribe(self._on_change)
        board.switched.connect(self._start_anew)

    # Selecting

    @Property(SelectionsModel, notify=partsChanged)
    def selections(self) -> SelectionsModel:
        return self._model

    @Slot("QVariantList")
    def lasso(self, points: list[QPointF]) -> None:
        """A line was drawn around cards; it is closed from its last point to its first."""
        shape = QPolygonF(points)
        place = shape.boundingRect()
        if max(place.width(), place.height()) < LEAST_LASSO:
            return
        area = Rect(place.x(), place.y(), place.width(), place.height())
        geometry = self._board.geometry
        caught = {key for key in geometry.within(area) if _middle_in(shape, geometry.rect(key))}
        self._selections.start(key for key in geometry.reading_order() if key in caught)
        self._show()

    @Slot(str, str)
    def pressLong(self, note_id: str, cluster_id: str) -> None:
        """A finger rested on a card: it is selected, with the selection that is made there or as its own."""
        key = (note_id, cluster_id)
        if self._board.geometry.corner(key) is None:
            return
        near = self._selections.in_reach(key)
        if near is None:
            self._selections.start([key])
        elif key not in near.keys:
            self._selections.toggle(key, near)
        self._show()

    @Slot(str, str, result=bool)
    def tap(self, note_id: str, cluster_id: str) -> bool:
        """True if the tap was meant for a selection that is made there: the card joins or leaves it."""
        key = (note_id, cluster_id)
        near = self._selections.in_reach(key) if self._board.geometry.corner(key) is not None else None
        if near is None:
            return False
        self._selections.toggle(key, near)
        self._show()
        return True

    @Slot(str, str)
    def toggleByKeyboard(self, note_id: str, cluster_id: str) -> None:
        if self._board.geometry.corner((note_id, cluster_id)) is not None:
            self._selections.toggle_by_keyboard((note_id, cluster_id))
            self._show()

    @Slot(int)
    def end(self, selection_id: int) -> None:
        self._selections.end(selection_id)
        self._show()

    def keys_of(self, selection_id: int) -> tuple[Key, ...]:
        """The cards of a selection, for what is done with them elsewhere; empty if it has ended."""
        selection = self._selections.get(selection_id)
        return selection.keys if selection else ()

    @Slot(str, str, result=int)
    def selectionOf(self, note_id: str, cluster_id: str) -> int:
        """The number of the selection that a card belongs to; -1 for none."""
        selection = self._selections.holding((note_id, cluster_id))
        return selection.id if selection else -1

    @Slot(str, str, result="QVariantList")
    def companions(self, note_id: str, cluster_id: str) -> list[str]:
        """The other cards that go along when this one is dragged, as "note id:cluster id"."""
        selection = self._selections.holding((note_id, cluster_id))
        return [":".join(key) for key in selection.keys if key != (note_id, cluster_id)] if selection else []

    # What is done with a selection

    @Slot(str, str, float, float, QPointF, QRectF, QRectF, result=bool)
    def drop(
        self, note_id: str, cluster_id: str, x: float, y: float, flight: QPointF, area: QRectF, covered: QRectF
    ) -> bool:
        """A selected card was let go with its corner at x, y; False if it is no selected card.

        Out of reach, or thrown out of it, all cards of the selection come to rest inside; see HandsController.dropCard.
        """
        selection = self._selections.holding((note_id, cluster_id))
        if selection is None or len(selection.keys) == 1:
            return False
        drop = Drop((note_id, cluster_id), x, y)
        geometry, state = self._board.geometry, self._session.state
        reach = Reach(plain(area), plain(covered))
        command = dropped_out(geometry, selection.keys, drop, (flight.x(), flight.y()), reach) or dropped_together(
            state, geometry, selection.keys, drop, self._board.height_of, reach.area
        )
        self._do(command)
        return True

    @Slot(int, QRectF)
    def group(self, selection_id: int, sight: QRectF) -> None:
        """Selected cards become a group where they lie; members of a group are split off into one beside it.

        Its title lies inside what is in sight.
        """
        selection = self._selections.get(selection_id)
        if selection is None:
            return
        note_ids = _note_ids(selection)
        x, y = self._room_for_group(selection, note_ids, plain(sight))
        board_id = self._board.geometry.board.id
        self._finish(selection, GatherNotes(new_id(), board_id, note_ids, x, y, leaves=leaving(selection.keys)))

    @Slot(int)
    def park(self, selection_id: int) -> None:
        self._with(selection_id, ParkNotes)

    @Slot(int)
    def bin(self, selection_id: int) -> None:
        self._with(selection_id, BinNotes)

    @Slot(int, str)
    def colour(self, selection_id: int, colour: str) -> None:
        self._with(selection_id, lambda note_ids: ColourNotes(note_ids, Colour(colour)))

    # Sorting the board

    @Property("QVariantList", notify=areasChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def areas(self) -> list[dict[str, Any]]:
        """What gives meaning to places: title, x, y, width, height of each area."""
        return [
            {"title": placed.area.title, "x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
            for placed in self._areas
            for rect in [placed.rect]
        ]

    @Property(bool, notify=sortingChanged)
    def mayMissArea(self) -> bool:
        """Every group has its title in the phase of sorting: time to ask whether something is missing."""
        phase = queries.current_phase(self._session.state)
        clusters = queries.clusters(self._session.state, self._board.geometry.board.id)
        sorts = phase is not None and phase.kind is PhaseKind.CLUSTER
        return sorts and bool(clusters) and all(cluster.title for cluster in clusters)

    @Slot(str, QRectF)
    def emptyGroup(self, title: str, sight: QRectF) -> None:
        """An empty frame with a title, in the middle of what is in sight or beside what lies there."""
        frame = frame_of(Cluster(id=""), self._board.height_of)
        middle = sight.center()
        wish = Rect(middle.x(), middle.y(), frame.width, frame.height)
        x, y = self.room(wish, frozenset(), plain(sight))
        self._do(GatherNotes(new_id(), self._board.geometry.board.id, (), x, y, title))

    @Slot(str, str)
    def summarise(self, cluster_id: str, summary: str) -> None:
        self._do(SummariseCluster(cluster_id, summary))

    @Slot(str, int, result=str)
    def summaryOf(self, cluster_id: str, _changes: int) -> str:
        """`changes` is passed so that a binding follows them."""
        cluster = self._session.state.find(Cluster, cluster_id)
        return cluster.summary if cluster else ""

    @Slot()
    def tidy(self) -> None:
        """Frames in reading order, loose cards in rows below them, cards of an area in their area."""
        board_id = self._board.geometry.board.id
        locked = locked_things(self._session.state, board_id).count
        if self._arrange(tidied(self._session.state, board_id, self._board.height_of)) and locked:
            self._messenger.tell(
                self.tr("Gesperrtes ist liegen geblieben: %n Karte(n) oder Gruppe(n).", "", locked),
                self.tr("Alles andere liegt geordnet darum herum."),
            )

    @Slot()
    def shuffle(self) -> None:
        self._arrange(ShuffleNotes(self._board.geometry.board.id, secrets.randbits(32)))

    @Slot(bool)
    def turnCards(self, face_down: bool) -> None:
        self._do(TurnCards(self._board.geometry.board.id, face_down))

    # Inside

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _arrange(self, command: Command) -> bool:
        """Many things get new places at once: the view may let them glide there."""
        self.aboutToArrange.emit()
        done = self._do(command)
        self.arranged.emit()
        return done

    def _with(self, selection_id: int, command: Callable[[tuple[str, ...]], Command]) -> None:
        selection = self._selections.get(selection_id)
        if selection is not None:
            self._finish(selection, command(_note_ids(selection)))

    def _finish(self, selection: Selection, command: Command) -> None:
        """What is done with a selection ends it; a refusal leaves it as it is."""
        if self._do(command):
            self.end(selection.id)

    def _room_for_group(self, selection: Selection, note_ids: tuple[str, ...], sight: Rect) -> tuple[float, float]:
        geometry = self._board.geometry
        frame = frame_of(Cluster(id="", members=note_ids), self._board.height_of)
        rects = [geometry.rect(key) for key in selection.keys]
        x, y = min(rect.x for rect in rects) - FRAME_GAP, min(rect.y for rect in rects) - FRAME_HEAD
        split = next((placed for key in selection.keys if (placed := geometry.frame(key[1]))), None)
        if split is not None:
            x, y = split.rect.x + split.rect.width + FRAME_GAP, split.rect.y
        return self.room(Rect(x, y, frame.width, frame.height), frozenset(selection.keys), sight)

    def room(self, wish: Rect, moving: frozenset[Key], sight: Rect | None = None) -> tuple[float, float]:
        """The nearest place where nothing is covered; what is moving there itself does not count.

        With `sight` the head of it, as high as a frame's title bar, lies in there, covering something if need be.
        """
        geometry = self._board.geometry
        around = Rect(wish.x - SEARCHED, wish.y - SEARCHED, wish.width + 2 * SEARCHED, wish.height + 2 * SEARCHED)
        taken = [geometry.box(key) for key in geometry.within(around) if key not in moving and not key[1]]
        taken += [placed.rect for placed in geometry.frames_within(around)]
        if sight is None:
            return nearest_free(wish, around, taken, FRAME_GAP) or (wish.x, wish.y)
        heads_in = Rect(sight.x, sight.y, sight.width, sight.height + wish.height - FRAME_HEAD)
        return nearest_free(wish, heads_in, taken, FRAME_GAP) or head_in(wish, sight)

    def _placed_areas(self) -> tuple[PlacedArea, ...]:
        return placed_areas(self._board.geometry.board, self._board.geometry)

    def _on_change(self, change_set: ChangeSet) -> None:
        areas = self._placed_areas()
        if areas != self._areas:
            self._areas = areas
            self.areasChanged.emit()
        if self._selections.keys:
            self._selections.follow()
            self._show()
        self.sortingChanged.emit()

    @Slot()
    def _start_anew(self) -> None:
        """Another board is shown: nothing is selected on it."""
        self._selections = Selections(self._board.geometry)
        self._areas = self._placed_areas()
        self._show()
        self.areasChanged.emit()
        self.sortingChanged.emit()

    def _show(self) -> None:
        geometry = self._board.geometry
        self._board.pick(self._selections.keys)
        self._model.show(
            SelectionShown(selection.id, tuple(geometry.box(key) for key in selection.keys))
            for selection in self._selections
        )


def _note_ids(selection: Selection) -> tuple[str, ...]:
    """Each card once, also if two of its copies are selected."""
    return tuple(dict.fromkeys(key[0] for key in selection.keys))


def _middle_in(shape: QPolygonF, rect: Rect) -> bool:
    middle = QPointF(rect.x + CARD_WIDTH / 2, rect.y + rect.height / 2)
    return shape.containsPoint(middle, Qt.FillRule.OddEvenFill)
