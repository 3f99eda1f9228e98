"""Steckbriefe and signs of the office: every field, what is missing, and codes that a camera reads."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest

from documents.reading import codes, faults, page_texts, squeezed, whole_text
from office.answered_kit import INSIDE, bring_answered
from office.kit import office, office_json
from workshopdesk.app.office import measure_context
from workshopdesk.app.office.measure_feedback import FeedbackRow, take_feedback
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import ADDRESS_LIMIT, feedback_address
from workshopdesk.documents.marks import Code
from workshopdesk.documents.wording.development import development_words_for
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

PATTERN = "https://mitmachen.grünstraße.example/Stadt Lindenfurt/{key}?von=Süd"
HOST = "https://mitmachen.xn--grnstrae-wya8z.example/Stadt%20Lindenfurt"
KEYS = ["M-01", "R-01", "R-02", "M-02", "M-04"]
ADDRESSES = [f"{HOST}/{key}?von=S%C3%BCd" for key in KEYS]
LAB = {
    "title": "Winter auf dem Markt",
    "area": "Nordseite",
    "area_geojson": '{"type": "Polygon", "coordinates": [[[10, 54], [10.1, 54], [10.1, 54.1], [10, 54]]]}',
    "product": "Windschutz",
    "partners": "Seniorenbeirat",
    "begins": "2027-11-01",
    "ends": "2028-02-28",
    "hypothesis": "Auch im Winter bleiben Menschen.",
    "indicator": "Verweildauer",
    "measured": "12 Minuten",
    "feedback": "Gut gegen den Wind",
    "decision": "keep",
}
WORDS = development_words_for("de")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("steckbriefe")
    with open_catalogue(str(folder / "büro.catalogue"), create=True) as catalogue:
        bring_answered(catalogue, folder)
        measure_context.put_lab(catalogue.measures, 1, LAB)
        measure_context.put_lab(catalogue.measures, 1, {"title": f"{INSIDE} Labor", "internal": True})
        measure_context.put_lab(catalogue.measures, 3, {"title": f"{INSIDE} Labor"})
    for form, name in (("profiles", "blatt.pdf"), ("profiles", "blatt.docx"), ("signs", "schilder.pdf")):
        told = ("--out", folder / name, "--feedback", PATTERN, "--day", "2026-12-31")
        office_json("export", folder / "büro.catalogue", "--format", form, *told)
    return folder


@pytest.mark.parametrize("name", ["blatt.pdf", "schilder.pdf"])
@pytest.mark.parametrize("dpi", [72, 100, 150, 200, 300])
def test_every_code_is_read_byte_for_byte(place: Path, name: str, dpi: int) -> None:
    """OF60: with modules of 0.8 mm at least."""
    found = codes((place / name).read_bytes(), dpi)
    assert [one.address.encode() for one in found] == [address.encode("ascii") for address in ADDRESSES]
    pixel = 25.4 / dpi
    assert all(one.edge >= 0.8 * Code(one.address).modules - 2 * pixel for one in found)
    if name == "schilder.pdf":
        assert [one.page for one in found] == [1, 2, 3, 4, 5]
        assert all(one.edge > 110 for one in found)


@pytest.mark.parametrize("name", ["blatt.pdf", "schilder.pdf"])
def test_papers_are_sound_and_public(place: Path, tmp_path: Path, name: str) -> None:
    """OF59, OF60: PDF/UA-1, nothing internal, and the address in words beside each code."""
    pdf = (place / name).read_bytes()
    assert faults(pdf, tmp_path) == []
    assert INSIDE not in whole_text(pdf)
    told = squeezed(whole_text(pdf))
    for address in ADDRESSES:
        assert squeezed(address.removeprefix("https://")) in told


def test_every_field_is_printed_and_the_empty_mandatory_ones_are_listed(place: Path) -> None:
    """OF59. PROCESS-STEPS row H4."""
    pages = page_texts((place / "blatt.pdf").read_bytes())
    full = next(page for page in pages if "Winter auf dem Markt" in page and "Windschutz" in page)
    sparse = next(page for page in pages if "Klappbänke" in page)
    for label in WORDS.lab_fields.values():
        assert label in full
        assert label in sparse
    for value in ("Nordseite", "Seniorenbeirat", "Verweildauer", "12 Minuten", "Gut gegen den Wind", "verstetigen"):
        assert value in full
    assert squeezed("Die Fläche liegt als GeoJSON vor.") in squeezed(full)
    assert "fehlt noch" not in full
    listed = "Vor dem Start fehlt noch: Beteiligte, Ende, Annahme und Woran man Erfolg misst."
    assert squeezed(listed) in squeezed(sparse)
    whole = whole_text((place / "blatt.pdf").read_bytes())
    for name in ("goal", "situation", "steps", "funding", "cost", "priority", "horizon", "participation", "handling"):
        assert whole.count(WORDS.fields[name]) >= 3
    assert "Es fehlt noch:" in whole


def test_the_word_file(place: Path) -> None:
    """OF59, OF60: a picture with the address in words below it for each code."""
    file = docx.Document(str(place / "blatt.docx"))
    words = "\n".join(paragraph.text for paragraph in file.paragraphs)
    assert len(file.inline_shapes) == len(ADDRESSES)
    links = [link.address for paragraph in file.paragraphs for link in paragraph.hyperlinks]
    assert [link for link in links if link.startswith(HOST)] == ADDRESSES
    assert all(label in words for label in WORDS.lab_fields.values())
    assert INSIDE not in words


def test_an_address_that_cannot_be_printed_is_a_message(place: Path, tmp_path: Path) -> None:
    """OF60: without a place for the key, too long, or no address at all; no paper is left behind."""
    for pattern, code in (
        ("https://stadt.example/meinung", "address-without-key"),
        ("https://stadt.example/{key}/" + "x" * ADDRESS_LIMIT, "address-too-long"),
        ("ftp://stadt.example/{key}", "address-invalid"),
    ):
        with pytest.raises(KnownError) as refused:
            feedback_address(pattern, "M-01")
        assert refused.value.code == code
        for form, name in (("profiles", "a.pdf"), ("profiles", "a.docx"), ("signs", "b.pdf")):
            out = tmp_path / name
            told = ("--format", form, "--out", out, "--feedback", pattern)
            assert office("export", place / "büro.catalogue", *told)[0] != 0
            assert not out.exists()
    out = tmp_path / "ohne.pdf"
    office_json("export", place / "büro.catalogue", "--format", "profiles", "--out", out)
    assert codes(out.read_bytes()) == []
    assert office("export", place / "büro.catalogue", "--format", "signs", "--out", tmp_path / "c.pdf")[0] != 0


def test_the_address_is_kept_in_the_catalogue(place: Path, tmp_path: Path) -> None:
    """OF60: set once, printed on every paper with codes; another one may be named for a paper."""
    amt = tmp_path / "amt.catalogue"
    shutil.copy(place / "büro.catalogue", amt)
    assert office("sender", amt, "feedback=https://stadt.example/meinung")[0] == 1
    told = office_json("sender", amt, f"feedback={PATTERN}", "client=Stadt")
    assert told["sender"]["feedback"] == PATTERN
    for name, more, host in (
        ("kept.pdf", (), HOST),
        ("named.pdf", ("--feedback", "https://b.example/{key}"), "https://b."),
    ):
        office_json("export", amt, "--format", "signs", "--out", tmp_path / name, *more)
        assert all(one.address.startswith(host) for one in codes((tmp_path / name).read_bytes()))


def test_feedback_may_name_a_living_lab(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF59: what was said on the spot goes to the lab's measure, once; an unknown lab is told. PROCESS-STEPS row H5."""
    bring_answered(catalogue, tmp_path)
    rows = [FeedbackRow(2, "R-01", "Schön hier"), FeedbackRow(3, "r 1", "", dots="4"), FeedbackRow(4, "R-77", "Wo?")]
    first = take_feedback(catalogue.measures, rows)
    assert (first.added, first.left_out) == (2, ((4, "row-measure-unknown"),))
    assert [(one.text, one.dots) for one in catalogue.measures.feedback(1)] == [("Schön hier", 0), ("", 4)]
    assert take_feedback(catalogue.measures, rows).added == 0
