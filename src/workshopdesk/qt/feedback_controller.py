"""What visitors said about the project profile in hand, and what the facilitator adds from paper."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import development
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_development import AddComment, CountPaperDots
from workshopdesk.app.commands_privacy import SetInternal
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import Feedback, FeedbackSource
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the profiles controller")
class FeedbackController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Dots from screen and paper apart, comments one by one."""

    changed = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._profile_id = ""
        session.subscribe(self._on_change)

    def show(self, profile_id: str) -> None:
        self._profile_id = profile_id
        self.changed.emit()

    @Property(int, notify=changed)
    def screenDots(self) -> int:
        return self._support.screen

    @Property(int, notify=changed)
    def paperDots(self) -> int:
        return self._support.paper

    @Property(int, notify=changed)
    def totalDots(self) -> int:
        return self._support.total

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def comments(self) -> list[dict[str, Any]]:
        """feedbackId, text, paper (bool), internal (bool)."""
        return [
            {
                "feedbackId": one.id,
                "text": one.comment,
                "paper": one.source is FeedbackSource.PAPER,
                "internal": one.internal,
            }
            for one in development.comments_on(self._session.state, self._profile_id)
        ]

    @Slot(int)
    def countPaperDots(self, dots: int) -> None:
        self._do(CountPaperDots(new_id(), self._profile_id, dots))

    @Slot(str, result=bool)
    def addPaperComment(self, text: str) -> bool:
        return self._do(AddComment(new_id(), self._profile_id, text, FeedbackSource.PAPER))

    @Slot(str, bool)
    def setInternal(self, feedback_id: str, internal: bool) -> None:
        self._do(SetInternal(Feedback, feedback_id, internal))

    @property
    def _support(self) -> development.Support:
        return development.support_of(self._session.state, self._profile_id)

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command, Actor.FACILITATOR))

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Feedback) for change in change_set):
            self.changed.emit()
