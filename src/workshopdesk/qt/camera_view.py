"""The camera's picture on the screen.

Painted here and not by QtMultimedia's VideoOutput: that one stays empty where Qt draws without a graphics card.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from workshopdesk.qt.camera import Camera

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_BETWEEN_MS = 80  # a hand that moves a card before the lens sees where it goes


@QmlElement
class CameraView(QQuickPaintedItem):
    """Shows the whole picture, as large as the item allows."""

    cameraChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: Camera | None = None
        self._picture = QImage()
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._fetch)

    def _get_camera(self) -> Camera | None:
        return self._camera

    def _set_camera(self, camera: Camera | None) -> None:
        if camera is self._camera:
            return
        if self._camera is not None:
            self._camera.changed.disconnect(self._follow)
        self._camera = camera
        if camera is not None:
            camera.changed.connect(self._follow)
        self._follow()
        self.cameraChanged.emit()

    camera = Property(Camera, _get_camera, _set_camera, notify=cameraChanged)

    def paint(self, painter: QPainter) -> None:
        if self._picture.isNull():
            return
        size = self._picture.size().scaled(
            QSize(int(self.width()), int(self.height())), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.boundingRect().center().toPoint())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)

    @Slot()
    def _follow(self) -> None:
        if self._camera is not None and self._camera.looking:
            self._timer.start()
        else:
            self._timer.stop()
            self._picture = QImage()
            self.update()

    @Slot()
    def _fetch(self) -> None:
        if self._camera is not None and self.isVisible():
            self._picture = self._camera.picture()
            self.update()
