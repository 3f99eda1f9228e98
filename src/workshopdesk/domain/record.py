"""What every stored thing has in common."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One stored thing. Its type and `id` together name it for ever; everything else may change.

    Fields are plain values: str, int, float, bool, enums of str, None, and tuples or frozen dataclasses of these.
    Every field but `id` has a default or is text, so that a file written by an older program can still be read.
    """

    id: str
