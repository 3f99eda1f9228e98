"""The session package: the identical workshop out and in, the same bytes twice, and nothing hostile gets in."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from exchange.kit import files_of
from workshopdesk.app import queries
from workshopdesk.app.ballot_record import recount
from workshopdesk.app.ballots import closing_record, closing_tally
from workshopdesk.app.commands import CloseBallot, DraftBallot, EditNote, OpenBallot, RevealBallot
from workshopdesk.app.commands_ballot import EnterPaperCount
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import (
    Ballot,
    BallotPaper,
    CandidateTotal,
    Choice,
    PaperCount,
    RuleSet,
    Subject,
    VotingMode,
)
from workshopdesk.domain.note import Note, NotePlace
from workshopdesk.domain.voting import count
from workshopdesk.exchange import archive
from workshopdesk.exchange.archive import pack_archive
from workshopdesk.exchange.csv_export import ideas_csv
from workshopdesk.exchange.package import pack, restore, unpack
from workshopdesk.exchange.package_manifest import NAMES
from workshopdesk.exchange.package_upgrades import SCHEMA, upgraded
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop
from workshopdesk.store.workshop_file import WorkshopFile

Voted = tuple[Session, BallotFile]
Data = dict[str, Any]


def repacked(package: bytes, change: Callable[[Data, Data], None]) -> bytes:
    """The package after a change of (manifest, data), with a checksum that is right again."""
    files = files_of(package)
    manifest, data = json.loads(files["manifest.json"]), json.loads(files["data.json"])
    change(manifest, data)
    content = json.dumps(data).encode()
    manifest["files"][0] |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    return pack_archive({"manifest.json": json.dumps(manifest).encode(), "data.json": content})


def code_of(package: bytes) -> str:
    with pytest.raises(KnownError) as refused:
        unpack(package)
    return refused.value.code


def test_a_workshop_comes_back_identical_with_its_papers_and_its_bin(voted: Voted, tmp_path: Path) -> None:
    session, box = voted
    package = unpack(pack(session.state, box))
    path = tmp_path / "zurueck.workshop"
    with WorkshopFile.create(path, device="office") as file, BallotFile(path) as other_box:
        other = Session(file)
        restore(package, other, other_box)
        assert {(type(r), r.id): r for r in other.state} == {(type(r), r.id): r for r in session.state}
        ballot = next(session.state.all(Ballot))
        assert other_box.papers(ballot.id) == box.papers(ballot.id)
        assert other_box.count(ballot.id) == 25
        assert len(queries.notes(other.state, NotePlace.BIN)) == 1
        assert pack(other.state, other_box) == pack(session.state, box)
    assert check_workshop(path) == []


def second_vote(session: Session, box: BallotFile, dots: list[int], *, close: bool) -> Ballot:
    """A vote after the revealed one, one paper for each of `dots`, all on the first card."""
    rules = RuleSet(dots_per_person=9, dots_per_candidate=9)
    session.do(DraftBallot("second", "Was soll zuerst gebaut werden?", Subject.NOTES, rules, 25))
    session.do(OpenBallot("second"))
    ballot = session.state.get(Ballot, "second")
    for number in dots:
        box.cast("second", BallotPaper((Choice(ballot.candidates[0].id, number),)))
    if close:
        session.do(CloseBallot("second", count(ballot, box.papers("second"))))
    return session.state.get(Ballot, "second")


def secret_vote(session: Session, box: BallotFile, papers: int, on_paper: int) -> None:
    """A revealed secret vote after the first one, partly on paper."""
    rules = RuleSet(dots_per_person=9, dots_per_candidate=9, mode=VotingMode.BOOTH)
    session.do(DraftBallot("secret", "Was soll zuerst gebaut werden?", Subject.NOTES, rules, 25))
    session.do(OpenBallot("secret"))
    ballot = session.state.get(Ballot, "secret")
    for _ in range(papers):
        box.cast("secret", BallotPaper((Choice(ballot.candidates[0].id, 7),)))
    for counter in (1, 2) if on_paper else ():
        totals = (CandidateTotal(ballot.candidates[1].id, 8),)
        session.do(EnterPaperCount(f"c{counter}", "secret", counter, on_paper, totals))
    session.do(CloseBallot("secret", closing_tally(session.state, ballot, box)))
    session.do(RevealBallot("secret"))


@pytest.mark.parametrize(("papers", "on_paper", "told"), [(4, 0, False), (6, 0, True), (6, 3, False), (6, 5, True)])
def test_a_package_does_not_tell_on_few_people(
    packed: bytes, tmp_path: Path, papers: int, on_paper: int, told: bool
) -> None:
    """B25: of papers that could tell, neither the papers travel nor what they add up to."""
    path = tmp_path / "geheim.workshop"
    with WorkshopFile.create(path, device="desk") as file, BallotFile(path) as box:
        session = Session(file)
        restore(unpack(packed), session, box)
        secret_vote(session, box, papers, on_paper)
        package = unpack(pack(session.state, box))
        lines = csv.DictReader(io.StringIO(ideas_csv(session.state).decode("utf-8-sig")), delimiter=";")
        dots = [line["Punkte der Karte (Abstimmung 2)"] for line in lines]
        assert any(dots) is (papers + on_paper >= 5)
    ballot = package.state.get(Ballot, "secret")
    assert ("secret" in package.papers) is told
    assert package.state.count(PaperCount) == (2 if told and on_paper else 0)
    assert bool(ballot.totals) is bool(ballot.counts) is (papers + on_paper >= 5)
    assert ballot.ballots_cast == papers + on_paper
    again = tmp_path / "zurueck.workshop"
    with WorkshopFile.create(again, device="desk") as file, BallotFile(again) as box:
        other = Session(file)
        restore(package, other, box)
        if told:
            assert recount(closing_record(other.state, ballot, box)).equal


@pytest.mark.parametrize("close", [False, True], ids=["open", "closed"])
def test_a_package_does_not_tell_the_result_of_a_vote_before_it_is_revealed(
    packed: bytes, tmp_path: Path, close: bool
) -> None:
    """Whatever was voted, and by how many: the very same bytes."""
    handed_out = set[bytes]()
    for number, dots in enumerate(([], [9, 9, 8], [1])):
        path = tmp_path / f"{number}.workshop"
        with WorkshopFile.create(path, device="desk") as file, BallotFile(path) as box:
            session = Session(file)
            restore(unpack(packed), session, box)
            ballot = second_vote(session, box, dots, close=close)
            assert box.count("second") == len(dots)
            assert (ballot.ballots_cast, bool(ballot.totals)) == (len(dots) if close else 0, close)
            handed_out.add(pack(session.state, box))
    (package,) = (unpack(content) for content in handed_out)
    kept = package.state.get(Ballot, "second")
    assert (kept.question, kept.rules, kept.state) == (ballot.question, ballot.rules, ballot.state)
    assert (kept.candidates, kept.totals, kept.ballots_cast) == (ballot.candidates, (), 0)
    assert "second" not in package.papers
    assert len(package.papers) == 1  # the revealed vote travels whole


@pytest.mark.parametrize("close", [False, True], ids=["open", "closed"])
def test_a_vote_whose_papers_stayed_behind_is_held_anew(voted: Voted, tmp_path: Path, close: bool) -> None:
    second_vote(*voted, [9, 8], close=close)
    path = tmp_path / "zurueck.workshop"
    with WorkshopFile.create(path, device="office") as file, BallotFile(path) as box:
        other = Session(file)
        restore(unpack(pack(voted[0].state, voted[1])), other, box)
        again = second_vote(other, box, [1], close=True)
        assert (again.ballots_cast, again.totals[0].dots) == (1, 1)


@pytest.mark.parametrize("prepared", [True, False], ids=["prepared", "revealed"])
def test_a_second_vote_prepared_or_revealed_comes_back_identical(voted: Voted, tmp_path: Path, prepared: bool) -> None:
    session, box = voted
    if prepared:
        session.do(DraftBallot("second", "Was soll zuerst gebaut werden?", Subject.NOTES, RuleSet(), 25))
    else:
        second_vote(session, box, [9, 8], close=True)
        session.do(RevealBallot("second"))
    path = tmp_path / "zurueck.workshop"
    with WorkshopFile.create(path, device="office") as file, BallotFile(path) as other_box:
        other = Session(file)
        restore(unpack(pack(session.state, box)), other, other_box)
        assert {(type(r), r.id): r for r in other.state} == {(type(r), r.id): r for r in session.state}
        assert other_box.papers("second") == box.papers("second")
        assert pack(other.state, other_box) == pack(session.state, box)


def test_the_same_workshop_gives_the_same_bytes(voted: Voted) -> None:
    session, box = voted
    first = pack(session.state, box)
    note = queries.notes(session.state)[0]
    session.do(EditNote(note.id, "anders"))
    assert pack(session.state, box) != first
    session.undo()
    assert pack(session.state, box) == first


def test_the_manifest_tells_what_is_inside(packed: bytes) -> None:
    files = files_of(packed)
    manifest = json.loads(files["manifest.json"])
    assert manifest["format"] == "workshopdesk-package"
    assert manifest["schema"] == SCHEMA
    assert manifest["workshop"]["title"] == "Wege und Plätze: Bürgerwerkstatt"
    assert manifest["files"] == [
        {"name": "data.json", "size": len(files["data.json"]), "sha256": hashlib.sha256(files["data.json"]).hexdigest()}
    ]


def test_reworded_texts_stay_behind(voted: Voted) -> None:
    session, box = voted
    note = queries.notes(session.state)[0]
    session.do(EditNote(note.id, "ein Geheimnis"))
    session.do(EditNote(note.id, note.text))
    assert "Geheimnis" not in files_of(pack(session.state, box))["data.json"].decode()


@pytest.mark.parametrize("name", ["../data.json", "/data.json", "C:\\data.json", "a/data.json", "x\n", "Data.json"])
def test_other_names_than_ours_are_refused(packed: bytes, name: str) -> None:
    assert code_of(pack_archive(files_of(packed) | {name: b"{}"})) == "package-name-unsafe"


def test_a_member_twice_is_refused(packed: bytes) -> None:
    buffer = io.BytesIO(packed)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(buffer, "a") as opened:
        opened.writestr("data.json", "{}")
    assert code_of(buffer.getvalue()) == "package-name-twice"


def test_thousands_of_members_are_refused() -> None:
    assert code_of(pack_archive({f"data{i}.json": b"" for i in range(3000)})) == "package-crowded"


def archive_with(content: bytes, declared: int | None = None) -> bytes:
    """A package whose data.json is this, with a directory that may claim another size."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("manifest.json", MANIFEST % (hashlib.sha256(content).hexdigest().encode(), len(content)))
        opened.writestr("data.json", content)
    packed = buffer.getvalue()
    if declared is not None:
        size = len(content).to_bytes(4, "little")
        assert packed.count(size) == 2
        packed = packed.replace(size, declared.to_bytes(4, "little"))
    return packed


MANIFEST = (
    b'{"format": "workshopdesk-package", "schema": 1, "program": "0", "workshop": {"id": "w", "title": "T"},'
    b' "files": [{"name": "data.json", "sha256": "%s", "size": %d}]}'
)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = b" " * (16 * 1024 * 1024)
    assert code_of(archive_with(bomb)) == "package-bomb"
    assert code_of(archive_with(bomb, declared=1000)) == "package-unreadable"


def test_no_member_and_not_all_together_are_larger_than_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "UNPACKED_LIMIT", 1500)
    content = pack_archive({"data.json": b"x" * 1000, "manifest.json": b"x" * 1000})
    with archive.SafeArchive(content, NAMES) as opened:
        with pytest.raises(KnownError) as one_too_large:
            opened.read("data.json", limit=999)
        assert len(opened.read("data.json", limit=1000)) == 1000
        with pytest.raises(KnownError) as all_too_large:
            opened.read("manifest.json")
    assert {one_too_large.value.code, all_too_large.value.code} == {"package-too-large"}


@pytest.mark.parametrize(
    "content",
    [b"null", b'{"records": []}', b"\xff", b'{"records": {"note": [{"id": "\\ud800"}]}, "papers": {}}'],
    ids=["null", "shape", "bytes", "surrogate"],
)
def test_data_that_is_no_workshop_is_refused(content: bytes) -> None:
    assert code_of(archive_with(content)) == "package-damaged"


def test_data_without_end_in_depth_are_refused() -> None:
    assert code_of(archive_with(b"[" * 200_000)) == "package-too-deep"


@pytest.mark.parametrize("content", [b"", b"PK", b"kein Archiv", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_archive_or_not_ours_is_refused(content: bytes) -> None:
    assert code_of(content) in {"package-unreadable", "package-not-ours"}


def test_a_stranger_archive_is_not_ours() -> None:
    assert code_of(pack_archive({"manifest.json": b'{"format": "other"}'})) == "package-not-ours"


def test_a_changed_file_is_noticed_by_its_checksum(packed: bytes) -> None:
    files = files_of(packed)
    files["data.json"] = files["data.json"].replace(b"Zebrastreifen", b"Zebrastreichen")
    assert code_of(pack_archive(files)) == "package-damaged"


def test_a_newer_package_is_refused_by_name(packed: bytes) -> None:
    def newer(manifest: Data, data: Data) -> None:
        manifest |= {"schema": SCHEMA + 1, "program": "9.1", "workshop": None}

    with pytest.raises(KnownError) as refused:
        unpack(repacked(packed, newer))
    assert refused.value.code == "package-too-new"
    assert refused.value.details == {"schema": SCHEMA + 1, "program": "9.1"}


def set_in(kind: str, field: str, value: object) -> Callable[[Data, Data], None]:
    def change(manifest: Data, data: Data) -> None:
        data["records"][kind][0][field] = value

    return change


def drop_note(manifest: Data, data: Data) -> None:
    member = data["records"]["cluster"][0]["members"][0]
    data["records"]["note"] = [note for note in data["records"]["note"] if note["id"] != member]


def note_twice(manifest: Data, data: Data) -> None:
    data["records"]["note"].append(data["records"]["note"][0])


def foreign_paper(manifest: Data, data: Data) -> None:
    data["papers"]["nobody"] = []


def unrevealed(manifest: Data, data: Data) -> None:
    data["records"]["ballot"][0]["state"] = "closed"


def rich_paper(manifest: Data, data: Data) -> None:
    next(iter(data["papers"].values()))[1]["choices"][0]["dots"] = 99


def other_workshop(manifest: Data, data: Data) -> None:
    manifest["workshop"]["id"] = "another"


@pytest.mark.parametrize(
    "change",
    [
        set_in("note", "board_id", "nowhere"),
        set_in("note", "x", "left"),
        set_in("note", "kind", "spell"),
        set_in("workshop", "id", 7),
        drop_note,
        note_twice,
        foreign_paper,
        rich_paper,
        unrevealed,
        other_workshop,
        lambda manifest, data: data["records"].update(workshop=[]),
        lambda manifest, data: data["records"].update(spell=[{"id": "x"}]),
        lambda manifest, data: manifest.update(schema=0),
        lambda manifest, data: manifest.update(schema=True),
        lambda manifest, data: manifest["files"].append(manifest["files"][0]),
    ],
)
def test_a_package_that_contradicts_itself_is_refused(packed: bytes, change: Callable[[Data, Data], None]) -> None:
    assert unpack(repacked(packed, lambda manifest, data: None)).records  # the tool itself breaks nothing
    assert code_of(repacked(packed, change)) == "package-damaged"


def test_no_shortened_package_gets_in(packed: bytes) -> None:
    for end in range(0, len(packed), max(1, len(packed) // 300)):
        assert code_of(packed[:end]) in {"package-unreadable", "package-not-ours"}


def test_older_data_is_lifted_step_by_step() -> None:
    steps = {1: lambda data: data | {"two": data.pop("one")}, 2: lambda data: data | {"three": data["two"]}}
    assert upgraded({"one": 1}, 1, to=3, steps=steps) == {"two": 1, "three": 1}
    assert upgraded({"two": 2}, 2, to=3, steps=steps) == {"two": 2, "three": 2}


def test_hostile_numbers_do_not_break_the_file(packed: bytes, tmp_path: Path) -> None:
    package = unpack(repacked(packed, set_in("note", "number", 2**40)))
    path = tmp_path / "gross.workshop"
    with WorkshopFile.create(path, device="office") as file, BallotFile(path) as box:
        session = Session(file)
        restore(package, session, box)
        assert max(note.number for note in session.state.all(Note)) == 2**40
    assert code_of(repacked(packed, set_in("note", "number", 2**70))) == "package-damaged"
