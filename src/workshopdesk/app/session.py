"""The one door into the program: do, undo, redo. Store first, memory second, views last."""

from __future__ import annotations

import logging
from collections.abc import Callable

from workshopdesk.app.ballot_marks import marked, with_facts_kept
from workshopdesk.app.commands import Command
from workshopdesk.app.handlers import handle
from workshopdesk.app.history import REACH, History
from workshopdesk.app.journal import EntryKind, JournalEntry, JournalLine
from workshopdesk.app.ports import Store
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.locks import check_locks
from workshopdesk.domain.state import Draft, State

log = logging.getLogger(__name__)
Listener = Callable[[ChangeSet], None]
Guard = Callable[[Command], None]


class Session:
    """One open workshop. `state` may be read by anyone; only the session changes it."""

    def __init__(self, store: Store, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock or SystemClock()
        self._listeners: list[Listener] = []
        self._guards: list[Guard] = []
        self._history = History(store.recent(REACH))
        self.state = State(store.load())

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every committed change; returns the function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def guard(self, check: Guard) -> Callable[[], None]:
        """Ask `check` before every wish; it refuses by raising DomainError. Returns the function that ends this."""
        self._guards.append(check)
        return lambda: self._guards.remove(check)

    def do(self, command: Command) -> ChangeSet:
        """Carry a wish out. Raises DomainError or KnownError; then nothing has changed, on disk or in memory."""
        for check in self._guards:
            check(command)
        draft = Draft(self.state)
        label = handle(command, draft)
        change_set = marked(self.state, draft.change_set(label))
        check_locks(self.state, change_set)
        if change_set:
            self._commit(EntryKind.DO if command.undoable else EntryKind.FACT, change_set)
        return change_set

    @property
    def undo_label(self) -> str:
        """The label of what undo would take back, or empty."""
        return self._history.last_done.label if self._history.last_done else ""

    @property
    def redo_label(self) -> str:
        return self._history.last_undone.label if self._history.last_undone else ""

    def undo(self) -> ChangeSet | None:
        """Take the last undoable change back. None if there is none; raises like `do`."""
        line = self._history.last_done
        return None if line is None else self._replay(EntryKind.UNDO, line, self._change_set(line).reversed())

    def redo(self) -> ChangeSet | None:
        """Do again what was undone last. None if there is none; raises like `do`."""
        line = self._history.last_undone
        return None if line is None else self._replay(EntryKind.REDO, line, self._change_set(line))

    def _change_set(self, line: JournalLine) -> ChangeSet:
        return self._store.change_set(line.id)

    def _replay(self, kind: EntryKind, line: JournalLine, recorded: ChangeSet) -> ChangeSet:
        change_set = marked(self.state, with_facts_kept(self.state, recorded))
        check_locks(self.state, change_set)
        for change in change_set:
            record = change.record
            if self.state.find(type(record), record.id) != change.old:
                raise DomainError("undo-overtaken", label=line.label)
        self._commit(kind, change_set, line.id)
        return change_set

    def _commit(self, kind: EntryKind, change_set: ChangeSet, refers_to: str = "") -> None:
        entry = JournalEntry(new_id(), self._clock.now().isoformat(), kind, change_set, refers_to)
        self._store.commit(entry)
        self._history.record(JournalLine(entry.id, kind, change_set.label, refers_to))
        self.state.apply(change_set)
        for listener in tuple(self._listeners):
            try:
                listener(change_set)
            except Exception:
                # The change is safe on disk; a broken view must not stop the other views (ARCHITECTURE.md §10).
                log.exception("a view failed on %s", change_set.label)
