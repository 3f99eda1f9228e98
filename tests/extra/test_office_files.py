"""Word files and workbooks as LibreOffice opens them: nothing to repair, and everything in its place."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from documents.office_workshop import developed
from documents.workshops import MADE_AT, many_cards, with_notes
from workshopdesk.documents.content import gather
from workshopdesk.documents.office.measures import fields_docx, profiles_docx
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.office.workbook import workbook

SECONDS = 120
SHEETS = (
    "Ideen",
    "Gruppen",
    "Abstimmungen",
    "Aussagen",
    "Beschlüsse",
    "Steckbriefe",
    "Vereinbarungen",
    "Frühere Ideen",
    "Bestand",
    "Absender",
)
HOSTILE = ("<b>unclosed", "=1+1", "a\x00b", "👩‍👩‍👧 שלום", "&amp; ]]>", "+49 555", "x" * 10_000)


class Office:
    """LibreOffice without a window, with settings of its own; what it cannot read it does not convert."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def convert(self, name: str, content: bytes, target: str) -> Path:
        """The folder with what came out, alone."""
        source = self.folder / name
        source.write_bytes(content)
        out = self.folder / f"{name}-{target.partition(':')[0]}"
        out.mkdir()
        profile = (self.folder / "profile").as_uri()
        done = subprocess.run(
            [
                "soffice",
                "--headless",
                f"-env:UserInstallation={profile}",
                "--convert-to",
                target,
                "--outdir",
                out,
                source,
            ],
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        for word in ("error", "repair", "corrupt"):
            assert word not in said.lower(), said
        return out

    def pdf_text(self, name: str, content: bytes) -> str:
        (made,) = self.convert(name, content, "pdf").glob("*.pdf")
        document = pypdfium2.PdfDocument(made)
        return "\n".join(document[i].get_textpage().get_text_bounded() for i in range(len(document)))

    def tables(self, content: bytes) -> dict[str, list[list[str]]]:
        """Every sheet as LibreOffice writes it out: UTF-8, cells as they are shown."""
        filters = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        found = {}
        for path in self.convert("tables.xlsx", content, filters).glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                found[path.stem.partition("-")[2]] = list(csv.reader(file))
        return found


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


def squeezed(text: str) -> str:
    """Without blanks: lines may break anywhere."""
    return "".join(text.split()).replace("\ufffe", "").replace("\x02", "")


def test_the_protocol_opens_with_every_card(office: Office) -> None:
    text = squeezed(office.pdf_text("protocol.docx", protocol_docx(developed(), made_at=MADE_AT)))
    for card in gather(developed()).cards:
        assert squeezed(card.note.text) in text
    for said in ("M-01 Radwege-Melder", "2. gleichauf", "Antwort: Der Bund fördert 80 %.", "Anhang: die Pinnwand"):
        assert squeezed(said) in text


def test_profiles_and_fields_open(office: Office) -> None:
    for name, make in (("profiles.docx", profiles_docx), ("fields.docx", fields_docx)):
        text = squeezed(office.pdf_text(name, make(developed(), made_at=MADE_AT)))
        for said in ("M-01 Radwege-Melder", "M-02 Licht nach Bedarf", "M-10 Ampeln mit Vorrang", "1. März 2027"):
            assert squeezed(said) in text, name


def test_hostile_texts_open(office: Office) -> None:
    text = squeezed(office.pdf_text("hostile.docx", protocol_docx(with_notes(*HOSTILE), made_at=MADE_AT)))
    for said in ("<b>unclosed", "=1+1", "&amp;]]>", "x" * 500):
        assert said in text


def test_a_large_protocol_opens(office: Office) -> None:
    text = office.pdf_text("large.docx", protocol_docx(many_cards(300), made_at=MADE_AT))
    assert len(text) > 100_000


def test_the_workbook_opens_with_every_sheet_and_runs_no_formula(office: Office) -> None:
    tables = office.tables(workbook(developed(), made_at=MADE_AT))
    assert set(tables) == set(SHEETS)
    content = gather(developed())
    ideas = tables["Ideen"]
    assert [row[0] for row in ideas[1:]] == [
        str(card.note.number) for card in sorted((*content.cards, *content.parked), key=lambda card: card.note.number)
    ]
    votes = tables["Abstimmungen"]
    value = votes[0].index("Wert")
    assert [row[value] for row in votes[1:]] == [str(line.dots) for line in content.ballots[0].lines]
    assert "=SUMME(1;1) ist kein Ziel" in {row[2] for row in tables["Aussagen"]}
    # a real date, shown in the way of the computer's language
    assert tables["Beschlüsse"][2][0] in ("03.12.2026", "12/03/2026")


def test_a_workbook_of_hostile_texts_opens(office: Office, tmp_path: Path) -> None:
    ideas = Office(tmp_path).tables(workbook(with_notes(*HOSTILE), made_at=MADE_AT))["Ideen"]
    assert [row[1] for row in ideas[1:]] == [
        "<b>unclosed",
        "=1+1",
        "ab",
        HOSTILE[3],
        "&amp; ]]>",
        "+49 555",
        "x" * 10_000,
    ]
