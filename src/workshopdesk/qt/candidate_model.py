"""What is voted on, with the dots that the paper at hand gives to each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import Candidate
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("candidateId", "number", "title", "cardCount", "dots")


@QmlElement
@QmlUncreatable("made by the vote controller")
class CandidateModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One row per candidate; `cardCount` is 0 for cards. The vote controller feeds it."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._card_counts: dict[str, int] = {}

    def show(self, candidates: tuple[Candidate, ...], card_counts: Mapping[str, int]) -> None:
        """Replace all rows; the paper is empty then."""
        if candidates == self._candidates and card_counts == self._card_counts:
            self.show_dots({})
            return
        self._candidates = candidates
        self._card_counts = dict(card_counts)
        self.replace_rows((c.id, c.number, c.title, card_counts.get(c.id, 0), 0) for c in candidates)
        self.shownChanged.emit()

    def show_dots(self, dots: Mapping[str, int]) -> None:
        """The dots of the paper at hand by candidate id."""
        for row, candidate in enumerate(self._candidates):
            self.set_value(row, "dots", dots.get(candidate.id, 0))

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return len(self._candidates)

    @Property(str, notify=shownChanged)
    def longestTitle(self) -> str:
        """By it a view measures how tall its rows must be."""
        return max((candidate.title for candidate in self._candidates), key=len, default="")
