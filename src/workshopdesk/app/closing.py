"""The end of a workshop ("Workshop abschließen", rules D1 to D6): what is finished is kept, its traces are erased.

Erased are the journal's texts, and with them every earlier wording and the order of doing; the bin; photos of whole
boards; ballot papers and hashes of voting cards, whose counts stay; copies beside the file.
Source: design/STORAGE.md §5 "DSGVO".
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workshopdesk.app import queries
from workshopdesk.app.belongings import with_belongings
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotState
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import Draft, State

LABEL = "close-workshop"
REOPENED = "reopen-workshop"
DECIDED = "decide-personal-data"
_UNDECIDED = {BallotState.OPEN, BallotState.CLOSED}


@dataclass(frozen=True, slots=True)
class Closing:
    """`carried_out` leads to the finished workshop. `recorded` is what the journal keeps: it has no erased word."""

    carried_out: ChangeSet
    recorded: ChangeSet


@dataclass(frozen=True, slots=True)
class Erased:
    """What finishing a workshop erases: how many cards, photos of whole boards, papers, and which copies."""

    binned_cards: int
    board_photos: int
    papers: int
    voting_cards: int
    copies: tuple[str, ...]


def closing(state: State, today: str) -> Closing:
    """What closing does to a workshop on the day `today` (YYYY-MM-DD).

    Raises DomainError: "workshop-finished"; "rehearsal-runs", which would be kept; "ballot-undecided" while the result
    of a ballot is not revealed, because its papers are erased.
    """
    workshop = queries.workshop_of(state)
    if workshop.finished:
        raise DomainError("workshop-finished")
    if workshop.rehearsal:
        raise DomainError("rehearsal-runs")
    if any(ballot.state in _UNDECIDED for ballot in state.all(Ballot)):
        raise DomainError("ballot-undecided")
    finished = replace(workshop, finished=True, finished_on=today)
    binned = binned_cards(state)
    draft = without(state, binned | board_photos(state))
    draft.put(finished)
    recorded = Draft(state)
    recorded.put(finished)
    return Closing(draft.change_set(LABEL), recorded.change_set(LABEL))


def board_photos(state: State) -> set[str]:
    """The ids of the photos of whole boards, which were kept where somebody wished it."""
    return {picture.id for picture in state.all(Picture) if state.find(Board, picture.subject_id) is not None}


def binned_cards(state: State) -> set[str]:
    """The ids of the cards in the bin."""
    return {note.id for note in state.all(Note) if note.place is NotePlace.BIN}


def without(state: State, ids: set[str]) -> Draft:
    """The state without these records and all that hangs on them; clusters forget such cards."""
    gone = with_belongings(state, ids)
    draft = Draft(state)
    for record in state:
        if record.id in gone:
            draft.remove(record)
        elif isinstance(record, Cluster) and gone & set(record.members):
            draft.put(replace(record, members=tuple(member for member in record.members if member not in gone)))
    return draft


def check_not_finished(state: State, change_set: ChangeSet) -> None:
    """Nothing changes in a finished workshop until it is opened again, but what is blackened in its files (V11).

    Raises DomainError("workshop-finished").
    """
    if queries.is_finished(state) and change_set and change_set.label not in (REOPENED, DECIDED):
        raise DomainError("workshop-finished")
