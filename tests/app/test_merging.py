"""Rules N14 to N17 and J7 of app/SPEC.md: the same idea from two channels, and groups that go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import BOARD, Table, gather, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.closing import closing
from workshopdesk.app.commands import (
    AddNotes,
    BinNote,
    CloseBallot,
    DissolveCluster,
    DraftBallot,
    MergeClusters,
    OpenBallot,
    ParkNote,
    ReturnNote,
    RevealBallot,
    TurnCards,
)
from workshopdesk.app.commands_development import AddAction
from workshopdesk.app.commands_discussion import AddStatement, AnswerNote, PutAssessment
from workshopdesk.app.commands_links import PutLink
from workshopdesk.app.commands_merging import MergeNotes, SeparateNotes
from workshopdesk.app.commands_privacy import SetInternal
from workshopdesk.app.commands_registers import AddEntry
from workshopdesk.app.registers import Register
from workshopdesk.app.sources import source_count, sources, votes_of
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, BallotPaper, Choice, RuleSet, Subject
from workshopdesk.domain.development import ActionItem, Assessment
from workshopdesk.domain.discussion import Statement, StatementKind
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Note, NoteKind, NotePlace, NoteSource, OnlineVotes, VoteScale
from workshopdesk.domain.voting import count

ONLINE = Note(
    id="online",
    board_id=BOARD,
    text="Poller und Schilder stehen im Weg",
    detail="Am Rheinufer sind Poller bei Dunkelheit kaum zu sehen.",
    source=NoteSource.ONLINE,
    origin="https://raddialog.bonn.de/dialoge/bonner-rad-dialog/poller",
    origin_date="2017-09-12",
    origin_votes=OnlineVotes("Raddialog Bonn", VoteScale.SUPPORT, 27),
)


@pytest.fixture
def table() -> Table:
    """The cards n1 to n3 were written in the room, "online" came from the platform; n2 lies in the group a."""
    table = table_with_notes(3)
    table.do(AddNotes((ONLINE,)))
    table.do(gather("a", "n2", title="Wege"))
    table.do(AddEntry(Register.AIMS, "aim", "Verkehrssicherheit"))
    return table


def refused(table: Table, command: object) -> str:
    before = set(table.state)
    with pytest.raises(DomainError) as caught:
        table.do(command)  # type: ignore[arg-type]  # every command
    assert set(table.state) == before
    return caught.value.code


def test_the_same_idea_from_two_channels_becomes_one_card_and_both_sources_stay(table: Table) -> None:
    """N14"""
    undone = table.do(MergeNotes("n1", ("online", "n2"))).reversed()
    assert [note.id for note in queries.notes(table.state)] == ["n1", "n3"]
    assert table.cluster("a").members == ()
    told = sources(table.state, "de")["n1"]
    assert [source.note.id for source in told] == ["n2", "online"]
    kept = replace(ONLINE, number=4, place=NotePlace.MERGED, merged_into="n1", area_id="left")
    assert told[1].note == kept
    assert source_count(table.state, "n1") == 2
    for wish in (ParkNote("online"), BinNote("online"), ReturnNote("online", 0, 0)):
        assert refused(table, wish) == "note-not-on-board"
    table.state.apply(undone)
    assert table.note("online").place is NotePlace.BOARD
    assert table.cluster("a").members == ("n2",)


def test_a_source_goes_where_its_card_goes(table: Table) -> None:
    """N14"""
    table.do(MergeNotes("n1", ("online",)))
    table.do(SetInternal(Note, "n1", True))
    assert public_state(table.state).find(Note, "online") is None
    table.do(SetInternal(Note, "n1", False))
    assert public_state(table.state).find(Note, "online") is not None
    table.do(BinNote("n1"))
    assert closing(table.state, "2026-11-23").carried_out.changes
    table.state.apply(closing(table.state, "2026-11-23").carried_out)
    assert table.state.find(Note, "online") is None


def test_what_hangs_on_a_source_goes_over_but_nothing_twice(table: Table) -> None:
    """N15"""
    for note_id in ("n1", "n2"):
        table.do(PutLink(f"aim-{note_id}", note_id, Relation.AIM, "aim"))
        table.do(PutAssessment(Assessment(id=f"view-{note_id}", subject_id=note_id, criterion="Kosten", value=3)))
    table.do(PutLink("new", "n2", Relation.NEW))
    table.do(AddStatement("said", "n2", StatementKind.PRO, "Hilft auch Kindern."))
    table.do(MergeNotes("n1", ("n2",)))
    state = table.state
    assert state.get(Statement, "said").subject_id == "n1"
    assert {link.id: link.subject_id for link in state.all(Link)} == {"aim-n1": "n1", "aim-n2": "n2", "new": "n1"}
    assert state.get(Assessment, "view-n2").subject_id == "n2"


def test_the_answer_to_a_cards_own_words_stays_with_it(table: Table) -> None:
    """N15"""
    table.do(AddNotes((Note(id="worry", board_id=BOARD, text="Wer bezahlt das?", kind=NoteKind.QUESTION),)))
    table.do(AnswerNote("answer", "worry", "Das Land fördert bis 2028."))
    table.do(MergeNotes("n1", ("worry",)))
    assert table.state.get(Statement, "answer").subject_id == "worry"


def test_what_is_internal_does_not_become_public_by_merging(table: Table) -> None:
    """N15"""
    table.do(AddStatement("said", "n3", StatementKind.CONTRA, "MARKER intern gesagt"))
    table.do(SetInternal(Note, "n3", True))
    table.do(MergeNotes("n1", ("n3",)))
    public = public_state(table.state)
    assert public.find(Note, "n3") is None
    assert public.find(Statement, "said") is None
    assert [note.id for note in queries.notes(public)] == ["n1", "n2", "online"]


def test_dots_of_a_ballot_that_is_over_are_told_by_source(table: Table) -> None:
    """N15"""
    table.do(DraftBallot("b", "Was zuerst?", Subject.NOTES, RuleSet(dots_per_person=3), voters_expected=5))
    table.do(OpenBallot("b"))
    ballot = table.state.get(Ballot, "b")
    papers = [BallotPaper((Choice("n1", 1), Choice("online", 1)))] * 4 + [BallotPaper((Choice("online", 1),))]
    table.do(CloseBallot("b", count(ballot, papers)))
    table.do(RevealBallot("b"))
    table.do(MergeNotes("n1", ("online",)))
    (source,) = sources(table.state, "de")["n1"]
    assert [(told.question, told.figure) for told in source.votes] == [("Was zuerst?", "5")]
    assert [told.figure for told in votes_of(table.state, "n1", "de")] == ["4"]
    assert table.state.get(Ballot, "b").totals == ballot_totals(table)


def ballot_totals(table: Table) -> object:
    """Recounted from the papers of the test above: nothing was added up."""
    papers = [BallotPaper((Choice("n1", 1), Choice("online", 1)))] * 4 + [BallotPaper((Choice("online", 1),))]
    return count(table.state.get(Ballot, "b"), papers).totals


def test_taken_apart_the_sources_lie_on_the_board_again(table: Table) -> None:
    """N16"""
    table.do(AddStatement("said", "online", StatementKind.PRO, "Hilft auch Kindern."))
    table.do(MergeNotes("n1", ("online", "n2")))
    table.do(SeparateNotes("n1", (("online", 400, 500),)))
    again = table.note("online")
    assert (again.place, again.merged_into, again.x, again.y) == (NotePlace.BOARD, "", 400, 500)
    assert (again.text, again.origin_votes, again.number) == (ONLINE.text, ONLINE.origin_votes, 4)
    assert table.state.get(Statement, "said").subject_id == "n1"
    assert [source.note.id for source in sources(table.state, "de")["n1"]] == ["n2"]
    assert refused(table, SeparateNotes("n1", (("online", 0, 0),))) == "not-a-source"


def test_sources_of_sources_and_what_cannot_be_merged(table: Table) -> None:
    """N17"""
    table.do(MergeNotes("n1", ("online",)))
    table.do(MergeNotes("n3", ("n1", "n3")))
    assert [source.note.id for source in sources(table.state, "de")["n3"]] == ["n1", "online"]
    assert refused(table, MergeNotes("n2", ("n2",))) == "merge-needs-two-cards"
    assert refused(table, MergeNotes("n2", ("online",))) == "note-not-on-board"
    table.do(TurnCards(BOARD, True))
    assert refused(table, MergeNotes("n2", ("n3",))) == "cards-face-down"
    assert sources(table.state, "de") == {}


def test_a_group_that_goes_leaves_no_link_and_no_action_behind(table: Table) -> None:
    """J7"""
    table.do(gather("b", "n3", title="Schilder"))
    for group in ("a", "b"):
        table.do(PutLink(f"aim-{group}", group, Relation.AIM, "aim"))
    table.do(PutLink("new-b", "b", Relation.NEW))
    draft_action(table, "b")
    merged = table.do(MergeClusters("b", "a"))
    assert {link.id: link.subject_id for link in table.state.all(Link)} == {"aim-a": "a", "new-b": "a"}
    assert table.state.get(ActionItem, "act").subject_id == "a"
    table.state.apply(merged.reversed())
    assert table.state.get(Link, "aim-b").subject_id == "b"
    dissolved = table.do(DissolveCluster("b", (("n3", 0.0, 0.0),)))
    assert {link.id for link in table.state.all(Link)} == {"aim-a"}
    assert table.state.get(ActionItem, "act").subject_id == ""
    table.state.apply(dissolved.reversed())
    assert {link.id for link in table.state.all(Link)} == {"aim-a", "aim-b", "new-b"}


def draft_action(table: Table, subject_id: str) -> None:
    table.do(AddAction(ActionItem(id="act", what="Poller mit Reflektoren bekleben", subject_id=subject_id)))
