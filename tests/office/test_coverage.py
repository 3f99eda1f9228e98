"""Rule OF14 of app/SPEC.md: tables over several workshops, beside those that each workshop makes of itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from office.kit import POOLS, bring, office, office_json, practice_states, write
from workshopdesk.app import classification
from workshopdesk.app.classification import Table, fields_by_topics, intake_by_groups
from workshopdesk.app.office.coverage import SEVERAL, Crosstab, CrosstabKind, GroupCoverage
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.programme import CrossCuttingTopic, FieldOfAction, TargetGroup
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue

FIELDS = tuple(FieldOfAction(id=f"f{at}", name=name) for at, name in enumerate(("Mobilität", "Grün", "Schule")))
TOPICS = tuple(CrossCuttingTopic(id=f"t{at}", name=name) for at, name in enumerate(("Digitales", "Inklusion", "Klima")))
GROUPS = tuple(TargetGroup(id=f"g{at}", name=name) for at, name in enumerate(("Ältere", "Familien", "Jugend", "Neue")))


def sorted_out() -> State:
    """The practice workshop with its cards in fields, topics and target groups: some in several, some in none."""
    base = practice_states()[0].state
    cards = classification.ideas(base)
    links: list[Record] = []
    for at, note in enumerate(cards):
        named = [(Relation.TOPIC, TOPICS[: at % 3]), (Relation.AFFECTS, GROUPS[1 : 1 + at % 4][:2])]
        links += [
            Link(id=f"l{at}-{one.id}", subject_id=note.id, relation=relation, object_id=one.id)
            for relation, objects in named
            for one in objects
        ]
    placed = {note.id: replace(note, field_id=FIELDS[at % 2].id if at % 5 else "") for at, note in enumerate(cards)}
    kept = (placed.get(record.id, record) for record in base if not isinstance(record, (FieldOfAction, TargetGroup)))
    invited = (
        replace(one, field_id="", target_group_ids=(GROUPS[1].id,)) if isinstance(one, Workshop) else one
        for one in kept
    )
    return State((*invited, *FIELDS, *TOPICS, *GROUPS, *links))


def filled(table: Crosstab) -> dict[tuple[str, str], int]:
    return {
        (row.name, head): ideas
        for row in table.rows
        for head, ideas in zip(table.heads, row.cells, strict=True)
        if ideas
    }


def of_the_workshop(table: Table) -> dict[tuple[str, str], int]:
    names = [name or key for key, name in table.heads]
    return {
        (line.name or line.key, head): len(cell)
        for line in table.lines
        for head, cell in zip(names, line.cells, strict=True)
        if cell
    }


def test_the_tables_are_those_of_the_workshop_itself(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF14: of several topics an idea is under each and counts once in the sums; what has no idea has its row."""
    state = sorted_out()
    bring(catalogue, write(tmp_path, "a.workshop.zip", pack(state)))
    topics = catalogue.crosstab(CrosstabKind.FIELDS_BY_TOPICS)
    assert filled(topics) == of_the_workshop(fields_by_topics(state))
    assert topics.heads == ("Digitales", "Inklusion", "Klima", "")
    assert [row.name for row in topics.rows] == ["Grün", "Mobilität", "Schule", ""]
    assert sum(row.ideas for row in topics.rows) == topics.total == fields_by_topics(state).total
    assert sum(sum(row.cells) for row in topics.rows) > topics.total

    intake = catalogue.crosstab(CrosstabKind.CHANNELS_BY_TARGET_GROUPS)
    assert filled(intake) == of_the_workshop(intake_by_groups(state))
    assert SEVERAL in intake.heads


def test_rows_and_columns_of_several_workshops_sum_up(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF14: every idea is in exactly one cell, whichever way it is added up."""
    paths = (
        write(tmp_path, "a.workshop.zip", pack(sorted_out())),
        POOLS / "dipas_contributions.csv",
        *POOLS.glob("*.xlsx"),
    )
    bring(catalogue, *paths)
    for kind in (CrosstabKind.FIELDS_BY_WORKSHOPS, CrosstabKind.CHANNELS_BY_TARGET_GROUPS):
        table = catalogue.crosstab(kind)
        assert [sum(row.cells) for row in table.rows] == [row.ideas for row in table.rows]
        assert sum(row.ideas for row in table.rows) == table.total == len(classification.ideas(sorted_out())) + 6


def test_target_groups_that_nobody_reached_are_listed(tmp_path: Path) -> None:
    """OF14: invited or not, with ideas or without; counted here from the links."""
    state = sorted_out()
    catalogue = tmp_path / "a.catalogue"
    office("import", catalogue, write(tmp_path, "a.workshop.zip", pack(state)))
    named = Counter(
        entry for note in classification.ideas(state) for entry in classification.Belonging(state).groups(note)
    )
    told = [GroupCoverage(**one) for one in office_json("coverage", catalogue, "--table", "groups")["target_groups"]]
    assert told == [GroupCoverage(one.name, int(one is GROUPS[1]), named[one.id]) for one in sorted(GROUPS, key=_name)]
    lines = office("coverage", catalogue, "--table", "groups")[1].splitlines()
    assert f"Neue: 0 Workshops, {named['g3']} Ideen – nicht erreicht" in lines
    table = office("coverage", catalogue, "--table", "topics")[1].splitlines()
    assert table[-1] == f"Ideen: {len(classification.ideas(state))}"
    assert [line for line in table if line.startswith("Schule")] == ["Schule: 0"]


def _name(group: TargetGroup) -> str:
    return group.name
