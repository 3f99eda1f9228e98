"""The booth: from handing a paper in until the next person's page is drawn, with 200 papers in the box.

Usage: bench_booth.py  prints one JSON list. CPU milliseconds, offscreen, software rendering, 1920×1080.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
sys.path.insert(0, str(Path(__file__).parents[1]))

from workshopdesk.bootstrap import application

PAPERS = 200
ROUNDS = 15


def measure() -> list[dict[str, object]]:
    """`booth.submit`: paper checked, stored, the box written anew, thanks and the next person's page drawn."""
    app = application()

    from qt.vote_kit import VoteDesk, workshop_records
    from workshopdesk.domain.ballot import BallotPaper, Choice

    times = []
    with VoteDesk(Path(tempfile.mkdtemp()), size=(1920, 1080)) as desk:
        desk.create(workshop_records(people=PAPERS + ROUNDS), "vote")
        vote = desk.vote
        vote.rule.setMode("booth")
        vote.open()
        ballot = vote._known()
        for number in range(PAPERS):
            candidate = ballot.candidates[number % len(ballot.candidates)]
            vote._ballot_box.cast(ballot.id, BallotPaper((Choice(candidate.id, 1),)))
        for _ in range(ROUNDS):
            vote.booth.begin()
            vote.paper.give(ballot.candidates[0].id)
            desk.next_frame()
            started = time.process_time()
            vote.paper.submit()
            desk.next_frame()
            vote.booth.back()
            desk.next_frame()
            times.append(time.process_time() - started)
    del app
    value = round(statistics.median(times) * 1000, 1)
    return [{"name": "booth.submit", "n": PAPERS, "value": value, "unit": "cpu_ms"}]


if __name__ == "__main__":
    print(json.dumps(measure()))
