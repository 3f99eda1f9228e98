"""What became of the rows of a table, in few words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QLocale

from workshopdesk.app.messages import skip_reason
from workshopdesk.exchange.skipped_rows import SkippedRow


def rows_by_reason(skipped: Iterable[SkippedRow]) -> list[dict[str, Any]]:
    """Each reason in the language shown, file by file, with its rows as Excel numbers them: "4, 7–9"."""
    language = QLocale().bcp47Name()[:2]  # set by qt/i18n.py
    rows: dict[str, list[int]] = {}
    for row in skipped:
        reason = skip_reason(row.reason, language)
        rows.setdefault(f"{row.file}: {reason}" if row.file else reason, []).append(row.row)
    return [{"reason": reason, "rows": row_ranges(numbers)} for reason, numbers in rows.items()]


def row_ranges(rows: list[int]) -> str:
    """Ascending numbers in few words: [4, 7, 8, 9] as "4, 7–9"."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
