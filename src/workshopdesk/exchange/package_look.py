"""Whether a file is a session package, told from its name and its first bytes; imports nothing that takes time."""

from __future__ import annotations

from pathlib import Path

from workshopdesk.app.output_formats import ENCRYPTED_ENDING, PACKAGE_ENDING
from workshopdesk.exchange.encryption import HEAD, is_encrypted


def looks_like_package(path: Path) -> bool:
    """Whether a file is an archive or encrypted, or at least named like a package."""
    start = _start_of(path)
    return (
        start.startswith(b"PK") or is_encrypted(start) or path.name.lower().endswith((PACKAGE_ENDING, ENCRYPTED_ENDING))
    )


def looks_encrypted(path: Path) -> bool:
    """Whether a passphrase is needed to read a file; False also for one that cannot be read at all."""
    return is_encrypted(_start_of(path))


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(HEAD))
    except OSError:
        return b""
