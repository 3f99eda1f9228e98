"""The camera of this computer looks for a voting card, where there is a camera and QtMultimedia (extra "camera")."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from workshopdesk.capture.voting_codes import voting_code

_BETWEEN_MS = 500
_WIDEST_PX = 1280  # a code of 27 mm that fills a fifth of the picture has ten pixels to a cell


class CardCamera(QObject):
    """Two pictures a second while it looks; none is shown or kept."""

    seen = Signal(str)  # the 12 characters of a card's code

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None  # QMediaCaptureSession, whose type is there only with the extra
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._take)

    @property
    def looking(self) -> bool:
        return self._timer.isActive()

    def look(self, wanted: bool) -> None:
        """Begin or end; without a camera nothing begins."""
        if wanted == self.looking:
            return
        if not wanted:
            self._timer.stop()
            self._session.camera().stop()
        elif self._prepared():
            self._session.camera().start()
            self._timer.start()

    def examine(self, picture: QImage) -> None:
        """Tell `seen` if one voting card is in the picture."""
        if picture.isNull():
            return
        if picture.width() > _WIDEST_PX:
            picture = picture.scaledToWidth(_WIDEST_PX, Qt.TransformationMode.SmoothTransformation)
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        code = voting_code(bytes(grey.constBits()), grey.bytesPerLine(), grey.height())
        if code:
            self.seen.emit(code)

    def _prepared(self) -> bool:
        if self._session is not None:
            return True
        try:
            from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink
        except ImportError:  # the extra is not installed: codes are typed
            return False
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            return False
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(QCamera(device, self._session))
        self._session.setVideoSink(QVideoSink(self._session))
        return True

    def _take(self) -> None:
        self.examine(self._session.videoSink().videoFrame().toImage())
