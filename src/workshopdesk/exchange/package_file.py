"""Session packages as files: NAME.workshop.zip, and NAME.workshop.zip.age where a passphrase protects them."""

from __future__ import annotations

from pathlib import Path

from workshopdesk.app.output_formats import ENCRYPTED_ENDING, PACKAGE_ENDING
from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.archive import ARCHIVE_LIMIT
from workshopdesk.exchange.encryption import HEAD, decrypted, is_encrypted
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


def looks_like_package(path: Path) -> bool:
    """Whether a file is an archive or encrypted, or at least named like a package."""
    try:
        with path.open("rb") as file:
            start = file.read(len(HEAD))
    except OSError:
        start = b""
    return start.startswith(b"PK") or start == HEAD or path.name.lower().endswith((PACKAGE_ENDING, ENCRYPTED_ENDING))


def looks_encrypted(path: Path) -> bool:
    """Whether a passphrase is needed to read a file; False also for one that cannot be read at all."""
    try:
        with path.open("rb") as file:
            return is_encrypted(file.read(len(HEAD)))
    except OSError:
        return False
