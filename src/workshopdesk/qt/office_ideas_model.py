"""The office's ideas as a list that grows while it is scrolled: never all of them, there may be 300,000."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.office.queries import IdeaLine
from workshopdesk.app.office.words import idea_words, office_words
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 60
_ROLES = ("number", "card", "words", "field", "workshop", "channel", "day", "disposition", "gone", "chosen")
_NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("made by the office's ideas")
class OfficeIdeasModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Roles: _ROLES. `disposition` is a word or empty, `day` YYYY-MM-DD or empty.

    `moreWanted` carries the number of the last idea when a view comes near the end; `add` brings the page after it.
    """

    moreWanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_ROLES, parent)
        self._more = False

    def show(self, lines: Sequence[IdeaLine], language: str) -> None:
        """The first page of a list; selection begins anew."""
        self.replace_rows(_row(line, language) for line in lines)
        self._more = len(lines) == PAGE

    def add(self, lines: Sequence[IdeaLine], language: str) -> None:
        self.append_rows([_row(line, language) for line in lines])
        self._more = len(lines) == PAGE

    def mark(self, chosen: Collection[int]) -> None:
        for place, row in enumerate(self._rows):
            self.set_value(place, "chosen", row[0] in chosen)

    def numbers(self) -> list[int]:
        return [int(str(row[0])) for row in self._rows]

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> None:
        if self._more and self._rows:
            self._more = False  # until the page is here
            self.moreWanted.emit(self.numbers()[-1])


def _row(line: IdeaLine, language: str) -> tuple[object, ...]:
    return (
        line.number,
        line.card,
        idea_words(line, language),
        line.field or line.category,
        line.workshop,
        belonging_words(language).intake.get(line.channel, line.channel),
        line.date or line.workshop_date,
        office_words(language).dispositions.get(line.disposition, ""),
        line.gone,
        False,
    )
