"""The plan of actions: a table, quick entry, and the action in hand."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import development
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_development import AddAction, EditAction, RemoveAction
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import ActionItem, ActionStatus, ProjectProfile
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("actionId", "number", "what", "who", "due", "status", "about")
_TEXTS = frozenset(one.name for one in fields(ActionItem) if one.type == "str") - {"id"}


@QmlElement
@QmlUncreatable("made by the actions controller")
class ActionModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The actions, one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)


@QmlElement
@QmlUncreatable("made by the workshop controller")
class ActionsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`status` is one of domain/development.ActionStatus, days are YYYY-MM-DD or empty."""

    rowsChanged = Signal()
    chosenChanged = Signal()
    sheetChanged = Signal()
    partsChanged = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._rows = ActionModel(self)
        self._chosen = ""
        self._fill()
        session.subscribe(self._on_change)

    @Property(ActionModel, notify=partsChanged)
    def rows(self) -> ActionModel:
        """By date: actionId, number, what, who, due, status, and what it is about in a line."""
        return self._rows

    @Property(int, notify=rowsChanged)
    def count(self) -> int:
        return self._rows.rowCount()

    @Property(str, notify=chosenChanged)
    def chosenId(self) -> str:
        return self._chosen

    @Property("QVariantMap", notify=sheetChanged)  # type: ignore[arg-type]  # the stub knows no type names
    def sheet(self) -> dict[str, Any]:
        """Every field of the action in hand by its name, and `about`."""
        action = self._action
        values: dict[str, Any] = {name: getattr(action, name) for name in _TEXTS}
        about = development.subject_name(self._session.state, action.subject_id)
        return values | {"number": action.number, "status": action.status.value, "about": about}

    @Property("QStringList", notify=sheetChanged)  # type: ignore[arg-type]  # as above
    def missing(self) -> list[str]:
        """What is missing for an agreement: who, due."""
        return list(development.missing_for_agreement(self._action)) if self._chosen else []

    @Slot(str)
    def choose(self, action_id: str) -> None:
        if self._session.state.find(ActionItem, action_id) is None:
            action_id = ""
        if action_id != self._chosen:
            self._chosen = action_id
            self.chosenChanged.emit()
            self.sheetChanged.emit()

    @Slot(str, str, str, str, result=bool)
    def add(self, what: str, who: str, due: str, subject_id: str) -> bool:
        """A new line; agreed at once if it says who and by when. False if it was refused."""
        status = ActionStatus.AGREED if who.strip() and due else ActionStatus.PROPOSED
        action = ActionItem(id=new_id(), what=what, who=who, due=due, status=status, subject_id=subject_id)
        return self._do(AddAction(action))

    @Slot(str, result=str)
    def addFor(self, subject_id: str) -> str:
        """A proposed action about a card, group or profile, in hand at once; returns its id, or nothing."""
        title = development.subject_name(self._session.state, subject_id)
        action = ActionItem(id=new_id(), what=title or self.tr("Neue Maßnahme"), subject_id=subject_id)
        if not self._do(AddAction(action)):
            return ""
        self.choose(action.id)
        return action.id

    @Slot(str, str)
    def setText(self, name: str, text: str) -> None:
        if name in _TEXTS:
            self._edit(**{name: text.strip()})

    @Slot(str)
    def setStatus(self, status: str) -> None:
        self._edit(status=ActionStatus(status))

    @Slot()
    def remove(self) -> None:
        if self._do(RemoveAction(self._chosen)):
            self.choose("")

    @property
    def _action(self) -> ActionItem:
        return self._session.state.find(ActionItem, self._chosen) or ActionItem(id="")

    def _edit(self, **values: Any) -> None:
        if self._chosen and not self._do(EditAction(replace(self._action, **values))):
            self.sheetChanged.emit()  # fields show again what is stored

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command, Actor.FACILITATOR))

    def _fill(self) -> None:
        state = self._session.state
        self._rows.replace_rows(
            (
                action.id,
                action.number,
                action.what,
                action.who,
                action.due,
                action.status.value,
                development.subject_name(state, action.subject_id),
            )
            for action in development.actions(state)
        )
        self.rowsChanged.emit()

    def _on_change(self, change_set: ChangeSet) -> None:
        touched = {type(change.record) for change in change_set}
        if ActionItem in touched or (self.count and touched & {ProjectProfile, Cluster, Note}):
            self._fill()
            if self._chosen and self._session.state.find(ActionItem, self._chosen) is None:
                self.choose("")
            self.sheetChanged.emit()
