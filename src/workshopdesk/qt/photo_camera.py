"""The camera as a source of photos: it tells how good its picture is, and hands a still over as a file."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.base.errors import KnownError
from workshopdesk.qt.camera import Camera
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.photo_job import workplace
from workshopdesk.qt.picture_thread import PictureThread

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_QUALITY = 95  # percent of JPEG


def _live_hint(content: bytes, width: int, height: int, stride: int) -> str:
    from workshopdesk.capture.live import LivePicture, live_hint  # numpy and OpenCV are loaded in the thread

    return live_hint(LivePicture(content, width, height, stride)).value


@QmlElement
@QmlUncreatable("made by the photo controller")
class PhotoCamera(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`hint` is empty before the first judgement, then a LiveHint (app/photo_reading.py).

    A still lives in a folder of its own until `forget`: nothing of it stays on this computer.
    """

    changed = Signal()
    taken = Signal(object)  # the Path of a still

    def __init__(self, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = messenger
        self._camera = Camera(self)
        self._judge = PictureThread(_live_hint, self)
        self._camera.pictured.connect(self._judge.show)
        self._judge.told.connect(self._on_judged)
        self._hint = ""
        self._open = False
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @Property(Camera, notify=changed)
    def camera(self) -> Camera:
        return self._camera

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the page of the camera is wanted, with or without a camera."""
        return self._open

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._hint

    @Slot(bool)
    def look(self, wanted: bool) -> None:
        if wanted == self._open:
            return
        self._open, self._hint = wanted, ""
        self._camera.look(wanted)
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """The picture of this moment is read like a file."""
        picture = self._camera.picture()
        if not picture.isNull():
            self._messenger.attempt(lambda: self._hand_over(picture))

    def forget(self, path: Path) -> None:
        """A photo was read to its end; if it was a still, its file goes."""
        if self._folder is not None and path.parent == Path(self._folder.name):
            path.unlink(missing_ok=True)

    def close(self) -> None:
        self._camera.look(False)
        self._judge.close()
        if self._folder is not None:
            self._folder.cleanup()

    def _hand_over(self, picture: QImage) -> None:
        if self._folder is None:
            self._folder = workplace()
        path = Path(self._folder.name) / f"kamera-{datetime.now():%Y%m%d-%H%M%S-%f}.jpg"
        if not picture.save(str(path), quality=_QUALITY):
            raise KnownError("folder-not-writable", folder=self._folder.name)
        self.taken.emit(path)  # reading begins before the camera's page goes
        self.look(False)

    @Slot(object)
    def _on_judged(self, hint: Any) -> None:
        if self._camera.looking:
            self._hint = str(hint)
            self.changed.emit()
