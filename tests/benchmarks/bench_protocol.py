"""CPU time and memory of the protocol of a whole city: 3,000 ideas with their texts, once, in a process of its own."""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))


from documents.workshops import MADE_AT, filled_up, many_cards
from workshopdesk.documents.protocol import protocol_pdf

IDEAS = 3000
_KIB_PER_MIB = 1024  # ru_maxrss is in KiB on Linux


def measure() -> list[dict[str, Any]]:
    """CPU milliseconds, and the most memory that the process had, in MiB."""
    state = filled_up(many_cards(IDEAS), IDEAS)
    begin = time.process_time()
    protocol_pdf(state, made_at=MADE_AT)
    taken = round((time.process_time() - begin) * 1000)
    memory = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _KIB_PER_MIB)
    return [
        {"name": "protocol.3000", "n": IDEAS, "value": taken, "unit": "cpu_ms"},
        {"name": "protocol.3000_mb", "n": IDEAS, "value": memory, "unit": "MiB"},
    ]
