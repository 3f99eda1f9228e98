"""A fingerprint of all that documents may tell: comparing two of them shows whether a file is still up to date."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from workshopdesk.app import codec
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Progress


def content_sha256(state: State) -> str:
    """In hexadecimal; `state` is of its edition already (app/visibility.py).

    The same records give the same value in whatever order they came. A running timer and locks tell nothing.
    """
    told = codec.records_to_builtins(_told(record) for record in state if not isinstance(record, Locks))
    # ASCII escapes, because a lone surrogate in a damaged text has no UTF-8
    return hashlib.sha256(repr(_same_numbers(told)).encode("ascii", "backslashreplace")).hexdigest()


def _told(record: Record) -> Record:
    return replace(record, timer_ends="", timer_left=0) if isinstance(record, Progress) else record


def _same_numbers(value: Any) -> Any:
    """Whole numbers alike, whether they were 0 in memory or 0.0 once the file was read again."""
    if isinstance(value, dict):
        return {key: _same_numbers(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_same_numbers(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
