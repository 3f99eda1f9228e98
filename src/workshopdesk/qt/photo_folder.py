"""A folder into which a phone or camera puts its photos: new ones are told as soon as they are whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from workshopdesk.base.errors import KnownError

_LOOK_AGAIN_MS = 700
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic", ".pdf")


class PhotoFolder(QObject):
    """What lay in the folder before is left alone. A file is whole once its size is the same at two looks."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._known: set[Path] = set()
        self._growing: dict[Path, int] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)

    @property
    def folder(self) -> Path | None:
        return self._folder

    def watch(self, folder: Path) -> None:
        """Raises KnownError("photo-missing", file) where the folder cannot be read."""
        self.stop()
        try:
            self._known = set(_photos(folder))
        except OSError as error:
            raise KnownError("photo-missing", file=folder.name) from error
        self._folder = folder
        self._watcher.addPath(str(folder))

    def stop(self) -> None:
        if self._folder is not None:
            self._watcher.removePath(str(self._folder))
        self._folder = None
        self._growing.clear()
        self._again.stop()

    @Slot()
    def _look(self) -> None:
        if self._folder is None:
            return
        try:
            sizes = {path: path.stat().st_size for path in _photos(self._folder) if path not in self._known}
        except OSError:
            # a file or the stick itself was just taken away; the next change brings the next look
            return
        whole = sorted(path for path, size in sizes.items() if size and self._growing.get(path) == size)
        self._known.update(whole)
        self._growing = {path: size for path, size in sizes.items() if path not in self._known}
        if self._growing:
            self._again.start()
        for path in whole:
            self.found.emit(path)


def _photos(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS and not path.name.startswith(".")]
