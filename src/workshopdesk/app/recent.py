"""What the start page remembers of a workshop without opening its file."""

from __future__ import annotations

from pathlib import Path

from workshopdesk.app import queries
from workshopdesk.base.settings import LeftOff, RecentWorkshop
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.state import State


def recent_workshop(path: Path, state: State, opened_at: str, left_off: LeftOff) -> RecentWorkshop:
    """`opened_at` is ISO 8601 with zone. Raises KnownError("file-empty")."""
    workshop = queries.workshop_of(state)
    return RecentWorkshop(
        path=str(path.absolute()),
        title=workshop.title,
        opened_at=opened_at,
        question=workshop.question,
        date=workshop.date,
        starts=workshop.starts,
        place=workshop.place,
        notes=len(queries.notes(state)),
        clusters=state.count(Cluster),
        finished=workshop.finished,
        retain_until=workshop.retain_until,
        left_off=left_off,
    )
