"""One card's words are erased for ever ("Diesen Zettel löschen", rules D7 and D8), because somebody may demand it.

The card stays with its number and in its place, so that nothing else is renumbered or regrouped; its words, its ink
and what tells where it came from are gone, from the journal and from ballots too, and so are those of its copies.
Photos of whole boards go with a card that came in by photo, because its words can be read on them (PH14).
Source: design/STORAGE.md §5 "DSGVO".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from workshopdesk.app import queries
from workshopdesk.app.ballot_marks import FINISHED, marked
from workshopdesk.app.card_words import card_words
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, Subject
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.personal_data import PersonalDataDecision
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

LABEL = "erase-note"


@dataclass(frozen=True, slots=True)
class Erasing:
    """`carried_out` leads to the state without the words. `recorded` is what the journal keeps: it has none of them.

    `cards` are the ids of the card and its copies, and of boards whose photos go too; older journal entries that name
    one are kept as `without_words`.
    """

    carried_out: ChangeSet
    recorded: ChangeSet
    cards: frozenset[str]
    words: str

    def without_words(self, change_set: ChangeSet) -> ChangeSet:
        return without_words(change_set, self.cards, self.words)


def erasing(state: State, note_id: str) -> Erasing:
    """What erasing a card does.

    Raises DomainError: "workshop-finished", "note-missing", "note-erased" if there is nothing left to erase.
    """
    if queries.is_finished(state):
        raise DomainError("workshop-finished")
    workshop_id = queries.workshop_of(state).id
    cards = same_words({state.get(Note, note_id).id}, state.all(Note), workshop_id)
    words = card_words(queries.workshop_of(state).language).erased
    cards |= _photographed_boards(state, cards)
    found = ((record, bare(record, cards, words)) for record in state)
    changes = tuple(Change(old, _told(old, new)) for old, new in found if new != old)
    if not changes:
        raise DomainError("note-erased", id=note_id)
    carried_out = marked(state, ChangeSet(LABEL, changes))
    return Erasing(carried_out, _recorded(carried_out, cards, words), cards, words)


def _photographed_boards(state: State, cards: frozenset[str]) -> frozenset[str]:
    """All boards, if one of the cards was ever on a photo: nobody knows on which ones it is to be seen."""
    if not any(picture.subject_id in cards for picture in state.all(Picture)):
        return frozenset()
    return frozenset(board.id for board in state.all(Board))


def without_words(change_set: ChangeSet, cards: frozenset[str], words: str) -> ChangeSet:
    """What a journal entry looks like as if the cards had never had any words or ink; `words` stand in their place."""
    changes = (
        Change(change.old and bare(change.old, cards, words), change.new and bare(change.new, cards, words))
        for change in change_set
    )
    return ChangeSet(change_set.label, tuple(change for change in changes if change.old != change.new))


def bare(record: Record, cards: frozenset[str], words: str) -> Record | None:
    """The record without the words of these cards; None for ink, photos and what was decided about their words."""
    if isinstance(record, Note) and record.id in cards:
        unknown = Note(id=record.id)
        return replace(
            record,
            text=words,
            detail="",
            origin="",
            origin_date="",
            origin_votes=unknown.origin_votes,
            spot=unknown.spot,
            proposal="",
            unconfirmed=False,
        )
    if isinstance(record, Stroke) and record.note_id in cards:
        return None
    if isinstance(record, Picture) and record.subject_id in cards:
        return None
    if isinstance(record, PersonalDataDecision) and record.subject_id in cards:
        return None  # its hash would tell whether somebody guessed the words
    if isinstance(record, Ballot):
        named = (replace(one, title=words) if one.id in cards else one for one in record.candidates)
        return replace(record, candidates=tuple(named))
    return record


def _recorded(carried_out: ChangeSet, cards: frozenset[str], words: str) -> ChangeSet:
    """From the records as the journal has them now, which is without the words."""
    past = (Change(change.old and bare(change.old, cards, words), change.new) for change in carried_out)
    return ChangeSet(LABEL, tuple(change for change in past if change.old != change.new))


def _told(old: Record, new: Record | None) -> Record | None:
    """A finished ballot on such a card tells that it was changed afterwards (B7)."""
    if isinstance(old, Ballot) and isinstance(new, Ballot) and old.state in FINISHED and old.subject is Subject.NOTES:
        return replace(new, changed_afterwards=True)
    return new


def same_words(cards: Collection[str], notes: Iterable[Note], workshop_id: str) -> frozenset[str]:
    """The cards with these ids, what they were copied from and what was copied from them in this workshop."""
    pairs = {(one.id, one.derived_from.removeprefix(f"{workshop_id}/")) for one in notes if one.derived_from}
    found = set(cards)
    while more := {one for pair in pairs if found.intersection(pair) for one in pair} - found:
        found |= more
    return frozenset(found)
