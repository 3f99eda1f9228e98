"""Rules E4, E6 and E7 of app/SPEC.md in the handlers; the arithmetic: tests/domain/test_voting_methods.py."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import Table, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import CloseBallot, DraftBallot, OpenBallot
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import (
    PASSIVE_ID,
    QUESTION_ID,
    Ballot,
    BallotPaper,
    Choice,
    RuleSet,
    Subject,
    ValueCount,
    VotingMethod,
)
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Cluster, Note, NoteKind
from workshopdesk.domain.voting import count

STATUS_QUO = "Alles bleibt, wie es ist"


def opened(table: Table, rules: RuleSet, subject: Subject = Subject.NOTES, question: str = "Was zuerst?") -> Ballot:
    table.do(DraftBallot("v", question, subject, rules, voters_expected=12))
    table.do(OpenBallot("v"))
    return table.state.get(Ballot, "v")


def change_kind(table: Table, note: Note, kind: NoteKind) -> None:
    table.state.apply(ChangeSet("test", (Change(note, replace(note, kind=kind)),)))


def test_the_passive_solution_stands_on_the_paper_after_all_others() -> None:
    """E7"""
    rules = RuleSet(method=VotingMethod.RESISTANCE, passive_solution=f" {STATUS_QUO}\n")
    ballot = opened(table_with_notes(3), rules)
    assert [(one.id, one.number, one.title) for one in ballot.candidates[-1:]] == [(PASSIVE_ID, 4, STATUS_QUO)]
    assert len(ballot.candidates) == 4


@pytest.mark.parametrize(
    "rules", [RuleSet(method=VotingMethod.RESISTANCE), RuleSet(passive_solution=STATUS_QUO)], ids=["no words", "dots"]
)
def test_no_passive_solution_without_words_or_with_another_method(rules: RuleSet) -> None:
    """E7"""
    assert all(candidate.id != PASSIVE_ID for candidate in opened(table_with_notes(3), rules).candidates)


def test_the_passive_solution_does_not_make_up_for_a_missing_candidate() -> None:
    """B3 and E7"""
    rules = RuleSet(method=VotingMethod.RESISTANCE, passive_solution=STATUS_QUO)
    with pytest.raises(DomainError, match="ballot-needs-candidates"):
        opened(table_with_notes(1), rules)


def test_a_ballot_on_the_question_has_the_question_as_its_only_candidate() -> None:
    """E7"""
    ballot = opened(table_with_notes(0), RuleSet(method=VotingMethod.SCALE), Subject.QUESTION, "Wie war der Abend?")
    assert [(one.id, one.title) for one in ballot.candidates] == [(QUESTION_ID, "Wie war der Abend?")]
    with pytest.raises(DomainError, match="ballot-needs-question"):
        opened(table_with_notes(0), RuleSet(method=VotingMethod.SCALE), Subject.QUESTION, " ")


@pytest.mark.parametrize("kind", [NoteKind.CONCERN, NoteKind.QUESTION])
def test_concerns_and_questions_get_answers_and_never_votes(kind: NoteKind) -> None:
    """E6"""
    table = table_with_notes(4)
    first, second, *_ = queries.notes(table.state)
    change_kind(table, first, kind)
    board = second.board_id
    new = [
        Cluster(id="worries", board_id=board, number=1, title="Sorgen", members=(first.id,)),
        Cluster(id="mixed", board_id=board, number=2, title="Gemischt", members=(first.id, second.id)),
        Cluster(id="empty", board_id=board, number=3, title="Noch leer"),
    ]
    table.state.apply(ChangeSet("test", tuple(Change(None, cluster) for cluster in new)))
    assert first.id not in {one.id for one in queries.candidates(table.state, Subject.NOTES)}
    assert [one.id for one in queries.candidates(table.state, Subject.CLUSTERS)] == ["mixed", "empty"]


def test_closing_records_what_was_counted_by_value() -> None:
    """B5 and E4"""
    table = table_with_notes(2)
    ballot = opened(table, RuleSet(method=VotingMethod.AGREEMENT))
    name = ballot.candidates[0].id
    papers = [BallotPaper((Choice(name, value),)) for value in (5, 5, 2)]
    table.do(CloseBallot("v", count(ballot, papers)))
    assert table.state.get(Ballot, "v").counts == (ValueCount(name, 2, 1), ValueCount(name, 5, 2))
