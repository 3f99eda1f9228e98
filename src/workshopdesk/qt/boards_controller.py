"""Several boards: which one is shown, a new one, and cards and groups that go from one to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.board_moves import places_on, record_boards
from workshopdesk.app.commands import Command, EditDetails
from workshopdesk.app.commands_boards import LayOnBoard
from workshopdesk.app.copying import copies
from workshopdesk.app.details import one_line
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Note, NotePlace
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.board_geometry import Key
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.sorting_controller import SortingController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class BoardsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The board shown follows the phase, and is whatever was chosen since. Boards are in their order, from 0."""

    boardsChanged = Signal()
    shownChanged = Signal()

    def __init__(
        self,
        session: Session,
        board: BoardController,
        sorting: SortingController,
        messenger: Messenger,
        left_off_at: str,
        parent: QObject | None = None,
    ) -> None:
        """`left_off_at` is the id of the board that was shown last, or empty."""
        super().__init__(parent)
        self._session = session
        self._board = board
        self._sorting = sorting
        self._messenger = messenger
        phase = queries.current_phase(session.state)
        for board_id in (phase.board_id if phase else "", left_off_at):
            self.show(board_id)
        board.switched.connect(self.shownChanged)
        board.switched.connect(self.boardsChanged)
        session.subscribe(self._on_change)

    @Property("QVariantList", notify=boardsChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def boards(self) -> list[dict[str, object]]:
        """All boards: [{boardId, title, cards, shown, faceDown}]; a title is never empty."""
        counts: dict[str, int] = {}
        for note in self._session.state.all(Note):
            if note.place is not NotePlace.BOARD:
                continue
            counts[note.board_id] = counts.get(note.board_id, 0) + 1
        return [
            {
                "boardId": board.id,
                "title": self._name(place, board),
                "cards": counts.get(board.id, 0),
                "shown": board.id == self.shown_id,
                "faceDown": board.face_down,
            }
            for place, board in enumerate(self._all(), 1)
        ]

    @Property(int, notify=boardsChanged)
    def count(self) -> int:
        return len(self._all())

    @Property(int, notify=shownChanged)
    def index(self) -> int:
        return self._index()

    @Property(str, notify=boardsChanged)
    def title(self) -> str:
        """Of the board that is shown."""
        return self._name(self._index() + 1, self._all()[self._index()])

    @property
    def shown_id(self) -> str:
        return self._board.geometry.board.id

    @Slot(str)
    def show(self, board_id: str) -> None:
        """Nothing happens for an unknown board."""
        if self._session.state.find(Board, board_id) is not None:
            self._board.show_board(board_id)

    @Slot(int)
    def step(self, by: int) -> None:
        """So many boards on, round and round."""
        boards = self._all()
        self.show(boards[(self._index() + by) % len(boards)].id)

    @Slot(str, result=bool)
    def add(self, title: str) -> bool:
        """A new board with the card colours of the one that is shown; it is shown then. False without a title."""
        title = one_line(title)
        if not title:
            return False
        position = max(board.position for board in self._all()) + 1
        made = Board(id=new_id(), title=title, position=position, legend=self._board.geometry.board.legend)
        done = self._do(EditDetails((made,)))
        self.show(made.id)
        return done

    # To another board

    @Slot(str, str, bool, result=bool)
    def takeCard(self, note_id: str, board_id: str, copied: bool) -> bool:
        """Lay a card on another board, below what lies there; `copied` leaves it here as well."""
        key = self._board.geometry.key_of(note_id)
        return key is not None and self._take([key], [], board_id, copied)

    @Slot(int, str, bool, result=bool)
    def takeSelection(self, selection_id: int, board_id: str, copied: bool) -> bool:
        """The same with all cards of a selection, which ends."""
        keys = self._sorting.keys_of(selection_id)
        done = bool(keys) and self._take(keys, [], board_id, copied)
        if done:
            self._sorting.end(selection_id)
        return done

    @Slot(str, str, bool, result=bool)
    def takeCluster(self, cluster_id: str, board_id: str, copied: bool) -> bool:
        """The same with a group; without an id with all groups of the board that is shown, as the facilitator does."""
        cluster_ids = [placed.cluster.id for placed in self._board.geometry.frames]
        wanted = [one for one in cluster_ids if cluster_id in ("", one)]
        by = Actor.ROOM if cluster_id else Actor.FACILITATOR
        return bool(wanted) and self._take([], wanted, board_id, copied, by)

    # Following

    def follow(self, change_set: ChangeSet | None) -> None:
        """Show where something was undone or done again, if that is not seen already (M6)."""
        touched = record_boards(self._session.state, change_set) if change_set else ()
        if touched and self.shown_id not in touched:
            self.show(touched[0])

    # Inside

    def _all(self) -> list[Board]:
        return queries.boards(self._session.state)

    def _index(self) -> int:
        return [board.id for board in self._all()].index(self.shown_id)

    def _name(self, place: int, board: Board) -> str:
        return board.title or self.tr("Pinnwand %1").replace("%1", str(place))

    def _take(
        self, keys: Sequence[Key], cluster_ids: Sequence[str], board_id: str, copied: bool, by: Actor = Actor.ROOM
    ) -> bool:
        geometry, state = self._board.geometry, self._session.state
        cards = {key[0]: (geometry.rect(key).x, geometry.rect(key).y) for key in keys}
        frames = {placed.cluster.id: placed.rect for placed in geometry.frames if placed.cluster.id in cluster_ids}
        corners = {cluster_id: (rect.x, rect.y) for cluster_id, rect in frames.items()}
        notes, moved = places_on(state, board_id, cards, corners)

        def take() -> None:
            wish = copies(state, board_id, notes, moved) if copied else LayOnBoard(board_id, notes, moved)
            self._session.do(wish, by)

        return self._messenger.attempt(take)

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command))

    def _on_change(self, change_set: ChangeSet) -> None:
        if change_set.label == "enter-phase":
            phase = queries.current_phase(self._session.state)
            self.show(phase.board_id if phase else "")
        self.boardsChanged.emit()
