"""A card and a group are put in order on the board with fingers (rules J1 to J4 of app/SPEC.md)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.kit import IDEAS
from qt.board_kit import BoardDesk
from qt.boards_kit import cafe_records
from qt.desk_reading import cut_off
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, InventoryProject, TargetGroup

REGISTERS = (
    FieldOfAction(id="moving", key="mobilitaet", name="Mobilität", position=1),
    FieldOfAction(id="living", key="wohnen", name="Wohnen", position=2),
    CrossCuttingTopic(id="digital", key="digitalisierung", name="Digitalisierung", position=1),
    TargetGroup(id="young", name="Jugendliche ohne Auto", position=1),
    Aim(id="aim", key="teilhabe", name="Teilhabe stärken", position=1),
    InventoryProject(id="bikes", title="Leihräder am Bahnhof", position=1),
    InventoryProject(id="signs", title="Neue Wegweiser", position=2),
)


@pytest.fixture
def board(qapp: QGuiApplication, tmp_path: Path) -> Iterator[BoardDesk]:
    with BoardDesk(tmp_path) as program:
        program.create((*cafe_records(), *REGISTERS), "run")
        program.next_frame()
        yield program


def links(board: BoardDesk) -> set[tuple[Relation, str]]:
    return {(link.relation, link.object_id) for link in board.state.all(Link)}


def test_a_card_is_put_in_order_from_its_ring(board: BoardDesk) -> None:
    board.tap(board.card(IDEAS[2]))
    board.tap("ring:colour")
    board.tap("ring:kind")
    board.tap("noteBelonging")
    for chip in ("Mobilität", "Digitalisierung", "Jugendliche ohne Auto"):
        board.tap("chip:" + chip)
    assert board.note(IDEAS[2]).field_id == "moving"
    assert links(board) == {(Relation.TOPIC, "digital"), (Relation.AFFECTS, "young")}
    assert board.shows("Wie kann „Digitalisierung“ das unterstützen?")
    board.tap("chip:Wohnen")
    assert board.note(IDEAS[2]).field_id == "living", "one field only"
    board.tap("chip:Digitalisierung")
    assert links(board) == {(Relation.AFFECTS, "young")}
    assert cut_off(board) == []


def test_a_group_says_what_is_there_already(board: BoardDesk) -> None:
    board.tap(board.bar(1))
    board.tap("clusterBelonging")
    board.tap("chip:Teilhabe stärken")
    for name in ("chip:new", "exists"):
        board.tap(name)
    assert links(board) == {(Relation.AIM, "aim"), (Relation.EXISTS, "bikes")}
    board.tap("extends")
    assert links(board) == {(Relation.AIM, "aim"), (Relation.EXTENDS, "bikes")}
    board.desk.controller.workshop.undo()
    assert links(board) == {(Relation.AIM, "aim"), (Relation.EXISTS, "bikes")}
