"""Cards with markers: found by OpenCV's own detector on rendered pages, readable, valid PDF/UA, always the same."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest

from documents.make_markers import BOARD, CARDS, rows
from documents.reading import faults, page_texts, squeezed, structure, whole_text
from documents.workshops import MADE_AT, notes_of, sixty_cards, with_notes
from handwriting import strokes_for
from workshopdesk.app.paper_cards import issuing
from workshopdesk.app.print_settings import (
    BoardMarkerSheets,
    CardContent,
    CardSheets,
    CardSize,
    MarkerEdge,
    card_numbers,
    settings_of,
)
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.print_board_markers import board_markers_pdf
from workshopdesk.documents.print_cards import cards_pdf
from workshopdesk.documents.print_documents import printed
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Colour
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.state import State

TEXTS = CardSheets(content=CardContent.BOARD, colours=tuple(Colour))


def seen(pdf: bytes, page: int, dpi: int, dictionary: int = cv2.aruco.DICT_5X5_1000) -> dict[int, tuple[float, float]]:
    """Every marker that OpenCV finds on a page: its edge and the x of its left side, in millimetres."""
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=dpi / 72, grayscale=True).to_pil()
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(dictionary))
    corners, ids, _ = detector.detectMarkers(np.asarray(picture))
    found = {}
    for number, corner in zip([] if ids is None else ids.ravel().tolist(), corners, strict=True):
        points = corner[0] / dpi * 25.4
        found[number] = (float(np.linalg.norm(points[1] - points[0])), float(points[0][0]))
    return found


@pytest.mark.parametrize("table", [CARDS, BOARD], ids=["cards", "board"])
def test_the_stored_markers_are_those_of_opencv(table: tuple[str, int, range]) -> None:
    name, dictionary, numbers = table
    with (resource_dir() / "markers" / name).open(encoding="ascii", newline="") as file:
        assert [",".join(row) for row in csv.reader(file)][1:] == rows(dictionary, numbers)


@pytest.mark.parametrize("dpi", [75, 100, 150, 300])
def test_a_camera_finds_both_markers_of_every_card(dpi: int) -> None:
    """P1: card n carries the markers 2n and 2n + 1, 20 mm long."""
    pdf = cards_pdf(sixty_cards(), CardSheets(copies=4), made_at=MADE_AT)
    first = seen(pdf, 0, dpi)
    assert sorted(first) == [0, 1, 2, 3, 4, 5]
    assert sorted(seen(pdf, 1, dpi)) == [6, 7]
    assert all(edge == pytest.approx(20, abs=25.4 / dpi * 2) for edge, _ in first.values())
    assert all(first[even][1] < first[even + 1][1] for even in (0, 2, 4))


@pytest.mark.parametrize(("size", "page"), [(CardSize.LONG, (210, 297)), (CardSize.A6, (297, 210))])
def test_webcam_markers_on_both_sizes_of_cards(size: CardSize, page: tuple[int, int], tmp_path: Path) -> None:
    settings = CardSheets(size=size, markers=MarkerEdge.WEBCAM, painted=True, colours=(Colour.BLUE, Colour.PINK))
    pdf = cards_pdf(sixty_cards(), settings, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        boxes = [[round(float(value) * 25.4 / 72) for value in one.mediabox] for one in document.pages]
    on_page = 3 if size is CardSize.LONG else 4
    assert boxes == [[0, 0, *page]] * (2 * 12 // on_page)
    markers = seen(pdf, 0, 100)
    assert sorted(markers) == list(range(2 * on_page))
    assert all(edge == pytest.approx(30, abs=0.6) for edge, _ in markers.values())


def test_without_markers_nothing_is_found_and_no_number_is_given() -> None:
    settings = replace(TEXTS, markers=MarkerEdge.NONE)
    pdf = cards_pdf(sixty_cards(), settings, made_at=MADE_AT)
    assert seen(pdf, 0, 100) == {}
    assert issuing(sixty_cards(), settings) is None
    assert "Papierkarte" not in whole_text(pdf)


def test_a_card_printed_again_carries_its_old_markers() -> None:
    """P2"""
    state = sixty_cards()
    note = min((n for n in notes_of("level1_lighting", 9, 13)), key=lambda n: n.number)
    state = State([*state, PaperCard(id="paper-7", number=7, note_id=note.id)])
    pdf = cards_pdf(state, replace(TEXTS, numbers=f"{note.number}"), made_at=MADE_AT)
    assert sorted(seen(pdf, 0, 100)) == [14, 15]
    assert f"Karte {note.number} · Papierkarte 7 · Wege und Plätze" in whole_text(pdf)
    blank = cards_pdf(state, CardSheets(copies=1), made_at=MADE_AT)
    assert sorted(seen(blank, 0, 100)) == [16, 17]


def test_what_was_issued_is_what_is_printed() -> None:
    state = State([*sixty_cards(), PaperCard(id="paper-3", number=3)])
    issued = issuing(state, CardSheets(copies=2))
    assert issued is not None
    command, first = issued
    assert (command.blank, command.note_ids, first) == (2, (), 4)
    later = State([*state, *(PaperCard(id=f"paper-{n}", number=n) for n in (4, 5))])
    pdf = cards_pdf(later, CardSheets(copies=2, first=first), made_at=MADE_AT)
    assert sorted(seen(pdf, 0, 100)) == [8, 9, 10, 11]


def test_every_card_is_one_item_with_its_words(tmp_path: Path) -> None:
    state = sixty_cards()
    pdf = cards_pdf(state, TEXTS, made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    items = [" ".join(item.text.split()) for item in structure(pdf).all("LI")]
    assert len(items) == 56
    assert any(text.startswith("Bitte Kurve beleuchten Karte") for text in items)
    assert not any(figure.alternative for figure in structure(pdf).all("Figure"))


def test_handwriting_is_printed_with_an_alternative() -> None:
    state = with_notes("")
    ink = (
        Stroke(id=one.stroke_id, note_id=one.note_id, position=place, width=one.width, points=one.points)
        for place, one in enumerate(strokes_for("n1", "Licht"))
    )
    state = State([*state, *ink])
    tree = structure(cards_pdf(state, TEXTS, made_at=MADE_AT))
    assert [figure.alternative for figure in tree.all("Figure")] == ["Handschriftliche Karte Nr. 1"]


def test_hostile_words_stay_on_their_card(tmp_path: Path) -> None:
    texts = ('<img src="/etc/passwd"/>', "x" * 3000, "Wort " * 2000, "שלום 👍 ẞ", "a/b" * 200)
    pdf = cards_pdf(with_notes(*texts), replace(TEXTS, size=CardSize.A6), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert len(page_texts(pdf)) == 2
    assert squeezed('<img src="/etc/passwd"/>') in squeezed(whole_text(pdf))
    assert sorted(seen(pdf, 0, 150)) == list(range(8))


def test_the_corner_marks_stand_where_they_go(tmp_path: Path) -> None:
    pdf = board_markers_pdf(sixty_cards(), BoardMarkerSheets(), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    found = seen(pdf, 0, 100, cv2.aruco.DICT_4X4_1000)
    assert sorted(found) == [990, 991, 992, 993]
    assert all(edge == pytest.approx(50, abs=0.6) for edge, _ in found.values())
    assert max(found[990][1], found[993][1]) < min(found[991][1], found[992][1])
    assert [f.alternative for f in structure(pdf).all("Figure")] == [
        f"Eckzeichen {corner}" for corner in ("oben links", "oben rechts", "unten rechts", "unten links")
    ]


def test_nothing_chosen_is_said() -> None:
    with pytest.raises(KnownError) as refused:
        cards_pdf(sixty_cards(), replace(TEXTS, numbers="900"), made_at=MADE_AT)
    assert refused.value.code == "nothing-to-print"


def test_choices_are_read_as_they_are_typed() -> None:
    typed = {"colours": "green, white", "copies": "3", "painted": "true", "markers": "30", "size": "a6"}
    assert settings_of(CardSheets, typed) == CardSheets(
        colours=(Colour.GREEN, Colour.WHITE), copies=3, painted=True, markers=MarkerEdge.WEBCAM, size=CardSize.A6
    )
    for wrong in ({"copies": "-1"}, {"copies": "501"}, {"copies": "drei"}, {"colours": "lila"}, {"paper": "a1"}):
        with pytest.raises(KnownError) as refused:
            settings_of(CardSheets, wrong)
        assert refused.value.code == "print-setting-wrong"
    assert card_numbers("1-3, 7; 12–13, x, 5-2") == {1, 2, 3, 7, 12, 13}


def test_the_same_cards_give_the_same_bytes() -> None:
    once, again = (printed("cards", sixty_cards(), {"content": "board"}, made_at=MADE_AT) for _ in range(2))
    assert once == again
