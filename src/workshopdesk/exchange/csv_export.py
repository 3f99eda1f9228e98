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
from workshopdesk.app.outcome_table import outcome_table, side_by_side
from workshopdesk.app.sender import sender_in
from workshopdesk.domain.ballot import Ballot, BallotState, Subject, VotingMethod
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace, OnlineVotes, VoteScale
from workshopdesk.domain.state import State
from workshopdesk.exchange.excel_csv import SENDER
from workshopdesk.exchange.formula_guard import guarded

BEFORE_DOTS = ("Nr.", "Karte", "Text", "Gruppe Nr.", "Gruppe")
AFTER_DOTS = (
    *("Art", "Farbe", "Quelle", "Ort", "Bereich", "Blitz", "Frage offen", "Kategorie", "Herkunft", "Kennung"),
    *("Online dafür", "Online dagegen", "Online-Plattform", "Zusammengeführt in Nr."),
)
HANDWRITING = "(Handschrift)"  # instead of words on a card that has none
_HEADERS = {
    VotingMethod.DOTS: "Punkte",
    VotingMethod.SCALE: "Mittel der Skala",
    VotingMethod.FIELD: "Punkte im Feld",
    VotingMethod.AGREEMENT: "Zustimmung (Mittel)",
    VotingMethod.RESISTANCE: "Widerstand (Summe)",
    VotingMethod.CRITERIA: "Bewertung",
}
_PLACES = {NotePlace.PARKING_LOT: "Themenspeicher", NotePlace.MERGED: "zusammengeführt"}
_WHOSE = {Subject.CLUSTERS: " der Gruppe", Subject.NOTES: " der Karte", Subject.QUESTION: " der Frage"}
BETWEEN = " | "  # between several groups of a doubled card, in the same order in every column


def ideas_csv(state: State) -> bytes:
    """One row per card by number, also without dots; cards in the bin and cards that lie face down stay out.

    A card that became the source of a merged one keeps a row of its own, with the number of the merged card.
    """
    revealed = (ballot for ballot in queries.ballots(state) if ballot.state is BallotState.REVEALED)
    ballots = [published(ballot) for ballot in revealed]
    hidden = {note.id for note in queries.hidden_notes(state)}
    places = (NotePlace.BOARD, NotePlace.PARKING_LOT, NotePlace.MERGED)
    kept = [note for place in places for note in queries.notes(state, place)]
    notes = [note for note in kept if note.id not in hidden]
    inked = queries.ink(state).keys()
    sender = sender_in(state, "de")
    last, heads = ((sender,), (SENDER,)) if sender else ((), ())
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([*BEFORE_DOTS, *_dot_headers(ballots), *AFTER_DOTS, *heads])
    for note in sorted(notes, key=lambda note: note.number):
        writer.writerow([guarded(cell) for cell in (*_row(state, note, ballots, inked), *last)])
    return b"\xef\xbb\xbf" + buffer.getvalue().encode("utf-8")


def _dot_headers(ballots: Sequence[Ballot]) -> list[str]:
    """Dots of different ballots are never added up: each has a column of its own."""
    names = [_HEADERS[ballot.rules.method] + _WHOSE[ballot.subject] for ballot in ballots]
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
        _PLACES.get(note.place) or (board.title if board else "") or "Pinnwand",
        _area(board, note),
        "ja" if note.flash else "",
        "ja" if note.unclear else "",
        note.category,
        note.origin,
        note.id,
        *_online(note.origin_votes),
        str(state.get(Note, note.merged_into).number) if note.place is NotePlace.MERGED else "",
    ]


def _online(votes: OnlineVotes) -> tuple[str, str, str]:
    """What was said online beside its platform, never in a column of dots (O3); empty where nothing is known."""
    known = votes.scale is not VoteScale.UNKNOWN
    against = votes.scale is VoteScale.FOR_AND_AGAINST
    return str(votes.pro) if known else "", str(votes.contra) if against else "", votes.source


def _area(board: Board | None, note: Note) -> str:
    if board is None or note.place is not NotePlace.BOARD:
        return ""
    return next((area.title for area in board.areas if area.id == note.area_id), "")


def _dots(ballot: Ballot, note: Note, clusters: Iterable[Cluster]) -> str:
    """What the rank goes by. Empty where the card or its group was not voted on, "0" where it got nothing.

    Where groups are counted apart, each is named with its own; numbers that must stay hidden are not told.
    """
    asked = [note.id] if ballot.subject is Subject.NOTES else [cluster.id for cluster in clusters]
    if ballot.subject is Subject.QUESTION or not any(one.id in asked for one in ballot.candidates):
        return ""
    if ballot.rules.groups:
        table = side_by_side(ballot, "de")
        told = {
            row.candidate.id: ", ".join(f"{head}: {cell}" for head, cell in zip(table.heads, row.cells, strict=True))
            for row in table.rows
        }
    else:
        told = {row.candidate.id: row.figure for row in outcome_table(ballot, "de").rows}
    return BETWEEN.join(told.get(candidate, "–") for candidate in asked) if told else ""
