"""The phases of the agenda: what is set for each, their order, and what becomes of them while the workshop runs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app import details, queries
from workshopdesk.app.commands import Command, EditDetails, EnterPhase
from workshopdesk.app.commands_agenda import AddPhase, DuplicatePhase, MovePhase, RemovePhase, SkipPhase
from workshopdesk.app.inert_markdown import inert_markdown
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import DomainError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.agenda import usual_rights, usual_view, was_held
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Board
from workshopdesk.domain.workshop import Phase, PhaseKind, PhaseView, Progress, Right, Workshop
from workshopdesk.qt.messenger import Messenger

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_MINUTES = 15


@QmlElement
@QmlUncreatable("made by the workshop controller")
class PlanController(QObject):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Phases are counted from 0. Everything here is the facilitator's."""

    changed = Signal()

    def __init__(
        self, session: Session, messenger: Messenger, parent: QObject | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._messenger = messenger
        self._clock = clock or SystemClock()
        session.subscribe(self._on_change)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # qmllint knows no "list"
    def phases(self) -> list[dict[str, Any]]:
        """What is set for each phase, and startsAt (HH:MM or empty), held (it was entered), now (it is in hand).

        cardLimit is empty without a limit; rights are the keys of Right; board counts from 0.
        """
        state, rows, minutes = self._session.state, [], 0
        starts, in_hand = queries.workshop_of(state).starts, queries.progress(state).phase_id
        board_ids = [board.id for board in queries.boards(state)]
        for phase in queries.phases(state):
            rows.append(
                {
                    "phaseId": phase.id,
                    "title": phase.title,
                    "question": phase.question,
                    "instruction": phase.instruction,
                    "minutes": phase.minutes,
                    "kind": phase.kind.value,
                    "cardLimit": str(phase.cards_per_person or ""),
                    "rights": [right.value for right in phase.rights],
                    "view": phase.view.value,
                    "board": board_ids.index(phase.board_id) if phase.board_id in board_ids else 0,
                    "readOnly": phase.read_only_at_end,
                    "skipped": phase.skipped,
                    "startsAt": details.later(starts, minutes),
                    "held": was_held(state, phase.id),
                    "now": phase.id == in_hand,
                }
            )
            minutes += 0 if phase.skipped else phase.minutes
        return rows

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no type names
    def boards(self) -> list[str]:
        """The titles of all boards, in their order."""
        return [board.title for board in queries.boards(self._session.state)]

    @Property(int, notify=changed)
    def plannedMinutes(self) -> int:
        return self._planned_minutes()

    @Property(str, notify=changed)
    def plannedEnd(self) -> str:
        """HH:MM at which the agenda ends, or empty without a beginning."""
        return details.later(queries.workshop_of(self._session.state).starts, self._planned_minutes())

    @Slot(str, result=str)
    def shown(self, markdown: str) -> str:
        """An instruction as it may be shown: no links, no pictures, no HTML."""
        return inert_markdown(markdown)

    # Order

    @Slot(str, str, int, result=int)
    def add(self, kind: str, title: str, after: int) -> int:
        """A new phase behind the one at `after`, -1 for the beginning; its place, or -1 if it was refused."""
        phases = queries.phases(self._session.state)
        before = phases[after].id if 0 <= after < len(phases) else ""
        made = self._do(AddPhase(new_id(), PhaseKind(kind), title, USUAL_MINUTES, before))
        return (after + 1 if before else 0) if made else -1

    @Slot(int, result=bool)
    def duplicate(self, index: int) -> bool:
        phase = self._phase(index)
        return phase is not None and self._do(DuplicatePhase(phase.id, new_id()))

    @Slot(int, result=bool)
    def remove(self, index: int) -> bool:
        phase = self._phase(index)
        return phase is not None and self._do(RemovePhase(phase.id))

    @Slot(int, int, result=bool)
    def move(self, index: int, to: int) -> bool:
        """Give a phase another place."""
        phase = self._phase(index)
        return phase is not None and self._do(MovePhase(phase.id, to + 1))

    @Slot(int, bool)
    def skip(self, index: int, skipped: bool) -> None:
        if phase := self._phase(index):
            self._do(SkipPhase(phase.id, skipped))

    @Slot(int)
    def enter(self, index: int) -> None:
        """Go to a phase, also back to one that was held before."""
        if phase := self._phase(index):
            self._do(EnterPhase(phase.id, self._clock.now().isoformat()))

    # What is set for a phase

    @Slot(int, str)
    def setTitle(self, index: int, text: str) -> None:
        self._edit(index, title=details.one_line(text))

    @Slot(int, str)
    def setQuestion(self, index: int, text: str) -> None:
        self._edit(index, question=details.one_line(text))

    @Slot(int, str)
    def setInstruction(self, index: int, text: str) -> None:
        self._edit(index, instruction=details.several_lines(text))

    @Slot(int, str, result=str)
    def setMinutes(self, index: int, text: str) -> str:
        """Store the planned length; returns what is wrong with the number, or nothing."""
        try:
            self._edit(index, minutes=details.stored_minutes(text))
        except DomainError:
            return self.tr("Bitte geben Sie ganze Minuten an, von 1 bis 480.")
        return ""

    @Slot(int, str, result=str)
    def setCardLimit(self, index: int, text: str) -> str:
        """Store how many cards a person may write; returns what is wrong with the number, or nothing."""
        try:
            self._edit(index, cards_per_person=details.stored_card_limit(text))
        except DomainError:
            return self.tr("Bitte geben Sie eine Zahl von 1 bis 50 an, oder lassen Sie das Feld leer.")
        return ""

    @Slot(int, str)
    def setKind(self, index: int, kind: str) -> None:
        """What was usual for the old kind becomes what is usual for the new one; what was set by hand stays."""
        phase, new = self._phase(index), PhaseKind(kind)
        if phase is None:
            return
        rights = usual_rights(new) if phase.rights == usual_rights(phase.kind) else phase.rights
        view = usual_view(new) if phase.view is usual_view(phase.kind) else phase.view
        self._edit(index, kind=new, rights=rights, view=view)

    @Slot(int, str, bool)
    def setRight(self, index: int, right: str, allowed: bool) -> None:
        if phase := self._phase(index):
            wanted = {*phase.rights, Right(right)} if allowed else set(phase.rights) - {Right(right)}
            self._edit(index, rights=tuple(one for one in Right if one in wanted))

    @Slot(int, str)
    def setView(self, index: int, view: str) -> None:
        self._edit(index, view=PhaseView(view))

    @Slot(int, int)
    def setBoard(self, index: int, board: int) -> None:
        boards = queries.boards(self._session.state)
        if 0 <= board < len(boards):
            self._edit(index, board_id=boards[board].id)

    @Slot(int, bool)
    def setReadOnly(self, index: int, read_only: bool) -> None:
        self._edit(index, read_only_at_end=read_only)

    # Inside

    def _planned_minutes(self) -> int:
        return sum(phase.minutes for phase in self._session.state.all(Phase) if not phase.skipped)

    def _phase(self, index: int) -> Phase | None:
        phases = queries.phases(self._session.state)
        return phases[index] if 0 <= index < len(phases) else None

    def _edit(self, index: int, **values: Any) -> None:
        if phase := self._phase(index):
            self._do(EditDetails((replace(phase, **values),)))

    def _do(self, command: Command) -> bool:
        return self._messenger.attempt(lambda: self._session.do(command, Actor.FACILITATOR))

    def _on_change(self, change_set: ChangeSet) -> None:
        if any(isinstance(change.record, Phase | Progress | Workshop | Board) for change in change_set):
            self.changed.emit()
