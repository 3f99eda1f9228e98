"""The living lab (Reallabor) of the project profile in hand."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import development
from workshopdesk.app.commands import Command
from workshopdesk.app.commands_development import PutLab, RemoveLab
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.development import LabDecision, LivingLab, ProjectProfile
from workshopdesk.exchange.geojson import area_geometry
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_TEXTS = frozenset(one.name for one in fields(LivingLab) if one.type == "str") - {"id", "profile_id", "area_geojson"}


@QmlElement
@QmlUncreatable("made by the profiles controller")
class LabController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Its fields by name; `decision` is one of domain/development.LabDecision."""

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

    @Property(bool, notify=changed)
    def exists(self) -> bool:
        return self._stored is not None

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def sheet(self) -> dict[str, Any]:
        lab = self._stored or LivingLab(id="")
        values: dict[str, Any] = {name: getattr(lab, name) for name in _TEXTS}
        return values | {"decision": lab.decision.value, "areaDrawn": bool(lab.area_geojson)}

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # as above
    def missing(self) -> list[str]:
        """Names of the mandatory fields without an entry."""
        return list(development.missing_in_lab(self._stored)) if self._stored else []

    @Slot()
    def make(self) -> None:
        """Give the profile a living lab under its own title."""
        profile = self._session.state.find(ProjectProfile, self._profile_id)
        if profile is not None and self._stored is None:
            self._do(PutLab(LivingLab(id=new_id(), profile_id=profile.id, title=profile.title)))

    @Slot(str, str)
    def setText(self, name: str, text: str) -> None:
        if name in _TEXTS:
            self._edit(**{name: text.strip()})

    @Slot(str)
    def setDecision(self, decision: str) -> None:
        self._edit(decision=LabDecision(decision))

    @Slot(str, result=bool)
    def setArea(self, text: str) -> bool:
        """The area as GeoJSON, checked first; an empty text takes it away. False if it was refused."""

        def put() -> None:
            self._put(area_geojson=area_geometry(text) if text.strip() else "")

        return self._messenger.attempt(put)

    @Slot()
    def remove(self) -> None:
        if self._stored is not None:
            self._do(RemoveLab(self._stored.id))

    @property
    def _stored(self) -> LivingLab | None:
        return development.lab_of(self._session.state, self._profile_id)

    def _edit(self, **values: Any) -> None:
        if not self._messenger.attempt(lambda: self._put(**values)):
            self.changed.emit()  # fields show again what is stored

    def _put(self, **values: Any) -> None:
        if self._stored is not None:
            self._session.do(PutLab(replace(self._stored, **values)), Actor.FACILITATOR)

    def _do(self, command: Command) -> None:
        self._messenger.attempt(lambda: self._session.do(command, Actor.FACILITATOR))

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, LivingLab) for change in change_set):
            self.changed.emit()
