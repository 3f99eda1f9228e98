"""How long a talk with a guide has been going on: in all, and with the question in hand. Rule V12."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workshopdesk.app import queries
from workshopdesk.domain.state import State


@dataclass(frozen=True, slots=True)
class TalkTime:
    """Whole seconds since the talk of this day began and since the question in hand was reached; 0 before that."""

    talk: int
    question: int


def talk_time(state: State, now: datetime) -> TalkTime:
    """By the moments at which phases were entered on the day of `now`, in its time zone."""
    moments = [datetime.fromisoformat(entry.at).astimezone(now.tzinfo) for entry in queries.progress(state).entries]
    today = [moment for moment in moments if moment.date() == now.date() and moment <= now]
    if not today:
        return TalkTime(0, 0)
    return TalkTime(int((now - today[0]).total_seconds()), int((now - today[-1]).total_seconds()))
