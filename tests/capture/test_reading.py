"""From photo to cards on photos whose truth is known: the whole way, not its parts."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from capture.photos import COLOURS, DATA, TruePhoto, matched, true_dots, true_photo
from capture.printed_board import board_photo, saved
from workshopdesk.app.photo_reading import PhotoHint, PhotoReading
from workshopdesk.capture.photo import Photo, load_photo
from workshopdesk.capture.reading import read_photo
from workshopdesk.domain.note import NoteShape


@pytest.fixture(scope="module")
def marked() -> tuple[TruePhoto, PhotoReading]:
    photo = true_photo("markers_typisch_00")
    return photo, read_photo(photo.photo)


@pytest.fixture(scope="module")
def free() -> tuple[TruePhoto, PhotoReading]:
    photo = true_photo("plain_typisch_01")
    return photo, read_photo(photo.photo)


def test_every_printed_card_is_found_with_its_number_and_no_other(marked: tuple[TruePhoto, PhotoReading]) -> None:
    photo, reading = marked
    true_numbers = sorted(card["markers"][0]["id"] // 2 for card in photo.cards)
    assert sorted(card.number for card in reading.cards if card.number is not None) == true_numbers
    assert len(matched(reading, photo)) == len(reading.cards) == len(photo.cards) == 38
    assert all(found.number == true["markers"][0]["id"] // 2 for found, true in matched(reading, photo))


def test_the_crop_of_a_printed_card_is_true_to_three_millimetres(marked: tuple[TruePhoto, PhotoReading]) -> None:
    photo, reading = marked
    assert reading.board_mm is not None
    assert np.allclose(reading.board_mm, (1500, 1200), rtol=0.006)
    scale = photo.photo.width * 0.86 / 1500
    off = [
        float(np.linalg.norm(np.array(found.frame_px) - np.array(true["quad_px"]), axis=1).max()) / scale
        for found, true in matched(reading, photo)
    ]
    assert np.median(off) <= 3


def test_positions_on_the_board_are_true_to_a_centimetre(marked: tuple[TruePhoto, PhotoReading]) -> None:
    photo, reading = marked
    off = [
        float(np.hypot(found.position_mm[0] - true["cx"], found.position_mm[1] - true["cy"]))
        for found, true in matched(reading, photo)
        if found.position_mm is not None
    ]
    assert len(off) == 38
    assert max(off) < 10


def test_red_and_blue_dots_are_counted_on_printed_cards(marked: tuple[TruePhoto, PhotoReading]) -> None:
    photo, reading = marked
    exact = [sorted(dot.colour for dot in found.dots) == true_dots(true) for found, true in matched(reading, photo)]
    assert sum(exact) / len(exact) >= 0.96


def test_free_cards_are_found_with_colour_shape_and_dots(free: tuple[TruePhoto, PhotoReading]) -> None:
    photo, reading = free
    pairs = matched(reading, photo)
    assert len(pairs) / len(photo.cards) >= 0.94
    assert len(pairs) / len(reading.cards) >= 0.95
    assert all(card.number is None for card in reading.cards)
    assert [found.colour for found, _ in pairs] == [COLOURS[true["colour"]] for _, true in pairs]
    shapes = {"oval": NoteShape.OVAL, "kreis": NoteShape.CIRCLE}
    assert [found.shape for found, _ in pairs] == [shapes.get(true["type"], NoteShape.CARD) for _, true in pairs]
    assert sum(sorted(d.colour for d in found.dots) == true_dots(true) for found, true in pairs) >= len(pairs) - 1


def test_a_card_is_shown_as_a_picture_of_its_own(free: tuple[TruePhoto, PhotoReading]) -> None:
    for card in free[1].cards:
        assert card.crop[:3] == b"\xff\xd8\xff"
        assert b"Exif" not in card.crop


def test_a_photo_without_markers_is_searched_whole_and_says_so() -> None:
    """Real notes on a whiteboard, no marker in sight (scolem, Apache-2.0)."""
    reading = read_photo(load_photo(DATA / "scolem_pics_pic1-board.jpg"))
    assert reading.hints == (PhotoHint.NO_BOARD,)
    assert reading.board_mm is None
    assert all(card.position_mm is None for card in reading.cards)
    assert len(reading.cards) >= 6  # six notes; the corner stickers of the board are proposals to take away


def test_corners_that_a_person_shows_stand_in_for_the_markers() -> None:
    photo = load_photo(DATA / "scolem_pics_pic1-board.jpg")
    half = photo.width / 2
    reading = read_photo(photo, corners=[(0, 0), (half, 0), (half, photo.height), (0, photo.height)])
    assert reading.hints == ()
    assert all(np.array(card.frame_px)[:, 0].mean() <= half for card in reading.cards)
    assert all(card.position_mm is not None for card in reading.cards)


def test_an_empty_wall_has_no_cards() -> None:
    wall = np.random.default_rng(7).normal(200, 3, (900, 1200, 3)).clip(0, 255).astype(np.uint8)
    reading = read_photo(Photo(wall, "wand.jpg"))
    assert reading.cards == ()
    assert reading.hints == (PhotoHint.NO_CARDS, PhotoHint.NO_BOARD)


def test_the_frame_of_a_circle_stands_upright() -> None:
    """Its turn in the photo is chance: words in a turned crop would not be read."""
    wall = np.full((900, 1200, 3), 128, np.uint8)
    cv2.circle(wall, (600, 450), 95, (95, 225, 250), -1)
    (card,) = read_photo(Photo(cv2.GaussianBlur(wall, (0, 0), 1), "wand.jpg")).cards
    assert card.shape is NoteShape.CIRCLE
    assert abs(card.turn) < 1
    assert np.allclose(np.array(card.frame_px), [[505, 355], [695, 355], [695, 545], [505, 545]], atol=6)


def test_a_board_without_cards_is_told_as_one_and_no_marker_is_a_card(tmp_path: Path) -> None:
    """All four markers, one of them seen at half size only; then one that is half covered and cannot be read."""
    bare = board_photo([], [])
    whole = read_photo(load_photo(saved(bare, tmp_path / "leer.jpg")))
    assert (whole.hints, whole.cards) == ((PhotoHint.NO_CARDS,), ())
    assert whole.board_mm is not None
    assert np.allclose(whole.board_mm, (900, 620), atol=2)
    bare.paste("white", (2430, 120, 2560, 180))  # cells of the upper right marker
    half = read_photo(load_photo(saved(bare, tmp_path / "halb.jpg")))
    assert (half.hints, half.cards) == ((PhotoHint.NO_CARDS, PhotoHint.HALF_BOARD), ())
