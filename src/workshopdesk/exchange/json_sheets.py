"""JSON files of idea pools as sheets: one row per object of the list in the file, one column per name in its objects.

Known are a plain list, an object that holds one such list (paged answers of REST interfaces), GraphQL answers with
edges and nodes (https://graphql.org/learn/pagination/) and GeoJSON feature collections (RFC 7946). Nested names are
joined by "/" as Decidim does in its tables, and camelCase is read as snake_case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from workshopdesk.base.errors import KnownError
from workshopdesk.exchange.formula_guard import guarded
from workshopdesk.exchange.sheets import COLUMN_LIMIT, ROW_LIMIT, Row

_DEPTH = 6  # of objects around the list
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JsonSheet:
    """The objects as rows numbered from 1, below a row 0 with their names. Texts are guarded like those of tables."""

    objects: Sequence[dict[str, str]]
    name: str = ""

    def rows(self, first: int | None = None) -> Sequence[Row]:
        names = tuple(dict.fromkeys(name for one in self.objects for name in one))[:COLUMN_LIMIT]
        header = Row(0, names)
        shown = self.objects if first is None else self.objects[: max(0, first - 1)]
        rows = (Row(number, tuple(one.get(name, "") for name in names)) for number, one in enumerate(shown, 1))
        return [header, *(row for row in rows if any(row.cells))]


def read_json(content: bytes) -> list[JsonSheet]:
    """The one list of a JSON file.

    Raises KnownError: "sheet-unreadable", "sheet-format-unknown" if there is no list of objects, "sheet-too-long".
    """
    try:
        found = _objects(msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf")))
        flat = [_flat(one) for one in found or ()]
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise KnownError("sheet-unreadable", finding="JSON") from error
    if not flat:
        raise KnownError("sheet-format-unknown", finding="JSON")
    if len(flat) > ROW_LIMIT:
        raise KnownError("sheet-too-long", limit=ROW_LIMIT)
    return [JsonSheet(flat)]


def _objects(value: Any, depth: int = 0) -> list[Object] | None:
    """The first list of objects, from outside to inside; pages one after the other make one list."""
    if isinstance(value, list):
        objects = [one for one in value if isinstance(one, dict)]
        pages = [_objects(one["data"], depth + 1) for one in objects if isinstance(one.get("data"), dict)]
        if pages and len(pages) == len(objects):
            return [one for page in pages for one in page or ()]
        return [_opened(one) for one in objects] if objects else None
    if not isinstance(value, dict) or depth > _DEPTH:
        return None
    inner = (_objects(part, depth + 1) for part in value.values() if isinstance(part, dict | list))
    return next((found for found in inner if found), None)


def _opened(value: Object) -> Object:
    """The object itself out of what GraphQL and GeoJSON wrap around it."""
    if isinstance(node := value.get("node"), dict):
        return node
    if isinstance(properties := value.get("properties"), dict) and "geometry" in value:
        return {**properties, "geometry": value["geometry"]}
    return value


def _flat(value: Object, before: str = "") -> dict[str, str]:
    cells: dict[str, str] = {}
    for key, inner in value.items():
        name = before + _HUMP.sub("_", str(key)).lower()
        if isinstance(inner, dict) and "edges" not in inner:
            cells |= _flat(inner, f"{name}/")
        else:
            cells[name] = guarded(_text(inner))
    return cells


def _text(value: Any) -> str:
    """Lists of words, numbers or named things are joined by ", "; anything deeper is left out."""
    if isinstance(value, dict):
        value = [edge.get("node") for edge in value.get("edges") or () if isinstance(edge, dict)]
    if isinstance(value, list):
        named = (one.get("name") if isinstance(one, dict) else one for one in value)
        return ", ".join(_text(one) for one in named if isinstance(one, str | int | float) and one != "")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, str | int | float) else ""
