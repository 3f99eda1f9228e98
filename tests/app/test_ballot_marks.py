"""Rules B7 and B8 of app/SPEC.md, on a real file: ballots whose candidates were changed afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.kit import BOARD, add, gather, workshop_records
from handwriting import strokes_for
from store.kit import DEVICE
from workshopdesk.app.commands import (
    AddInkNote,
    BinNote,
    CloseBallot,
    ColourNote,
    Command,
    CreateWorkshop,
    DissolveCluster,
    DraftBallot,
    EditNote,
    GatherNotes,
    MergeClusters,
    MoveCluster,
    MoveNote,
    NumberCluster,
    OpenBallot,
    PutInCluster,
    RevealBallot,
    SummariseCluster,
    TitleCluster,
)
from workshopdesk.app.session import Session
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Choice, RuleSet, Subject
from workshopdesk.domain.note import Colour
from workshopdesk.domain.voting import count
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bonn.workshop"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    """Groups a (n1, n2), b (n3) and the loose card n4."""
    with WorkshopFile.create(path, device=DEVICE) as file:
        session = Session(file)
        session.do(CreateWorkshop(workshop_records()))
        for number in range(1, 5):
            session.do(add(f"n{number}", number, 300.0 * number))
        session.do(gather("a", "n1", "n2", title="Radwege"))
        session.do(gather("b", "n3", title="Abstellen"))
        yield session


def opened(session: Session, subject: Subject) -> Ballot:
    session.do(DraftBallot("v", "Was zuerst?", subject, RuleSet()))
    session.do(OpenBallot("v"))
    return session.state.get(Ballot, "v")


def closed(session: Session, subject: Subject = Subject.CLUSTERS) -> None:
    ballot = opened(session, subject)
    papers = [BallotPaper((Choice(ballot.candidates[0].id, 2),))]
    session.do(CloseBallot("v", count(ballot, papers)))


def is_marked(session: Session) -> bool:
    return session.state.get(Ballot, "v").changed_afterwards


@pytest.mark.parametrize(
    "wish",
    [
        TitleCluster("a", "Wege"),
        PutInCluster("n4", "a", 0),
        BinNote("n1"),
        MoveNote("n1", 0, 0, "a"),
        MergeClusters("a", "b"),
        DissolveCluster("a", ()),
        EditNote("n1", "Poller weg"),
    ],
)
def test_a_changed_group_marks_the_ballot_on_groups(session: Session, wish: Command) -> None:
    """B7: title, members, words of a member."""
    closed(session)
    session.do(wish)
    assert is_marked(session)


@pytest.mark.parametrize(
    "wish",
    [
        MoveCluster("a", 900, 900),
        NumberCluster("a", 2),
        SummariseCluster("a", "Vor allem an der Kölnstraße."),
        PutInCluster("n1", "a", 1),
        ColourNote("n1", Colour.BLUE),
        EditNote("n4", "Poller weg"),
        GatherNotes("c", BOARD, ("n4",), 0, 0),
        MoveNote("n4", 5, 5),
    ],
)
def test_what_nobody_voted_on_leaves_no_mark(session: Session, wish: Command) -> None:
    """B7"""
    closed(session)
    session.do(wish)
    assert not is_marked(session)


@pytest.mark.parametrize("wish", [EditNote("n4", "Poller weg"), *strokes_for("n4")[:1]])
def test_a_changed_card_marks_the_ballot_on_cards(session: Session, wish: Command) -> None:
    """B7: its words or its ink; being put into a group changes no card."""
    closed(session, Subject.NOTES)
    session.do(PutInCluster("n4", "a", 0))
    session.do(AddInkNote(add("n9", 5), strokes_for("n9")))
    assert not is_marked(session)
    session.do(wish)
    assert is_marked(session)


def test_before_it_is_closed_no_ballot_is_marked(session: Session) -> None:
    """B7"""
    opened(session, Subject.CLUSTERS)
    session.do(TitleCluster("a", "Wege"))
    assert not is_marked(session)


def test_undo_takes_the_mark_back_and_redo_sets_it(session: Session) -> None:
    """B8: and what happened to the ballot in between stays."""
    closed(session)
    session.do(TitleCluster("a", "Wege"))
    session.do(TitleCluster("b", "Räder"))
    session.do(RevealBallot("v"))
    session.undo()
    assert is_marked(session), "the other title is still changed"
    session.undo()
    assert not is_marked(session)
    assert session.state.get(Ballot, "v").state is BallotState.REVEALED
    session.redo()
    assert is_marked(session)
    assert session.state.get(Ballot, "v").state is BallotState.REVEALED


def test_undoing_what_was_done_before_the_vote_marks_it(session: Session) -> None:
    """B7"""
    session.do(TitleCluster("a", "Wege"))
    closed(session)
    session.undo()
    assert is_marked(session)


def test_the_file_keeps_the_mark(session: Session, path: Path) -> None:
    """B7, B8: the journal gives the same records as the tables."""
    closed(session)
    session.do(TitleCluster("a", "Wege"))
    session.do(RevealBallot("v"))
    session.undo()
    session.redo()
    session._store.close()  # type: ignore[attr-defined]  # the store is a file
    with WorkshopFile.open(path, device=DEVICE) as file:
        assert next(r for r in file.load() if isinstance(r, Ballot)).changed_afterwards
    assert check_workshop(path) == []
