"""Looks at the ideas under a name: kept, shown again, deleted (OF41)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import BoardBy, IdeaFilter
from workshopdesk.app.office.saved_views import LONGEST_NAME, SavedView
from workshopdesk.base.clock import Clock
from workshopdesk.qt.catalogue_thread import CatalogueThread

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the office's ideas")
class OfficeViewsController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The views of the catalogue, colleagues' too; `asked` carries the SavedView that shall be shown."""

    changed = Signal()
    asked = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._room: CatalogueThread | None = None
        self._views: list[SavedView] = []
        self._look = SavedView(name="")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def views(self) -> list[dict[str, Any]]:
        """name and on (this is what is looked at) of every view."""
        return [{"name": view.name, "on": self._is_shown(view)} for view in self._views]

    @Property(str, notify=changed)
    def shown(self) -> str:
        """The name of the view that is looked at, or empty."""
        return self._shown_name()

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        """Something is searched, filtered or laid in columns, and has no name yet."""
        return self._look != SavedView(name="") and not self._shown_name()

    @Property(int, constant=True)
    def longestName(self) -> int:
        return LONGEST_NAME

    @Slot(str)
    def choose(self, name: str) -> None:
        for view in self._views:
            if view.name == name:
                self.asked.emit(view)

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep what is looked at under this name."""
        view, at = replace(self._look, name=name), self._clock.now().isoformat()
        self._ask(lambda catalogue: catalogue.views.save(view, at))

    @Slot()
    def delete(self) -> None:
        """Delete the view that is looked at; the ideas stay as they are shown."""
        name = self._shown_name()
        if name:
            self._ask(lambda catalogue: catalogue.views.delete(name))

    def show(self, room: CatalogueThread | None) -> None:
        self._room = room
        self._on_views([])
        self.refresh()

    def refresh(self) -> None:
        if self._room is not None:
            self._room.ask(lambda catalogue: catalogue.views.all(), self._on_views, topic="views")

    def look_at(self, wanted: IdeaFilter, by: BoardBy | None) -> None:
        """What the page of ideas shows now."""
        self._look = SavedView(name="", wanted=wanted, by=by)
        self.changed.emit()

    def _ask(self, change: Callable[[Catalogue], None]) -> None:
        if self._room is not None:
            self._room.ask(change, lambda _: self.refresh())

    def _on_views(self, views: list[SavedView]) -> None:
        self._views = views
        self.changed.emit()

    def _shown_name(self) -> str:
        return next((view.name for view in self._views if self._is_shown(view)), "")

    def _is_shown(self, view: SavedView) -> bool:
        return replace(view, name="") == self._look
