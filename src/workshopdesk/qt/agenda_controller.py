"""The phase bar: where the workshop stands, its guiding question and its timer."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands import EnterPhase, ExtendTimer, PauseTimer, StartTimer
from workshopdesk.app.handlers.agenda import seconds_left
from workshopdesk.app.session import Session
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.workshop import Phase, Progress, Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class AgendaController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Phases are counted from 1; times are whole seconds."""

    phaseChanged = Signal()
    phaseEntered = Signal()
    timerChanged = Signal()

    def __init__(
        self, session: Session, messenger: Messenger, parent: QObject | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._clock = clock or SystemClock()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)
        self._follow_timer()
        session.subscribe(self._on_change)

    @Property(int, notify=phaseChanged)
    def phaseCount(self) -> int:
        return self._session.state.count(Phase)

    @Property(int, notify=phaseChanged)
    def phaseNumber(self) -> int:
        """Which phase is in hand, or 0 if the workshop has none."""
        return self._number()

    @Property(str, notify=phaseChanged)
    def phaseTitle(self) -> str:
        phase = queries.current_phase(self._session.state)
        return phase.title if phase else ""

    @Property(str, notify=phaseChanged)
    def phaseKind(self) -> str:
        phase = queries.current_phase(self._session.state)
        return phase.kind.value if phase else ""

    @Property(str, notify=phaseChanged)
    def question(self) -> str:
        """The phase's guiding question, or the workshop's."""
        phase = queries.current_phase(self._session.state)
        return (phase.question if phase else "") or queries.workshop_of(self._session.state).question

    @Property(str, notify=phaseChanged)
    def instruction(self) -> str:
        phase = queries.current_phase(self._session.state)
        return phase.instruction if phase else ""

    @Property(int, notify=phaseChanged)
    def phaseSeconds(self) -> int:
        return self._planned()

    @Property(bool, notify=timerChanged)
    def timerRuns(self) -> bool:
        return self._runs()

    @Property(int, notify=timerChanged)
    def secondsLeft(self) -> int:
        return self._left()

    @Slot()
    def nextPhase(self) -> None:
        self._step(+1)

    @Slot()
    def previousPhase(self) -> None:
        self._step(-1)

    @Slot()
    def toggleTimer(self) -> None:
        command = PauseTimer(self._now()) if self._runs() else StartTimer(self._now())
        self._messenger.attempt(lambda: self._session.do(command))

    @Slot(int)
    def extendTimer(self, minutes: int) -> None:
        self._messenger.attempt(lambda: self._session.do(ExtendTimer(self._now(), minutes)))

    def _step(self, by: int) -> None:
        """To the next phase in this direction that is not to be skipped."""
        phases = queries.phases(self._session.state)
        position = self._number() - 1 + by
        while 0 <= position < len(phases) and phases[position].skipped:
            position += by
        if 0 <= position < len(phases):
            command = EnterPhase(phases[position].id, self._now())
            self._messenger.attempt(lambda: self._session.do(command))

    def _number(self) -> int:
        phase = queries.current_phase(self._session.state)
        return queries.phases(self._session.state).index(phase) + 1 if phase else 0

    def _planned(self) -> int:
        phase = queries.current_phase(self._session.state)
        return phase.minutes * 60 if phase else 0

    def _runs(self) -> bool:
        return bool(queries.progress(self._session.state).timer_ends)

    def _left(self) -> int:
        standing = queries.progress(self._session.state)
        return seconds_left(standing, self._now()) if standing.phase_id else self._planned()

    def _now(self) -> str:
        return self._clock.now().isoformat()

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(True for _ in change_set.of(Progress)):
            self._follow_timer()
            self.timerChanged.emit()
        if change_set.label == "enter-phase":
            self.phaseEntered.emit()
        if any(isinstance(change.record, Progress | Phase | Workshop) for change in change_set):
            self.phaseChanged.emit()

    def _follow_timer(self) -> None:
        if self._runs() and self._left() > 0:
            self._tick.start()
        else:
            self._tick.stop()

    @Slot()
    def _on_tick(self) -> None:
        self.timerChanged.emit()
        if self._left() == 0:
            self._tick.stop()
