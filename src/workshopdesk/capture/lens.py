"""The bend of straight lines that a lens makes, as one number (the first radial term of Brown's model)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

Points = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class Lens:
    """A straight point at r from the middle lies at r · (1 + bend · r²) in the photo, r = 1 being its corner.

    `width` and `height` in pixels; `bend` is below 0 for the barrel of most phones, down to about -0.04.
    """

    width: int
    height: int
    bend: float = 0.0

    def straightened(self, points: Points) -> Points:
        """Points of the photo, shape (n, 2), as a lens without a bend would have shown them."""
        seen = (points - self._middle) / self._reach
        straight = seen.copy()
        for _ in range(6):  # converges to far below a hundredth of a pixel for any bend of a phone
            straight = seen / (1 + self.bend * (straight**2).sum(-1, keepdims=True))
        return np.asarray(self._middle + straight * self._reach, dtype=np.float32)

    def bent(self, points: Points) -> Points:
        """The way back."""
        straight = (points - self._middle) / self._reach
        bent = straight * (1 + self.bend * (straight**2).sum(-1, keepdims=True))
        return np.asarray(self._middle + bent * self._reach, dtype=np.float32)

    @property
    def _middle(self) -> Points:
        return np.array([self.width / 2, self.height / 2], dtype=np.float32)

    @property
    def _reach(self) -> float:
        return float(np.hypot(self.width, self.height) / 2)
