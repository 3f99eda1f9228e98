"""The start page: what was open last, what a new workshop can be made from, and the practice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.template_file import Template
from workshopdesk.app.templates import load_templates, records_for, template_by_key
from workshopdesk.base.clock import Clock
from workshopdesk.base.file_names import safe_name
from workshopdesk.base.files import free_path
from workshopdesk.base.folders import Folders
from workshopdesk.base.settings import RecentWorkshop, SettingsFile
from workshopdesk.domain.note import BoardKind
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.package_controller import PackageController
from workshopdesk.qt.practice import PracticeRoom
from workshopdesk.qt.recent_model import RecentModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ENDING = ".workshop"
_ICONS = {
    BoardKind.FREE: "card",
    BoardKind.COLUMNS: "notes",
    BoardKind.QUADRANTS: "cluster",
    BoardKind.TABLES: "people",
}


@QmlElement
@QmlUncreatable("made by the desk controller")
class StartController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Says what can be opened or made; the desk opens and makes it.

    `createRequested` carries a path that does not exist yet, a tuple of records and the place to show;
    `restoreRequested` such a path, records and the ballot papers by ballot id.
    """

    openRequested = Signal(str)
    createRequested = Signal(object, object, str)
    restoreRequested = Signal(object, object, object)
    partsChanged = Signal()
    recentChanged = Signal()
    templatesChanged = Signal()

    def __init__(
        self,
        settings: SettingsFile,
        folders: Folders,
        clock: Clock,
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folders = folders
        self._clock = clock
        self._messenger = messenger
        self._package = PackageController(folders, clock, messenger, self)
        self._package.restoreRequested.connect(self.restoreRequested)
        self._practice = PracticeRoom(folders.practice)
        self._practice.clear()
        self._recent = RecentModel(folders, self)
        known = load_templates(folders.templates)
        self._templates = [found.template for found in known.found]
        for error in known.broken:
            messenger.refuse(error)
        self.refresh()

    @Property(PackageController, notify=partsChanged)
    def package(self) -> PackageController:
        """The session package that somebody wants to open."""
        return self._package

    def look_at_package(self, path: Path) -> None:
        """Tell what is in a package before it is opened. Raises KnownError."""
        self._package.look(path)

    # What was open

    @Property(RecentModel, notify=partsChanged)
    def recent(self) -> RecentModel:
        return self._recent

    @Property(int, notify=recentChanged)
    def recentCount(self) -> int:
        return self._recent.rowCount()

    def refresh(self) -> None:
        """Look again which files are there; also after a change of language."""
        settings = self._settings.settings
        self._recent.show(settings.recent, self._clock.now(), settings.language)
        self.recentChanged.emit()
        self.templatesChanged.emit()

    def remember(self, workshop: RecentWorkshop) -> None:
        """Put a workshop first in the list; a practice is never listed."""
        if not self._practice.has(Path(workshop.path)):
            self._settings.save(self._settings.settings.with_recent(workshop))

    def workshop_left(self, path: Path) -> None:
        """A workshop was closed; of a practice nothing stays."""
        if self._practice.has(path):
            self._folders.thumbnail(path).unlink(missing_ok=True)
            self._practice.leave(path)

    @Slot(int)
    def openRecent(self, index: int) -> None:
        recent = self._settings.settings.recent
        if 0 <= index < len(recent):
            self.openRequested.emit(recent[index].path)

    @Slot(int)
    def forget(self, index: int) -> None:
        """Take a workshop out of the list; its file is not touched."""
        recent = self._settings.settings.recent
        if 0 <= index < len(recent):
            self._settings.save(self._settings.settings.without_recent(recent[index].path))
            self.refresh()

    # What can be made

    @Property("QVariantList", notify=templatesChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def templates(self) -> list[dict[str, Any]]:
        """Each with key, title, body, icon, minutes and phases, in the language shown."""
        return [self._described(template) for template in self._templates]

    @Slot(str, str, result=str)
    def createFromTemplate(self, key: str, title: str) -> str:
        """Make a workshop and prepare it; returns what is wrong with the title, or nothing."""
        if not title.strip():
            return self.tr("Bitte geben Sie dem Workshop einen Titel.")
        self._messenger.attempt(lambda: self._create(key, title))
        return ""

    @Slot()
    def practise(self) -> None:
        """A demo workshop to try everything with, straight on its board."""
        self._messenger.attempt(self._begin_practice)

    def _create(self, key: str, title: str) -> None:
        records = records_for(
            template_by_key(key, self._folders.templates), title=title, language=self._settings.settings.language
        )
        path = free_path(self._folders.workshops, safe_name(title), ENDING)
        self.createRequested.emit(path, records, "prepare")

    def _begin_practice(self) -> None:
        from workshopdesk.app.demo import demo_records  # brings every command along; the start page needs none

        records = demo_records(self._settings.settings.language)
        self.createRequested.emit(self._practice.fresh_file(), records, "run")

    def _described(self, template: Template) -> dict[str, Any]:
        summary = template.summary(self._settings.settings.language)
        return {
            "key": template.key,
            "title": summary.name,
            "body": summary.description,
            "icon": _ICONS.get(template.board[0].kind, "prepare"),
            "minutes": template.minutes,
            "phases": len(template.phase),
        }
