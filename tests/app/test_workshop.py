"""Rules W1 to W3 of app/SPEC.md."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import BOARD, Table, add, gather, workshop_records
from workshopdesk.app import queries
from workshopdesk.app.commands import Command, CreateWorkshop, EditDetails
from workshopdesk.app.handlers import handle
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.note import Board, Cluster, Note
from workshopdesk.domain.programme import (
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    Municipality,
    Programme,
    TargetGroup,
)
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import HeadCount, Phase, Progress, Workshop


def refused(table: Table, command: Command) -> str:
    with pytest.raises(DomainError) as caught:
        table.do(command)
    return caught.value.code


def test_a_file_holds_one_workshop() -> None:
    """W1: neither a second one, nor two or none at the start, nor by editing."""
    table = Table()
    assert refused(table, CreateWorkshop(workshop_records())) == "workshop-exists"
    assert refused(table, EditDetails((Workshop(id="another", title="Noch einer"),))) == "workshop-missing"
    for records in ((), (Workshop(id="a", title="A"), Workshop(id="b", title="B"))):
        with pytest.raises(DomainError) as caught:
            handle(CreateWorkshop(records), Draft(State()))
        assert caught.value.code == "one-workshop-per-file"


def test_a_file_without_workshop_is_told() -> None:
    """W1"""
    with pytest.raises(KnownError) as caught:
        queries.workshop_of(State())
    assert caught.value.code == "file-empty"


def test_details_are_replaced_whole() -> None:
    """W2"""
    table = Table()
    changed = replace(
        queries.workshop_of(table.state), place="Bonn", head_counts=(HeadCount("Anwohnende", 23), HeadCount("Amt", 2))
    )
    details = (
        changed,
        Phase(id="collect", position=1, title="Ideen sammeln", minutes=30, board_id=BOARD),
        Board(id=BOARD, title="Wand"),
        Municipality(id="m", name="Bonn"),
        Programme(id="p", title="Radverkehr"),
        FieldOfAction(id="f", key="mobility", name="Mobilität"),
        CrossCuttingTopic(id="t", key="climate", name="Klima"),
        TargetGroup(id="g", name="Schulkinder"),
        IdeaPool(id="i", name="Bonn macht mit"),
    )
    table.do(EditDetails(details))
    assert set(details) <= set(table.state)
    assert queries.workshop_of(table.state).head_count == 25


@pytest.mark.parametrize(
    "record", [Note(id="n1", board_id=BOARD), Cluster(id="a"), Ballot(id="v"), Progress(id="progress")]
)
def test_cards_clusters_and_ballots_are_no_details(record: Note | Cluster | Ballot | Progress) -> None:
    """W2"""
    table = Table(add("n1"), gather("a", "n1"))
    before = set(table.state)
    assert refused(table, EditDetails((record,))) == "not-a-detail"
    assert set(table.state) == before


def test_a_workshop_always_has_a_title() -> None:
    """W3"""
    table = Table()
    blank = replace(queries.workshop_of(table.state), title=" \t")
    assert refused(table, EditDetails((blank,))) == "title-missing"
    with pytest.raises(DomainError) as caught:
        handle(CreateWorkshop((blank,)), Draft(State()))
    assert caught.value.code == "title-missing"
