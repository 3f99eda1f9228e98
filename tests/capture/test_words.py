"""Printed German words on cards, with the network cut."""

from __future__ import annotations

import socket
from itertools import pairwise

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from workshopdesk.app.photo_review import CERTAIN, READABLE
from workshopdesk.base.assets import resource_dir
from workshopdesk.capture.hidden_words import Disc
from workshopdesk.capture.words import WordReader, spelled
from workshopdesk.capture.written_rows import written_rows

WORDS = ("Mehr Bänke im\nStadtpark", "Radweg an der\nSchulstraße ausbauen", "Öffentliche\nToilette am Markt")


def card_with(words: str) -> np.ndarray:
    picture = Image.new("RGB", (615, 280), (250, 225, 95))
    font = ImageFont.truetype(str(resource_dir() / "fonts" / "noto" / "NotoSans_500Medium.ttf"), 52)
    ImageDraw.Draw(picture).multiline_text((40, 60), words, font=font, fill=(25, 25, 30))
    return np.asarray(picture)[:, :, ::-1].copy()


SMALL = "Ampel Finkenbergstraße\nKönigswinterer Straße\nzu kurz"


def note_with(small: str, height: int, blur: float, large: str = "") -> np.ndarray:
    """A square note as a photo of a whole wall shows it; `height` and `blur` in pixels."""
    picture = Image.new("RGB", (229, 229), (190, 70, 110))
    draw = ImageDraw.Draw(picture)
    for words, size, top in ((large, 28, 40), (small, height, 90)):
        font = ImageFont.truetype(str(resource_dir() / "fonts" / "AtkinsonHyperlegibleNext_700Bold.ttf"), size)
        draw.multiline_text((24, top), words, font=font, fill=(20, 60, 40), spacing=1)
    return cv2.GaussianBlur(np.asarray(picture)[:, :, ::-1].copy(), (0, 0), blur)


def test_rows_are_found_by_their_ink_and_dots_are_none() -> None:
    note = note_with(SMALL, 13, 1.4)
    for x in (50, 100, 150):
        cv2.circle(note, (x, 190), 20, (175, 80, 25), -1, cv2.LINE_AA)
    rows = written_rows(note)
    assert len(rows) == 3
    assert all(above.low <= below.top and below.low < 165 for above, below in pairwise(rows))
    assert rows[0].right > rows[2].right
    assert written_rows(np.full((229, 229, 3), (110, 70, 190), np.uint8)) == ()


def test_a_row_of_few_large_letters_is_one_row() -> None:
    """PH21: between the bars and the feet of "Stadtpa" lies hardly any ink; cut there, its umlauts would be lost."""
    card, dot = with_dot(card_with(WORDS[0]), (250, 150))
    rows = written_rows(card, [dot])
    assert len(rows) == 2
    assert rows[1].low - rows[1].top > 60


def test_letters_that_touch_a_dot_are_ink_and_dots_are_none() -> None:
    """PH19"""
    note = note_with(SMALL, 13, 0.8)
    dots = [Disc(x, 190, 20) for x in (40, 90, 140)] + [Disc(110, 128, 20)]
    for dot in dots:
        cv2.circle(note, (int(dot.x), int(dot.y)), 20, (110, 40, 10), -1, cv2.LINE_AA)
    note[195:] = (110, 70, 190)  # half of each dot stays, as beside the strip that the program prints
    blind, rows = written_rows(note), written_rows(note, dots)
    assert any(row.middle > 165 for row in blind)
    assert [row for row in rows if row.middle > 165] == []
    assert len(rows) == 3


def test_a_word_cut_short_gets_its_space_back() -> None:
    assert spelled("Erd-und\nGrasarbeiten, Rad-oder Fußweg") == "Erd- und\nGrasarbeiten, Rad- oder Fußweg"
    for right in ("Rad- und Fußweg", "Frage-und-Antwort-Spiel", "Hunde-undicht", "- und weiter"):
        assert spelled(right) == right


def test_printed_words_are_read_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """PH15: rows that the first model does not see are read too, or the proposal is not certain; PH18, PH20, PH22"""

    def cut(*_: object, **__: object) -> None:
        raise OSError("the network is cut")

    monkeypatch.setattr(socket.socket, "connect", cut)
    monkeypatch.setattr(socket, "getaddrinfo", cut)
    reader = WordReader()
    for words in WORDS:
        proposal = reader.read(card_with(words))
        assert proposal.text == words
        assert proposal.confidence >= CERTAIN
    for turns in (1, 2):
        assert reader.read(np.rot90(card_with(WORDS[0]), turns).copy()).text == WORDS[0]
    blank = reader.read(np.full((280, 615, 3), (95, 225, 250), np.uint8))
    assert (blank.text, blank.confidence) == ("", 0.0)
    small_letters_are_read_row_by_row(reader)
    words_under_a_dot_are_never_certain(reader)
    one_unsure_letter_is_told(reader)


def small_letters_are_read_row_by_row(reader: WordReader) -> None:
    """PH15, with the models that are loaded already: that takes seconds."""
    unseen = note_with(SMALL, 13, 1.4)
    assert not reader._seen(unseen)
    assert reader.read(unseen).text == SMALL
    partly = note_with("Ampel Finkenbergstraße\nKönigswinterer Straße", 8, 1.2, "Mehr Bänke")
    part = reader.read(partly)
    assert part.text == "Mehr Bänke"
    assert READABLE <= part.confidence < CERTAIN


BEFORE_PARK, END_OF_PARK, BELOW_ALL = (190, 150), (270, 150), (480, 250)


def words_under_a_dot_are_never_certain(reader: WordReader) -> None:
    """PH18, PH20: "Stadtpark" without its end is a word that the models are sure of."""
    card, dot = with_dot(card_with(WORDS[0]), END_OF_PARK)
    assert reader.read(card).confidence >= CERTAIN
    hidden = reader.read(card, [dot])
    assert hidden.text != WORDS[0]
    assert hidden.text.startswith("Mehr Bänke im\nStadt")
    assert READABLE <= hidden.confidence < CERTAIN
    assert hidden.doubts == (hidden.text.index("Stadtpa") + len("Stadtpa"),)
    between, dot = with_dot(card_with(WORDS[0]), BEFORE_PARK)
    seen = reader.read(between, [dot])
    assert seen.doubts == (len("Mehr Bänke im\nStadt"),)
    aside, dot = with_dot(card_with(WORDS[0]), BELOW_ALL)
    assert reader.read(aside, [dot]).doubts == ()
    assert reader.read(aside, [dot]).confidence >= CERTAIN
    height, width = card.shape[:2]
    for turns in (1, 2, 3):
        turned = np.rot90(aside, turns).copy()
        assert reader.read(turned, [dot.turned(width, height, turns)]).confidence >= CERTAIN
        over = Disc(*END_OF_PARK, dot.radius).turned(width, height, turns)
        assert reader.read(turned, [over]).confidence < CERTAIN


def one_unsure_letter_is_told(reader: WordReader) -> None:
    """PH22: "Boderwelle" instead of "Bodenwelle", but on average all letters are sure."""
    note = note_with("Gefährliche Bodenwelle\nKönigstraße", 16, 1.6)
    assert np.mean([piece.score for piece in reader._seen(note)]) >= CERTAIN
    assert READABLE <= reader.read(note).confidence < CERTAIN


def with_dot(card: np.ndarray, place: tuple[int, int]) -> tuple[np.ndarray, Disc]:
    """A blue sticky dot of 15 millimetres, 23 pixels in radius."""
    return cv2.circle(card.copy(), place, 23, (175, 80, 25), -1, cv2.LINE_AA), Disc(*place, 23)
