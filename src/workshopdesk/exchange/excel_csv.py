"""A table that German Excel opens by double click (DOCUMENTS.md §4).

UTF-8 with BOM, semicolons, CRLF, every cell quoted, and none of them a formula (formula_guard.py).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from workshopdesk.exchange.formula_guard import guarded

BETWEEN = " | "  # between several entries of one cell
SENDER = "Herausgegeben von"


def excel_csv(head: Sequence[str], rows: Iterable[Sequence[str]], sender: str = "") -> bytes:
    """The table; a `sender` (rule W4) stands in a last column, because a line above the head would break readers."""
    last = (sender,) if sender else ()
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([*head, *((SENDER,) if sender else ())])
    writer.writerows([guarded(cell) for cell in (*row, *last)] for row in rows)
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8", errors="replace")
