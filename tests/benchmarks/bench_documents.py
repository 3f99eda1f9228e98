"""CPU time of the protocol: 300 real ideas, and what the tags cost beside the same pages without them."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))


from documents.workshops import MADE_AT, many_cards
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.documents.tagging.canvas import TaggedCanvas, UntaggedCanvas
from workshopdesk.domain.state import State

IDEAS = 300
ROUNDS = 8  # the machine is shared: single rounds differ by a third


def measure() -> list[dict[str, Any]]:
    """CPU seconds for the protocol of 300 ideas (median), and tagged/untagged (each the fastest of its rounds)."""
    state = many_cards(IDEAS)
    _seconds(state, TaggedCanvas)  # fonts are read once in a process
    tagged, untagged = [], []
    for _ in range(ROUNDS):
        tagged.append(_seconds(state, TaggedCanvas))
        untagged.append(_seconds(state, UntaggedCanvas))
    return [
        {"name": "protocol.300", "n": IDEAS, "value": round(sorted(tagged)[ROUNDS // 2] * 1000), "unit": "cpu_ms"},
        {"name": "protocol.tag_ratio", "n": IDEAS, "value": round(min(tagged) / min(untagged), 3), "unit": "ratio"},
    ]


def _seconds(state: State, canvas_maker: type) -> float:
    gc.collect()
    begin = time.process_time()
    protocol_pdf(state, made_at=MADE_AT, canvas_maker=canvas_maker)
    return time.process_time() - begin
