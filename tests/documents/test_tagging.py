"""The tagging layer on its own: what is split stays one element, what is not tagged is an artifact."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.platypus import Frame, PageTemplate, SimpleDocTemplate, Table
from reportlab.platypus.doctemplate import BaseDocTemplate

from documents.reading import Node, faults, structure, whole_text
from documents.workshops import MADE_AT, bonn
from workshopdesk.documents.finish import pdf_date
from workshopdesk.documents.fonts import REGULAR, register_fonts
from workshopdesk.documents.layout import Panel, Stack
from workshopdesk.documents.paragraphs import bullets, joined, text
from workshopdesk.documents.tables import table
from workshopdesk.documents.tagging.canvas import TaggedCanvas
from workshopdesk.documents.tagging.font import to_unicode_table
from workshopdesk.documents.tagging.structure import pdf_string
from workshopdesk.documents.tokens import BODY, H2

PAGE = (400, 300)


@pytest.fixture(autouse=True)
def fonts() -> None:
    """A paragraph asks for its font when it is made, which is before the document."""
    register_fonts()


def made(*story: Any) -> bytes:
    """A small document of several pages."""
    target = io.BytesIO()
    document = BaseDocTemplate(target, pagesize=PAGE, title="Probe", author="A", lang="de-DE", initialFontName=REGULAR)
    document.addPageTemplates([PageTemplate("page", [Frame(20, 20, 360, 260)])])
    document.multiBuild([text("Probe", H2, "H1"), *story], canvasmaker=TaggedCanvas)
    return target.getvalue()


def tags(node: Node) -> list[str]:
    return [child.tag for child in node.children]


def test_a_paragraph_over_two_pages_is_one_element(tmp_path: Path) -> None:
    words = " ".join(row["text"] for row, _ in zip(bonn(), range(12), strict=False))
    pdf = made(text(words))
    tree = structure(pdf)
    assert tags(tree) == ["H1", "P"]
    assert "".join(tree.children[1].text.split()) == "".join(words.split())
    assert len(tree.children[1].parts) > 1
    assert faults(pdf, tmp_path) == []


def test_lists_have_labels_and_bodies() -> None:
    tree = structure(made(*bullets(["eins", "zwei"])))
    (found,) = tree.all("L")
    assert [[child.tag for child in item.children] for item in found.children] == [["Lbl", "LBody"]] * 2


def test_a_table_repeats_its_header_for_the_eye_only(tmp_path: Path) -> None:
    rows = [(f"{i}.", row["title"], "3") for i, (row, _) in enumerate(zip(bonn(), range(40), strict=False), 1)]
    pdf = made(table(("Nr.", "Idee", "Punkte"), rows, (40, 240, 60), summary="Ideen", right=(2,)))
    (found,) = structure(pdf).all("Table")
    assert [tags(row) for row in found.children] == [["TH"] * 3] + [["TH", "TD", "TD"]] * 40
    assert whole_text(pdf).count("Punkte") > 2
    assert faults(pdf, tmp_path) == []


def test_a_row_over_two_pages_stays_one_row(tmp_path: Path) -> None:
    rows = [("1.", "Wort " * 600), ("2.", "kurz")]
    pdf = made(table(("Nr.", "Text"), rows, (40, 300), summary="Texte"))
    (found,) = structure(pdf).all("Table")
    assert [tags(row) for row in found.children] == [["TH", "TH"], ["TH", "TD"], ["TH", "TD"]]
    assert found.children[1].text.count("Wort") == 600
    assert faults(pdf, tmp_path) == []


def test_links_are_inside_their_sentence(tmp_path: Path) -> None:
    address = "https://ideen.example/a?b=1&c=2"
    pdf = made(joined([("Vorher", ""), ("hier", address), ("nachher", "")], BODY))
    paragraph = structure(pdf).children[1]
    assert [part if isinstance(part, str) else part.tag for part in paragraph.parts][1] == "Link"
    assert next(paragraph.all("Link")).text.strip() == "hier"
    with pikepdf.open(io.BytesIO(pdf)) as document:
        (annotation,) = document.pages[0].Annots
        assert str(annotation.A.URI) == address
        assert "/StructParent" in annotation
    assert faults(pdf, tmp_path) == []


def test_words_from_right_to_left_around_a_link_are_read_as_typed(tmp_path: Path) -> None:
    address = "https://ideen.example/a"
    pieces = [("שלום 25 אנשים, ok?", ""), ("hier", address), ("نريد 25 شجرة", address), ("schön", "")]
    pdf = made(joined([*pieces, ("Wort " * 30 + "שלום עולם", "")], BODY))
    paragraph = structure(pdf).children[1]
    assert next("".join(link.text.split()) for link in paragraph.all("Link")) == "hier"
    with pikepdf.open(io.BytesIO(pdf)) as document:
        spoken = {
            str(thing.ActualText): str(thing.P.S)
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and "/ActualText" in thing
        }
    assert spoken == {
        "שלום 25 אנשים, ok? ·": "/P",
        "نريد 25 شجرة": "/Link",
        "· schön · " + "Wort " * 30 + "שלום עולם": "/P",
    }
    assert faults(pdf, tmp_path) == []


def test_decoration_is_an_artifact() -> None:
    pdf = made(Panel(Stack([text("im Kasten")])))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        marks = 0
        for operands, operator in pikepdf.parse_content_stream(document.pages[0]):
            if str(operator) in ("BMC", "BDC"):
                marks += 1
            elif str(operator) == "EMC":
                marks -= 1
            elif str(operator) in ("f", "S", "B", "Tj"):
                assert marks == 1, operands


def test_stock_documents_still_work_with_a_plain_canvas() -> None:
    register_fonts()
    target = io.BytesIO()
    SimpleDocTemplate(target, pagesize=PAGE).build([text("ohne Auszeichnung"), Table([["a", "b"]])])
    assert "ohne Auszeichnung" in whole_text(target.getvalue())


def test_the_unicode_table_leaves_out_what_is_forbidden_and_knows_emoji() -> None:
    rows = to_unicode_table("F", [0x0, 0x41, 0xFEFF, 0x1F6B2]).splitlines()
    assert "<01> <0041>" in rows
    assert "<03> <D83DDEB2>" in rows
    assert "2 beginbfchar" in rows
    assert not any(row.startswith(("<00> <0", "<02>")) for row in rows)


def test_the_unicode_table_keeps_to_a_hundred_entries_in_a_block() -> None:
    made_table = to_unicode_table("F", list(range(0x20, 0x20 + 230)))
    assert [line for line in made_table.splitlines() if "beginbfchar" in line] == [
        "100 beginbfchar",
        "100 beginbfchar",
        "30 beginbfchar",
    ]


def test_pdf_strings() -> None:
    assert pdf_string("a(b)\\") == b"(a\\(b\\)\\\\)"
    assert pdf_string("ä") == b"<FEFF00E4>"


def test_pdf_dates_carry_their_zone() -> None:
    assert pdf_date(MADE_AT) == "D:20261112204100+01'00'"
