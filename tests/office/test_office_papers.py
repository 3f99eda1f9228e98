"""Catalogue, decision paper, supplement, report and workbook of the office, opened by other libraries.

PDF: page-validation (PDF/UA-1), pdfium, pikepdf. Word: python-docx. Workbook: openpyxl. In LibreOffice: tests/extra.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest

from documents.reading import Node, bookmarks, faults, squeezed, structure, whole_text
from office.answered_kit import BODY, INSIDE, bring_answered
from office.kit import office, office_json, write
from workshopdesk.app.office.monitoring import monitoring
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.app.office.publication import every_idea
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.app.office.saved_views import SavedView
from workshopdesk.app.office.treemap import treemap
from workshopdesk.app.office.workshop_delivery import workshop_delivery
from workshopdesk.app.personal_data import text_sha256
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.office.catalogue_paper import catalogue_paper
from workshopdesk.documents.office.catalogue_workbook import catalogue_workbook
from workshopdesk.documents.office.decision_paper import decision_paper
from workshopdesk.documents.office.gathered import Gathered, gathered
from workshopdesk.documents.office.monitoring_paper import monitoring_paper
from workshopdesk.documents.office.paper import BLANK
from workshopdesk.documents.office.paper_docx import paper_docx
from workshopdesk.documents.office.paper_pdf import paper_pdf
from workshopdesk.documents.office.supplement_paper import supplement_paper
from workshopdesk.domain.development import CostClass, Horizon, Transferability
from workshopdesk.domain.note import Note, NoteKind
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure import ActorRole, Ending, Measure, MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult
from workshopdesk.domain.office.measure_work import MeasureRelation
from workshopdesk.domain.office.support import Audience
from workshopdesk.domain.personal_data import PersonalDataDecision, Verdict
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Channel
from workshopdesk.exchange.pool_out.office_answers import office_answers
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

MADE_AT = datetime(2026, 12, 31, tzinfo=UTC)
SENDER = Sender(client="Stadt Musterstadt", contractor="Büro Dialog", period="2026 bis 2028", funding="FKZ 26-07")
KEYS = ["M-01", "M-02", "M-04"]
TITLES = ["Bänke und Schatten auf dem Markt", "Ein zweiter Skatepark", "Lesestunden in der Bücherei"]
CHAPTERS = (
    *("Methode und Zahlen", "Übersicht nach Handlungsfeldern", "Handlungsfelder und Querschnittsthemen"),
    *("Zwei Rangfolgen", "Steckbriefe", "Ideen, die nicht verfolgt werden", "Was es schon gibt"),
    *("Bedenken und Antworten", "Beschlüsse", "Anhang"),
)
DECISION_HEADINGS = (
    *("Angaben zur Vorlage", "Beratungsfolge", "Beschlussvorschlag", "Sachverhalt und Begründung"),
    *("Einwände und Bedenken", "Alternativen", "Finanzielle Auswirkungen", "Personelle Auswirkungen"),
    *("Klimarelevanz", "Beteiligung der Öffentlichkeit", "Ergebnis der Beratung", "Anlagen"),
)


@dataclass
class Made:
    """A catalogue with everything public of it, and its papers, each made with the first test that reads it."""

    path: Path
    catalogue: OfficeCatalogue
    state: State
    found: Gathered

    @cached_property
    def catalogue_pdf(self) -> bytes:
        return paper_pdf(catalogue_paper(self.found, SENDER, MADE_AT))

    @cached_property
    def read_aloud(self) -> Node:
        return structure(self.catalogue_pdf)

    @cached_property
    def catalogue_docx(self) -> bytes:
        return paper_docx(catalogue_paper(self.found, SENDER, MADE_AT))

    @cached_property
    def decision_pdf(self) -> bytes:
        return paper_pdf(decision_paper(self.found, self.found.sheets, SENDER, MADE_AT))

    @cached_property
    def decision_docx(self) -> bytes:
        return paper_docx(decision_paper(self.found, self.found.sheets, SENDER, MADE_AT))

    @cached_property
    def supplement_pdf(self) -> bytes:
        return paper_pdf(supplement_paper(self.catalogue, 1, SENDER, MADE_AT))

    @cached_property
    def report_pdf(self) -> bytes:
        report = monitoring(self.catalogue.measures, "2026-11-23", "2026-12-31", internal=False)
        return paper_pdf(monitoring_paper(report, SENDER, MADE_AT))

    @cached_property
    def workbook(self) -> bytes:
        return catalogue_workbook(self.catalogue, self.found, SENDER, MADE_AT)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("papers")
    path = folder / "a.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        state = bring_answered(catalogue, folder)
        yield Made(path, catalogue, state, gathered(catalogue))


def _headings(content: bytes, style: str = "Heading") -> list[str]:
    document = docx.Document(io.BytesIO(content))
    return [one.text for one in document.paragraphs if one.style is not None and one.style.name.startswith(style)]


def _rows(content: bytes, sheet: str) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    head, *rows = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.mark.parametrize("name", ["catalogue_pdf", "decision_pdf", "supplement_pdf", "report_pdf"])
def test_every_paper_is_pdf_ua(made: Made, name: str, tmp_path: Path) -> None:
    """OF36, OF37, OF31, OF39: without a finding; who is behind it stands on page 1."""
    content: bytes = getattr(made, name)
    assert faults(content, tmp_path) == []
    first = squeezed(whole_text(content)[:1500])
    assert all(squeezed(words) in first for words in ("Stadt Musterstadt", "Büro Dialog", "2026 bis 2028", "FKZ 26-07"))


def test_nothing_internal_is_in_any_paper(made: Made) -> None:
    """OF30: not in what is seen, not in what is read aloud, not in any part of the Office files."""
    for content in (made.catalogue_pdf, made.decision_pdf, made.supplement_pdf, made.report_pdf):
        assert INSIDE not in squeezed(whole_text(content))
    assert INSIDE not in squeezed(made.read_aloud.text)
    assert not [node for node in made.read_aloud.all("Figure", "Table") if INSIDE in node.alternative]
    for content in (made.catalogue_docx, made.decision_docx, made.workbook):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert not [name for name in archive.namelist() if INSIDE.encode() in archive.read(name)]
    for _, content in office_answers(made.catalogue):
        assert INSIDE.encode() not in content


CODES = {
    *(*MeasureStatus, *DecisionResult, *DispositionCode, *MeasureRelation, *Ending, *Channel, *NoteKind, *Audience),
    *(*ActorRole, *CostClass, *Horizon, *Transferability, *(one.name for one in fields(Measure))),
    *("category", "channel", "disposition", "source", "points", "ballots"),
} - {"", "online", "pro"}
LISTS: tuple[tuple[object, ...], ...] = (
    *(("ideas", "--facets"), ("ranking",), ("coverage", "--table", "intake"), ("measures",), ("decisions",)),
    *(("rankings",), ("views",), ("monitoring", "--from", "2026-11-01", "--to", "2026-12-31")),
)


def test_codes_of_the_program_are_told_in_words(made: Made) -> None:
    """OF46: in every paper, in the workbook and in every list on the command line."""
    wanted = IdeaFilter(channel="presence", disposition="noted", kind="idea", round=1, gone=True)
    made.catalogue.views.save(SavedView(name="Aus den Räumen", wanted=wanted), "2026-11-23T10:00:00+01:00")
    book = openpyxl.load_workbook(io.BytesIO(made.workbook))
    texts = {sheet.title: " ".join(map(str, chain(*sheet.iter_rows(values_only=True)))) for sheet in book}
    for name in ("catalogue_pdf", "decision_pdf", "supplement_pdf", "report_pdf"):
        texts[name] = whole_text(getattr(made, name))
    for command, *words in (*LISTS, ("measure", "show", "M-01")):
        _, texts[command] = office(command, made.path, *words)
    told = {name: CODES & set(re.findall(r"[A-Za-z_]+", text)) for name, text in texts.items()}
    assert {name: found for name, found in told.items() if found} == {}
    line = "Aus den Räumen – Weg: Präsenz, Art: Idee, Runde 1, Was daraus wurde: wird zur Kenntnis genommen"
    assert line in texts["views"]
    assert "Präsenz: " in texts["coverage"]
    assert "28,0 %" in texts["ranking"]
    assert "Lücken: Zielgruppen, Ziele des Prozesses" in texts["measure"]


def test_words_blackened_in_a_workshop_are_blackened_in_the_office(made: Made) -> None:
    """OF30: a package for the office may hold the words themselves beside the decision on them."""
    note = next(note for note in made.state.all(Note) if note.place != "bin" and len(note.text) > 8)
    decided = PersonalDataDecision(
        id="d1",
        subject_id=note.id,
        text_sha256=text_sha256(note.text),
        start=0,
        length=5,
        verdict=Verdict.BLACKEN,
    )
    (idea,) = [one for one in workshop_delivery(State((*made.state, decided)), ()).ideas if one.key == note.id]
    assert idea.text == f"[…]{note.text[5:]}"


def test_the_catalogue_has_its_chapters_and_one_sheet_for_each_measure(made: Made) -> None:
    """OF36: chapters of §4.2 in their order, in PDF and Word; what a recommendation does not say has no heading."""
    marks = bookmarks(made.catalogue_pdf)
    assert [title for level, title in marks if level == 0] == list(CHAPTERS)
    assert [title for title in _headings(made.catalogue_docx, "Heading 1") if title in CHAPTERS] == list(CHAPTERS)
    text = whole_text(made.catalogue_pdf)
    last = text[text.rindex("Lesestunden in der Bücherei", 0, text.rindex("Herkunft")) :]
    sheet = last[: last.index("Herkunft")]
    assert "Empfehlung" in sheet
    for label in ("Kosten", "Federführung", "Finanzierung", "Beginn", BLANK):
        assert label not in sheet
    assert "Sommer auf dem Markt" in text


def test_keys_and_titles_are_the_same_in_every_file(made: Made) -> None:
    """OF36: PDF, Word file, workbook."""
    in_pdf = [title for level, title in bookmarks(made.catalogue_pdf) if level == 1 and title.startswith("M-")]
    assert [" ".join(title.split()) for title in in_pdf] == [f"{k} {t}" for k, t in zip(KEYS, TITLES, strict=True)]
    in_word = [title for title in _headings(made.catalogue_docx) if title.startswith("M-")]
    assert in_word == [f"{key} {title}" for key, title in zip(KEYS, TITLES, strict=True)]
    rows = _rows(made.workbook, "Maßnahmen")
    assert [(row["Nr."], row["Maßnahme"]) for row in rows] == list(zip(KEYS, TITLES, strict=True))


def test_the_workbook_has_both_rankings_and_their_difference(made: Made) -> None:
    """OF36: numbers as numbers; without a vote there is no rank."""
    first, second, third = _rows(made.workbook, "Rangfolgen")
    assert (first["Rang Bürgerschaft"], first["Rang Verwaltung"], first["Differenz der Ränge"]) == (1, 1, 0)
    assert 0 < first["Anteil der Punkte"] < 1
    assert (second["Rang Bürgerschaft"], second["Rang Verwaltung"]) == (None, 2)
    assert (third["Rang Verwaltung"], third["Differenz der Ränge"]) == (None, None)
    (there,) = _rows(made.workbook, "Bestand")
    assert (there["Projekt"], there["Stand"], there["Wer"]) == ("Sitzbankprogramm", "in Umsetzung", "Grünflächenamt")
    assert (there["Verhältnis"], there["Maßnahme"]) == ("Ergänzt Vorhandenes", "M-01")
    below = {idea.number for sheet in made.found.sheets if sheet.key == "M-01" for idea in sheet.ideas}
    assert {int(number) for number in there["Ideen"].split(", ")} == below
    ideas = _rows(made.workbook, "Ideen")
    assert len(ideas) == len(list(every_idea(made.catalogue.publication)))
    assert {row["Was daraus wurde"] for row in ideas} >= {
        "wird nicht gefolgt",
        "wird noch geprüft",
        "wurde Teil von M-01",
    }
    assert [(row["Gremium"], row["Ja"]) for row in _rows(made.workbook, "Beschlüsse")] == [
        (BODY, 11),
        ("Stadtrat", None),
    ]


def test_every_decision_is_listed_with_date_and_body(made: Made) -> None:
    """OF36: in the catalogue, by date."""
    text = squeezed(whole_text(made.catalogue_pdf))
    log = text[text.rindex("BeschlüsseDatum") :]
    assert re.search(r"24\.November2026.*VorlageVO/2026/77.*M01.*25\.November2026.*Stadtrat.*abgelehnt", log)


def test_charts_of_the_catalogue_are_read_aloud_and_have_tables(made: Made) -> None:
    """OF34: figures with alternative texts, in PDF and Word."""
    spoken = [node.alternative for node in made.read_aloud.all("Figure")]
    assert len(spoken) >= 5
    assert all(len(words) > 20 for words in spoken)
    assert any("Sichere Kreuzungen" in words for words in spoken)
    document = docx.Document(io.BytesIO(made.catalogue_docx))
    assert len(document.inline_shapes) == len(spoken)
    assert all(shape._inline.docPr.get("descr") for shape in document.inline_shapes)


@pytest.mark.parametrize("values", [[1], [6, 6, 4, 3, 2, 2, 1], [100, 1, 1], [5] * 12, [0.01, 0.001]])
def test_tiles_fill_the_room_in_the_share_of_their_numbers(values: list[float]) -> None:
    """OF34: areas by their numbers, within the room, none over another."""
    tiles = treemap(values, 374, 240)
    assert len(tiles) == len(values)
    for value, tile in zip(values, tiles, strict=True):
        assert tile.width * tile.height == pytest.approx(374 * 240 * value / sum(values))
        assert tile.x >= 0
        assert tile.y >= 0
        assert tile.x + tile.width <= 374.001
        assert tile.y + tile.height <= 240.001
    for place, one in enumerate(tiles):
        for other in tiles[place + 1 :]:
            beside = one.x + one.width <= other.x + 0.001 or other.x + other.width <= one.x + 0.001
            above = one.y + one.height <= other.y + 0.001 or other.y + other.height <= one.y + 0.001
            assert beside or above


def test_the_decision_paper_has_its_headings_and_makes_nothing_up(made: Made) -> None:
    """OF37: all headings, the objections, and blanks where the office has said nothing."""
    headings = _headings(made.decision_docx)
    assert [title for title in headings if title in DECISION_HEADINGS] == list(DECISION_HEADINGS)
    document = docx.Document(io.BytesIO(made.decision_docx))
    told = {row.cells[0].text: row.cells[1].text for table in document.tables for row in table.rows}
    for label in (
        "Vorlage-Nr.",
        "Berichterstatter/in",
        "Datum",
        "Ergebnis",
        "Ja-Stimmen",
        "Nein-Stimmen",
        "Enthaltungen",
    ):
        assert told[label] == BLANK
    assert told["Federführung"] == "Bauamt, Jugendamt"
    paragraphs = [one.text for one in document.paragraphs]
    assert paragraphs[paragraphs.index("Alternativen") + 1] == BLANK
    assert paragraphs[paragraphs.index("Personelle Auswirkungen") + 1] == BLANK
    assert "M-01: Nachts wird es laut – Die Bänke stehen nicht vor Fenstern." in paragraphs
    costs = [row.cells[1].text for table in document.tables for row in table.rows if row.cells[0].text in KEYS]
    assert costs.count(BLANK) == 3
    climate = next(table for table in document.tables if "Klima" in table.rows[0].cells[-1].text)
    assert [row.cells[2].text for row in climate.rows[1:]] == ["positiv", BLANK, BLANK]


def test_the_supplement_answers_every_idea_of_its_workshop(made: Made) -> None:
    """OF31: each card's number with what became of it, and nothing of other workshops."""
    rows = [row for table in structure(made.supplement_pdf).all("Table") for row in table.all("TR")]
    told = {row.children[0].text.strip(): row.children[2].text for row in rows if row.children[0].tag == "TH"}
    told.pop("Nr.")
    ideas = list(every_idea(made.catalogue.publication, 1))
    assert sorted(map(int, told)) == sorted(idea.line.card for idea in ideas)
    assert all(words.strip() for words in told.values())
    assert "Kamen" not in whole_text(made.supplement_pdf)
    with pytest.raises(KnownError) as refused:
        supplement_paper(made.catalogue, 2, SENDER, MADE_AT)
    assert refused.value.code == "office-source-missing"


def test_the_report_tells_the_difference_of_two_days(made: Made) -> None:
    """OF39: measure by measure, without the internal one."""
    text = whole_text(made.report_pdf)
    assert text.index("Was sich verändert hat") < text.index("Alle Maßnahmen")
    assert "24. November 2026: beschlossen" in text
    assert "M-03" not in text


def test_pools_get_their_answers(made: Made) -> None:
    """OF38, OF32: `id;state;answer/de`, accepted because the office said so, all others still being looked at."""
    ((name, content),) = office_answers(made.catalogue)
    assert name.endswith("-decidim.csv")
    head, *rows = csv.reader(io.StringIO(content.decode()), delimiter=";")
    assert head == ["id", "state", "answer/de"]
    assert [row[:2] for row in rows] == [["1", "accepted"], ["2", "evaluating"], ["3", "evaluating"]]
    assert rows[0][2] == "Der Idee wird gefolgt. Der Bauhof richtet das ein."


def test_the_same_catalogue_gives_the_same_files(made: Made) -> None:
    """OF33: byte for byte, Word files and workbooks too."""
    assert paper_pdf(supplement_paper(made.catalogue, 1, SENDER, MADE_AT)) == made.supplement_pdf
    assert paper_docx(decision_paper(made.found, made.found.sheets, SENDER, MADE_AT)) == made.decision_docx
    assert catalogue_workbook(made.catalogue, gathered(made.catalogue), SENDER, MADE_AT) == made.workbook


def test_the_command_writes_what_the_name_ends_with(tmp_path: Path) -> None:
    """OF36, OF38, OF39: by endings; a wrong one, an empty catalogue and a file that is there are refused."""
    catalogue = tmp_path / "leer.catalogue"
    open_catalogue(str(catalogue), create=True).close()
    wish = ("export", catalogue, "--format")
    days = ("--from", "2026-01-01", "--to", "2026-12-31")
    told = office_json(*wish, "monitoring", *days, "--out", tmp_path / "bericht.json")
    assert told["files"] == 1
    assert '"measures": []' in (tmp_path / "bericht.json").read_text("utf-8")
    assert office(*wish, "catalogue", "--out", tmp_path / "katalog.docx")[0] == 0
    assert office(*wish, "xlsx", "--out", tmp_path / "katalog.xlsx")[0] == 0
    before = write(tmp_path, "da.pdf", b"eigenes").read_bytes()
    refused = {
        "catalogue": tmp_path / "katalog.odt",
        "xlsx": tmp_path / "katalog.csv",
        "decision": tmp_path / "vorlage.docx",
        "answers": tmp_path / "antworten",
        "monitoring": tmp_path / "da.pdf",
    }
    for form, out in refused.items():
        assert office(*wish, form, *(days if form == "monitoring" else ()), "--out", out)[0] == 1, form
    assert (tmp_path / "da.pdf").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 5
