"""Groups, votes and inventory as tables: complete, hidden where it must be, read back by our own import."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

from documents.office_workshop import developed
from workshopdesk.app import queries
from workshopdesk.app.session import Session
from workshopdesk.domain.ballot import Ballot, RuleSet, VotingMode
from workshopdesk.domain.note import Board
from workshopdesk.domain.programme import InventoryProject
from workshopdesk.domain.state import State
from workshopdesk.exchange.inventory_import import import_inventory
from workshopdesk.exchange.workshop_csv import clusters_csv, inventory_csv, votes_csv


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def changed(state: State, kind: type, **values: object) -> State:
    return State(replace(one, **values) if isinstance(one, kind) else one for one in state)


def test_every_group_has_its_row_with_its_cards() -> None:
    state = developed()
    found = rows(clusters_csv(state))
    assert [row["Gruppe"] for row in found] == [cluster.title for cluster in queries.clusters(state)]
    for row, cluster in zip(found, queries.clusters(state), strict=True):
        assert row["Karten"] == str(len(cluster.members))
        assert len(row["Nummern der Karten"].split(" | ")) == len(cluster.members)
    covered = rows(clusters_csv(changed(state, Board, face_down=True)))
    assert {row["Karten"] for row in covered} == {"0"}


def test_every_candidate_has_its_row_the_best_first() -> None:
    found = rows(votes_csv(developed()))
    assert [(row["Rang"], row["Gleichauf"], row["Ergebnis"]) for row in found] == [
        ("1", "", "31"),
        ("2", "ja", "22"),
        ("2", "ja", "22"),
        ("4", "", "12"),
        ("5", "", "4"),
        ("", "", "0"),
    ]
    assert found[0]["Worüber"] == "Radwege, auf denen man bleibt"
    assert found[0]["Regel"]


def test_what_must_stay_hidden_is_not_told() -> None:
    """E10"""
    few = rows(votes_csv(changed(developed(), Ballot, ballots_cast=3, rules=RuleSet(mode=VotingMode.BOOTH))))
    assert [(row["Rang"], row["Worüber"]) for row in few] == [("", "")]
    assert few[0]["Ergebnis"]


def test_our_own_import_reads_the_inventory(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "inventory.csv"
    path.write_bytes(inventory_csv(developed()))
    report = import_inventory(session, path)
    assert (report.projects_added, report.rows_skipped) == (1, ())
    (before,), (after,) = developed().all(InventoryProject), session.state.all(InventoryProject)
    assert (after.title, after.status, after.owner) == (before.title, before.status, before.owner)
