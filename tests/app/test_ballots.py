"""Rules B1 to B3 and B5 of app/SPEC.md, and B4, B6 where the handlers take part; the arithmetic: tests/domain."""

from __future__ import annotations

import pytest

from app.kit import IDEAS, Table, gather, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    BinNote,
    CloseBallot,
    Command,
    DraftBallot,
    DropBallot,
    EditNote,
    OpenBallot,
    RevealBallot,
    TitleCluster,
)
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Candidate, Choice, RuleSet, Subject
from workshopdesk.domain.voting import check_choices, count, ranking


def draft(ballot_id: str = "v", subject: Subject = Subject.NOTES, rules: RuleSet | None = None) -> DraftBallot:
    return DraftBallot(ballot_id, "Was ist uns am wichtigsten?", subject, rules or RuleSet(), voters_expected=12)


def refused(table: Table, command: Command) -> str:
    before = set(table.state)
    with pytest.raises(DomainError) as caught:
        table.do(command)
    assert set(table.state) == before
    return caught.value.code


def closed(table: Table, papers: list[tuple[Choice, ...]]) -> Ballot:
    table.do(draft())
    table.do(OpenBallot("v"))
    ballot = table.state.get(Ballot, "v")
    table.do(CloseBallot("v", count(ballot, [BallotPaper(paper) for paper in papers])))
    return table.state.get(Ballot, "v")


@pytest.mark.parametrize(("dots", "cap"), [(0, 0), (3, 0), (3, 4), (-1, -1)])
def test_impossible_rules_are_refused(dots: int, cap: int) -> None:
    """B1"""
    table = table_with_notes(3)
    rules = RuleSet(dots_per_person=dots, dots_per_candidate=cap)
    assert refused(table, draft(rules=rules)) == "rules-impossible"


def test_a_prepared_ballot_can_be_changed_and_thrown_away() -> None:
    """B2"""
    table = table_with_notes(3)
    table.do(draft())
    table.do(draft(rules=RuleSet(dots_per_person=5)))
    assert table.state.get(Ballot, "v").rules.dots_per_person == 5
    assert table.state.get(Ballot, "v").position == 1
    table.do(DropBallot("v"))
    assert table.state.count(Ballot) == 0


def test_an_opened_ballot_stays() -> None:
    """B2: from opening on it can be neither changed nor thrown away."""
    table = table_with_notes(3)
    table.do(draft())
    table.do(OpenBallot("v"))
    tally = count(table.state.get(Ballot, "v"), [])
    for step in (None, CloseBallot("v", tally), RevealBallot("v")):
        if step is not None:
            table.do(step)
        assert refused(table, draft()) == "ballot-state"
        assert refused(table, DropBallot("v")) == "ballot-state"
        assert refused(table, OpenBallot("v")) == "ballot-state"


def test_one_ballot_is_open_at_a_time() -> None:
    """B3"""
    table = table_with_notes(3)
    table.do(draft("v"))
    table.do(draft("w"))
    table.do(OpenBallot("v"))
    assert refused(table, OpenBallot("w")) == "ballot-open-already"


def test_a_ballot_needs_two_candidates() -> None:
    """B3"""
    table = table_with_notes(3)
    table.do(gather("a", "n1", "n2", "n3"))
    table.do(draft(subject=Subject.CLUSTERS))
    assert refused(table, OpenBallot("v")) == "ballot-needs-candidates"


def test_candidates_are_fixed_in_words_and_number() -> None:
    """B3: cards on the board by number; what happens to them later does not reach the ballot."""
    table = table_with_notes(4)
    table.do(BinNote("n4"))
    table.do(draft())
    table.do(OpenBallot("v"))
    table.do(EditNote("n1", "etwas anderes"))
    table.do(BinNote("n2"))
    expected = tuple(Candidate(f"n{i}", i, IDEAS[i - 1]) for i in (1, 2, 3))
    assert table.state.get(Ballot, "v").candidates == expected


def test_clusters_are_candidates_by_number_and_title() -> None:
    """B3"""
    table = table_with_notes(3)
    table.do(gather("a", "n1"))
    table.do(gather("b", "n2"))
    table.do(TitleCluster("b", "Hindernisse"))
    table.do(draft(subject=Subject.CLUSTERS))
    table.do(OpenBallot("v"))
    assert table.state.get(Ballot, "v").candidates == (Candidate("a", 1, ""), Candidate("b", 2, "Hindernisse"))


def test_papers_are_checked_against_the_opened_ballot() -> None:
    """B4: a card that was added after the opening cannot be chosen."""
    table = table_with_notes(3)
    table.do(draft())
    table.do(OpenBallot("v"))
    ballot = table.state.get(Ballot, "v")
    assert check_choices(ballot, [Choice("n1", 2), Choice("n2", 1), Choice("n3", 0)]) == (
        Choice("n1", 2),
        Choice("n2", 1),
    )
    with pytest.raises(DomainError) as caught:
        check_choices(ballot, [Choice("n9", 1)])
    assert caught.value.code == "choice-unknown"


def test_closing_records_totals_and_papers_then_it_is_revealed() -> None:
    """B5"""
    table = table_with_notes(3)
    ballot = closed(table, [(Choice("n1", 2), Choice("n2", 1)), (Choice("n2", 1),), ()])
    assert [(total.candidate_id, total.dots) for total in ballot.totals] == [("n1", 2), ("n2", 2), ("n3", 0)]
    assert (ballot.ballots_cast, ballot.ballots_blank, ballot.state) == (3, 1, BallotState.CLOSED)
    table.do(RevealBallot("v"))
    assert table.state.get(Ballot, "v").state is BallotState.REVEALED


def test_only_a_closed_ballot_is_revealed() -> None:
    """B5"""
    table = table_with_notes(3)
    table.do(draft())
    assert refused(table, RevealBallot("v")) == "ballot-state"
    table.do(OpenBallot("v"))
    assert refused(table, RevealBallot("v")) == "ballot-state"


def test_the_recorded_ballot_ranks_ties_as_ties() -> None:
    """B6"""
    ballot = closed(table_with_notes(3), [(Choice("n1", 2), Choice("n2", 1)), (Choice("n2", 1),)])
    assert [(line.rank, line.candidate.id, line.tied) for line in ranking(ballot)] == [
        (1, "n1", True),
        (1, "n2", True),
        (0, "n3", False),
    ]


def test_ballots_come_in_the_order_of_their_preparation() -> None:
    table = table_with_notes(3)
    table.do(draft("z"))
    table.do(draft("a"))
    assert [ballot.id for ballot in queries.ballots(table.state)] == ["z", "a"]
