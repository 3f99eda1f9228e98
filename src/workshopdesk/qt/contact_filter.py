"""Takes palms, sleeves and flashes of light out of a window's touches before any item hears of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from workshopdesk.qt.contacts import Contact, Verdict, judged
from workshopdesk.qt.touch_controller import TouchController

_Finger = tuple[int, int]
_State = QEventPoint.State
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class ContactFilter(QObject):
    """One for all handlers of a window: a contact that does not count is kept from them for as long as it lasts.

    A contact that turns out not to count after it came down is cancelled for whoever holds it; the other fingers in
    the same event go on as if it had never been there.
    """

    def __init__(self, window: QQuickWindow, touch: TouchController) -> None:
        super().__init__(window)
        self._window = window
        self._touch = touch
        self._barred: set[_Finger] = set()
        self._passing_on = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.TouchCancel:
            self._barred.clear()
        if self._passing_on or event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        if event.device().type() is not QInputDevice.DeviceType.TouchScreen:
            return False
        points = event.points()
        for point in points:
            self._look_at(point, event)
        counting = [point for point in points if _finger(point) not in self._barred]
        if len(counting) == len(points):
            return False
        if counting:
            self._pass_on(counting, event)
        # accepted, or Qt makes mouse clicks of it
        event.accept()
        return True

    def _look_at(self, point: QEventPoint, event: QTouchEvent) -> None:
        finger = _finger(point)
        if point.state() is _State.Pressed:
            self._barred.discard(finger)
        elif finger in self._barred:
            return
        size = point.ellipseDiameters()
        contact = Contact(
            breadth=max(size.width(), size.height()) / self._touch.px_per_mm,
            lasted=event.timestamp() - point.pressTimestamp(),
            lifted=point.state() is _State.Released,
        )
        verdict = judged(contact, self._touch.limits)
        if verdict is not Verdict.COUNTS or self._touch.keeps_out(point.scenePosition()):
            self._barred.add(finger)
            if point.state() is not _State.Pressed:
                # another owner, not none: only then do the handlers hear that they were cancelled
                event.setExclusiveGrabber(point, self._window.contentItem())
                event.clearPassiveGrabbers(point)
        if contact.lifted or verdict is not Verdict.COUNTS:
            self._touch.tell(point.scenePosition(), contact, verdict)

    def _pass_on(self, points: Sequence[QEventPoint], event: QTouchEvent) -> None:
        states = {point.state() for point in points}
        kind = (
            QEvent.Type.TouchBegin
            if states == {_State.Pressed}
            else QEvent.Type.TouchEnd
            if states == {_State.Released}
            else QEvent.Type.TouchUpdate
        )
        device = event.pointingDevice()
        rest = QTouchEvent(kind, device, event.modifiers(), list(points))
        rest.setTimestamp(event.timestamp())
        self._passing_on = True
        try:
            QCoreApplication.sendEvent(self._window, rest)
        finally:
            self._passing_on = False


def _finger(point: QEventPoint) -> _Finger:
    device: QPointingDevice = point.device()
    return device.systemId(), point.id()
