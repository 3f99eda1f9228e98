"""The municipality's logo: chosen as a file, checked, and kept in the workshop as a picture."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import Property, QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QImageWriter
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import details
from workshopdesk.app.commands_registers import SetLogo
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import Municipality
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LIMIT_KB = 1024
LIMIT_PX = 4000
DRAWN_PX = 1200  # the longer side of a drawing (SVG), which has no pixels of its own
_MEDIA_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "jpg": "image/jpeg"}


@QmlElement
@QmlUncreatable("made by the workshop controller")
class LogoController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """`source` is the logo as a data address, or empty."""

    changed = Signal()

    def __init__(self, session: Session, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        session.subscribe(self._on_change)

    @Property(str, notify=changed)
    def source(self) -> str:
        town = details.municipality(self._session.state)
        picture = self._session.state.find(Picture, town.logo_id) if town else None
        return f"data:{picture.media_type};base64,{picture.content}" if picture else ""

    @Slot(QUrl)
    def choose(self, url: QUrl) -> None:
        """Take a PNG, JPEG or SVG file as the logo, or say why not."""
        path = Path(url.toLocalFile())
        self._messenger.attempt(lambda: self._set(picture_of(path, new_id())))

    @Slot()
    def drop(self) -> None:
        self._messenger.attempt(lambda: self._set(None))

    def _set(self, picture: Picture | None) -> None:
        town, linked = details.town_to_edit(self._session.state)
        self._session.do(SetLogo(town, picture, linked), Actor.FACILITATOR)

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Municipality | Picture) for change in change_set):
            self.changed.emit()


def picture_of(path: Path, picture_id: str) -> Picture:
    """A picture file as a record; a drawing becomes a PNG, because documents print pixels.

    Raises KnownError: "picture-unreadable", "picture-too-large" (`limit_kb`, `limit_px`).
    """
    too_large = KnownError("picture-too-large", path=str(path), limit_kb=LIMIT_KB, limit_px=LIMIT_PX)
    try:
        if path.stat().st_size > LIMIT_KB * 1024:
            raise too_large
        content = path.read_bytes()
    except OSError as error:
        raise KnownError("picture-unreadable", path=str(path)) from error
    source = QBuffer()
    source.setData(QByteArray(content))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    kind = bytes(reader.format().data()).decode()
    drawing = kind in ("svg", "svgz")
    size = reader.size()
    if max(size.width(), size.height()) > LIMIT_PX and not drawing:
        raise too_large
    if drawing and size.isValid():
        reader.setScaledSize(size.scaled(QSize(DRAWN_PX, DRAWN_PX), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read() if drawing or kind in _MEDIA_TYPES else QImage()
    if image.isNull():
        raise KnownError("picture-unreadable", path=str(path))
    return Picture(
        id=picture_id,
        media_type="image/png" if drawing else _MEDIA_TYPES[kind],
        width=image.width(),
        height=image.height(),
        content=base64.b64encode(_png(image) if drawing else content).decode("ascii"),
    )


def _png(image: QImage) -> bytes:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"png")).write(image)
    return bytes(target.data().data())
