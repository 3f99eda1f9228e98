"""What is voted on, with the dots that the paper at hand gives to each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.domain.ballot import Candidate

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES = ("candidateId", "number", "title", "cardCount", "dots")
_FIRST = Qt.ItemDataRole.UserRole
_DOTS = _FIRST + _ROLES.index("dots")


@QmlElement
@QmlUncreatable("made by the vote controller")
class CandidateModel(QAbstractListModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """One row per candidate; `cardCount` is 0 for cards. The vote controller feeds it."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._card_counts: dict[str, int] = {}
        self._dots: dict[str, int] = {}

    def show(self, candidates: tuple[Candidate, ...], card_counts: Mapping[str, int]) -> None:
        """Replace all rows; the paper is empty then."""
        if candidates == self._candidates and card_counts == self._card_counts:
            self.show_dots({})
            return
        self.beginResetModel()
        self._candidates = candidates
        self._card_counts = dict(card_counts)
        self._dots = {}
        self.endResetModel()
        self.shownChanged.emit()

    def show_dots(self, dots: Mapping[str, int]) -> None:
        """The dots of the paper at hand by candidate id."""
        before, self._dots = self._dots, dict(dots)
        for row, candidate in enumerate(self._candidates):
            if before.get(candidate.id, 0) != self._dots.get(candidate.id, 0):
                index = self.index(row)
                self.dataChanged.emit(index, index, [_DOTS])

    @Property(int, notify=shownChanged)
    def count(self) -> int:
        return len(self._candidates)

    @Property(str, notify=shownChanged)
    def longestTitle(self) -> str:
        """By it a view measures how tall its rows must be."""
        return max((candidate.title for candidate in self._candidates), key=len, default="")

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own
        return 0 if parent.isValid() else len(self._candidates)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if not index.isValid() or not _FIRST <= role < _FIRST + len(_ROLES):
            return None
        candidate = self._candidates[index.row()]
        row = (
            candidate.id,
            candidate.number,
            candidate.title,
            self._card_counts.get(candidate.id, 0),
            self._dots.get(candidate.id, 0),
        )
        return row[role - _FIRST]

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST + place: QByteArray(name.encode()) for place, name in enumerate(_ROLES)}
