"""Rules PH1 to PH5, PH8, PH11 and PH14: cards that come in by a photo of a pin board."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands import AddNotes, GatherNotes
from workshopdesk.app.commands_photo import ConfirmNote, PhotoCard, ProposeWords, TakeInPhoto
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.notes import checked, laid
from workshopdesk.app.photo_review import flowing
from workshopdesk.app.photo_taking import note_of_paper, picture_of
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Board, Note, NotePlace, NoteSource
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.state import Draft


@handle.register
def _(command: TakeInPhoto, draft: Draft) -> str:
    numbers = [card.number for card in command.cards if card.number is not None]
    if not command.cards:
        raise DomainError("photo-no-cards", file=command.photo)
    if len(set(numbers)) < len(numbers):
        raise DomainError("photo-number-twice", file=command.photo)
    board = draft.get(Board, command.board_id)
    new = []
    for card in command.cards:
        known = None if card.number is None else note_of_paper(draft, card.number)
        if known is None:
            new.append(card)
        else:
            _renew(draft, board, known, card)
    handle(AddNotes(tuple(_note(board, command.photo, card) for card in new)), draft)
    for card in new:
        draft.add(replace(card.picture, subject_id=card.note_id))
        if card.number is not None:
            _bind(draft, card.number, card.note_id)
    if command.whole is not None:
        draft.add(command.whole)
    for group in command.groups:
        handle(GatherNotes(group.cluster_id, board.id, group.note_ids, group.x, group.y, group.title), draft)
    return "take-in-photo"


@handle.register
def _(command: ProposeWords, draft: Draft) -> str:
    note = draft.find(Note, command.note_id)
    if note is not None and note.unconfirmed and not note.text:
        draft.put(replace(note, text=checked(flowing(command.text)), proposal=checked(command.text)))
    return "propose-words"


@handle.register
def _(command: ConfirmNote, draft: Draft) -> str:
    draft.put(replace(draft.get(Note, command.note_id), text=checked(command.text), unconfirmed=False))
    return "confirm-note"


def _note(board: Board, photo: str, card: PhotoCard) -> Note:
    return Note(
        id=card.note_id,
        board_id=board.id,
        text=checked(card.text),
        colour=card.colour,
        kind=next((entry.kind for entry in board.legend if entry.colour is card.colour), Note(id="").kind),
        shape=card.shape,
        source=NoteSource.PHOTO,
        x=card.x,
        y=card.y,
        rotation=card.rotation,
        origin=photo,
        proposal=card.proposal,
        unconfirmed=not card.confirmed,
    )


def _renew(draft: Draft, board: Board, note: Note, card: PhotoCard) -> None:
    """The same card of paper again: it moves unless it lies in a group; words that somebody confirmed stay."""
    if card.confirmed or (card.text and (note.unconfirmed or not note.text)):
        note = replace(note, text=checked(card.text), proposal=card.proposal, unconfirmed=not card.confirmed)
    if not queries.clusters_of(draft, note.id):
        note = laid(board, replace(note, place=NotePlace.BOARD, board_id=board.id), card.x, card.y)
    if note != draft.get(Note, note.id):
        draft.put(note)
    former = picture_of(draft, note.id)
    if former is not None:
        draft.remove(former)
    draft.add(replace(card.picture, subject_id=note.id))


def _bind(draft: Draft, number: int, note_id: str) -> None:
    paper = PaperCard(id=f"paper-{number}", number=number, note_id=note_id)
    if draft.find(PaperCard, paper.id) is None:
        draft.add(paper)
    else:
        draft.put(paper)
