"""The shape of ink: what is kept of a hand's movement, and how it is drawn. Board units.

Screen and paper draw the same strands, so that a card looks the same on both.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from workshopdesk.domain.ink import InkPoint, Stroke, unpack_points

TOLERANCE = 0.3  # 0.2 mm on the wall: less than a tenth of the pen's width
_TREMBLE = 4.0  # movements shorter than this between two samples are evened out
_LIGHTEST = 0.35  # of the pen's width, without any pressure
_WIDTH_STEP = 0.4  # a strand's width changes in such steps

Place = tuple[float, float]
Curve = tuple[Place, Place, Place]


@dataclass(frozen=True, slots=True)
class Strand:
    """A part of a stroke of one width, to be drawn with round ends and joins.

    Every curve is a cubic Bézier: two control places and its end. A strand without curves is a dot.
    """

    width: float
    start: Place
    curves: tuple[Curve, ...]


def tidied(points: Sequence[InkPoint]) -> tuple[InkPoint, ...]:
    """What is stored of a drawn stroke: without the trembling of hand and sensor, and without needless points."""
    distinct = [point for i, point in enumerate(points) if i == 0 or point[:2] != points[i - 1][:2]]
    return _simplified(_smoothed(distinct))


def strands(stroke: Stroke) -> tuple[Strand, ...]:
    """The stroke as smooth curves through its points. Raises DomainError("ink-damaged")."""
    points = unpack_points(stroke.points, stroke.pressure)
    places = [(point.x, point.y) for point in points]
    if len(places) == 1:
        return (Strand(_pen(stroke.width, points[0].pressure), places[0], ()),)
    curves = _curves(places)
    if not stroke.pressure:
        return (Strand(stroke.width, places[0], tuple(curves)),)
    widths = [_pen(stroke.width, (before.pressure + after.pressure) / 2) for before, after in pairwise(points)]
    made: list[Strand] = []
    for width, group in groupby(range(len(curves)), key=widths.__getitem__):
        indices = list(group)
        made.append(Strand(width, places[indices[0]], tuple(curves[i] for i in indices)))
    return tuple(made)


def touches(stroke: Stroke, x: float, y: float, reach: float) -> bool:
    """Whether an eraser with this radius at x, y touches the stroke."""
    points = unpack_points(stroke.points, stroke.pressure)
    here = InkPoint(x, y)
    pairs = zip(points, points[1:] or points, strict=False)
    return any(_distance(here, start, end, 0.0) <= reach + stroke.width / 2 for start, end in pairs)


def _pen(width: float, pressure: float) -> float:
    wanted = width * (_LIGHTEST + (1 - _LIGHTEST) * pressure)
    return max(_WIDTH_STEP, round(wanted / _WIDTH_STEP) * _WIDTH_STEP)


def _smoothed(points: list[InkPoint]) -> list[InkPoint]:
    """Each point becomes the mean 1:2:1 of itself and its neighbours (binomial filter), where they are near."""
    made = list(points)
    for i in range(1, len(points) - 1):
        before, here, after = points[i - 1 : i + 2]
        if max(math.dist(before[:2], here[:2]), math.dist(here[:2], after[:2])) <= _TREMBLE:
            made[i] = InkPoint(*((a + 2 * b + c) / 4 for a, b, c in zip(before, here, after, strict=True)))
    return made


def _simplified(points: list[InkPoint]) -> tuple[InkPoint, ...]:
    """Ramer (1972), Douglas and Peucker (1973): only the points from which the rest follows within TOLERANCE."""
    if len(points) < 3:
        return tuple(points)
    kept = {0, len(points) - 1}
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        start, end = points[first], points[last]
        far, index = 0.0, 0
        for i in range(first + 1, last):
            distance = _distance(points[i], start, end, 2.0)
            if distance > far:
                far, index = distance, i
        if far > TOLERANCE:
            kept.add(index)
            parts += [(first, index), (index, last)]
    return tuple(points[i] for i in sorted(kept))


def _distance(point: InkPoint, start: InkPoint, end: InkPoint, force: float) -> float:
    """From a point to a straight piece; `force` makes pressure a third direction, in units per whole pressure."""
    way = (end.x - start.x, end.y - start.y, (end.pressure - start.pressure) * force)
    off = (point.x - start.x, point.y - start.y, (point.pressure - start.pressure) * force)
    length = way[0] * way[0] + way[1] * way[1] + way[2] * way[2]
    part = 0.0
    if length:
        part = min(1.0, max(0.0, (way[0] * off[0] + way[1] * off[1] + way[2] * off[2]) / length))
    return math.hypot(off[0] - part * way[0], off[1] - part * way[1], off[2] - part * way[2])


def _curves(places: list[Place]) -> list[Curve]:
    """Centripetal Catmull-Rom curves as Béziers: no loops or overshooting between points that are unevenly far apart.

    Yuksel, Schaefer, Keyser: Parameterization and Applications of Catmull-Rom Curves (2011), equations of section 3.2.
    """
    around = [places[0], *places, places[-1]]
    made: list[Curve] = []
    for i in range(len(places) - 1):
        before, start, end, after = around[i : i + 4]
        steps = tuple(math.sqrt(math.dist(a, b)) for a, b in ((before, start), (start, end), (end, after)))
        made.append(
            (_control(before, start, end, steps[0], steps[1]), _control(after, end, start, steps[2], steps[1]), end)
        )
    return made


def _control(before: Place, here: Place, after: Place, step_before: float, step: float) -> Place:
    """The control place beside `here` on the way to `after`; the steps are square roots of the distances."""
    if not step_before:
        return here
    below = 3 * step_before * (step_before + step)
    own = 2 * step_before**2 + 3 * step_before * step + step**2
    return (
        (step_before**2 * after[0] - step**2 * before[0] + own * here[0]) / below,
        (step_before**2 * after[1] - step**2 * before[1] + own * here[1]) / below,
    )
