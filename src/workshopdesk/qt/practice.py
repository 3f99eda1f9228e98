"""Workshops for trying out: real files in a folder of their own, removed when they are left."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from PySide6.QtCore import QLockFile

from workshopdesk.base.errors import KnownError
from workshopdesk.base.ids import new_id

log = logging.getLogger(__name__)
FILE_NAME = "Übung.workshop"


class PracticeRoom:
    """Gives out practice files, each in a folder with a lock beside it, and clears away those that nobody has open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[Path, QLockFile] = {}

    def fresh_file(self) -> Path:
        """A path for a new practice workshop. Raises KnownError("folder-not-writable")."""
        folder = self._folder / new_id()
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise KnownError("folder-not-writable", folder=str(self._folder)) from error
        lock = _lock(folder)
        if not lock.tryLock(0):
            raise KnownError("folder-not-writable", folder=str(folder))
        self._held[folder] = lock
        return folder / FILE_NAME

    def has(self, path: Path) -> bool:
        """Whether a workshop file is one for practice."""
        return path.parent.parent == self._folder

    def leave(self, path: Path) -> None:
        """The practice workshop was closed; nothing of it stays."""
        if self.has(path):
            self._release(path.parent)
            self._remove(path.parent)

    def clear(self) -> None:
        """Remove what a crash left behind; what this or another running program uses stays."""
        if not self._folder.is_dir():
            return
        for folder in self._folder.iterdir():
            if folder.is_dir() and not folder.is_symlink() and folder not in self._held:
                self._remove(folder)

    def _release(self, folder: Path) -> None:
        lock = self._held.pop(folder, None)
        if lock is not None:
            lock.unlock()

    def _remove(self, folder: Path) -> None:
        lock = _lock(folder)
        if not lock.tryLock(0):
            return
        try:
            shutil.rmtree(folder)
        except OSError:
            log.warning("a practice workshop could not be removed", exc_info=True)
        finally:
            lock.unlock()


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder.with_name(folder.name + ".lock")))
    lock.setStaleLockTime(0)  # only a lock whose process is gone counts as left behind
    return lock
