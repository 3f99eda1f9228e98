"""Statements, answers, decisions and gaps (SPEC Q). The words are from the Bonn cycling dialogue and its answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import BOARD, Table, add, gather
from workshopdesk.app import discussion, queries
from workshopdesk.app.commands import (
    BinNote,
    CloseBallot,
    DissolveCluster,
    DraftBallot,
    MarkNote,
    MergeClusters,
    OpenBallot,
    RevealBallot,
    SetNoteKind,
    TurnCards,
)
from workshopdesk.app.commands_discussion import (
    AddStatement,
    AnswerNote,
    AnswerStatement,
    DemandNeeds,
    EditStatement,
    MoveStatement,
    NoteGaps,
    PutAssessment,
    PutDecision,
    RemoveDecision,
    RemoveStatement,
)
from workshopdesk.app.commands_links import PutLink
from workshopdesk.app.rights import NEEDED
from workshopdesk.app.suitability import gaps, gaps_of_ballot
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, CandidateTotal, RuleSet, Subject, Tally
from workshopdesk.domain.development import Assessment
from workshopdesk.domain.discussion import Decision, Outcome, Statement, StatementKind
from workshopdesk.domain.links import Relation
from workshopdesk.domain.note import NoteKind

NARROW = "Auf der Kölnstraße ist für zwei Radwege kein Platz."
COUNTED = "Die Verkehrszählung von 2019 zeigt dort 4.000 Räder am Tag."
PARKING = "Wo parken dann die Anwohnerinnen und Anwohner?"
REPLY = "Das Tiefbauamt prüft Stellplätze in den Seitenstraßen."


def table() -> Table:
    """Groups c1 (cards n1, n2) and c2 (n3); cards n4, n5 lie alone."""
    notes = (add(f"n{number}", number) for number in range(1, 6))
    return Table(*notes, gather("c1", "n1", "n2", title="Kölnstraße"), gather("c2", "n3", title="Promenade"))


def say(statement_id: str, subject_id: str, kind: StatementKind, text: str = NARROW) -> AddStatement:
    return AddStatement(statement_id, subject_id, kind, text)


def told(found: list[discussion.Said]) -> list[str]:
    return [said.text for said in found]


def refused(table: Table, command: object) -> str:
    with pytest.raises(DomainError) as refusal:
        table.do(command)  # type: ignore[arg-type]  # a command
    return refusal.value.code


@pytest.mark.parametrize("subject", ["n4", "c1", ""])
def test_a_statement_has_words_a_kind_and_a_subject(subject: str) -> None:
    """Q1."""
    desk = table()
    desk.do(say("s", subject, StatementKind.CONTRA))
    assert told(discussion.said_about(desk.state, subject, StatementKind.CONTRA)) == [NARROW]
    desk.do(EditStatement("s", COUNTED + "\n"))
    assert desk.state.get(Statement, "s").text == COUNTED
    assert refused(desk, EditStatement("s", "  \n ")) == "statement-empty"
    assert refused(desk, say("t", subject, StatementKind.PRO, "   ")) == "statement-empty"
    assert refused(desk, say("t", "nobody", StatementKind.PRO)) == "subject-missing"
    desk.do(RemoveStatement("s"))
    assert not list(desk.state.all(Statement))


def test_a_statement_moves_to_another_kind_and_topic_with_its_answer() -> None:
    """Q2."""
    desk = table()
    desk.do(say("first", "c2", StatementKind.QUESTION, PARKING))
    desk.do(say("s", "c1", StatementKind.CONCERN))
    desk.do(AnswerStatement("s", REPLY))
    desk.do(MoveStatement("s", StatementKind.QUESTION, "c2"))
    found = discussion.said_about(desk.state, "c2", StatementKind.QUESTION)
    assert [(said.text, said.answer) for said in found] == [(PARKING, ""), (NARROW, REPLY)]
    assert not discussion.said_about(desk.state, "c1", StatementKind.CONCERN)
    assert refused(desk, MoveStatement("s", StatementKind.PRO, "nobody")) == "subject-missing"


def test_concerns_and_questions_are_answered_and_nothing_else() -> None:
    """Q3."""
    desk = table()
    desk.do(say("q", "c1", StatementKind.QUESTION, PARKING))
    desk.do(say("p", "c1", StatementKind.PRO, COUNTED))
    assert told(discussion.open_questions(desk.state)) == [PARKING]
    desk.do(AnswerStatement("q", REPLY))
    assert discussion.open_questions(desk.state) == []
    desk.do(AnswerStatement("q", ""))
    assert told(discussion.open_questions(desk.state)) == [PARKING]
    assert refused(desk, AnswerStatement("p", REPLY)) == "statement-not-answered"


def test_a_card_that_is_a_concern_or_a_question_is_answered_as_one() -> None:
    """Q4."""
    desk = table()
    desk.do(SetNoteKind("n1", NoteKind.CONCERN))
    desk.do(MarkNote("n4", flash=False, unclear=True))
    (concern,) = discussion.all_said(desk.state, StatementKind.CONCERN)
    assert (concern.note_id, concern.text, concern.id) == ("n1", desk.note("n1").text, "")
    assert [said.note_id for said in discussion.open_questions(desk.state)] == ["n4"]
    assert told(discussion.said_about(desk.state, "c1", StatementKind.CONCERN)) == [desk.note("n1").text]

    desk.do(AnswerNote("a", "n1", REPLY))
    desk.do(AnswerNote("b", "n4", REPLY))
    (concern,) = discussion.all_said(desk.state, StatementKind.CONCERN)
    assert (concern.text, concern.answer, concern.id) == (desk.note("n1").text, REPLY, "a")
    assert discussion.open_questions(desk.state) == []
    desk.do(AnswerNote("c", "n1", COUNTED))
    assert [said.answer for said in discussion.all_said(desk.state, StatementKind.CONCERN)] == [COUNTED]
    assert refused(desk, AnswerNote("d", "n2", REPLY)) == "statement-not-answered"
    assert refused(desk, MoveStatement("a", StatementKind.PRO, "c1")) == "statement-is-card"


def test_what_was_said_about_a_card_belongs_to_its_group() -> None:
    """Q5."""
    desk = table()
    desk.do(say("own", "c1", StatementKind.DISSENT, COUNTED))
    desk.do(say("card", "n2", StatementKind.DISSENT, NARROW))
    found = discussion.said_about(desk.state, "c1", StatementKind.DISSENT)
    assert [(said.text, said.on) for said in found] == [(COUNTED, ""), (NARROW, desk.note("n2").text)]
    topic = discussion.topic(desk.state, "c1")
    assert topic is not None
    assert (topic.said, topic.dissent) == (2, 2)
    assert told(discussion.all_said(desk.state, StatementKind.DISSENT)) == [COUNTED, NARROW], "each once"


def test_nothing_is_told_of_cards_in_the_bin_or_face_down() -> None:
    """Q5."""
    desk = table()
    desk.do(say("s", "n4", StatementKind.QUESTION, PARKING))
    desk.do(MarkNote("n5", flash=False, unclear=True))
    assert len(discussion.open_questions(desk.state)) == 2
    desk.do(BinNote("n4"))
    assert [said.note_id for said in discussion.open_questions(desk.state)] == ["n5"]
    desk.do(TurnCards(BOARD, face_down=True))
    assert discussion.open_questions(desk.state) == []
    assert [topic.id for topic in discussion.topics(desk.state)] == ["c1", "c2"]
    assert refused(desk, say("t", "n5", StatementKind.PRO)) == "subject-hidden"


def test_speaking_needs_no_right_of_the_room() -> None:
    """Q6."""
    desk = table()
    labels = {
        desk.do(say("s", "c1", StatementKind.QUESTION)).label,
        desk.do(AnswerStatement("s", REPLY)).label,
        desk.do(MoveStatement("s", StatementKind.CONCERN, "c2")).label,
        desk.do(RemoveStatement("s")).label,
    }
    assert len(labels) == 4
    assert labels.isdisjoint(NEEDED)


def assessment(assessment_id: str, subject_id: str, value: int = 4, role: str = "Verwaltung") -> PutAssessment:
    return PutAssessment(
        Assessment(id=assessment_id, subject_id=subject_id, criterion="Nutzen", value=value, role=role, reason=COUNTED)
    )


def decision(decision_id: str = "d", subject_id: str = "c1", **values: object) -> Decision:
    made = Decision(id=decision_id, subject_id=subject_id, text="Der Radweg wird gebaut.", body="Rat der Stadt Bonn")
    return replace(made, **{"date": "2026-12-10"} | values)  # type: ignore[arg-type]  # fields of Decision


def test_groups_that_are_merged_or_dissolved_lose_nothing_that_was_said() -> None:
    """Q7."""
    desk = table()
    desk.do(say("s", "c1", StatementKind.CONTRA))
    desk.do(PutDecision(decision()))
    desk.do(assessment("a1", "c1"))
    desk.do(assessment("a2", "c2", value=2))
    desk.do(assessment("a3", "c1", role="Bürgerschaft"))
    desk.do(MergeClusters("c1", "c2"))
    assert desk.state.get(Statement, "s").subject_id == "c2"
    assert desk.state.get(Decision, "d").subject_id == "c2"
    assert {one.id for one in desk.state.all(Assessment)} == {"a2", "a3"}, "the same role thinks one thing of an idea"
    desk.do(DissolveCluster("c2", ()))
    assert desk.state.get(Statement, "s").subject_id == ""
    assert desk.state.get(Decision, "d").subject_id == ""
    assert not list(desk.state.all(Assessment))


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ({"body": " "}, "decision-incomplete"),
        ({"date": ""}, "decision-incomplete"),
        ({"date": "2026-02-30"}, "decision-incomplete"),
        ({"text": ""}, "statement-empty"),
        ({"votes_no": -2}, "decision-votes"),
        ({"subject_id": "nobody"}, "subject-missing"),
    ],
)
def test_a_decision_needs_words_body_and_day(broken: dict[str, object], code: str) -> None:
    """Q8."""
    assert refused(table(), PutDecision(replace(decision(), **broken))) == code  # type: ignore[arg-type]  # fields


def test_a_decision_is_recorded_apart_and_changes_no_proposal() -> None:
    """Q8."""
    desk = table()
    before = desk.cluster("c1")
    desk.do(PutDecision(decision(votes_yes=40, votes_no=3, votes_abstained=0, outcome=Outcome.CHANGED)))
    desk.do(PutDecision(decision("e", "", date="2026-11-30")))
    assert [one.id for one in discussion.decisions(desk.state)] == ["e", "d"]
    desk.do(PutDecision(decision(paper_number=" 26/1187 ")))
    (kept,) = [one for one in discussion.decisions(desk.state) if one.id == "d"]
    assert (kept.paper_number, kept.position, kept.votes_yes) == ("26/1187", 1, -1)
    assert desk.cluster("c1") == before
    assert not list(desk.state.all(Statement))
    desk.do(RemoveDecision("d"))
    assert [one.id for one in discussion.decisions(desk.state)] == ["e"]


@pytest.mark.parametrize("value", [0, 6])
def test_an_assessment_is_one_to_five(value: int) -> None:
    """Q9."""
    assert refused(table(), assessment("a", "c1", value)) == "assessment-incomplete"


def test_a_role_thinks_one_thing_of_an_idea_by_a_criterion() -> None:
    """Q9."""
    desk = table()
    desk.do(assessment("a", "c1", 4))
    desk.do(assessment("b", "c1", 2))
    desk.do(assessment("c", "c1", 5, role="Bürgerschaft"))
    assert {one.id: one.value for one in desk.state.all(Assessment)} == {"a": 2, "c": 5}


def voting(desk: Table) -> None:
    desk.do(DraftBallot("v", "Was zuerst?", Subject.NOTES, RuleSet(), 0))
    desk.do(OpenBallot("v"))


def closing(desk: Table) -> CloseBallot:
    ballot = desk.state.get(Ballot, "v")
    totals = tuple(CandidateTotal(candidate.id, 1) for candidate in ballot.candidates)
    return CloseBallot("v", Tally(totals=totals, ballots_cast=5, ballots_blank=0))


def test_a_priority_waits_for_needs_and_assessments() -> None:
    """Q9; PROCESS-STEPS row N5."""
    desk = table()
    desk.do(SetNoteKind("n5", NoteKind.NEED))
    desk.do(DemandNeeds(True))
    voting(desk)
    assert {gap.subject_id for gap in gaps(desk.state)} == {"n1", "n2", "n3", "n4"}, "a need is no idea"
    assert refused(desk, closing(desk)) == "priority-has-gaps"

    desk.do(PutLink("l1", "c1", Relation.NEED, "n5"))
    desk.do(assessment("a1", "c1"))
    desk.do(PutLink("l2", "n3", Relation.NEED, "n5"))
    (third, fourth) = gaps(desk.state)
    assert (third.subject_id, third.lacks_need, third.lacks_assessment) == ("n3", False, True)
    assert (fourth.subject_id, fourth.lacks_need, fourth.lacks_assessment) == ("n4", True, True)
    assert refused(desk, closing(desk)) == "priority-has-gaps"

    desk.do(NoteGaps(("q1", "q2")))
    questions = {said.subject_id: said.text for said in discussion.open_questions(desk.state)}
    assert questions["n3"] == "Wie tauglich ist diese Idee hier vor Ort?"
    assert questions["n4"].startswith("Welchen Bedarf erfüllt diese Idee?")
    assert len(gaps(desk.state)) == 2, "they stay in the list"
    desk.do(closing(desk))


def test_a_priority_waits_for_nothing_where_needs_do_not_come_first() -> None:
    """Q9."""
    desk = table()
    voting(desk)
    desk.do(closing(desk))


def test_topics_stand_by_rank_and_then_by_number() -> None:
    """Q10."""
    desk = table()
    desk.do(say("s", "n5", StatementKind.PRO))
    assert [topic.id for topic in discussion.topics(desk.state)] == ["c1", "c2", "n4", "n5"]
    desk.do(DraftBallot("v", "Was zuerst?", Subject.CLUSTERS, RuleSet(), 0))
    desk.do(OpenBallot("v"))
    totals = (CandidateTotal("c1", 2), CandidateTotal("c2", 7))
    desk.do(CloseBallot("v", Tally(totals=totals, ballots_cast=9, ballots_blank=0)))
    assert [topic.rank for topic in discussion.topics(desk.state)] == [0, 0, 0, 0], "not before it is revealed"
    desk.do(RevealBallot("v"))
    assert [(topic.id, topic.rank) for topic in discussion.topics(desk.state)][:2] == [("c2", 1), ("c1", 2)]


def test_concerns_and_questions_stand_for_no_election() -> None:
    """Q10; PROCESS-STEPS row K9."""
    desk = table()
    desk.do(SetNoteKind("n3", NoteKind.CONCERN))
    assert [candidate.id for candidate in queries.candidates(desk.state, Subject.CLUSTERS)] == ["c1"]
    assert "n3" not in [candidate.id for candidate in queries.candidates(desk.state, Subject.NOTES)]


def test_gaps_of_a_ballot_on_groups_count_what_their_cards_have() -> None:
    """Q9."""
    desk = table()
    desk.do(SetNoteKind("n5", NoteKind.NEED))
    desk.do(PutLink("l", "n2", Relation.NEED, "n5"))
    desk.do(assessment("a", "n1"))
    desk.do(DraftBallot("v", "Was zuerst?", Subject.CLUSTERS, RuleSet(), 0))
    desk.do(OpenBallot("v"))
    assert [gap.subject_id for gap in gaps_of_ballot(desk.state, desk.state.get(Ballot, "v"))] == ["c2"]
