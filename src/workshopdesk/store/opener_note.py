"""The note beside an open workshop that tells a second instance who has it open.

It only feeds a kind message: whether a file is in use is told by SQLite's lock, so a note left behind by a crash harms
nobody. JSON: {"host": text, "pid": number, "since": ISO 8601 with zone}.
"""

from __future__ import annotations

import logging
import os
import socket
from datetime import datetime
from pathlib import Path

import msgspec

log = logging.getLogger(__name__)


class _OpenerNote(msgspec.Struct):
    host: str = ""
    pid: int = 0
    since: str = ""


def opener_note_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def write_opener_note(path: Path, since: datetime) -> None:
    note = _OpenerNote(socket.gethostname(), os.getpid(), since.isoformat(timespec="seconds"))
    try:
        opener_note_path(path).write_bytes(msgspec.json.encode(note))
    except OSError:
        # Without the note the message of a second instance is less kind; no reason not to open the workshop.
        log.warning("no note about who has the workshop open", exc_info=True)


def read_opener_note(path: Path) -> dict[str, object]:
    """`host`, `pid` and `since` of whoever opened the workshop last; empty values when nobody knows."""
    try:
        note = msgspec.json.decode(opener_note_path(path).read_bytes(), type=_OpenerNote)
    except (OSError, msgspec.DecodeError):
        note = _OpenerNote()
    return {"host": note.host, "pid": note.pid, "since": note.since}


def remove_opener_note(path: Path) -> None:
    try:
        opener_note_path(path).unlink(missing_ok=True)
    except OSError:
        log.warning("the note about who has the workshop open stays behind", exc_info=True)
