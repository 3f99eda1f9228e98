"""Ideas that are alike, one group after the other, for people to say what they are to each other."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.office.duplicate_ports import DuplicateCounts, DuplicateGroup, Search
from workshopdesk.app.office.duplicates import find_duplicates
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.base.clock import Clock
from workshopdesk.domain.office.duplicates import Pair, Verdict
from workshopdesk.qt.catalogue_thread import CatalogueThread
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = DuplicateCounts(0, 0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Look:
    """One group of those that are still to be decided; `place` is how many come before it."""

    last: Search | None
    counts: DuplicateCounts
    place: int
    group: DuplicateGroup | None


@QmlElement
@QmlUncreatable("made by the office controller")
class OfficeDuplicatesController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Nothing is merged by itself. What is decided holds for the ideas that are ticked; at first all of a group are."""

    changed = Signal()
    tickedChanged = Signal()
    # what is shown of ideas elsewhere has changed
    decided = Signal()

    def __init__(self, clock: Clock, messenger: Messenger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._messenger = messenger
        self._room: CatalogueThread | None = None
        self._searching = False
        self._undoable = 0
        self._look = _Look(None, _NOTHING, 0, None)
        self._ticked: set[int] = set()

    @Property(bool, notify=changed)
    def searched(self) -> bool:
        """Whether anybody ever looked for ideas that are alike in this catalogue."""
        return self._look.last is not None

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        return self._searching

    @Property(bool, notify=changed)
    def outdated(self) -> bool:
        """Files have come since the last search."""
        return self._look.last is not None and self._look.last.outdated

    @Property(int, notify=changed)
    def groups(self) -> int:
        return self._look.counts.groups

    @Property(int, notify=changed)
    def undecided(self) -> int:
        """How many groups are still to be decided."""
        return self._look.counts.undecided_groups

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which of the open groups is shown, from 1 on; 0 if none is."""
        return self._look.place + 1 if self._look.group is not None else 0

    @Property(int, notify=changed)
    def score(self) -> int:
        """How alike the words are, 0 to 100."""
        return self._look.group.score if self._look.group is not None else 0

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Something was decided here and not taken back yet."""
        return self._undoable > 0

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def ideas(self) -> list[dict[str, Any]]:
        """number, words, detail, workshop, field, gone and merged (it is one idea with others of the group already)."""
        group = self._look.group
        if group is None:
            return []
        merged = {
            number
            for told in group.pairs
            if told.verdict is Verdict.MERGE
            for number in (told.pair.first, told.pair.second)
        }
        return [
            {
                "number": line.number,
                "words": line.text,
                "detail": line.detail,
                "workshop": line.workshop,
                "field": line.field or line.category,
                "gone": line.gone,
                "merged": line.number in merged,
            }
            for line in group.ideas
        ]

    @Property("QVariantList", notify=tickedChanged)  # type: ignore[arg-type]  # qmllint knows no "list"
    def ticked(self) -> list[int]:
        """The numbers of the ideas that the next word is about."""
        return sorted(self._ticked)

    @Slot(int)
    def tick(self, number: int) -> None:
        self._ticked ^= {number}
        self.tickedChanged.emit()

    @Slot()
    def search(self) -> None:
        """Compare all ideas; the screen stays free meanwhile."""
        if self._room is None or self._searching:
            return
        self._searching = True
        self.changed.emit()
        clock = self._clock
        self._room.ask(lambda catalogue: _searched(catalogue, clock), self._on_look, refused=self._stop)

    @Slot(str)
    def decide(self, verdict: str) -> None:
        """Say it of the ticked ideas: "merge", "related" or "different"; the next open group is shown."""
        if self._room is None or self._look.group is None or len(self._ticked) < 2:
            return
        said, ideas, at, place = Verdict(verdict), sorted(self._ticked), self._clock.now().isoformat(), self._look.place

        def tell(catalogue: Catalogue) -> _Look:
            catalogue.duplicates.decide(ideas, said, at)
            return _looked(catalogue, place)

        self._room.ask(tell, self._on_decided)

    @Slot()
    def undo(self) -> None:
        """Take back what was decided last, and show the group of it again."""
        if self._room is None or not self._undoable:
            return
        at = self._clock.now().isoformat()

        def take_back(catalogue: Catalogue) -> _Look:
            pairs = catalogue.duplicates.undo(at)
            return _looked(catalogue, _place_of(catalogue, pairs))

        self._room.ask(take_back, self._on_undone)

    @Slot(int)
    def go(self, steps: int) -> None:
        """To another open group, forwards or backwards; from the last one to the first."""
        if self._room is not None and self._look.counts.undecided_groups:
            place = (self._look.place + steps) % self._look.counts.undecided_groups
            self._room.ask(lambda catalogue: _looked(catalogue, place), self._on_look, topic="group")

    def show(self, room: CatalogueThread | None) -> None:
        self._room = room
        self._searching = False
        self._undoable = 0
        self._on_look(_Look(None, _NOTHING, 0, None))
        self.refresh()

    def refresh(self) -> None:
        if self._room is not None:
            place = self._look.place
            self._room.ask(lambda catalogue: _looked(catalogue, place), self._on_look, topic="group")

    def _on_look(self, look: _Look) -> None:
        same = look.group is not None and self._look.group is not None and look.group.ideas == self._look.group.ideas
        self._look, self._searching = look, False
        if not same:
            self._ticked = {line.number for line in look.group.ideas} if look.group is not None else set()
            self.tickedChanged.emit()
        self.changed.emit()

    def _on_decided(self, look: _Look) -> None:
        self._undoable += 1
        self._on_look(look)
        self.decided.emit()

    def _on_undone(self, look: _Look) -> None:
        self._undoable -= 1
        self._on_look(look)
        self.decided.emit()

    def _stop(self) -> None:
        self._searching = False
        self.changed.emit()


def _searched(catalogue: Catalogue, clock: Clock) -> _Look:
    find_duplicates(catalogue.duplicates, clock)
    return _looked(catalogue, 0)


def _looked(catalogue: Catalogue, place: int) -> _Look:
    """The group at this place, or the last one before it."""
    found = catalogue.duplicates
    counts = found.counts()
    nearest = max(0, min(place, counts.undecided_groups - 1))
    groups = found.groups(undecided=True, after=nearest, limit=1)
    return _Look(found.last_search(), counts, nearest, groups[0] if groups else None)


def _place_of(catalogue: Catalogue, pairs: Collection[Pair]) -> int:
    """Where the group of these pairs stands among the open ones; the first place if it is not one of them."""
    wanted = set(pairs)
    after = 0
    while page := catalogue.duplicates.groups(undecided=True, after=after):
        for place, group in enumerate(page):
            if wanted & set(group.undecided):
                return after + place
        after += len(page)
    return 0
