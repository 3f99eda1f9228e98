"""Printing for the room on the command line: every format, choices, and numbers of cards that are never given twice."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from cli.kit import LEER, Program
from workshopdesk.app.commands import DraftBallot
from workshopdesk.app.print_formats import PRINT_FORMATS
from workshopdesk.app.session import Session
from workshopdesk.domain.ballot import Ballot, RuleSet, Subject, VotingMethod
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.state import State
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile


def issued(path: Path) -> list[int]:
    with WorkshopFile.open(path, device="test") as file:
        return sorted(card.number for card in State(file.load()).all(PaperCard))


def pages(path: str) -> list[list[int]]:
    with pikepdf.open(io.BytesIO(Path(path).read_bytes())) as document:
        return [[round(float(value) * 25.4 / 72) for value in page.mediabox][2:] for page in document.pages]


def test_cards_are_printed_and_their_numbers_kept(program: Program) -> None:
    """P1 and P3: a second print goes on where the first one ended."""
    path = program.new()
    command = (
        "export",
        path,
        "--out",
        program.folder / "druck",
        "--format",
        "cards",
        "--set",
        "copies=4",
        "--set",
        "colours=green,blue",
    )
    done = program.json(*command)
    assert pages(done["files"]["cards"]) == [[210, 297]] * 4
    assert issued(path) == list(range(8))
    assert Path(program.json(*command)["files"]["cards"]).name == "cards (2).pdf"
    assert issued(path) == list(range(16))


def test_the_words_of_cards_of_the_board(program: Program) -> None:
    path = program.new()
    program.json("import-ideas", path, LEER)
    choices = ("--set", "content=board", "--set", "size=a6", "--set", "colours=white,yellow,green,blue,pink")
    once = program.json("export", path, "--out", program.folder / "x", "--format", "cards", *choices)
    assert pages(once["files"]["cards"])[0] == [297, 210]
    first = issued(path)
    program.json("export", path, "--out", program.folder / "x", "--format", "cards", *choices)
    assert issued(path) == first != []


def test_every_print_and_a_choice_for_one_of_them(program: Program) -> None:
    path = program.folder / program.json("demo", "--out", program.folder)["workshop"]
    formats = [part for one in PRINT_FORMATS for part in ("--format", one.key)]
    done = program.json("export", path, "--out", program.folder / "x", *formats, "--set", "paper=a1")
    assert set(done["files"]) == {one.key for one in PRINT_FORMATS}
    assert pages(done["files"]["posters"]) == [[594, 841]]


@pytest.mark.parametrize("wrong", ["paper=a9", "farbe=gelb"])
def test_a_wrong_choice_is_told(program: Program, wrong: str) -> None:
    path = program.new()
    done = program("export", path, "--out", program.folder / "x", "--format", "posters", "--set", wrong)
    assert done.returncode == 1
    assert wrong.partition("=")[2] in done.stderr.decode()
    assert (
        program("export", path, "--out", program.folder / "x", "--format", "posters", "--set", "paper").returncode == 2
    )


def test_voting_cards_are_valid_in_the_box_and_printed_once(program: Program) -> None:
    """B23: as many codes on paper as the ballot box knows hashes, and no file where there is no ballot."""
    path = program.new()
    command = ("export", path, "--out", program.folder / "x", "--format", "voting-cards", "--set", "cards=13")
    refused = program(*command)
    assert refused.returncode == 1
    assert "Abstimmung" in refused.stderr.decode()
    with WorkshopFile.open(path, device="test") as file:
        session = Session(file)
        session.do(DraftBallot("v", "Was zuerst?", Subject.QUESTION, RuleSet(method=VotingMethod.SCALE)))
    printed = program.json(*command)["files"]["voting-cards"]
    assert len(pages(printed)) == 2
    with WorkshopFile.open(path, device="test") as file, BallotFile(path) as box:
        assert State(file.load()).get(Ballot, "v").cards_issued == 13
        assert box.cards("v") == (13, 0)
    assert program(*command[:-1], "cards=0").returncode == 1


def test_a_preview_gives_pictures_and_no_numbers(program: Program) -> None:
    """P3: what is only looked at takes no number."""
    path = program.new()
    package = program.json("export", path, "--out", program.folder / "x", "--format", "package")["files"]["package"]
    folder = program.folder / "pictures"
    folder.mkdir()
    choices = ("--set", "size=a6", "--set", "copies=60")
    done = program(
        "preview", "--format", "cards", "--out", folder, "--edge", 400, *choices, stdin=Path(package).read_bytes()
    )
    told = json.loads(done.stdout)
    assert (told["sheets"], told["width_mm"], told["height_mm"]) == (15, 297, 210)
    assert told["pictures"] == [f"{number}.png" for number in range(1, 13)]
    with Image.open(folder / "12.png") as picture:
        picture.load()
        assert picture.size in {(400, 283), (400, 282)}
        assert len(set(picture.convert("L").tobytes())) > 2
    assert issued(path) == []
