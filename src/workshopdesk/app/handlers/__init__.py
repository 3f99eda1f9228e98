"""One function per command. It reads and writes the draft and nothing else."""

from workshopdesk.app.handlers import agenda, ballots, boards, clusters, ink, locks, notes, several, turning, workshop  # noqa: F401  they register themselves
from workshopdesk.app.handlers.dispatch import handle

__all__ = ["handle"]
