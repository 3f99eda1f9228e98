"""The rehearsal: whether it goes on, its beginning, and what beginning for real would take away."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import queries
from workshopdesk.app.commands_agenda import StartRehearsal
from workshopdesk.app.desk import OpenWorkshop
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.workshop import Progress, Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the workshop controller")
class RehearsalController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rules: SPEC.md H."""

    changed = Signal()

    def __init__(self, opened: OpenWorkshop, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._messenger = messenger
        opened.session.subscribe(self._on_change)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return queries.workshop_of(self._opened.session.state).rehearsal

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """The workshop has not begun, and no rehearsal goes on."""
        state = self._opened.session.state
        return not queries.workshop_of(state).rehearsal and not queries.progress(state).entries

    @Slot(result=bool)
    def start(self) -> bool:
        return self._messenger.attempt(lambda: self._opened.session.do(StartRehearsal()))

    @Slot(result=bool)
    def beginForReal(self) -> bool:
        """Everything the rehearsal made is gone; whoever calls this has asked before."""
        return self._messenger.attempt(self._opened.begin_for_real)

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Workshop | Progress) for change in change_set):
            self.changed.emit()
