"""Records as plain JSON values and back, checked at the border. Journal, package and document worker share it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from workshopdesk.base.errors import KnownError
from workshopdesk.domain.catalogue import RECORD_TYPES, TYPE_BY_NAME
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import type_name

_NAMES = {record_type: type_name(record_type) for record_type in RECORD_TYPES}


def to_builtins(record: Record) -> dict[str, Any]:
    """The record's fields as dicts, lists, strings and numbers."""
    values: dict[str, Any] = msgspec.to_builtins(record)
    return values


def from_builtins(name: str, values: object) -> Record:
    """The record of the type called `name`. Unknown fields are ignored, missing ones take their defaults.

    Raises KnownError("data-invalid") with the finding, never with the value.
    """
    try:
        record: Record = msgspec.convert(values, TYPE_BY_NAME[name])
    except KeyError as error:
        raise KnownError("data-invalid", finding=f"unknown record type {name!r}") from error
    except msgspec.ValidationError as error:
        raise KnownError("data-invalid", finding=f"{name}: {_place(error)}") from error
    return record


def _place(error: msgspec.ValidationError) -> str:
    """Where the value is wrong; the message's first part may quote it. Without a place it speaks of types only."""
    return str(error).rpartition(" - at ")[2]


def records_to_builtins(records: Iterable[Record]) -> dict[str, list[dict[str, Any]]]:
    """All records grouped by type name, each group sorted by id: the same records give the same value."""
    groups: dict[str, list[dict[str, Any]]] = {name: [] for name in TYPE_BY_NAME}
    for record in records:
        groups[_NAMES[type(record)]].append(to_builtins(record))
    return {name: sorted(group, key=lambda values: str(values["id"])) for name, group in groups.items()}


def records_from_builtins(groups: dict[str, list[dict[str, Any]]]) -> list[Record]:
    """The reverse of records_to_builtins. Raises KnownError("data-invalid")."""
    return [from_builtins(name, values) for name, group in groups.items() for values in group]


def encode_change_set(change_set: ChangeSet) -> bytes:
    """JSON: {"label": …, "changes": [[type name, old or null, new or null], …]}."""
    changes = [[_NAMES[type(change.record)], change.old, change.new] for change in change_set]
    return msgspec.json.encode({"label": change_set.label, "changes": changes})


def decode_change_set(payload: bytes) -> ChangeSet:
    """The reverse of encode_change_set. Raises KnownError("data-invalid")."""
    try:
        raw = msgspec.json.decode(payload)
        changes = tuple(
            Change(
                None if old is None else from_builtins(name, old),
                None if new is None else from_builtins(name, new),
            )
            for name, old, new in raw["changes"]
        )
        return ChangeSet(raw["label"], changes)
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as error:
        raise KnownError("data-invalid", finding="journal entry unreadable") from error
