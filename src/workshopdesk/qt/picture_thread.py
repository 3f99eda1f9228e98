"""Pictures of a camera are looked at in a thread of its own: finding markers takes up to 0.2 s."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

Look = Callable[[bytes, int, int, int], Any]


class PictureThread(QObject):
    """Hands one picture after the other to `look` (content, width, height, stride of BGR) and tells what it answers.

    A picture that comes while another is looked at is passed over. Answers come in the thread of this object; an error
    of `look` is raised there.
    """

    told = Signal(object)
    _done = Signal(object)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._room: ThreadPoolExecutor | None = None
        self._busy = False
        self._closed = False
        self._done.connect(self._on_done)

    @Slot(QImage)
    def show(self, picture: QImage) -> None:
        if self._busy or self._closed:
            return
        self._busy = True
        if self._room is None:
            self._room = ThreadPoolExecutor(1, "picture")
        bgr = picture.convertToFormat(QImage.Format.Format_BGR888)
        size = (bgr.width(), bgr.height(), bgr.bytesPerLine())
        self._room.submit(self._look, bytes(bgr.constBits()), *size).add_done_callback(self._done.emit)

    def close(self) -> None:
        """Nothing more is told; closing it once more does nothing."""
        self._closed = True
        if self._room is not None:
            self._room.shutdown(wait=True)

    @Slot(object)
    def _on_done(self, future: Future[Any]) -> None:
        self._busy = False
        if not self._closed:
            self.told.emit(future.result())
