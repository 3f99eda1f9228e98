"""Printing for the room on the command line: every format, choices, and numbers of cards that are never given twice."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from cli.kit import LEER, Program
from workshopdesk.app.print_formats import PRINT_FORMATS
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.state import State
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
