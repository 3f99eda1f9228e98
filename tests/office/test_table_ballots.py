"""Rule OF43 of app/SPEC.md, with real boxes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from office.kit import office_json
from office.table_kit import Written, table
from workshopdesk.app.commands import CloseBallot, DraftBallot, OpenBallot, RevealBallot
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Choice, RuleSet, Subject
from workshopdesk.domain.voting import count
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.table_copies import merge_files

CARDS = ("card-1", "card-2", "card-3")


def opened(session: Session) -> None:
    session.do(DraftBallot("ballot", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("ballot"))


def vote(path: Path, *cards: str) -> None:
    with BallotFile(path) as box:
        for card in cards:
            box.cast("ballot", BallotPaper((Choice(card, 1),)))


def close(path: Path, device: str) -> None:
    with table(path, device) as session, BallotFile(path) as box:
        session.do(CloseBallot("ballot", count(session.state.get(Ballot, "ballot"), box.papers("ballot"))))
        session.do(RevealBallot("ballot"))


@pytest.fixture
def tables(tmp_path: Path) -> list[Path]:
    """One ballot open at two tables, with one paper from before they went apart."""
    first = Written(tmp_path).file("a", opened)
    vote(first, CARDS[0])
    other = tmp_path / "b.workshop"
    shutil.copy(first, other)
    shutil.copy(ballots_path(first), ballots_path(other))
    vote(first, CARDS[0], CARDS[1])
    vote(other, CARDS[1], CARDS[2], CARDS[2])
    return [first, other]


def test_papers_of_a_ballot_open_at_both_tables_are_laid_together(tables: list[Path], tmp_path: Path) -> None:
    """OF43: each once, the one they share as well; the merged ballot is closed with all of them."""
    for target, files in ((tmp_path / "ab.workshop", tables), (tmp_path / "ba.workshop", tables[::-1])):
        done = merge_files(target, files)
        assert (done.papers, done.apart) == (6, ())
        close(target, "plenum")
        with table(target, "plenum") as session:
            totals = session.state.get(Ballot, "ballot").totals
        assert {one.candidate_id: one.dots for one in totals if one.dots} == dict(zip(CARDS, (2, 2, 2), strict=True))
    ballots_path(tmp_path / "taken.workshop").write_bytes(b"")
    with pytest.raises(KnownError, match="file-exists"):
        merge_files(tmp_path / "taken.workshop", tables)


def test_results_of_two_tables_are_neither_added_nor_mixed(tables: list[Path], tmp_path: Path) -> None:
    """OF43: the later of two announced results stands as it was; papers stay apart and are listed."""
    close(tables[0], "a")
    close(tables[1], "b")
    with table(tables[1], "b") as session:
        announced = session.state.get(Ballot, "ballot")
    for name, files in (("ab", tables), ("ba", tables[::-1])):
        done = merge_files(tmp_path / f"{name}.workshop", files)
        assert done.tables.state.get(Ballot, "ballot") == announced
        assert [one.papers for one in done.apart] == [(3, 4) if name == "ab" else (4, 3)]
        with BallotFile(tmp_path / f"{name}.workshop") as box:
            assert count(announced, box.papers("ballot")).totals == announced.totals


def test_a_result_stands_while_another_table_still_votes(tables: list[Path], tmp_path: Path) -> None:
    """OF43: and the command line tells of the papers that are not in it."""
    close(tables[0], "a")
    told = office_json("merge-tables", tmp_path / "plenum.workshop", *tables)
    assert told["papers"] == 3
    assert told["papers_apart"] == [
        {"ballot": "ballot", "question": "Was zuerst?", "reason": "closed", "papers": [3, 4]}
    ]
    with table(tmp_path / "plenum.workshop", "plenum") as session:
        assert session.state.get(Ballot, "ballot").state is BallotState.REVEALED


def test_a_voting_card_used_at_two_tables_is_told(tmp_path: Path) -> None:
    """OF43"""
    first = Written(tmp_path).file("a", opened)
    with BallotFile(first) as box:
        box.issue_cards("ballot", ["hash-1", "hash-2"])
    other = tmp_path / "b.workshop"
    shutil.copy(first, other)
    shutil.copy(ballots_path(first), ballots_path(other))
    for path in (first, other):
        with BallotFile(path) as box:
            box.cast("ballot", BallotPaper((Choice("card-1", 1),)), card="hash-1")
    done = merge_files(tmp_path / "plenum.workshop", [first, other])
    assert [(one.reason.value, one.papers) for one in done.apart] == [("card_twice", (1, 1))]
    assert done.papers == 0
