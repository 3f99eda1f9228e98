"""One card was found many times, and parts of cards as well: what stays (design CAPTURE.md §2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from workshopdesk.capture.free_cards import FreeCard
    from workshopdesk.capture.lens import Points


def shared_area(one: Points, other: Points) -> float:
    """The area that two convex quadrilaterals have in common, in the square of their unit."""
    return float(cv2.intersectConvexConvex(np.asarray(one, np.float32), np.asarray(other, np.float32))[0])


def overlap(one: Points, other: Points) -> float:
    """Common area by area of both together, from 0 to 1."""
    common = shared_area(one, other)
    return common / (_area(one) + _area(other) - common + 1e-6)


def without_doubles(cards: Sequence[FreeCard]) -> tuple[FreeCard, ...]:
    """The same card once, whole cards instead of their parts, nothing far from the others' size; best first."""
    return tuple(_of_usual_size(_apart(_without_parts(_once(cards)))))


def _area(quad: Points) -> float:
    return float(cv2.contourArea(np.asarray(quad, np.float32)))


def _best_first(cards: Sequence[FreeCard]) -> list[FreeCard]:
    return sorted(cards, key=lambda card: -card.score)


def _once(cards: Sequence[FreeCard]) -> list[FreeCard]:
    kept: list[FreeCard] = []
    for card in _best_first(cards):
        if all(overlap(card.corners_px, other.corners_px) < 0.5 for other in kept):
            kept.append(card)
    return kept


def _without_parts(cards: Sequence[FreeCard]) -> list[FreeCard]:
    """A large card wins over what lies in it, unless several good ones fill it or one in it is clearly better."""
    ordered = sorted(cards, key=lambda card: -card.share)
    areas = [_area(card.corners_px) for card in ordered]
    dropped: set[int] = set()
    for i, large in enumerate(ordered):
        if i in dropped:
            continue
        parts = [
            j
            for j in range(i + 1, len(ordered))
            if j not in dropped and shared_area(ordered[j].corners_px, large.corners_px) > 0.7 * areas[j]
        ]
        good = [j for j in parts if ordered[j].score > 0.8 and areas[j] > 0.06 * areas[i]]
        filled = not large.whole and len(good) >= 2 and sum(areas[j] for j in good) > 0.5 * areas[i]
        better = any(ordered[j].score > large.score + 0.12 and areas[j] > 0.3 * areas[i] for j in parts)
        dropped.update([i] if filled or better else parts)
    return [card for i, card in enumerate(ordered) if i not in dropped]


def _apart(cards: Sequence[FreeCard]) -> list[FreeCard]:
    kept: list[FreeCard] = []
    for card in _best_first(cards):
        area = _area(card.corners_px)
        if all(
            shared_area(card.corners_px, other.corners_px) < 0.4 * min(area, _area(other.corners_px)) for other in kept
        ):
            kept.append(card)
    return kept


def _of_usual_size(cards: Sequence[FreeCard]) -> list[FreeCard]:
    """From four cards on: none below a seventh or above seven times the usual size, good cards counting more."""
    if len(cards) < 4:
        return list(cards)
    by_size = sorted(cards, key=lambda card: card.share)
    weights = np.cumsum([card.share * max(0.05, card.score - 0.6) for card in by_size])
    usual = by_size[int(np.searchsorted(weights, weights[-1] / 2))].share
    return [card for card in cards if 0.14 * usual < card.share < 7 * usual]
