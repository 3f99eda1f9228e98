"""How every file calls a project profile, so that offices find it again (PROCESS-STEPS.md, row H6)."""

from __future__ import annotations


def measure_key(number: int) -> str:
    """M-01 for the profile with the number 1; from 100 on with three digits."""
    return f"M-{number:02d}"
