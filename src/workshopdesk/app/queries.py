"""What several screens and documents want to know about a workshop, told from its state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workshopdesk.app.card_words import card_words
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Ballot, Candidate, Subject
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Board, Cluster, Note, NoteKind, NotePlace
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import PROGRESS_ID, Phase, Progress, Workshop

TITLE_LENGTH = 80

ANSWERED_KINDS = frozenset({NoteKind.CONCERN, NoteKind.QUESTION})
"""Kinds of cards that get an answer instead of votes (rule E6)."""


def workshop_of(state: State) -> Workshop:
    """The file's workshop. Raises KnownError("file-empty")."""
    for workshop in state.all(Workshop):
        return workshop
    raise KnownError("file-empty")


def is_finished(state: State) -> bool:
    """Whether the workshop was closed for good and not opened again."""
    return any(workshop.finished for workshop in state.all(Workshop))


def boards(state: State | Draft) -> list[Board]:
    return sorted(state.all(Board), key=lambda board: board.position)


def phases(state: State | Draft) -> list[Phase]:
    return sorted(state.all(Phase), key=lambda phase: phase.position)


def progress(state: State | Draft) -> Progress:
    return state.find(Progress, PROGRESS_ID) or Progress(id=PROGRESS_ID)


def current_phase(state: State) -> Phase | None:
    """The phase in hand, or the first one before the workshop has begun."""
    return state.find(Phase, progress(state).phase_id) or next(iter(phases(state)), None)


def notes(state: State | Draft, place: NotePlace = NotePlace.BOARD) -> list[Note]:
    """The cards of one place by number."""
    return sorted((note for note in state.all(Note) if note.place is place), key=lambda note: note.number)


def clusters(state: State | Draft, board_id: str | None = None) -> list[Cluster]:
    """The clusters by number, of one board or of all."""
    return sorted(
        (cluster for cluster in state.all(Cluster) if board_id in (None, cluster.board_id)),
        key=lambda cluster: cluster.number,
    )


def clusters_of(state: State | Draft, note_id: str) -> list[Cluster]:
    """The clusters that hold a card; more than one when it is doubled."""
    return [cluster for cluster in clusters(state) if note_id in cluster.members]


def loose_notes(state: State | Draft) -> list[Note]:
    """Cards on the board that are in no cluster, by number."""
    clustered = {note_id for cluster in state.all(Cluster) for note_id in cluster.members}
    return [note for note in notes(state) if note.id not in clustered]


def strokes_of(state: State | Draft, note_id: str) -> list[Stroke]:
    """A card's ink in the order of drawing."""
    return sorted((s for s in state.all(Stroke) if s.note_id == note_id), key=lambda stroke: stroke.position)


def ink(state: State) -> dict[str, tuple[Stroke, ...]]:
    """The strokes of every card that has any, by note id, in the order of drawing."""
    found: dict[str, list[Stroke]] = {}
    for stroke in sorted(state.all(Stroke), key=lambda stroke: stroke.position):
        found.setdefault(stroke.note_id, []).append(stroke)
    return {note_id: tuple(strokes) for note_id, strokes in found.items()}


def is_hidden(state: State | Draft, note: Note) -> bool:
    """Whether nobody is to read a card yet: its board lies face down, wherever the card itself is kept meanwhile."""
    board = state.find(Board, note.board_id)
    return board is not None and board.face_down


def hidden_notes(state: State) -> list[Note]:
    """Cards on the boards and in the parking lot that nobody is to read yet."""
    kept = (*notes(state), *notes(state, NotePlace.PARKING_LOT))
    return [note for note in kept if is_hidden(state, note)]


def ballots(state: State) -> list[Ballot]:
    return sorted(state.all(Ballot), key=lambda ballot: ballot.position)


def candidates(state: State | Draft, subject: Subject, board_id: str = "") -> tuple[Candidate, ...]:
    """What could be voted on now: clusters by number, or cards by number that lie face up, of one board or of all.

    Concerns and questions are answered, not ranked: neither they nor clusters of nothing else stand for election.
    """
    answered = {note.id for note in state.all(Note) if note.kind in ANSWERED_KINDS}
    if subject is Subject.CLUSTERS:
        ranked = (
            one for one in clusters(state, board_id or None) if not one.members or not answered.issuperset(one.members)
        )
        return tuple(Candidate(cluster.id, cluster.number, cluster.title) for cluster in ranked)
    name = card_names(state)
    lying = (note for note in notes(state) if board_id in ("", note.board_id))
    open_notes = (note for note in lying if note.id not in answered and not is_hidden(state, note))
    return tuple(Candidate(note.id, note.number, short_title(name(note))) for note in open_notes)


def with_hidden_titles(state: State, ballot: Ballot) -> Ballot:
    """The ballot without the words of cards that lie face down now (S4), for every screen and document."""
    if ballot.subject is not Subject.NOTES:
        return ballot
    name = card_names(state)

    def shown(candidate: Candidate) -> Candidate:
        note = state.find(Note, candidate.id)
        return replace(candidate, title=name(note)) if note and is_hidden(state, note) else candidate

    return replace(ballot, candidates=tuple(shown(candidate) for candidate in ballot.candidates))


def card_names(state: State | Draft) -> Callable[[Note], str]:
    """What a list calls a card: its words, or that it is handwritten, or that it lies face down."""
    inked = {stroke.note_id for stroke in state.all(Stroke)}
    words = card_words(next((workshop.language for workshop in state.all(Workshop)), "de"))

    def name(note: Note) -> str:
        if is_hidden(state, note):
            return words.face_down.format(number=note.number)
        return note.text or (words.handwritten.format(number=note.number) if note.id in inked else "")

    return name


def short_title(text: str) -> str:
    """One line of at most 80 characters, cut between words; the whole text stands elsewhere."""
    line = " ".join(text.split())
    if len(line) <= TITLE_LENGTH:
        return line
    return line[: TITLE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
