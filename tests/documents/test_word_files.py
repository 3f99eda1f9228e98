"""The Word files, read back from their XML with the standard library, which did not write it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
import zxingcpp
from PIL import Image

from documents.office_workshop import developed, in_english
from documents.workshops import MADE_AT, POOL, sixty_cards, with_notes, workshop
from workshopdesk.app.visibility import public_state
from workshopdesk.documents.content import gather
from workshopdesk.documents.marks import QUIET_MODULES, Code
from workshopdesk.documents.office.measures import fields_docx, profiles_docx
from workshopdesk.documents.office.protocol_docx import protocol_docx
from workshopdesk.documents.office.word_file import WordFile
from workshopdesk.documents.told import version_line
from workshopdesk.documents.wording import words_for
from workshopdesk.domain.ballot import BallotState
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.discussion import Statement, StatementKind
from workshopdesk.domain.state import State

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


class Read:
    """A Word file as another program sees it."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert archive.testzip() is None
            self.parts = {name: archive.read(name) for name in archive.namelist()}
            self.dates = {part.date_time for part in archive.infolist()}
        self.body = ElementTree.fromstring(self.parts["word/document.xml"])
        names = ElementTree.fromstring(self.parts["word/styles.xml"]).iter(f"{W}style")
        self.styles = {style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val") for style in names}

    def paragraphs(self) -> list[tuple[str, str]]:
        """(style, words) in order."""
        return [(self._style(one), words_of(one)) for one in self.body.iter(f"{W}p")]

    def headings(self) -> list[tuple[int, str]]:
        found = [(style.lower(), words) for style, words in self.paragraphs()]
        return [(int(style[-1]), words) for style, words in found if style.startswith("heading ")]

    def words(self) -> str:
        return "\n".join(words for _, words in self.paragraphs())

    def tables(self) -> list[list[list[str]]]:
        return [
            [
                ["\n".join(words_of(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
                for row in one.iter(f"{W}tr")
            ]
            for one in self.body.iter(f"{W}tbl")
        ]

    def targets(self) -> dict[str, str]:
        """Words of a link -> its address."""
        relations = ElementTree.fromstring(self.parts["word/_rels/document.xml.rels"])
        addresses = {one.get("Id"): one.get("Target", "") for one in relations}
        links = [link for link in self.body.iter(f"{W}hyperlink") if link.get(f"{R}id")]
        return {words_of(link): addresses[link.get(f"{R}id")] for link in links}

    def _style(self, paragraph: ElementTree.Element) -> str:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return self.styles.get(style.get(f"{W}val"), "") or "" if style is not None else "Normal"


def words_of(element: ElementTree.Element) -> str:
    return "".join(
        "\n" if part.tag == f"{W}br" else part.text or "" for part in element.iter() if part.tag in (f"{W}t", f"{W}br")
    )


@pytest.fixture(scope="module")
def written() -> bytes:
    return protocol_docx(developed(), made_at=MADE_AT)


@pytest.fixture(scope="module")
def protocol(written: bytes) -> Read:
    return Read(written)


def test_headings_are_headings_and_no_level_is_skipped(protocol: Read) -> None:
    headings = protocol.headings()
    titles = [words for level, words in headings if level == 1]
    assert titles[:3] == ["In einfacher Sprache", "Inhalt", "Anlass und Ablauf"]
    assert "Die Abstimmung" in titles
    assert "Beschlüsse" in titles
    assert titles[-2:] == ["Zu diesem Protokoll", "Anhang: die Pinnwand"]
    assert all(words for _, words in headings)
    before = 0
    for level, words in headings:
        assert level <= before + 1, words
        before = level
    assert ("Title", "Wege und Plätze") in protocol.paragraphs()


def test_the_contents_are_a_field_that_names_every_heading_already(protocol: Read) -> None:
    instructions = [part.text for part in protocol.body.iter(f"{W}instrText")]
    assert instructions == ['TOC \\o "1-2" \\h \\z \\u']
    kinds = [part.get(f"{W}fldCharType") for part in protocol.body.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    links = [link for link in protocol.body.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    assert [words_of(link) for link in links] == [words for level, words in protocol.headings() if level <= 2]
    marks = {mark.get(f"{W}name"): mark for mark in protocol.body.iter(f"{W}bookmarkStart")}
    assert {link.get(f"{W}anchor") for link in links} == set(marks)


def test_pictures_say_what_they_show(protocol: Read) -> None:
    drawing = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    told = [one.get("descr") or "" for one in protocol.body.iter(drawing)]
    assert told[0].startswith("Balkendiagramm aus Punkten: Woran soll die Stadt zuerst arbeiten? Rang 1: 1 Radwege")
    assert told[1] == "QR-Code: öffnet diesen Workshop im Ideenspeicher, https://ideen.lindenfurt.example/w/018f-w"
    assert told[2].startswith("Bild der Pinnwand: 56 Karten, 6 Gruppen.")
    pictures = [content for name, content in protocol.parts.items() if name.startswith("word/media/")]
    assert len(pictures) == len(told) == 3


def test_the_code_in_it_opens_the_page_of_the_workshop(protocol: Read) -> None:
    pictures = [Image.open(io.BytesIO(content)) for name, content in protocol.parts.items() if "word/media/" in name]
    codes = [code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)]
    assert codes == ["https://ideen.lindenfurt.example/w/018f-w"]


def test_a_long_address_makes_the_code_in_a_word_file_larger_and_not_its_modules_smaller() -> None:
    address = "https://ideen.lindenfurt.example/" + "a" * 170
    file = WordFile(title="t", author="a", subject="s", language="de", made_at=MADE_AT)
    file.code(Code(address), "Code", 3.5)
    extent = next(
        Read(file.made()).body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent")
    )
    millimetres = int(extent.get("cx") or 0) / 36_000  # English metric units
    assert millimetres / (Code(address).modules + 2 * QUIET_MODULES) == pytest.approx(0.8, abs=0.001)


def test_every_page_tells_the_version_of_the_pdf(protocol: Read) -> None:
    content = gather(developed())
    foot = next(part.decode() for name, part in protocol.parts.items() if name.startswith("word/footer"))
    assert version_line(content, words_for("de"), MADE_AT, False) in foot
    assert content.hash()[:4] in foot


def test_every_card_stands_in_it_word_for_word_with_its_number(protocol: Read) -> None:
    content = gather(developed())
    items = [words for style, words in protocol.paragraphs() if style == "List Paragraph"]
    for card in (*content.cards, *content.parked):
        lines = "\n".join(line for line in card.note.text.strip().splitlines())
        assert f"{card.note.number}\u2003{lines}" in items
    in_groups = sum(len(theme.cards) for theme in content.themes)
    assert len(items) == in_groups + sum(len(group.cards) for group in content.loose) + len(content.parked)
    detail = next(card.note.detail for card in content.cards if card.note.detail)
    assert detail.splitlines()[0].strip() in protocol.words()


def test_the_result_has_the_numbers_of_the_pdf(protocol: Read) -> None:
    result = next(one for one in protocol.tables() if one[0][0] == "Rang")
    lines = gather(developed()).ballots[0].lines
    assert [row[2] for row in result[1:]] == [str(line.dots) for line in lines]
    assert [row[1] for row in result[1:]] == [f"{line.candidate.number}  {line.candidate.title}" for line in lines]
    assert "24 Zettel abgegeben · 1 davon leer · 91 von 115 möglichen Punkten vergeben" in protocol.words()
    assert "teilen sich Rang 2" in protocol.words()


def test_tables_have_a_head_row_and_an_alternative_text(protocol: Read) -> None:
    tables = list(protocol.body.iter(f"{W}tbl"))
    assert len(tables) >= 5
    for table in tables:
        assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val")
        rows = list(table.iter(f"{W}tr"))
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * (len(rows) - 1)


def test_statements_decisions_measures_and_actions_stand_in_it(protocol: Read) -> None:
    words = protocol.words()
    for said in ("Weniger Autos vor der Schule", "Antwort: Der Bund fördert 80 %.", "=SUMME(1;1) ist kein Ziel"):
        assert said in words
    assert "BV 2026/117" in words
    assert "11 Ja\n0 Nein\n2 enthalten" in words
    headings = [words for level, words in protocol.headings() if level == 2 and words.startswith("M-")]
    assert headings == ["M-01 Radwege-Melder", "M-02 Licht nach Bedarf", "M-10 Ampeln mit Vorrang für Fußgänger"]
    assert "15. Januar 2027" in words
    assert "Bitte auch auf Türkisch." in words


def test_links_lead_to_the_idea_pool_and_to_the_sources(protocol: Read) -> None:
    targets = protocol.targets()
    assert targets["Alle Ideen im Ideenspeicher: ideen.lindenfurt.example/w/018f-w"].endswith("/w/018f-w")
    assert all(target.startswith("https://") for target in targets.values())


def test_language_and_properties(protocol: Read, written: bytes) -> None:
    styles = protocol.parts["word/styles.xml"].decode()
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]*)"', styles)) == {"de-DE"}
    core = protocol.parts["docProps/core.xml"].decode()
    assert "<dc:language>de-DE</dc:language>" in core
    assert "2026-11-12T19:41:00Z" in core  # 20:41 in Germany
    assert "Stadt Lindenfurt" in core
    assert "python-docx" not in core
    assert Read(written).dates == {(1980, 1, 1, 0, 0, 0)}


def test_marks_stand_in_front_and_on_every_page() -> None:
    marked = Read(protocol_docx(sixty_cards(), made_at=MADE_AT, interim=True, internal=True))
    assert "Zwischenstand vom 12. November 2026" in marked.words()
    assert "Bitte geben Sie es nicht weiter" in marked.words()
    heads = [content for name, content in marked.parts.items() if name.startswith("word/header")]
    assert any("Zwischenstand) (intern)" in head.decode() for head in heads)


def test_a_ballot_that_is_not_revealed_tells_no_numbers() -> None:
    words = Read(protocol_docx(sixty_cards(BallotState.CLOSED), made_at=MADE_AT)).words()
    assert "Das Ergebnis dieser Abstimmung ist noch nicht aufgedeckt." in words
    assert "31 Punkte" not in words


def test_measures_stand_under_their_field() -> None:
    read = Read(fields_docx(developed(), made_at=MADE_AT))
    assert read.headings() == [
        (1, "Inhalt"),
        (1, "Mobilität"),
        (2, "M-01 Radwege-Melder"),
        (1, "Sicherheit im öffentlichen Raum"),
        (2, "M-02 Licht nach Bedarf"),
        (1, "Digitale Verwaltung"),
        (1, "Ohne Handlungsfeld"),
        (2, "M-10 Ampeln mit Vorrang für Fußgänger"),
    ]
    assert "Zu diesem Handlungsfeld gibt es noch keine Maßnahme." in read.words()


def test_profiles_have_every_field_that_was_filled_in() -> None:
    words = Read(profiles_docx(developed(), made_at=MADE_AT)).words()
    for said in (
        "Jede Meldung bekommt binnen zehn Tagen eine Antwort.",
        "ohne Anmeldung.",
        "Tiefbauamt",
        "1. März 2027",
    ):
        assert said in words
    for said in ("Herbst 2027", "Schulkinder", "Klimaanpassung", "Radwege, auf denen man bleibt", "Innenstadtring"):
        assert said in words
    assert "14 am Bildschirm, 9 auf Papier" in words
    assert "Digitaler Anwendungsbezug: noch offen" in words


def test_a_profile_has_its_code_where_the_pool_has_pages_of_profiles() -> None:
    pool = replace(POOL, base_url="https://bürger.example", profile_pattern="/projekt/{id}")
    state = State(pool if one.id == POOL.id else one for one in developed())
    read = Read(profiles_docx(state, made_at=MADE_AT))
    pictures = [Image.open(io.BytesIO(content)) for name, content in read.parts.items() if "word/media/" in name]
    codes = [code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)]
    assert sorted(codes) == [f"https://xn--brger-kva.example/projekt/{key}" for key in ("pr1", "pr10", "pr2")]
    assert "M-10 im Ideenspeicher: xn--brger-kva.example/projekt/pr10" in read.words()
    assert not [name for name in Read(profiles_docx(developed(), made_at=MADE_AT)).parts if "word/media/" in name]


def test_nothing_internal_is_in_any_byte_of_the_public_edition() -> None:
    kept = (
        ProjectProfile(id="pr3", number=3, title="Steckbrief noch nicht beschlossen", internal=True),
        Statement(id="s9", kind=StatementKind.CONCERN, text="Nur fürs Projektbüro", internal=True),
    )
    state = public_state(developed(*kept))
    for made in (protocol_docx, profiles_docx, fields_docx):
        content = b"".join(Read(made(state, made_at=MADE_AT)).parts.values()).decode("utf-8", "replace")
        assert kept[0].title not in content
        assert kept[1].text not in content


def test_hostile_texts_stay_texts() -> None:
    texts = [
        "<b>unclosed",
        '<img src="/etc/passwd"/>',
        "a\x00b\x0b\ufffe",
        "\ud800c",
        "👩‍👩‍👧 שלום",
        "x" * 10_000,
        "&amp; ]]>",
    ]
    read = Read(protocol_docx(with_notes(*texts), made_at=MADE_AT))
    items = [words.partition("\u2003")[2] for style, words in read.paragraphs() if style == "List Paragraph"]
    assert items == ["<b>unclosed", '<img src="/etc/passwd"/>', "ab", "c", "👩‍👩‍👧 שלום", "x" * 10_000, "&amp; ]]>"]


def test_an_empty_workshop_has_no_empty_chapters() -> None:
    read = Read(protocol_docx(State([workshop(occasion="", scope="", next_steps="", head_counts=())]), made_at=MADE_AT))
    chapters = [words for level, words in read.headings() if level == 1]
    assert chapters == ["In einfacher Sprache", "Inhalt", "Alle Karten", "Zu diesem Protokoll"]
    assert "Es gibt noch keinen Steckbrief." in Read(profiles_docx(State([workshop()]), made_at=MADE_AT)).words()


def test_an_english_workshop_gets_english_words() -> None:
    read = Read(protocol_docx(in_english(developed()), made_at=MADE_AT))
    assert (1, "Contents") in read.headings()
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]*)"', read.parts["word/styles.xml"].decode())) == {"en-GB"}


def test_the_same_content_gives_the_same_bytes_in_another_process(written: bytes) -> None:
    script = (
        "import sys; sys.path[:0] = ['tests', 'src']; from documents.office_workshop import developed; "
        "from documents.workshops import MADE_AT; "
        "from workshopdesk.documents.office.protocol_docx import protocol_docx; "
        "sys.stdout.buffer.write(protocol_docx(developed(), made_at=MADE_AT))"
    )
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"PYTHONHASHSEED": "7"}
    done = subprocess.run([sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, check=True)
    assert done.stdout == written
