"""Tables with a schema: CSV for programs, and what describes its columns (Frictionless Table Schema)."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.exchange.formula_guard import guarded

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `kind` is a type of Table Schema ("string", "integer", "number", "boolean", "date"); `one_of` its
    only values; `title` German words for people."""

    name: str
    title: str
    kind: str = "string"
    one_of: type[StrEnum] | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a row of another table by its key `id`."""

    field: str
    table: str


@dataclass(frozen=True, slots=True)
class Table:
    """`key` are the columns that tell its rows apart."""

    name: str
    title: str
    fields: tuple[Field, ...]
    rows: tuple[Sequence[Cell], ...]
    key: tuple[str, ...] = ("id",)
    references: tuple[Reference, ...] = ()


def csv_of(table: Table) -> bytes:
    """UTF-8 without BOM, commas, CRLF (RFC 4180), points in numbers, empty cells for what is not known.

    Texts that a spreadsheet would run get a quote in front, as in all our tables (formula_guard.py).
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(field.name for field in table.fields)
    for row in table.rows:
        writer.writerow(_cell(cell) for cell in row)
    return buffer.getvalue().encode("utf-8", errors="replace")


def schema_of(table: Table) -> dict[str, object]:
    """The table's schema: https://specs.frictionlessdata.io/table-schema/"""
    schema: dict[str, object] = {
        "fields": [_field(field, field.name in table.key) for field in table.fields],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    if table.references:
        schema["foreignKeys"] = [
            {"fields": [one.field], "reference": {"resource": one.table, "fields": ["id"]}} for one in table.references
        ]
    return schema


def _field(field: Field, is_key: bool) -> dict[str, object]:
    described: dict[str, object] = {"name": field.name, "title": field.title, "type": field.kind}
    constraints: dict[str, object] = {}
    if field.required or is_key:
        constraints["required"] = True
    if field.one_of is not None:
        constraints["enum"] = [member.value for member in field.one_of]
    if constraints:
        described["constraints"] = constraints
    return described


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return guarded(cell.replace("\0", "")) if isinstance(cell, str) else repr(cell)
