"""Rules P1 to P3 of app/SPEC.md: numbers of printed cards that a camera knows again."""

from __future__ import annotations

import pytest

from app.kit import Table, table_with_notes
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.rehearsal import _PREPARED
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.paper_cards import MOST_PAPER_CARDS, PaperCard


def numbers(table: Table) -> dict[int, str]:
    return {card.number: card.note_id for card in table.state.all(PaperCard)}


def test_every_printed_card_has_a_number_of_its_own() -> None:
    """P1"""
    table = table_with_notes()
    table.do(IssuePaperCards(("n2", "n4"), 3))
    assert numbers(table) == {0: "n2", 1: "n4", 2: "", 3: "", 4: ""}
    table.do(IssuePaperCards(blank=MOST_PAPER_CARDS - 5))
    assert sorted(numbers(table)) == list(range(500))
    with pytest.raises(DomainError) as refused:
        table.do(IssuePaperCards(blank=1))
    assert (refused.value.code, refused.value.details["left"]) == ("paper-cards-used-up", 0)


def test_a_card_printed_again_keeps_its_number() -> None:
    """P2"""
    table = table_with_notes()
    table.do(IssuePaperCards(("n2",), 1))
    table.do(IssuePaperCards(("n3", "n2"), 1))
    assert numbers(table) == {0: "n2", 1: "", 2: "n3", 3: ""}


def test_a_number_is_never_taken_back() -> None:
    """P3"""
    assert not IssuePaperCards.undoable
    assert PaperCard in _PREPARED


def test_a_card_that_is_not_there_gets_no_number() -> None:
    with pytest.raises(DomainError):
        table_with_notes().do(IssuePaperCards(("nobody",)))
