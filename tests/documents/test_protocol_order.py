"""One protocol with everything in it: the order of FACILITATION.md §5, no chapter twice or empty, version and round."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest
from PIL import Image

from documents.office_workshop import developed
from documents.reading import Node, bookmarks, faults, page_texts, squeezed, structure, whole_text
from documents.workshops import MADE_AT
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.documents.told import online_votes
from workshopdesk.documents.wording import words_for
from workshopdesk.domain.note import Note, OnlineVotes, VoteScale
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

SUMMARY = "Wir waren da.\nDie Stadt liest alle Karten."
ORDER = (
    "Auf einen Blick",
    "In einfacher Sprache",
    "Anlass und Ablauf",
    "Was aus den Ideen des Workshops „Radverkehr in Bonn“ vom 14. Mai 2025 geworden ist",
    "6 Gruppen, 56 Karten",
    "Karten ohne Gruppe",
    "Einordnung",
    "Die Abstimmung",
    "Was dazu gesagt wurde",
    "Bedenken und Antworten",
    "Abweichende Meinungen",
    "Offene Fragen",
    "Themenspeicher",
    "3 Steckbriefe",
    "Maßnahmenplan",
    "Beschlüsse",
    "Wie es weitergeht",
    "Zu diesem Protokoll",
    "Anhang: die Pinnwand",
    "Anhang: Fotos",
)
HEADINGS = ("H1", "H2", "H3")


def photo() -> Picture:
    """4,000 by 1,000 dots, lying on its side for who heeds EXIF, with the name of a camera and a place."""
    exif = Image.Exif()
    exif[0x0112], exif[0x0110] = 6, "Kameramarke"
    exif.get_ifd(0x8825)[1] = "N"
    target = io.BytesIO()
    Image.new("RGB", (1000, 4000), "grey").save(target, "JPEG", exif=exif)
    content = base64.b64encode(target.getvalue()).decode()
    return Picture(id="photo", media_type="image/jpeg", width=1000, height=4000, content=content)


def full() -> State:
    state = developed(photo())
    records = []
    for record in state:
        if isinstance(record, Workshop):
            record = replace(record, plain_summary=SUMMARY)
        elif isinstance(record, Note) and record.number == 20:
            record = replace(record, origin_votes=OnlineVotes("Decidim", VoteScale.FOR_AND_AGAINST, 12, 1, 3))
        records.append(record)
    return State(records)


@pytest.fixture(scope="module")
def interim() -> bytes:
    return protocol_pdf(full(), made_at=MADE_AT, interim=True)


def test_chapters_stand_in_the_order_of_a_good_record_and_each_once(interim: bytes) -> None:
    chapters = [title for level, title in bookmarks(interim) if level == 0]
    assert chapters == list(ORDER)


def test_no_heading_is_empty(interim: bytes) -> None:
    """PROCESS-STEPS.md, row N9: below every heading something stands before the next of its rank or higher."""
    tags = [node.tag for node in _leaves(structure(interim)) if node.tag]
    for tag, following in pairwise(tags):
        assert not (tag in HEADINGS and following in HEADINGS and following <= tag), (tag, following)


def _leaves(node: Node) -> list[Node]:
    if node.tag in HEADINGS or not node.children:
        return [node]
    return [leaf for child in node.children for leaf in _leaves(child)]


def test_the_cover_says_round_interim_result_and_version(interim: bytes) -> None:
    """PROCESS-STEPS.md, row N2: round, date, and the same checksum that stands on every other page."""
    pages = [squeezed(text) for text in page_texts(interim)]
    assert "ZwischenergebnisRunde2.Zwischenstandvom12.November2026" in pages[0]
    checksum = pages[1].partition("Prüfsumme")[2][:12]
    assert f"Prüfsumme{checksum}" in pages[0]
    assert all(f"Prüfsumme{checksum}" in page for page in pages[1:])


def test_the_summary_is_that_which_a_person_wrote(interim: bytes) -> None:
    text = squeezed(whole_text(interim))
    assert squeezed(SUMMARY) in text
    assert squeezed("Auf der Pinnwand hängen") not in text


def test_online_votes_stand_beside_the_card_and_are_not_among_the_dots(interim: bytes) -> None:
    """O3."""
    told = "Decidim: 12 dafür, 1 dagegen, 3 Kommentare (online, nicht in den Punkten)"
    (item,) = [item.text for item in structure(interim).all("LI") if squeezed(told) in squeezed(item.text)]
    assert item


def test_a_photo_is_printed_upright_in_two_hundred_dots_without_what_the_camera_wrote(interim: bytes) -> None:
    with pikepdf.open(io.BytesIO(interim)) as document:
        (image,) = [
            found
            for found in document.objects
            if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Image"
        ]
        width, height = int(image.Width), int(image.Height)
        raw = image.read_raw_bytes()
    assert (width, height) == (1370, 343), "174 mm at 200 dots to the inch"
    assert b"Kameramarke" not in raw
    assert b"Exif" not in raw


def test_all_of_it_is_accessible(interim: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert faults(interim, tmp_path_factory.mktemp("checked")) == []


@pytest.mark.parametrize(
    ("votes", "told"),
    [
        (OnlineVotes(), ""),
        (OnlineVotes("CONSUL", VoteScale.SUPPORT, 4), "CONSUL: 4 dafür (online, nicht in den Punkten)"),
        (OnlineVotes("DIPAS", VoteScale.UNKNOWN, 0, 0, 1), "DIPAS: 1 Kommentar (online, nicht in den Punkten)"),
        (OnlineVotes("", VoteScale.UNKNOWN, 2), "2 Stimmen (online, nicht in den Punkten)"),
    ],
)
def test_each_platform_tells_its_own_scale(votes: OnlineVotes, told: str) -> None:
    """O3."""
    assert online_votes(votes, words_for("de")) == told
