"""The ideas of all workshops: searched, filtered, looked at, and told what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.idea_board import BoardColumn, idea_board
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.queries import BoardBy, Facet, IdeaFilter, IdeaLine
from workshopdesk.app.office.saved_views import SavedView
from workshopdesk.app.office.words import facet_words, idea_words, office_words
from workshopdesk.base.clock import Clock
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.messenger import Messenger
from workshopdesk.qt.office_card_picture import OfficeCardPicture
from workshopdesk.qt.office_idea_sheet import IdeaTold, OfficeIdeaSheet, told_of
from workshopdesk.qt.office_ideas_model import PAGE, OfficeIdeasModel
from workshopdesk.qt.office_sources_controller import OfficeSourcesController
from workshopdesk.qt.office_views_controller import OfficeViewsController

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_VALUES = 40
CRITERIA = ("field", "category", "topic", "target_group", "source", "round", "channel", "disposition")
_NUMBERS = ("source", "round")
CODES = tuple(code.value for code in DispositionCode)


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeIdeasController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """The page comes first, the numbers beside the filters after it: they need a look at every idea."""

    changed = Signal()
    facetsChanged = Signal()
    selectionChanged = Signal()
    boardChanged = Signal()
    partsChanged = Signal()
    disposed = Signal()
    # references of what shall become a measure
    measureWanted = Signal(list)
    addedToMeasure = Signal()

    def __init__(self, clock: Clock, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._counting: CatalogueThread | None = None
        self._wanted = IdeaFilter()
        self._model = OfficeIdeasModel(self)
        self._model.moreWanted.connect(self._fetch)
        self._sheet = OfficeIdeaSheet(self)
        self._picture = OfficeCardPicture("small picture", self)
        self._sources = OfficeSourcesController(clock, messenger, self)
        self._sources.measureWanted.connect(self.measureWanted)
        self._sources.added.connect(self.addedToMeasure)
        self._sources.added.connect(self.refresh)
        self._views = OfficeViewsController(clock, self)
        self._views.asked.connect(self._show_view)
        self._total = self._matching = 0
        self._facets: list[Facet] = []
        self._chosen: set[int] = set()
        self._by: BoardBy | None = None
        self._columns: list[BoardColumn] = []

    # What is shown

    @Property(OfficeIdeasModel, notify=partsChanged)
    def rows(self) -> OfficeIdeasModel:
        return self._model

    @Property(OfficeIdeaSheet, notify=partsChanged)
    def sheet(self) -> OfficeIdeaSheet:
        """The idea that is looked at."""
        return self._sheet

    @Property(OfficeCardPicture, notify=partsChanged)
    def picture(self) -> OfficeCardPicture:
        """How the card of that idea looked, where it was photographed."""
        return self._picture

    @Property(OfficeSourcesController, notify=partsChanged)
    def sources(self) -> OfficeSourcesController:
        """The chosen ideas, or the one that is looked at, on their way into a measure."""
        return self._sources

    @Property(OfficeViewsController, notify=partsChanged)
    def views(self) -> OfficeViewsController:
        """What was looked at before and has a name."""
        return self._views

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._total

    @Property(int, notify=changed)
    def matching(self) -> int:
        return self._matching

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is searched for."""
        return self._wanted.text

    @Property(bool, notify=changed)
    def filtered(self) -> bool:
        return self._wanted != IdeaFilter()

    @Property("QVariantList", notify=facetsChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def facets(self) -> list[dict[str, Any]]:
        """criterion, title and values (value, name, ideas, on) of every criterion that the ideas have values of."""
        language = self._messenger.language
        titles = office_words(language).criteria
        found = []
        for criterion in CRITERIA:
            on = str(getattr(self._wanted, criterion))
            values = [
                {"value": one.value, "name": facet_words(one, language), "ideas": one.ideas, "on": one.value == on}
                for one in self._facets
                if one.criterion == criterion
            ][:MOST_VALUES]
            if values:
                found.append({"criterion": criterion, "title": titles[criterion], "values": values})
        return found

    @Property("QVariantList", notify=boardChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def board(self) -> list[dict[str, Any]]:
        """Columns with name, ideas (how many) and cards (number, words, workshop, disposition)."""
        words = office_words(self._messenger.language).dispositions
        return [
            {
                "name": self._head(column.name),
                "ideas": column.ideas,
                "cards": [
                    {
                        "number": line.number,
                        "words": idea_words(line, self._messenger.language),
                        "workshop": line.workshop,
                        "disposition": words.get(line.disposition, ""),
                    }
                    for line in column.lines
                ],
            }
            for column in self._columns
        ]

    @Property(str, notify=boardChanged)
    def boardBy(self) -> str:
        """field, category, source, round, topic or group; empty while the table is shown."""
        return self._by or ""

    @Property("QStringList", notify=partsChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def codes(self) -> list[str]:
        """Words for what can become of an idea, in the order of XBeteiligung."""
        words = office_words(self._messenger.language).dispositions
        return [words[code] for code in CODES]

    @Property(int, notify=selectionChanged)
    def chosenCount(self) -> int:
        return len(self._chosen)

    # Searching and filtering

    @Slot(str)
    def search(self, text: str) -> None:
        self._want(replace(self._wanted, text=text.strip()))

    @Slot(str, str)
    def narrow(self, criterion: str, value: str) -> None:
        """Only ideas with this value; the same value again, or an empty one, lifts the filter."""
        if criterion not in CRITERIA:
            return
        lifted = value in ("", str(getattr(self._wanted, criterion)))
        typed: str | int = (0 if lifted else int(value)) if criterion in _NUMBERS else ("" if lifted else value)
        self._want(replace(self._wanted, **{criterion: typed}))  # type: ignore[arg-type]  # checked above

    @Slot()
    def clear(self) -> None:
        self._want(IdeaFilter())

    @Slot(str)
    def layBy(self, criterion: str) -> None:
        """Show columns by a criterion; empty: the table."""
        self._lay(next((by for by in get_args(BoardBy) if by == criterion), None))
        self._views.look_at(self._wanted, self._by)
        self._ask_board()

    # Choosing and disposing

    @Slot(int)
    def choose(self, number: int) -> None:
        """Take an idea into the selection, or out of it."""
        self._chosen ^= {number}
        self._show_selection()

    @Slot()
    def chooseShown(self) -> None:
        """All ideas that the table holds so far."""
        self._chosen |= set(self._model.numbers())
        self._show_selection()

    @Slot()
    def chooseNone(self) -> None:
        self._chosen = set()
        self._show_selection()

    @Slot(int, str)
    def dispose(self, code: int, reason: str) -> None:
        """Say what became of the chosen ideas, or of the one that is looked at; `code` is a place in `codes`."""
        ideas = self._meant
        if self._room is None or not ideas or not 0 <= code < len(CODES):
            return
        said, at = DispositionCode(CODES[code]), self._clock.now().isoformat()
        self._room.ask(lambda catalogue: catalogue.dispose(ideas, said, reason.strip(), at), lambda _: self._told())

    @Slot(int)
    def look(self, number: int) -> None:
        """Show everything about an idea; 0 closes it."""
        if number == 0 or self._room is None:
            self._show_sheet(None)
            return
        self._room.ask(lambda catalogue: told_of(catalogue, number), self._show_sheet, topic="sheet")

    # From the office

    def show(self, room: CatalogueThread | None, counting: CatalogueThread | None) -> None:
        """`counting` looks at every idea, so that the next page need not wait for it."""
        self._room, self._counting = room, counting
        self._wanted, self._by = IdeaFilter(), None
        self._facets, self._columns = [], []
        self._total = self._matching = 0
        self._model.show([], self._messenger.language)
        self._sources.show(room)
        self._picture.show(room)
        self._show_sheet(None)
        self._views.show(room)
        self._want(IdeaFilter())
        self.facetsChanged.emit()
        self.boardChanged.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask again for what is shown."""
        self._want(self._wanted)
        self._views.refresh()
        if self._sheet.shown:
            self.look(self._sheet.shown)

    def _want(self, wanted: IdeaFilter) -> None:
        self._wanted = wanted
        self.chooseNone()
        self._views.look_at(wanted, self._by)
        self.changed.emit()
        if self._room is None or self._counting is None:
            return
        self._room.ask(lambda catalogue: catalogue.ideas(wanted, limit=PAGE), self._on_page, topic="page")
        self._ask_board()
        self._counting.ask(lambda catalogue: _counted(catalogue, wanted), self._on_counted, topic="facets")

    def _lay(self, by: BoardBy | None) -> None:
        self._by = by
        self._columns = []
        self.boardChanged.emit()

    @Slot(object)
    def _show_view(self, view: SavedView) -> None:
        self._lay(view.by)
        self._want(view.wanted)

    @Slot(int)
    def _fetch(self, after: int) -> None:
        wanted = self._wanted
        if self._room is not None:
            self._room.ask(
                lambda catalogue: catalogue.ideas(wanted, after=after, limit=PAGE),
                lambda lines: self._on_more(wanted, lines),
            )

    def _ask_board(self) -> None:
        by, wanted = self._by, self._wanted
        if self._counting is not None and by is not None:
            self._counting.ask(lambda catalogue: idea_board(catalogue, wanted, by), self._on_board, topic="board")

    def _on_page(self, lines: Sequence[IdeaLine]) -> None:
        self._model.show(lines, self._messenger.language)
        self._model.mark(self._chosen)

    def _on_more(self, wanted: IdeaFilter, lines: Sequence[IdeaLine]) -> None:
        if wanted == self._wanted:  # else the list is another one by now
            self._model.add(lines, self._messenger.language)

    def _on_counted(self, told: tuple[int, int, list[Facet]]) -> None:
        self._total, self._matching, self._facets = told
        self.changed.emit()
        self.facetsChanged.emit()

    def _on_board(self, columns: list[BoardColumn]) -> None:
        self._columns = columns
        self.boardChanged.emit()

    def _told(self) -> None:
        self.refresh()
        self.disposed.emit()

    @property
    def _meant(self) -> list[int]:
        """The chosen ideas, or the one that is looked at."""
        return sorted(self._chosen) or ([self._sheet.shown] if self._sheet.shown else [])

    def _show_sheet(self, told: IdeaTold | None) -> None:
        self._sheet.show(told, self._messenger.language)
        self._picture.look(told.line.number if told is not None and told.line.pictures else 0)
        self._sources.mean(self._meant)

    def _show_selection(self) -> None:
        self._model.mark(self._chosen)
        self._sources.mean(self._meant)
        self.selectionChanged.emit()

    def _head(self, name: str) -> str:
        """The head of a column on the board."""
        if self._by == "round":
            return office_words(self._messenger.language).round.format(number=name)
        return name or self.tr("ohne Gruppe")


def _counted(catalogue: Catalogue, wanted: IdeaFilter) -> tuple[int, int, list[Facet]]:
    return catalogue.count(IdeaFilter()), catalogue.count(wanted), catalogue.facets(wanted)
