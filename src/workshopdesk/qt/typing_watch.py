"""What one window is written into with, and the undo keys that a text field has no use for."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_CONTROL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


@QmlElement
@QmlUncreatable("made by the touch controller")
class TypingWatch(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Sees a window's keys and touches before its items do.

    Qt's text fields keep Ctrl+Z and Ctrl+Y to themselves, also when they have nothing to take back: then the key is
    taken from them, and `undoWanted` or `redoWanted` asks for the last step on the board.
    """

    byHandChanged = Signal()
    undoWanted = Signal()
    redoWanted = Signal()

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._by_hand = False
        window.installEventFilter(self)

    @Property(bool, notify=byHandChanged)
    def byHand(self) -> bool:
        """The last one at this window was a finger: no keyboard and no mouse, which has a keyboard beside it."""
        return self._by_hand

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.TouchBegin:
            self._set(True)
        elif kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.source() is Qt.MouseEventSource.MouseEventNotSynthesized:
                self._set(False)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            self._set(False)
            return self._falls_through(event)
        return False

    def _falls_through(self, event: QKeyEvent) -> bool:
        field = self._window.activeFocusItem()
        # a property that no other item has; None where it is missing
        if field is None or field.property("canUndo") is None:
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and not field.property("canUndo"):
            self.undoWanted.emit()
            return True
        redo = event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _CONTROL_Y
        if redo and not field.property("canRedo"):
            self.redoWanted.emit()
            return True
        return False

    def _set(self, by_hand: bool) -> None:
        if by_hand != self._by_hand:
            self._by_hand = by_hand
            self.byHandChanged.emit()
