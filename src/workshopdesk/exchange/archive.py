"""ZIP files that are the same bytes for the same content, and are read as if an enemy had written them.

Measured attacks and limits: STORAGE.md §5. Nothing is ever unpacked to the disk.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Mapping
from types import TracebackType

from workshopdesk.base.errors import KnownError

MEMBER_LIMIT = 64 * 1024 * 1024
ARCHIVE_LIMIT = 256 * 1024 * 1024
UNPACKED_LIMIT = 512 * 1024 * 1024  # of all members together
MOST_MEMBERS = 2000  # a workshop with a photo of every card, and some more
# Deflate can make a thousand bytes of one. Real data stay below 40; a short list of equal papers may be above.
MOST_TIMES_LARGER = 200
_SMALL = 8 * 1024 * 1024
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that ZIP can hold
_ORDINARY_FILE = 0o644 << 16
CHUNK = 64 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# Everything that zipfile raises for bytes that are not what they claim to be; found by flipping bits.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


def pack_archive(files: Mapping[str, bytes], stored: Collection[str] = ()) -> bytes:
    """An archive with sorted names, fixed dates and fixed rights; the names in `stored` are not packed tighter."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, _FIXED_DATE)
            member.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            member.external_attr = _ORDINARY_FILE
            member.create_system = 3  # otherwise Windows writes another byte here
            archive.writestr(member, files[name])
    return buffer.getvalue()


class SafeArchive:
    """An archive whose member names all match a pattern and occur once. Raises KnownError from every method:

    "package-unreadable" (damaged, or no archive), "package-too-large" (`limit_mb`), "package-bomb" (`times`),
    "package-crowded" (`most`), "package-name-twice", "package-name-unsafe", "package-unsafe" (`finding`).
    """

    def __init__(self, content: bytes, allowed: re.Pattern[str]) -> None:
        if len(content) > ARCHIVE_LIMIT:
            raise _too_large(ARCHIVE_LIMIT)
        self._unpacked = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
            self._members = {member.orig_filename: member for member in self._archive.infolist()}
            found = len(self._archive.infolist())
        except DAMAGE as error:
            raise _unreadable(error) from error
        if found > MOST_MEMBERS:
            raise KnownError("package-crowded", most=MOST_MEMBERS)
        if found != len(self._members):
            raise KnownError("package-name-twice")
        for name, member in self._members.items():
            if not allowed.fullmatch(name) or member.filename != name:
                raise KnownError("package-name-unsafe")
            if member.compress_type not in _METHODS or member.flag_bits & 0x1:
                raise KnownError("package-unsafe", finding="an unknown way of packing")

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._members)

    def read(self, name: str, limit: int = MEMBER_LIMIT) -> bytes:
        """A member of at most `limit` bytes, whatever its head claims."""
        chunks: list[bytes] = []
        read = 0
        try:
            with self._archive.open(self._members[name]) as file:
                # In chunks, because a whole read would unpack everything before it looks at the size.
                while chunk := file.read(CHUNK):
                    read += len(chunk)
                    self._check_size(read, limit, self._members[name].compress_size)
                    chunks.append(chunk)
        except DAMAGE as error:
            raise _unreadable(error) from error
        self._unpacked += read
        return b"".join(chunks)

    def _check_size(self, read: int, limit: int, packed: int) -> None:
        if read > limit:
            raise _too_large(limit)
        if self._unpacked + read > UNPACKED_LIMIT:
            raise _too_large(UNPACKED_LIMIT)
        if read > _SMALL and read > MOST_TIMES_LARGER * packed:
            raise KnownError("package-bomb", times=MOST_TIMES_LARGER)

    def __enter__(self) -> SafeArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _too_large(limit: int) -> KnownError:
    return KnownError("package-too-large", limit_mb=limit // 1024 // 1024)


def _unreadable(error: Exception) -> KnownError:
    return KnownError("package-unreadable", finding=type(error).__name__)
