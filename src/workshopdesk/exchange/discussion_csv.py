"""Statements and decisions as tables for German Excel, in two files: what was decided is not mixed with what was said.

Form, headers and words as in csv_export.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workshopdesk.app import discussion
from workshopdesk.app.discussion_words import GERMAN_DISCUSSION_WORDS
from workshopdesk.app.sender import sender_in
from workshopdesk.domain.discussion import Decision, StatementKind
from workshopdesk.domain.state import State
from workshopdesk.exchange.excel_csv import excel_csv

STATEMENTS_HEAD = ("Nr.", "Thema", "Art", "Aussage", "Antwort", "Kennung")
DECISIONS_HEAD = (
    *("Tag", "Gremium", "Vorlage", "Beschluss", "Ergebnis", "Ja", "Nein", "Enthaltungen", "Auflagen", "Thema"),
    "Kennung",
)


def statements_csv(state: State) -> bytes:
    """One row per statement by kind and topic; cards that ask by themselves are among them, those hidden are not."""
    topics = {topic.id: topic for topic in discussion.topics(state)}

    def rows() -> Iterable[Sequence[str]]:
        for kind in StatementKind:
            for said in discussion.all_said(state, kind):
                topic = topics.get(said.subject_id) or discussion.topic(state, said.subject_id)
                yield (
                    str(topic.number) if topic else "",
                    topic.title if topic else GERMAN_DISCUSSION_WORDS.whole,
                    GERMAN_DISCUSSION_WORDS.kinds[kind],
                    said.text,
                    said.answer,
                    said.id or said.note_id,
                )

    return excel_csv(STATEMENTS_HEAD, rows(), sender_in(state, "de"))


def decisions_csv(state: State) -> bytes:
    """One row per decision by date; votes stay empty where nobody counted them."""
    topics = {topic.id: topic.title for topic in discussion.topics(state)}

    def row(one: Decision) -> Sequence[str]:
        votes = (str(count) if count >= 0 else "" for count in (one.votes_yes, one.votes_no, one.votes_abstained))
        outcome = GERMAN_DISCUSSION_WORDS.outcomes[one.outcome]
        about = topics.get(one.subject_id, "")
        return (one.date, one.body, one.paper_number, one.text, outcome, *votes, one.conditions, about, one.id)

    return excel_csv(DECISIONS_HEAD, map(row, discussion.decisions(state)), sender_in(state, "de"))
