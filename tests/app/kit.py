"""A small workshop to try wishes on. The cards are titles from the Bonn cycling dialogue (tests/data/old_files)."""

from __future__ import annotations

from workshopdesk.app.commands import AddNote, Command, CreateWorkshop, GatherNotes
from workshopdesk.app.handlers import handle
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.note import Area, Board, Cluster, Note
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import Phase, PhaseKind, Workshop

IDEAS = (
    "Poller und Schilder - gefährliche Hindernisse",
    "Sicherer Radweg auf der ganzen Kölnstraße",
    "Radweg/Fußweg an der Promenade löcherig",
    "Neue Fahrradstraßen ohne Unterbrechung gestalten",
    "Radwege/ Radparkplätze",
)
BOARD = "board"


def workshop_records() -> tuple[Record, ...]:
    areas = (Area("left", "Chancen", 0, 0, 1000, 1000), Area("right", "Herausforderungen", 1000, 0, 1000, 1000))
    return (
        Workshop(id="workshop", title="Radverkehr in Bonn", question="Was hilft beim Radfahren?"),
        Board(id=BOARD, title="Pinnwand", areas=areas),
        Phase(id="collect", position=1, kind=PhaseKind.COLLECT, minutes=20, board_id=BOARD),
        Phase(id="vote", position=2, kind=PhaseKind.VOTE, minutes=10, board_id=BOARD),
    )


class Table:
    """Carries wishes out in memory only: what a handler does, without session and file."""

    def __init__(self, *commands: Command) -> None:
        self.state = State()
        self.do(CreateWorkshop(workshop_records()))
        for command in commands:
            self.do(command)

    def do(self, command: Command) -> ChangeSet:
        draft = Draft(self.state)
        change_set = draft.change_set(handle(command, draft))
        self.state.apply(change_set)
        return change_set

    def note(self, note_id: str) -> Note:
        return self.state.get(Note, note_id)

    def cluster(self, cluster_id: str) -> Cluster:
        return self.state.get(Cluster, cluster_id)


def add(note_id: str, number: int = 1, x: float = 0, y: float = 0) -> AddNote:
    return AddNote(note_id, BOARD, x, y, text=IDEAS[(number - 1) % len(IDEAS)])


def gather(cluster_id: str, *note_ids: str, title: str = "") -> GatherNotes:
    return GatherNotes(cluster_id, BOARD, note_ids, 100, 200, title)


def table_with_notes(count: int = 5) -> Table:
    """Cards n1, n2, … on free ground."""
    return Table(*(add(f"n{number}", number, 10.0 * number, 5.0) for number in range(1, count + 1)))
