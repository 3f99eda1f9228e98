"""Finds the handler of a command by its type."""

from __future__ import annotations

from functools import singledispatch

from workshopdesk.app.commands import Command
from workshopdesk.domain.state import Draft


@singledispatch
def handle(command: Command, draft: Draft) -> str:
    """Carry the command out on the draft and return the label that undo shows. Raises DomainError."""
    raise TypeError(f"no handler for {type(command).__name__}")
