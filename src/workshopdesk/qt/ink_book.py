"""The ink of every card, kept up to date for the views. Knows nothing of Qt."""

from __future__ import annotations

from workshopdesk.app import queries
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.ink import Stroke, as_text, words_below_ink
from workshopdesk.domain.note import CARD_HEIGHT, Note
from workshopdesk.domain.state import State


class InkBook:
    """Finds a card's strokes without looking through all strokes of the workshop."""

    def __init__(self, state: State) -> None:
        self._strokes = queries.ink(state)
        self._texts: dict[str, str] = {}

    def has(self, note_id: str) -> bool:
        return note_id in self._strokes

    def of(self, note_id: str) -> tuple[Stroke, ...]:
        """In the order of drawing; empty for a card without ink."""
        return self._strokes.get(note_id, ())

    def text(self, note_id: str) -> str:
        """The same as one plain value (domain/ink.as_text)."""
        if note_id not in self._strokes:
            return ""
        known = self._texts.get(note_id)
        if known is None:
            known = self._texts[note_id] = as_text(self._strokes[note_id])
        return known

    def words_top(self, note: Note) -> float:
        """Where on the card its words begin, in board units: below the ink, or at the top."""
        return CARD_HEIGHT if words_below_ink(note, self.has(note.id)) else 0.0

    def follow(self, change_set: ChangeSet) -> set[str]:
        """Take a committed change over; returns the ids of the cards whose ink is another now."""
        touched: set[str] = set()
        for change in change_set.of(Stroke):
            for side, new in ((change.old, False), (change.new, True)):
                if isinstance(side, Stroke):
                    self._put(side, new)
                    touched.add(side.note_id)
        for note_id in touched:
            self._texts.pop(note_id, None)
        return touched

    def _put(self, stroke: Stroke, new: bool) -> None:
        others = [other for other in self.of(stroke.note_id) if other.id != stroke.id]
        strokes = sorted([*others, stroke] if new else others, key=lambda other: other.position)
        if strokes:
            self._strokes[stroke.note_id] = tuple(strokes)
        else:
            self._strokes.pop(stroke.note_id, None)
