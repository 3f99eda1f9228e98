"""Layout primitives: things one under the other, side by side, in the margin, on a panel.

Tag order is drawing order: the primitives draw their children in the order given, never by position.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.tokens import GUTTER, INK, SIDE, SPACE_4, TINT


class Stack(Block):
    """Items one under the other, with their own space before and after; None is left out."""

    def __init__(self, items: Sequence[Any]) -> None:
        super().__init__()
        self.items = [item for item in items if item is not None]
        self._tops: list[float] = []
        self._heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._tops, self._heights = [], []
        y = space = 0.0
        for i, item in enumerate(self.items):
            height = self.measure(item, available_width)
            if i:
                y += max(space, item.getSpaceBefore())
            self._tops.append(y)
            self._heights.append(height)
            y, space = y + height, item.getSpaceAfter()
        self.height = y
        return self.width, self.height

    def draw(self) -> None:
        for item, top, height in zip(self.items, self._tops, self._heights, strict=True):
            item.drawOn(self.canv, 0, self.height - top - height)


class Columns(Block):
    """(x, width, item) side by side, tops aligned; x may be negative. An optional rule above goes from x to x."""

    def __init__(
        self,
        columns: Sequence[tuple[float, float, Any]],
        *,
        rule: tuple[float, float] | None = None,
        rule_colour: Any = INK,
        padding_top: float = 0,
        space_after: float = 0,
    ) -> None:
        super().__init__()
        self.columns, self.rule, self.rule_colour, self.padding_top = columns, rule, rule_colour, padding_top
        self.spaceAfter = space_after
        self._heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._heights = [self.measure(item, width) for _, width, item in self.columns]
        self.height = max(self._heights, default=0) + self.padding_top
        return self.width, self.height

    def draw(self) -> None:
        if self.rule is not None:
            self.canv.setStrokeColor(self.rule_colour)
            self.canv.setLineWidth(0.5)
            self.canv.line(self.rule[0], self.height, self.rule[1], self.height)
        for (x, _, item), height in zip(self.columns, self._heights, strict=True):
            item.drawOn(self.canv, x, self.height - self.padding_top - height)


class Margin(Block):
    """Hangs an item into the margin column beside what follows; takes no height itself (`item_height` does)."""

    def __init__(self, item: Any) -> None:
        super().__init__()
        self.item = item
        self.width = self.height = 0
        self.item_height = self.measure(item, SIDE)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.item_height = self.measure(self.item, SIDE)
        self.item.drawOn(self.canv, -(SIDE + GUTTER), -self.item_height)


class Outwards(Block):
    """An item of the margin column that may be wider than it: its right edge stays, it grows into the page's margin."""

    def __init__(self, item: Any) -> None:
        super().__init__()
        self.item = item

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        wide, self.height = self.item.wrap(available_width, available_height)
        self._beyond = max(0.0, wide - available_width)
        self.width = wide - self._beyond
        return self.width, self.height

    def draw(self) -> None:
        self.item.drawOn(self.canv, -self._beyond, 0)


class Panel(Block):
    """An item on a tinted ground under a rule; the rule is what a bad printer keeps."""

    def __init__(self, item: Any, padding: float = SPACE_4) -> None:
        super().__init__()
        self.item, self.padding = item, padding
        self.spaceBefore = self.spaceAfter = SPACE_4

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = self.measure(self.item, available_width - 2 * self.padding) + 2 * self.padding
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setFillColor(TINT)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.line(0, self.height, self.width, self.height)
        canvas.restoreState()
        self.item.drawOn(canvas, self.padding, self.padding)


class Rule(Block):
    """A horizontal line over the whole width."""

    def __init__(self, weight: float = 0.8, space_after: float = SPACE_4) -> None:
        super().__init__()
        self.weight, self.spaceAfter = weight, space_after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.weight
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(self.weight)
        self.canv.line(0, 0, self.width, 0)
