"""A tall card goes over to the next page wherever the page ends."""

from __future__ import annotations

import pytest

from documents.workshops import MADE_AT, with_notes
from workshopdesk.documents.cards import card_rows
from workshopdesk.documents.content import CardEntry
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.documents.tokens import MAIN
from workshopdesk.documents.wording import words_for
from workshopdesk.domain.note import Note


@pytest.mark.parametrize("words", ["x" * 10_000, "Wort " * 2_000], ids=["without blanks", "with blanks"])
def test_the_first_part_of_a_tall_card_fits_the_room_left(words: str) -> None:
    """No part is ever higher than the room it was made for; the lowest room that is tried is one point."""
    protocol_pdf(with_notes("Fonts"), made_at=MADE_AT)
    entry = CardEntry(Note(id="n", board_id="b", number=1, text=words), (), "", (), None, "")
    for height in range(1, 80):
        (card,) = card_rows([entry], words_for("de"))
        card.wrap(MAIN, height)
        parts = card.split(MAIN, height)
        assert not parts or parts[0].wrap(MAIN, height)[1] <= height, height
    assert card.split(MAIN, 79)
