"""The ballot box: every paper is in it once, and the file does not tell when or by whom it was cast (STORAGE.md §6)."""

from __future__ import annotations

import random
import secrets
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from store.kit import DEVICE
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import BallotPaper, Choice
from workshopdesk.store.autosave import autosave_folder
from workshopdesk.store.ballot_file import APPLICATION_ID, SCHEMA, BallotFile, ballots_path
from workshopdesk.store.connection import wal_path

PAPERS = 24  # all in one page, where their order shows best


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return tmp_path / "bonn.workshop"


@pytest.fixture
def box(workshop: Path) -> Iterator[BallotFile]:
    with BallotFile(workshop) as box:
        yield box


def paper(number: int, group: str = "") -> BallotPaper:
    """Papers that can be told apart by their content."""
    return BallotPaper((Choice(f"candidate-{number:02}", 1),), group)


def test_the_file_appears_with_the_first_paper(box: BallotFile, workshop: Path) -> None:
    assert (box.count("v"), box.papers("v")) == (0, [])
    box.discard("v")
    assert list(workshop.parent.iterdir()) == []
    box.cast("v", paper(1))
    assert ballots_path(workshop).exists()


def test_every_paper_is_in_the_box_once_and_in_no_order(box: BallotFile, workshop: Path) -> None:
    cast = [paper(number % 5) for number in range(20)] + [BallotPaper(), BallotPaper()]
    random.Random(7).shuffle(cast)
    for one in cast:
        box.cast("v", one)
    box.cast("w", paper(9))
    expected = sorted(cast, key=lambda one: msgspec.json.encode(one.choices))
    assert box.papers("v") == expected
    assert (box.count("v"), box.count("w"), box.count("x")) == (22, 1, 0)
    box.close()
    with BallotFile(workshop) as again:
        assert again.papers("v") == expected


def test_the_order_of_the_dots_on_a_paper_is_not_kept(box: BallotFile) -> None:
    box.cast("v", BallotPaper((Choice("b", 1), Choice("a", 2))))
    assert box.papers("v") == [BallotPaper((Choice("a", 2), Choice("b", 1)))]


def test_discarded_papers_leave_no_trace(box: BallotFile, workshop: Path) -> None:
    box.cast("v", BallotPaper((Choice("Kölnstraße", 2),)))
    box.cast("w", paper(1))
    box.discard("v")
    assert (box.count("v"), box.count("w")) == (0, 1)
    box.close()
    assert "Kölnstraße".encode() not in ballots_path(workshop).read_bytes()
    assert [found.name for found in workshop.parent.iterdir()] == [ballots_path(workshop).name]


def test_the_schema_has_no_place_for_voter_time_or_order(box: BallotFile, workshop: Path) -> None:
    box.cast("v", paper(1))
    box.close()
    with closing(sqlite3.connect(ballots_path(workshop))) as connection:
        tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
        columns = {table: [row[1] for row in connection.execute(f"pragma table_info({table})")] for table in tables}
        ids = [row[0] for row in connection.execute("select id from paper")]
        for table in tables:
            with pytest.raises(sqlite3.OperationalError):
                connection.execute(f"select rowid from {table}")
    assert columns == {
        "paper": ["id", "ballot_id", "choices", "group"],
        "card": ["hash", "ballot_id"],
        "used_card": ["hash", "ballot_id"],
    }
    assert [len(bytes.fromhex(one)) * 8 for one in ids] == [128]


def test_nothing_waits_in_the_wal_after_a_paper(box: BallotFile, workshop: Path) -> None:
    """A -wal is a diary: one commit after the other, in the order of voting."""
    for number in range(5):
        box.cast("v", paper(number))
        assert wal_path(ballots_path(workshop)).stat().st_size == 0
        content = ballots_path(workshop).read_bytes()
        assert [content.count(f"candidate-{n:02}".encode()) for n in range(5)] == [1] * (number + 1) + [0] * (
            4 - number
        )


def test_the_box_is_apart_from_workshop_and_autosaves(box: BallotFile, workshop: Path) -> None:
    box.cast("v", paper(1))
    assert box.path not in (workshop, autosave_folder(workshop))
    assert box.path.name == "bonn.workshop.ballots"


# The attack: read the order of casting from the file itself


def order_in_pages(path: Path) -> list[int]:
    """Numbers of the papers in the order in which a page was filled: SQLite fills each page from its end."""
    content = path.read_bytes()
    (size,) = struct.unpack(">H", content[16:18])
    found = []
    for page in range(len(content) // size):
        start = page * size
        head = start + (100 if page == 0 else 0)
        # leaf page of an index, which is what a WITHOUT ROWID table is made of; with papers on it
        if content[head] != 10 or b"candidate-" not in content[start : start + size]:
            continue
        (cells,) = struct.unpack(">H", content[head + 3 : head + 5])
        offsets = struct.unpack(f">{cells}H", content[head + 8 : head + 8 + 2 * cells])
        for offset in sorted(offsets, reverse=True):
            name = content.index(b"candidate-", start + offset)
            found.append(int(content[name + 10 : name + 12]))
    return found


def relinked(path: Path, order: list[int]) -> int:
    """How many papers the attacker assigns to the right voter."""
    return sum(guess == truth for guess, truth in zip(order_in_pages(path), order, strict=True))


def shuffled(seed: int) -> list[int]:
    order = list(range(PAPERS))
    random.Random(seed).shuffle(order)
    return order


def test_the_attack_succeeds_on_an_ordinary_table(tmp_path: Path) -> None:
    """The same table without tidying: or the next test would prove nothing."""
    path, order = tmp_path / "untidy.db", shuffled(1)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma journal_mode = wal")
        for statement in SCHEMA:
            connection.execute(statement)
        for number in order:
            choices = msgspec.json.encode(paper(number).choices).decode()
            connection.execute("insert into paper values (?, ?, ?, '')", [secrets.token_hex(16), "v", choices])
    assert relinked(path, order) == PAPERS


def test_the_attack_fails_on_the_box(tmp_path: Path) -> None:
    """By chance one of 24 papers is assigned rightly; in 20 boxes 20 of 480, and more than 45 once in a million."""
    hits = 0
    for seed in range(20):
        workshop, order = tmp_path / f"{seed}.workshop", shuffled(seed)
        with BallotFile(workshop) as box:
            for number in order:
                box.cast("v", paper(number))
            assert sorted(order_in_pages(box.path)) == list(range(PAPERS))
            hits += relinked(box.path, order)
    assert hits <= 45


# The same attack on voting cards: which card belongs to which paper?


def cards_in_pages(path: Path, table: str) -> list[str]:
    """Hashes of a table's cards in the order in which its page was filled."""
    content = path.read_bytes()
    (size,) = struct.unpack(">H", content[16:18])
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as connection:
        (page,) = connection.execute("select rootpage from sqlite_master where name = ?", [table]).fetchone()
        known = [row[0] for row in connection.execute(f"select hash from {table}")]
    start = (page - 1) * size
    leaf = content[start : start + size]
    return sorted(known, key=lambda one: -leaf.rindex(one.encode()))


def linked(path: Path, pairs: dict[str, int]) -> int:
    """How many cards the attacker links to the right paper: the n-th of one page to the n-th of the other."""
    guessed = zip(cards_in_pages(path, "used_card"), order_in_pages(path), strict=True)
    return sum(pairs[card] == number for card, number in guessed)


def new_card() -> str:
    return secrets.token_hex(32)


def test_cards_and_papers_are_linked_in_an_untidy_box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same box that only does not tidy up after every paper: or the next test would prove nothing."""
    monkeypatch.setattr(BallotFile, "_tidy", lambda box, db: db.execute("pragma wal_checkpoint(truncate)"))
    pairs = {new_card(): number for number in shuffled(3)}
    with BallotFile(tmp_path / "untidy.workshop") as box:
        box.issue_cards("v", sorted(pairs))
        for card, number in pairs.items():
            box.cast("v", paper(number), card=card)
        assert linked(box.path, pairs) == PAPERS


def test_cards_and_papers_are_not_linked_in_the_box(tmp_path: Path) -> None:
    """B23: chance level, as above."""
    hits = 0
    for seed in range(10):
        pairs = {new_card(): number for number in shuffled(seed)}
        with BallotFile(tmp_path / f"{seed}.workshop") as box:
            box.issue_cards("v", pairs)
            for card, number in pairs.items():
                box.cast("v", paper(number), card=card)
                assert wal_path(box.path).stat().st_size == 0
            hits += linked(box.path, pairs)
    assert hits <= 28, "10 of 240 by chance, more than 28 once in a million"


def test_a_card_is_used_with_its_paper_or_not_at_all(box: BallotFile) -> None:
    card = new_card()
    box.issue_cards("v", [card, new_card()])
    assert box._db is not None
    pages = box._db.execute("pragma page_count").fetchone()[0]
    box._db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(KnownError):
        box.cast("v", BallotPaper(tuple(Choice(f"candidate-{number}", 1) for number in range(500))), card=card)
    assert (box.count("v"), box.cards("v")) == (0, (2, 0))
    box.check_card("v", card)
    with pytest.raises(DomainError, match="card-unknown"):
        box.check_card("another", card)


def test_groups_stay_with_their_papers(box: BallotFile) -> None:
    box.cast("v", paper(1, "Fachleute"))
    box.cast("v", paper(2, "Bürgerschaft"))
    assert box.papers("v") == [paper(2, "Bürgerschaft"), paper(1, "Fachleute")]


def test_a_box_of_version_1_is_brought_up(workshop: Path) -> None:
    with closing(sqlite3.connect(ballots_path(workshop))) as connection:
        connection.execute(SCHEMA[0])
        connection.execute("insert into paper values ('1f', 'v', ?)", [msgspec.json.encode(paper(7).choices).decode()])
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        connection.execute("pragma user_version = 1")
        connection.commit()
    with BallotFile(workshop) as box:
        assert box.papers("v") == [paper(7)]
        card = new_card()
        box.issue_cards("v", [card])
        box.cast("v", paper(8, "Fachleute"), card=card)
        assert box.papers("v") == [paper(7), paper(8, "Fachleute")]


# Faults


def test_a_box_in_use(box: BallotFile, workshop: Path) -> None:
    box.cast("v", paper(1))
    with BallotFile(workshop) as second, pytest.raises(KnownError) as caught:
        second.cast("v", paper(2))
    assert caught.value.code == "file-in-use"
    assert box.papers("v") == [paper(1)]


def test_a_box_that_is_none(workshop: Path) -> None:
    ballots_path(workshop).write_bytes(b"Strichliste" * 500)
    with BallotFile(workshop) as box, pytest.raises(KnownError) as caught:
        box.count("v")
    assert (caught.value.code, caught.value.details["path"]) == ("file-not-a-workshop", str(ballots_path(workshop)))
    assert ballots_path(workshop).read_bytes() == b"Strichliste" * 500


def test_a_box_of_a_newer_program(box: BallotFile, workshop: Path) -> None:
    box.cast("v", paper(1))
    box.close()
    with closing(sqlite3.connect(ballots_path(workshop))) as connection:
        connection.execute("pragma user_version = 3")
    with BallotFile(workshop) as again, pytest.raises(KnownError) as caught:
        again.cast("v", paper(2))
    assert caught.value.code == "file-too-new"


def test_a_paper_that_cannot_be_read_is_damage(box: BallotFile, workshop: Path) -> None:
    box.cast("v", paper(1))
    box.close()
    with closing(sqlite3.connect(ballots_path(workshop))) as connection:
        connection.execute("update paper set choices = 'zwei Punkte'")
        connection.commit()
    with BallotFile(workshop) as again, pytest.raises(KnownError) as caught:
        again.papers("v")
    assert (caught.value.code, caught.value.details["finding"]) == ("file-damaged", "ballot paper unreadable")


@pytest.mark.parametrize("killed_after", ["creating the file", "switching to WAL"])
def test_a_box_whose_making_was_cut_short_is_finished(workshop: Path, killed_after: str) -> None:
    ballots_path(workshop).touch()
    if killed_after == "switching to WAL":
        with closing(sqlite3.connect(ballots_path(workshop))) as connection:
            connection.execute("pragma journal_mode = wal")
    with BallotFile(workshop) as box:
        box.cast("v", paper(1))
        assert box.papers("v") == [paper(1)]


def test_a_paper_on_a_full_disk_is_not_in_the_box(box: BallotFile) -> None:
    box.cast("v", paper(1))
    assert box._db is not None
    pages = box._db.execute("pragma page_count").fetchone()[0]
    box._db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(KnownError) as caught:
        box.cast("v", BallotPaper(tuple(Choice(f"candidate-{number}", 1) for number in range(500))))
    assert caught.value.code == "disk-full"
    assert box.papers("v") == [paper(1)]


def test_the_device_is_nowhere_in_the_box(box: BallotFile, workshop: Path) -> None:
    box.cast("v", paper(1))
    box.close()
    assert DEVICE.encode() not in ballots_path(workshop).read_bytes()
