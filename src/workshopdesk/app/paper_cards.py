"""Which cards a print of cards is made of, and giving them their numbers (SPEC.md P)."""

from __future__ import annotations

from workshopdesk.app import queries
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.print_settings import CardContent, CardSheets, MarkerEdge, card_numbers
from workshopdesk.domain.note import Note
from workshopdesk.domain.paper_cards import PaperCard, planned
from workshopdesk.domain.state import State


def chosen_notes(state: State, settings: CardSheets) -> tuple[Note, ...]:
    """The cards of the boards whose words are printed, by colour and number; none that lies face down."""
    if settings.content is CardContent.BLANK:
        return ()
    wanted = card_numbers(settings.numbers)
    order = list(settings.colours)
    notes = (note for note in queries.notes(state) if note.colour in order and not queries.is_hidden(state, note))
    narrowed = (note for note in notes if not settings.numbers.strip() or note.number in wanted)
    return tuple(sorted(narrowed, key=lambda note: (order.index(note.colour), note.number)))


def blank_cards(settings: CardSheets) -> int:
    """How many blank cards are printed."""
    return settings.copies * len(settings.colours) if settings.content is CardContent.BLANK else 0


def paper_of(state: State, settings: CardSheets) -> tuple[PaperCard, ...]:
    """The numbers of the print: of the chosen cards, then of the blank ones. Empty where nothing carries markers.

    Raises DomainError("paper-cards-used-up").
    """
    if settings.markers is MarkerEdge.NONE:
        return ()
    notes, blank = chosen_notes(state, settings), blank_cards(settings)
    if settings.first >= 0 and blank:
        numbers = range(settings.first, settings.first + blank)
        return tuple(PaperCard(id=f"paper-{number}", number=number) for number in numbers)
    return planned(state.all(PaperCard), [note.id for note in notes], blank)


def issuing(state: State, settings: CardSheets) -> tuple[IssuePaperCards, int] | None:
    """The wish that gives the print its numbers for ever, and the `first` to print it with; None without markers.

    Raises DomainError("paper-cards-used-up").
    """
    papers = paper_of(state, settings)
    if not papers:
        return None
    blank = blank_cards(settings)
    first = papers[-blank].number if blank else -1
    return IssuePaperCards(tuple(card.note_id for card in papers if card.note_id), blank), first
