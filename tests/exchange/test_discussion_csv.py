"""Statements and decisions as CSV: apart, complete, and without a cell that runs (Q8)."""

from __future__ import annotations

import csv
import io

from app.kit import Table, gather, table_with_notes
from workshopdesk.app.commands import SetNoteKind
from workshopdesk.app.commands_discussion import AddStatement, AnswerStatement, PutDecision
from workshopdesk.domain.discussion import Decision, Outcome, StatementKind
from workshopdesk.domain.note import NoteKind
from workshopdesk.exchange.discussion_csv import DECISIONS_HEAD, STATEMENTS_HEAD, decisions_csv, statements_csv

NARROW = "=Auf der Kölnstraße ist kein Platz"


def discussed() -> Table:
    table = table_with_notes(4)
    table.do(gather("c1", "n1", title="Kölnstraße"))
    table.do(AddStatement("s1", "c1", StatementKind.CONTRA, NARROW))
    table.do(AddStatement("s2", "", StatementKind.QUESTION, "Wann beginnt der Bau?"))
    table.do(AnswerStatement("s2", "Frühestens 2027"))
    table.do(SetNoteKind("n2", NoteKind.CONCERN))
    decided = Decision(
        id="d",
        subject_id="c1",
        text="Der Radweg wird gebaut",
        outcome=Outcome.CHANGED,
        body="Rat",
        date="2026-12-10",
        votes_yes=31,
    )
    table.do(PutDecision(decided))
    return table


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_every_statement_has_its_row_with_topic_kind_and_answer() -> None:
    """Q1, Q3, Q4."""
    head, *found = rows(statements_csv(discussed().state))
    assert tuple(head) == STATEMENTS_HEAD
    by_id = {row[-1]: row for row in found}
    assert by_id["s1"][:4] == ["1", "Kölnstraße", "Dagegen", "'" + NARROW]
    assert by_id["s2"][1:5] == ["Zum ganzen Workshop", "Offene Fragen", "Wann beginnt der Bau?", "Frühestens 2027"]
    assert by_id["n2"][2] == "Bedenken", "a card that is a concern itself"
    assert not [row for row in found if "Der Radweg wird gebaut" in row]


def test_every_decision_has_its_row_with_body_day_and_votes() -> None:
    """Q8: K7 of the process lists every decision with date and body."""
    head, row = rows(decisions_csv(discussed().state))
    assert tuple(head) == DECISIONS_HEAD
    told = dict(zip(head, row, strict=True))
    assert (told["Tag"], told["Gremium"], told["Ergebnis"]) == ("2026-12-10", "Rat", "geändert beschlossen")
    assert (told["Ja"], told["Nein"], told["Thema"]) == ("31", "", "Kölnstraße")
