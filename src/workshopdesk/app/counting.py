"""From the papers in a ballot box to a tally."""

from __future__ import annotations

from workshopdesk.app.ports import BallotBox
from workshopdesk.domain.ballot import Ballot, Tally
from workshopdesk.domain.voting import count


def count_box(ballot: Ballot, box: BallotBox) -> Tally:
    """What the papers in the box add up to. Raises KnownError."""
    return count(ballot, box.papers(ballot.id))
