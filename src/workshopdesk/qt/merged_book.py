"""How many cards were merged into every card, kept up to date for the board. Knows nothing of Qt."""

from __future__ import annotations

from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State


class MergedBook:
    """Counts the sources of cards without looking through all of them."""

    def __init__(self, state: State) -> None:
        self._sources: dict[str, set[str]] = {}
        for note in state.all(Note):
            if note.merged_into:
                self._sources.setdefault(note.merged_into, set()).add(note.id)

    def count(self, note_id: str) -> int:
        return len(self._sources.get(note_id, ()))

    def follow(self, change_set: ChangeSet) -> bool:
        """Take a committed change over; whether any card was merged or taken apart."""
        found = False
        for change in change_set.of(Note):
            before, after = _merged_into(change.old), _merged_into(change.new)
            if before != after:
                found = True
                self._sources.get(before, set()).discard(change.record.id)
                if after:
                    self._sources.setdefault(after, set()).add(change.record.id)
        return found


def _merged_into(record: Record | None) -> str:
    return record.merged_into if isinstance(record, Note) else ""
