"""The two kinds of tables: sheets that people read and copy from, and files that a platform takes word for word."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from workshopdesk.domain.note import Spot
from workshopdesk.exchange.formula_guard import guarded

BETWEEN = ", "  # between several tags


def hand_sheet(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """For German Excel, as csv_export.py: no cell of it ever runs."""
    content = _table(head, ([guarded(cell) for cell in row] for row in rows), ";", csv.QUOTE_ALL)
    return b"\xef\xbb\xbf" + content


def import_file(head: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """For a program: UTF-8 without BOM, and nothing is put before a text, since nobody would take it away again."""
    return _table(head, rows, separator, csv.QUOTE_MINIMAL)


def json_file(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")


def degrees(spot: Spot) -> tuple[str, str]:
    """Latitude and longitude with a decimal point; empty where they are not known."""
    known = spot.latitude is not None and spot.longitude is not None
    return (repr(spot.latitude), repr(spot.longitude)) if known else ("", "")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], separator: str, quoting: int) -> bytes:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=separator, quoting=quoting, lineterminator="\r\n")  # type: ignore[arg-type]  # csv's constants are integers
    writer.writerow(head)
    writer.writerows(rows)
    return buffer.getvalue().encode("utf-8", errors="replace")
