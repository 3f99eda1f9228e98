"""The logos of those who hand a paper out, side by side on its title page (PROCESS-STEPS.md, row N11)."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence

from reportlab.lib.utils import ImageReader

from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import FULL, SPACE_6
from workshopdesk.domain.picture import Picture

_HIGHEST, _WIDEST = 48.0, 150.0  # points


class LogoRow(Block):
    """All in one line; where they are too many or too wide for it, all become smaller."""

    def __init__(self, logos: Sequence[Picture]) -> None:
        super().__init__()
        self._logos = tuple(logos)
        sizes = [_within(one) for one in logos]
        gaps = SPACE_6 * (len(sizes) - 1)
        scale = min(1.0, (FULL - gaps) / sum(width for width, _ in sizes))
        self._sizes = [(width * scale, height * scale) for width, height in sizes]
        self.width = sum(width for width, _ in self._sizes) + gaps
        self.height = max(height for _, height in self._sizes)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        for logo, (width, height) in zip(self._logos, self._sizes, strict=True):
            image = ImageReader(io.BytesIO(base64.b64decode(logo.content)))
            self.canv.drawImage(image, x, (self.height - height) / 2, width, height, mask="auto")
            x += width + SPACE_6


def logos_said(logos: Sequence[Picture]) -> str:
    return f"{'Logo' if len(logos) == 1 else 'Logos'}: {', '.join(one_line(one.alt) for one in logos)}"


def _within(logo: Picture) -> tuple[float, float]:
    scale = min(_WIDEST / logo.width, _HIGHEST / logo.height)
    return logo.width * scale, logo.height * scale
