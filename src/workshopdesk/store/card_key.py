"""The key with which a workshop's voting cards are hashed: a file of this computer, apart from all workshop files.

Whoever has the ballot box alone cannot try out codes, and a box that was carried to another computer knows no cards.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

from workshopdesk.base.errors import KnownError

_BYTES = 32


def forget_card_key(folder: Path, workshop_id: str) -> None:
    """Destroy the key of a workshop: none of its voting cards can be recognised any more. Raises KnownError."""
    path = _path(folder, workshop_id)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise KnownError("card-key-unusable", path=str(path)) from error


def _path(folder: Path, workshop_id: str) -> Path:
    return folder / (hashlib.sha256(workshop_id.encode()).hexdigest()[:32] + ".key")


def card_key(folder: Path, workshop_id: str) -> bytes:
    """The key of a workshop, 32 bytes; made with the first wish for it. Raises KnownError("card-key-unusable")."""
    path = _path(folder, workshop_id)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            key = path.read_bytes()
        else:
            with os.fdopen(handle, "wb") as file:
                key = secrets.token_bytes(_BYTES)
                file.write(key)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise KnownError("card-key-unusable", path=str(path)) from error
    if len(key) != _BYTES:
        raise KnownError("card-key-unusable", path=str(path))
    return key
