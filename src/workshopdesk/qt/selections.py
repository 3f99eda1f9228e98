"""Which cards people have selected: any number of selections at once, each one person's. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect

# An arm's length around a selection: a tap on a card within it is meant for the selection (40 cm on the wall).
REACH = 540.0


@dataclass(frozen=True, slots=True)
class Selection:
    """Cards in the order in which they were selected."""

    id: int
    keys: tuple[Key, ...]
    by_keyboard: bool = False


class Selections:
    """A card belongs to one selection at most: nobody takes what another person has in hand."""

    def __init__(self, geometry: BoardGeometry) -> None:
        self._geometry = geometry
        self._selections: dict[int, Selection] = {}
        self._last_id = 0

    def __iter__(self) -> Iterator[Selection]:
        return iter(self._selections.values())

    @property
    def keys(self) -> frozenset[Key]:
        return frozenset(key for selection in self._selections.values() for key in selection.keys)

    def get(self, selection_id: int) -> Selection | None:
        return self._selections.get(selection_id)

    def holding(self, key: Key) -> Selection | None:
        return next((selection for selection in self._selections.values() if key in selection.keys), None)

    def start(self, keys: Iterable[Key], by_keyboard: bool = False) -> None:
        """A new selection of what nobody has selected yet; nothing comes of an empty one."""
        free = tuple(key for key in keys if self.holding(key) is None)
        if free:
            self._last_id += 1
            self._selections[self._last_id] = Selection(self._last_id, free, by_keyboard)

    def end(self, selection_id: int) -> None:
        self._selections.pop(selection_id, None)

    def toggle(self, key: Key, selection: Selection) -> None:
        """Add the card to a selection or take it out; the last card takes the selection along."""
        keys = tuple(other for other in selection.keys if other != key)
        self._put(selection, keys if key in selection.keys else (*keys, key))

    def toggle_by_keyboard(self, key: Key) -> None:
        """The person at the keyboard has one selection."""
        owner = self.holding(key)
        own = next((selection for selection in self._selections.values() if selection.by_keyboard), None)
        if owner is not None:
            self.toggle(key, owner)
        elif own is not None:
            self.toggle(key, own)
        else:
            self.start([key], by_keyboard=True)

    def in_reach(self, key: Key) -> Selection | None:
        """The selection that a touch on this card is meant for: its own, else the nearest one within REACH."""
        owner = self.holding(key)
        if owner is not None:
            return owner
        rect = self._geometry.rect(key)
        near = Rect(rect.x - REACH, rect.y - REACH, rect.width + 2 * REACH, rect.height + 2 * REACH)
        ways = [
            (_way(rect, self._geometry.rect(other)), selection)
            for selection in self._selections.values()
            for other in selection.keys
            if self._geometry.rect(other).meets(near)
        ]
        return min(ways, key=lambda way: way[0], default=(0.0, None))[1]

    def follow(self) -> None:
        """After a change of the board: cards that lie in another frame now stay selected, those put away do not."""
        for selection in tuple(self._selections.values()):
            self._put(selection, tuple(dict.fromkeys(self._still_there(selection.keys))))

    def _still_there(self, keys: Iterable[Key]) -> Iterable[Key]:
        for key in keys:
            now = key if self._geometry.corner(key) is not None else self._geometry.key_of(key[0])
            if now is not None:
                yield now

    def _put(self, selection: Selection, keys: tuple[Key, ...]) -> None:
        if keys:
            self._selections[selection.id] = replace(selection, keys=keys)
        else:
            self.end(selection.id)


def _way(a: Rect, b: Rect) -> float:
    return max(abs(a.x - b.x), abs(a.y - b.y))
