"""The time plan as the facilitator sees it: what was planned, what was needed, how far behind."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.session import Session
from workshopdesk.app.timetable import Timetable, timetable
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.workshop import Phase, Progress, Workshop

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 5_000


@QmlElement
@QmlUncreatable("made by the workshop controller")
class TimetableController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Follows the clock and the workshop; says so only when what is shown has changed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock or SystemClock()
        self._shown = self._now()
        self._tick = QTimer(self, interval=LOOK_EVERY_MS)
        self._tick.timeout.connect(self._look)
        self._tick.start()
        session.subscribe(self._on_change)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def phases(self) -> list[dict[str, object]]:
        """Each with title, minutes, starts and entered (HH:MM or empty), used minutes, times it was entered, standing.

        standing is done, skipped, now or next.
        """
        return [
            {
                "title": line.title,
                "minutes": line.minutes,
                "starts": line.starts,
                "entered": line.entered,
                "used": line.used,
                "times": line.times,
                "standing": line.standing.value,
            }
            for line in self._shown.phases
        ]

    @Property(str, notify=changed)
    def phaseEnd(self) -> str:
        """HH:MM at which the running timer ends, or empty."""
        ends = queries.progress(self._session.state).timer_ends
        if not ends:
            return ""
        return datetime.fromisoformat(ends).astimezone(self._clock.now().tzinfo).strftime("%H:%M")

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """A phase was entered today, so there is a drift."""
        return self._shown.drift is not None

    @Property(int, notify=changed)
    def drift(self) -> int:
        """Minutes later than planned; negative: earlier."""
        return self._shown.drift or 0

    @Property(str, notify=changed)
    def plannedEnd(self) -> str:
        return self._shown.planned_end

    @Property(str, notify=changed)
    def expectedEnd(self) -> str:
        return self._shown.expected_end

    def _now(self) -> Timetable:
        return timetable(self._session.state, self._clock.now())

    @Slot()
    def _look(self) -> None:
        found = self._now()
        if found != self._shown:
            self._shown = found
            self.changed.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Progress | Phase | Workshop) for change in change_set):
            self._shown = self._now()  # also when only the timer's end moved
            self.changed.emit()
