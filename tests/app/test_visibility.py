"""The public half of a workshop (SPEC V): nothing internal is in it, and nothing that would tell of it."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from app.kit import BOARD, Table, gather, table_with_notes
from workshopdesk.app import codec, queries
from workshopdesk.app.commands import AddNote, AddNotes, EditDetails
from workshopdesk.app.commands_discussion import PutDecision
from workshopdesk.app.commands_privacy import SetInternal
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, Candidate, CandidateTotal
from workshopdesk.domain.catalogue import RECORD_TYPES
from workshopdesk.domain.development import Assessment, Feedback, LivingLab, ProjectProfile
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop, WorkshopKind

SECRET = "Poller an der Kennedybrücke"
PUBLIC = "Mehr Platz für den Radverkehr"


def state_with(*records: Record, internal: bool = False) -> State:
    return State((Workshop(id="w", title="Radverkehr in Bonn", internal=internal), Board(id="b"), *records))


def told(state: State) -> str:
    return str(codec.records_to_builtins(state))


def card(note_id: str, text: str, **values: object) -> Note:
    return Note(id=note_id, board_id="b", text=text, **values)  # type: ignore[arg-type]  # fields of Note


def test_an_internal_card_takes_along_what_hangs_on_it() -> None:
    """V1, V2."""
    state = state_with(
        card("n1", SECRET, internal=True),
        card("n2", PUBLIC),
        Stroke(id="s", note_id="n1", points=SECRET),
        Statement(id="t", subject_id="n1", text=SECRET),
        Decision(id="d", subject_id="n1", text=SECRET),
        Link(id="l", subject_id="n2", relation=Relation.NEED, object_id="n1", text=SECRET),
        Cluster(id="c", board_id="b", title="Wege", members=("n1", "n2")),
        Ballot(
            id="v",
            candidates=(Candidate("n1", 1, SECRET), Candidate("n2", 2, PUBLIC)),
            totals=(CandidateTotal("n1", 4), CandidateTotal("n2", 2)),
        ),
    )
    public = public_state(state)
    assert SECRET not in told(public)
    assert PUBLIC in told(public)
    assert public.get(Cluster, "c").members == ("n2",)
    assert [total.dots for total in public.get(Ballot, "v").totals] == [4, 2]
    assert SECRET in told(state), "the state itself stays as it is"


def test_what_hangs_on_something_that_hangs_on_it_goes_too() -> None:
    """V2."""
    state = state_with(
        ProjectProfile(id="p", title=SECRET, internal=True),
        LivingLab(id="lab", profile_id="p", title=SECRET),
        Assessment(id="a", subject_id="lab", reason=SECRET),
        Feedback(id="f", profile_id="p", comment=SECRET),
    )
    assert SECRET not in told(public_state(state))


def test_cards_of_an_internal_cluster_are_internal_unless_a_public_one_holds_them_too() -> None:
    """V1."""
    state = state_with(
        card("n1", SECRET),
        card("n2", PUBLIC),
        Cluster(id="c1", board_id="b", title=SECRET, members=("n1", "n2"), internal=True),
        Cluster(id="c2", board_id="b", title="Wege", members=("n2",)),
    )
    public = public_state(state)
    assert SECRET not in told(public)
    assert public.find(Note, "n2") is not None


def test_the_bin_is_never_public() -> None:
    """V3."""
    state = state_with(card("n1", SECRET, place=NotePlace.BIN), card("n2", PUBLIC, place=NotePlace.PARKING_LOT))
    public = told(public_state(state))
    assert SECRET not in public
    assert PUBLIC in public


def test_an_internal_workshop_has_no_public_half() -> None:
    """V4."""
    with pytest.raises(DomainError) as refused:
        public_state(state_with(card("n1", PUBLIC), internal=True))
    assert refused.value.code == "workshop-internal"


@pytest.mark.parametrize("record_type", [one for one in RECORD_TYPES if "internal" in {f.name for f in fields(one)}])
def test_the_mark_is_heeded_on_every_kind_of_record_that_can_carry_it(record_type: type[Record]) -> None:
    """V1."""
    marked = record_type(id="x", internal=True)  # type: ignore[call-arg]  # only types with the mark
    if record_type is Workshop:
        with pytest.raises(DomainError):
            public_state(State((marked,)))
    else:
        assert public_state(state_with(marked)).find(record_type, "x") is None


def test_marking_is_one_step_that_changes_nothing_else() -> None:
    """V5."""
    table = table_with_notes(2)
    table.do(gather("c", "n1", "n2"))
    before = table.state.snapshot()
    for record_type, record_id in ((Note, "n1"), (Cluster, "c")):
        table.do(SetInternal(record_type, record_id, internal=True))
        marked = table.state.get(record_type, record_id)
        assert marked == replace(before.get(record_type, record_id), internal=True)  # type: ignore[call-arg]  # has it
        table.do(SetInternal(record_type, record_id, internal=False))
    assert set(table.state) == set(before)
    with pytest.raises(DomainError, match="note-missing"):
        table.do(SetInternal(Note, "nobody", internal=True))


def test_what_is_said_in_an_interview_is_internal_until_it_is_released() -> None:
    """V6."""
    table = Table()
    workshop = queries.workshop_of(table.state)
    table.do(EditDetails((replace(workshop, kind=WorkshopKind.INTERVIEW),)))
    table.do(AddNote("n1", BOARD, 0, 0, SECRET))
    table.do(AddNotes((Note(id="n2", board_id=BOARD, text=PUBLIC),)))
    assert told(public_state(table.state)).count(BOARD) > 0
    table.do(PutDecision(Decision(id="d", text=SECRET, body="Ältestenrat", date="2026-11-23")))
    assert not list(public_state(table.state).all(Note))
    assert not list(public_state(table.state).all(Decision))
    table.do(SetInternal(Note, "n2", internal=False))
    assert [note.text for note in public_state(table.state).all(Note)] == [PUBLIC]
