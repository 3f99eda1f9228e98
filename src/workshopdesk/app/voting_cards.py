"""Voting cards: codes that exist on paper only, and the hashes by which the ballot box knows them (STORAGE.md §6).

A code has 12 characters of Crockford's base 32 (https://www.crockford.com/base32.html): 60 random bits, no letters that
look like digits. The box keeps HMAC-SHA256(key of the workshop, code); the key lies outside of the workshop's files.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKE = str.maketrans("OIL", "011")
CODE_LENGTH = 12
_PART = 4
MOST_CARDS = 500
"""More cards than this at once are a slip of the finger."""


def new_codes(number: int) -> tuple[str, ...]:
    """So many different new codes, in no order, as they are printed: XXXX-XXXX-XXXX."""
    found: set[str] = set()
    while len(found) < number:
        found.add("".join(secrets.choice(_ALPHABET) for _ in range(CODE_LENGTH)))
    return tuple(sorted(in_parts(code) for code in found))


def in_parts(code: str) -> str:
    """A code, or the beginning of one, as it is printed."""
    return "-".join(code[start : start + _PART] for start in range(0, len(code), _PART))


def as_typed(text: str) -> str:
    """What somebody typed as the characters of a code: capitals, no separators, look-alikes put right, at most 12."""
    capitals = text.upper().translate(_LOOK_ALIKE)
    return "".join(letter for letter in capitals if letter in _ALPHABET)[:CODE_LENGTH]


def card_hash(code: str, key: bytes) -> str:
    """What the box knows of a card: 64 hexadecimal digits."""
    return hmac.new(key, as_typed(code).encode(), hashlib.sha256).hexdigest()
