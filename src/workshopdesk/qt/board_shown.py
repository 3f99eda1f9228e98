"""Which cards and frames have delegates: those in view, the middle of the view first, few new ones in one frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH
from workshopdesk.domain.state import State
from workshopdesk.qt.board_geometry import BoardGeometry, Key, Rect
from workshopdesk.qt.board_slots import frame_slot
from workshopdesk.qt.merged_book import MergedBook
from workshopdesk.qt.pool_model import PoolModel
from workshopdesk.qt.said_book import SaidBook

SPARE_FRAMES = 40

CardValues = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Share:
    """How many delegates come with one frame: made anew, and given to cards and frames in all."""

    cards_made: int
    cards_given: int
    frames_made: int
    frames_given: int


# Making a delegate takes about a millisecond, filling one a quarter: together less than a frame of 16.
MOVING = Share(cards_made=8, cards_given=24, frames_made=3, frames_given=8)
# Nobody moves anything before the first cards are there, and a picture of them is already: fewer frames in between,
# the last of 200 cards a tenth sooner (measured 2026-11).
OPENING = Share(cards_made=32, cards_given=32, frames_made=12, frames_given=12)


class ShownBoard:
    """Keeps the pools of cards and frames filled for the area that is looked at. Board units."""

    def __init__(
        self,
        state: State,
        geometry: BoardGeometry,
        cards: PoolModel,
        frames: PoolModel,
        card_of: Callable[[Key], CardValues | None],
        moved: Callable[[set[Key]], None],
    ) -> None:
        """`card_of`: a card's values, None when it is gone; `moved` hears of cards that were laid out exactly."""
        self._geometry = geometry
        self._cards = cards
        self._frames = frames
        self._said = SaidBook(state)
        self._merged = MergedBook(state)
        self._look_of = card_of
        self._moved = moved
        self._area = Rect(0, 0, 0, 0)
        self._near = False
        self._share = OPENING
        self._spare = self._spare_frames = 0

    @property
    def waiting(self) -> int:
        """Cards and frames in view that have no delegate yet."""
        return self._cards.waiting + self._frames.waiting

    @property
    def growing(self) -> bool:
        """More delegates are to be made in advance."""
        return self._cards.rowCount() < self._spare or self._frames.rowCount() < self._spare_frames

    def look(self, area: Rect, near: bool) -> None:
        """Show this area; from far all of it is a picture, and the delegates rest."""
        self._area, self._near = area, near
        if near:
            settled = self._geometry.settle(area)
            self._moved(settled)
            self.refresh(settled)
            self._cards.want(sorted(self._geometry.within(area), key=self._from_the_middle))
            self._frames.want([("", placed.cluster.id) for placed in self._geometry.frames_within(area)])
            self._refresh_frames()
            self.feed()
        else:
            self._share = MOVING

    def feed(self) -> None:
        """The share of one frame: what waits, else delegates in advance."""
        share = self._share
        if self.waiting:
            self._frames.feed(self._frame_of, share.frames_made, share.frames_given)
            self._cards.feed(self._card_of, share.cards_made, share.cards_given)
            return
        self._share = MOVING
        self._frames.grow(min(self._spare_frames, self._frames.rowCount() + MOVING.frames_made))
        self._cards.grow(min(self._spare, self._cards.rowCount() + MOVING.cards_made))

    def prepare(self, most: int) -> None:
        """Have delegates for so many cards in the end, but no more than there are cards and a few."""
        self._spare = min(most, sum(1 for _ in self._geometry.keys) + MOVING.cards_made)
        self._spare_frames = min(SPARE_FRAMES, sum(1 for _ in self._geometry.frames) + MOVING.frames_made)

    def follow(self, keys: set[Key], cluster_ids: set[str]) -> None:
        """Cards and frames that a change touched."""
        shown = set(self._cards.shown)
        self._cards.update_shown({key: self._card_of(key) for key in keys & shown})
        arrived = any(self._in_view(key) for key in keys - shown)
        if self._near and (arrived or cluster_ids):
            self.look(self._area, near=True)

    def hear(self, change_set: ChangeSet) -> None:
        """What shows on cards and frames that are not changed themselves: locks, what was said, what was merged."""
        said, merged = self._said.follow(change_set), self._merged.follow(change_set)
        if said or merged or any(True for _ in change_set.of(Locks)):
            self.refresh(set(self._cards.shown))
        if said:
            self._refresh_frames()

    def refresh(self, keys: set[Key]) -> None:
        """Cards that look different now."""
        self._cards.update_shown({key: self._card_of(key) for key in keys & set(self._cards.shown)})

    def _in_view(self, key: Key) -> bool:
        return self._geometry.corner(key) is not None and self._geometry.box(key).meets(self._area)

    def _from_the_middle(self, key: Key) -> float:
        x, y = self._geometry.corner(key) or (0.0, 0.0)
        area = self._area
        across = (x + CARD_WIDTH / 2 - area.x - area.width / 2) / max(1.0, area.width)
        return across**2 + ((y + CARD_HEIGHT / 2 - area.y - area.height / 2) / max(1.0, area.height)) ** 2

    def _refresh_frames(self) -> None:
        self._frames.update_shown({key: self._frame_of(key) for key in list(self._frames.shown)})

    def _frame_of(self, key: Key) -> dict[str, Any] | None:
        placed = self._geometry.frame(key[1])
        if placed is None:
            return None
        said, dissent = self._said.of((placed.cluster.id, *placed.cluster.members))
        return {**frame_slot(placed), "said": said, "dissent": dissent > 0}

    def _card_of(self, key: Key) -> dict[str, Any] | None:
        look = self._look_of(key)
        if look is None:
            return None
        said, dissent = self._said.of((key[0],))
        return {**look, "said": said, "dissent": dissent > 0, "sources": self._merged.count(key[0])}
