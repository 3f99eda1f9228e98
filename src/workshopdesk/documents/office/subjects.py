"""What a statement, decision or agreement is about, in a line."""

from __future__ import annotations

from workshopdesk.app.development import subject_name
from workshopdesk.app.measure_key import measure_key
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.state import State


def subject_of(state: State, subject_id: str) -> str:
    """The words of a card, the title of a group, or number and title of a measure; empty for the whole workshop."""
    profile = state.find(ProjectProfile, subject_id)
    name = subject_name(state, subject_id)
    return f"{measure_key(profile.number)} {name}" if profile else name
