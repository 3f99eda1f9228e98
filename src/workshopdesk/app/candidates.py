"""What stands on the papers of a ballot: clusters, cards or the question itself, and the passive solution."""

from __future__ import annotations

from workshopdesk.app import queries
from workshopdesk.domain.ballot import PASSIVE_ID, QUESTION_ID, Ballot, Candidate, Subject, VotingMethod
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import PhaseKind

FEWEST_CANDIDATES = 2
MANY_CANDIDATES = 20
"""Above it people lose the overview (FACILITATION.md §3)."""


def fewest_candidates(subject: Subject) -> int:
    """How many candidates a ballot needs at least; the passive solution is not counted."""
    return 1 if subject is Subject.QUESTION else FEWEST_CANDIDATES


def own_candidates(state: State | Draft, ballot: Ballot) -> tuple[Candidate, ...]:
    """What could be voted on now, without the passive solution."""
    if ballot.subject is Subject.QUESTION:
        return (Candidate(QUESTION_ID, 1, ballot.question),) if ballot.question else ()
    return queries.candidates(state, ballot.subject, ballot.board_id)


def usual_board(state: State, subject: Subject) -> str:
    """The board of the phase of voting, where it is one of several with something to vote on; else "" for all."""
    able = [board.id for board in queries.boards(state) if queries.candidates(state, subject, board.id)]
    current = queries.current_phase(state)
    phases = [phase for phase in (current, *queries.phases(state)) if phase and phase.kind is PhaseKind.VOTE]
    meant = phases[0].board_id if phases else ""
    return meant if meant in able and len(able) > 1 else ""


def on_the_paper(state: State | Draft, ballot: Ballot) -> tuple[Candidate, ...]:
    """The same with the passive solution at the end, where the rule has one."""
    found = own_candidates(state, ballot)
    words = " ".join(ballot.rules.passive_solution.split())
    if ballot.rules.method is not VotingMethod.RESISTANCE or not words or not found:
        return found
    return (*found, Candidate(PASSIVE_ID, max(candidate.number for candidate in found) + 1, words))
