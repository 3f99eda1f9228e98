"""What all printed sheets have in common: their document data, their pages, and the marks for the knife."""

from __future__ import annotations

from typing import Any

from workshopdesk.app import queries
from workshopdesk.app.sender import sender_of
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.sheet import Sheet
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import broken, one_line, widest_word, width_of
from workshopdesk.documents.tokens import INK, LINE, variant
from workshopdesk.documents.wording import words_for
from workshopdesk.domain.programme import Municipality
from workshopdesk.domain.state import State

_WORDS_MAY_BREAK = 15.0  # points; smaller type is worse than a broken word
CUT = 0.4  # weight of a cut mark in points


def print_sheet(
    state: State, document: str, size: tuple[float, float], *, scale: float = 1.0, with_sender: bool = True
) -> Sheet:
    """An empty sheet of the workshop; `document` is what it is called.

    `with_sender`: the line of who hands it out (W4) stands at the foot of every page.
    """
    register_fonts()
    workshop = queries.workshop_of(state)
    words = words_for(workshop.language)
    title = one_line(workshop.title)
    town = next(state.all(Municipality), Municipality(id=""))
    return Sheet(
        size,
        title=words.document_title.format(title=title, document=document),
        author=one_line(town.name) or title or "WorkshopDesk",
        subject=document,
        language=words.language,
        scale=scale,
        foot=sender_of(state) if with_sender else "",
    )


def fitting(words: str, base: Any, width: float, height: float, largest: float, smallest: float) -> tuple[str, Any]:
    """The words and the style in the largest type that fills no more than the room (points), whole words if possible.

    What does not fit in the smallest type is cut with an ellipsis.
    """
    size = largest
    while True:
        leading = size * 1.2
        lines = broken(words, base.fontName, size, width)
        whole = size <= _WORDS_MAY_BREAK or widest_word(words, base.fontName, size) <= width
        fits = whole and len(lines) * leading <= height
        if fits or size <= smallest:
            break
        size = max(smallest, size - 1)
    if not fits or any(width_of(word, base.fontName, size) > width for word in words.split()):
        words = "\n".join(broken(words, base.fontName, size, width, max(1, int(height / leading))))
    return words, variant(base, fontSize=size, leading=leading, spaceBefore=0, spaceAfter=0)


class Area(Block):
    """A rectangle in a colour: the ground of a card, or a frame. Decoration, not read aloud."""

    def __init__(self, width: float, height: float, *, fill: Any = None, line: Any = None, weight: float = 0.8) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._fill, self._line, self._weight = fill, line, weight

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        if self._fill is not None:
            canvas.setFillColor(self._fill)
        if self._line is not None:
            canvas.setStrokeColor(self._line)
            canvas.setLineWidth(self._weight)
        canvas.rect(0, 0, self.width, self.height, stroke=self._line is not None, fill=self._fill is not None)
        canvas.restoreState()


class CutLine(Block):
    """A dashed line where the knife or the fold goes."""

    def __init__(self, across: float, down: float, *, fold: bool = False) -> None:
        super().__init__()
        self.width, self.height, self._fold = across, down, fold

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(INK if self._fold else LINE)
        canvas.setLineWidth(CUT)
        canvas.setDash([1, 3] if self._fold else [4, 4])
        canvas.line(0, 0, self.width, self.height)
        canvas.restoreState()
