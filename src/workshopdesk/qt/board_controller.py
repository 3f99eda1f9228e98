"""What QML may ask for on the board: plain values in, nothing out; the pools say what is to be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.card_words import card_words
from workshopdesk.app.commands import (
    AddNote,
    BinNote,
    ColourNote,
    Command,
    DissolveCluster,
    DoubleNote,
    EditNote,
    GatherNotes,
    MarkNote,
    MergeClusters,
    MoveCluster,
    MoveNote,
    NumberCluster,
    ParkNote,
    PutInCluster,
    ReturnNote,
    SetNoteKind,
    TitleCluster,
)
from workshopdesk.app.session import Session
from workshopdesk.app.sources import source_count
from workshopdesk.app.tidying import end_of_column
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.layout import FRAME_GAP, FRAME_HEAD
from workshopdesk.domain.locks import lock_on
from workshopdesk.domain.note import (
    Board,
    Cluster,
    Colour,
    Note,
    NoteKind,
    NotePlace,
    NoteSource,
)
from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect
from workshopdesk.qt.board_painter import BoardPainter
from workshopdesk.qt.board_shown import ShownBoard
from workshopdesk.qt.board_slots import NO_CARD, NO_FRAME, card_slot, ring_look
from workshopdesk.qt.board_steps import neighbour
from workshopdesk.qt.card_text import TALLEST_CARD, Typesetter
from workshopdesk.qt.drops import Drop, dropped
from workshopdesk.qt.ink_book import InkBook
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.pool_model import PoolModel
from workshopdesk.qt.shelved_notes_model import ShelvedNotesModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class BoardController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The board that is shown. Positions are board units, ids the records' ids; a card is named by note id and
    cluster id.
    """

    # another board is about to be shown: what is being written is stored now; then: it is shown
    leaving = Signal()
    switched = Signal()
    partsChanged = Signal()
    boardChanged = Signal()
    cardBorn = Signal(str)
    feedChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._typesetter = Typesetter()
        self.ink = InkBook(session.state)
        self._changes = 0
        self._picked: frozenset[Key] = frozenset()
        self._cards = PoolModel(tuple(NO_CARD), NO_CARD, self)
        self._frames = PoolModel(tuple(NO_FRAME), NO_FRAME, self)
        self._spare_cards = 0
        self._lay_out(queries.boards(session.state)[0].id)
        self._parked = ShelvedNotesModel(session.state, NotePlace.PARKING_LOT, self.ink, self)
        self._binned = ShelvedNotesModel(session.state, NotePlace.BIN, self.ink, self)
        session.subscribe(self._on_change)

    def show_board(self, board_id: str) -> None:
        """Another board takes the place of the one that is shown."""
        if board_id == self._board_id:
            return
        self.leaving.emit()
        for pool in (self._cards, self._frames):
            pool.want(())
            # also what a finger holds: its card is not here any more
            pool.update_shown(dict.fromkeys(pool.shown))
        self._picked = frozenset()
        self._lay_out(board_id)
        self._changes += 1
        self.boardChanged.emit()
        self.switched.emit()

    def _lay_out(self, board_id: str) -> None:
        self._board_id = board_id
        self._geometry = BoardGeometry(self._session.state, board_id, self._height, TALLEST_CARD)
        self._painter = BoardPainter(self._geometry, self.ink)
        state, pools = self._session.state, (self._cards, self._frames)
        self._shown = ShownBoard(state, self._geometry, *pools, self._card_or_none, self._painter.forget)
        self._shown.prepare(self._spare_cards)

    # What is to be seen

    @Property(PoolModel, notify=partsChanged)
    def cards(self) -> PoolModel:
        return self._cards

    @Property(PoolModel, notify=partsChanged)
    def frames(self) -> PoolModel:
        return self._frames

    @Property(ShelvedNotesModel, notify=partsChanged)
    def parked(self) -> ShelvedNotesModel:
        return self._parked

    @Property(ShelvedNotesModel, notify=partsChanged)
    def binned(self) -> ShelvedNotesModel:
        return self._binned

    @Property(QRectF, notify=boardChanged)
    def bounds(self) -> QRectF:
        """The smallest rectangle around everything on the board."""
        rect = self._geometry.bounds()
        return QRectF(rect.x, rect.y, rect.width, rect.height)

    @Property(int, notify=boardChanged)
    def cardCount(self) -> int:
        return len({key[0] for key in self._geometry.keys})

    @Property(int, notify=boardChanged)
    def clusterCount(self) -> int:
        return sum(1 for _ in self._geometry.frames)

    @Property(int, notify=boardChanged)
    def changes(self) -> int:
        """Grows with every change of the board."""
        return self._changes

    @Property("QVariantList", notify=boardChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def legend(self) -> list[dict[str, str]]:
        """The card colours on offer and what each means in this workshop: [{tint, name}]."""
        return [{"tint": entry.colour.value, "name": entry.meaning} for entry in self._now().legend]

    @property
    def geometry(self) -> BoardGeometry:
        """Where everything lies; for the controllers of gestures."""
        return self._geometry

    @Property(bool, notify=boardChanged)
    def faceDown(self) -> bool:
        """Nobody reads the cards now."""
        return self._now().face_down

    def height_of(self, note_id: str) -> float:
        return self._height(self._session.state.get(Note, note_id))

    def pick(self, keys: frozenset[Key]) -> None:
        """These cards, and no others, are drawn as selected."""
        changed = self._picked ^ keys
        self._picked = keys
        self._shown.refresh(set(changed))

    @property
    def painter(self) -> BoardPainter:
        """Draws the whole board small; for the far layer and for thumbnails."""
        return self._painter

    @Slot(float, float, float, float, bool)
    def showArea(self, x: float, y: float, width: float, height: float, cards: bool) -> None:
        """Keep delegates for this area; without `cards` only the far layer shows the cards."""
        self._shown.look(Rect(x, y, width, height), cards)
        self.feedChanged.emit()

    @Property(bool, notify=feedChanged)
    def feeding(self) -> bool:
        """Cards in view wait for their delegates: `feed` once in a frame."""
        return self._shown.waiting > 0

    @Property(bool, notify=feedChanged)
    def growing(self) -> bool:
        """Delegates can be made in advance: `feed` while nobody touches the board."""
        return self._shown.growing

    @Slot()
    def feed(self) -> None:
        self._shown.feed()
        self.feedChanged.emit()

    @Slot(int)
    def prepareCards(self, count: int) -> None:
        """Have delegates ready before they are needed."""
        self._spare_cards = count
        self._shown.prepare(count)
        self.feedChanged.emit()

    @Slot(str, str)
    def hold(self, note_id: str, cluster_id: str) -> None:
        """A finger has this card; its delegate stays with it wherever the view goes."""
        self._cards.hold((note_id, cluster_id))

    @Slot(str, str)
    def letGo(self, note_id: str, cluster_id: str) -> None:
        self._cards.let_go((note_id, cluster_id))

    @Slot()
    def letGoOfAll(self) -> None:
        """A new view of the board: hands that were on the last one hold nothing any more."""
        self._cards.let_go_of_all()

    @Slot(str, result=str)
    def textOf(self, note_id: str) -> str:
        """Empty for an unknown card and for one that lies face down."""
        note = self._session.state.find(Note, note_id)
        return note.text if note and not queries.is_hidden(self._session.state, note) else ""

    @Slot(str, result="QVariantMap")
    def lookOf(self, note_id: str) -> dict[str, object]:
        """What a ring shows of a card: words, ink, tint, flash, unclear, sources; empty for an unknown card."""
        state = self._session.state
        note = state.find(Note, note_id)
        if note is None:
            return {}
        look = ring_look(self._typesetter, self.ink, note, face_down=queries.is_hidden(state, note))
        return {**look, "locked": lock_on(state, note) == "note", "sources": source_count(state, note_id)}

    @Slot(str, int, result="QVariantMap")
    def clusterLook(self, cluster_id: str, _changes: int) -> dict[str, object]:
        """Title and number of a cluster; `changes` is passed so that a binding follows them."""
        cluster = self._session.state.find(Cluster, cluster_id)
        return {"title": cluster.title, "number": cluster.number} if cluster else {}

    @Slot(str, str, result=str)
    def clusterHolding(self, note_id: str, before: str) -> str:
        """The cluster a card is seen in: still the one it was in, else another, else "" for free ground."""
        holding = [cluster.id for cluster in queries.clusters_of(self._session.state, note_id)]
        return before if before in holding else next(iter(holding), "")

    @Slot(str, str, result=QRectF)
    def rectOf(self, note_id: str, cluster_id: str) -> QRectF:
        """Where a card lies; an empty rectangle when it is not on the board."""
        if self._geometry.corner((note_id, cluster_id)) is None:
            return QRectF()
        rect = self._geometry.rect((note_id, cluster_id))
        return QRectF(rect.x, rect.y, rect.width, rect.height)

    @Slot(result="QVariantList")
    def clusterChoices(self) -> list[dict[str, object]]:
        """Number, title and id of every cluster, for choosing one from a list."""
        return [
            {"clusterId": cluster.id, "number": cluster.number, "title": cluster.title}
            for cluster in queries.clusters(self._session.state, self._board_id)
        ]

    @Slot(str, str, str, result="QVariantMap")
    def step(self, note_id: str, cluster_id: str, direction: str) -> dict[str, str]:
        """The card beside another one: direction left, right, up, down, next or previous; from "" the first card."""
        key = neighbour(self._geometry, (note_id, cluster_id), direction)
        return {"noteId": key[0], "clusterId": key[1]} if key else {}

    # Cards

    @Slot(str, str, float, float, str, result=bool)
    @Slot(str, str, float, float, str, float, result=bool)
    def addCard(self, text: str, colour: str, x: float, y: float, source: str, rotation: float = 0.0) -> bool:
        """A new card with its upper left corner at x, y, or at the nearest free place if something lies there."""
        card = self.new_card(text, colour, x, y, NoteSource(source), rotation)
        added = self._do(card)
        if added:
            self.cardBorn.emit(card.note_id)
        return added

    def new_card(
        self, text: str, colour: str, x: float, y: float, source: NoteSource, rotation: float = 0.0
    ) -> AddNote:
        """The wish for a new card with its upper left corner at x, y or at the nearest free place from there."""
        tint = Colour(colour)
        kind = next((entry.kind for entry in self._now().legend if entry.colour is tint), NoteKind.IDEA)
        column = end_of_column(self._session.state, self._now(), kind, self.height_of)
        place_x, place_y = column or self._geometry.free_place(x, y, rotation)
        return AddNote(new_id(), self._board_id, place_x, place_y, text, tint, kind, source, rotation)

    @Slot(str, str, result=bool)
    def editCard(self, note_id: str, text: str) -> bool:
        return self._do(EditNote(note_id, text))

    @Slot(str, str)
    def colourCard(self, note_id: str, colour: str) -> None:
        self._do(ColourNote(note_id, Colour(colour)))

    @Slot(str, str)
    def setKind(self, note_id: str, kind: str) -> None:
        self._do(SetNoteKind(note_id, NoteKind(kind)))

    @Slot(str, result="QVariantList")
    def kindChoices(self, note_id: str) -> list[dict[str, object]]:
        """Every kind a card may have, in the workshop's words: [{kind, name, current}]."""
        note = self._session.state.find(Note, note_id)
        words = card_words(queries.workshop_of(self._session.state).language)
        return [
            {"kind": kind.value, "name": name, "current": note is not None and note.kind is kind}
            for kind, name in words.kinds.items()
        ]

    @Slot(str)
    def toggleFlash(self, note_id: str) -> None:
        self._mark(note_id, lambda note: MarkNote(note.id, not note.flash, note.unclear))

    @Slot(str)
    def toggleUnclear(self, note_id: str) -> None:
        self._mark(note_id, lambda note: MarkNote(note.id, note.flash, not note.unclear))

    @Slot(str)
    def parkCard(self, note_id: str) -> None:
        self._do(ParkNote(note_id))

    @Slot(str)
    def binCard(self, note_id: str) -> None:
        self._do(BinNote(note_id))

    @Slot(str, float, float)
    def returnCard(self, note_id: str, x: float, y: float) -> None:
        """From the parking lot or the bin to this board, to the nearest free place from x, y on."""
        place_x, place_y = self._geometry.free_place(x, y)
        self._do(ReturnNote(note_id, place_x, place_y, self._board_id))

    @Slot(str, str, float, float)
    def dropCard(self, note_id: str, cluster_id: str, x: float, y: float, sight: Rect | None = None) -> None:
        """A card was let go with its upper left corner at x, y: into a frame, onto another card, or on free ground."""
        drop = Drop((note_id, cluster_id), x, y)
        self._do(dropped(self._session.state, self._now(), self._geometry, drop, self.height_of, sight))

    # Clusters

    @Slot(str, float, float)
    def dropFrame(self, cluster_id: str, x: float, y: float) -> None:
        """A frame was let go; with its title bar's middle over another frame the two become one."""
        placed = self._geometry.frame(cluster_id)
        if placed is None:
            return
        onto = self._geometry.frame_at(x + placed.frame.width / 2, y + FRAME_HEAD / 2, without=cluster_id)
        self._do(MergeClusters(cluster_id, onto.cluster.id) if onto else MoveCluster(cluster_id, x, y))

    @Slot(str, str)
    def titleCluster(self, cluster_id: str, title: str) -> None:
        self._do(TitleCluster(cluster_id, title))

    @Slot(str, int)
    def numberCluster(self, cluster_id: str, number: int) -> None:
        self._do(NumberCluster(cluster_id, number))

    @Slot(str, str, str)
    def putInCluster(self, note_id: str, leaves: str, cluster_id: str) -> None:
        """At the end of a chosen cluster; an empty `cluster_id` makes a new one around the card."""
        if not cluster_id:
            # gone meanwhile, the card is refused by the rules
            still_there = self._geometry.corner((note_id, leaves)) is not None
            rect = self._geometry.rect((note_id, leaves)) if still_there else self._geometry.bounds()
            x, y = (
                (rect.x - FRAME_GAP, rect.y - FRAME_HEAD) if not leaves else self._geometry.free_place(rect.x, rect.y)
            )
            out_of = ((note_id, leaves),) if leaves else ()
            self._do(GatherNotes(new_id(), self._board_id, (note_id,), x, y, leaves=out_of))
            return
        cluster = self._session.state.get(Cluster, cluster_id)
        self._do(PutInCluster(note_id, cluster_id, len(cluster.members), leaves))

    @Slot(str, str)
    def takeOut(self, note_id: str, cluster_id: str) -> None:
        """Out of a frame to the nearest free place beside it."""
        placed = self._geometry.frame(cluster_id)
        if placed is None:
            return
        x, y = self._geometry.free_place(placed.rect.x + placed.rect.width + FRAME_GAP, placed.rect.y)
        self._do(MoveNote(note_id, x, y, cluster_id))

    @Slot(str, str)
    def doubleCard(self, note_id: str, cluster_id: str) -> None:
        self._do(DoubleNote(note_id, cluster_id))

    @Slot(str)
    def dissolveCluster(self, cluster_id: str) -> None:
        """The frame goes, its cards stay where they are."""
        placed = self._geometry.frame(cluster_id)
        if placed is not None:
            places = tuple(
                (slot.note_id, placed.cluster.x + slot.x, placed.cluster.y + slot.y) for slot in placed.frame.slots
            )
            self._do(DissolveCluster(cluster_id, places))

    # Inside

    def _now(self) -> Board:
        return self._session.state.get(Board, self._board_id)

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _mark(self, note_id: str, command: Callable[[Note], MarkNote]) -> None:
        note = self._session.state.find(Note, note_id)
        if note is not None:
            self._do(command(note))

    def _on_change(self, change_set: ChangeSet) -> None:
        if self._session.state.find(Board, self._board_id) is None:
            # undo has taken it away
            self.show_board(queries.boards(self._session.state)[0].id)
        self._shown.hear(change_set)
        if not any(isinstance(change.record, Note | Stroke | Cluster | Board) for change in change_set):
            return
        self.ink.follow(change_set)
        touched = self._geometry.follow(change_set)
        if any(True for _ in change_set.of(Board)):
            # face up or down shows on every card
            touched.keys.update(self._cards.shown)
        self._painter.forget(touched.keys)
        self._shown.follow(touched.keys, touched.cluster_ids)
        self.feedChanged.emit()
        self._parked.follow(change_set)
        self._binned.follow(change_set)
        self._changes += 1
        self.boardChanged.emit()

    def _card_or_none(self, key: Key) -> dict[str, Any] | None:
        return self._card(key) if self._geometry.corner(key) is not None else None

    def _card(self, key: Key) -> dict[str, Any]:
        picked, face_down = key in self._picked, self._now().face_down
        slot = card_slot(self._geometry, self._typesetter, self.ink, key, picked=picked, face_down=face_down)
        return {**slot, "lock": lock_on(self._session.state, self._geometry.note(key))}

    def _height(self, note: Note) -> float:
        return self._typesetter.height(note.text, self.ink.words_top(note))
