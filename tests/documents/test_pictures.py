"""Boards and results as SVG and PNG: read by an XML reader, by Qt's SVG reader and by Pillow."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import numpy
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from documents.office_workshop import developed, in_english
from documents.test_workbook import table
from documents.workshops import MADE_AT, sixty_cards, with_notes, workshop
from workshopdesk.app.visibility import public_state
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.content import gather
from workshopdesk.documents.office.workbook import workbook
from workshopdesk.documents.pictures import Picture, as_png, as_svg, boards_picture, results_picture
from workshopdesk.domain.ballot import BallotState
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.state import State

SVG = "{http://www.w3.org/2000/svg}"
MOST_PIXELS = 41_000_000


def texts(svg: bytes) -> list[str]:
    return [element.text or "" for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def pixels(png: bytes) -> numpy.ndarray:
    return numpy.asarray(Image.open(io.BytesIO(png)).convert("L"), dtype=float)


def drawn_by_qt(svg: bytes, width: int, height: int) -> numpy.ndarray:
    for path in (resource_dir() / "fonts" / "noto").glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    reader = QSvgRenderer(QByteArray(svg))
    assert reader.isValid()
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    reader.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return numpy.frombuffer(image.constBits(), dtype=numpy.uint8).reshape(height, image.bytesPerLine())[:, :width]


@pytest.fixture(scope="module")
def boards() -> Picture:
    return boards_picture(developed())


@pytest.mark.parametrize("make", [boards_picture, results_picture])
def test_svg_and_png_show_the_same_drawing(make: object, qapp: QGuiApplication) -> None:
    """Another reader's pixels of the SVG are those of the PNG, but for the edges of letters."""
    picture = make(developed())  # type: ignore[operator]
    ours = pixels(as_png(picture))
    height, width = ours.shape
    theirs = drawn_by_qt(as_svg(picture), width, height).astype(float)
    small = (slice(0, height // 10 * 10), slice(0, width // 10 * 10))
    means = [one[small].reshape(height // 10, 10, width // 10, 10).mean(axis=(1, 3)) for one in (ours, theirs)]
    assert numpy.abs(means[0] - means[1]).mean() < 2.0
    assert ours.std() > 10  # something is drawn


def test_every_number_and_short_card_stands_in_the_svg_as_text(boards: Picture) -> None:
    words = texts(as_svg(boards))
    content = gather(developed())
    shown = {card.note.number for card in content.cards}
    assert {str(number) for number in shown} <= set(words)
    assert "Falschparker" in words
    assert "1 Radwege, auf denen man bleibt" in words


def test_the_alternative_texts_are_in_the_files(boards: Picture) -> None:
    root = ElementTree.fromstring(as_svg(boards))
    assert root.get("role") == "img"
    named = {element.get("id"): element.text for element in root.iter() if element.get("id")}
    assert [named[key] for key in (root.get("aria-labelledby") or "").split()] == [boards.title, boards.description]
    assert "Pinnwand: 56 Karten, 6 Gruppen." in boards.description
    assert "Gruppe 2, Licht auf dem Heimweg: 10 Karten." in boards.description
    png = Image.open(io.BytesIO(as_png(boards)))
    assert png.text == {"Title": "Wege und Plätze: Pinnwände", "Description": boards.description}  # type: ignore[attr-defined]


def test_fonts_are_named_and_every_text_has_its_width(boards: Picture) -> None:
    found = list(ElementTree.fromstring(as_svg(boards)).iter(f"{SVG}text"))
    assert {element.get("font-family") for element in found} == {"Noto Sans, sans-serif"}
    assert all(float(element.get("textLength", "0")) > 0 for element in found)


def test_the_numbers_in_the_chart_are_those_of_the_tables() -> None:
    """PROCESS-STEPS.md, row B9."""
    words = texts(as_svg(results_picture(developed())))
    rows = table(workbook(developed(), made_at=MADE_AT), "Abstimmungen")
    values = [str(row["Wert"]) for row in rows]
    first = words.index("31")
    assert values == ["31", "22", "22", "12", "4", "0"]
    assert [word for word in words[first:] if word in values and word not in ("4",)] == ["31", "22", "22", "12", "0"]
    for row in rows:
        assert row["Zur Wahl stand"] in words


def test_without_cards_or_results_there_is_no_picture() -> None:
    for make, state, code in (
        (boards_picture, State([workshop(), Board(id="b")]), "boards-empty"),
        (results_picture, sixty_cards(BallotState.CLOSED), "results-missing"),
    ):
        with pytest.raises(KnownError) as refused:
            make(state)
        assert refused.value.code == code


def test_hostile_texts_are_texts_in_the_svg() -> None:
    state = with_notes('<script>alert("x")</script>', "a\x00b", "& < >", "🚲 שלום", "x" * 10_000)
    svg = as_svg(boards_picture(state))
    root = ElementTree.fromstring(svg)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "g", "rect", "circle", "line", "path", "text", "title", "desc")
    }
    assert b"\x00" not in svg
    assert any("script" in words for words in texts(svg))


def test_a_very_large_board_makes_a_picture_of_bearable_size() -> None:
    far = [Note(id="a", board_id="b", number=1, text="links"), Note(id="z", board_id="b", number=2, x=60_000, y=40_000)]
    picture = boards_picture(State([workshop(), Board(id="b"), *far]))
    with Image.open(io.BytesIO(as_png(picture))) as png:
        assert png.width * png.height < MOST_PIXELS
        assert max(png.size) <= 10_000


def test_internal_cards_are_in_no_public_picture() -> None:
    kept = Note(id="kept", board_id="b", number=99, text="Zwischenruf", internal=True, x=0, y=3000)
    state = sixty_cards(BallotState.REVEALED, kept)
    assert "Zwischenruf" in texts(as_svg(boards_picture(state, internal=True)))
    assert "(intern)" in boards_picture(state, internal=True).title
    assert b"Zwischenruf" not in as_svg(boards_picture(public_state(state)))


def test_the_same_picture_gives_the_same_bytes(boards: Picture) -> None:
    again = boards_picture(developed())
    assert as_svg(again) == as_svg(boards)
    assert as_png(again) == as_png(boards)
    assert boards_picture(in_english(developed())).title == "Wege und Plätze: Boards"
