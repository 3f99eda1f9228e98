"""Where the cards of a photo will lie: as on the wall, as a group for each column, or in an area of the board."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.commands_photo import TakeInPhoto
from workshopdesk.app.photo_columns import in_columns
from workshopdesk.app.photo_reading import PhotoReading
from workshopdesk.app.photo_taking import taking_in
from workshopdesk.app.session import Session
from workshopdesk.domain.note import Area, Board

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the photo controller")
class PhotoPlaces(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`way` is wall, columns or area; area only while the shown board has areas."""

    changed = Signal()

    def __init__(self, session: Session, shown_board: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown_board = shown_board
        self._way = "wall"
        self._area_id = ""
        session.subscribe(lambda _: self.changed.emit())

    @Property(str, notify=changed)
    def way(self) -> str:
        return self._possible_way

    @Slot(str)
    def go(self, way: str) -> None:
        """`way` is wall or columns."""
        self._way = way
        self.changed.emit()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def areas(self) -> list[str]:
        """The titles of the shown board's areas."""
        return [area.title for area in self._areas]

    @Property(int, notify=changed)
    def area(self) -> int:
        """The place of the chosen area among `areas`; the first until another is chosen here."""
        return next((place for place, area in enumerate(self._areas) if area == self._area), 0)

    @Slot(int)
    def chooseArea(self, place: int) -> None:
        """Into the area at this place among `areas`."""
        self._way, self._area_id = "area", self._areas[place].id
        self.changed.emit()

    def wish(self, reading: PhotoReading) -> TakeInPhoto:
        """What lays the cards of a reading onto the shown board in the chosen way."""
        state, way = self._session.state, self._possible_way
        area = self._area if way == "area" else None
        wish = taking_in(state, reading, self._shown_board(), area=area)
        if way == "columns":
            return in_columns(state, wish, lambda number: self.tr("Spalte %1").replace("%1", str(number)))
        return wish

    @property
    def _possible_way(self) -> str:
        return "wall" if self._way == "area" and not self._areas else self._way

    @property
    def _area(self) -> Area | None:
        areas = self._areas
        return next((area for area in areas if area.id == self._area_id), areas[0] if areas else None)

    @property
    def _areas(self) -> tuple[Area, ...]:
        board = self._session.state.find(Board, self._shown_board())
        return board.areas if board is not None else ()
