"""Rule OF53 of app/SPEC.md and PROCESS-STEPS.md H2: the inventory in the catalogue paper and the workbook."""

from __future__ import annotations

import io
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import openpyxl

from documents.reading import faults, squeezed, structure, whole_text
from office.answered_kit import INSIDE, bring_answered
from office.kit import office_json
from workshopdesk.app.office import measure_context
from workshopdesk.app.office.measure_ports import Stamp
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.documents.office.catalogue_paper import catalogue_paper
from workshopdesk.documents.office.catalogue_workbook import catalogue_workbook
from workshopdesk.documents.office.gathered import gathered
from workshopdesk.documents.office.paper_docx import paper_docx
from workshopdesk.documents.office.paper_pdf import paper_pdf
from workshopdesk.domain.links import Relation
from workshopdesk.store.office.office_catalogue import open_catalogue

MADE_AT = datetime(2026, 12, 31, tzinfo=UTC)
STATES = ("abgeschlossen", "in Umsetzung", "in Vorbereitung", "geplant")
COUNTS = {"abgeschlossen": 20, "in Umsetzung": 35, "in Vorbereitung": 42, "geplant": 5}
"""The Heilbronn report has 102 projects, most of them begun (EXCHANGE.md §4.1)."""


def _table(path: Path) -> Path:
    states = [state for state in STATES for _ in range(COUNTS[state])]
    rows = [
        f"Vorhaben {place:03};{state};Amt {place % 7};Digitales;2025-0{place % 9 + 1}-01;2027"
        for place, state in enumerate(states, 1)
    ]
    path.write_text("\n".join(("Titel;Status;Amt;Handlungsfeld;Beginn;Ende", *rows)), "utf-8")
    return path


def _rows(book: Any, sheet: str) -> list[dict[str, Any]]:
    head, *rows = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_the_whole_inventory_is_in_the_catalogue(address: str, tmp_path: Path) -> None:
    """OF53: counts by status as in the file, every idea that exists already, projects with and without measures."""
    with open_catalogue(address, create=True) as catalogue:
        bring_answered(catalogue, tmp_path)
    assert office_json("measure", address, "inventory", _table(tmp_path / "bestand.csv"))["added"] == 102
    with open_catalogue(address) as catalogue:
        measures = catalogue.measures
        numbers = {one.title: one.number for one in measures.projects()}
        measure_context.link_project(measures, 2, numbers["Vorhaben 021"], Relation.EXISTS, Stamp("2026-12-01"))
        measure_context.link_project(measures, 3, numbers["Vorhaben 021"], Relation.EXISTS, Stamp("2026-12-01"))
        found = gathered(catalogue)
        paper = catalogue_paper(found, Sender(), MADE_AT)
        content, word = paper_pdf(paper), paper_docx(paper)
        book = openpyxl.load_workbook(io.BytesIO(catalogue_workbook(catalogue, found, Sender(), MADE_AT)))
        below = {key: {idea.number for idea in one.ideas} for one in found.sheets if (key := one.key)}
    # M-01 extends one that is running already, and an internal measure alone has one of its own
    counts = COUNTS | {"in Umsetzung": 36}

    projects = _rows(book, "Bestand")
    assert Counter(row["Stand"] for row in projects) == counts
    assert {row["Stand"]: row["Projekte"] for row in _rows(book, "Bestand nach Stand")} == counts | {"zusammen": 103}
    linked = {row["Projekt"]: (row["Verhältnis"], row["Maßnahme"]) for row in projects if row["Maßnahme"]}
    assert linked == {
        "Sitzbankprogramm": ("Ergänzt Vorhandenes", "M-01"),
        "Vorhaben 021": ("Gibt es schon", "M-02"),
    }
    ideas = _rows(book, "Ideen mit Bestand")
    assert {row["Nr."] for row in ideas if row["Maßnahme"] == "M-01"} == below["M-01"]
    assert {row["Nr."] for row in ideas if row["Maßnahme"] == "M-02"} == below["M-02"]
    (said,) = [row for row in ideas if not row["Maßnahme"]]
    assert (said["Verhältnis"], said["Projekt"]) == ("wurde bereits gefolgt", None)
    assert not [row for row in projects if INSIDE in str(row)]

    assert faults(content, tmp_path) == []
    text = squeezed(whole_text(content))
    chapter = text[text.rindex("Wasesschongibt") :]
    told = [f"Vorhaben{place:03}" for place in range(1, 103)]
    assert [title for title in told if title not in text] == []
    assert "nennt103Projekte" in text
    assert INSIDE not in chapter
    tables = [[[cell.text.strip() for cell in row.children] for row in one.all("TR")] for one in _tables(content)]
    (by_status,) = [rows for rows in tables if rows[0] == ["Stand", "Projekte"]]
    assert {state: int(count) for state, count in by_status[1:]} == counts | {"zusammen": 103}

    document = docx.Document(io.BytesIO(word))
    headings = [one.text for one in document.paragraphs if one.style is not None and one.style.name == "Heading 2"]
    wanted = ("Projekte nach ihrem Stand", "Ideen, zu denen es schon etwas gibt", "Projekte mit Maßnahmen")
    assert [title for title in headings if title in wanted] == list(wanted)
    (alone,) = [one for one in document.tables if [cell.text for cell in one.rows[0].cells][-1] == "Zeitraum"]
    left = [f"Vorhaben {place:03}" for place in range(1, 103) if place != 21]
    assert [row.cells[0].text for row in alone.rows[1:]] == left


def _tables(content: bytes) -> list[Any]:
    return list(structure(content).all("Table"))


def test_a_catalogue_without_an_inventory_has_no_chapter_for_it(tmp_path: Path) -> None:
    """OF53: and no sheet."""
    with open_catalogue(str(tmp_path / "a.catalogue"), create=True) as catalogue:
        found = gathered(catalogue)
        book = openpyxl.load_workbook(io.BytesIO(catalogue_workbook(catalogue, found, Sender(), MADE_AT)))
        assert not [name for name in book.sheetnames if "Bestand" in name]
        assert "Was es schon gibt" not in whole_text(paper_pdf(catalogue_paper(found, Sender(), MADE_AT)))
