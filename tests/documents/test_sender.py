"""Whoever hands something out is told on it: town, client, contractor, period, funding; in the town's colour."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import icalendar
import pikepdf
import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image

from documents.office_workshop import developed
from documents.reading import page_texts
from documents.workshops import MADE_AT, MUNICIPALITY, PROGRAMME, sixty_cards, with_notes
from workshopdesk.app.output_formats import OUTPUT_FORMATS
from workshopdesk.app.sender import sender_of
from workshopdesk.cli.writers import WRITERS, Order
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.office.workbook import workbook
from workshopdesk.documents.pictures import as_svg, boards_picture
from workshopdesk.documents.print_documents import printed
from workshopdesk.documents.town_look import accent, as_hex, line_colour
from workshopdesk.documents.voting_cards import voting_cards_pdf
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.note import Note, Spot
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import Municipality, Programme
from workshopdesk.domain.state import State

BLUE, LEMON = "#1A5FB4", "#FFE600"
TOWN = replace(MUNICIPALITY, colour=BLUE, logo_id="logo")
PROCESS = replace(
    PROGRAMME, client="Stadt Lindenfurt, Amt für Verkehr", contractor="Büro Dialog", period="März 2026 bis Mai 2027"
)
FUNDING = "Förderkennzeichen LF-2026-07"


def logo() -> Picture:
    target = io.BytesIO()
    Image.new("RGB", (80, 40), (200, 30, 40)).save(target, "PNG")
    content = base64.b64encode(target.getvalue()).decode()
    return Picture(id="logo", media_type="image/png", width=80, height=40, content=content)


def sent_by_the_town(made: State) -> State:
    kept = (record for record in made if not isinstance(record, Municipality | Programme))
    return State([*kept, TOWN, PROCESS, logo()])


@pytest.fixture(scope="module")
def state() -> State:
    return sent_by_the_town(sixty_cards())


def papers(state: State) -> Iterator[tuple[str, bytes]]:
    for key in ("board-markers", "ballots", "table-signs", "posters", "sign-in"):
        yield key, printed(key, state, {}, made_at=MADE_AT)
    codes = ["AAAA-BBBB-CCCC"] * 11
    yield "voting-cards", voting_cards_pdf(state, next(state.all(Ballot)), codes, made_at=MADE_AT)


def test_every_printed_page_tells_its_sender(state: State) -> None:
    for name, pdf in papers(state):
        for page in page_texts(pdf):
            told = " ".join(page.split())
            assert FUNDING in told, name
            assert "Büro Dialog" in told, name


@pytest.mark.parametrize("size", ["long", "a6"])
def test_every_printed_card_tells_its_sender(state: State, size: str) -> None:
    pdf = printed("cards", state, {"size": size, "copies": "1"}, made_at=MADE_AT)
    for page in page_texts(pdf):
        told = " ".join(page.split())
        assert told.count("Auftraggeber: Stadt Lindenfurt") == told.count("Wege und Plätze") > 0
        assert told.count(FUNDING) == told.count("Wege und Plätze")


def test_office_files_and_pictures_tell_the_sender_too() -> None:
    state = sent_by_the_town(with_notes("Mehr Licht am Bahnhof"))
    told = sender_of(state)
    with zipfile.ZipFile(io.BytesIO(protocol_docx(state, made_at=MADE_AT))) as word:
        body = word.read("word/document.xml").decode()
        styles = word.read("word/styles.xml").decode()
    assert told in body
    assert "Logo: Stadt Lindenfurt" in body
    assert BLUE[1:] in styles
    with zipfile.ZipFile(io.BytesIO(workbook(state, made_at=MADE_AT))) as book:
        assert told in book.read("docProps/app.xml").decode()
        assert "Büro Dialog" in book.read("xl/worksheets/sheet1.xml").decode()
    cells = dict(load_workbook(io.BytesIO(workbook(state, made_at=MADE_AT)))["Absender"].iter_rows(values_only=True))
    assert cells["Auftraggeber"] == PROCESS.client
    assert cells["Durchführung"] == PROCESS.contractor
    assert cells["Laufzeit"] == PROCESS.period
    assert cells["Förderung"] == PROCESS.funding_line
    drawing = as_svg(boards_picture(state)).decode()
    assert told in drawing  # in what is read aloud
    shown = " ".join(re.findall(r">([^<>]+)</text>", drawing))
    assert FUNDING in shown
    assert "Büro Dialog" in shown


def test_the_towns_colour_and_logo_are_on_the_poster(state: State) -> None:
    pdf = printed("posters", state, {"paper": "a3"}, made_at=MADE_AT)
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_numpy()  # blue, green, red
    assert [int(value) for value in page[57, 200]] == [0xB4, 0x5F, 0x1A]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages[0].get_images()) == 1


def test_words_keep_to_colours_that_can_be_read() -> None:
    assert as_hex(accent(BLUE)) == BLUE
    assert accent(LEMON) == accent("")
    assert as_hex(line_colour(LEMON)) == LEMON


def told_in(path: Path) -> str:
    """What another library reads of a file where readers look for who hands it out."""
    content = path.read_bytes()
    match path.suffix:
        case ".pdf":
            return page_texts(content)[0]
        case ".docx":
            return " ".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs)
        case ".xlsx":
            sheet = load_workbook(io.BytesIO(content))["Absender"]
            return " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
        case ".csv":
            rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
            assert len({row["Herausgegeben von"] for row in rows}) == 1
            return rows[0]["Herausgegeben von"]
        case ".ics":
            (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
            return str(event["DESCRIPTION"])
        case ".geojson":
            return str(json.loads(content)["issuedBy"])
        case ".png":
            return str(Image.open(io.BytesIO(content)).info["Description"])
        case ".zip":
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                name = "LIESMICH.txt" if "LIESMICH.txt" in archive.namelist() else "data.json"
                return archive.read(name).decode("utf-8-sig")
        case _:
            return content.decode()


@pytest.fixture(scope="module")
def complete(state: State) -> State:
    """Every format has something to tell, a place on the map among it."""
    first = next(state.all(Note))
    made = sent_by_the_town(developed())
    placed = replace(first, spot=Spot(words="Markt", latitude=50.7, longitude=7.1))
    return State(placed if record.id == first.id else record for record in made)


@pytest.mark.parametrize("key", [one.key for one in OUTPUT_FORMATS])
def test_every_output_tells_its_sender(complete: State, key: str, tmp_path: Path) -> None:
    """W4, PROCESS-STEPS row N11: every format of the table, so that none can be forgotten"""
    ending = next(one.ending for one in OUTPUT_FORMATS if one.key == key)
    path = tmp_path / f"written{ending}"
    WRITERS[key](Order(state=complete, box=None, made_at=MADE_AT), path)
    told = " ".join(told_in(path).split())
    for wanted in (PROCESS.client, PROCESS.contractor, PROCESS.period, PROCESS.funding_line):
        assert wanted in told, wanted


def test_open_data_name_their_sender_for_portals_too(complete: State, tmp_path: Path) -> None:
    """W4"""
    path = tmp_path / "open-data.zip"
    WRITERS["open-data"](Order(state=complete, box=None, made_at=MADE_AT), path)
    with zipfile.ZipFile(path) as archive:
        package = json.loads(archive.read("datapackage.json"))
        entry = json.loads(archive.read("dcat-ap-de.jsonld"))
    assert {one["title"] for one in package["contributors"]} >= {TOWN.name, PROCESS.contractor}
    assert PROCESS.funding_line in entry["dct:provenance"]["rdfs:label"]
