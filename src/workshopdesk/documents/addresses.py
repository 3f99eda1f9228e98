"""Addresses in the town's idea pool, as codes and links carry them: ASCII, complete, never shortened (rule P1).

Host names with umlauts become xn--… by UTS 46 (Python's own codec would make another domain of straße.de), paths
are percent-encoded (RFC 3986). "" means that there is no such page, so there is no code either.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

import idna

from workshopdesk.app.office.office_sender import KEY_PLACE
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.domain.workshop import Workshop

# 57 modules (version 10, level M) hold 213 bytes (ISO/IEC 18004, table 7) and fill 46 mm at 0.8 mm each.
ADDRESS_LIMIT = 213

_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_KEPT_IN_PATH = "/%:@!$&'()*+,;=~-._"
_KEPT_IN_QUERY = _KEPT_IN_PATH + "?"


def workshop_address(pool: IdeaPool | None, workshop: Workshop) -> str:
    """The page of a workshop, or the pool's first page if the pool has none for workshops.

    Raises KnownError("address-too-long"), KnownError("address-invalid").
    """
    if pool is None:
        return ""
    return _address(pool, pool.workshop_pattern, workshop.id) or _address(pool, "/", "")


def cluster_address(pool: IdeaPool | None, cluster: Cluster) -> str:
    """The page of a cluster. Raises KnownError("address-too-long"), KnownError("address-invalid")."""
    return _address(pool, pool.cluster_pattern, cluster.id) if pool else ""


def note_address(pool: IdeaPool | None, note: Note) -> str:
    """The page of an idea: where the card came from if that is an address, otherwise by the pool's pattern
    with the card's own id.

    Raises KnownError("address-too-long"), KnownError("address-invalid").
    """
    if note.origin.startswith(("https://", "http://")):
        return ascii_address(note.origin)
    return _address(pool, pool.idea_pattern, note.id) if pool else ""


def profile_address(pool: IdeaPool | None, profile: ProjectProfile) -> str:
    """The page of a project profile. Raises KnownError("address-too-long"), KnownError("address-invalid")."""
    return _address(pool, pool.profile_pattern, profile.id) if pool else ""


def feedback_address(pattern: str, key: str) -> str:
    """Where people say what they think of the measure or living lab with this key (M-01, R-01).

    Raises KnownError: "address-without-key" for a pattern without {key}, "address-too-long", "address-invalid".
    """
    if KEY_PLACE not in pattern:
        raise KnownError("address-without-key", address=pattern)
    address = ascii_address(pattern.strip().replace(KEY_PLACE, quote(key, safe="")))
    if len(address) > ADDRESS_LIMIT:
        raise KnownError("address-too-long", address=address, length=len(address), limit=ADDRESS_LIMIT)
    return address


def shown(address: str) -> str:
    """The address as people read and type it."""
    return address.removeprefix("https://").removesuffix("/")


def ascii_address(address: str) -> str:
    """The address with an ASCII host and an encoded path. Raises KnownError("address-invalid")."""
    try:
        parts = urlsplit(address if _SCHEME.match(address) else f"https://{address}")
        host, port = parts.hostname or "", parts.port
        if parts.scheme not in ("https", "http") or not host or parts.username is not None:
            raise KnownError("address-invalid", address=address)
        place = f"[{host}]" if ":" in host else idna.encode(host, uts46=True).decode("ascii")
    except (ValueError, idna.IDNAError) as error:
        raise KnownError("address-invalid", address=address) from error
    return urlunsplit(
        (
            parts.scheme,
            place if port is None else f"{place}:{port}",
            _encoded(parts.path, _KEPT_IN_PATH),
            _encoded(parts.query, _KEPT_IN_QUERY),
            _encoded(parts.fragment, _KEPT_IN_QUERY),
        )
    )


def _address(pool: IdeaPool | None, pattern: str, record_id: str) -> str:
    base = pool.base_url.strip() if pool else ""
    if not base or not pattern.strip():
        return ""
    path = pattern.strip().replace("{id}", quote(record_id, safe=""))
    address = ascii_address(f"{base.rstrip('/')}/{path.lstrip('/')}")
    if len(address) > ADDRESS_LIMIT:
        raise KnownError("address-too-long", address=address, length=len(address), limit=ADDRESS_LIMIT)
    return address


def _encoded(text: str, kept: str) -> str:
    return quote(_LONE_PERCENT.sub("%25", text), safe=kept)
