"""The one door into the program: do, undo, redo. Store first, memory second, views last."""

from __future__ import annotations

import logging
from collections.abc import Callable

from workshopdesk.app.ballot_marks import marked, with_facts_kept
from workshopdesk.app.closing import Closing, check_not_finished, closing
from workshopdesk.app.commands import Command
from workshopdesk.app.erasing import erasing
from workshopdesk.app.handlers import handle
from workshopdesk.app.history import REACH, History
from workshopdesk.app.journal import EntryKind, JournalEntry, JournalLine
from workshopdesk.app.ports import Store
from workshopdesk.app.rehearsal import STARTED, wiping
from workshopdesk.app.rights import Actor, check_rights
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.agenda import check_held_phases
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

    def do(self, command: Command, by: Actor = Actor.ROOM) -> ChangeSet:
        """Carry a wish out. Raises DomainError or KnownError; then nothing has changed, on disk or in memory."""
        for check in self._guards:
            check(command)
        draft = Draft(self.state)
        label = handle(command, draft)
        change_set = marked(self.state, draft.change_set(label))
        self._check(change_set, by)
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

    def undo(self, by: Actor = Actor.ROOM) -> ChangeSet | None:
        """Take the last undoable change back. None if there is none; raises like `do`."""
        line = self._history.last_done
        return None if line is None else self._replay(EntryKind.UNDO, line, self._change_set(line).reversed(), by)

    def redo(self, by: Actor = Actor.ROOM) -> ChangeSet | None:
        """Do again what was undone last. None if there is none; raises like `do`."""
        line = self._history.last_undone
        return None if line is None else self._replay(EntryKind.REDO, line, self._change_set(line), by)

    def begin_for_real(self) -> ChangeSet:
        """End the rehearsal: nothing of it is left, not even in the journal. Raises DomainError, KnownError."""
        planned = wiping(self.state, self._store.entries_since(STARTED))
        entry = JournalEntry(new_id(), self._clock.now().isoformat(), EntryKind.FACT, planned.recorded)
        self._store.wipe(entry, planned.carried_out, planned.since)
        self._history = History(self._store.recent(REACH))
        self._tell(planned.carried_out)
        return planned.carried_out

    def finish(self, today: str) -> Closing:
        """End the workshop on the day `today` (YYYY-MM-DD): the journal's texts and the bin are erased.

        Raises DomainError (app/closing.py) and KnownError; then nothing has changed.
        """
        planned = closing(self.state, today)
        entry = JournalEntry(new_id(), self._clock.now().isoformat(), EntryKind.FACT, planned.recorded)
        self._store.wipe(entry, planned.carried_out, since="")
        self._history = History(self._store.recent(REACH))
        self._tell(planned.carried_out)
        return planned

    def erase_note(self, note_id: str) -> ChangeSet:
        """A card's words and ink are gone for ever, from the journal too; its number stays.

        Raises DomainError (app/erasing.py) and KnownError; then nothing has changed.
        """
        planned = erasing(self.state, note_id)
        named = " ".join(sorted(planned.cards))
        entry = JournalEntry(new_id(), self._clock.now().isoformat(), EntryKind.FACT, planned.recorded, named)
        self._store.rewrite(entry, planned.carried_out, planned.cards, planned.without_words)
        self._tell(planned.carried_out)
        return planned.carried_out

    def _change_set(self, line: JournalLine) -> ChangeSet:
        return self._store.change_set(line.id)

    def _replay(self, kind: EntryKind, line: JournalLine, recorded: ChangeSet, by: Actor) -> ChangeSet:
        change_set = marked(self.state, with_facts_kept(self.state, recorded))
        self._check(change_set, by)
        for change in change_set:
            record = change.record
            if self.state.find(type(record), record.id) != change.old:
                raise DomainError("undo-overtaken", label=line.label)
        self._commit(kind, change_set, line.id)
        return change_set

    def _check(self, change_set: ChangeSet, by: Actor) -> None:
        check_not_finished(self.state, change_set)
        check_rights(self.state, change_set, by, self._clock.now())
        check_locks(self.state, change_set)
        check_held_phases(self.state, change_set)

    def _commit(self, kind: EntryKind, change_set: ChangeSet, refers_to: str = "") -> None:
        entry = JournalEntry(new_id(), self._clock.now().isoformat(), kind, change_set, refers_to)
        self._store.commit(entry)
        self._history.record(JournalLine(entry.id, kind, change_set.label, refers_to))
        self._tell(change_set)

    def _tell(self, change_set: ChangeSet) -> None:
        self.state.apply(change_set)
        for listener in tuple(self._listeners):
            try:
                listener(change_set)
            except Exception:
                # The change is safe on disk; a broken view must not stop the other views (ARCHITECTURE.md §10).
                log.exception("a view failed on %s", change_set.label)
