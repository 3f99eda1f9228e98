"""CPU time of reading 10,000 real ideas out of a CSV file and storing them as cards of a new workshop."""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from exchange.kit import BONN
from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.session import Session
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.exchange.idea_import import import_ideas
from workshopdesk.store.workshop_file import WorkshopFile

IDEAS = 10_000
ROUNDS = 3


def measure() -> list[dict[str, Any]]:
    """The median of some rounds, each with a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        table = _table(Path(folder) / "ideen.csv")
        seconds = sorted(_seconds(table, Path(folder) / f"{number}.workshop") for number in range(ROUNDS))
    return [{"name": "import.10000", "n": IDEAS, "value": round(seconds[ROUNDS // 2] * 1000), "unit": "cpu_ms"}]


def _table(path: Path) -> Path:
    """The 2,314 ideas of Bonn over and over, each with a number of its own."""
    with BONN.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows({**rows[number % len(rows)], "ID": str(number)} for number in range(IDEAS))
    return path


def _seconds(table: Path, path: Path) -> float:
    with WorkshopFile.create(path, device="bench") as file:
        session = Session(file)
        session.do(CreateWorkshop(records_for(template_by_key("kartenabfrage"), title="Wege", language="de")))
        begin = time.process_time()
        report = import_ideas(session, table)
        spent = time.process_time() - begin
    assert report.ideas_added == IDEAS
    return spent
