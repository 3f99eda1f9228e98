"""PROCESS-STEPS row P9: the protocol of the follow-up shows for every idea of the workshop before what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.kit import Program
from documents.reading import faults, squeezed, structure
from office.answered_kit import BODY, HOSTILE, INSIDE, bring_answered
from office.kit import KOMMUKI, bring, taken
from workshopdesk.app.former import former_workshops
from workshopdesk.app.office.former_ideas import former_ideas
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.exchange.former_file import read_former
from workshopdesk.exchange.package_file import read_package
from workshopdesk.store.office.office_catalogue import open_catalogue

LEER = KOMMUKI / "Kommuki PYT! Leer 2023.xlsx"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A catalogue with a workshop, real ideas of two towns and a pool, with answers, measures and decisions."""
    folder = tmp_path_factory.mktemp("p9")
    with open_catalogue(str(folder / "a.catalogue"), create=True) as catalogue:
        bring_answered(catalogue, folder)
        taken(bring(catalogue, LEER)[0])
    return Program(folder)


def test_from_the_catalogue_to_the_protocol_of_the_follow_up(program: Program) -> None:
    """F1, F2, F5, F7: not one idea is lost on the way, and nothing internal comes along."""
    folder = program.folder
    day = "2026-11-27"
    program.json("office", "export", "a.catalogue", "--format", "former", "--out", "frueher", "--day", day)
    files = sorted((folder / "frueher").iterdir())
    program.new("folge.workshop")
    told = program.json("import-former", "folge.workshop", *files)
    assert sum(one["ideas"] for one in told["taken"]) == sum(len(read_former(path).ideas) for path in files) > 60
    program.json("export", "folge.workshop", "--out", "ergebnis", "--format", "protocol", "--format", "package")
    (pdf,) = (path.read_bytes() for path in (folder / "ergebnis").glob("*.pdf"))
    assert faults(pdf, folder) == []
    rows = [
        [squeezed(cell.text) for cell in row.children]
        for table in structure(pdf).all("Table")
        for row in table.all("TR")
    ]
    with open_catalogue(str(folder / "a.catalogue")) as catalogue:
        expected = [idea for _, one in former_ideas(catalogue, day) for idea in one.ideas]
    for idea in expected:
        assert any(row[0] == squeezed(f"{idea.number} {idea.text}").replace("\u202e", "") for row in rows), idea.number
    whole = "".join(cell for row in rows for cell in row)
    assert INSIDE not in whole
    assert squeezed("<script>alert(1)</script>") in whole
    assert "<script>" in HOSTILE
    decided = f"{BODY}, 24. November 2026: ungeändert beschlossen (Ja 11, Nein 2, Enthaltung 1)"
    for words in ("Die Fläche gehört der Stadt nicht.", "in Umsetzung seit 1. Dezember 2026", decided):
        assert squeezed(words) in whole

    (package,) = (folder / "ergebnis").glob("*.workshop.zip")
    assert former_workshops(read_package(package).state) == sorted(
        map(read_former, files), key=lambda one: (not one.date, one.date, one.title, one.id)
    )
    program.json("import-package", package, "--out", "zurueck.workshop")
    assert program.json("import-former", "zurueck.workshop")["workshops"] == told["workshops"]


def test_a_newer_answer_of_the_office_is_told_when_its_file_is_taken_again(program: Program, tmp_path: Path) -> None:
    """F2: one idea was answered since, and that is what the report says."""
    program.new("zweite.workshop")
    one = tmp_path / "a.json"
    two = tmp_path / "b.json"
    with open_catalogue(str(program.folder / "a.catalogue")) as catalogue:
        lines = catalogue.ideas(IdeaFilter(), limit=500)
    unanswered = next(line for line in lines if line.workshop.endswith("Leer 2023") and not line.disposition)
    export = ("office", "export", "a.catalogue", "--format", "former", "--workshop", unanswered.source)
    program.json(*export, "--out", one, "--day", "2026-11-27")
    program.json("office", "dispose", "a.catalogue", unanswered.number, "--code", "followed", "--reason", "Wird gebaut")
    program.json(*export, "--out", two, "--day", "2026-11-28")
    program.json("import-former", "zweite.workshop", one)
    (report,) = program.json("import-former", "zweite.workshop", two)["taken"]
    assert (report["new"], report["changed"], report["gone"], report["replaced"]) == (0, 1, 0, True)
