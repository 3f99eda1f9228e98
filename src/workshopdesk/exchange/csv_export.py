"""ideas.csv: every card of the board and the parking lot for German Excel (DOCUMENTS.md §4).

UTF-8 with BOM, semicolons, CRLF, every cell quoted; the quote before a dangerous text is documented in
formula_guard.py and taken away by our own import. Headers and words are German and stay as they are: offices build
on them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Sequence

from workshopdesk.app import queries
from workshopdesk.app.card_words import GERMAN_CARD_WORDS
from workshopdesk.domain.ballot import Ballot, BallotState, Subject
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.state import State
from workshopdesk.exchange.formula_guard import guarded

BEFORE_DOTS = ("Nr.", "Karte", "Text", "Gruppe Nr.", "Gruppe")
AFTER_DOTS = ("Art", "Farbe", "Quelle", "Ort", "Bereich", "Blitz", "Frage offen", "Kategorie", "Herkunft", "Kennung")
HANDWRITING = "(Handschrift)"  # instead of words on a card that has none
BETWEEN = " | "  # between several groups of a doubled card, in the same order in every column


def ideas_csv(state: State) -> bytes:
    """One row per card by number, also without dots; cards in the bin and cards that lie face down stay out."""
    revealed = (ballot for ballot in queries.ballots(state) if ballot.state is BallotState.REVEALED)
    ballots = [published(ballot) for ballot in revealed]
    hidden = {note.id for note in queries.hidden_notes(state)}
    kept = (*queries.notes(state), *queries.notes(state, NotePlace.PARKING_LOT))
    notes = [note for note in kept if note.id not in hidden]
    inked = queries.ink(state).keys()
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([*BEFORE_DOTS, *_dot_headers(ballots), *AFTER_DOTS])
    for note in sorted(notes, key=lambda note: note.number):
        writer.writerow([guarded(cell) for cell in _row(state, note, ballots, inked)])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8")


def _dot_headers(ballots: Sequence[Ballot]) -> list[str]:
    """Dots of different ballots are never added up: each has a column of its own."""
    names = ["Punkte der Gruppe" if ballot.subject is Subject.CLUSTERS else "Punkte der Karte" for ballot in ballots]
    return names if len(names) < 2 else [f"{name} (Abstimmung {i})" for i, name in enumerate(names, 1)]


def _row(state: State, note: Note, ballots: Iterable[Ballot], inked: Collection[str]) -> list[str]:
    clusters = queries.clusters_of(state, note.id)
    board = state.find(Board, note.board_id)
    return [
        str(note.number),
        note.text or (HANDWRITING if note.id in inked else ""),
        note.detail,
        BETWEEN.join(str(cluster.number) for cluster in clusters),
        BETWEEN.join(cluster.title for cluster in clusters),
        *(_dots(ballot, note, clusters) for ballot in ballots),
        GERMAN_CARD_WORDS.kinds[note.kind],
        GERMAN_CARD_WORDS.colours[note.colour],
        GERMAN_CARD_WORDS.sources[note.source],
        "Themenspeicher" if note.place is NotePlace.PARKING_LOT else (board.title if board else "") or "Pinnwand",
        _area(board, note),
        "ja" if note.flash else "",
        "ja" if note.unclear else "",
        note.category,
        note.origin,
        note.id,
    ]


def _area(board: Board | None, note: Note) -> str:
    if board is None or note.place is not NotePlace.BOARD:
        return ""
    return next((area.title for area in board.areas if area.id == note.area_id), "")


def _dots(ballot: Ballot, note: Note, clusters: Iterable[Cluster]) -> str:
    """Empty where the card or its group was not voted on or totals stay hidden; "0" where it was and got nothing."""
    dots = {total.candidate_id: total.dots for total in ballot.totals}
    asked = [note.id] if ballot.subject is Subject.NOTES else [cluster.id for cluster in clusters]
    if not any(candidate in dots for candidate in asked):
        return ""
    return BETWEEN.join(str(dots.get(candidate, "–")) for candidate in asked)
