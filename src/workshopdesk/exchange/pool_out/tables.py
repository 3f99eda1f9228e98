"""Files that a platform takes word for word; sheets to copy from are those of excel_csv.py."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from workshopdesk.domain.note import Spot

BETWEEN = ", "  # between several tags


def import_file(head: Sequence[str], rows: Iterable[Sequence[str]], separator: str) -> bytes:
    """For a program: UTF-8 without BOM, and nothing is put before a text, since nobody would take it away again."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=separator, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return buffer.getvalue().encode("utf-8", errors="replace")


def json_file(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", errors="replace")


def degrees(spot: Spot) -> tuple[str, str]:
    """Latitude and longitude with a decimal point; empty where they are not known."""
    known = spot.latitude is not None and spot.longitude is not None
    return (repr(spot.latitude), repr(spot.longitude)) if known else ("", "")
