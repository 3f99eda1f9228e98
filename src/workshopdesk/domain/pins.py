"""The PIN that opens the facilitator's locks: four to six digits, kept as a salted scrypt hash (RFC 7914).

So few digits are soon tried out by somebody who has the file and a program for it; they keep curious hands away.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass

from workshopdesk.base.errors import DomainError

FEWEST, MOST = 4, 6
_N, _R, _P = 2**14, 8, 1  # 16 MB and some 50 ms for one try
_FREE_TRIES = 2
_LONGEST_WAIT = 300


def kept_pin(pin: str) -> str:
    """How a PIN is kept: scrypt$n$r$p$salt$hash. Raises DomainError("pin-unsuitable")."""
    if not (FEWEST <= len(pin) <= MOST and pin.isascii() and pin.isdigit()):
        raise DomainError("pin-unsuitable", fewest=FEWEST, most=MOST)
    salt = os.urandom(16)
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_hashed(pin, salt, _N, _R, _P).hex()}"


def opens(pin: str, kept: str) -> bool:
    """Whether this is the PIN that was kept. Nothing opens what has no PIN, or one kept in an unknown way."""
    parts = kept.split("$")
    if len(parts) != 6 or parts[0] != "scrypt":
        return False
    n, r, p = (int(part) for part in parts[1:4])
    return hmac.compare_digest(_hashed(pin, bytes.fromhex(parts[4]), n, r, p), bytes.fromhex(parts[5]))


def _hashed(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=64 * 1024 * 1024, dklen=32)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row, and when the next one may be tried, in seconds of any rising clock."""

    wrong: int = 0
    not_before: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try."""
        return max(0.0, self.not_before - now)

    def failed(self, now: float) -> Tries:
        """Two tries are free; then the wait doubles from 5 seconds to 5 minutes."""
        wrong = self.wrong + 1
        wait = 0 if wrong <= _FREE_TRIES else min(_LONGEST_WAIT, 5 * 2 ** (wrong - _FREE_TRIES - 1))
        return Tries(wrong, now + wait)
