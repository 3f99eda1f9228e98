"""series --calendar: the dates of a series as one file for calendars (PROCESS-STEPS row B5)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.cli.terminal import Terminal

NAME, ENDING = "series", ".ics"


def write_calendar(terminal: Terminal, files: Sequence[Path], folder: Path) -> None:
    """One appointment for every workshop with a date; those that are internal or have none are told and left out.

    Raises KnownError("workshop-without-date"), DomainError("workshop-internal") if none is left, and KnownError as the
    files and base.files.
    """
    from workshopdesk.app.visibility import public_state
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.base.files import free_path, write_new
    from workshopdesk.cli.files import readable_workshop
    from workshopdesk.exchange.calendar_file import calendar, check_date

    states, left_out = [], {}
    for file in files:
        try:
            with readable_workshop(file) as (session, _):
                state = public_state(session.state)
            check_date(state)
            states.append(state)
        except (DomainError, KnownError) as error:
            if error.code not in ("workshop-internal", "workshop-without-date"):
                raise
            left_out[str(file)] = terminal.sentence(error)
            if len(left_out) == len(files):
                raise
            terminal.warn(f"{file.name}: {left_out[str(file)]}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("folder-not-writable", folder=str(folder)) from error
    path = free_path(folder, NAME, ENDING)
    write_new(path, calendar(states, made_at=SystemClock().now()))
    terminal.say(f"Geschrieben: {path}", f"Written: {path}")
    terminal.result({"file": str(path), "appointments": len(states), "left_out": left_out})
