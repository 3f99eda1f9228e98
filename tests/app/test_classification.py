"""Rules J1 to J6 of app/SPEC.md: what cards belong to, and that every total counts each idea once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import IDEAS, Table, table_with_notes
from workshopdesk.app import classification, queries
from workshopdesk.app.commands import AddNotes, BinNote, Command, EditDetails, GatherNotes, ParkNote
from workshopdesk.app.commands_links import DropLink, PutLink, SetField
from workshopdesk.app.commands_registers import AddEntry
from workshopdesk.app.registers import Register
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Board, Note, NoteSource

REGISTERS = (
    AddEntry(Register.FIELDS, "moving", "Mobilität"),
    AddEntry(Register.FIELDS, "living", "Wohnen"),
    AddEntry(Register.TOPICS, "digital", "Digitalisierung"),
    AddEntry(Register.TOPICS, "climate", "Klima"),
    AddEntry(Register.AIMS, "aim", "Teilhabe"),
    AddEntry(Register.GROUPS, "young", "Jugendliche"),
    AddEntry(Register.GROUPS, "old", "Ältere Menschen"),
    AddEntry(Register.INVENTORY, "bikes", "Leihräder am Bahnhof"),
    AddEntry(Register.INVENTORY, "signs", "Neue Wegweiser"),
)


@pytest.fixture
def table() -> Table:
    """The five cards of the kit and a small set of registers."""
    made = table_with_notes()
    for command in REGISTERS:
        made.do(command)
    return made


def ids(table: Table) -> list[str]:
    return [note.id for note in classification.ideas(table.state)]


def link(table: Table, subject: str, relation: Relation, target: str = "", text: str = "") -> None:
    table.do(PutLink(f"{subject}-{relation}-{target}", subject, relation, target, text))


def test_a_card_belongs_to_its_own_field_or_that_of_its_area_or_the_workshop(table: Table) -> None:
    """J1; PROCESS-STEPS row B1"""
    first, *_ = classification.ideas(table.state)
    workshop, board = queries.workshop_of(table.state), table.state.get(Board, first.board_id)

    def field() -> str:
        return classification.Belonging(table.state).field(table.state.get(Note, first.id))

    assert field() == ""
    table.do(EditDetails((replace(workshop, field_id="living"),)))
    assert field() == "living"
    table.do(EditDetails((replace(board, areas=tuple(replace(a, field_id="moving") for a in board.areas)),)))
    assert field() == "moving"
    table.do(SetField((first.id,), "living"))
    assert field() == "living"
    with pytest.raises(DomainError) as refused:
        table.do(SetField((first.id,), "space"))
    assert refused.value.code == "field_of_action-missing"


def test_a_link_is_made_once_and_its_sentence_can_be_changed(table: Table) -> None:
    """J2: the sentence says how the topic supports the idea."""
    first = ids(table)[0]
    link(table, first, Relation.TOPIC, "digital")
    table.do(PutLink("another", first, Relation.TOPIC, "digital", " Poller werden online gemeldet. "))
    (only,) = table.state.all(Link)
    assert only.text == "Poller werden online gemeldet."
    table.do(DropLink(first, Relation.TOPIC, "digital"))
    assert not list(table.state.all(Link))


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (PutLink("l", "nobody", Relation.AIM, "aim"), "link-without-subject"),
        (PutLink("l", "n1", Relation.AIM, "young"), "link-without-object"),
        (PutLink("l", "n1", Relation.EXISTS, ""), "link-without-object"),
        (PutLink("l", "n1", Relation.NEW, "bikes"), "link-without-object"),
        (DropLink("n1", Relation.AIM, "aim"), "link-missing"),
    ],
)
def test_a_link_needs_both_ends(table: Table, wish: Command, code: str) -> None:
    """J2: and an object of the right kind."""
    first = ids(table)[0]
    wish = replace(wish, subject_id=first) if getattr(wish, "subject_id", "") == "n1" else wish  # type: ignore[call-arg]
    with pytest.raises(DomainError) as refused:
        table.do(wish)
    assert refused.value.code == code


def test_an_idea_is_there_already_or_adds_to_something_or_is_new(table: Table) -> None:
    """J3"""
    first = ids(table)[0]

    def relations() -> set[tuple[Relation, str]]:
        return {(one.relation, one.object_id) for one in table.state.all(Link)}

    link(table, first, Relation.NEW)
    link(table, first, Relation.EXISTS, "bikes")
    assert relations() == {(Relation.EXISTS, "bikes")}
    link(table, first, Relation.EXTENDS, "bikes")
    link(table, first, Relation.EXISTS, "signs")
    assert relations() == {(Relation.EXTENDS, "bikes"), (Relation.EXISTS, "signs")}
    link(table, first, Relation.AIM, "aim")
    link(table, first, Relation.NEW)
    assert relations() == {(Relation.NEW, ""), (Relation.AIM, "aim")}


def test_a_card_takes_part_in_the_links_of_its_groups(table: Table) -> None:
    """J4: what is said of a group is said of its cards; what exists already is told with the project."""
    first, second, *_ = ids(table)
    board = table.state.get(Note, first).board_id
    table.do(GatherNotes("group", board, (first, second), 0, 0))
    link(table, "group", Relation.EXISTS, "bikes")
    link(table, first, Relation.EXISTS, "bikes")
    known = classification.by_inventory(table.state, Relation.EXISTS)
    assert [(one.note.id, [project.id for project in one.projects]) for one in known] == [
        (first, ["bikes"]),
        (second, ["bikes"]),
    ]
    assert classification.by_inventory(table.state, Relation.EXTENDS) == []


def test_the_cross_table_counts_an_idea_with_two_topics_once(table: Table) -> None:
    """J5: it is listed in both cells, and the total of ideas is the number of cards; PROCESS-STEPS row B2."""
    first, second, third, *_ = ids(table)
    table.do(SetField((first, second), "moving"))
    for topic in ("digital", "climate"):
        link(table, first, Relation.TOPIC, topic)
    link(table, second, Relation.TOPIC, "climate")
    found = classification.fields_by_topics(table.state)
    moving = found.lines[0]
    assert moving.cells == ((first,), (first, second), ())
    assert moving.ideas == (first, second)
    assert (found.lines[-1].name, third in found.lines[-1].cells[-1]) == ("", True)
    assert found.total == sum(len(line.ideas) for line in found.lines) == len(ids(table))


def test_ideas_by_channel_and_group_add_up_to_all_ideas(table: Table) -> None:
    """J5: with cards for two groups, for none, from the parking lot; the bin does not count; PROCESS-STEPS row P5."""
    first, second, third, fourth, *_ = ids(table)
    link(table, first, Relation.AFFECTS, "young")
    link(table, second, Relation.AFFECTS, "young")
    link(table, second, Relation.AFFECTS, "old")
    table.do(ParkNote(third))
    table.do(BinNote(fourth))
    found = classification.intake_by_groups(table.state)
    (line,) = found.lines
    assert (line.key, line.cells[0], line.cells[2]) == ("presence", (first,), (second,))
    assert sum(len(cell) for cell in line.cells) == found.total == len(ids(table))
    assert third in ids(table)
    assert fourth not in ids(table)


def test_what_came_by_e_mail_is_counted_apart(table: Table) -> None:
    """J6; PROCESS-STEPS row N3"""
    board = next(table.state.all(Board)).id
    late = tuple(
        Note(id=f"late{i}", board_id=board, text=IDEAS[i], source=NoteSource.EMAIL, x=5000.0) for i in range(3)
    )
    table.do(AddNotes(late))
    found = {line.key: len(line.ideas) for line in classification.intake_by_groups(table.state).lines}
    assert found == {"presence": len(ids(table)) - 3, "email": 3}


def test_groups_without_invitation_and_without_idea_are_found(table: Table) -> None:
    """J5: a card that its group and the card itself link to the same group counts once; PROCESS-STEPS row K1."""
    first, *_ = ids(table)
    table.do(EditDetails((replace(queries.workshop_of(table.state), target_group_ids=("old",)),)))
    table.do(GatherNotes("group", table.state.get(Note, first).board_id, (first,), 0, 0))
    for subject in (first, "group"):
        link(table, subject, Relation.AFFECTS, "young")
    found = [(one.group.id, one.invited, one.ideas) for one in classification.coverage(table.state)]
    assert found == [("young", False, 1), ("old", True, 0)]


def test_ideas_without_an_aim_are_listed(table: Table) -> None:
    """J5: each idea shows an aim or stands in the list; PROCESS-STEPS row P8."""
    first, *others = ids(table)
    link(table, first, Relation.AIM, "aim")
    assert [note.id for note in classification.without_aim(table.state)] == others
    cells = classification.fields_by_aims(table.state).lines[-1].cells
    assert cells == ((first,), tuple(others))
