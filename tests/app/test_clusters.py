"""Rules C1 to C8 of app/SPEC.md."""

from __future__ import annotations

import pytest

from app.kit import Table, gather, table_with_notes
from workshopdesk.app import queries
from workshopdesk.app.commands import (
    BinNote,
    Command,
    DissolveCluster,
    DoubleNote,
    MergeClusters,
    MoveCluster,
    MoveNote,
    NumberCluster,
    ParkNote,
    PutInCluster,
    SummariseCluster,
    TitleCluster,
)
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Cluster


@pytest.fixture
def table() -> Table:
    """Cluster a holds n1, n2, n3; cluster b holds n4; n5 is loose."""
    table = table_with_notes(5)
    table.do(gather("a", "n1", "n2", "n3"))
    table.do(gather("b", "n4"))
    return table


def refused(table: Table, command: Command) -> str:
    before = set(table.state)
    with pytest.raises(DomainError) as caught:
        table.do(command)
    assert set(table.state) == before
    return caught.value.code


def test_a_cluster_is_born_with_the_next_number(table: Table) -> None:
    """C1"""
    table.do(gather("c", "n5", "n5"))
    assert (table.cluster("a").number, table.cluster("b").number, table.cluster("c").number) == (1, 2, 3)
    assert table.cluster("c").members == ("n5",)
    assert queries.loose_notes(table.state) == []


def test_a_cluster_is_born_only_from_cards_that_exist(table: Table) -> None:
    """C1"""
    assert refused(table, gather("c", "n5", "n9")) == "note-missing"
    assert refused(table, gather("a", "n5")) == "cluster-exists"


@pytest.mark.parametrize(
    ("index", "expected"),
    [(0, ("n5", "n1", "n2", "n3")), (2, ("n1", "n2", "n5", "n3")), (99, ("n1", "n2", "n3", "n5"))],
)
def test_a_card_takes_the_place_where_it_is_dropped(table: Table, index: int, expected: tuple[str, ...]) -> None:
    """C2"""
    table.do(PutInCluster("n5", "a", index))
    assert table.cluster("a").members == expected


def test_moving_within_a_cluster_changes_only_the_order(table: Table) -> None:
    """C2"""
    notes = list(queries.notes(table.state))
    table.do(PutInCluster("n1", "a", 2, leaves="a"))
    assert table.cluster("a").members == ("n2", "n3", "n1")
    assert queries.notes(table.state) == notes


def test_a_card_changes_its_cluster(table: Table) -> None:
    """C2"""
    table.do(PutInCluster("n2", "b", 0, leaves="a"))
    assert (table.cluster("a").members, table.cluster("b").members) == (("n1", "n3"), ("n2", "n4"))


def test_a_doubled_card_is_in_both_clusters_and_counts_once(table: Table) -> None:
    """C3"""
    table.do(DoubleNote("n1", "b"))
    assert [cluster.id for cluster in queries.clusters_of(table.state, "n1")] == ["a", "b"]
    assert [note.id for note in queries.notes(table.state)] == ["n1", "n2", "n3", "n4", "n5"]


def test_a_card_is_never_twice_in_one_cluster(table: Table) -> None:
    """C3"""
    assert refused(table, DoubleNote("n1", "a")) == "already-a-member"
    table.do(PutInCluster("n1", "a", 1))
    assert table.cluster("a").members == ("n2", "n1", "n3")


def test_only_a_clustered_card_is_doubled(table: Table) -> None:
    """C3"""
    assert refused(table, DoubleNote("n5", "a")) == "double-needs-a-cluster"


def test_merging_keeps_every_card_once_and_both_summaries(table: Table) -> None:
    """C4"""
    table.do(DoubleNote("n1", "b"))
    table.do(SummariseCluster("a", "Wege ausbessern"))
    table.do(SummariseCluster("b", "Poller entfernen \n"))
    table.do(TitleCluster("a", "Zustand der Wege"))
    table.do(TitleCluster("b", "Hindernisse"))
    table.do(MergeClusters("a", "b"))
    merged = table.cluster("b")
    assert merged.members == ("n4", "n1", "n2", "n3")
    assert merged.summary == "Poller entfernen\nWege ausbessern"
    assert merged.title == "Hindernisse"
    assert table.state.find(Cluster, "a") is None


def test_a_merged_cluster_without_title_takes_the_other_ones(table: Table) -> None:
    """C4"""
    table.do(TitleCluster("a", "Zustand der Wege"))
    table.do(MergeClusters("a", "b"))
    assert table.cluster("b").title == "Zustand der Wege"
    assert refused(table, MergeClusters("b", "b")) == "merge-with-itself"


@pytest.mark.parametrize(
    "command", [MoveNote("n4", 0, 0, leaves="b"), PutInCluster("n4", "a", 0, leaves="b"), BinNote("n4"), ParkNote("n4")]
)
def test_an_emptied_cluster_disappears(table: Table, command: Command) -> None:
    """C5"""
    table.do(command)
    assert table.state.find(Cluster, "b") is None


@pytest.mark.parametrize("words", [TitleCluster("b", "Hindernisse"), SummariseCluster("b", "Poller weg")])
def test_an_emptied_cluster_with_words_stays(table: Table, words: Command) -> None:
    """C5"""
    table.do(words)
    table.do(MoveNote("n4", 0, 0, leaves="b"))
    assert table.cluster("b").members == ()


@pytest.mark.parametrize(
    ("number", "order"), [(1, ["c", "a", "b"]), (2, ["a", "c", "b"]), (9, ["a", "b", "c"]), (-3, ["c", "a", "b"])]
)
def test_numbers_stay_without_gaps(table: Table, number: int, order: list[str]) -> None:
    """C6"""
    table.do(gather("c", "n5"))
    table.do(NumberCluster("c", number))
    assert [cluster.id for cluster in queries.clusters(table.state)] == order
    assert [cluster.number for cluster in queries.clusters(table.state)] == [1, 2, 3]


def test_a_dissolved_cluster_lays_its_cards_down(table: Table) -> None:
    """C7: a doubled card stays where else it is, untouched."""
    table.do(DoubleNote("n1", "b"))
    doubled = table.note("n1")
    table.do(DissolveCluster("a", (("n1", 1, 2), ("n2", 3, 4), ("n3", 5, 6))))
    assert table.state.find(Cluster, "a") is None
    assert table.note("n1") == doubled
    assert (table.note("n3").x, table.note("n3").y) == (5, 6)
    assert {note.id for note in queries.loose_notes(table.state)} == {"n2", "n3", "n5"}


def test_dissolving_moves_no_foreign_card(table: Table) -> None:
    """C7"""
    assert refused(table, DissolveCluster("a", (("n5", 0, 0),))) == "not-a-member"


def test_titles_are_one_short_line(table: Table) -> None:
    """C8"""
    table.do(TitleCluster("a", "  Zustand\n der\tWege "))
    assert table.cluster("a").title == "Zustand der Wege"
    table.do(TitleCluster("a", "x" * 120))
    assert refused(table, TitleCluster("a", "x" * 121)) == "text-too-long"


def test_a_cluster_moves_as_a_whole(table: Table) -> None:
    members = table.cluster("a").members
    table.do(MoveCluster("a", -50, 60.5))
    assert (table.cluster("a").x, table.cluster("a").y, table.cluster("a").members) == (-50, 60.5, members)


def test_a_frame_that_takes_in_a_card_gets_its_new_place_in_the_same_step(table: Table) -> None:
    """C10: one step puts the card in and the frame's corner elsewhere; no other record changes."""
    before = {record.id: record for record in table.state}
    table.do(PutInCluster("n5", "b", 0, corner=(40.0, -60.0)))
    cluster = table.state.get(Cluster, "b")
    assert (cluster.members, cluster.x, cluster.y) == (("n5", "n4"), 40.0, -60.0)
    assert {record.id for record in table.state if before[record.id] != record} == {"b"}
