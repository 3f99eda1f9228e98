"""The project office: which catalogue is open, and the parts of its pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.base.clock import Clock
from workshopdesk.base.settings import SettingsFile
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_card_picture import OfficeCardPicture
from workshopdesk.qt.office_comparison_controller import OfficeComparisonController
from workshopdesk.qt.office_duplicates_controller import OfficeDuplicatesController
from workshopdesk.qt.office_ideas_controller import OfficeIdeasController
from workshopdesk.qt.office_import_controller import OfficeImportController
from workshopdesk.qt.office_measures_controller import OfficeMeasuresController
from workshopdesk.qt.office_outputs_controller import OfficeOutputsController
from workshopdesk.qt.office_tables_controller import OfficeTablesController
from workshopdesk.store.office.office_catalogue import ADDRESSES, open_catalogue

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ENDING = ".catalogue"


@QmlElement
@QmlUncreatable("made by the desk controller")
class OfficeController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Opens one catalogue at a time. Its parts live as long as the office does and are empty without a catalogue.

    What looks at every idea or for likeness has a thread and a connection of its own: a page never waits for it.
    """

    changed = Signal()
    recentChanged = Signal()
    partsChanged = Signal()

    def __init__(
        self,
        settings: SettingsFile,
        clock: Clock,
        messenger: Messenger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messenger = messenger
        self._address = ""
        self._opening = False
        self._open = False
        self._room: CatalogueThread | None = None
        self._counting: CatalogueThread | None = None
        self._ideas = OfficeIdeasController(clock, messenger, self)
        self._duplicates = OfficeDuplicatesController(clock, messenger, self)
        self._comparison = OfficeComparisonController(messenger, self)
        self._measures = OfficeMeasuresController(clock, messenger, self)
        self._outputs = OfficeOutputsController(clock, messenger, self)
        self._tables = OfficeTablesController(messenger, self)
        self._intake = OfficeImportController(messenger, self)
        self._picture = OfficeCardPicture("large picture", self)
        self._intake.takenIn.connect(self.refresh)
        self._ideas.disposed.connect(self._comparison.refresh)
        self._duplicates.decided.connect(self._ideas.refresh)
        self._ideas.measureWanted.connect(self._measures.draft)
        self._ideas.addedToMeasure.connect(self._measures.look_again)
        self._ideas.addedToMeasure.connect(self._outputs.refresh)
        self._measures.told.connect(self._ideas.refresh)
        self._measures.told.connect(self._outputs.refresh)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def opening(self) -> bool:
        return self._opening

    @Property(str, notify=changed)
    def title(self) -> str:
        """The file's name without its ending, or the database's address without a password."""
        return _title(self._shown) if self._address else ""

    @Property("QVariantList", notify=recentChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def recent(self) -> list[dict[str, Any]]:
        """The catalogues that were open last: title, where (folder, or empty), missing."""
        return [
            {
                "title": _title(address),
                "where": "" if _is_database(address) else str(Path(address).parent),
                "missing": not (_is_database(address) or Path(address).is_file()),
            }
            for address in self._settings.settings.catalogues
        ]

    @Property(OfficeImportController, notify=partsChanged)
    def intake(self) -> OfficeImportController:
        return self._intake

    @Property(OfficeCardPicture, notify=partsChanged)
    def picture(self) -> OfficeCardPicture:
        """A card that is looked at, large."""
        return self._picture

    @Property(OfficeIdeasController, notify=partsChanged)
    def ideas(self) -> OfficeIdeasController:
        return self._ideas

    @Property(OfficeDuplicatesController, notify=partsChanged)
    def duplicates(self) -> OfficeDuplicatesController:
        return self._duplicates

    @Property(OfficeMeasuresController, notify=partsChanged)
    def measures(self) -> OfficeMeasuresController:
        return self._measures

    @Property(OfficeOutputsController, notify=partsChanged)
    def outputs(self) -> OfficeOutputsController:
        return self._outputs

    @Property(OfficeTablesController, notify=partsChanged)
    def tables(self) -> OfficeTablesController:
        return self._tables

    @Property(OfficeComparisonController, notify=partsChanged)
    def comparison(self) -> OfficeComparisonController:
        return self._comparison

    @Slot(QUrl)
    def openFile(self, url: QUrl) -> None:
        self.open_address(url.toLocalFile())

    @Slot(QUrl)
    def makeFile(self, url: QUrl) -> None:
        """A new catalogue; one that is there already is opened, nothing is written over."""
        path = Path(url.toLocalFile())
        named = path if path.suffix == ENDING else path.with_name(path.name + ENDING)
        self.open_address(str(named), create=True)

    @Slot(str)
    def openDatabase(self, address: str) -> None:
        """The address as it was typed, postgresql://host/name; the beginning may be left out."""
        words = address.strip()
        if words:
            self.open_address(words if words.startswith(ADDRESSES) else f"{ADDRESSES[0]}{words}")

    @Slot(int)
    def openRecent(self, index: int) -> None:
        known = self._settings.settings.catalogues
        if 0 <= index < len(known):
            self.open_address(known[index])

    @Slot(int)
    def forget(self, index: int) -> None:
        """Take a catalogue out of the list; its file is not touched."""
        known = self._settings.settings.catalogues
        if 0 <= index < len(known):
            self._settings.save(self._settings.settings.without_catalogue(known[index]))
            self.recentChanged.emit()

    def open_address(self, address: str, *, create: bool = False) -> None:
        """A path or a database's address; whatever is wrong with it, the messenger says."""
        self.close()
        self._address, self._opening = address, True
        self._room = CatalogueThread(lambda: open_catalogue(address, create=create), self._messenger, self)
        self._room.ask(_look, self._on_open, refused=self.close)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Back to the choice of a catalogue; everything is kept already."""
        self._intake.leave()
        self._tables.leave()
        rooms = (self._room, self._counting)
        self._room = self._counting = None
        self._address, self._opening, self._open = "", False, False
        self._ideas.show(None, None)
        self._duplicates.show(None)
        self._comparison.show(None)
        self._measures.show(None)
        self._outputs.show(None)
        self._picture.show(None)
        for room in rooms:
            if room is not None:
                room.close()
                room.deleteLater()
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask everything that is shown again."""
        self._ideas.refresh()
        self._duplicates.refresh()
        self._comparison.refresh()
        self._measures.refresh()
        self._outputs.refresh()

    @property
    def _shown(self) -> str:
        return _without_password(self._address) if _is_database(self._address) else self._address

    def _on_open(self, ideas: int) -> None:
        self._opening, self._open = False, True
        known = str(Path(self._address).absolute()) if not _is_database(self._address) else self._shown
        self._settings.save(self._settings.settings.with_catalogue(known))
        self._intake.show(self._address, empty=ideas == 0)
        address = self._address
        self._counting = CatalogueThread(lambda: open_catalogue(address), self._messenger, self)
        self._ideas.show(self._room, self._counting)
        self._duplicates.show(self._counting)
        self._comparison.show(self._counting)
        self._measures.show(self._room)
        self._outputs.show(self._room, self._address)
        self._picture.show(self._room)
        self.changed.emit()
        self.recentChanged.emit()


def _look(catalogue: Catalogue) -> int:
    return catalogue.count(IdeaFilter())


def _is_database(address: str) -> bool:
    return address.startswith(ADDRESSES)


def _without_password(address: str) -> str:
    from workshopdesk.store.office.postgres_engine import without_password  # psycopg is for those who have a server

    return without_password(address)


def _title(address: str) -> str:
    return address if _is_database(address) else Path(address).stem
