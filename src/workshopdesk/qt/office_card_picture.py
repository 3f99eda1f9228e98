"""How the card of an idea looked: one picture at a time, fetched in the catalogue's own thread when it is wanted."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.card_pictures import MEDIA_TYPE
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.base.errors import DomainError
from workshopdesk.qt.catalogue_thread import CatalogueThread

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Shown:
    """`at` counts from 1; `address` holds all of the picture; `ratio` is its width by its height."""

    idea: int
    words: str
    origin: str
    at: int
    count: int
    address: str
    ratio: float


def _fetched(catalogue: Catalogue, idea: int, at: int) -> _Shown:
    """Raises DomainError("idea-without-picture") where there is none, or none any more."""
    told = catalogue.pictures.of(idea)
    place = told[min(max(at, 1), len(told)) - 1].place if told else 0
    kept = catalogue.pictures.find(idea, place)
    lines = catalogue.ideas(IdeaFilter(gone=True), after=idea - 1, limit=1)
    if kept is None or not lines or lines[0].number != idea:
        raise DomainError("idea-without-picture", number=idea)
    address = f"data:{MEDIA_TYPE};base64,{base64.b64encode(kept.content).decode('ascii')}"
    ratio = kept.told.width / kept.told.height
    return _Shown(idea, lines[0].text, lines[0].workshop, told.index(kept.told) + 1, len(told), address, ratio)


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeCardPicture(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`number` is the idea whose card is wanted, 0 for none; the rest is empty until the picture has come.

    Each has a `topic` of its own in the catalogue's thread: what is shown large does not wait for what is shown small.
    """

    changed = Signal()

    def __init__(self, topic: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._topic = topic
        self._room: CatalogueThread | None = None
        self._number = 0
        self._shown: _Shown | None = None

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._number

    @Property(str, notify=changed)
    def source(self) -> str:
        """The picture as an address of data; empty while it is fetched."""
        return self._shown.address if self._shown else ""

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """Width by height."""
        return self._shown.ratio if self._shown else 2.0

    @Property(str, notify=changed)
    def words(self) -> str:
        """The words on the card; empty for one that has none."""
        return self._shown.words if self._shown else ""

    @Property(str, notify=changed)
    def origin(self) -> str:
        """Title of the workshop."""
        return self._shown.origin if self._shown else ""

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which of the card's pictures it is, from 1."""
        return self._shown.at if self._shown else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many pictures the card has."""
        return self._shown.count if self._shown else 0

    @Slot(int)
    def look(self, idea: int) -> None:
        """Fetch the first picture of an idea's card; 0 shows none."""
        if idea != self._number:
            self._shown = None
        self._number = idea
        self._ask(1)
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next picture of the same card, or one before."""
        if self._shown is not None and 1 <= self._shown.at + by <= self._shown.count:
            self._ask(self._shown.at + by)

    @Slot()
    def close(self) -> None:
        self.look(0)

    def show(self, room: CatalogueThread | None) -> None:
        """Another catalogue, or none."""
        self._room = room
        self.close()

    def _ask(self, at: int) -> None:
        idea = self._number
        if self._room is None or idea == 0:
            return
        self._room.ask(
            lambda catalogue: _fetched(catalogue, idea, at), self._on_fetched, topic=self._topic, refused=self.close
        )

    def _on_fetched(self, shown: _Shown) -> None:
        if shown.idea == self._number:  # else another one is wanted by now
            self._shown = shown
            self.changed.emit()
