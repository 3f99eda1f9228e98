"""One function per command. It reads and writes the draft and nothing else."""

from workshopdesk.app.handlers import (  # noqa: F401  they register themselves
    agenda,
    ballot_ways,
    ballots,
    boards,
    clusters,
    development,
    discussion,
    former,
    importing,
    ink,
    links,
    locks,
    merging,
    notes,
    phases,
    photos,
    printing,
    privacy,
    registers,
    rehearsal,
    rounds,
    several,
    turning,
    workshop,
)
from workshopdesk.app.handlers.dispatch import handle

__all__ = ["handle"]
