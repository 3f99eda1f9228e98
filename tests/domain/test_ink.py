"""What becomes of a hand's movement: packed and read again, tidied, drawn as curves, hit by an eraser."""

from __future__ import annotations

import math
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ink import (
    FARTHEST,
    InkPoint,
    Stroke,
    check_stroke,
    pack_points,
    unpack_points,
)
from workshopdesk.domain.ink_shape import TOLERANCE, strands, tidied, touches

places = st.floats(-2000, 2000, allow_nan=False)
pen_points = st.lists(st.builds(InkPoint, places, places, st.floats(0, 1)), min_size=1, max_size=60)


def wave(count: int = 300, height: float = 30.0) -> list[InkPoint]:
    """A drawn wave over the width of a card, sampled as densely as a touch screen does."""
    return [InkPoint(20 + 0.7 * i, 56 + height * math.sin(i / 18), 0.5 + 0.5 * math.sin(i / 40)) for i in range(count)]


def stroke(points: list[InkPoint], *, pressure: bool = False, width: float = 3.2) -> Stroke:
    return Stroke(id="s", note_id="n", width=width, pressure=pressure, points=pack_points(points, pressure))


@given(pen_points, st.booleans())
def test_points_come_back_to_an_eighth_of_a_unit(points: list[InkPoint], pressure: bool) -> None:
    read = unpack_points(pack_points(points, pressure), pressure)
    assert len(read) == len(points)
    for point, again in zip(points, read, strict=True):
        assert abs(point.x - again.x) <= 1 / 16
        assert abs(point.y - again.y) <= 1 / 16
        assert again.pressure == pytest.approx(point.pressure if pressure else 1.0, abs=1 / 255)


@given(pen_points, st.booleans())
def test_what_was_read_packs_to_the_same_text(points: list[InkPoint], pressure: bool) -> None:
    text = pack_points(points, pressure)
    assert pack_points(unpack_points(text, pressure), pressure) == text


@given(st.text(max_size=80), st.booleans())
def test_any_other_text_is_refused_and_nothing_worse(text: str, pressure: bool) -> None:
    with suppress(DomainError):
        assert unpack_points(text, pressure)


@pytest.mark.parametrize(
    ("damaged", "code"),
    [
        (Stroke(id="s", points=""), "ink-damaged"),
        (Stroke(id="s", points="Käse"), "ink-damaged"),
        (Stroke(id="s", points=pack_points([InkPoint(1, 2)], False), width=0.0), "ink-damaged"),
        (Stroke(id="s", points=pack_points([InkPoint(1, 2)], False), width=float("nan")), "ink-damaged"),
        (stroke([InkPoint(FARTHEST, 5)]), "ink-damaged"),
        (stroke([InkPoint(1, 2, 1.5)], pressure=True), "ink-damaged"),
        (stroke([InkPoint(i % 200, i % 90) for i in range(4001)]), "ink-too-long"),
    ],
)
def test_strokes_that_cannot_be_drawn_are_refused(damaged: Stroke, code: str) -> None:
    """I2"""
    with pytest.raises(DomainError) as caught:
        check_stroke(damaged)
    assert caught.value.code == code


def test_tidying_keeps_few_points_and_the_shape() -> None:
    drawn = wave()
    kept = tidied(drawn)
    assert len(kept) < len(drawn) / 5
    line = stroke(list(kept), width=0.01)
    farthest = max(next(r / 20 for r in range(200) if touches(line, point.x, point.y, r / 20)) for point in drawn)
    assert farthest <= 2 * TOLERANCE + 0.3


def test_the_trembling_of_a_sensor_is_evened_out() -> None:
    straight = [InkPoint(10 + 0.5 * i, 40 + (0.25 if i % 2 else -0.25)) for i in range(200)]
    assert len(tidied(straight)) <= 4


def test_a_corner_drawn_in_long_steps_stays_where_it_was() -> None:
    corner = [InkPoint(10, 10), InkPoint(60, 10), InkPoint(60, 60)]
    assert tidied(corner) == tuple(corner)


def test_curves_go_through_the_points_and_do_not_overshoot() -> None:
    # the uneven distances that make the uniform curve swing out
    uneven = [InkPoint(0, 0), InkPoint(100, 0), InkPoint(101, 1), InkPoint(101, 100)]
    (strand,) = strands(stroke(uneven))
    assert [strand.start, *(curve[2] for curve in strand.curves)] == [(p.x, p.y) for p in uneven]
    controls = [place for curve in strand.curves for place in curve[:2]]
    assert max(x for x, _ in controls) < 104
    assert min(y for _, y in controls) > -4


def test_pressure_makes_the_line_thick_and_thin_without_a_gap() -> None:
    drawn = list(tidied(wave()))
    parts = strands(stroke(drawn, pressure=True))
    assert len({part.width for part in parts}) > 3
    assert min(part.width for part in parts) < 2 < max(part.width for part in parts) <= 3.2
    for before, after in pairwise(parts):
        assert before.curves[-1][2] == after.start


def test_a_dot_is_a_stroke_too() -> None:
    (dot,) = strands(stroke([InkPoint(50, 50)]))
    assert dot.curves == ()
    assert dot.start == (50, 50)


def test_the_eraser_touches_lines_between_points_and_nothing_else() -> None:
    line = stroke([InkPoint(0, 0), InkPoint(100, 0)])
    assert touches(line, 50, 6, 5)
    assert not touches(line, 50, 8, 5)
    assert not touches(line, 120, 0, 5)
    assert touches(stroke([InkPoint(50, 50)]), 53, 50, 5)
