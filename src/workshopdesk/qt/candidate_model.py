"""What is voted on, with the dots that the paper at hand gives to each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import Candidate
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOT_MARKED = -100
"""No value at all, below every negative dot."""

_ROLES = ("candidateId", "number", "title", "cardCount", "dots", "values")


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
            self.show_marks({}, ("",))
            return
        self._candidates = candidates
        self._card_counts = dict(card_counts)
        self.replace_rows((c.id, c.number, c.title, card_counts.get(c.id, 0), 0, []) for c in candidates)
        self.shownChanged.emit()

    def show_marks(self, marks: Mapping[tuple[str, str], int], criteria: Sequence[str]) -> None:
        """What stands on the paper at hand, by candidate id and key of a criterion.

        `values` has one entry per criterion, NOT_MARKED where there is none; `dots` is the first, or 0.
        """
        for row, candidate in enumerate(self._candidates):
            values = [marks.get((candidate.id, key), NOT_MARKED) for key in criteria]
            self.set_value(row, "dots", marks.get((candidate.id, criteria[0]), 0))
            self.set_value(row, "values", values)

    def retitle(self, candidates: Iterable[Candidate]) -> None:
        """The same candidates may be called otherwise now; the paper stays as it is."""
        titles = {candidate.id: candidate.title for candidate in candidates}
        self._candidates = tuple(replace(one, title=titles.get(one.id, one.title)) for one in self._candidates)
        for row, candidate in enumerate(self._candidates):
            self.set_value(row, "title", candidate.title)
        self.shownChanged.emit()

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return len(self._candidates)

    @Property(str, notify=shownChanged)
    def longestTitle(self) -> str:
        """By it a view measures how tall its rows must be."""
        return max((candidate.title for candidate in self._candidates), key=len, default="")
