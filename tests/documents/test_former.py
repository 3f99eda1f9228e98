"""What became of the ideas of former workshops, in the protocol as PDF and Word file and in tables (F5, F6)."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import openpyxl

from documents.former_kit import bonn_workshop, newer
from documents.reading import Node, bookmarks, faults, page_texts, squeezed, structure
from documents.workshops import MADE_AT, sixty_cards, workshop
from workshopdesk.app.former import by_outcome
from workshopdesk.app.former_words import former_words
from workshopdesk.app.visibility import public_state
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.office.workbook import workbook
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.former import FormerIdea, FormerOutcome, FormerWorkshop
from workshopdesk.domain.office.delivery import SourceKind
from workshopdesk.domain.state import State
from workshopdesk.exchange.former_csv import former_csv

BONN = bonn_workshop(60)
KAMEN = replace(bonn_workshop(4, "kamen"), title="Jugend in Kamen", date="2024-09-01")
HOSTILE = '<b>fett</b> <img src="file:///etc/passwd"/> =1+1 {title} %s &amp; \u202edrawrof'
HEAD = squeezed("Was aus den Ideen des Workshops „Radverkehr in Bonn“ vom 14. Mai 2025 geworden ist")


def follow_up(*former: FormerWorkshop, language: str = "de") -> State:
    own = workshop(language=language)
    return State((*(record for record in sixty_cards() if record.id != own.id), own, *former))


def made(*former: FormerWorkshop, language: str = "de") -> bytes:
    return protocol_pdf(follow_up(*former, language=language), made_at=MADE_AT)


def chapter(pdf: bytes, title: str) -> list[Node]:
    """The nodes between this heading and the next of its level."""
    nodes = list(structure(pdf).all("H2", "H3", "P", "LI", "Table"))
    begin = next(i for i, node in enumerate(nodes) if node.tag == "H2" and squeezed(title) == squeezed(node.text))
    end = next((i for i, node in enumerate(nodes[begin + 1 :], begin + 1) if node.tag == "H2"), len(nodes))
    return nodes[begin + 1 : end]


def rows(nodes: list[Node]) -> list[list[str]]:
    """The cells of every row of every table but its head."""
    found = []
    for table in (node for node in nodes if node.tag == "Table"):
        lines = [[squeezed(cell.text) for cell in row.children] for row in table.all("TR")]
        found += lines[1:]
    return found


def test_every_former_idea_stands_in_the_protocol_by_what_became_of_it(tmp_path: Path) -> None:
    """F5: a chapter for each workshop by date, a table for each answer, a row for each idea."""
    pdf = made(BONN, KAMEN)
    assert faults(pdf, tmp_path) == []
    titles = [title for level, title in bookmarks(pdf) if level == 0 and squeezed(title).startswith("WasausdenIdeen")]
    assert [squeezed(title) for title in titles] == [
        squeezed("Was aus den Ideen des Workshops „Jugend in Kamen“ vom 1. September 2024 geworden ist"),
        HEAD,
    ]
    nodes = chapter(pdf, HEAD)
    told = rows(nodes)
    expected = [idea for _, ideas in by_outcome(BONN) for idea in ideas]
    assert len(told) == len(expected) == 60
    for cells, idea in zip(told, expected, strict=True):
        assert cells[0] == squeezed(f"{idea.number} {idea.text}")
        assert squeezed(former_words("de").outcomes[idea.outcome])[1:] in cells[1]
        assert squeezed(idea.reason) in cells[1]
        for key in idea.measures:
            assert key.replace("-", "") in cells[2]
    headings = [squeezed(node.text) for node in nodes if node.tag == "H3"]
    assert headings[0] == squeezed("Wird gefolgt (8 Ideen)")
    assert len(headings) == len(FormerOutcome)


def test_measures_are_told_with_status_and_decision() -> None:
    """F5: with day, body, result, votes and conditions."""
    nodes = chapter(made(BONN), HEAD)
    both = next(cells for cells in rows(nodes) if cells[0].startswith("21"))
    for words in (
        "M-01 Radachse Kölnstraße: in Umsetzung seit 1. Juni 2026 (Der Bau hat begonnen).",
        "Verkehrsausschuss, 2. März 2026: geändert beschlossen (Ja 9, Nein 2, Enthaltung 0); Auflagen: nur zwischen",
        "M-02 Abstellanlage am Bahnhof: wird nicht verfolgt.",
        "Rat, 20. April 2026: abgelehnt.",
    ):
        assert squeezed(words) in both[2]


def test_the_counts_stand_in_one_sentence() -> None:
    """F5: their sum is the number of ideas, and the day of the answers is told."""
    lead = next(node for node in chapter(made(BONN), HEAD) if node.tag == "P")
    assert squeezed(lead.text) == squeezed(
        "60 Ideen, Stand 23. November 2026: 8 Ideen wird gefolgt, 9 Ideen wurde bereits gefolgt, 9 Ideen werden im"
        " Arbeitskreis behandelt, 9 Ideen werden zur Kenntnis genommen, 9 Ideen wird nicht gefolgt, 8 Ideen wurden"
        " Teil einer Maßnahme und 8 Ideen werden noch geprüft."
    )


def test_a_long_table_goes_on_with_its_head_and_no_page_has_it_twice_for_nothing() -> None:
    """F5: the head stands at the top of the next page, never in the middle of a table."""
    many = replace(
        BONN, ideas=tuple(replace(one, outcome=FormerOutcome.NOTED, measures=()) for one in bonn_workshop(300).ideas)
    )
    pages = [text for text in page_texts(made(many)) if "Was daraus wurde" in text]
    assert len(pages) > 8
    assert {text.count("Was daraus wurde") for text in pages} == {1}


def test_the_word_file_says_the_same(tmp_path: Path) -> None:
    """F5: same chapters, rows and words."""
    content = protocol_docx(follow_up(BONN, KAMEN), made_at=MADE_AT)
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    lines = [
        ["".join(text.text or "" for text in cell.iter(f"{space}t")) for cell in row.iter(f"{space}tc")]
        for row in root.iter(f"{space}tr")
    ]
    pdf = {tuple(cells) for cells in rows(chapter(made(BONN, KAMEN), HEAD))}
    word = {tuple(squeezed(cell) for cell in line) for line in lines}
    assert pdf <= word


def test_an_english_workshop_tells_it_in_english(tmp_path: Path) -> None:
    """F5: codes travel, words are those of the workshop's language."""
    pdf = made(BONN, language="en")
    assert faults(pdf, tmp_path) == []
    nodes = chapter(pdf, "What became of the ideas of the workshop “Radverkehr in Bonn” of 14 May 2025")
    assert len(rows(nodes)) == 60
    whole = squeezed(" ".join(node.text for node in nodes))
    for words in ("Is still being looked at", "being carried out since", "Verkehrsausschuss, 2 March 2026"):
        assert squeezed(words) in whole
    assert "wirdgefolgt" not in whole


def test_a_pool_without_a_day_and_a_handwritten_idea_have_their_words() -> None:
    """F5: nothing is called a workshop that is none."""
    bare = FormerIdea(key="a", outcome=FormerOutcome.OPEN, number=7)
    pool = FormerWorkshop(id="p", title="Ideenspeicher", kind=SourceKind.POOL, ideas=(bare,))
    nodes = chapter(made(pool), "Was aus den Ideen aus „Ideenspeicher“ geworden ist")
    assert rows(nodes) == [[squeezed("Handschriftliche Karte Nr. 7"), squeezed("Wird noch geprüft")]]
    assert squeezed("1 Idee: 1 Idee wird noch geprüft.") in squeezed(nodes[0].text)


def test_without_former_workshops_nothing_is_said() -> None:
    """F5: no empty chapter; public and internal editions tell the same."""
    assert not any(squeezed(title).startswith("WasausdenIdeen") for _, title in bookmarks(made()))
    state = follow_up(BONN)
    assert list(public_state(state).all(FormerWorkshop)) == [BONN]


def test_hostile_words_are_nothing_but_words(tmp_path: Path) -> None:
    """F6: no markup, no formula, no placeholder, in any of the files."""
    first, *others = BONN.ideas
    measure = replace(BONN.measures[0], title=HOSTILE)
    bad = replace(first, text=HOSTILE, detail="=cmd|' /C calc'!A0", reason=HOSTILE, measures=("M-01",))
    hostile = replace(BONN, title=HOSTILE, ideas=(bad, *others), measures=(measure, BONN.measures[1]))
    state = follow_up(hostile)
    pdf = protocol_pdf(state, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert squeezed("<b>fett</b>") in squeezed("".join(page_texts(pdf)))
    protocol_docx(state, made_at=MADE_AT)
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(state, made_at=MADE_AT)))["Frühere Ideen"]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    cells = [
        cell for row in csv.reader(io.StringIO(former_csv(state).decode("utf-8-sig")), delimiter=";") for cell in row
    ]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert "'=cmd|' /C calc'!A0" in cells


def test_the_tables_have_a_row_for_every_idea() -> None:
    """F6: CSV and workbook tell the same, with real days."""
    state = follow_up(newer(BONN), KAMEN)
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(state, made_at=MADE_AT)))["Frühere Ideen"]
    head, *told = sheet.iter_rows(values_only=True)
    lines = list(csv.DictReader(io.StringIO(former_csv(state).decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(told) == len(lines) == 64
    for row, line in zip(told, lines, strict=True):
        cells = dict(zip(head, row, strict=True))
        for name in ("Workshop", "Idee", "Was daraus wurde", "Begründung", "Maßnahmen", "Beschlüsse"):
            assert (cells[name] or "") == line[name].removeprefix("'")
        assert f"{cells['Datum']:%Y-%m-%d}" == line["Datum"]
    assert "Rat, 20. April 2026: abgelehnt" in lines[24]["Beschlüsse"] + lines[6]["Beschlüsse"]
