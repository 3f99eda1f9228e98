"""Cards without markers: one card stays one, and its frame lies on its edges."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from workshopdesk.capture.free_cards import find_free_cards
from workshopdesk.capture.free_edges import exact_corners, exact_oval
from workshopdesk.capture.lens import Points
from workshopdesk.capture.photo import Pixels

NOTE = np.array([[310, 200], [520, 226], [494, 436], [284, 410]], np.float32)
PAPER, INK = (95, 225, 250), (30, 25, 25)


def _wall() -> Pixels:
    grain = np.random.default_rng(5).normal(0, 4, (640, 800, 1))
    return (np.full((640, 800, 3), 128.0) + grain).clip(0, 255).astype(np.uint8)


def _worst(found: Points, true: Points) -> float:
    return float(np.linalg.norm(found - true, axis=1).max())


@pytest.fixture
def note() -> Pixels:
    wall = _wall()
    cv2.fillConvexPoly(wall, NOTE.astype(np.int32), PAPER)
    return np.asarray(cv2.GaussianBlur(wall, (0, 0), 1.2))


@pytest.mark.parametrize("off", [(8, 5), (-9, 6), (4, -10)])
def test_a_frame_that_is_off_is_moved_onto_the_edges(note: Pixels, off: tuple[int, int]) -> None:
    assert _worst(exact_corners(note, NOTE + np.array(off, np.float32)), NOTE) < 1.5


def test_a_frame_that_is_too_small_grows_to_the_edges(note: Pixels) -> None:
    small = NOTE.mean(0) + (NOTE - NOTE.mean(0)) * 0.92
    assert _worst(exact_corners(note, small.astype(np.float32)), NOTE) < 1.5


def test_where_no_edge_shows_the_frame_stays() -> None:
    plain = np.full((640, 800, 3), 128, np.uint8)
    assert np.array_equal(exact_corners(plain, NOTE), NOTE)
    assert np.array_equal(exact_oval(plain, NOTE), NOTE)


def test_the_box_around_an_oval_is_moved_onto_its_edge() -> None:
    wall = _wall()
    cv2.ellipse(wall, (400, 320), (150, 90), 0, 0, 360, PAPER, -1)
    true = np.array([[250, 230], [550, 230], [550, 410], [250, 410]], np.float32)
    found = exact_oval(cv2.GaussianBlur(wall, (0, 0), 1.2), true * 0.97 + [14, 6])
    assert _worst(found, true) < 3


def test_a_line_of_words_does_not_make_two_cards_of_one(note: Pixels) -> None:
    """Between the line and the sides lie two rectangles that look like cards themselves."""
    left, right = (NOTE[0] + NOTE[3]) / 2, (NOTE[1] + NOTE[2]) / 2
    cv2.line(note, (left * 0.97 + right * 0.03).astype(int), (left * 0.03 + right * 0.97).astype(int), INK, 12)
    (card,) = find_free_cards(note)
    assert _worst(card.corners_px, NOTE) < 2


def test_a_note_that_dots_cover_by_half_is_found(note: Pixels) -> None:
    centre = NOTE.mean(0)
    for x in (-58, 0, 58):
        for y in (-58, 0, 58):
            colour = (40, 30, 205) if (x + y) % 116 else (175, 80, 25)
            cv2.circle(note, (round(float(centre[0]) + x), round(float(centre[1]) + y)), 25, colour, -1)
    (card,) = find_free_cards(note)
    assert _worst(card.corners_px, NOTE) < 2


def _lighter(wall: Pixels, shape: Points = NOTE) -> Pixels:
    """A reflection with sharp sides: the wall itself, only lighter."""
    spot = cv2.fillConvexPoly(np.zeros(wall.shape[:2], np.uint8), shape.astype(np.int32), 24)
    return np.asarray(cv2.GaussianBlur(cv2.add(wall, cv2.merge([spot] * 3)), (0, 0), 1.2))


def test_a_light_spot_on_the_bare_wall_is_no_card() -> None:
    assert find_free_cards(_lighter(_wall())) == ()


def test_paper_of_the_walls_own_colour_is_a_card_once_a_word_is_on_it() -> None:
    wall = _wall()
    cv2.putText(wall, "Radweg", (330, 330), cv2.FONT_HERSHEY_SIMPLEX, 1.2, INK, 4)
    (card,) = find_free_cards(_lighter(wall))
    assert _worst(card.corners_px, NOTE) < 4


def test_a_crooked_spot_of_the_walls_own_colour_is_no_card_even_with_grain_like_a_word() -> None:
    """PH17: the same grain on a right-angled spot is a word on a card (test above)."""
    wall, crooked = _wall(), np.array([[300, 220], [560, 220], [500, 430], [180, 430]], np.float32)
    cv2.putText(wall, "Weg", (345, 340), cv2.FONT_HERSHEY_SIMPLEX, 1.0, INK, 3)
    assert find_free_cards(_lighter(wall, crooked)) == ()


def test_white_paper_without_a_word_stays_a_card_on_a_grey_wall() -> None:
    wall = _wall()
    cv2.fillConvexPoly(wall, NOTE.astype(np.int32), (148, 148, 148))
    (card,) = find_free_cards(np.asarray(cv2.GaussianBlur(wall, (0, 0), 1.2)))
    assert _worst(card.corners_px, NOTE) < 4
