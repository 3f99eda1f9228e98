"""Locking and opening cards, areas and the board. Locking is free, opening takes the PIN or the two-finger gesture."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands import Command, LockArea, LockBoard, LockNote, SetPin
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.locks import Locks, lock_on, locks_of
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.pins import Tries, kept_pin, opens
from workshopdesk.qt.board_controller import BoardController
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500


@QmlElement
@QmlUncreatable("made by the workshop controller")
class LockController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`what` is note, area, board or pin, `thing` the id of it. Waiting for the next try is per program run."""

    changed = Signal()
    waitChanged = Signal()

    def __init__(
        self,
        session: Session,
        board: BoardController,
        messenger: Messenger,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = board
        self._messenger = messenger
        self._now = now
        self._tries = Tries()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._count_down)
        session.subscribe(self._on_change)
        board.switched.connect(self.changed)

    @Property(bool, notify=changed)
    def boardLocked(self) -> bool:
        """Whether the board that is shown is locked."""
        return self._board.id in self._locks.boards

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        return bool(self._locks.pin)

    @Property(int, notify=changed)
    def noteCount(self) -> int:
        """How many cards are locked on their own."""
        return len(self._locks.notes)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def areas(self) -> list[dict[str, object]]:
        """The areas of the board: [{thing, name, locked}]."""
        locked = self._locks.areas
        return [{"thing": area.id, "name": area.title, "locked": area.id in locked} for area in self._board.areas]

    @Property(str, notify=changed)
    def boardId(self) -> str:
        return self._board.id

    @Property(int, notify=waitChanged)
    def wait(self) -> int:
        """Seconds until a PIN may be tried again."""
        return math.ceil(self._tries.wait(self._now()))

    @Slot(str, str, result=bool)
    def isLocked(self, what: str, thing: str) -> bool:
        locks = self._locks
        held = {"note": locks.notes, "area": locks.areas, "board": locks.boards}
        return bool(locks.pin) if what == "pin" else thing in held[what]

    @Slot(str, str, result=bool)
    def lock(self, what: str, thing: str) -> bool:
        return self._set(what, thing, locked=True)

    @Slot(str, str, str, result=bool)
    def open(self, what: str, thing: str, pin: str) -> bool:
        """Open something with the PIN; False if it is the wrong one or tried too soon."""
        if self._tries.wait(self._now()) > 0:
            return False
        if not opens(pin, self._locks.pin):
            self._tries = self._tries.failed(self._now())
            self._tick.start()
            self.waitChanged.emit()
            return False
        return self.openByGesture(what, thing)

    @Slot(str, str, result=bool)
    def openByGesture(self, what: str, thing: str) -> bool:
        """The facilitator has held two fingers in the corner."""
        self._tries = Tries()
        self.waitChanged.emit()
        return what == "pin" or self._set(what, thing, locked=False)

    @Slot(str, str, result=bool)
    def openUnasked(self, what: str, thing: str) -> bool:
        """At the facilitator's own window nobody is asked while there is no PIN; False if there is one."""
        return not self._locks.pin and self.openByGesture(what, thing)

    @Slot(str)
    def tellLocked(self, note_id: str) -> None:
        """A finger tried to push a locked card: say what holds it."""
        note = self._session.state.find(Note, note_id)
        what = lock_on(self._session.state, note) if note else ""
        if what:
            self._messenger.refuse(DomainError(f"{what}-locked", id=note_id))

    @Slot(str, result=bool)
    def setPin(self, pin: str) -> bool:
        """A new PIN, or none with an empty text."""
        return self._messenger.attempt(lambda: self._session.do(SetPin(kept_pin(pin) if pin else "")))

    @property
    def _locks(self) -> Locks:
        return locks_of(self._session.state)

    @property
    def _board(self) -> Board:
        return self._shown.geometry.board

    def _set(self, what: str, thing: str, *, locked: bool) -> bool:
        command: Command = {"note": LockNote, "area": LockArea, "board": LockBoard}[what](thing, locked)
        return self._messenger.attempt(lambda: self._session.do(command))

    @Slot()
    def _count_down(self) -> None:
        if self._tries.wait(self._now()) <= 0:
            self._tick.stop()
        self.waitChanged.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Locks | Board) for change in change_set):
            self.changed.emit()
