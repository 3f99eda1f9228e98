"""The camera of this computer looks for a voting card."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from workshopdesk.capture.voting_codes import voting_code
from workshopdesk.qt.camera import Camera

_WIDEST_PX = 1280  # a code of 27 mm that fills a fifth of the picture has ten pixels to a cell


class CardCamera(QObject):
    """Looks at every picture of its camera; none is shown or kept."""

    seen = Signal(str)  # the 12 characters of a card's code

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera(self)
        self.camera.pictured.connect(self.examine)

    @Slot(QImage)
    def examine(self, picture: QImage) -> None:
        """Tell `seen` if one voting card is in the picture."""
        if picture.width() > _WIDEST_PX:
            picture = picture.scaledToWidth(_WIDEST_PX, Qt.TransformationMode.SmoothTransformation)
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        code = voting_code(bytes(grey.constBits()), grey.bytesPerLine(), grey.height())
        if code:
            self.seen.emit(code)
