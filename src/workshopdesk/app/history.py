"""Which entries can be undone and redone, told from the journal alone, so that it survives a restart (rule U3)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from workshopdesk.app.journal import EntryKind, JournalLine

REACH = 5000
"""So many steps can be undone; older ones are forgotten, so that a long day needs no more memory than a short one."""


class History:
    """Two stacks of journal lines. Facts are on neither; a new `do` forgets what could be redone."""

    def __init__(self, lines: Iterable[JournalLine] = ()) -> None:
        self._done: deque[JournalLine] = deque(maxlen=REACH)
        self._undone: deque[JournalLine] = deque(maxlen=REACH)
        for line in lines:
            self.record(line)

    @property
    def last_done(self) -> JournalLine | None:
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> JournalLine | None:
        return self._undone[-1] if self._undone else None

    def record(self, line: JournalLine) -> None:
        if line.kind is EntryKind.DO:
            self._done.append(line)
            self._undone.clear()
        elif line.kind is EntryKind.UNDO:
            self._shift(line, self._done, self._undone)
        elif line.kind is EntryKind.REDO:
            self._shift(line, self._undone, self._done)

    @staticmethod
    def _shift(line: JournalLine, source: deque[JournalLine], target: deque[JournalLine]) -> None:
        # The journal is read from its last REACH lines on, so an undo may speak of an entry before them.
        if source and source[-1].id == line.refers_to:
            target.append(source.pop())
