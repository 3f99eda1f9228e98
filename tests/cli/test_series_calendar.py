"""The dates of a series on the command line."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import icalendar

from cli.kit import Program
from workshopdesk.app import queries
from workshopdesk.app.commands import EditDetails
from workshopdesk.app.session import Session
from workshopdesk.store.workshop_file import WorkshopFile


def changed(path: Path, **values: Any) -> str:
    """The id of the workshop in the file, after the change."""
    with WorkshopFile.open(path, device="desk") as file:
        session = Session(file)
        session.do(EditDetails((replace(queries.workshop_of(session.state), **values),)))
        return queries.workshop_of(session.state).id


def test_the_dates_of_a_series_are_one_calendar(program: Program, tmp_path: Path) -> None:
    """Y6, PROCESS-STEPS row B5: every workshop with a date, in a file that another library reads."""
    undated = program.new()
    dated, internal = (Path(shutil.copy(undated, tmp_path / name)) for name in ("b.workshop", "c.workshop"))
    workshop_id = changed(dated, date="2027-03-12", starts="18:00")
    changed(internal, date="2027-03-13", internal=True)
    told = program.json("series", "--calendar", dated, undated, internal, "--out", "termine")
    assert (told["appointments"], sorted(told["left_out"])) == (1, [str(undated), str(internal)])
    (event,) = icalendar.Calendar.from_ical((tmp_path / told["file"]).read_bytes()).walk("VEVENT")
    assert str(event["UID"]).startswith(workshop_id)
    assert event["DTSTART"].dt.strftime("%Y-%m-%d %H:%M %z") == "2027-03-12 18:00 +0100"
    refused = program("series", "--calendar", undated, "--out", "leer", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]) == (1, "workshop-without-date")
    assert not (tmp_path / "leer").exists()
