"""CPU time of office files: a workbook of 3,000 rows, and the Word protocol of 300 ideas with charts and boards."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))


from documents.workshops import MADE_AT, filled_up, many_cards
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.office.workbook import workbook
from workshopdesk.domain.state import State

ROWS, IDEAS = 3000, 300
ROUNDS = 3


def measure() -> list[dict[str, Any]]:
    """Medians in CPU milliseconds."""
    rows, ideas = filled_up(many_cards(ROWS), ROWS), many_cards(IDEAS)
    return [
        {"name": "workbook.3000", "n": ROWS, "value": _milliseconds(workbook, rows), "unit": "cpu_ms"},
        {"name": "word.300", "n": IDEAS, "value": _milliseconds(protocol_docx, ideas), "unit": "cpu_ms"},
    ]


def _milliseconds(make: Callable[..., bytes], state: State) -> int:
    make(state, made_at=MADE_AT)  # fonts and templates are read once in a process
    taken = []
    for _ in range(ROUNDS):
        gc.collect()
        begin = time.process_time()
        make(state, made_at=MADE_AT)
        taken.append(time.process_time() - begin)
    return round(median(taken) * 1000)
