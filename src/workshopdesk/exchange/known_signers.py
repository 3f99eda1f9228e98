"""Whose signatures this computer has seen: the first one is believed and remembered, another key later is not.

The file, JSON: [{"name", "public_key" in base64, "since" as YYYY-MM-DD}, …], oldest first.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.signing import Signature


class Trust(StrEnum):
    """UNSIGNED: anybody may have made it. NEW: a signer never seen before. CHANGED: a known name with another key."""

    UNSIGNED = "unsigned"
    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of who signed. `since` is YYYY-MM-DD, for CHANGED that of the key known so far, else empty."""

    trust: Trust
    name: str = ""
    since: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    name: str
    public_key: str
    since: str


class KnownSigners:
    """Raises KnownError("known-signers-unusable") from every method; a damaged file is left as it is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def judge(self, signature: Signature | None) -> Verdict:
        """A key counts more than a name: who is known keeps the name under which that key was seen first."""
        if signature is None:
            return Verdict(Trust.UNSIGNED)
        known = self._read()
        for one in reversed(known):
            if one.public_key == signature.public_key:
                return Verdict(Trust.KNOWN, one.name, one.since, signature.fingerprint)
        for one in reversed(known):
            if _plain(one.name) == _plain(signature.signer):
                return Verdict(Trust.CHANGED, signature.signer, one.since, signature.fingerprint)
        return Verdict(Trust.NEW, signature.signer, "", signature.fingerprint)

    def remember(self, signature: Signature, today: str) -> None:
        """Believe this key from now on; `today` is YYYY-MM-DD. Nothing happens for a key that is known.

        Several keys may have one name: an office signs on more than one computer.
        """
        known = self._read()
        if any(one.public_key == signature.public_key for one in known):
            return
        known.append(_Known(signature.signer, signature.public_key, today))
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.format(msgspec.json.encode(known)))
            os.replace(fresh, self._path)
        except OSError as error:
            raise KnownError("known-signers-unusable", path=str(self._path)) from error

    def _read(self) -> list[_Known]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[_Known])
        except FileNotFoundError:
            return []
        except (OSError, msgspec.MsgspecError) as error:
            raise KnownError("known-signers-unusable", path=str(self._path)) from error


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
