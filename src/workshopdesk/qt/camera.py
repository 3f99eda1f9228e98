"""The camera of this computer, as the places see it that look through it one after the other."""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices, QVideoSink

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_BETWEEN_MS = 500


class CameraState(StrEnum):
    OFF = "off"
    LOOKING = "looking"
    MISSING = "missing"  # no camera, or a library that QtMultimedia needs is not there
    LOST = "lost"  # it was unplugged
    REFUSED = "refused"  # another program has it, or the system forbids it


@QmlElement
@QmlUncreatable("made by the places that look through it")
class Camera(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Two pictures a second are told while it looks; none is kept. A camera that is plugged in later is taken.

    QtMultimedia is loaded with the first look: it takes 0.1 s, and most workshops never need it.
    """

    changed = Signal()
    pictured = Signal(QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = False
        self._state = CameraState.OFF
        self._devices: QMediaDevices | None = None
        self._session: QMediaCaptureSession | None = None
        self._camera: QCamera | None = None
        self._sink: QVideoSink | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._tell)

    @Property(str, notify=changed)
    def state(self) -> str:
        """off, looking, missing, lost or refused"""
        return self._state.value

    @property
    def looking(self) -> bool:
        return self._state is CameraState.LOOKING

    def look(self, wanted: bool) -> None:
        """Begin or end. Without a camera it waits for one."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self._begin(CameraState.MISSING)
        else:
            self._end(CameraState.OFF)

    def watch(self, sink: QVideoSink) -> None:
        """Take the pictures that arrive here, from a camera or from a film."""
        self._sink = sink
        self._timer.start()
        self._stand(CameraState.LOOKING)

    def picture(self) -> QImage:
        """The newest picture; null before the first."""
        return QImage() if self._sink is None else self._sink.videoFrame().toImage()

    def _begin(self, otherwise: CameraState) -> None:
        try:
            from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink
        except ImportError as error:  # a system library is missing, which installer/system-libraries.txt lists
            log.warning("no camera: %s", error)
            self._stand(CameraState.MISSING)
            return
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self._on_devices)
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            self._stand(otherwise)
            return
        if self._session is None:
            self._session = QMediaCaptureSession(self)
            self._session.setVideoSink(QVideoSink(self._session))
        self._camera = camera = QCamera(device, self._session)
        _choose_finest(camera, device)
        camera.errorOccurred.connect(self._on_error)
        self._session.setCamera(camera)
        camera.start()
        if self._camera is camera:  # no error came with the start
            self.watch(self._session.videoSink())

    def _end(self, state: CameraState) -> None:
        self._timer.stop()
        self._sink = None
        if self._camera is not None:
            camera, self._camera = self._camera, None
            camera.stop()
            camera.deleteLater()
        self._stand(state)

    def _stand(self, state: CameraState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        picture = self.picture()
        if not picture.isNull():
            self.pictured.emit(picture)

    @Slot()
    def _on_devices(self) -> None:
        if not self._wanted or self._devices is None:
            return
        if self._camera is None:
            self._begin(self._state)
        elif self._camera.cameraDevice() not in self._devices.videoInputs():
            self._end(CameraState.LOST)

    @Slot("QCamera::Error", str)
    def _on_error(self, error: QCamera.Error, said: str) -> None:
        log.warning("the camera refused: %s", said)
        self._end(CameraState.REFUSED)


def _choose_finest(camera: QCamera, device: QCameraDevice) -> None:
    """Words on cards need every pixel; a few pictures a second are enough."""
    formats = [one for one in device.videoFormats() if one.maxFrameRate() >= 1000 / _BETWEEN_MS]
    if formats:
        camera.setCameraFormat(max(formats, key=lambda one: one.resolution().width() * one.resolution().height()))
