"""A transfer package as a file: one JSON value, the same bytes for the same content."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

import msgspec

from workshopdesk.app.office.transfer import Transfer, TransferTemplate
from workshopdesk.base.errors import KnownError
from workshopdesk.base.files import write_new

KIND: Literal["workshopdesk-transfer"] = "workshopdesk-transfer"
_LIMIT = 32 * 1024 * 1024


class _File(msgspec.Struct, frozen=True):
    format: Literal["workshopdesk-transfer"]
    version: Literal[1]
    programme: str
    registers: dict[str, tuple[str, ...]]
    measures: tuple[dict[str, Any], ...]
    templates: tuple[TransferTemplate, ...]


def transfer_bytes(transfer: Transfer) -> bytes:
    value = {"format": KIND, "version": 1, **msgspec.to_builtins(transfer)}
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8", errors="replace")


def read_transfer(path: Path) -> tuple[Transfer, str]:
    """The package and the SHA-256 of its bytes.

    Raises KnownError: "transfer-file-invalid" (`path`, `finding`), "source-missing", "source-unreadable".
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path)) from error
    if len(content) > _LIMIT:
        raise KnownError("transfer-file-invalid", path=str(path), finding=f"> {_LIMIT // 1024 // 1024} MB")
    try:
        found = msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise KnownError("transfer-file-invalid", path=str(path), finding=type(error).__name__) from error
    transfer = Transfer(
        programme=found.programme, registers=found.registers, measures=found.measures, templates=found.templates
    )
    return transfer, hashlib.sha256(content).hexdigest()


def write_templates(transfer: Transfer, folder: Path) -> tuple[list[str], list[str]]:
    """Write its templates as new files; names of those written, and of those that were there and stay.

    Raises KnownError like write_new.
    """
    written: list[str] = []
    there: list[str] = []
    for template in transfer.templates:
        name = Path(template.name).name
        path = folder / name
        if path.suffix != ".toml" or name.startswith("."):
            continue
        if path.exists():
            there.append(name)
            continue
        folder.mkdir(parents=True, exist_ok=True)
        write_new(path, template.content.encode("utf-8", errors="replace"))
        written.append(name)
    return written, there
