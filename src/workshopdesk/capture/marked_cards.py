"""Cards with two markers: which card lies where (design CAPTURE.md §1b)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from workshopdesk.capture.lens import Points
from workshopdesk.capture.markers import Corners
from workshopdesk.capture.plane import BoardPlane

INSET = 8.0
"""From the card's edges to its markers' black border, in millimetres, as documents/print_cards.py prints them."""
LONG_CARD = (205.0, 93.0)
MARKER_EDGES = (20.0, 30.0)
_SAME_SIZE = 8.0
_LARGEST = 250.0  # no card is longer: two markers farther apart belong to two things that carry the same number


@dataclass(frozen=True, slots=True)
class MarkedCard:
    """Card `number` with its corners in pixels, clockwise from its own upper left, and its size in millimetres.

    `size` is measured where both markers were seen, otherwise taken from the other cards.
    """

    number: int
    corners_px: Points
    size: tuple[float, float]


def find_marked_cards(cards: Mapping[int, Corners], plane: BoardPlane | None) -> tuple[MarkedCard, ...]:
    """The cards by number. Without a plane only cards of which both markers were seen: one marker alone would lead
    the card's corners astray by 44 to 132 pixels (§1b)."""
    pairs = {number // 2 for number in cards}
    both = {number: _pair(cards, number) for number in sorted(pairs) if 2 * number in cards and 2 * number + 1 in cards}
    if plane is None:
        return tuple(_without_plane(number, *quads) for number, quads in both.items())
    measured = {number: _measured_size(*quads, plane) for number, quads in both.items()}
    sizes = _shared_sizes({number: size for number, size in measured.items() if max(size) <= _LARGEST})
    whole = {number: _from_pair(number, *both[number], size, plane) for number, size in sizes.items()}
    usual = _median(list(sizes.values())) if sizes else LONG_CARD
    for number in pairs - set(both):
        first = 2 * number in cards
        whole[number] = _from_one(number, cards[2 * number + (not first)], first, usual, plane)
    return tuple(whole[number] for number in sorted(whole))


def _median(sizes: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return float(np.median([size[0] for size in sizes])), float(np.median([size[1] for size in sizes]))


def _shared_sizes(sizes: Mapping[int, tuple[float, float]]) -> dict[int, tuple[float, float]]:
    """Cards of one print have one size: each takes the median of those that are like it, which is less noisy."""

    def like(size: tuple[float, float]) -> tuple[float, float]:
        return _median([s for s in sizes.values() if max(abs(s[0] - size[0]), abs(s[1] - size[1])) <= _SAME_SIZE])

    return {number: like(size) for number, size in sizes.items()}


def _pair(cards: Mapping[int, Corners], number: int) -> tuple[Corners, Corners]:
    return cards[2 * number], cards[2 * number + 1]


def _edge(marker_mm: Points) -> float:
    """The printed edge of a marker: the nearest of those that are printed."""
    sides = np.linalg.norm(marker_mm - np.roll(marker_mm, -1, axis=0), axis=1)
    return min(MARKER_EDGES, key=lambda edge: abs(edge - float(sides.mean())))


def _square(x: float, y: float, edge: float) -> Points:
    return np.array([[x, y], [x + edge, y], [x + edge, y + edge], [x, y + edge]], dtype=np.float32)


def _card(size: tuple[float, float]) -> Points:
    return np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], dtype=np.float32)


def _measured_size(first: Corners, second: Corners, plane: BoardPlane) -> tuple[float, float]:
    """Width and height in millimetres from the markers' outer corners along the markers' own sides."""
    world_first, world_second = plane.to_mm(first), plane.to_mm(second)
    across = sum(q[1] - q[0] + q[2] - q[3] for q in (world_first, world_second))
    direction = across / np.linalg.norm(across)
    span = world_second[2] - world_first[0]
    down = np.array([-direction[1], direction[0]])
    return float(abs(span @ direction)) + 2 * INSET, float(abs(span @ down)) + 2 * INSET


def _from_pair(
    number: int, first: Corners, second: Corners, size: tuple[float, float], plane: BoardPlane
) -> MarkedCard:
    world = np.concatenate([plane.to_mm(first), plane.to_mm(second)])
    edge = _edge(world[:4])
    local = np.concatenate([_square(INSET, INSET, edge), _square(size[0] - INSET - edge, size[1] - INSET - edge, edge)])
    return MarkedCard(number, plane.to_px(_rigid(local, world, _card(size))), size)


def _from_one(number: int, marker: Corners, first: bool, size: tuple[float, float], plane: BoardPlane) -> MarkedCard:
    world = plane.to_mm(marker)
    edge = _edge(world)
    local = _square(INSET, INSET, edge) if first else _square(size[0] - INSET - edge, size[1] - INSET - edge, edge)
    return MarkedCard(number, plane.to_px(_rigid(local, world, _card(size))), size)


def _without_plane(number: int, first: Corners, second: Corners) -> MarkedCard:
    """A perspective fit through the eight corners of a long card's markers: 4 to 10 pixels off (§1b)."""
    edge = MARKER_EDGES[0]
    local = np.concatenate(
        [_square(INSET, INSET, edge), _square(LONG_CARD[0] - INSET - edge, LONG_CARD[1] - INSET - edge, edge)]
    )
    matrix, _ = cv2.findHomography(local, np.concatenate([first, second]))
    corners = cv2.perspectiveTransform(_card(LONG_CARD).reshape(-1, 1, 2), matrix).reshape(4, 2)
    return MarkedCard(number, corners, LONG_CARD)


def _rigid(local: Points, world: Points, points: Points) -> Points:
    """Points of the card's own plane brought to the board by the turn and shift that fit `local` to `world` best."""
    local_centre, world_centre = local.mean(0), world.mean(0)
    a, b = local - local_centre, world - world_centre
    angle = float(np.arctan2((a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum(), (a * b).sum()))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.asarray((points - local_centre) @ turn.T + world_centre, dtype=np.float32)
