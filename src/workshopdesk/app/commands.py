"""What a person can wish for: one small frozen class each, made of plain values. Rules: SPEC.md."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.domain.ballot import RuleSet, Subject, Tally
from workshopdesk.domain.note import Colour, Note, NoteKind, NoteSource
from workshopdesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class Command:
    """A wish. `undoable` is False for facts: what happened in the room cannot be taken back by a key."""

    undoable: ClassVar[bool] = True


# Cards


@dataclass(frozen=True, slots=True)
class AddNote(Command):
    note_id: str
    board_id: str
    x: float
    y: float
    text: str = ""
    colour: Colour = Colour.YELLOW
    kind: NoteKind = NoteKind.IDEA
    source: NoteSource = NoteSource.TOUCH
    rotation: float = 0.0


@dataclass(frozen=True, slots=True)
class AddNotes(Command):
    """Several ready cards at once, for imports; their numbers are given here."""

    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class EditNote(Command):
    note_id: str
    text: str


@dataclass(frozen=True, slots=True)
class ColourNote(Command):
    note_id: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class SetNoteKind(Command):
    note_id: str
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class MarkNote(Command):
    """The flash marks a contradiction, unclear marks an open question."""

    note_id: str
    flash: bool
    unclear: bool


@dataclass(frozen=True, slots=True)
class MoveNote(Command):
    """Lay a card on free ground; `leaves` is the cluster it is pulled out of, if any."""

    note_id: str
    x: float
    y: float
    leaves: str = ""


@dataclass(frozen=True, slots=True)
class TurnNote(Command):
    """Turn and size a card; `rotation` in degrees clockwise, `scale` 1 is the ordinary size."""

    note_id: str
    rotation: float
    scale: float


@dataclass(frozen=True, slots=True)
class PinchNote(Command):
    """What two fingers do to a loose card in one step: move it, turn it and size it, as MoveNote and TurnNote say."""

    note_id: str
    x: float
    y: float
    rotation: float
    scale: float


@dataclass(frozen=True, slots=True)
class ParkNote(Command):
    note_id: str


@dataclass(frozen=True, slots=True)
class BinNote(Command):
    note_id: str


@dataclass(frozen=True, slots=True)
class ReturnNote(Command):
    """From the bin or the parking lot back to a board; "" is the board that the card came from."""

    note_id: str
    x: float
    y: float
    board_id: str = ""


# Several cards at once


@dataclass(frozen=True, slots=True)
class MoveNotes(Command):
    moves: tuple[MoveNote, ...]


@dataclass(frozen=True, slots=True)
class ColourNotes(Command):
    note_ids: tuple[str, ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class ParkNotes(Command):
    note_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BinNotes(Command):
    note_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PutNotesInCluster(Command):
    """Put cards one after the other at a reading position; `leaves` as in GatherNotes, `corner` as in PutInCluster."""

    note_ids: tuple[str, ...]
    cluster_id: str
    index: int
    leaves: tuple[tuple[str, str], ...] = ()
    corner: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class ShuffleNotes(Command):
    """The cards on free ground change places at random; `seed` is any number and decides how."""

    board_id: str
    seed: int


@dataclass(frozen=True, slots=True)
class TurnCards(Command):
    """Lay all cards of a board face down, so that nobody reads them, or face up again."""

    board_id: str
    face_down: bool


# Ink


@dataclass(frozen=True, slots=True)
class AddStroke(Command):
    """One stroke of a pen on a card; width and points as in domain/ink.Stroke."""

    stroke_id: str
    note_id: str
    width: float
    points: str
    pressure: bool = False


@dataclass(frozen=True, slots=True)
class EraseStrokes(Command):
    stroke_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddInkNote(Command):
    """A new card together with what was drawn on it, in one step."""

    card: AddNote
    strokes: tuple[AddStroke, ...]


@dataclass(frozen=True, slots=True)
class DrawNote(Command):
    """What a writing place leaves on a card, in one step: its words, the new strokes, the ids of the erased ones."""

    note_id: str
    text: str
    strokes: tuple[AddStroke, ...]
    erased: tuple[str, ...]


# Clusters


@dataclass(frozen=True, slots=True)
class GatherNotes(Command):
    """A cluster is born from cards in their order, or empty with a title.

    `leaves` says which card is pulled out of which cluster, as (note id, cluster id).
    """

    cluster_id: str
    board_id: str
    note_ids: tuple[str, ...]
    x: float
    y: float
    title: str = ""
    leaves: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PutInCluster(Command):
    """Put a card at a reading position of a cluster; `leaves` is the cluster it comes from, if any.

    `corner` is where the frame's corner goes meanwhile, for a frame that grows; it stays without one.
    """

    note_id: str
    cluster_id: str
    index: int
    leaves: str = ""
    corner: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class DoubleNote(Command):
    """Show a card in a further cluster too; it counts once in totals."""

    note_id: str
    cluster_id: str


@dataclass(frozen=True, slots=True)
class MoveCluster(Command):
    cluster_id: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class TitleCluster(Command):
    cluster_id: str
    title: str


@dataclass(frozen=True, slots=True)
class NumberCluster(Command):
    """Give a cluster a number; the others keep their order around it."""

    cluster_id: str
    number: int


@dataclass(frozen=True, slots=True)
class SummariseCluster(Command):
    cluster_id: str
    summary: str


@dataclass(frozen=True, slots=True)
class MergeClusters(Command):
    """All cards of `cluster_id` go into `into_id`; the emptied frame disappears."""

    cluster_id: str
    into_id: str


@dataclass(frozen=True, slots=True)
class DissolveCluster(Command):
    """Take the frame away; `places` says where its cards lie then, as (note id, x, y)."""

    cluster_id: str
    places: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class TidyBoard(Command):
    """New places for frames and for cards on free ground, so that nothing covers anything."""

    frames: tuple[MoveCluster, ...]
    notes: tuple[MoveNote, ...]


@dataclass(frozen=True, slots=True)
class BringBack(TidyBoard):
    """The same for those that had gone astray."""


# Locks


@dataclass(frozen=True, slots=True)
class LockNote(Command):
    """Nobody moves, changes or puts the card away until it is opened again (`locked` False)."""

    undoable: ClassVar[bool] = False
    note_id: str
    locked: bool


@dataclass(frozen=True, slots=True)
class LockArea(Command):
    undoable: ClassVar[bool] = False
    area_id: str
    locked: bool


@dataclass(frozen=True, slots=True)
class LockBoard(Command):
    undoable: ClassVar[bool] = False
    board_id: str
    locked: bool


@dataclass(frozen=True, slots=True)
class SetPin(Command):
    """What opens the locks from now on; `kept` as domain/pins.kept_pin makes it, or empty for no PIN."""

    undoable: ClassVar[bool] = False
    kept: str


# Voting


@dataclass(frozen=True, slots=True)
class DraftBallot(Command):
    """Prepare a ballot or change a prepared one; without a board it is on what lies on all of them."""

    undoable: ClassVar[bool] = False
    ballot_id: str
    question: str
    subject: Subject
    rules: RuleSet
    voters_expected: int = 0
    board_id: str = ""


@dataclass(frozen=True, slots=True)
class OpenBallot(Command):
    undoable: ClassVar[bool] = False
    ballot_id: str


@dataclass(frozen=True, slots=True)
class CloseBallot(Command):
    """No more papers; the tally is recorded."""

    undoable: ClassVar[bool] = False
    ballot_id: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class RevealBallot(Command):
    undoable: ClassVar[bool] = False
    ballot_id: str


@dataclass(frozen=True, slots=True)
class DropBallot(Command):
    """Throw a prepared ballot away; an opened one stays in the record for ever."""

    undoable: ClassVar[bool] = False
    ballot_id: str


# Agenda


@dataclass(frozen=True, slots=True)
class EnterPhase(Command):
    """`now` is ISO 8601 with zone."""

    undoable: ClassVar[bool] = False
    phase_id: str
    now: str


@dataclass(frozen=True, slots=True)
class StartTimer(Command):
    """`now` is ISO 8601 with zone; the timer takes up what it has left, or the phase's minutes."""

    undoable: ClassVar[bool] = False
    now: str


@dataclass(frozen=True, slots=True)
class PauseTimer(Command):
    undoable: ClassVar[bool] = False
    now: str


@dataclass(frozen=True, slots=True)
class ExtendTimer(Command):
    """Add minutes to the timer, running or paused; negative minutes shorten it."""

    undoable: ClassVar[bool] = False
    now: str
    minutes: int


# The workshop itself


@dataclass(frozen=True, slots=True)
class CreateWorkshop(Command):
    """The first records of a new file, made from a template."""

    undoable: ClassVar[bool] = False
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class EditDetails(Command):
    """New values for what is prepared on paper: workshop, phases, boards, programme, fields, groups, idea pool."""

    records: tuple[Record, ...]
