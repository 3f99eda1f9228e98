"""One card's words are erased for ever ("Diesen Zettel löschen", rules D7 and D8), because somebody may demand it.

The card stays with its number and in its place, so that nothing else is renumbered or regrouped; its words, its ink
and what tells where it came from are gone, from the journal and from ballots too, and so are those of its copies.
Source: design/STORAGE.md §5 "DSGVO".
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workshopdesk.app import queries
from workshopdesk.app.ballot_marks import FINISHED, marked
from workshopdesk.app.card_words import card_words
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, Subject
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Note
from workshopdesk.domain.personal_data import PersonalDataDecision
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

LABEL = "erase-note"


@dataclass(frozen=True, slots=True)
class Erasing:
    """`carried_out` leads to the state without the words. `recorded` is what the journal keeps: it has none of them.

    `cards` are the ids of the card and its copies; older journal entries that name one are kept as `without_words`.
    """

    carried_out: ChangeSet
    recorded: ChangeSet
    cards: frozenset[str]
    words: str

    def without_words(self, change_set: ChangeSet) -> ChangeSet:
        """What a journal entry looks like as if the cards had never had any words or ink."""
        changes = (Change(self._bare(change.old), self._bare(change.new)) for change in change_set)
        return ChangeSet(change_set.label, tuple(change for change in changes if change.old != change.new))

    def _bare(self, record: Record | None) -> Record | None:
        return None if record is None else bare(record, self.cards, self.words)


def erasing(state: State, note_id: str) -> Erasing:
    """What erasing a card does.

    Raises DomainError: "workshop-finished", "note-missing", "note-erased" if there is nothing left to erase.
    """
    if queries.is_finished(state):
        raise DomainError("workshop-finished")
    cards = frozenset(_same_words(state, state.get(Note, note_id)))
    words = card_words(queries.workshop_of(state).language).erased
    found = ((record, bare(record, cards, words)) for record in state)
    changes = tuple(Change(old, _told(old, new)) for old, new in found if new != old)
    if not changes:
        raise DomainError("note-erased", id=note_id)
    carried_out = marked(state, ChangeSet(LABEL, changes))
    return Erasing(carried_out, _recorded(carried_out, cards, words), cards, words)


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


def _same_words(state: State, note: Note) -> set[str]:
    """The card, what it was copied from and what was copied from it in this workshop, however often."""
    workshop_id = queries.workshop_of(state).id
    source = {one.id: one.derived_from.removeprefix(f"{workshop_id}/") for one in state.all(Note)}
    found = {note.id}
    while more := {
        one
        for one, origin in source.items()
        if one not in found and (origin in found or any(source[known] == one for known in found))
    }:
        found |= more
    return found
