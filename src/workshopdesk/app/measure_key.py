"""How every file calls a project profile, so that offices find it again (PROCESS-STEPS.md, row H6)."""

from __future__ import annotations

import re

from workshopdesk.base.errors import DomainError

_KEY = re.compile(r"(?:[mM][-\s]?)?0*([1-9][0-9]{0,8})")

_LAB_KEY = re.compile(r"[rR][-\s]?0*([1-9][0-9]{0,8})")


def measure_key(number: int) -> str:
    """M-01 for the profile with the number 1; from 100 on with three digits."""
    return f"M-{number:02d}"


def lab_key(number: int) -> str:
    """R-01 for the living lab with the number 1."""
    return f"R-{number:02d}"


def lab_number(key: str) -> int:
    """1 for "R-01"; 0 for what is no such key."""
    found = _LAB_KEY.fullmatch(key.strip())
    return int(found[1]) if found else 0


def measure_number(key: str) -> int:
    """1 for "M-01", "m1" and "1". Raises DomainError("measure-missing", key=…) for what is no such key."""
    found = _KEY.fullmatch(key.strip())
    if found is None:
        raise DomainError("measure-missing", key=key)
    return int(found[1])
