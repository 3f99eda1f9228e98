"""Rule OF52 of app/SPEC.md: the office's sender, on both databases, on the command line and on page 1 of the papers."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest
from PIL import Image

from cli.kit import Program
from documents.reading import faults, squeezed, structure, whole_text
from office.answered_kit import bring_answered
from office.kit import office, office_json, write
from workshopdesk.app.office.office_sender import LONGEST, Sender
from workshopdesk.base.errors import DomainError
from workshopdesk.documents.office.catalogue_paper import catalogue_paper
from workshopdesk.documents.office.gathered import gathered
from workshopdesk.documents.office.paper_docx import paper_docx
from workshopdesk.documents.office.paper_pdf import paper_pdf
from workshopdesk.store.office.office_catalogue import open_catalogue

OLD_FILES = Path(__file__).resolve().parents[1] / "data" / "old_files"
TOLD = {
    "title": "Sommer auf dem Markt",
    "town": "Lindenfurt",
    "organisation": "Projektbüro Digitales",
    "client": "Stadt Lindenfurt",
    "contractor": "Büro Dialog",
    "period": "2026 bis 2028",
    "funding": "Gefördert durch das Land, FKZ 26-07",
    "contact": "buero@lindenfurt.example",
}


def test_the_sender_is_kept_for_everybody(address: str) -> None:
    """OF52: field by field, all of a wish or none; an empty text clears a field."""
    with open_catalogue(address, create=True) as mine, open_catalogue(address) as theirs:
        assert theirs.sender.get() == Sender()
        mine.sender.put({"client": "  Stadt \n Lindenfurt ", "funding": "FKZ"})
        assert theirs.sender.put({"funding": "", "period": "2026"}) == Sender(client="Stadt Lindenfurt", period="2026")
        for values, code in (
            ({"client": "X", "auftraggeber": "X"}, "sender-field-unknown"),
            ({"client": "X", "title": "x" * (LONGEST + 1)}, "sender-long"),
        ):
            with pytest.raises(DomainError) as refused:
                mine.sender.put(values)
            assert refused.value.code == code
        assert mine.sender.get() == Sender(client="Stadt Lindenfurt", period="2026")


@pytest.mark.parametrize("name", sorted(path.stem for path in OLD_FILES.glob("*.catalogue")))
def test_an_old_catalogue_takes_a_sender(name: str, tmp_path: Path) -> None:
    shutil.copy(OLD_FILES / f"{name}.catalogue", tmp_path)
    for _ in range(2):
        with open_catalogue(str(tmp_path / f"{name}.catalogue")) as catalogue:
            assert catalogue.sender.put({"client": "Amt"}).client == "Amt"


def _picture(path: Path, size: tuple[int, int], colour: tuple[int, int, int]) -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def test_logos_stand_on_page_1(address: str, tmp_path: Path) -> None:
    """OF52: in their order, read aloud, at most four; what is no picture is refused."""
    with open_catalogue(address, create=True):
        pass
    red = _picture(tmp_path / "land.png", (80, 40), (200, 30, 40))
    blue = _picture(tmp_path / "stadt.jpg", (40, 90), (20, 30, 200))
    office_json("sender", address, "--logo", red, "--logo-of", "Land Niedersachsen")
    told = office_json("sender", address, "--logo", blue)
    assert [one["name"] for one in told["logos"]] == ["Land Niedersachsen", "stadt"]
    text = write(tmp_path, "kein.png", b"PNG")
    code, words = office("sender", address, "--logo", text, "--json")
    assert (code, json.loads(words)["error"]) == (1, "picture-unreadable")
    with open_catalogue(address) as catalogue:
        sender = catalogue.sender.get()
        renamed = catalogue.sender.put_logo(replace(sender.logos[1], alt=" Stadt  Lindenfurt"))
        assert [one.alt for one in renamed.logos] == ["Land Niedersachsen", "Stadt Lindenfurt"]
        paper = catalogue_paper(gathered(catalogue), renamed, datetime(2026, 12, 31, tzinfo=UTC))
        content = paper_pdf(paper)
        assert faults(content, tmp_path) == []
        (figure, *_) = structure(content).all("Figure")
        assert figure.alternative == "Logos: Land Niedersachsen, Stadt Lindenfurt"
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert len(pdf.pages[0].get_images()) == 2
        shapes = docx.Document(io.BytesIO(paper_docx(paper))).inline_shapes
        said = [shape._inline.docPr.get("descr") for shape in shapes][:2]
        assert said == ["Logo: Land Niedersachsen", "Logo: Stadt Lindenfurt"]
        for place in range(2):
            catalogue.sender.put_logo(replace(sender.logos[0], id=f"z{place}"))
        with pytest.raises(DomainError) as refused:
            catalogue.sender.put_logo(replace(sender.logos[0], id="zz"))
        assert refused.value.code == "sender-logos-full"
        with pytest.raises(DomainError, match="sender-logo-unnamed"):
            catalogue.sender.put_logo(replace(sender.logos[0], alt=" "))
    left = office_json("sender", address, "--drop-logo", 1)["logos"]
    assert [one["name"] for one in left] == ["Stadt Lindenfurt", "Land Niedersachsen", "Land Niedersachsen"]


def test_the_sender_stands_on_page_1_of_every_paper(tmp_path: Path, program: Program) -> None:
    """OF52: PDF, Word file, workbook and pages for the web; what is named for one paper counts more there."""
    path = tmp_path / "amt.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        bring_answered(catalogue, tmp_path)
    told = program.json("office", "sender", path, *(f"{name}={words}" for name, words in TOLD.items()))
    assert told == program.json("office", "sender", path)
    assert told["sender"] == {**TOLD, "feedback": ""}
    wrong = program("office", "sender", path, "logo=x", "--json")
    assert (wrong.returncode, json.loads(wrong.stdout)["error"]) == (1, "sender-field-unknown")

    days = ("--from", "2026-11-01", "--to", "2026-12-31")
    lines = [words for name, words in TOLD.items() if name not in ("title", "town")]
    for form, more in (("catalogue", ()), ("decision", ()), ("monitoring", days), ("supplement", ("--workshop", 1))):
        for ending in ("pdf", "docx"):
            out = tmp_path / f"{form}.{ending}"
            program.json("office", "export", path, "--format", form, "--out", out, *more)
            if ending == "pdf":
                first = squeezed(whole_text(out.read_bytes())[:1800])
            else:
                paragraphs = docx.Document(io.BytesIO(out.read_bytes())).paragraphs
                first = squeezed(" ".join(one.text for one in paragraphs[:14]))
            missing = [words for words in lines if squeezed(words) not in first]
            assert missing == [], (form, ending)
    text = whole_text((tmp_path / "catalogue.pdf").read_bytes())[:1500]
    assert squeezed("Lindenfurt") in squeezed(text)
    assert squeezed("Sommer auf dem Markt") in squeezed(text)

    program.json("office", "export", path, "--format", "xlsx", "--out", tmp_path / "a.xlsx", "--client", "Kreis")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert (book.properties.title, book.properties.creator) == (TOLD["title"], TOLD["town"])
    foot = str(book.worksheets[0].oddFooter.left.text) + str(book.worksheets[0].oddFooter.center.text)
    assert "Auftraggeber: Kreis" in foot
    assert "Stadt Lindenfurt" not in foot

    program.json("office", "export", path, "--format", "site", "--out", tmp_path / "site")
    page = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert TOLD["organisation"] in page
    assert TOLD["contact"] in page

    program.json("office", "export", path, "--format", "transfer", "--out", tmp_path / "t.json")
    package = (tmp_path / "t.json").read_text("utf-8")
    assert not [words for words in lines if words in package], "another town gets none of it"
