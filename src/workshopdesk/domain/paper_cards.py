"""Cards on paper that a camera knows again: which numbers were given away, and to which card.

Card n carries the markers 2n and 2n+1 of the dictionary ArUco 5x5 with 1000 markers (design CAPTURE.md §1a).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.record import Record

MOST_PAPER_CARDS = 500
"""So many numbers a workshop has: two of 1000 markers for each card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCard(Record):
    """A number from 0 that was given to a printed card; `note_id` is the card on the board, empty for a blank one."""

    number: int = 0
    note_id: str = ""


def planned(issued: Iterable[PaperCard], note_ids: Sequence[str], blank: int) -> tuple[PaperCard, ...]:
    """The paper cards for a print: one for each note in order, then the blank ones.

    A note that was printed before keeps its number; every other card takes the next number that was never given away.
    Raises DomainError("paper-cards-used-up", left, most).
    """
    known = tuple(issued)
    by_note = {card.note_id: card for card in known if card.note_id}
    following = max((card.number for card in known), default=-1) + 1
    new = [note_id for note_id in note_ids if note_id not in by_note]
    if following + len(new) + blank > MOST_PAPER_CARDS:
        raise DomainError("paper-cards-used-up", left=MOST_PAPER_CARDS - following, most=MOST_PAPER_CARDS)
    for number, note_id in enumerate((*new, *("" for _ in range(blank))), following):
        card = PaperCard(id=f"paper-{number}", number=number, note_id=note_id)
        by_note[note_id or card.id] = card
    blanks = (by_note[f"paper-{number}"] for number in range(following + len(new), following + len(new) + blank))
    return (*(by_note[note_id] for note_id in note_ids), *blanks)
