"""What eyes need on a screen: the rule for letters, real panels, and screens that tell nonsense about themselves."""

from __future__ import annotations

import pytest

from workshopdesk.domain.sight import Sight, capacity, diagonal, px_per_mm_of, sight_of_screen


@pytest.mark.parametrize("distance", [0.7, 1.5, 2.0, 4.0])
@pytest.mark.parametrize("px_per_mm", [1.008, 1.333, 3.78, 6.2])
def test_capitals_are_a_155th_of_the_distance_high_and_hardly_higher(px_per_mm, distance):
    sight = Sight(px_per_mm, distance)
    assert distance * 1000 / 155 <= sight.capital_height < distance * 1000 / 155 + 0.668 / px_per_mm + 1e-9


@pytest.mark.parametrize(("inches", "places"), [(55, 25), (65, 49)])
def test_as_many_cards_fit_as_were_counted_in_the_design(inches, places):
    """LOOK.md §4, at 1920×1080 logical pixels and two metres."""
    assert capacity(Sight(px_per_mm_of(inches, 1920, 1080), 2.0), 1920, 1080) == places


def test_a_nearer_audience_gets_more_cards_on_the_same_screen():
    """LOOK.md §4: 55 inch at 1.5 m hold as much as 65 inch at 2 m."""
    assert capacity(Sight(px_per_mm_of(55, 1920, 1080), 1.5), 1920, 1080) >= 49


def test_a_wall_is_read_from_two_metres_and_a_laptop_from_the_lap():
    wall = sight_of_screen(px_per_mm_of(75, 1920, 1080), 1920, 1080)
    laptop = sight_of_screen(px_per_mm_of(14, 1536, 864), 1536, 864)
    assert wall.distance == 2.0
    assert laptop.distance == 0.7
    assert laptop.text_pixels < 2 * wall.text_pixels, "cards on a laptop are no giants"


@pytest.mark.parametrize("told", [0.0, 0.12, 120.0, float("inf"), float("nan")])
def test_a_projector_that_claims_sixteen_by_nine_is_not_believed(told):
    assert sight_of_screen(told, 1920, 1080) == Sight(1.333, 2.0)


def test_diagonal_and_pixels_per_millimetre_are_each_others_inverse():
    assert diagonal(px_per_mm_of(65, 3840, 2160), 3840, 2160) == pytest.approx(65)


def test_a_smaller_picture_is_readable_from_as_much_nearer():
    sight = Sight(1.333, 2.0)
    assert sight.readable_from(1.0) == pytest.approx(2.0, abs=0.03)
    assert sight.readable_from(0.5) == pytest.approx(sight.readable_from(1.0) / 2)
