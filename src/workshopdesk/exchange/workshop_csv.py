"""Groups, votes and the inventory as tables for German Excel; headers and words stay German, as in csv_export.py."""

from __future__ import annotations

from collections.abc import Iterator

from workshopdesk.app import queries
from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.classification import ideas
from workshopdesk.app.outcome_table import outcome_table
from workshopdesk.app.registers import Register, entries
from workshopdesk.app.sender import sender_in
from workshopdesk.app.wording import rule_sentence
from workshopdesk.domain.ballot import Ballot, BallotState
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.note import Board
from workshopdesk.domain.programme import FieldOfAction, InventoryProject
from workshopdesk.domain.state import State
from workshopdesk.exchange.excel_csv import BETWEEN, excel_csv

CLUSTERS_HEAD = ("Nr.", "Gruppe", "Zusammenfassung", "Karten", "Nummern der Karten", "Pinnwand", "Kennung")
VOTES_HEAD = (
    *("Abstimmung", "Frage", "Regel", "Runde", "Kreis", "Stimmzettel", "Rang", "Gleichauf", "Nr.", "Worüber"),
    *("Ergebnis", "Einzelheiten", "Kennung"),
)
INVENTORY_HEAD = (
    *("Projekt", "Beschreibung", "Status", "Amt", "Handlungsfeld", "Beginn", "Ende", "Kosten", "Kontakt", "Link"),
    "Kennung",
)


def clusters_csv(state: State) -> bytes:
    """One row per cluster by number; cards that lie face down are not counted."""
    shown = {note.id: note.number for note in ideas(state) if not queries.is_hidden(state, note)}

    def rows() -> Iterator[tuple[str, ...]]:
        for cluster in queries.clusters(state):
            numbers = [str(shown[note_id]) for note_id in cluster.members if note_id in shown]
            board = state.find(Board, cluster.board_id)
            told = (str(cluster.number), cluster.title, cluster.summary, str(len(numbers)), BETWEEN.join(numbers))
            yield (*told, board.title if board else "", cluster.id)

    return excel_csv(CLUSTERS_HEAD, rows(), sender_in(state, "de"))


def votes_csv(state: State) -> bytes:
    """One row per candidate of every revealed ballot, the best first; groups counted apart each for themselves.

    Where numbers must stay hidden there is one row that says so (rule E10).
    """
    revealed = [published(one) for one in queries.ballots(state) if one.state is BallotState.REVEALED]
    shown = (queries.with_hidden_titles(state, ballot) for ballot in revealed)
    rows = (row for place, ballot in enumerate(shown, 1) for row in _vote_rows(place, ballot))
    return excel_csv(VOTES_HEAD, rows, sender_in(state, "de"))


def inventory_csv(state: State) -> bytes:
    """One row per project in its order, with headers that our own import reads."""
    statuses = belonging_words("de").statuses

    def row(one: InventoryProject) -> tuple[str, ...]:
        field = state.find(FieldOfAction, one.field_id)
        told = (one.title, one.description, statuses[one.status], one.owner, field.name if field else "")
        return (*told, one.begins, one.ends, one.cost, one.contact, one.link, one.id)

    found = (one for one in entries(state, Register.INVENTORY) if isinstance(one, InventoryProject))
    return excel_csv(INVENTORY_HEAD, map(row, found), sender_in(state, "de"))


def _vote_rows(place: int, ballot: Ballot) -> Iterator[tuple[str, ...]]:
    start = (str(place), ballot.question, rule_sentence(ballot.rules, ballot.subject, "de"), str(ballot.round))
    for group in ballot.rules.groups or (None,):
        cast = next((one.cast for one in ballot.group_counts if one.group == group), ballot.ballots_cast)
        head = (*start, group or "", str(cast))
        table = outcome_table(ballot, "de", group)
        if table.reason:
            yield (*head, "", "", "", "", table.reason, "", "")
        for row in table.rows:
            details = BETWEEN.join(f"{name}: {cell}" for name, cell in zip(table.heads, row.cells, strict=True))
            named = (str(row.rank or ""), "ja" if row.tied else "", str(row.candidate.number), row.candidate.title)
            yield (*head, *named, row.figure, details, row.candidate.id)
