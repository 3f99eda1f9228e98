"""Sticky dots over rows of words: what they hide cannot be read, and nobody can tell how much that is.

The dots stay in the picture that is read: painted out, faded or filled from around, more letters came out wrong
(CONTRIBUTING.md, "Photos of pin boards").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from workshopdesk.capture.lens import Points

_BESIDE = 0.3
"""Of a row's height: a dot that begins so near to its end may hide the last letter."""


@dataclass(frozen=True, slots=True)
class Disc:
    """A sticky dot in pixels of the crop."""

    x: float
    y: float
    radius: float

    def turned(self, width: int, height: int, turns: int) -> Disc:
        """The same dot on the crop of `width` and `height` turned by `turns` quarters, as np.rot90 turns it."""
        x, y = self.x, self.y
        for _ in range(turns):
            x, y, width, height = y, width - x, height, width
        return Disc(x, y, self.radius)


def hidden_part(box: Points, disc: Disc) -> tuple[float, float] | None:
    """From where to where the dot lies over a row of words in `box`, four corners; None where it does not."""
    top, low = float(box[:, 1].min()), float(box[:, 1].max())
    left, right = float(box[:, 0].min()), float(box[:, 0].max())
    away = disc.y - float(np.clip(disc.y, top, low))
    if abs(away) >= disc.radius:
        return None
    half = float(np.sqrt(disc.radius**2 - away**2))
    room = _BESIDE * (low - top)
    if disc.x + half <= left - room or disc.x - half >= right + room:
        return None
    return disc.x - half, disc.x + half


def hidden_parts(box: Points, discs: Iterable[Disc]) -> Iterator[tuple[float, float]]:
    for disc in discs:
        part = hidden_part(box, disc)
        if part is not None:
            yield part
