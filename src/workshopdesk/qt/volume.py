"""Asks the system on what kind of disk a file lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStorageInfo

from workshopdesk.base.errors import KnownError
from workshopdesk.base.volumes import Volume, VolumeKind, kind_of

_ADVICE = {VolumeKind.NETWORK: "file-on-network", VolumeKind.REMOVABLE: "file-on-stick"}


def volume_under(path: Path) -> Volume:
    """The disk on which a file or folder lies; empty texts where the system does not say."""
    info = QStorageInfo(str(path.absolute()))
    return Volume(_text(info.fileSystemType().data()), _text(info.device().data()), info.rootPath())


def advice_on(path: Path) -> KnownError | None:
    """What to tell somebody who is going to work in this file, or None on a disk of the computer itself."""
    code = _ADVICE.get(kind_of(volume_under(path)))
    return KnownError(code, path=str(path)) if code else None


def _text(data: bytes | bytearray | memoryview) -> str:
    return bytes(data).decode("utf-8", "replace")
