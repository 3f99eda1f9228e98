"""The columns in which cards hang on a wall, as groups on the board (SPEC.md PH11)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from workshopdesk.app import queries
from workshopdesk.app.commands_photo import PhotoCard, PhotoGroup, TakeInPhoto
from workshopdesk.app.photo_taking import note_of_paper
from workshopdesk.app.placing import ground_below
from workshopdesk.base.ids import new_id
from workshopdesk.domain.layout import FRAME_GAP, FREE_GAP, columns_for
from workshopdesk.domain.note import CARD_WIDTH
from workshopdesk.domain.state import State

TITLE_LIMIT = 120
_GAP = 0.6  # of a card's width: where two cards are farther apart, a new column begins


def in_columns(state: State, wish: TakeInPhoto, untitled: Callable[[int], str]) -> TakeInPhoto:
    """The same wish, its cards in the same order, with a group for every column, side by side on the free ground.

    A known card that lies in a group stays there. The uppermost card of three or more titles its column where its words
    were read and no other card there has its colour; other columns are titled by `untitled`, which gets their number
    from 1. The heading's card comes along like every other.
    """
    left, top = ground_below(state, wish.board_id)
    corners: dict[str, tuple[float, float]] = {}
    groups = []
    for number, column in enumerate(columns_of(wish.cards), 1):
        ids = [(card, _note_id(state, card)) for card in column]
        members = tuple(note_id for _, note_id in ids if not queries.clusters_of(state, note_id))
        corners |= {card.note_id: (left, top) for card in column}
        if members:
            groups.append(PhotoGroup(new_id(), _title(column) or untitled(number), members, left, top))
            left += columns_for(len(members)) * (CARD_WIDTH + FRAME_GAP) + FRAME_GAP + FREE_GAP
    cards = tuple(replace(card, x=corners[card.note_id][0], y=corners[card.note_id][1]) for card in wish.cards)
    return replace(wish, cards=cards, groups=tuple(groups))


def columns_of(cards: Sequence[PhotoCard]) -> list[list[PhotoCard]]:
    """The columns from the left, each from the top. Cards of a photo lie here at least their own width apart."""
    if not cards:
        return []
    ordered = sorted(cards, key=lambda card: card.x)
    columns = [[ordered[0]]]
    for before, card in pairwise(ordered):
        if card.x - before.x > _GAP * CARD_WIDTH:
            columns.append([])
        columns[-1].append(card)
    return [sorted(column, key=lambda card: card.y) for column in columns]


def _title(column: Sequence[PhotoCard]) -> str:
    first, *others = column
    heads = len(others) >= 2 and all(card.colour is not first.colour for card in others)
    return first.text[:TITLE_LIMIT] if heads else ""


def _note_id(state: State, card: PhotoCard) -> str:
    known = None if card.number is None else note_of_paper(state, card.number)
    return card.note_id if known is None else known.id
