"""Rules E4, E6 and E7 of app/SPEC.md in the handlers; the arithmetic: tests/domain/test_voting_methods.py."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import IDEAS, Table, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import CloseBallot, DraftBallot, OpenBallot, RevealBallot
from workshopdesk.app.commands_rounds import RepeatBallot
from workshopdesk.app.vote_warnings import AfterWarning, similar_pairs, warnings_after
from workshopdesk.app.voting_rules import other_rule, with_another_criterion, with_method
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import (
    PASSIVE_ID,
    QUESTION_ID,
    Ballot,
    BallotPaper,
    BallotState,
    Candidate,
    Choice,
    RuleSet,
    Subject,
    TieRule,
    ValueCount,
    VotingMethod,
    VotingMode,
)
from workshopdesk.domain.change import Change, ChangeSet
from workshopdesk.domain.note import Cluster, Note, NoteKind
from workshopdesk.domain.voting import check_rules, count

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


def revealed(table: Table, rules: RuleSet) -> Ballot:
    ballot = opened(table, rules)
    table.do(CloseBallot("v", count(ballot, [BallotPaper((Choice(ballot.candidates[0].id, 1),))])))
    table.do(RevealBallot("v"))
    return table.state.get(Ballot, "v")


def test_another_round_repeats_the_rule() -> None:
    """E11"""
    table = table_with_notes(3)
    first = revealed(table, RuleSet(tie_rule=TieRule.LOT, dots_per_person=4))
    table.do(RepeatBallot("w", "v"))
    second = table.state.get(Ballot, "w")
    assert (second.round, second.repeats, second.state) == (2, "v", BallotState.DRAFT)
    assert (second.rules, second.question, second.subject) == (first.rules, first.question, first.subject)
    assert (second.position, second.candidates, second.totals) == (2, (), ())
    table.do(DraftBallot("w", "Und jetzt?", Subject.NOTES, first.rules, 9))
    assert table.state.get(Ballot, "w").repeats == "v", "a changed draft is still the second round"
    with pytest.raises(DomainError, match="ballot-drafted-already"):
        table.do(RepeatBallot("x", "v"))


def test_a_ballot_that_is_not_revealed_has_no_other_round() -> None:
    """E11"""
    table = table_with_notes(3)
    opened(table, RuleSet())
    with pytest.raises(DomainError, match="ballot-not-repeatable"):
        table.do(RepeatBallot("w", "v"))


def test_a_rule_that_differs_from_the_round_before_is_noticed() -> None:
    """E13: another way into the box is no other rule."""
    rules = RuleSet()
    assert not other_rule(rules, rules)
    assert not other_rule(replace(rules, mode=VotingMode.BOOTH, totals_hidden=False), rules)
    assert other_rule(replace(rules, dots_per_person=5), rules)


def test_candidates_that_say_nearly_the_same_are_told_in_pairs() -> None:
    """E12: real titles of the Bonn cycling dialogue; word order and punctuation make no difference."""
    titles = (*IDEAS, "Fußweg/Radweg an der Promenade löcherig!", "")
    candidates = [Candidate(f"n{n}", n, title) for n, title in enumerate(titles, 1)]
    assert [(one.id, other.id) for one, other in similar_pairs(candidates)] == [("n3", "n6")]
    assert similar_pairs(candidates[:1]) == []


@pytest.mark.parametrize(
    ("expected", "given", "warnings"),
    [
        (8, [3, 3, 3, 3], []),
        (9, [3, 3, 3, 3], [AfterWarning.TURNOUT]),
        (0, [3, 3, 3, 1], []),  # 2 of 12 dots are 17 %
        (0, [3, 3, 2, 1], [AfterWarning.UNUSED]),  # 3 of 12 are 25 %
        (4, [3, 3, 3, 0], []),  # a blank paper is an answer
    ],
)
def test_turnout_and_unused_dots_are_worth_a_word(
    expected: int, given: list[int], warnings: list[AfterWarning]
) -> None:
    """E12"""
    ballot = Ballot(
        id="v",
        candidates=(Candidate("a", 1, "A"), Candidate("b", 2, "B")),
        rules=RuleSet(dots_per_person=3, dots_per_candidate=3),
        voters_expected=expected,
    )
    tally = count(ballot, [BallotPaper((Choice("a", dots),) if dots else ()) for dots in given])
    counted = replace(
        ballot,
        counts=tally.counts,
        totals=tally.totals,
        ballots_cast=tally.ballots_cast,
        ballots_blank=tally.ballots_blank,
    )
    assert warnings_after(counted) == warnings


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("method", VotingMethod)
def test_every_method_starts_with_a_rule_that_can_be_followed(method: VotingMethod, language: str) -> None:
    """E1: whatever was chosen before."""
    rules = RuleSet()
    for before in VotingMethod:
        rules = with_method(with_method(rules, before, language), method, language)
        check_rules(rules)
    check_rules(with_another_criterion(with_another_criterion(rules, language), language))


@pytest.mark.parametrize("method", [VotingMethod.DOTS, VotingMethod.RESISTANCE, VotingMethod.CRITERIA])
def test_methods_that_compare_need_something_to_compare(method: VotingMethod) -> None:
    """E7"""
    with pytest.raises(DomainError, match="rules-question"):
        opened(table_with_notes(2), with_method(RuleSet(), method, "de"), Subject.QUESTION)
