"""How the screen is to be touched: the limits of this computer's settings, and what was touched last."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from workshopdesk.base.settings import Settings, SettingsFile
from workshopdesk.qt.contacts import Contact, Limits, Verdict, thrown
from workshopdesk.qt.typing_watch import TypingWatch

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the desk controller")
class TouchController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Millimetres on the shared screen and milliseconds; 0 switches a palm, a shortest touch or a throw off."""

    changed = Signal()
    # where in the window, millimetres across, milliseconds, and counts, too-large or too-short
    touched = Signal(QPointF, float, int, str)

    def __init__(self, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._px_per_mm = 1.0
        self._spared: QRectF | None = None

    @property
    def limits(self) -> Limits:
        return Limits(self._settings.settings.palm_mm, self._settings.settings.shortest_touch_ms)

    @property
    def px_per_mm(self) -> float:
        return self._px_per_mm

    def tell(self, position: QPointF, contact: Contact, verdict: Verdict) -> None:
        """A contact is over, or was found not to count."""
        self.touched.emit(position, contact.breadth, contact.lasted, verdict.value)

    def keeps_out(self, position: QPointF) -> bool:
        """Whether a contact there counts for nothing just now."""
        return self._spared is not None and not self._spared.contains(position)

    @Slot(QQuickWindow, result=TypingWatch)
    def watch(self, window: QQuickWindow) -> TypingWatch:
        """From now on somebody knows how this window is written into; it goes with the window."""
        return TypingWatch(window)

    @Slot(QRectF)
    def pause(self, spared: QRectF) -> None:
        """From now on contacts count within this part of the window only."""
        self._spared = spared

    @Slot()
    def resume(self) -> None:
        self._spared = None

    @Slot(float)
    def measure(self, px_per_mm: float) -> None:
        """Logical pixels per millimetre of the screen, as the theme counts them."""
        self._px_per_mm = max(0.1, px_per_mm)

    @Property(int, notify=changed)
    def palm(self) -> int:
        """Contacts broader than this are no fingers."""
        return self._settings.settings.palm_mm

    @Property(int, notify=changed)
    def shortest(self) -> int:
        return self._settings.settings.shortest_touch_ms

    @Property(int, notify=changed)
    def drag(self) -> int:
        """How far a finger moves before it drags."""
        return self._settings.settings.drag_mm

    @Property(int, notify=changed)
    def hold(self) -> int:
        """How long a finger rests before it is a long press."""
        return self._settings.settings.hold_ms

    @Property(int, notify=changed)
    def throwPace(self) -> int:
        """What is let go faster than this, millimetres per second, is thrown."""
        return self._settings.settings.throw_mm_s

    @Slot(QPointF, result=QPointF)
    def flight(self, pace: QPointF) -> QPointF:
        """How far something flies on that was let go at this pace, pixels per second; nil if it was only laid down."""
        return QPointF(*thrown((pace.x(), pace.y()), self._settings.settings.throw_mm_s * self._px_per_mm))

    @Slot(int)
    def setThrowPace(self, pace: int) -> None:
        self._save(replace(self._settings.settings, throw_mm_s=min(2000, max(0, pace))))

    @Slot(int)
    def setPalm(self, millimetres: int) -> None:
        self._save(replace(self._settings.settings, palm_mm=min(80, max(0, millimetres))))

    @Slot(int)
    def setShortest(self, milliseconds: int) -> None:
        self._save(replace(self._settings.settings, shortest_touch_ms=min(100, max(0, milliseconds))))

    @Slot(int)
    def setDrag(self, millimetres: int) -> None:
        self._save(replace(self._settings.settings, drag_mm=min(20, max(3, millimetres))))

    @Slot(int)
    def setHold(self, milliseconds: int) -> None:
        self._save(replace(self._settings.settings, hold_ms=min(2000, max(300, milliseconds))))

    @Slot()
    def reset(self) -> None:
        """The limits a fresh program has."""
        fresh = Settings()
        self._save(
            replace(
                self._settings.settings,
                palm_mm=fresh.palm_mm,
                shortest_touch_ms=fresh.shortest_touch_ms,
                drag_mm=fresh.drag_mm,
                hold_ms=fresh.hold_ms,
                throw_mm_s=fresh.throw_mm_s,
            )
        )

    def _save(self, settings: Settings) -> None:
        self._settings.save(settings)
        self.changed.emit()
