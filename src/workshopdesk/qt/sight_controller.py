"""How large things must be on this screen to be read from where people stand: measured here, or told by the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.base.settings import SettingsFile
from workshopdesk.domain.sight import (
    BANK_CARD_WIDTH,
    FARTHEST,
    LEAST_PX_PER_MM,
    MOST_PX_PER_MM,
    NEAREST,
    Sight,
    capacity,
    diagonal,
    px_per_mm_of,
    sight_of_screen,
)

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ROOM_FROM = 1.0  # metres: whoever is nearer sits at a desk
NO_GLASS = ("offscreen", "minimal", "vnc")  # platforms of Qt that make up a size of their own


@QmlElement
@QmlUncreatable("made by the desk controller")
class SightController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The window tells the screen it is on. A measurement holds for the screen it was made on."""

    changed = Signal()

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._screen = ""
        self._width, self._height = 1920.0, 1080.0
        self._told = sight_of_screen(0, self._width, self._height)
        self._tells = False

    @Slot(str, float, float, float)
    def setScreen(self, name: str, px_per_mm: float, width: float, height: float) -> None:
        """The screen's name, and what it says of itself: logical pixels per millimetre, size in logical pixels."""
        told = 0.0 if QGuiApplication.platformName() in NO_GLASS else px_per_mm
        self._screen, self._width, self._height = name, width, height
        self._told = sight_of_screen(told, width, height)
        self._tells = LEAST_PX_PER_MM <= told <= MOST_PX_PER_MM
        self.changed.emit()

    @property
    def sight(self) -> Sight:
        own = self._settings.settings
        distance = own.distance if own.distance > 0 and self._is_own else self._told.distance
        return Sight(own.px_per_mm if self.measured else self._told.px_per_mm, distance)

    @Property(bool, notify=changed)
    def measured(self) -> bool:
        """Somebody measured this screen."""
        return self._settings.settings.px_per_mm > 0 and self._is_own

    @property
    def _is_own(self) -> bool:
        return self._settings.settings.measured_screen in ("", self._screen)

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        return self.sight.px_per_mm

    @Property(float, notify=changed)
    def distance(self) -> float:
        """Metres."""
        return self.sight.distance

    @Property(bool, notify=changed)
    def beforeRoom(self) -> bool:
        """A group looks at it from farther than a desk; never guessed of a screen that nobody knows anything about."""
        chosen = self._settings.settings.distance > 0 and self._is_own
        return (chosen or self.measured or self._tells) and self.sight.distance >= ROOM_FROM

    @Property(float, notify=changed)
    def capitalHeight(self) -> float:
        """Of a card's text at its legible size, in millimetres."""
        return self.sight.capital_height

    @Property(int, notify=changed)
    def inches(self) -> int:
        """The screen's diagonal as it follows from the pixels per millimetre."""
        return round(diagonal(self.sight.px_per_mm, self._width, self._height))

    @Property(int, notify=changed)
    def fitting(self) -> int:
        """How many cards fit on the screen at their legible size."""
        return capacity(self.sight, self._width, self._height)

    @Slot(float)
    def measureCard(self, pixels: float) -> None:
        """A bank card held against the glass is so many logical pixels wide."""
        self._measure(pixels / BANK_CARD_WIDTH)

    @Slot(int)
    def setInches(self, inches: int) -> None:
        self._measure(px_per_mm_of(max(5, inches), self._width, self._height))

    @Slot(float)
    def setDistance(self, metres: float) -> None:
        self._save(min(FARTHEST, max(NEAREST, metres)), self.sight.px_per_mm if self.measured else 0.0)

    @Slot()
    def forget(self) -> None:
        """Back to what the screen says of itself."""
        self._save(0.0, 0.0)

    def _measure(self, px_per_mm: float) -> None:
        chosen = self._settings.settings.distance if self._is_own else 0.0
        self._save(chosen, min(MOST_PX_PER_MM, max(LEAST_PX_PER_MM, px_per_mm)))

    def _save(self, distance: float, px_per_mm: float) -> None:
        screen = self._screen if distance or px_per_mm else ""
        changed = replace(self._settings.settings, distance=distance, px_per_mm=px_per_mm, measured_screen=screen)
        self._settings.save(changed)
        self.changed.emit()
