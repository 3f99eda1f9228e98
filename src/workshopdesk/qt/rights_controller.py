"""What the room may do in the phase in hand, so that the controls show it before somebody is refused."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import Command, EnterPhase
from workshopdesk.app.handlers.agenda import seconds_left
from workshopdesk.app.rights import check_right, phase_in_force, rights_in_force, time_is_up
from workshopdesk.app.session import Session
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.workshop import Phase, Progress, Right, Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 300
STORED_AT = 2  # seconds before the end


@QmlElement
@QmlUncreatable("made by the workshop controller")
class RightsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Follows phase and timer; the rules themselves are enforced by the session (SPEC.md G)."""

    changed = Signal()
    # the room's rights are about to rest: what is being written is stored now
    resting = Signal()

    def __init__(
        self, session: Session, messenger: Messenger, parent: QObject | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._clock = clock or SystemClock()
        self._shown = self._look()
        self._told = False
        self._tick = QTimer(self, interval=LOOK_EVERY_MS)
        self._tick.timeout.connect(self._on_tick)
        self._watch_timer()
        session.guard(self._before)
        session.subscribe(self._on_change)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def allowed(self) -> list[str]:
        """Keys of Right that the room has at this moment."""
        return sorted(right.value for right in self._shown[0])

    @Property(bool, notify=changed)
    def mayAdd(self) -> bool:
        return Right.ADD in self._shown[0]

    @Property(bool, notify=changed)
    def maySelect(self) -> bool:
        """Selecting makes sense while anything can be done to several cards."""
        return bool(self._shown[0] & {Right.EDIT, Right.MOVE, Right.CLUSTER})

    @Property(bool, notify=changed)
    def mayVote(self) -> bool:
        return Right.VOTE in self._shown[0]

    @Property(bool, notify=changed)
    def mayExport(self) -> bool:
        return Right.EXPORT in self._shown[0]

    @Property(bool, notify=changed)
    def timeIsUp(self) -> bool:
        """The room only looks now, until there are more minutes."""
        return self._shown[1]

    @Slot(str)
    def explain(self, right: str) -> None:
        """Somebody reached for what is not allowed now: say so in the room's words."""
        self._messenger.attempt(lambda: check_right(self._session.state, Right(right), self._clock.now()))

    def _look(self) -> tuple[frozenset[Right], bool]:
        state, now = self._session.state, self._clock.now()
        return rights_in_force(state, now), time_is_up(state, now)

    def _follow(self) -> None:
        found = self._look()
        if found != self._shown:
            self._shown = found
            self.changed.emit()

    def _watch_timer(self) -> None:
        """Look again and again while the room's rights may come to rest; a single shot would miss a computer asleep."""
        phase = phase_in_force(self._session.state)
        runs = bool(queries.progress(self._session.state).timer_ends)
        if phase is not None and phase.read_only_at_end and runs and not self._shown[1]:
            self._tick.start()
        else:
            self._tick.stop()

    @Slot()
    def _on_tick(self) -> None:
        left = seconds_left(queries.progress(self._session.state), self._clock.now().isoformat())
        if 0 < left <= STORED_AT and not self._told:
            self._told = True
            self.resting.emit()
        self._follow()
        if self._shown[1]:
            self._tick.stop()

    def _before(self, command: Command) -> None:
        """A phase in which nobody writes is about to be entered."""
        if isinstance(command, EnterPhase):
            phase = self._session.state.find(Phase, command.phase_id)
            if phase is not None and not {Right.ADD, Right.EDIT} <= set(phase.rights):
                self.resting.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Phase | Progress | Workshop) for change in change_set):
            self._told = False
            self._follow()
            self._watch_timer()
