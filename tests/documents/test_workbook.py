"""The workbook, read back by openpyxl, which did not write it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from documents.office_workshop import developed, in_english
from documents.workshops import MADE_AT, sixty_cards, with_notes, workshop
from workshopdesk.app.visibility import public_state
from workshopdesk.documents.content import gather
from workshopdesk.documents.office.sheets import sheets
from workshopdesk.documents.office.workbook import CELL_LIMIT, workbook
from workshopdesk.documents.wording.office import office_words
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.state import State

NAMES = [
    "Ideen",
    "Gruppen",
    "Abstimmungen",
    "Aussagen",
    "Beschlüsse",
    "Steckbriefe",
    "Vereinbarungen",
    "Bestand",
    "Frühere Ideen",
    "Absender",
]


def book(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def table(content: bytes, name: str) -> list[dict[str, Any]]:
    head, *rows = book(content)[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def written() -> bytes:
    return workbook(developed(), made_at=MADE_AT)


def test_one_sheet_per_table_with_filter_and_a_head_that_stays(written: bytes) -> None:
    found = book(written)
    assert found.sheetnames == NAMES
    for page in found:
        assert page.freeze_panes == "A2", page.title
        assert page.auto_filter.ref, page.title
        assert page.print_title_rows == "$1:$1"


def test_every_row_has_a_cell_for_every_head() -> None:
    for state in (developed(), in_english(developed())):
        for sheet in sheets(state, gather(state)):
            assert len(sheet.widths) == len(sheet.words.heads)
            assert sheet.rows
            assert {len(row) for row in sheet.rows} == {len(sheet.words.heads)}, sheet.words.name


def test_every_card_stands_once_with_the_protocols_numbers(written: bytes) -> None:
    content = gather(developed())
    rows = table(written, "Ideen")
    cards = sorted((*content.cards, *content.parked), key=lambda card: card.note.number)
    assert [row["Nr."] for row in rows] == [card.note.number for card in cards]
    assert [row["Karte"] for row in rows] == [card.note.text.strip() for card in cards]
    assert {type(row["Nr."]) for row in rows} == {int}
    assert [row["Ort"] for row in rows].count("Themenspeicher") == len(content.parked) == 3
    doubled = rows[3]
    assert (doubled["Gruppe Nr."], doubled["Punkte der Gruppe"]) == ("1, 2", "31, 22")


def test_votes_are_numbers_and_those_of_the_protocol(written: bytes) -> None:
    lines = gather(developed()).ballots[0].lines
    rows = table(written, "Abstimmungen")
    told = [(row["Rang"], row["Nr."], row["Zur Wahl stand"], row["Wert"]) for row in rows]
    assert told == [(line.rank or None, line.candidate.number, line.candidate.title, line.dots) for line in lines]
    assert {(row["Zettel"], row["Davon leer"]) for row in rows} == {(24, 1)}
    groups = table(written, "Gruppen")
    assert {row["Nr."]: row["Punkte"] for row in groups} == {line.candidate.number: line.dots for line in lines}


def test_dates_and_counts_have_their_types(written: bytes) -> None:
    later, earlier = table(written, "Beschlüsse")[::-1]
    assert later["Datum"] == datetime(2026, 12, 3)
    assert (later["Ja"], later["Nein"], later["Enthaltung"]) == (11, 0, 2)
    assert (earlier["Ja"], earlier["Nein"]) == (None, None)
    assert book(written)["Beschlüsse"]["A3"].number_format == "dd.mm.yyyy"
    assert later["Zu"] == "M-01 Radwege-Melder"
    assert later["Ergebnis"] == "geändert beschlossen"
    profile = table(written, "Steckbriefe")[0]
    assert (profile["Beginn"], profile["Ende"]) == (datetime(2027, 3, 1), "Herbst 2027")
    assert (profile["Punkte am Bildschirm"], profile["Punkte auf Papier"]) == (14, 9)
    assert [row["Nr."] for row in table(written, "Steckbriefe")] == ["M-01", "M-02", "M-10"]
    assert table(written, "Vereinbarungen")[0]["Bis wann"] == datetime(2027, 1, 15)
    assert table(written, "Bestand")[0]["Handlungsfeld"] == "Mobilität"


def test_what_looks_like_a_formula_stays_a_text() -> None:
    dangerous = [
        "=1+1",
        "+49 555",
        "-2",
        "@SUM(A1)",
        "{=A1}",
        "=cmd|'/c calc'!A0",
        "https://böse.example",
        "007",
        "_x0041_",
    ]
    content = workbook(with_notes(*dangerous), made_at=MADE_AT)
    page = book(content)["Ideen"]
    assert [page.cell(row, 2).value for row in range(2, 2 + len(dangerous))] == dangerous
    assert {page.cell(row, 2).data_type for row in range(2, 2 + len(dangerous))} == {"s"}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
        assert b"<f>" not in sheet
        assert b"<hyperlink" not in sheet


def test_hostile_texts_do_not_break_the_file() -> None:
    texts = [
        "a\x00b\x0bc\ufffed",
        "\ud800einsam",
        "👩‍👩‍👧 Familie 🚲",
        "שלום",
        "<b>&amp;",
        "x" * (CELL_LIMIT + 5),
        "Zeile\r\nzwei",
    ]
    page = book(workbook(with_notes(*texts), made_at=MADE_AT))["Ideen"]
    found = [page.cell(row, 2).value for row in range(2, 2 + len(texts))]
    assert found[:5] == ["abcd", "einsam", "👩‍👩‍👧 Familie 🚲", "שלום", "<b>&amp;"]
    assert len(found[5]) == CELL_LIMIT
    assert found[5].endswith(office_words("de").cut)
    assert found[6] == "Zeile\nzwei"


def test_an_empty_workshop_has_all_sheets_with_their_heads() -> None:
    found = book(workbook(State([workshop()]), made_at=MADE_AT))
    assert found.sheetnames == NAMES
    assert [page.max_row for page in found] == [1] * len(NAMES)


def test_the_edition_decides_what_stands_in_it() -> None:
    kept = ProjectProfile(id="pr3", number=3, title="Steckbrief noch nicht beschlossen", internal=True)
    state = developed(kept)
    assert len(table(workbook(public_state(state), made_at=MADE_AT), "Steckbriefe")) == 3
    internal = workbook(state, made_at=MADE_AT, internal=True)
    assert [row["Titel"] for row in table(internal, "Steckbriefe")][2] == kept.title
    assert book(internal).properties.subject == "Intern"
    assert all("Intern" in page.oddHeader.left.text for page in book(internal))


def test_no_contact_of_the_inventory_leaves_in_it(written: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        assert b"radverkehr@" not in b"".join(archive.read(name) for name in archive.namelist())


def test_an_english_workshop_gets_english_words() -> None:
    found = book(workbook(in_english(developed()), made_at=MADE_AT))
    assert found.sheetnames[0] == "Ideas"
    assert found["Votes"]["J1"].value == "Candidate"


def test_both_languages_have_the_same_columns() -> None:
    german, english = office_words("de"), office_words("en")
    for name in ("ideas", "clusters", "ballots", "statements", "decisions", "profiles", "actions", "inventory"):
        ours, theirs = getattr(german, name), getattr(english, name)
        assert len(ours.heads) == len(theirs.heads)
        assert len(set(ours.heads)) == len(ours.heads)
        assert len(set(theirs.heads)) == len(theirs.heads)


def test_the_same_content_gives_the_same_bytes_in_another_process(written: bytes, tmp_path: Path) -> None:
    script = (
        "import sys; sys.path[:0] = ['tests', 'src']; from documents.office_workshop import developed; "
        "from documents.workshops import MADE_AT; from workshopdesk.documents.office.workbook import workbook; "
        "sys.stdout.buffer.write(workbook(developed(), made_at=MADE_AT))"
    )
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"PYTHONHASHSEED": "7"}
    done = subprocess.run([sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, check=True)
    assert done.stdout == written
    assert workbook(sixty_cards(), made_at=MADE_AT) != written
    assert workbook(developed(), made_at=replace_year(MADE_AT)) != written


def replace_year(moment: datetime) -> datetime:
    return moment.replace(year=2027)
