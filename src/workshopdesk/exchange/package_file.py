"""Session packages as files: NAME.workshop.zip, and NAME.workshop.zip.age where a passphrase protects them."""

from __future__ import annotations

from pathlib import Path

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.archive import ARCHIVE_LIMIT
from workshopdesk.exchange.encryption import decrypted, is_encrypted
from workshopdesk.exchange.package import Package, unpack


def read_package(path: Path, passphrase: str = "") -> Package:
    """The package in a file. Raises KnownError: those of `read_content`, encryption.decrypted and package.unpack."""
    content = read_content(path)
    return unpack(decrypted(content, passphrase) if is_encrypted(content) else content)


def read_content(path: Path) -> bytes:
    """The bytes of the file. Raises KnownError: "source-missing", "source-unreadable", "package-too-large"."""
    try:
        if path.stat().st_size > ARCHIVE_LIMIT:
            raise KnownError("package-too-large", limit_mb=ARCHIVE_LIMIT // 1024 // 1024)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path), finding=error.strerror or "") from error
