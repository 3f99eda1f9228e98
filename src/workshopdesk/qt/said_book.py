"""How much was said about every card and group, kept up to date for the board. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterable

from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.discussion import Statement, StatementKind
from workshopdesk.domain.state import State


class SaidBook:
    """Counts statements and dissenting opinions by what they are about, without looking through all of them."""

    def __init__(self, state: State) -> None:
        self._said: dict[str, dict[str, StatementKind]] = {}
        for statement in state.all(Statement):
            self._put(statement, True)

    def of(self, subject_ids: Iterable[str]) -> tuple[int, int]:
        """How many statements these have together, and how many of them are dissenting opinions."""
        kinds = [kind for subject_id in subject_ids for kind in self._said.get(subject_id, {}).values()]
        return len(kinds), kinds.count(StatementKind.DISSENT)

    def follow(self, change_set: ChangeSet) -> bool:
        """Take a committed change over; whether anything was said, changed or taken back."""
        changes = list(change_set.of(Statement))
        for change in changes:
            for side, new in ((change.old, False), (change.new, True)):
                if isinstance(side, Statement):
                    self._put(side, new)
        return bool(changes)

    def _put(self, statement: Statement, new: bool) -> None:
        about = self._said.setdefault(statement.subject_id, {})
        if new:
            about[statement.id] = statement.kind
        else:
            about.pop(statement.id, None)
