"""Rule OF44 of app/SPEC.md: what a table's card takes along to the plenary, in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import IDEAS, Table, add, gather
from documents.former_kit import bonn_workshop, newer
from workshopdesk.app import queries
from workshopdesk.app.classification import Belonging
from workshopdesk.app.commands import AddStroke, BinNote
from workshopdesk.app.former import former_workshops
from workshopdesk.app.table_joining import JoinedTables, TableWorkshop, join_tables
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.discussion import Statement
from workshopdesk.domain.ink import InkPoint, Stroke, pack_points
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.personal_data import PersonalDataDecision, decision_id, text_sha256
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import CrossCuttingTopic, FieldOfAction, TargetGroup
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import HeadCount, Workshop

INK = pack_points((InkPoint(17, 31), InkPoint(97, 59)), pressure=False)


def worked(number: int) -> State:
    """A table's workshop: a card in an area with field and topic, with all that hangs on it."""
    table = Table(add("drawn"), add("second", 2), add("third", 3), add("binned", 4), gather("group", "second", "third"))
    table.do(AddStroke("stroke", "drawn", 3.0, INK))
    table.do(BinNote("binned"))
    state = table.state
    workshop, board = queries.workshop_of(state), queries.boards(state)[0]
    areas = (replace(board.areas[0], field_id="field", topic_id="topic"), *board.areas[1:])
    hashed = text_sha256(IDEAS[0])
    records = [
        replace(workshop, id=f"w{number}", head_counts=(HeadCount("Bürgerschaft", 7 + number),), plain_summary="Gut."),
        replace(board, areas=areas),
        FieldOfAction(id="field", key="wege", name="Wege", position=1),
        CrossCuttingTopic(id="topic", key="klima", name="Klima", position=1),
        TargetGroup(id="children", name="Kinder"),
        Picture(id="photo", subject_id="drawn", content="AAAA", media_type="image/png"),
        Link(id="link", subject_id="group", relation=Relation.AFFECTS, object_id="children"),
        Statement(id="pro", subject_id="drawn", text="Dafür spricht viel."),
        Statement(id="general", text="Es war laut."),
        PersonalDataDecision(id=decision_id("drawn", hashed, 0), subject_id="drawn", text_sha256=hashed, length=4),
        replace(table.note("third"), place=NotePlace.MERGED, merged_into="second"),
        replace(table.cluster("group"), members=("second",)),
    ]
    return State([*(one for one in state if type(one) is not Workshop), *records])


def joined(*states: State) -> JoinedTables:
    names = [f"Tisch {number}" for number in range(1, len(states) + 1)]
    return join_tables([TableWorkshop(name, state) for name, state in zip(names, states, strict=True)], "Plenum")


def test_what_hangs_on_a_card_comes_along() -> None:
    """OF44: field, topic, groups, ink, photo, merged sources, statements and what is to be blackened."""
    told = joined(worked(1), worked(2))
    state = State(told.records)
    assert told.workshop.head_counts == (HeadCount("Bürgerschaft", 17),)
    assert told.workshop.plain_summary == "Tisch 1: Gut.\nTisch 2: Gut."
    assert [(one.notes, one.clusters, one.binned, one.others) for one in told.tables] == [(2, 1, 1, 1)] * 2
    drawn = [note for note in state.all(Note) if note.text == IDEAS[0]]
    belonging = Belonging(state)
    assert [(belonging.field(note), belonging.topics(note)) for note in drawn] == [("field", {"topic"})] * 2
    ids = {note.id for note in drawn}
    for record_type in (Stroke, Picture, Statement, PersonalDataDecision):
        found = [getattr(one, "note_id", "") or getattr(one, "subject_id", "") for one in state.all(record_type)]
        assert sorted(found) == sorted(ids)
    for decided in state.all(PersonalDataDecision):
        assert decided.id == decision_id(decided.subject_id, decided.text_sha256, 0)
    merged = queries.notes(state, NotePlace.MERGED)
    assert [state.get(Note, note.merged_into).text for note in merged] == [IDEAS[1]] * 2
    affects = [link for link in state.all(Link) if link.relation is Relation.AFFECTS]
    assert {link.subject_id for link in affects} == {cluster.id for cluster in state.all(Cluster)}
    assert {link.object_id for link in affects} == {"children"}
    assert len({record.id for record in told.records}) == len(told.records)


def test_former_ideas_of_the_tables_come_along_once_as_they_were_told_last() -> None:
    """F7: two tables have the same former workshop, one of them in a newer state."""
    bonn, kamen = bonn_workshop(5), bonn_workshop(2, "kamen")
    told = joined(State((*worked(1), newer(bonn))), State((*worked(2), bonn, kamen)))
    assert former_workshops(State(told.records)) == sorted([newer(bonn), kamen], key=lambda one: one.id)
    assert [one.others for one in told.tables] == [1, 1]


def test_tables_that_rehearse_or_lie_face_down_are_refused() -> None:
    """OF44: a rehearsal does not count, and nobody is to read hidden cards yet."""
    rehearsing = State([replace(one, rehearsal=True) if isinstance(one, Workshop) else one for one in worked(2)])
    hidden = State([replace(one, face_down=True) if isinstance(one, Board) else one for one in worked(2)])
    for state, code in ((rehearsing, "tables-rehearse"), (hidden, "tables-face-down")):
        with pytest.raises(DomainError, match=code):
            joined(worked(1), state)
