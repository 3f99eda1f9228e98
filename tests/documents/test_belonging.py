"""The protocol tells where cards belong: cross table, what exists, coverage, logo, commission, and the round before."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from app.kit import Table, table_with_notes
from app.test_classification import REGISTERS
from documents.reading import faults, squeezed, whole_text
from documents.workshops import MADE_AT
from workshopdesk.app.commands import EditDetails, GatherNotes
from workshopdesk.app.commands_links import PutLink, SetField
from workshopdesk.app.commands_registers import SetLogo
from workshopdesk.app.details import edited, town_to_edit
from workshopdesk.app.series import next_round
from workshopdesk.documents.content import gather
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.links import Relation
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State


@pytest.fixture
def table() -> Table:
    made = table_with_notes()
    for command in REGISTERS:
        made.do(command)
    made.do(SetField(("n1", "n2"), "moving"))
    made.do(PutLink("a", "n1", Relation.TOPIC, "digital", "Schäden werden online gemeldet."))
    made.do(PutLink("b", "n1", Relation.TOPIC, "climate"))
    made.do(PutLink("c", "n2", Relation.EXISTS, "bikes"))
    made.do(PutLink("d", "n3", Relation.AFFECTS, "young"))
    return made


def test_the_section_says_what_belongs_where_and_passes_the_checks(table: Table, tmp_path: Path) -> None:
    pdf = protocol_pdf(table.state, made_at=MADE_AT)
    words = squeezed(whole_text(pdf))
    for said in (
        "Einordnung",
        "HandlungsfelderundQuerschnittsthemen",
        "Schäden werden online gemeldet.",
        "LeihräderamBahnhof",
        "Jugendliche:nochoffen,nichteingeladen,1Karten",
        "ÄltereMenschen:nochoffen,nichteingeladen,ohneKarte",
        "ohneZielbezug",
    ):
        assert squeezed(said) in words, said
    assert faults(pdf, tmp_path) == []


def test_nothing_is_said_where_nothing_was_put_in_order() -> None:
    assert gather(table_with_notes().state).belonging.is_empty
    assert "Einordnung" not in whole_text(protocol_pdf(table_with_notes().state, made_at=MADE_AT))


def test_client_contractor_period_and_logo_stand_on_the_first_page(table: Table, tmp_path: Path) -> None:
    for key, text in (
        ("programmeTitle", "Smart City"),
        ("client", "Stadt Bonn"),
        ("contractor", "Büro für Beteiligung"),
    ):
        table.do(EditDetails(edited(table.state, key, text)))
    table.do(EditDetails(edited(table.state, "period", "2026 bis 2028")))
    file = io.BytesIO()
    Image.new("RGB", (80, 40), "green").save(file, "PNG")
    town, linked = town_to_edit(table.state)
    content = base64.b64encode(file.getvalue()).decode()
    table.do(SetLogo(town, Picture(id="l", media_type="image/png", width=80, height=40, content=content), linked))
    pdf = protocol_pdf(table.state, made_at=MADE_AT)
    first = PdfReader(io.BytesIO(pdf)).pages[0]
    words = squeezed(first.extract_text())
    assert all(squeezed(said) in words for said in ("Stadt Bonn", "Büro für Beteiligung", "2026 bis 2028"))
    assert len(first.images) == 1
    assert faults(pdf, tmp_path) == []


def test_a_card_of_round_two_shows_where_it_comes_from(table: Table) -> None:
    table.do(GatherNotes("g", "board", ("n1", "n2"), 0, 400, "Radwege"))
    later = State(next_round(table.state).records)
    words = squeezed(whole_text(protocol_pdf(later, made_at=MADE_AT)))
    assert squeezed("aus Runde 1: Karte 1") in words
    assert squeezed("aus Runde 1: Gruppe 1") in words
