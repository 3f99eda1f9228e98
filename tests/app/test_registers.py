"""Rules K1 to K4, K6 and K7 of app/SPEC.md."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import Table, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import CreateWorkshop, EditDetails
from workshopdesk.app.commands_links import PutLink, SetField
from workshopdesk.app.commands_registers import AddEntry, EditEntry, MoveEntry, RemoveEntry, RetireEntry, SetLogo
from workshopdesk.app.details import town_to_edit
from workshopdesk.app.handlers import handle
from workshopdesk.app.registers import Register, entries, entry_name, find_entry, offered, uses
from workshopdesk.app.series import next_round
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, Municipality, TargetGroup
from workshopdesk.domain.state import Draft, State

FIELDS = ("Mobilität", "Wohnen und Nachbarschaft", "Gesundheit und Pflege")


@pytest.fixture
def table() -> Table:
    made = table_with_notes()
    for number, name in enumerate(FIELDS, 1):
        made.do(AddEntry(Register.FIELDS, f"f{number}", name))
    return made


def names(table: Table, register: Register = Register.FIELDS) -> list[str]:
    return [entry_name(entry) for entry in entries(table.state, register)]


@pytest.mark.parametrize("register", list(Register))
def test_entries_are_added_moved_and_removed_in_every_register(register: Register) -> None:
    """K1: places go from 1 to n without gaps."""
    table = Table(*(AddEntry(register, str(i), name) for i, name in enumerate(("Jugend", "Ältere", "Betriebe"), 1)))
    table.do(MoveEntry(register, "3", 1))
    assert names(table, register) == ["Betriebe", "Jugend", "Ältere"]
    table.do(MoveEntry(register, "3", 99))
    assert names(table, register) == ["Jugend", "Ältere", "Betriebe"]
    table.do(RemoveEntry(register, "2"))
    assert [entry.position for entry in entries(table.state, register)] == [1, 2]
    assert names(table, register) == ["Jugend", "Betriebe"]


def test_renaming_breaks_nothing(table: Table) -> None:
    """K2: the key and the id stay, whatever the wish says; PROCESS-STEPS row H1."""
    before = find_entry(table.state, Register.FIELDS, "f2")
    assert isinstance(before, FieldOfAction)
    assert before.key == "wohnen-und-nachbarschaft"
    table.do(EditEntry(Register.FIELDS, replace(before, name="Quartier", key="quartier", position=9)))
    assert find_entry(table.state, Register.FIELDS, "f2") == replace(before, name="Quartier")


def test_keys_are_never_given_twice(table: Table) -> None:
    """K2: a field that takes up the former name of another gets a key of its own."""
    first = find_entry(table.state, Register.FIELDS, "f1")
    assert isinstance(first, FieldOfAction)
    table.do(EditEntry(Register.FIELDS, replace(first, name="Unterwegs")))
    table.do(AddEntry(Register.FIELDS, "f4", "Mobilität"))
    assert [e.key for e in entries(table.state, Register.FIELDS) if isinstance(e, FieldOfAction)][::3] == [
        "mobilitaet",
        "mobilitaet-2",
    ]


@pytest.mark.parametrize(("name", "code"), [("  ", "entry-without-name"), ("mobilität", "entry-twice")])
def test_an_entry_has_a_name_of_its_own(table: Table, name: str, code: str) -> None:
    """K3: neither without a name nor with that of another."""
    for wish in (AddEntry(Register.FIELDS, "f9", name), EditEntry(Register.FIELDS, FieldOfAction(id="f2", name=name))):
        with pytest.raises(DomainError) as refused:
            table.do(wish)
        assert refused.value.code == code
    assert names(table) == list(FIELDS)


def test_two_projects_may_have_one_title() -> None:
    """K3: the inventory is a list of what there is, not one to choose names from."""
    table = Table(*(AddEntry(Register.INVENTORY, entry_id, "Freies WLAN") for entry_id in "ab"))
    assert names(table, Register.INVENTORY) == ["Freies WLAN"] * 2


def test_what_is_in_use_is_retired_instead_of_removed(table: Table) -> None:
    """K4: it stays where it is used and is no longer offered; nobody loses what was said."""
    note = next(table.state.all(Note))
    table.do(SetField((note.id,), "f1"))
    assert uses(table.state, "f1").cards == 1
    with pytest.raises(DomainError) as refused:
        table.do(RemoveEntry(Register.FIELDS, "f1"))
    assert (refused.value.code, refused.value.details["entry"]) == ("entry-in-use", "Mobilität")
    table.do(RetireEntry(Register.FIELDS, "f1", retired=True))
    assert [entry.id for entry in offered(table.state, Register.FIELDS)] == ["f2", "f3"]
    assert names(table) == list(FIELDS)
    assert table.state.get(Note, note.id).field_id == "f1"
    table.do(RetireEntry(Register.FIELDS, "f1", retired=False))
    assert len(offered(table.state, Register.FIELDS)) == 3


def test_where_an_entry_is_used_is_told(table: Table) -> None:
    """K4: by cards, groups, areas of boards, projects and the workshop itself."""
    notes = [note.id for note in table.state.all(Note)]
    board = next(table.state.all(Board))
    table.do(AddEntry(Register.TOPICS, "t", "Digitalisierung"))
    table.do(PutLink("l", notes[0], Relation.TOPIC, "t"))
    table.do(EditDetails((replace(board, areas=tuple(replace(area, topic_id="t") for area in board.areas)),)))
    found = uses(table.state, "t")
    assert (found.cards, found.areas, found.clusters, found.workshop) == (1, len(board.areas), 0, False)
    table.do(EditDetails((replace(queries.workshop_of(table.state), target_group_ids=("g",)),)))
    assert uses(table.state, "g").workshop
    assert not uses(table.state, "nowhere")


def test_one_logo_takes_the_place_of_the_other() -> None:
    """K6"""
    table = Table()
    for picture in (Picture(id="p1", media_type="image/png"), Picture(id="p2", media_type="image/png")):
        town, linked = town_to_edit(table.state)
        table.do(SetLogo(town, picture, linked))
    assert [picture.id for picture in table.state.all(Picture)] == ["p2"]
    assert next(table.state.all(Municipality)).logo_id == "p2"
    table.do(SetLogo(next(table.state.all(Municipality)), None))
    assert not list(table.state.all(Picture))
    assert next(table.state.all(Municipality)).logo_id == ""


def test_areas_of_a_matrix_know_field_and_topic() -> None:
    """K7: what lies in a cell belongs to both, whatever they are called later."""
    state = State(records_for(template_by_key("feld-querschnitt"), title="Bad Belzig", language="de"))
    (board,) = (board for board in state.all(Board) if any(area.topic_id for area in board.areas))
    fields = [field.id for field in state.all(FieldOfAction)]
    topics = [topic.id for topic in state.all(CrossCuttingTopic)]
    assert [(area.field_id, area.topic_id) for area in board.areas] == [(f, t) for f in fields for t in topics]


def test_registers_and_links_go_on_into_the_next_round() -> None:
    """K2: the next round shares ids and keys; its copies of cards keep what they belong to."""
    draft = Draft(State())
    records = records_for(template_by_key("feld-querschnitt"), title="Bad Belzig", language="de")
    handle(CreateWorkshop(records), draft)
    board = next(record for record in records if isinstance(record, Board))
    state = State(
        (
            *records,
            Aim(id="aim", key="teilhabe", name="Teilhabe"),
            TargetGroup(id="group", name="Jugendliche"),
            Note(id="n", board_id=board.id, number=1, text="Rufbus per App"),
            Cluster(id="c", board_id=board.id, number=1, title="Unterwegs", members=("n",)),
            Link(id="l", subject_id="n", relation=Relation.AIM, object_id="aim"),
        )
    )
    later = State(next_round(state).records)
    (copy,) = later.all(Note)
    (link,) = later.all(Link)
    assert (link.subject_id, link.object_id) == (copy.id, "aim")
    assert link.id != "l"
    assert [aim.key for aim in later.all(Aim)] == ["teilhabe"]
